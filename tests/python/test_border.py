"""The border itself: vocabularies, errors, conversion of values, days and instants."""

from __future__ import annotations

import copy
import datetime
import enum
import pickle
from typing import Any

import pytest

import livc
import livc.facts

UTC = datetime.UTC


def test_enums_are_the_vocabularies() -> None:
    for vocabulary in livc.vocabularies():
        name = "".join(part.capitalize() for part in vocabulary["name"].split("_"))
        found = getattr(livc, name, None) or getattr(livc.facts, name)
        assert issubclass(found, enum.StrEnum)
        assert [str(word) for word in found] == [word["text"] for word in vocabulary["words"]]


def test_a_member_is_its_word() -> None:
    assert livc.canonical([livc.Certainty.NORM, "norm"]) == '["norm","norm"]'
    assert pickle.loads(pickle.dumps(livc.Certainty.NORM)) is livc.Certainty.NORM


def test_an_error_says_what_where_and_what_was_expected() -> None:
    with pytest.raises(livc.InvalidInputError) as caught:
        livc.brussels_day("MARKER")
    error = caught.value
    assert isinstance(error, ValueError)
    assert error.kind is livc.ErrorKind.INVALID_INSTANT
    assert (error.code, error.field) == (112, "at")
    assert error.expected == ("YYYY-MM-DDTHH:MM:SS.sssZ",)
    assert (error.file, error.line, error.column, error.byte) == (None, None, None, None)
    assert error.to_dict()["kind"] == "invalid_instant"
    assert "MARKER" not in f"{error} {error!r} {error.to_dict()}"


def test_an_error_can_be_copied_and_sent() -> None:
    with pytest.raises(livc.LivcError) as caught:
        livc.parse('{"a":1,\n"a":2}')
    for twin in (pickle.loads(pickle.dumps(caught.value)), copy.copy(caught.value)):
        assert type(twin) is type(caught.value)
        assert (twin.kind, twin.line, str(twin)) == (caught.value.kind, 2, str(caught.value))


def test_every_kind_of_error_has_a_class() -> None:
    bases = (
        livc.InvalidInputError,
        livc.NotFoundError,
        livc.IntegrityError,
        livc.ConflictError,
        livc.InternalError,
    )
    assert all(issubclass(base, livc.LivcError) for base in bases)
    assert issubclass(livc.NotFoundError, LookupError)


def test_values_become_canonical() -> None:
    value = {
        "on": datetime.date(2026, 9, 1),
        "at": datetime.datetime(2026, 9, 1, 10, 30, 0, 1999, tzinfo=UTC),
        "list": ("a", ["b", {}]),
        "n": -(2**53 - 1),
        "yes": True,
    }
    assert livc.canonical(value) == (
        '{"at":"2026-09-01T10:30:00.001Z","list":["a",["b",{}]],"n":-9007199254740991,'
        '"on":"2026-09-01","yes":true}'
    )


@pytest.mark.parametrize(
    ("value", "kind", "field"),
    [
        (None, "wrong_type", None),
        ({"a": [1, None]}, "wrong_type", "a[1]"),
        ({"a": {"b": 1.5}}, "wrong_type", "a.b"),
        ({1: 2}, "wrong_type", None),
        ({"a": 2**53}, "out_of_range", "a"),
        ({"a": 2**80}, "out_of_range", "a"),
        ([b"bytes"], "wrong_type", "[0]"),
        ({"on": datetime.date(1829, 1, 1)}, "out_of_range", "on.day"),
        ({"at": datetime.datetime(2026, 9, 1, 10, 30)}, "invalid_instant", "at.at"),
        (["\ud800"], "invalid_utf8", "[0]"),
        ({"Somebody Else": None}, "wrong_type", "?"),
    ],
)
def test_what_is_not_a_value_is_refused_with_its_place(value: Any, kind: str, field: str | None) -> None:
    with pytest.raises(livc.InvalidInputError) as caught:
        livc.canonical(value)
    assert (caught.value.kind, caught.value.field) == (kind, field)


def test_a_value_has_limits() -> None:
    deep: list[Any] = []
    for _ in range(40):
        deep = [deep]
    endless: list[Any] = []
    endless.append(endless)
    for value in (deep, endless):
        with pytest.raises(livc.InvalidInputError) as caught:
            livc.canonical(value)
        assert caught.value.kind is livc.ErrorKind.TOO_DEEP
    with pytest.raises(livc.InvalidInputError) as caught:
        livc.canonical("x" * (16 * 1024 * 1024 + 1))
    assert caught.value.kind is livc.ErrorKind.TOO_LARGE


def test_an_instant_needs_a_time_zone_and_any_will_do() -> None:
    brussels = datetime.timezone(datetime.timedelta(hours=2))
    assert livc.brussels_day(datetime.datetime(2026, 9, 1, 0, 30, tzinfo=brussels)) == datetime.date(2026, 9, 1)
    with pytest.raises(livc.InvalidInputError):
        livc.brussels_day(datetime.datetime(2026, 9, 1))
    with pytest.raises(livc.InvalidInputError):
        livc.brussels_day(datetime.date(2026, 9, 1))  # type: ignore[arg-type]
    with pytest.raises(livc.InvalidInputError):
        livc.brussels_day(datetime.datetime(1, 1, 1, tzinfo=brussels))


def test_reading_what_was_written_gives_the_same() -> None:
    text = '{"a":[1,true,"\u20ac\\u0001"],"b":{}}'
    assert livc.canonical(livc.parse(text)) == text
