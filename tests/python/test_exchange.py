"""The rule book as other programs read it, and questions as they ask them."""

from __future__ import annotations

from pathlib import Path

import livc
import pytest
from livc.__main__ import main


def request(scope: str, **context: object) -> dict[str, object]:
    return {
        "subject": {"type": "host", "id": "host"},
        "action": {"name": "act"},
        "resource": {"type": "situation", "id": scope, "properties": livc.Facts.baseline(scope).to_dict()},
        "context": {"on": "2026-10-01", **context},
    }


def test_the_export_of_one_scope_and_of_all() -> None:
    book = livc.RuleBook()
    one, whole = book.to_cedar("nl", scope=livc.Scope.MEET), book.to_cedar("nl")
    assert "namespace Livc::Meet {" in one.schema and "namespace Livc::Share {" not in one.schema
    assert whole.rules.count("\n@rule(") == len(book)
    assert whole == book.to_cedar("nl") and whole.rules != book.to_cedar("fr").rules
    with pytest.raises(livc.InvalidInputError):
        book.to_cedar("nl", scope="street")


def test_an_evaluation_is_neither_true_nor_false() -> None:
    answer = livc.RuleBook().evaluate(request("share", undertaken=list(livc.DutyTo)))
    assert answer.decision is False
    assert answer.context["answer"]["outcome"] != "permitted"
    with pytest.raises(TypeError, match="decision"):
        bool(answer)
    with pytest.raises(livc.InvalidInputError) as error:
        livc.RuleBook().evaluate(request("share") | {"subject": {"type": "user", "id": "MARKER"}})
    assert error.value.field == "subject.type" and "MARKER" not in str(error.value)


def test_export_on_the_command_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", "cedar", "--scope", "keep", "--to", str(tmp_path)]) == 0
    made = livc.RuleBook().to_cedar("en", scope="keep")
    assert (tmp_path / "livc.cedarschema").read_text("utf-8") == made.schema
    assert (tmp_path / "rules.cedar").read_text("utf-8") == made.rules
    assert (tmp_path / "act.cedar").read_text("utf-8") == made.act
    capsys.readouterr()
    assert main(["--language", "nl", "export", "cedar", "--scope", "keep", "--part", "rules"]) == 0
    assert capsys.readouterr().out == livc.RuleBook().to_cedar("nl", scope="keep").rules
    assert main(["export", "cedar", "--local", str(tmp_path / "nothing.toml")]) == 2
