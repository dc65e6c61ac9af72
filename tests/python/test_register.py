"""The register: commands, refusals, replay, and what may be asked of it."""

from __future__ import annotations

import copy
import datetime
import pickle
import threading
from typing import Any

import pytest

import livc

BOOK = livc.RuleBook()
DAY = datetime.date(2026, 8, 31)
OPENING = {"k": "journal_opened", "journal": "j-1", "cell": "cell-07", "controller": "municipality"}
MAYOR = [
    {"k": "member_added", "member": "m-mayor", "capacity": "seat_holder", "regime": "municipal"},
    {"k": "seat_assigned", "member": "m-mayor", "seat": "mayor", "holder": "principal"},
]
STAFF = {"k": "member_added", "member": "m-youth", "capacity": "municipal_staff", "regime": "municipal"}
BASIS = {
    "k": "basis_declared",
    "basis": "b-1",
    "controller": "municipality",
    "category": "all",
    "operation": "all",
    "article": "l18/3/2",
    "reference": "opinion-1",
    "from": DAY,
}
SIGNAL = {"k": "signal_received", "casus": "k-1", "sector": livc.Sector.EDUCATION, "person": "p-88"}


class Cell:
    """A register with its journal; the seed of a command is its number."""

    def __init__(self) -> None:
        self.register = livc.Register()
        self.book = BOOK
        self.lines: list[str] = []

    def decide(self, actor: str | None, do: Any, **more: Any) -> livc.Decided | livc.Refusal:
        number = len(self.lines) + 1
        at = datetime.datetime(2026, 8, 31, 10, 0, number, tzinfo=datetime.UTC)
        return self.register.decide(self.book, at=at, on=DAY, actor=actor, seed=f"{number:064x}", do=do, **more)

    def record(self, actor: str | None, do: Any, **more: Any) -> livc.Decided:
        decided = self.decide(actor, do, **more)
        assert isinstance(decided, livc.Decided), decided
        self.register.apply(decided.line)
        self.lines.append(decided.line)
        return decided


@pytest.fixture
def cell() -> Cell:
    made = Cell()
    made.record(None, OPENING)
    made.record("m-mayor", MAYOR)
    made.record("m-mayor", STAFF)
    return made


def test_a_refusal_is_an_answer(cell: Cell) -> None:
    refusal = cell.decide("m-youth", SIGNAL)
    assert isinstance(refusal, livc.Refusal)
    assert refusal.kind is livc.RefusalKind.UNMET_GUARDS
    assert (refusal.step, refusal.state) == ("report", None)
    assert refusal.unmet == [{"fact": "record", "is": "no_record", "needs": ["basis_declared"]}]
    assert refusal.answer is not None and "l18/4/3" in refusal.answer["cites"]
    assert refusal.possible_from is None and refusal.possible is None
    assert len(cell.lines) == cell.register.head.next == 3
    for twin in (pickle.loads(pickle.dumps(refusal)), copy.deepcopy(refusal)):
        assert twin == refusal and hash(twin) == hash(refusal)
    assert livc.canonical(refusal.to_dict()) == refusal.to_json()


def test_a_refusal_says_who_could(cell: Cell) -> None:
    refusal = cell.decide("m-youth", {"k": "member_invited", "member": "m-youth", "contribution": "d-2"})
    assert isinstance(refusal, livc.Refusal)
    assert refusal.kind is livc.RefusalKind.MISSING_ROLE
    assert "mayor" in refusal.who


def test_what_is_decided_is_not_yet_recorded(cell: Cell) -> None:
    cell.record("m-mayor", BASIS)
    decided = cell.decide("m-youth", SIGNAL, payload={"note": "free text of the host"})
    assert isinstance(decided, livc.Decided)
    assert cell.register.state()["casussen"] == []
    assert decided.payload is not None and "free text" not in decided.line
    assert decided.head.next == 5 and len(decided.answers) == 1
    cell.register.apply(decided.line.encode())
    assert [casus["state"] for casus in cell.register.state()["casussen"]] == [livc.CasusState.SIGNAL]
    with pytest.raises(livc.IntegrityError) as caught:
        cell.register.apply(decided.line)
    assert caught.value.kind is livc.ErrorKind.WRONG_NUMBER
    shown = f"{decided!r} {cell.register!r} {cell.register.state()}"
    assert "p-88" not in shown and "free text" not in shown


