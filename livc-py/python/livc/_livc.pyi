"""
The native part of livc.
"""

from datetime import date, datetime
from typing import Any, Final

__all__ = ["__version__", "brussels_day", "canonical", "parse", "vocabularies"]

__version__: Final[str]

def brussels_day(instant: datetime | str, /) -> date:
    """
    The civil day in Brussels at an instant.

    The instant is a `datetime.datetime` with a time zone, cut to milliseconds, or a text
    `YYYY-MM-DDTHH:MM:SS.sssZ`.

    >>> import datetime, livc
    >>> livc.brussels_day(datetime.datetime(2026, 8, 31, 22, 30, tzinfo=datetime.timezone.utc))
    datetime.date(2026, 9, 1)
    >>> livc.brussels_day("2026-01-31T22:59:59.999Z")
    datetime.date(2026, 1, 31)
    """

def canonical(value: Any, /) -> str:
    """
    The canonical JSON text of a value: what every language of livc writes for it, byte for byte.

    Takes `dict` with text keys, `list`, `tuple`, `str`, `int`, `bool`, `datetime.date` and
    `datetime.datetime` with a time zone. There is no `None` and no `float`.

    >>> import datetime, livc
    >>> livc.canonical({"on": datetime.date(2026, 9, 1), "listed": True, "articles": ["l18/3"]})
    '{"articles":["l18/3"],"listed":true,"on":"2026-09-01"}'
    """

def parse(text: str, /) -> Any:
    """
    Reads JSON text strictly: no key twice, no null, no fraction, at most 32 levels and 16 MiB.

    >>> import livc
    >>> livc.parse('{"n": 1}')
    {'n': 1}
    >>> livc.parse('{"n": 1, "n": 2}')
    Traceback (most recent call last):
    ...
    livc._errors.InvalidInputError: 1:16: a key occurs twice in one object (duplicate_key)
    """

def vocabularies() -> list[dict[str, Any]]:
    """
    Every closed vocabulary with its words and their numbers.

    >>> import livc
    >>> [v["name"] for v in livc.vocabularies() if v["name"] == "language"]
    ['language']
    """
