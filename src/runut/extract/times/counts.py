"""Resolve counted units, near or far, and durations. In: `Parts` and `Setting`. Out: a `Reading`."""

from datetime import date, timedelta

from runut.extract.times.days import GRANULARITIES, MONTHS, move, unit_of
from runut.extract.times.reading import Parts, Reading, Setting, unknown
from runut.extract.times.spans import STEPS
from runut.records.moment import Period

DAY = timedelta(days=1)


def some_time_ago(parts: Parts, setting: Setting) -> Reading:
    """`dua hari lalu`, `hampir dua tahun lalu`: the unit so far back; `beberapa hari lalu`: at some time up to now."""
    return _distant(parts, setting.today, -1)


def some_time_to_come(parts: Parts, setting: Setting) -> Reading:
    """`dua bulan lagi`: the unit that lies so far ahead."""
    return _distant(parts, setting.today, 1)


def some_time_from_mention(parts: Parts, setting: Setting) -> Reading:
    """`dua tahun kemudian`, `sehari sebelumnya`: counted from what was mentioned last, in days if the unit is days.

    `dalam dua tahun setelahnya` is all the time from what was mentioned to there.
    """
    _, unit = _count(parts)
    mentioned = setting.dates if unit in MONTHS else setting.days
    direction = parts.whole("shift")[0]
    if mentioned is None:
        return _distant(parts, setting.today, direction)
    if parts.has("lead"):
        return _along(parts, mentioned, direction)
    base = mentioned.first if direction < 0 else mentioned.last
    return _distant(parts, base or mentioned.first or mentioned.last, direction)


def the_last(parts: Parts, setting: Setting) -> Reading:
    """`dua bulan terakhir`: so long before publication, up to it; `beberapa bulan terakhir`: its start is open."""
    size, unit = _count(parts)
    first = move(setting.today, -size, unit) if setting.today and size is not None else None
    return Reading(Period(first, setting.today), GRANULARITIES[unit])


def the_coming(parts: Parts, setting: Setting) -> Reading:
    """`tiga hari ke depan`: from publication on; `beberapa hari ke depan`: its end is open."""
    size, unit = _count(parts)
    last = move(setting.today, size, unit) if setting.today and size is not None else None
    return Reading(Period(setting.today, last), GRANULARITIES[unit])


def the_first(parts: Parts, setting: Setting) -> Reading:
    """`enam bulan pertama 2024`, or, of a detention, `20 hari pertama` from the day of publication."""
    size, unit = _count(parts)
    years = parts.whole("year")
    if setting.today is None and not years:
        return unknown("duration")
    base = date(years[0], 1, 1) if years else setting.today
    if base is None or size is None:
        return unknown("duration")
    if not years and parts.turn:
        base = date(base.year + STEPS.get(parts.turn, 0), 1, 1)
    return Reading(Period(base, move(base, size, unit) - DAY), GRANULARITIES[unit], anchored=not years)


def for_some_time(parts: Parts, setting: Setting) -> Reading:
    """`selama dua tahun`: a length without a place in time."""
    return unknown("duration")


def _along(parts: Parts, mentioned: Period, direction: int) -> Reading:
    """The time of the count's length that ends right before what was mentioned, or begins right after it."""
    size, unit = _count(parts)
    end = (mentioned.first or mentioned.last) if direction < 0 else (mentioned.last or mentioned.first)
    if end is None:
        return unknown(GRANULARITIES[unit])
    near = end + DAY * direction
    far = move(end, direction * size, unit) if size is not None else None
    first, last = (far, near) if direction < 0 else (near, far)
    return Reading(Period(first, last), GRANULARITIES[unit])


def _count(parts: Parts) -> tuple[float | None, str]:
    one = parts.word("one")
    if one is not None:
        return 1, one
    return parts.amount("number"), parts.word("unit") or "day"


def _distant(parts: Parts, base: date | None, direction: int) -> Reading:
    size, unit = _count(parts)
    granularity = GRANULARITIES[unit]
    if base is None:
        return unknown(granularity)
    if size is None:
        return Reading(Period(None, base) if direction < 0 else Period(base, None), granularity)
    if unit in {"hour", "minute"} and size < 24:
        return Reading(Period(base, base), granularity)
    far = parts.amount("until") or size
    # Half a year is a matter of months, and ten years of years: a count is as exact as its smallest whole unit.
    exact = "month" if unit == "year" and size % 1 else "year" if unit in {"decade", "century"} else unit
    ends = sorted(move(base, direction * each, unit) for each in (size, far))
    return Reading(Period(unit_of(ends[0], exact).first, unit_of(ends[1], exact).last), GRANULARITIES[exact])
