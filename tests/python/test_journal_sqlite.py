"""The recipe for a journal in SQLite: two writers, one chain."""

from __future__ import annotations

import json
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import livc

sys.path.insert(0, str(Path(__file__).parents[2] / "examples" / "python"))
from journal_sqlite import Store

DAY = "2026-09-01"
MAYOR = [
    {"k": "member_added", "member": "m-mayor", "capacity": "seat_holder", "regime": "municipal"},
    {"k": "seat_assigned", "member": "m-mayor", "seat": "mayor", "holder": "principal"},
]
BASIS = {
    "k": "basis_declared",
    "basis": "b-1",
    "controller": "municipality",
    "category": "all",
    "operation": "all",
    "article": "l18/3/2",
    "reference": "d-1",
    "from": DAY,
}
SIGNAL = {"k": "signal_received", "casus": "k-1", "signal": "s-1", "sector": "welfare", "person": "p-MARKER"}
WRITERS = 2
EACH = 20


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "journal.sqlite"
    store = Store(file, "j-1")
    opening = {"k": "journal_opened", "journal": "j-1", "cell": "c-1", "controller": "municipality"}
    store.record(DAY, None, opening)
    store.record(DAY, "m-mayor", MAYOR)
    store.close()
    return file


@pytest.fixture
def stores(file: Path) -> Iterator[list[Store]]:
    stores = [Store(file, "j-1") for _ in range(WRITERS)]
    yield stores
    for store in stores:
        store.close()


def whole(store: Store) -> livc.Verification:
    found = livc.verify(store.lines(), strict=True)
    assert found.fault is None
    return found


def test_the_loser_decides_again(stores: list[Store]) -> None:
    first, second = stores
    state = {"k": "cell_state_changed", "state": "established"}
    assert isinstance(first.record(DAY, "m-mayor", state), livc.Decided)
    assert isinstance(second.record(DAY, "m-mayor", BASIS), livc.Decided)
    assert (first.conflicts, second.conflicts) == (0, 1)
    assert whole(first).entries == 4
    first.follow()
    assert first.register.state() == second.register.state()


def test_what_came_in_between_may_make_it_a_refusal(stores: list[Store]) -> None:
    first, second = stores
    first.record(DAY, "m-mayor", BASIS)
    second.follow()
    first.record(DAY, "m-mayor", {"k": "basis_withdrawn", "basis": "b-1"})
    # By what the second writer knows there is still a basis, and livc would permit this.
    before = first.lines()
    assert isinstance(second.record(DAY, "m-mayor", SIGNAL), livc.Refusal)
    assert second.conflicts == 1
    assert first.lines() == before


def test_two_writers_race(file: Path) -> None:
    start = threading.Barrier(WRITERS)
    conflicts: list[int] = []
    faults: list[BaseException] = []

    def write(writer: int) -> None:
        try:
            store = Store(file, "j-1")
            for turn in range(EACH):
                # Both have followed the same head when they begin, so at each turn one of them is too late.
                start.wait(timeout=30)
                store.follow()
                start.wait(timeout=30)
                act = {"k": "incident_recorded", "incident": "record"}
                assert isinstance(store.record(DAY, "m-mayor", act, note=f"{writer}-{turn}"), livc.Decided)
            conflicts.append(store.conflicts)
            store.close()
        except BaseException as fault:
            start.abort()
            faults.append(fault)

    threads = [threading.Thread(target=write, args=(writer,)) for writer in range(WRITERS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=120)
    assert faults == []
    assert sum(conflicts) == EACH * (WRITERS - 1)

    store = Store(file, "j-1")
    assert whole(store).entries == 2 + WRITERS * EACH
    rows = store.database.execute("SELECT n, row FROM payload ORDER BY n").fetchall()
    notes = {json.loads(row)["payload"]["note"] for _, row in rows}
    assert len(notes) == WRITERS * EACH
    bound = livc.Journal(store.lines()).verify_payloads("".join(f"{row}\n" for _, row in rows))
    assert bound.fault is None
    store.close()


def test_purging_leaves_nothing_in_the_file(file: Path) -> None:
    store = Store(file, "j-1")
    store.record(DAY, "m-mayor", BASIS)
    members: list[Any] = [
        {"k": "member_added", "member": "m-police", "capacity": "seat_holder", "regime": "federal"},
        {"k": "seat_assigned", "member": "m-police", "seat": "police", "holder": "principal"},
        {"k": "clearance_recorded", "member": "m-police", "level": "secret"},
        {"k": "member_added", "member": "m-prevention", "capacity": "seat_holder", "regime": "municipal"},
        {"k": "seat_assigned", "member": "m-prevention", "seat": "prevention", "holder": "principal"},
        {"k": "retention_set", "length": 1, "unit": "day", "reference": "d-2"},
    ]
    store.record(DAY, "m-mayor", members)
    casus = {"casus": "k-1", "reason": "d-4"}
    assert isinstance(store.record(DAY, "m-prevention", SIGNAL, note="MARKER"), livc.Decided)
    for act in [
        {"k": "signal_triaged", "outcome": "propose_listing", "criterion": "d-3"},
        {"k": "casus_listed", "person": "p-MARKER", "indications": "yes", "source": "welfare", "age": "adult"},
        {"k": "casus_closed", "closing": "unfounded"},
    ]:
        assert isinstance(store.record(DAY, "m-mayor", act | casus), livc.Decided), act
    assert b"MARKER" in file.read_bytes()
    purged = {"k": "casus_purged", "casus": "k-1", "reason": "d-5"}
    assert isinstance(store.record("2026-09-30", "m-mayor", purged), livc.Decided)
    state = store.register.state()
    assert store.purge("k-1") == 4
    assert whole(store).gone == 4
    store.close()
    assert b"MARKER" not in file.read_bytes()
    again = Store(file, "j-1")
    assert again.register.state() == state
    assert state["ledger"]
    again.close()
