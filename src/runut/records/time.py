"""A time expression and the days that it stands for."""

from dataclasses import dataclass
from typing import Literal

from runut.records.moment import Period
from runut.records.span import Span

Granularity = Literal["day", "week", "month", "quarter", "year", "decade", "century", "duration"]


@dataclass(frozen=True, slots=True)
class Time:
    """One time expression of the body, listed once however often it recurs in the same words and meaning.

    `period` has open ends where the expression is open (`sejak 2014`) or nothing anchors it (`selama dua tahun`);
    `granularity` is the unit that the expression speaks in; `anchored` tells whether the article's date was needed to
    resolve it; `spans` are all its occurrences.
    """

    text: str
    period: Period
    granularity: Granularity
    anchored: bool
    spans: tuple[Span, ...]