def test_a_command_is_a_dict_or_keywords(cell: Cell) -> None:
    command = {"at": "2026-08-31T11:00:00.000Z", "on": "2026-08-31", "actor": "m-mayor", "seed": "0a" * 32}
    whole = {**command, "do": BASIS, "head": cell.register.head}
    first = cell.register.decide(BOOK, whole)
    assert first == cell.register.decide(BOOK, {**whole, "head": cell.register.head.to_dict()})
    assert first == cell.register.decide(BOOK, command, do=BASIS)
    assert first == cell.register.decide(BOOK, **whole)  # type: ignore[arg-type]
    cell.record("m-mayor", BASIS)
    with pytest.raises(livc.ConflictError):
        cell.register.decide(BOOK, whole)


@pytest.mark.parametrize(
    ("command", "error", "kind"),
    [
        ({"do": []}, livc.InvalidInputError, "empty"),
        ({"do": {"k": "MARKER"}}, livc.IntegrityError, "unknown_kind"),
        ({"seed": "MARKER"}, livc.InvalidInputError, None),
        ({"on": "2026-09-01"}, livc.InvalidInputError, "in_the_future"),
        ({"actor": "m-nobody"}, livc.NotFoundError, "unknown_member"),
        ({"MARKER": 1}, livc.InvalidInputError, "unknown_key"),
    ],
)
def test_what_cannot_be_judged_is_an_exception(
    cell: Cell, command: dict[str, Any], error: type[livc.LivcError], kind: str | None
) -> None:
    sound = {"at": "2026-08-31T11:00:00.000Z", "on": DAY, "actor": "m-mayor", "seed": "0a" * 32, "do": BASIS}
    with pytest.raises(error) as caught:
        cell.register.decide(BOOK, {**sound, **command})
    assert kind is None or caught.value.kind == kind
    assert "MARKER" not in f"{caught.value} {caught.value.to_dict()}"
    with pytest.raises(livc.InvalidInputError):
        cell.register.decide(BOOK, [])


def test_a_replay_gives_the_same(cell: Cell) -> None:
    text = "".join(line + "\n" for line in cell.lines)
    for journal in (text, text.encode(), cell.lines, iter(text.splitlines(keepends=True)), tuple(cell.lines)):
        assert livc.Register.replay(journal).state() == cell.register.state()
    with pytest.raises(livc.IntegrityError) as caught:
        livc.Register.replay(text[:-1])
    assert (caught.value.kind, caught.value.byte) == ("torn_tail", len("".join(text.splitlines(True)[:-1]).encode()))
    with pytest.raises(livc.IntegrityError) as caught:
        livc.Register.replay([cell.lines[0], cell.lines[2]])
    assert caught.value.line == 2
    with pytest.raises(TypeError):
        livc.Register.replay(7)  # type: ignore[arg-type]


def test_composition_and_presence(cell: Cell) -> None:
    composition = cell.register.composition(BOOK, DAY)
    assert (composition.on, composition.complete) == (DAY, False)
    assert [seat["answer"]["outcome"] for seat in composition.seats] == ["permitted", "forbidden", "forbidden"]
    meeting = livc.MeetingKind.CASE_MEETING
    assert cell.register.presence(BOOK, meeting, ["m-mayor"], DAY).lawful
    assert not cell.register.presence(BOOK, "case_meeting", ("m-mayor", "m-youth"), DAY, mark="secret").lawful
    with pytest.raises(livc.NotFoundError):
        cell.register.presence(BOOK, meeting, ["m-nobody"], DAY)
    with pytest.raises(livc.InvalidInputError) as caught:
        cell.register.presence(BOOK, meeting, ["m-mayor", "m 2"], DAY)
    assert caught.value.field == "members[1]"
    with pytest.raises(livc.IntegrityError):
        livc.Register().composition(BOOK, DAY)


