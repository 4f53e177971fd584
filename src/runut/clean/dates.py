"""Read dates of publication. In: a line or attribute that prints one. Out: a `Moment`, or every day it can mean."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, time, timedelta, timezone, tzinfo
from functools import lru_cache

from runut.languages.pack import Pack, Table
from runut.records.moment import Moment


@dataclass(frozen=True, slots=True)
class PrintedDate:
    """A date as a page prints it: `days` are all it can mean, likeliest first.

    `days` is empty where only year and month are printed; `month` holds these (year, month) in any case. `start` and
    `end` are where it is printed, its clock time and zone included.
    """

    days: tuple[date, ...]
    month: tuple[int, int]
    clock: time | None
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Grammar:
    """The shapes of a language's dates, compiled."""

    shapes: tuple[re.Pattern[str], ...]
    clock: re.Pattern[str]
    clock_before: re.Pattern[str]
    weekday_before: re.Pattern[str]
    weekday_after: re.Pattern[str]
    months: dict[str, int]
    weekdays: dict[str, int]
    zones: dict[str, int]
    zone: int


# How far from a date its weekday and clock time may stand.
_BESIDE = 40


def read_moment(text: str, pack: Pack, *, day_first: bool | None = None) -> Moment | None:
    """The first date in `text` with its clock time, or None if it prints no whole date.

    `day_first` settles `10/11/2021` where nothing in `text` does; None takes the likelier order.
    """
    for printed in find_dates(text, pack, day_first=day_first):
        if printed.days:
            return Moment(printed.days[0], printed.clock)
    return None


def find_dates(text: str, pack: Pack, *, day_first: bool | None = None) -> Iterator[PrintedDate]:
    """Every date in `text`, in order, none overlapping another but for a clock time between two."""
    grammar = _grammar(pack)
    found = [
        (match, printed)
        for shape in grammar.shapes
        for match in shape.finditer(text)
        if (printed := _printed(match, grammar, day_first)) is not None
    ]
    end = 0
    for match, printed in sorted(found, key=lambda pair: (pair[0].start(), -pair[0].end())):
        if match.start() >= end:
            end = match.end()
            yield printed


def month_number(name: str, pack: Pack) -> int | None:
    """1 to 12 for a month's name in any case, or None."""
    return _grammar(pack).months.get(name.casefold())


def weekday_number(name: str, pack: Pack) -> int | None:
    """1 (Monday) to 7 for a weekday's name in any case, or None."""
    return _grammar(pack).weekdays.get(name.casefold())


def with_names(pattern: str, pack: Pack) -> str:
    """`pattern` with `{month}`, `{weekday}` and `{zone}` replaced by the calendar's names."""
    calendar = pack.table("words/calendar")
    names = {
        "{month}": _any_of((*calendar["months"], *calendar["months_english"])),
        "{weekday}": _any_of(calendar["weekdays"]),
        "{zone}": _any_of(calendar["zones"]),
    }
    for key, value in names.items():
        pattern = pattern.replace(key, value)
    return pattern


