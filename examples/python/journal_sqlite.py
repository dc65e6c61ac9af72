"""A recipe: the journal in a database, with two writers at once. It needs nothing but Python's own sqlite3.

- One row for each entry. Its key is (journal, n), so of two writers that decided against the same head only one can
  append. The other one learns what came in between and decides again: perhaps livc then refuses what it would have
  permitted before. Nothing is ever merged.
- A line is kept as TEXT, byte for byte: its hash is over these bytes. Never in a JSON column, which may write it
  otherwise.
- Payloads (free text of the host) stand in a table of their own. To forget one is to delete its row.
- To purge is to replace lines by what livc gives, and to delete rows: in one transaction, with `secure_delete`, since a
  database that only forgets where a line stood has not forgotten it. Think of copies and backups too.

Run as a program it shows two writers that race for the same entry."""

import secrets
import sqlite3
import sys
import tempfile
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import livc

SCHEMA = """
CREATE TABLE IF NOT EXISTS entry (
    journal TEXT NOT NULL,
    n INTEGER NOT NULL,
    line TEXT NOT NULL,
    casus TEXT,
    PRIMARY KEY (journal, n)
) STRICT;
CREATE INDEX IF NOT EXISTS entry_of_casus ON entry (journal, casus);
CREATE TABLE IF NOT EXISTS payload (
    journal TEXT NOT NULL,
    n INTEGER NOT NULL,
    row TEXT NOT NULL,
    PRIMARY KEY (journal, n),
    FOREIGN KEY (journal, n) REFERENCES entry (journal, n)
) STRICT;
"""

TRIES = 16
"""How often a command is decided again before the writer gives up."""


def now() -> datetime:
    return datetime.now(UTC)


class Store:
    """A journal in a database, and the register that follows it."""

    def __init__(self, file: str | Path, journal: str, *, clock: Callable[[], datetime] = now) -> None:
        # Transactions are begun and ended here and nowhere else.
        self.database = sqlite3.connect(file, timeout=10.0, isolation_level=None)
        self.database.execute("PRAGMA foreign_keys = ON")
        self.database.execute("PRAGMA secure_delete = ON")
        self.database.executescript(SCHEMA)
        self.journal = journal
        self.clock = clock
        self.register = livc.Register()
        self.book = livc.RuleBook()
        self.conflicts = 0
        """How often somebody else was first."""
        self.follow()

    def close(self) -> None:
        self.database.close()

    def follow(self) -> None:
        """Folds in what others appended."""
        lines = self.database.execute(
            "SELECT line FROM entry WHERE journal = ? AND n >= ? ORDER BY n",
            (self.journal, self.register.head.next),
        )
        for (line,) in lines.fetchall():
            self.register.apply(line)

    def record(self, on: str, actor: str | None, act: Any, **payload: str) -> livc.Decided | livc.Refusal:
        """Decides and appends; again, when somebody else was first. A refusal changes nothing."""
        casus = act.get("casus") if isinstance(act, dict) else None
        for _ in range(TRIES):
            last, at = self.register.head.at, self.clock()
            command: dict[str, Any] = {
                # The clocks of two machines differ, and no entry is before the one before it.
                "at": max(at, last or at),
                "on": on,
                "seed": secrets.token_hex(32),
                "do": act,
            }
            if actor is not None:
                command["actor"] = actor
            if payload:
                command["payload"] = payload
            decided = self.register.decide(self.register.settled(self.book), command)
            if isinstance(decided, livc.Refusal):
                return decided
            if self.append(decided, casus):
                self.register.apply(decided.line)
                return decided
            self.conflicts += 1
            self.follow()
        raise RuntimeError("others were first each time")

    def append(self, decided: livc.Decided, casus: str | None) -> bool:
        """Whether the entry was appended: not when there is one with its number."""
        n = decided.head.next - 1
        self.database.execute("BEGIN IMMEDIATE")
        try:
            self.database.execute(
                "INSERT INTO entry (journal, n, line, casus) VALUES (?, ?, ?, ?)",
                (self.journal, n, decided.line, casus),
            )
            if decided.payload is not None:
                self.database.execute(
                    "INSERT INTO payload (journal, n, row) VALUES (?, ?, ?)", (self.journal, n, decided.payload)
                )
        except sqlite3.IntegrityError:
            self.database.execute("ROLLBACK")
            return False
        except BaseException:
            self.database.execute("ROLLBACK")
            raise
        self.database.execute("COMMIT")
        return True

    def lines(self) -> bytes:
        """The journal as a file, for whoever verifies it."""
        rows = self.database.execute("SELECT line FROM entry WHERE journal = ? ORDER BY n", (self.journal,))
        return "".join(f"{line}\n" for (line,) in rows).encode()

    def purge(self, casus: str) -> int:
        """Forgets a casus after its purge was recorded (`casus_purged`, whose entry stays: it counts). How many
        entries lost their facts."""
        self.database.execute("BEGIN IMMEDIATE")
        try:
            numbers = [
                n
                for n, line in self.database.execute(
                    "SELECT n, line FROM entry WHERE journal = ? AND casus = ?", (self.journal, casus)
                )
                if '"k":"casus_purged"' not in line
            ]
            purged = livc.Journal(self.lines()).purge(numbers)
            for replaced in purged.lines:
                self.database.execute(
                    "UPDATE entry SET line = ? WHERE journal = ? AND n = ?",
                    (replaced["line"], self.journal, replaced["n"]),
                )
            for n in purged.rows:
                self.database.execute("DELETE FROM payload WHERE journal = ? AND n = ?", (self.journal, n))
        except BaseException:
            self.database.execute("ROLLBACK")
            raise
        self.database.execute("COMMIT")
        return len(purged.lines)


def main() -> None:
    file = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(tempfile.mkdtemp()) / "journal.sqlite"
    opening = {"k": "journal_opened", "journal": "j-1", "cell": "c-1", "controller": "municipality"}
    mayor = [
        {"k": "member_added", "member": "m-mayor", "capacity": "seat_holder", "regime": "municipal"},
        {"k": "seat_assigned", "member": "m-mayor", "seat": "mayor", "holder": "principal"},
    ]
    with closing(Store(file, "j-1")) as first, closing(Store(file, "j-1")) as second:
        first.record("2026-09-01", None, opening)
        second.follow()
        first.record("2026-09-01", "m-mayor", mayor)
        # The second writer has not seen the mayor's seat: it decides against a head that has moved.
        second.record("2026-09-01", "m-mayor", {"k": "cell_state_changed", "state": "planned"})
        print(f"conflicts of the second writer: {second.conflicts}")
        found = livc.verify(first.lines(), strict=True)
        print(f"{found.entries} entries, {'intact' if found.fault is None else found.fault.kind}")


if __name__ == "__main__":
    main()