def test_a_look_carries_its_access(cell: Cell) -> None:
    cell.record("m-mayor", BASIS)
    cell.record("m-youth", SIGNAL)
    hidden = cell.register.look(BOOK, "k-1", "m-youth", "invitee", "d-1", DAY)
    absent = cell.register.look(BOOK, "k-9", "m-youth", livc.ViewerRole.INVITEE, "d-1", DAY)
    assert hidden.view is None
    assert hidden.to_json().replace("k-1", "k-9") == absent.to_json()
    assert set(hidden.to_dict()) == {"access"}
    seen = cell.register.look(BOOK, "k-1", "m-mayor", "seat_holder", "d-1", DAY)
    assert seen.view is not None and seen.view["person"] == "p-88" and "sector" not in seen.view
    assert repr(seen) == "Look(hidden=False)" and hash(seen) != hash(hidden) and seen != hidden
    due = cell.register.due(BOOK, "k-1", "m-mayor", "seat_holder", "d-1", DAY)
    assert due.due is not None and due.due.due == "open"
    assert cell.register.due(BOOK, "k-1", "m-youth", "invitee", "d-1", DAY).due is None
    with pytest.raises(livc.InvalidInputError) as caught:
        cell.register.look(BOOK, "k-1", "m-youth", "seat_holder", "d-1", DAY)
    assert caught.value.field == "role" and caught.value.expected == ("case_director", "invitee")
    # Neither a look nor its keys can be written down and read back.
    for made in (seen, cell.register.list(BOOK, "m-mayor", "seat_holder", "d-1", DAY)):
        assert not hasattr(made, "from_json")
        with pytest.raises(TypeError):
            pickle.dumps(made)


def test_a_payload_is_opened_by_a_look(cell: Cell) -> None:
    cell.record("m-mayor", BASIS)
    row = cell.record("m-youth", SIGNAL, payload={"note": "MARKER"}).payload
    asked = {"k": "information_requested", "casus": "k-1", "service": "school"}
    own = cell.record("m-mayor", asked, payload={"note": "MARKER of the mayor"}).payload
    assert row is not None and own is not None
    look = cell.register.look(BOOK, "k-1", "m-mayor", "seat_holder", "d-1", DAY)
    assert look.view is not None and [key["class"] for key in look.view["payloads"]] == ["case_fact"]
    assert look.open(own) == {"note": "MARKER of the mayor"}
    for sealed in (row, own.replace("of the", "of a")):
        with pytest.raises(livc.IntegrityError) as caught:
            look.open(sealed)
        assert caught.value.kind is livc.ErrorKind.PAYLOAD_MISMATCH and "MARKER" not in str(caught.value)
    listed = cell.register.list(BOOK, "m-mayor", "seat_holder", "d-1", DAY)
    assert listed.open(own) == look.open(own)
    assert "MARKER" not in f"{look!r} {listed!r} {look.to_json()} {listed.to_json()}"


def test_lists_go_through_the_same_door(cell: Cell) -> None:
    cell.record("m-mayor", BASIS)
    cell.record("m-youth", SIGNAL)
    register = cell.register
    mayor = ("m-mayor", "seat_holder", "d-1", DAY)
    look = register.look(BOOK, "k-1", *mayor)
    listed = register.list(BOOK, *mayor)
    assert listed.views == [look.view] and len(listed) == 1 and repr(listed) == "Looks(1 casussen)"
    assert register.search(BOOK, {"state": "signal"}, *mayor).views == listed.views
    assert register.search(BOOK, {"state": livc.CasusState.LISTED}, *mayor).views == []
    assert register.count(BOOK, {}, *mayor).states == [{"state": "signal", "count": 1}]
    exported = register.export(BOOK, {}, *mayor, "07" * 32)
    assert exported.views == listed.views and exported.access["export"].startswith("x-")
    assert register.list(BOOK, "m-youth", "invitee", "d-1", DAY).views == []
    for wrong in ({"person": "p-88"}, {"age": "adult"}, {"outcome": "trajectory"}):
        with pytest.raises(livc.InvalidInputError) as caught:
            register.search(BOOK, wrong, *mayor)
        assert caught.value.kind is livc.ErrorKind.UNKNOWN_KEY and "p-88" not in str(caught.value)


def test_the_trail_is_read_without_content(cell: Cell) -> None:
    officer = {"k": "member_added", "member": "m-dpo", "capacity": "data_protection_officer", "regime": "municipal"}
    for act in (officer, BASIS):
        cell.record("m-mayor", act)
    cell.record("m-youth", SIGNAL)
    access = livc.Access()
    lines: list[str] = []

    def keep(fact: dict[str, Any]) -> None:
        draft = {"at": "2026-08-31T12:00:00.000Z", "facts": [fact], "seed": f"{len(lines):064x}"}
        lines.append(livc.seal(draft, access.head).line)
        access.apply(lines[-1])

    keep({**OPENING, "journal": "a-1", "on": DAY})
    keep(cell.register.look(BOOK, "k-1", "m-mayor", "seat_holder", "d-1", DAY).access)
    keep(cell.register.export(BOOK, {}, "m-mayor", "seat_holder", "d-1", DAY, "07" * 32).access)
    trail = cell.register.trail(access, "m-dpo", "data_protection_officer", "d-2", DAY)
    assert [look["act"] for look in trail.looks] == ["look", "export"]
    assert trail.exports == access.exports() and trail.exports[0]["casussen"] == ["k-1"]
    assert "p-88" not in trail.to_json() and len(access) == 2
    assert livc.Access.replay(lines).exports() == access.exports()
    proof = cell.register.proof(BOOK, cell.lines, "m-dpo", "data_protection_officer", "d-2", DAY)
    assert proof.current and len(proof.entries) == len(cell.lines)
    assert "p-88" not in proof.to_json() and proof.destruction == [] and proof.purges == []
    with pytest.raises(livc.InvalidInputError):
        cell.register.trail(access, "m-mayor", "seat_holder", "d-2", DAY)
    with pytest.raises(livc.IntegrityError):
        access.apply(lines[-1])


