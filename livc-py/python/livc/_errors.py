"""What goes wrong, with a stable kind, the place in the input and the accepted values.

A refusal is not an error: "may this be shared?" has an answer, and "no" is one of them.
"""

from __future__ import annotations

from typing import Any

from ._enums import ErrorKind

__all__ = [
    "ConflictError",
    "IntegrityError",
    "InternalError",
    "InvalidInputError",
    "LivcError",
    "NotFoundError",
]


class LivcError(Exception):
    """Anything that livc could not do. It repeats nothing of the input that could be about a person."""

    def __init__(self, text: str, details: dict[str, Any]) -> None:
        super().__init__(text, details)

    def __str__(self) -> str:
        return str(self.args[0])

    def _text(self, key: str) -> str | None:
        found: str | None = self.args[1].get(key)
        return found

    def _number(self, key: str) -> int | None:
        found: int | None = self.args[1].get(key)
        return found

    def to_dict(self) -> dict[str, Any]:
        """The error as plain data, the same in every language."""
        return dict(self.args[1])

    @property
    def kind(self) -> ErrorKind:
        """The stable kind."""
        return ErrorKind(self.args[1]["kind"])

    @property
    def code(self) -> int:
        """The number of the kind: the status code of the C interface."""
        return int(self.args[1]["code"])

    @property
    def message(self) -> str:
        """The message for a developer, in English."""
        return str(self.args[1]["message"])

    @property
    def file(self) -> str | None:
        """The name that the caller gave to the input."""
        return self._text("file")

    @property
    def line(self) -> int | None:
        """The line in the input, from 1."""
        return self._number("line")

    @property
    def column(self) -> int | None:
        """The column in the line, in characters from 1."""
        return self._number("column")

    @property
    def byte(self) -> int | None:
        """The offset in the input, in bytes from 0."""
        return self._number("byte")

    @property
    def field(self) -> str | None:
        """The field, as a path such as ``rule[3].when[0].op``."""
        return self._text("field")

    @property
    def expected(self) -> tuple[str, ...]:
        """The accepted values; empty where there is no closed list."""
        return tuple(self.args[1].get("expected", ()))


class InvalidInputError(LivcError, ValueError):
    """Input that is malformed, unknown, out of range, too deep or too large."""


class NotFoundError(LivcError, LookupError):
    """A reference to something that is not there, or not in force on that day."""


class IntegrityError(LivcError):
    """A journal that is torn, altered, or does not follow its own rules."""


class ConflictError(LivcError):
    """The head has moved since the command was decided: look again and decide again."""


class InternalError(LivcError, RuntimeError):
    """A fault inside livc that should not exist."""
