"""The Python interface. Prints ``RAW <name> <nanoseconds>`` for one round; ``tests/bench/run`` takes the medians
of interleaved rounds. Takes the facts as its argument."""

from __future__ import annotations

import json
import statistics
import sys
import time
from collections.abc import Callable
from datetime import date

import livc

STATED = json.loads(sys.argv[1])
BOOK = livc.RuleBook()
LAW = livc.Law()
FACTS = livc.Facts.baseline("share", **STATED)
ON = date(2026, 9, 1)
MANY = [FACTS] * 1_000
BLOCKS = 401


def measure(name: str, calls: int, work: Callable[[], object], items: int = 1) -> None:
    """The time of a call, without that of the loop around it. Medians of short blocks: one that another program
    interrupts does not count."""

    def block(work: Callable[[], object]) -> float:
        loop = range(calls)
        start = time.perf_counter_ns()
        for _ in loop:
            work()
        return (time.perf_counter_ns() - start) / calls / items

    total = statistics.median(block(work) for _ in range(BLOCKS))
    total -= statistics.median(block(nothing) for _ in range(BLOCKS))
    print(f"RAW {name} {total:.2f}")


def nothing() -> None:
    pass


def prebuilt() -> object:
    decision = BOOK.decide(FACTS, ON)
    return decision.outcome, decision.cites


def from_dict() -> object:
    decision = BOOK.decide(STATED, ON, baseline=True)
    return decision.outcome, decision.cites


def trivial() -> object:
    return LAW.__len__()


assert BOOK.decide(FACTS, ON).outcome is livc.Outcome.PERMITTED
measure("python_trivial", 2_000, trivial)
measure("python_prebuilt", 500, prebuilt)
measure("python_dict", 200, from_dict)
measure("python_batch_item", 1, lambda: BOOK.decide_all(MANY, ON), len(MANY))