def test_a_question_is_filled_in_and_not_claimed(cell: Cell) -> None:
    facts = cell.register.question(BOOK, "m-mayor", DAY, {"op": "tell"})
    assert (facts["giver"], facts["setting"], facts["op"]) == ("mayor", "outside", "tell")
    with pytest.raises(livc.InvalidInputError) as caught:
        cell.register.question(BOOK, "m-mayor", DAY, {"giver": "mayor"})
    assert caught.value.kind is livc.ErrorKind.CONTRADICTION and caught.value.field == "giver"


def test_a_settled_question_is_in_the_book(cell: Cell) -> None:
    settled = {"k": "question_settled", "question": "Q-clearance-chief", "answer": "yes", "reference": "d-1"}
    cell.record("m-mayor", {**settled, "until": datetime.date(2027, 1, 1)})
    with pytest.raises(livc.InvalidInputError) as caught:
        cell.decide("m-mayor", BASIS)
    assert caught.value.kind is livc.ErrorKind.CONTRADICTION
    cell.book = cell.register.settled(BOOK)
    assert cell.book.hash != BOOK.hash
    cell.record("m-mayor", BASIS)


def test_profiles() -> None:
    profiles = livc.Profiles()
    assert len(profiles) == len(profiles.to_list()) > 1 and "be" in profiles and "nl" not in profiles
    assert livc.CasusState.LISTED in profiles.get("be").states
    assert livc.Profile.from_json(profiles.get().to_json()) == profiles.get()
    with pytest.raises(livc.NotFoundError):
        profiles.get("nl")
    with pytest.raises(livc.InvalidInputError) as caught:
        livc.Profiles({"own.toml": "[profile]\n"})
    assert caught.value.file == "own.toml"
    assert livc.Register(profiles).head.next == 0


