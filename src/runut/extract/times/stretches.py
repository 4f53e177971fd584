"""Resolve stretches that are no plain unit: decades, centuries, seasons, half months, the same period elsewhen.

In: `Parts` and `Setting`. Out: a `Reading`; ValueError for what no calendar has.
"""

from collections.abc import Iterator
from datetime import date, timedelta

from runut.extract.times.dates import nearest, year_in
from runut.extract.times.days import months_from, move_months, part_of, years
from runut.extract.times.reading import Parts, Reading, Setting, unknown
from runut.extract.times.spans import STEPS, in_month, in_quarter, in_span
from runut.records.moment import Period

SEASON = 3
FORTNIGHT = 15
LATEST_CENTURY = 30
# From this one on, two figures that stand alone are a year of the last century.
CENTURY_TURN = 30


def in_short_year(parts: Parts, setting: Setting) -> Reading:
    """`'98`, `'65`."""
    year = _full_year(parts.whole("yy")[0])
    return Reading(years(year, year), "year", anchored=False)


def in_decade(parts: Parts, setting: Setting) -> Reading:
    """`medio 1980-an`, `era 90-an`."""
    named, short = parts.whole("year", "old"), parts.whole("yy")
    first = (named[0] if named else _full_year(short[0])) // 10 * 10
    whole, part = years(first, first + 9), parts.word("part")
    return Reading(part_of(whole, "decade", part) if part else whole, "decade", anchored=False)


def in_century(parts: Parts, setting: Setting) -> Reading:
    """`abad ke-18`, `akhir abad XIX`, `paruh pertama abad ke-20`, `abad ke-8 hingga ke-10`."""
    numbers = parts.whole("count", "roman")
    if not 1 <= numbers[0] <= numbers[-1] <= LATEST_CENTURY:
        raise ValueError("no such century")
    first, last = numbers[0] * 100 - 99, numbers[-1] * 100
    half, part = parts.whole("ordinal"), parts.word("part")
    if half:
        _first_or_second(half[0])
        first, last = (first, first + 49) if half[0] == 1 else (first + 50, last)
    whole = years(first, last)
    if part and numbers[0] == numbers[-1]:
        whole = part_of(whole, "century", part)
    return Reading(whole, "century", anchored=False)


def in_half(parts: Parts, setting: Setting) -> Reading:
    """`paruh pertama 2024`, and of a month: `paruh kedua Mei`, `paruh pertama bulan lalu`."""
    if not parts.has("month", "short") and parts.word("span") != "month":
        return in_quarter(parts, setting)
    month = in_month(parts, setting) if parts.has("month", "short") else in_span(parts, setting)
    half = parts.whole("ordinal")[0]
    _first_or_second(half)
    if month.period.first is None or month.period.last is None:
        return unknown("month")
    middle = month.period.first + timedelta(days=FORTNIGHT)
    period = Period(middle, month.period.last) if half == 2 else Period(month.period.first, middle - timedelta(days=1))
    return Reading(period, "month", month.anchored)


def in_season(parts: Parts, setting: Setting) -> Reading:
    """`musim panas 2014`, `musim dingin lalu`: the three months that it has in the north, winter from its December on.

    `musim dingin 2018` may begin or end with that year, so it is read as the year.
    """
    month, year = parts.whole("season")[0], year_in(parts)
    if year is None and parts.has("span") and setting.today:
        year = setting.today.year + STEPS.get(parts.turn or "", 0)
    if year is not None:
        whole = years(year, year) if month + SEASON > 13 else months_from(year, month, SEASON)
        return Reading(whole, "quarter", anchored=parts.has("span"))
    found = nearest(_each_year(month, setting), None if parts.turn == "this" else parts.turn, setting)
    return Reading(found, "quarter") if found else unknown("quarter")


def in_same_period(parts: Parts, setting: Setting) -> Reading:
    """`periode yang sama tahun lalu`: the period mentioned last, in that year; the whole year if none was mentioned."""
    base = setting.stretch
    now = base.first if base and base.first else setting.today
    year = year_in(parts) or (_other_year(parts, now, setting) if now else None)
    if year is None:
        return unknown("year")
    if base is None or base.first is None or base.last is None:
        return Reading(years(year, year), "year", anchored=not parts.has("year"))
    months = 12 * (year - base.first.year)
    # The day after the last, so that the end of February stays one.
    last = move_months(base.last + timedelta(days=1), months) - timedelta(days=1)
    return Reading(Period(move_months(base.first, months), last), "month", anchored=True)


def _other_year(parts: Parts, now: date, setting: Setting) -> int:
    """`tahun sebelumnya` counts from the period; `tahun lalu` from publication, but is never the period's own year."""
    beside = parts.whole("neighbour")
    if beside:
        return now.year + beside[0]
    step = STEPS.get(parts.turn or "", 0)
    base = setting.today or now
    return min(base.year + step, now.year + step) if step < 0 else base.year + step


def _each_year(month: int, setting: Setting) -> Iterator[Period]:
    base = setting.today or setting.reference
    for year in range(base.year - 2, base.year + 3) if base else ():
        yield months_from(year, month, SEASON)


def _first_or_second(half: int) -> None:
    if half > 2:
        raise ValueError("there are two halves")


def _full_year(short: int) -> int:
    """The year of two figures that stand alone, and so look back further than those of a date."""
    return short + (1900 if short >= CENTURY_TURN else 2000)
