"""Resolve weekdays and days named by their distance. In: `Parts` and `Setting`. Out: a `Reading`."""

from datetime import date, timedelta

from runut.extract.times.days import one_day, unit_of, week_of
from runut.extract.times.reading import Parts, Reading, Setting, unknown
from runut.extract.times.spans import turned
from runut.records.moment import Period

DAY = timedelta(days=1)


def on_weekday(parts: Parts, setting: Setting) -> Reading:
    """`Kamis`, `Selasa lalu`, `Senin depan`: the nearest one as the words, or else the verb's tense, point."""
    weekday = parts.whole("weekday")[0]
    if setting.after is not None:
        return Reading(one_day(_following(setting.after + DAY, weekday)), "day")
    if setting.until is not None:
        return Reading(one_day(_preceding(setting.until - DAY, weekday)), "day")
    inside = _within(weekday, setting.within)
    if inside is not None:
        return Reading(one_day(inside), "day")
    if setting.today is None:
        return unknown("day")
    return Reading(one_day(_turned(weekday, parts.turn, setting.today, setting.forward)), "day")


def on_weekdays(parts: Parts, setting: Setting) -> Reading:
    """`Selasa dan Rabu`, `Kamis-Jumat ini`, `Senin hingga Jumat pekan depan`: from the first to the second."""
    if setting.today is None:
        return unknown("day")
    left, right = parts.whole("weekday")[:2]
    if parts.has("span"):
        monday = _monday(turned(parts, setting.today))
        return Reading(Period(monday + DAY * (left - 1), monday + DAY * (right - 1)), "day")
    inside = _within(left, setting.within)
    if inside is not None:
        return Reading(Period(inside, _following(inside, right)), "day")
    if setting.forward or parts.turn in {"next", "later", "this"}:
        first = _turned(left, parts.turn, setting.today, forward=True)
        return Reading(Period(first, _following(first, right)), "day")
    last = _turned(right, parts.turn, setting.today, forward=False)
    return Reading(Period(_preceding(last, left), last), "day")


def on_weekday_of_week(parts: Parts, setting: Setting) -> Reading:
    """`Jumat pekan lalu`: the weekday of the week that the words point at."""
    if setting.today is None:
        return unknown("day")
    if parts.word("span") != "week":
        return Reading(one_day(_turned(parts.whole("weekday")[0], "past", setting.today, forward=False)), "day")
    return Reading(one_day(_monday(turned(parts, setting.today)) + DAY * (parts.whole("weekday")[0] - 1)), "day")


def on_day_word(parts: Parts, setting: Setting) -> Reading:
    """`hari ini`, `kemarin`, `besok`, `lusa`: days from the day of publication."""
    offsets = parts.whole("day_word")
    return _from_today(max(offsets, key=abs) if offsets else 0, setting)


def on_today(parts: Parts, setting: Setting) -> Reading:
    """`pagi ini`, `nanti malam`: the day of publication."""
    return _from_today(0, setting)


def on_yesterday(parts: Parts, setting: Setting) -> Reading:
    """`tadi malam`, `sore kemarin`: the day before."""
    return _from_today(-1, setting)


def on_two_days_ago(parts: Parts, setting: Setting) -> Reading:
    """`kemarin lusa`: two days before."""
    return _from_today(-2, setting)


def on_same_day(parts: Parts, setting: Setting) -> Reading:
    """`hari yang sama`: the day mentioned last."""
    return _from_mention(0, setting)


def on_next_day(parts: Parts, setting: Setting) -> Reading:
    """`keesokan harinya`: the day after the one mentioned last."""
    return _from_mention(1, setting)


def on_day_before(parts: Parts, setting: Setting) -> Reading:
    """`hari sebelumnya`: the day before the one mentioned last."""
    return _from_mention(-1, setting)


def _from_today(offset: int, setting: Setting) -> Reading:
    return Reading(one_day(setting.today + DAY * offset), "day") if setting.today else unknown("day")


def _from_mention(offset: int, setting: Setting) -> Reading:
    mentioned = setting.days or Period(None, None)
    day = mentioned.first if offset < 0 else mentioned.last
    return Reading(one_day(day + DAY * offset), "day") if day else unknown("day")


def _turned(weekday: int, turn: str | None, today: date, forward: bool) -> date:
    if turn == "past":
        return _preceding(today - DAY, weekday)
    if turn == "next":
        return _following(today + DAY, weekday)
    if turn == "this":
        return _monday(unit_of(today, "week")) + DAY * (weekday - 1)
    return _following(today, weekday) if forward or turn == "later" else _preceding(today, weekday)


def _following(day: date, weekday: int) -> date:
    """The first such weekday from `day` on."""
    return day + DAY * ((weekday - day.isoweekday()) % 7)


def _preceding(day: date, weekday: int) -> date:
    """The last such weekday up to `day`."""
    return day - DAY * ((day.isoweekday() - weekday) % 7)


def _within(weekday: int, period: Period | None) -> date | None:
    """The one such weekday of a period of at most a week, or None."""
    if period is None or period.first is None or period.last is None or period.last - period.first >= 7 * DAY:
        return None
    day = _following(period.first, weekday)
    return day if day <= period.last else None


def _monday(week: Period) -> date:
    return week_of(week.first or date.min).first or date.min
