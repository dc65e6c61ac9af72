"""The profiles: what breaks the kernel, walks, tables and diagrams; and what can happen to a casus now."""

from __future__ import annotations

import datetime
from typing import Any

import pytest

import livc

BOOK = livc.RuleBook()
DAY = datetime.date(2026, 9, 1)
PROFILE = """
[profile]
id = "{id}"
version = "1"
jurisdiction = "{jurisdiction}"
use = "record"
basis = ["l18/3/2"]
extends = {{ id = "be", version = "1" }}
[profile.regime]
nl = "wet"
fr = "loi"
de = "Gesetz"
en = "law"
"""


def profile(more: str = "", id: str = "own", jurisdiction: str = "BE") -> str:
    return PROFILE.format(id=id, jurisdiction=jurisdiction) + more


def test_what_breaks_the_kernel_is_listed_with_its_article() -> None:
    assert livc.Profiles.faults("own.toml", profile()) == []
    broken = profile('[[move]]\nstep = "report"\nto = "listed"\n')
    faults = livc.Profiles.faults("own.toml", broken)
    fault = next(fault for fault in faults if fault["rule"] == livc.KernelRule.MAYORS_LIST)
    assert (fault["step"], fault["cites"]) == ("report", ["l18/3/2"])
    with pytest.raises(livc.LivcError) as caught:
        livc.Profiles({"own.toml": broken})
    assert caught.value.kind is livc.ErrorKind.BROKEN_KERNEL and caught.value.file == "own.toml"
    foreign = livc.Profiles.faults("own.toml", profile(jurisdiction="NL"))
    assert [fault["rule"] for fault in foreign] == ["jurisdiction"]
    with pytest.raises(livc.InvalidInputError) as caught:
        livc.Profiles.faults("own.toml", '[profile]\nid = "MARKER X"\n')
    assert "MARKER" not in str(caught.value)


def test_a_walk_asks_nobody() -> None:
    profiles = livc.Profiles({"own.toml": profile()})
    walk = profiles.walk([{"step": "report"}, {"step": "own_check"}], "ca-four-filter")
    assert (walk["states"], walk["state"], walk["use"]) == (["signal", "own_check"], "own_check", "simulate")
    assert walk["simulation"] is True and walk["settings"]
    assert profiles.walk([], "own", "1")["states"] == []
    with pytest.raises(livc.InvalidInputError) as caught:
        profiles.walk([{"step": "report"}, {"step": "close"}], "ca-four-filter")
    assert caught.value.kind is livc.ErrorKind.CONTRADICTION and caught.value.field == "steps[1].step"
    assert "own_check" in caught.value.expected and "close" not in caught.value.expected
    for steps, field in (([{"step": "MARKER"}], "steps[0].step"), ([{"stap": "report"}], "steps[0]")):
        with pytest.raises(livc.InvalidInputError) as caught:
            profiles.walk(steps)
        assert caught.value.field is not None and caught.value.field.startswith(field)
        assert "MARKER" not in str(caught.value)
    for id, version in (("none", None), ("own", "2")):
        with pytest.raises(livc.NotFoundError):
            profiles.walk([], id, version)


def test_a_table_gives_the_needs_of_a_day() -> None:
    profiles = livc.Profiles()
    table = profiles.table(BOOK, DAY)
    assert (table["profile"], table["on"], table["book"]) == ("be", "2026-09-01", BOOK.hash)
    assert [row["step"] for row in table["moves"]] == [row["step"] for row in profiles.get().moves]
    listing = next(row for row in table["moves"] if row["step"] == "list")
    assert any("l18/3/2" in line["cites"] for line in listing["guards"])
    assert {row["step"] for row in profiles.table(BOOK, DAY, "be-ghent")["moves"]}
    with pytest.raises(livc.NotFoundError):
        profiles.table(BOOK, DAY, "be", "0")


def test_a_diagram_is_in_the_language_asked() -> None:
    profiles = livc.Profiles()
    dutch, french = (profiles.diagram(livc.Locale(language), "be-ninove") for language in ("nl", "fr"))
    assert dutch.splitlines()[0] == french.splitlines()[0] == "stateDiagram-v2"
    assert dutch != french and "[*] -->" in dutch and dutch.count("-->") == french.count("-->")
    with pytest.raises(livc.NotFoundError):
        profiles.diagram(livc.Locale("nl"), "none")


class Cell:
    def __init__(self, profiles: livc.Profiles) -> None:
        self.register = livc.Register(profiles)
        self.count = 0

    def record(self, actor: str | None, do: Any) -> None:
        self.count += 1
        at = datetime.datetime(2026, 9, 1, 8, 0, self.count, tzinfo=datetime.UTC)
        decided = self.register.decide(BOOK, at=at, on=DAY, actor=actor, seed=f"{self.count:064x}", do=do)
        assert isinstance(decided, livc.Decided), decided
        self.register.apply(decided.line)


@pytest.fixture
def cell() -> Cell:
    cell = Cell(livc.Profiles({"own.toml": profile()}))
    controller = {"cell": "cell-07", "controller": "municipality"}
    cell.record(None, {"k": "journal_opened", "journal": "j-1", **controller})
    for member, capacity in (("m-mayor", "seat_holder"), ("m-prev", "seat_holder"), ("m-youth", "municipal_staff")):
        added = {"k": "member_added", "member": member, "capacity": capacity, "regime": "municipal"}
        seat = {"m-mayor": "mayor", "m-prev": "prevention"}.get(member)
        seated = {"k": "seat_assigned", "member": member, "seat": seat, "holder": "principal"}
        cell.record("m-mayor", [added, seated] if seat else added)
    basis = {"k": "basis_declared", "basis": "b-1", "controller": "municipality", "category": "all"}
    article = {"operation": "all", "article": "l18/3/2", "reference": "d-1", "from": DAY}
    cell.record("m-mayor", {**basis, **article})
    cell.record("m-youth", {"k": "signal_received", "casus": "k-1", "sector": "education", "person": "p-88"})
    return cell


def test_what_can_happen_now_is_told_to_whoever_may_see_it(cell: Cell) -> None:
    seen = cell.register.possible(BOOK, "k-1", "m-prev", "seat_holder", "d-1", DAY)
    assert seen.state == "signal" and seen.moves is not None and seen.access["act"] == "possible"
    kinds = {move["step"]: move["kind"] for move in seen.moves}
    assert kinds["triage"] == livc.PossibleKind.POSSIBLE and kinds["close"] == livc.PossibleKind.WRONG_STATE
    hidden = cell.register.possible(BOOK, "k-1", "m-youth", "invitee", "d-1", DAY)
    assert hidden.moves is None and hidden.state is None and "p-88" not in f"{seen!r} {seen.to_json()}"
    with pytest.raises(livc.InvalidInputError):
        cell.register.possible(BOOK, "k 1", "m-mayor", "seat_holder", "d-1", DAY)


def test_a_migration_is_shown_before_it_is_made(cell: Cell) -> None:
    mayor = ("m-mayor", "seat_holder", "d-1", DAY)
    shown = cell.register.migration(BOOK, "own", *mayor, version="1")
    assert (shown.profile, shown.version, shown.access["act"]) == ("own", "1", "possible")
    (row,) = shown.casussen
    assert row["casus"] == "k-1" and row["keeps_state"] is True and row["from"]["profile"] == "be"
    assert cell.register.migration(BOOK, "be", *mayor).casussen == []
    for id, version in (("none", None), ("own", "2")):
        with pytest.raises(livc.NotFoundError):
            cell.register.migration(BOOK, id, *mayor, version=version)
