"""Measure a step over a list of inputs, and show what was measured. In: functions. Out: `Rate`s, one table."""

import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from rich.console import Console
from rich.table import Table

T = TypeVar("T")
# The best of a few rounds: a machine that others use at the same time slows single rounds.
ROUNDS = 3


@dataclass(frozen=True, slots=True)
class Rate:
    """What was run on how many inputs, and its inputs per second on one core."""

    what: str
    inputs: int
    per_second: float


def rate(what: str, step: Callable[[T], object], inputs: Sequence[T], *, rounds: int = ROUNDS) -> Rate:
    """The best of `rounds` runs of `step` over all inputs, after one input has warmed it."""
    step(inputs[0])
    return Rate(what, len(inputs), max(_once(step, inputs) for _ in range(rounds)))


def show(title: str, rates: Iterable[Rate], console: Console) -> None:
    """One table."""
    table = Table(title=title, title_justify="left", box=None, padding=(0, 2, 0, 0))
    table.add_column("what", min_width=30)
    table.add_column("inputs", justify="right")
    table.add_column("per second and core", justify="right")
    for row in rates:
        table.add_row(row.what, f"{row.inputs:,}", f"{row.per_second:,.0f}")
    console.print(table, "")


def _once(step: Callable[[T], object], inputs: Sequence[T]) -> float:
    start = time.perf_counter()
    for item in inputs:
        step(item)
    return len(inputs) / (time.perf_counter() - start)
