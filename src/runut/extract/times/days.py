"""Arithmetic of days. In: days, units and counts. Out: days and `Period`s; ValueError for what no calendar has."""

import calendar
import math
from datetime import date, timedelta

from runut.records.moment import Period
from runut.records.time import Granularity

# How many months each unit of the year has.
MONTHS = {"month": 1, "quarter": 3, "third": 4, "half": 6, "year": 12, "decade": 120, "century": 1200}
GRANULARITIES: dict[str, Granularity] = {
    "hour": "day",
    "minute": "day",
    "day": "day",
    "week": "week",
    "month": "month",
    "quarter": "quarter",
    "third": "quarter",
    "half": "quarter",
    "year": "year",
    "decade": "decade",
    # The coarsest that records know.
    "century": "century",
}


def one_day(day: date) -> Period:
    """That day alone."""
    return Period(day, day)


def months_from(year: int, month: int, count: int) -> Period:
    """The `count` months that begin with `month` of `year`."""
    last = date(year, month, 1)
    last = move_months(last, count - 1)
    return Period(date(year, month, 1), last.replace(day=calendar.monthrange(last.year, last.month)[1]))


def years(first: int, last: int) -> Period:
    """From New Year's Day of `first` to the last day of `last`."""
    return Period(date(first, 1, 1), date(last, 12, 31))


def week_of(day: date) -> Period:
    """The week from Monday to Sunday that `day` is in."""
    monday = day - timedelta(days=day.weekday())
    return Period(monday, monday + timedelta(days=6))


def unit_of(day: date, unit: str) -> Period:
    """The day, week, month, quarter, half, third, year, decade or century (1901 to 2000) that `day` is in."""
    if unit in {"day", "hour", "minute"}:
        return one_day(day)
    if unit == "week":
        return week_of(day)
    size = MONTHS[unit]
    if unit == "century":
        return years((day.year - 1) // 100 * 100 + 1, (day.year - 1) // 100 * 100 + 100)
    if unit == "decade":
        return years(day.year // 10 * 10, day.year // 10 * 10 + 9)
    return months_from(day.year, (day.month - 1) // size * size + 1, size)


def move_months(day: date, count: int) -> date:
    """The same day `count` months later (earlier if negative), or the last of the month if it has no such day."""
    month = day.year * 12 + day.month - 1 + count
    year, month = divmod(month, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def move(day: date, count: float, unit: str) -> date:
    """The day `count` units after `day`; hours and minutes are rounded up to whole days, halves down to whole ones."""
    if unit in MONTHS:
        return move_months(day, math.trunc(count * MONTHS[unit]))
    if unit in {"hour", "minute"}:
        span = count / (24 if unit == "hour" else 1440)
        return day + timedelta(days=math.ceil(span) if span > 0 else math.floor(span))
    return day + timedelta(days=math.trunc(count * (7 if unit == "week" else 1)))


def part_of(period: Period, unit: str, part: str) -> Period:
    """The start, middle or end of a period that is one `unit`.

    Months: days 1-10, 11-20, 21 to the end. Years: four months each. Decades: years 0-3, 4-6, 7-9. Weeks: Monday and
    Tuesday, Wednesday and Thursday, Saturday and Sunday. Quarters: a month each. Halves: two months each. Centuries:
    thirds.
    """
    index = ("start", "middle", "end").index(part)
    if period.first is None or period.last is None or unit == "day":
        return period
    first = period.first
    if unit == "week":
        monday = first + timedelta(days=(0, 2, 5)[index])
        return Period(monday, monday + timedelta(days=1))
    if unit == "month":
        return Period(
            first.replace(day=(1, 11, 21)[index]), period.last if index == 2 else first.replace(day=(10, 20)[index])
        )
    if unit == "decade":
        begin, end = ((0, 3), (4, 6), (7, 9))[index]
        return years(first.year + begin, first.year + end)
    if unit == "century":
        begin, end = ((0, 32), (33, 65), (66, 99))[index]
        return years(first.year + begin, first.year + end)
    size = max(MONTHS[unit] // 3, 1)
    begin_month = move_months(first, index * size)
    return months_from(begin_month.year, begin_month.month, size)
