"""``python -m livc``: what a jurist or an auditor types."""

from __future__ import annotations

import json
from pathlib import Path

import livc
import pytest
from livc.__main__ import main

OPENED = {"k": "journal_opened", "journal": "j-1", "cell": "cell-07", "controller": "municipality", "on": "2026-08-31"}


def journal(folder: Path) -> Path:
    sealed = livc.seal({"at": "2026-08-31T07:00:00.000Z", "facts": [OPENED], "seed": "40" * 32})
    file = folder / "journal.jsonl"
    file.write_text(sealed.line + "\n", "utf-8")
    return file


def test_a_sound_journal_and_one_altered_byte(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = journal(tmp_path)
    assert main(["verify", str(file)]) == 0
    assert "one entry" in capsys.readouterr().out
    file.write_bytes(file.read_bytes().replace(b"cell-07", b"cell-08"))
    assert main(["--language", "nl", "verify", str(file)]) == 1
    out = capsys.readouterr().out
    assert "0" in out and "line 1" in out
    assert main(["verify", str(tmp_path / "nothing")]) == 2


@pytest.mark.parametrize("language", [str(one) for one in livc.Language])
def test_a_list_of_what_is_destroyed_is_held_against_a_journal(
    language: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    facts = [
        [OPENED],
        [{"k": "signal_received", "signal": "s-1", "casus": "k-1", "sector": "education", "on": "2026-08-31"}],
        [{"k": "signal_erased", "entries": [1], "year": 2026, "on": "2026-09-02"}],
    ]
    kept = livc.Journal()
    for number, own in enumerate(facts):
        draft = {"at": "2026-09-02T08:00:00.000Z", "facts": own, "seed": f"{number + 1:064x}"}
        kept.append(livc.seal(draft, kept.head).line, kept.head)
    file, proof = tmp_path / "cell.journal", tmp_path / "destroyed.json"
    proof.write_text(livc.Destruction.of(kept.to_bytes(), 2).to_json(), "utf-8")
    asked = ["--language", language, "verify", str(file), "--destroyed", str(proof)]
    file.write_bytes(kept.to_bytes())
    assert main(asked) == 1
    assert "entries[0]" in capsys.readouterr().out, "its facts are still there"
    kept.erase()
    file.write_bytes(kept.to_bytes())
    assert main(asked) == 0
    words = livc.Locale(language).message("cli-verify-destroyed", count=1)
    assert words in capsys.readouterr().out
    proof.write_text(livc.Destruction.of(kept.to_bytes(), 2).to_json().replace('"n":1', '"n":0'), "utf-8")
    assert main(asked) == 1
    proof.write_text("{}", "utf-8")
    assert main(asked) == 2


def test_a_torn_tail_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = journal(tmp_path)
    whole = file.stat().st_size
    file.write_bytes(file.read_bytes() + b'{"at":')
    assert main(["verify", str(file)]) == 0
    assert str(whole) in capsys.readouterr().out.replace(",", "")


@pytest.mark.parametrize("language", [str(one) for one in livc.Language])
def test_cite_in_every_language(language: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--language", language, "cite", "occ/458ter/1", "2026-09-01"]) == 0
    assert "353" in capsys.readouterr().out
    assert main(["--language", language, "cite", "l18/5", "2018-01-01"]) == 1
    assert main(["cite", "l18/99", "2018-01-01"]) == 2
    assert main(["cite", "l18/5", "yesterday"]) == 2


def test_check(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check"]) == 0
    bad = tmp_path / "local.toml"
    bad.write_text('[book]\nid = "l"\nversion = "1"\nby = "m-1"\non = 2026-01-01\nground = "d-1"\n[[rule]]\nid = "L1"\nscope = "shares"\n', "utf-8")
    assert main(["check", "--local", str(bad)]) == 1
    assert "local.toml:9" in capsys.readouterr().out


def test_check_over_the_whole_domain(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--language", "nl", "check", "--domain"]) == 0
    assert "vergeefs" in capsys.readouterr().out
    book = tmp_path / "book.toml"
    rule = 'scope = "share"\ncertainty = "policy"\nfrom = 2020-01-01\ncite = ["l18/5"]\n'
    rule += 'text = { nl = "n", fr = "f", de = "d", en = "e" }\nwhen = [{ op = "tell", item = "plan" }]\n'
    head = '[book]\nid = "small"\nversion = "1"\n'
    both = f'[[rule]]\nid = "A"\neffect = "permit"\n{rule}[[rule]]\nid = "B"\neffect = "forbid"\n{rule}'
    book.write_text(head + both, "utf-8")
    assert main(["check", str(book), "--domain", "--format", "json"]) == 1
    assert "contradiction" in capsys.readouterr().out
    assert main(["compare", str(book), str(book)]) == 0
    next_one = tmp_path / "next" / "book.toml"
    next_one.parent.mkdir()
    next_one.write_text(head + both.replace('op = "tell"', 'op = "show"'), "utf-8")
    assert main(["--language", "de", "compare", str(book), str(next_one.parent)]) == 1
    assert "# Was sich ändert" in capsys.readouterr().out


@pytest.mark.parametrize("language", [str(one) for one in livc.Language])
def test_table(language: str, capsys: pytest.CaptureFixture[str]) -> None:
    asked = ["--language", language, "table", "--op", "send", "--item", "feedback_sheet", "--on", "2026-11-23"]
    assert main(asked) == 0
    assert capsys.readouterr().out.startswith("# ")
    assert main([*asked, "--format", "html"]) == 0
    page = capsys.readouterr().out
    assert f'<html lang="{language}">' in page and 'scope="row"' in page and "<script" not in page
    assert main(["table", "--op", "send", "--on", "2026-11-23"]) == 2
    assert main([*asked, "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out)["whole"]


EXAMPLES = Path(__file__).resolve().parents[2] / "examples" / "data"


@pytest.mark.parametrize("language", [str(one) for one in livc.Language])
def test_check_tells_what_a_host_decided(language: str, capsys: pytest.CaptureFixture[str]) -> None:
    files = ["--local", str(EXAMPLES / "local.toml"), "--settings", str(EXAMPLES / "settings.toml")]
    assert main(["--language", language, "check", *files, "--today", "2030-01-01", "--max-age", "30"]) == 0
    out = capsys.readouterr().out
    for said in ("example-municipality", "council-2026-31", "note-2026-7", "opinion-2026-5", "V4", "30"):
        assert said in out, said


@pytest.mark.parametrize(
    ("data", "kind"),
    [(b"\xff\xfe[\x00", 2), (b"[book]\nid = 'a\x00'\n", 1), (b"\xef\xbb\xbf[book]\n", 1), (b"", 1)],
)
def test_check_refuses_other_encodings(
    data: bytes, kind: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "book.toml"
    file.write_bytes(data)
    assert main(["check", str(file)]) == kind
    printed = capsys.readouterr()
    assert printed.out + printed.err


@pytest.mark.parametrize("language", [str(one) for one in livc.Language])
def test_decide(language: str, capsys: pytest.CaptureFixture[str]) -> None:
    secret = ["op=tell", "item=contribution", "secret=of_giver", "duty=secret"]
    assert main(["--language", language, "decide", "2026-09-01", "--baseline", *secret]) == 1
    assert "352" in capsys.readouterr().out
    assert main(["decide", "2026-09-01", "--baseline", "danger=imminent"]) == 1
    assert "112" in capsys.readouterr().out.splitlines()[0]
    assert main(["decide", "2026-09-01", "--json", "op=tell"]) == 1
    assert json.loads(capsys.readouterr().out)["deciding"]
    assert main(["decide", "2026-09-01", "op"]) == 2
    assert main(["decide", "2026-09-01", "op=whisper"]) == 2


@pytest.mark.parametrize("language", [str(one) for one in livc.Language])
def test_explain(language: str, capsys: pytest.CaptureFixture[str]) -> None:
    asked = ["2026-09-15", "--baseline", "op=publish", "listed=yes", "subject=listed_person"]
    told = []
    for item in ["item=card", "item=plan", "category=judicial"]:
        assert main(["--language", language, "explain", "--depth", "refused", *asked, item]) == 1
        told.append(capsys.readouterr().out)
    assert len(set(told)) == 1
    assert main(["--language", language, "explain", *asked, "item=card"]) == 1
    assert "R65" in capsys.readouterr().out
    assert main(["explain", "--json", *asked]) == 1
    assert json.loads(capsys.readouterr().out)["order"] == "closed"
    assert main(["explain", "2026-09-15", "op"]) == 2


def test_again(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    receipt = livc.RuleBook().receipt("2026-09-15", livc.Facts.baseline("share"))
    file = tmp_path / "receipt.json"
    file.write_text(json.dumps(receipt.to_dict()), "utf-8")
    assert main(["again", str(file)]) == 0
    assert "same answer" in capsys.readouterr().out


@pytest.mark.parametrize("language", [str(one) for one in livc.Language])
def test_briefing(language: str, capsys: pytest.CaptureFixture[str]) -> None:
    table = ["setting=case_meeting", "room=lawful", "listed=yes", "giver=prevention_official", "regime=municipal"]
    assert main(["--language", language, "briefing", "2026-09-02", *table]) == 0
    page = capsys.readouterr().out
    assert page.startswith("# ") and "353" in page and "112" in page
    assert main(["--language", language, "briefing", "2026-09-02", "--plain", *table]) == 0
    assert capsys.readouterr().out == page.replace("# ", "").replace("#", "")
    assert main(["briefing", "2026-09-02", "--json"]) == 0
    assert "listed" in json.loads(capsys.readouterr().out)["deciding"]
    assert main(["briefing", "2026-09-02", "op=tell"]) == 2
    assert main(["briefing", "2026-09-02", "listed"]) == 2


IMPORT = ["--on", "2026-09-01", "--at", "2026-09-01T08:30:00.000Z", "--actor", "m-1"]
HEADER = "person,system,record,since,listed_on,indications,age,reason,to"
LINE = "p-1,old-list,row-1,2026-03-01,2026-03-15,yes,adult,d-1,follow_up"


def test_a_spreadsheet_becomes_commands(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "casussen.csv"
    file.write_text(f"{HEADER}\r\n{LINE}\r\n{LINE.replace('-1,', '-2,')}\r\n", "utf-8")
    assert main(["import", str(file), *IMPORT]) == 0
    first, second = map(json.loads, capsys.readouterr().out.splitlines())
    assert first["do"]["k"] == "casus_imported" and first["do"]["record"] == "row-1"
    assert second["do"]["person"] == "p-2" and second["actor"] == "m-1"


def test_one_wrong_line_and_nothing_is_taken_in(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "casussen.csv"
    wrong = [LINE.replace("2026-03-01", "MARKER"), LINE.replace("follow_up", "MARKER"), LINE, LINE + ",MARKER"]
    file.write_text("\n".join([HEADER, *wrong]) + "\n", "utf-8")
    assert main(["import", str(file), *IMPORT]) == 1
    printed = capsys.readouterr()
    assert printed.out == "" and "MARKER" not in printed.err
    faults = [line.split(": ", 1)[1] for line in printed.err.splitlines()]
    assert faults[0].startswith("line 2, since:") and "invalid_day" in faults[0]
    assert any(fault.startswith("line 3, to:") and "unknown_value" in fault for fault in faults)
    assert any(fault.startswith("line 4, record:") and "duplicate" in fault for fault in faults)
    assert any(fault.startswith("line 5, line:") and "invalid_csv" in fault for fault in faults)
    file.write_text("person,MARKER\np-1,x\n", "utf-8")
    assert main(["import", str(file), *IMPORT]) == 1
    printed = capsys.readouterr()
    assert printed.out == "" and "MARKER" not in printed.err and "line 1, since" in printed.err
