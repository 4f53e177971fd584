"""Resolve weeks, months, quarters and years. In: `Parts` and `Setting`. Out: a `Reading`."""

from collections.abc import Iterator
from datetime import date, timedelta

from runut.extract.times.dates import nearest, year_in
from runut.extract.times.days import GRANULARITIES, MONTHS, months_from, move, move_months, part_of, unit_of, years
from runut.extract.times.reading import Parts, Reading, Setting, unknown
from runut.records.moment import Period

STEPS = {"past": -1, "next": 1}


def turned(parts: Parts, today: date) -> Period:
    """The unit that `pekan lalu`, `bulan ini`, `tahun depan` point at."""
    unit = parts.word("span", "unit") or "week"
    return unit_of(move(today.replace(day=1) if unit in MONTHS else today, STEPS.get(parts.turn or "", 0), unit), unit)


def in_span(parts: Parts, setting: Setting) -> Reading:
    """`pekan depan`, `awal bulan ini`, `akhir pekan`: a unit, or a part of it, counted from the day of publication."""
    unit = parts.word("span", "unit") or "week"
    granularity = GRANULARITIES[unit]
    if setting.today is None:
        return unknown(granularity)
    whole, part = turned(parts, setting.today), parts.word("part")
    if part is None:
        return Reading(whole, granularity)
    found = part_of(whole, unit, part)
    if parts.turn in {None, "later"}:
        found = _passed(found, unit, part, setting)
    return Reading(found, granularity)


def _passed(found: Period, unit: str, part: str, setting: Setting) -> Period:
    """A part that no word points at (`akhir pekan`) is the next or the last one if the tense says so."""
    today = setting.today
    if today is None or found.first is None or found.last is None:
        return found
    if setting.forward and found.last < today:
        return part_of(unit_of(move(found.first, 1, unit), unit), unit, part)
    if not setting.forward and found.first > today and unit == "week":
        return part_of(unit_of(move(found.first, -1, unit), unit), unit, part)
    return found


def in_same_span(parts: Parts, setting: Setting) -> Reading:
    """`tahun yang sama`: the unit around the period mentioned last."""
    unit = parts.word("span", "unit") or "year"
    day = setting.dates.last or setting.dates.first if setting.dates else None
    return Reading(unit_of(day, unit), GRANULARITIES[unit]) if day else unknown(GRANULARITIES[unit])


def in_next_span(parts: Parts, setting: Setting) -> Reading:
    """`bulan sebelumnya`: the unit beside the one mentioned last, or beside that of publication."""
    unit, step = parts.word("span") or "year", parts.whole("neighbour")[0]
    mentioned = setting.dates.first or setting.dates.last if setting.dates else None
    day = mentioned or setting.today
    if day is None:
        return unknown(GRANULARITIES[unit])
    return Reading(unit_of(move(unit_of(day, unit).first or day, step, unit), unit), GRANULARITIES[unit])


def in_month(parts: Parts, setting: Setting) -> Reading:
    """`awal Agustus lalu`, `Juni 2025`, `Januari dan Februari`: a month, a part of one, or from one to another."""
    months, part = parts.whole("month", "short"), parts.word("part")
    count = (months[-1] - months[0]) % 12 + 1
    year = year_in(parts)
    if year is None and parts.has("span") and setting.today:
        year = setting.today.year + STEPS.get(parts.turn or "", 0)
    if year is not None:
        period = _from_month(year - (months[0] > months[-1]), months[0], count, part)
        return Reading(period, "month", anchored=parts.has("span"))
    turn = None if parts.turn == "this" else parts.turn
    found = nearest(_each_year(months[0], count, part, setting), turn, setting)
    return Reading(found, "month") if found else unknown("month")


def _each_year(month: int, count: int, part: str | None, setting: Setting) -> Iterator[Period]:
    base = setting.until or setting.after or setting.today or setting.reference
    for year in range(base.year - 2, base.year + 3) if base else ():
        yield _from_month(year, month, count, part)


def _from_month(year: int, month: int, count: int, part: str | None) -> Period:
    whole = months_from(year, month, count)
    return (
        whole
        if part is None
        else Period(part_of(months_from(year, month, 1), "month", part).first, _end(whole, part, count))
    )


def _end(whole: Period, part: str, count: int) -> date | None:
    return part_of(unit_of(whole.last or date.min, "month"), "month", part).last if count == 1 else whole.last


def in_week_of_month(parts: Parts, setting: Setting) -> Reading:
    """`pekan kedua Mei`: seven days of the month (or of whatever is named), the fifth week what is left of it."""
    if not parts.has("month", "short") and setting.today is None:
        return unknown("week")
    month = in_month(parts, setting) if parts.has("month", "short") else in_span(parts, setting)
    if month.period.first is None or month.period.last is None:
        return unknown("week")
    first = month.period.first + timedelta(days=7 * (parts.whole("ordinal")[0] - 1))
    if first > month.period.last:
        raise ValueError("a month has no more than five weeks")
    return Reading(Period(first, min(first + timedelta(days=6), month.period.last)), "week", month.anchored)


def in_unknown_week(parts: Parts, setting: Setting) -> Reading:
    """`pekan pertama` of what, the words do not say."""
    return unknown("week")


def in_year(parts: Parts, setting: Setting) -> Reading:
    """`tahun 2014`, `awal 1979`, `2006-2023`, `musim 2024/25`; ValueError if the last year comes before the first."""
    named, part = parts.whole("year", "old"), parts.word("part")
    named += tuple(named[0] // 100 * 100 + short for short in parts.whole("yy"))
    if named[-1] < named[0]:
        raise ValueError("years run forward")
    whole = years(named[0], named[-1])
    return Reading(part_of(whole, "year", part) if part and named[0] == named[-1] else whole, "year", anchored=False)


def in_quarter(parts: Parts, setting: Setting) -> Reading:
    """`kuartal III`, `semester pertama tahun lalu`, `kuartal II dan III`; ValueError if a year has no such one."""
    size = MONTHS[parts.word("quarter", "half") or "quarter"]
    numbers = parts.whole("roman", "count", "ordinal", "units")
    if not 1 <= numbers[0] <= numbers[-1] <= 12 // size:
        raise ValueError("a year has no such part")
    year, anchored = year_in(parts), False
    if year is None:
        if setting.today is None:
            return unknown("quarter")
        year, anchored = setting.today.year + STEPS.get(parts.turn or "", 0), True
    first = move_months(date(year, 1, 1), size * (numbers[0] - 1))
    whole, part = months_from(first.year, first.month, size * (numbers[-1] - numbers[0] + 1)), parts.word("part")
    unit = parts.word("quarter", "half") or "quarter"
    return Reading(part_of(whole, unit, part) if part else whole, "quarter", anchored)