def test_many_may_read_at_once(cell: Cell) -> None:
    states: list[Any] = []
    threads = [
        threading.Thread(target=lambda: states.extend(cell.register.state() for _ in range(50))) for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    cell.record("m-mayor", BASIS)
    for thread in threads:
        thread.join()
    assert {state["head"]["next"] for state in states} <= {3, 4} and len(states) == 200


def test_the_page_of_a_participant_goes_with_its_access_event() -> None:
    register, book = livc.Register(), livc.RuleBook()
    command = {"at": "2026-08-31T07:00:00.000Z", "on": "2026-08-31", "seed": "00" * 32}
    opening = {"k": "journal_opened", "journal": "j-1", "cell": "cell-07", "controller": "municipality"}
    opened = register.decide(book, command, do=opening)
    assert isinstance(opened, livc.Decided)
    register.apply(opened.line)
    mayor = [
        {"k": "member_added", "member": "m-mayor", "capacity": "seat_holder", "regime": "municipal"},
        {"k": "seat_assigned", "member": "m-mayor", "seat": "mayor", "holder": "principal"},
    ]
    seated = register.decide(book, command, seed="01" * 32, actor="m-mayor", do=mayor)
    assert isinstance(seated, livc.Decided)
    register.apply(seated.line)
    law, words = livc.Law(), livc.Locale("nl")
    made = register.briefing_page(book, law, words, "m-mayor", "d-1", "2026-09-02", casus="k-1")
    assert made.access is not None and made.access["k"] == "looked"
    assert made.page["markdown"].startswith("# Wat mag ik delen?")
    plain = register.briefing(book, "m-mayor", "d-1", "2026-09-02")
    assert plain.access is None and plain.briefing["facts"]["giver"] == "mayor"


def test_what_is_destroyed_is_proven_and_forgotten(cell: Cell) -> None:
    period = {"k": "retention_set", "data": "signal", "length": 1, "unit": "day", "reference": "d-1"}
    cell.record("m-mayor", BASIS)
    cell.record("m-mayor", period)
    cell.record("m-youth", SIGNAL)
    who: Any = {"viewer": "m-mayor", "role": "seat_holder", "reason": "d-1"}
    looked = cell.register.look(BOOK, "k-1", on=DAY, **who)
    listed = cell.register.retention(BOOK, 1, on=DAY, **who)
    assert [row["casus"] for row in listed.rows] == ["k-1"] and not listed.more
    assert not cell.register.retention(BOOK, 1, on=DAY, after="k-1", **who).rows
    exported = cell.register.export(BOOK, {}, on=DAY, seed="50" * 32, **who)
    access = livc.Access()
    lines: list[str] = []
    for fact in [{**OPENING, "on": DAY}, looked.access, exported.access]:
        draft = {"at": "2026-08-31T12:00:00.000Z", "facts": [fact], "seed": f"{len(lines):064x}"}
        lines.append(livc.seal(draft, access.head).line)
        access.apply(lines[-1])
    later = datetime.date(2026, 9, 1)
    at = datetime.datetime(2026, 9, 1, 10, tzinfo=datetime.UTC)
    do = {"k": "signal_erased", "casus": "k-1"}
    decided = cell.register.decide(BOOK, at=at, on=later, actor=None, seed="60" * 32, do=do)
    assert isinstance(decided, livc.Decided)
    assert cell.register.forget(access).keep == []
    cell.register.apply(decided.line)
    cell.lines.append(decided.line)
    number = decided.head.next - 1
    journal = livc.Journal("".join(line + "\n" for line in cell.lines))
    receipt = access.exports()[0]["export"]
    proof = livc.Destruction.of(journal.to_bytes(), number, [receipt])
    assert proof == livc.Destruction.from_json(proof.to_json()) and proof.exports == [receipt]
    assert [entry["n"] for entry in proof.entries] == livc.erased(cell.lines)
    with pytest.raises(livc.LivcError) as raised:
        proof.check(journal.to_bytes())
    assert raised.value.kind == livc.ErrorKind.CONTRADICTION
    assert len(journal.erase().lines) == len(proof.entries)
    assert journal.erase().lines == []
    proof.check(journal.to_bytes())
    assert b"p-88" not in journal.to_bytes()
    with pytest.raises(livc.LivcError):
        livc.Destruction.of(journal.to_bytes(), 0)
    forgotten = cell.register.forget(access)
    assert [one["export"] for one in forgotten.exports] == [receipt]
    for facts in forgotten.keep:
        draft = {"at": "2026-09-01T12:00:00.000Z", "facts": facts, "seed": "70" * 32}
        lines.append(livc.seal(draft, access.head).line)
        access.apply(lines[-1])
    ended = cell.register.end_export(access, receipt, on=later, **who)
    draft = {"at": "2026-09-01T13:00:00.000Z", "facts": [ended], "seed": "80" * 32}
    access.apply(livc.seal(draft, access.head).line)
    assert cell.register.forget(access).keep == [] and access.exports()[0]["ended"] == "2026-09-01"
    with pytest.raises(livc.LivcError) as raised:
        cell.register.end_export(access, receipt, on=later, **who)
    assert raised.value.kind == livc.ErrorKind.UNKNOWN_VALUE
    trail = livc.Journal("".join(line + "\n" for line in lines))
    trail.erase()
    assert b"k-1" not in trail.to_bytes()


def test_the_retention_matrix_says_what_is_open(cell: Cell) -> None:
    def rows(data: str) -> list[Any]:
        return [row for row in cell.register.retention_matrix(BOOK, "2026-09-01").rows if row["data"] == data]

    assert [row["open"] for row in rows("casus")] == [True]
    cell.record("m-mayor", {"k": "retention_set", "length": 1, "unit": "year", "reference": "d-1"})
    assert [row["own"] for row in rows("casus")] == [{"start": "closed", "length": 1, "unit": "year"}]
    own_files = [row for row in rows("own_file") if row["regimes"] == ["french_community"]]
    told = {rule["id"]: rule["cites"] for row in own_files for rule in row["rules"]}
    assert told["R75"] == ["fwb/20/1"] and told["R76"] == ["fwb/20/2"]
    matrix = cell.register.retention_matrix(BOOK, datetime.date(2026, 9, 1))
    assert {"state": "purged", "data": []} in matrix.states
