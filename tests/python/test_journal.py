"""The journal: verified, appended to, purged."""

from __future__ import annotations

import datetime
import threading
from typing import Any

import pytest

import livc

OPENED: dict[str, Any] = {
    "at": datetime.datetime(2026, 8, 31, 7, 0, tzinfo=datetime.UTC),
    "facts": [
        {
            "k": "journal_opened",
            "journal": "j-0001",
            "cell": "cell-07",
            "controller": "municipality",
            "on": datetime.date(2026, 8, 31),
        }
    ],
    "seed": "40" * 32,
}
LISTED: dict[str, Any] = {
    "at": datetime.datetime(2026, 9, 1, 8, 30, tzinfo=datetime.UTC),
    "facts": [
        {
            "by": {"member": "m-03", "seat": "mayor"},
            "casus": "k-5f2c",
            "k": "casus_listed",
            "on": "2026-09-01",
            "person": "p-88",
            "to": "listed",
        }
    ],
    "payload": {"note": "free text of the host"},
    "seed": "50" * 32,
}


def append(journal: livc.Journal, draft: dict[str, Any]) -> livc.Sealed:
    sealed = livc.seal(draft, journal.head)
    journal.append(sealed.line, journal.head)
    return sealed


@pytest.fixture
def journal() -> livc.Journal:
    journal = livc.Journal()
    append(journal, OPENED)
    append(journal, LISTED)
    return journal


def test_what_was_appended_verifies_and_opens_again(journal: livc.Journal) -> None:
    found = livc.verify(journal.to_bytes(), strict=True)
    assert found.fault is None and found.entries == 2 and found.payloads == 1
    assert found.head == journal.head == livc.Journal(journal.to_bytes()).head
    assert found.head.at == LISTED["at"]
    assert found.opening is not None and found.opening["cell"] == "cell-07"
    assert found == journal.verify()


def test_an_altered_byte_is_found_and_located(journal: livc.Journal) -> None:
    data = journal.to_bytes().replace(b'"mayor"', b'"mayer"')
    fault = livc.verify(data).fault
    assert fault is not None and fault.n == 1 and fault.kind is livc.ErrorKind.HASH_MISMATCH
    with pytest.raises(livc.IntegrityError) as caught:
        livc.Journal(data)
    assert caught.value.kind is livc.ErrorKind.HASH_MISMATCH


def test_a_head_that_has_moved_is_a_conflict(journal: livc.Journal) -> None:
    before = livc.verify(journal.to_bytes().split(b"\n")[0] + b"\n").head
    sealed = livc.seal(LISTED, before)
    with pytest.raises(livc.ConflictError):
        journal.append(sealed.line, before)
    assert len(journal) == 2


def test_a_checkpoint_finds_what_was_left_out(journal: livc.Journal) -> None:
    shorter = journal.to_bytes().split(b"\n")[0] + b"\n"
    assert livc.verify(shorter).fault is None
    assert livc.verify(shorter, against=[journal.head]).fault is not None
    assert livc.verify(shorter, against=[journal.head.to_dict()]).fault is not None


def test_forgetting_keeps_the_chain(journal: livc.Journal) -> None:
    head = journal.head
    purge = journal.purge([1])
    assert purge.rows == [1] and [line["n"] for line in purge.lines] == [1]
    assert journal.head == head and journal.verify().gone == 1
    assert b"p-88" not in journal.to_bytes()
    with pytest.raises(livc.IntegrityError):
        journal.purge([0])


def test_payloads_stand_apart(journal: livc.Journal) -> None:
    row = livc.seal(LISTED, livc.verify(journal.to_bytes().split(b"\n")[0] + b"\n").head).payload
    assert row is not None and row not in journal.to_bytes().decode()
    assert journal.verify_payloads(row + "\n").rows == 1
    assert journal.verify_payloads(b"").absent == 1
    assert journal.verify_payloads(row.replace("host", "MARK") + "\n").fault is not None


def test_nothing_of_a_journal_is_shown(journal: livc.Journal) -> None:
    sealed = livc.seal(OPENED)
    assert "cell-07" not in f"{journal!r} {sealed!r} {journal.verify()!r}"
    with pytest.raises(livc.InvalidInputError) as caught:
        journal.line(9)
    assert caught.value.kind is livc.ErrorKind.OUT_OF_RANGE


def test_a_journal_can_be_used_from_several_threads() -> None:
    journal = livc.Journal()
    append(journal, OPENED)
    appended: list[int] = []

    def work() -> None:
        for _ in range(20):
            head = journal.head
            try:
                journal.append(livc.seal(LISTED, head).line, head)
                appended.append(1)
            except livc.ConflictError:
                pass

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(journal) == 1 + len(appended) and journal.verify().fault is None
