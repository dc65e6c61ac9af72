"""A spreadsheet of casussen that already run, as commands. Every line is read by livc itself before any is given."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from typing import Any

from ._enums import ErrorKind
from ._errors import LivcError
from ._livc import Register, RuleBook

#: The columns that a spreadsheet may have: the members of ``casus_imported``.
COLUMNS = (
    "casus",
    "person",
    "system",
    "record",
    "since",
    "listed_on",
    "indications",
    "age",
    "exceptional_reason",
    "profile",
    "transfer",
    "reason",
    "to",
)
#: Those without which no casus is taken in.
REQUIRED = ("person", "since", "to")


@dataclass(frozen=True)
class Fault:
    """What is wrong with a line, and in which column. It repeats nothing of what stands there."""

    line: int
    field: str
    message: str
    kind: str

    def __str__(self) -> str:
        return f"line {self.line}, {self.field}: {self.message} ({self.kind})"


def commands(text: str, *, at: str, on: str, actor: str) -> tuple[list[dict[str, Any]], list[Fault]]:
    """The command of each line, or the faults: with one fault there is no command at all.

    The first line names the columns. An empty cell is an absent member. Each command still needs its ``seed`` and
    ``head``, which :meth:`Register.decide` takes; a line is refused by the rules only there.
    """
    rows = csv.DictReader(io.StringIO(text), strict=True)
    header = rows.fieldnames or []
    faults = [Fault(1, "header", "no column of this name", "unknown_key") for name in header if name not in COLUMNS]
    faults += [Fault(1, name, "twice in the header", "duplicate") for name in COLUMNS if header.count(name) > 1]
    faults += [Fault(1, name, "this column is needed", "missing_key") for name in REQUIRED if name not in header]
    if faults:
        return [], faults
    made: list[dict[str, Any]] = []
    seen: dict[tuple[str, str], int] = {}
    register, book = Register(), RuleBook()
    try:
        for row in rows:
            line = rows.line_num
            if None in row:
                faults.append(Fault(line, "line", "more cells than columns", "invalid_csv"))
                continue
            act = {"k": "casus_imported", **{name: cell for name, cell in row.items() if cell}}
            command = {"at": at, "on": on, "actor": actor, "do": act}
            # A register that is not opened reads the command, and then says that it is not open.
            try:
                register.decide(book, command, seed="00" * 32)
            except LivcError as error:
                if error.kind is not ErrorKind.NOT_OPENED:
                    field = (error.field or "line").removeprefix("do[0].")
                    faults.append(Fault(line, field, error.message, str(error.kind)))
            for name in ("casus", "person", "record"):
                cell = row.get(name)
                if cell and seen.setdefault((name, cell), line) != line:
                    first = seen[name, cell]
                    faults.append(Fault(line, name, f"the same as on line {first}", "duplicate"))
            made.append(command)
    except csv.Error:
        faults.append(Fault(rows.line_num, "line", "not a line of CSV", "invalid_csv"))
    return ([], faults) if faults else (made, [])
