"""Resolve dates. In: the `Parts` of an expression and its `Setting`. Out: a `Reading`; ValueError for no such day."""

from collections.abc import Iterable
from datetime import date, timedelta

from runut.extract.times.days import move_months, one_day
from runut.extract.times.reading import Parts, Reading, Setting, unknown
from runut.records.moment import Period

# A date against the direction of the verb's tense must be this much nearer than one along with it.
AGAINST_TENSE = 2
CENTURY_TURN = 70


def year_in(parts: Parts) -> int | None:
    """The year that the words name, the last if there are several."""
    named = parts.whole("year", "old")
    if named:
        return named[-1]
    short = parts.whole("yy")
    return _full_year(short[-1]) if short else None


def _full_year(short: int) -> int:
    """The year that two figures stand for: 70 to 99 the last century's."""
    return short + (1900 if short >= CENTURY_TURN else 2000)


def on_date(parts: Parts, setting: Setting) -> Reading:
    """`Senin (6/5/2024)`, `7 April lalu`: the printed date stands, whatever weekday is beside it."""
    day, month = parts.whole("day")[-1], parts.whole("month", "short", "monthnum", "english")[-1]
    year = year_in(parts)
    if year is not None:
        return Reading(one_day(date(year, month, day)), "day", anchored=False)
    found = nearest(_each_year(month, day, setting), parts.turn, setting)
    return Reading(found, "day") if found else unknown("day")


def from_date_to_date(parts: Parts, setting: Setting) -> Reading:
    """`22-23 Oktober`, `7, 8, dan 9 Juli 2025`: from the first day to the last of one month."""
    last = on_date(parts, setting)
    if last.period.last is None:
        return last
    first = last.period.last.replace(day=parts.whole("day")[0])
    if first > last.period.last:
        first = move_months(first, -1)
    return Reading(Period(first, last.period.last), "day", last.anchored)


def on_day_of_month(parts: Parts, setting: Setting) -> Reading:
    """`tanggal 28 mendatang`, `tanggal 1 dan 15 bulan depan`: days of a month that the day of publication gives."""
    if setting.today is None:
        return unknown("day")
    days = parts.whole("day")
    shift = {"past": -1, "next": 1}.get(parts.word("way") or "", 0)
    months = (move_months(setting.today.replace(day=1), count) for count in (range(-1, 2) if not shift else (shift,)))
    found = nearest(_on_day(months, days[-1]), parts.word("past", "coming", "arriving"), setting)
    if found is None or found.last is None:
        return unknown("day")
    return Reading(Period(min(found.last.replace(day=days[0]), found.last), found.last), "day")


def nearest(candidates: Iterable[Period], turn: str | None, setting: Setting) -> Period | None:
    """The candidate that the words mean: as `turn` points, else the nearest, with more weight on the tense's side.

    At one end of a range, the nearest on the right side of the other end.
    """
    base = setting.today or setting.reference
    closed = [(found, found.first, found.last) for found in candidates if found.first and found.last]
    if setting.until is not None:
        return max((found for found, first, _ in closed if first <= setting.until), key=_start, default=None)
    if setting.after is not None:
        return min((found for found, _, last in closed if last >= setting.after), key=_start, default=None)
    if base is None:
        return None
    if turn == "past":
        return max((found for found, _, last in closed if last <= base), key=_start, default=None)
    if turn in {"next", "later"}:
        return min((found for found, first, _ in closed if first >= base), key=_start, default=None)
    return min((found for found, _, _ in closed), key=lambda found: _cost(found, base, setting.forward), default=None)


def _cost(found: Period, base: date, forward: bool) -> timedelta:
    first, last = found.first or base, found.last or base
    if last < base:
        return (base - last) * (AGAINST_TENSE if forward else 1)
    if first > base:
        return (first - base) * (1 if forward else AGAINST_TENSE)
    return timedelta(0)


def _start(found: Period) -> date:
    return found.first or date.min


def _each_year(month: int, day: int, setting: Setting) -> Iterable[Period]:
    """The day in the years around what is known; 29 February only in years that have it."""
    base = setting.until or setting.after or setting.today or setting.reference
    date(2000, month, day)
    for year in range(base.year - 1, base.year + 2) if base else ():
        try:
            yield one_day(date(year, month, day))
        except ValueError:
            continue


def _on_day(months: Iterable[date], day: int) -> Iterable[Period]:
    for month in months:
        try:
            yield one_day(month.replace(day=day))
        except ValueError:
            continue
