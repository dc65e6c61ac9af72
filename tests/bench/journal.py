"""Replaying and appending in Python: livc beside a library for event sourcing and beside nothing but a ``dict``.

``journal.py FOLDER`` prints ``RAW <name> <time an entry> us`` for one round; ``tests/bench/run`` takes the medians
of interleaved rounds. The folder holds ``journal.jsonl`` and ``commands.jsonl``, as the bench of the core writes them
(``cargo bench -p livc-core --bench journal -- --write FOLDER N``).

Everybody records the same commands and replays the same entries, and must find the same of each casus: state, reviews,
meetings and the day of the next review. What they do for it differs, and not in favour of livc:

- livc decides by the whole rule book, seals each entry into the chain of hashes, appends the line and folds it in; its
  replay reads lines of JSON and verifies every hash.
- eventsourcing keeps an aggregate for each casus in memory, with the states of a move checked by hand, and saves each
  event to its store in memory; its replay makes each aggregate anew from the stored events.
- by hand: the same checks on a ``dict``, and ``json`` for the lines; no hash.
"""

from __future__ import annotations

import gc
import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import UUID, uuid5

import livc

try:
    from eventsourcing.application import Application
    from eventsourcing.domain import Aggregate, event
except ImportError:
    sys.exit("eventsourcing is not here: pip install -r tests/bench/requirements.txt")

FOLDER = Path(sys.argv[1])
LINES = (FOLDER / "journal.jsonl").read_bytes()
COMMANDS: list[tuple[str, str, Any]] = [
    json.loads(line) for line in (FOLDER / "commands.jsonl").read_text().splitlines()
]
NAMESPACE = UUID(int=0)
# What each kind leads from and to, where it leads anywhere.
MOVES = {
    "signal_triaged": (("signal",), "triage"),
    "casus_listed": (("triage",), "listed"),
    "casus_weighed": (("listed",), "weighing"),
    "plan_adopted": (("weighing", "follow_up"), "planned"),
    "follow_up_started": (("planned",), "follow_up"),
    "casus_closed": (("follow_up",), "closed"),
}
Found = dict[str, tuple[str, int, int, str | None]]


def follows(kind: str, state: str) -> str:
    """The state after a move; refused from any other state."""
    if kind not in MOVES:
        return state
    sources, to = MOVES[kind]
    if state not in sources:
        raise ValueError(kind)
    return to


class Casus(Aggregate):
    """A casus as eventsourcing keeps it."""

    @event("Begun")
    def __init__(self, casus: str) -> None:
        self.casus = casus
        self.state = "signal"
        self.meetings = 0
        self.reviews = 0
        self.next_review: str | None = None

    @staticmethod
    def create_id(casus: str) -> UUID:
        return uuid5(NAMESPACE, casus)

    @event("Recorded")
    def record(self, kind: str, act: dict[str, Any], on: str, actor: str) -> None:
        self.state = follows(kind, self.state)
        if kind == "casus_discussed":
            self.meetings += 1
        elif kind in ("follow_up_started", "casus_reviewed"):
            self.reviews += kind == "casus_reviewed"
            self.next_review = act.get("next_review")
        elif kind == "casus_closed":
            self.next_review = None


def same_of(casus: Any) -> tuple[str, int, int, str | None]:
    return casus.state, casus.meetings, casus.reviews, casus.next_review


def by_eventsourcing() -> tuple[Application[UUID], dict[str, Casus]]:
    """Triggers and saves each event; the aggregates stay in memory, which spares loading them."""
    application: Application[UUID] = Application()
    casussen: dict[str, Casus] = {}
    for actor, on, act in COMMANDS:
        casus = act.get("casus") if isinstance(act, dict) else None
        if casus is None:
            continue
        known = casussen.get(casus)
        if known is None:
            known = casussen[casus] = Casus(casus=casus)
        else:
            known.record(kind=act["k"], act=act, on=on, actor=actor)
        application.save(known)
    return application, casussen


def eventsourcing_replay(application: Application[UUID], casussen: dict[str, Casus]) -> list[Casus]:
    return [application.repository.get(casus.id) for casus in casussen.values()]


def commands() -> list[dict[str, Any]]:
    made = []
    for n, (actor, on, act) in enumerate(COMMANDS):
        command = {"at": f"{on}T10:00:00.000Z", "on": on, "seed": f"{n:064x}", "do": act}
        made.append(command | {"actor": actor} if actor else command)
    return made


def by_livc() -> livc.Register:
    register, journal = livc.Register(), livc.Journal()
    for command in GIVEN:
        decided = register.decide(BOOK, command)
        journal.append(decided.line, register.head)
        register.apply(decided.line)
    return register


def by_hand() -> Found:
    """Reads the lines with ``json``; checks no hash."""
    found: dict[str, list[Any]] = {}
    for line in LINES.splitlines():
        for fact in json.loads(line)["facts"]:
            casus = fact.get("casus")
            if casus is None or fact["k"] == "member_invited":
                continue
            known = found.setdefault(casus, ["signal", 0, 0, None])
            known[0] = fact.get("to", known[0])
            if fact["k"] == "casus_discussed":
                known[1] += 1
            elif fact["k"] in ("follow_up_started", "casus_reviewed"):
                known[2] += fact["k"] == "casus_reviewed"
                known[3] = fact.get("next_review")
            elif fact["k"] == "casus_closed":
                known[3] = None
    return {casus: (state, meetings, reviews, day) for casus, (state, meetings, reviews, day) in found.items()}


def told(register: livc.Register) -> Found:
    return {
        one["casus"]: (one["state"], one["meetings"], one["reviews"], one.get("next_review"))
        for one in register.state()["casussen"]
    }


def measure(name: str, count: int, work: Callable[[], object]) -> None:
    gc.collect()
    start = time.perf_counter_ns()
    made = work()
    print(f"RAW {name} {(time.perf_counter_ns() - start) / count / 1000:.3f} us")
    del made


BOOK = livc.RuleBook()
GIVEN = commands()
application, casussen = by_eventsourcing()
expected = told(livc.Register.replay(LINES))
assert told(by_livc()) == expected
assert {casus.casus: same_of(casus) for casus in eventsourcing_replay(application, casussen)} == expected
assert by_hand() == expected

events = sum(casus.version for casus in casussen.values())
measure("python_append_eventsourcing", events, by_eventsourcing)
measure("python_append_livc", len(GIVEN), by_livc)
measure("python_replay_eventsourcing", events, lambda: eventsourcing_replay(application, casussen))
measure("python_replay_livc", len(GIVEN), lambda: livc.Register.replay(LINES))
measure("python_replay_by_hand", len(GIVEN), by_hand)