def day_or_none(year: int, month: int, day: int) -> date | None:
    """That day, or None if the calendar has none."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _printed(match: re.Match[str], grammar: _Grammar, day_first: bool | None) -> PrintedDate | None:
    parts = match.groupdict()
    year = int(parts["year"])
    weekday, clock = _weekday_beside(match, grammar), _clock_beside(match, grammar)
    if day_first is None and (weekday is not None or (clock is not None and clock["zone"] is not None)):
        # Who prints a weekday or a zone by its Indonesian name prints the day first, padded or not.
        day_first = True
    orders = _orders(parts, grammar, day_first)
    days = [day for day_, month in orders if (day := day_or_none(year, month, day_)) is not None]
    if weekday is not None:
        days.sort(key=lambda day: day.isoweekday() != weekday)
    if not days and (orders or not 1 <= int(parts["month"]) <= 12):
        return None
    month = (year, days[0].month if days else int(parts["month"]))
    printed = PrintedDate(tuple(dict.fromkeys(days)), month, None, match.start(), match.end())
    return printed if clock is None or not days else _with_clock(printed, clock, grammar)


def _weekday_beside(match: re.Match[str], grammar: _Grammar) -> int | None:
    start, end = match.span()
    beside = grammar.weekday_before.search(match.string, max(0, start - _BESIDE), start)
    beside = beside or grammar.weekday_after.match(match.string, end, end + _BESIDE)
    return None if beside is None else grammar.weekdays[beside["weekday"].casefold()]


def _clock_beside(match: re.Match[str], grammar: _Grammar) -> re.Match[str] | None:
    start, end = match.span()
    after = grammar.clock.match(match.string, end, end + _BESIDE)
    return after or grammar.clock_before.search(match.string, max(0, start - _BESIDE), start)


def _orders(parts: dict[str, str], grammar: _Grammar, day_first: bool | None) -> list[tuple[int, int]]:
    """(day, month) in every order that the shape leaves open, likeliest first; none where it prints no day."""
    if "first" in parts:
        first, second = parts["first"], parts["second"]
        if day_first is None:
            # `8/28/2025` is how American software prints a date; Indonesian pages pad it (`02/07/2025`).
            day_first = len(first) == len(second) == 2
        orders = [(int(first), int(second)), (int(second), int(first))]
        return orders if day_first else orders[::-1]
    if "day" not in parts:
        return []
    month = grammar.months[parts["name"].casefold()] if "name" in parts else int(parts["month"])
    return [(int(parts["day"]), month)]


def _with_clock(printed: PrintedDate, beside: re.Match[str], grammar: _Grammar) -> PrintedDate:
    parts = beside.groupdict()
    zone = _zone(parts["zone"], parts.get("offset"), grammar)
    clock = time(_hour(int(parts["hour"]), parts.get("half")), int(parts["minute"]), tzinfo=zone)
    printed = replace(printed, start=min(printed.start, beside.start()), end=max(printed.end, beside.end()))
    if zone is UTC:
        return _at_home(printed, clock, grammar)
    return replace(printed, clock=clock)


def _hour(hour: int, half: str | None) -> int:
    """The hour from 0 to 23 where `half` of the day is told by the letter that opens `am` or `pm`."""
    if half is None or hour > 12:
        return hour
    return hour % 12 + (12 if half in "Pp" else 0)


def _at_home(printed: PrintedDate, clock: time, grammar: _Grammar) -> PrintedDate:
    """The same instant by the country's own clock: machines print UTC, which may be the day before."""
    minutes = clock.hour * 60 + clock.minute + grammar.zone * 60
    days = tuple(day + timedelta(days=minutes // 1440) for day in printed.days)
    home = time(minutes // 60 % 24, minutes % 60, tzinfo=timezone(timedelta(hours=grammar.zone)))
    return replace(printed, days=days, clock=home)


def _zone(name: str | None, offset: str | None, grammar: _Grammar) -> tzinfo:
    if offset is None:
        hours = grammar.zone if name is None else grammar.zones[name.casefold()]
        return timezone(timedelta(hours=hours))
    digits = offset.lstrip("+-").replace(":", "")
    hours, minutes = (0, 0) if offset in "Zz" else (int(digits[:2]), int(digits[2:] or 0))
    if hours > 14 or minutes > 59 or (hours, minutes) == (0, 0):
        return UTC
    return timezone((-1 if offset.startswith("-") else 1) * timedelta(hours=hours, minutes=minutes))


def _any_of(names: Table | tuple[str, ...]) -> str:
    return "(?:" + "|".join(sorted(map(re.escape, names), key=len, reverse=True)) + ")"


@lru_cache
def _grammar(pack: Pack) -> _Grammar:
    table, calendar = pack.table("clean/dates"), pack.table("words/calendar")
    compiled = {
        name: re.compile(with_names(pattern, pack), re.IGNORECASE)
        for name, pattern in (
            ("clock", table["clock"]["pattern"]),
            ("before", table["clock"]["before"]),
            ("weekday before", table["weekday"]["before"]),
            ("weekday after", table["weekday"]["after"]),
        )
    }
    return _Grammar(
        shapes=tuple(re.compile(with_names(shape["pattern"], pack), re.IGNORECASE) for shape in table["shape"]),
        clock=compiled["clock"],
        clock_before=compiled["before"],
        weekday_before=compiled["weekday before"],
        weekday_after=compiled["weekday after"],
        months={**calendar["months"], **calendar["months_english"]},
        weekdays=dict(calendar["weekdays"]),
        zones=dict(calendar["zones"]),
        zone=calendar["zones"][table["clock"]["default"]],
    )
