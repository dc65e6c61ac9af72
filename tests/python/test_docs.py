"""The examples in the docstrings of the native module, which doctest does not find by itself."""

from __future__ import annotations

import doctest
import inspect
from collections.abc import Iterator

import pytest

import livc
from livc import _livc


def documented() -> Iterator[tuple[str, str]]:
    for name, item in vars(_livc).items():
        doc = inspect.getdoc(item)
        if name.startswith("__") or not doc:
            continue
        yield name, doc
        if inspect.isclass(item):
            for member, value in vars(item).items():
                doc = inspect.getdoc(value)
                if doc and (not member.startswith("__") or member == "__new__"):
                    yield f"{name}.{member}", doc


EXAMPLES = [
    test
    for name, doc in documented()
    if (test := doctest.DocTestParser().get_doctest(doc, {"livc": livc}, name, None, None)).examples
]


@pytest.mark.parametrize("test", EXAMPLES, ids=lambda test: test.name)
def test_example(test: doctest.DocTest) -> None:
    report: list[str] = []
    runner = doctest.DocTestRunner(optionflags=doctest.NORMALIZE_WHITESPACE | doctest.ELLIPSIS)
    runner.run(test, out=report.append)
    assert runner.failures == 0, "".join(report)


def test_everything_public_is_documented() -> None:
    missing = [name for name in livc.__all__ if name != "__version__" and not getattr(livc, name).__doc__]
    assert missing == []


def test_every_function_has_an_example() -> None:
    shown = {test.name for test in EXAMPLES}
    functions = {name for name, item in vars(_livc).items() if inspect.isbuiltin(item)}
    assert functions - shown == set()
