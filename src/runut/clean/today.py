"""Date an article from its body. In: the paragraphs. Out: the day that they print as the day of the news, if any."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from runut.clean.dates import PrintedDate, day_or_none, month_number, weekday_number, with_names
from runut.languages.pack import Pack
from runut.records.moment import Moment


@dataclass(frozen=True, slots=True)
class _TodayDate:
    """A day that the body prints beside a weekday or in brackets; `year` is None where it prints none."""

    day: int
    month: int
    year: int | None
    weekday: int | None
    is_future: bool

    def within(self, year: int | None) -> date | None:
        """The day, in `year` if the text prints none; None if there is no such day or its weekday is another."""
        if self.year is not None:
            return day_or_none(self.year, self.month, self.day)
        found = None if year is None else day_or_none(year, self.month, self.day)
        if found is None or self.weekday not in (None, found.isoweekday()):
            return None
        return found


@dataclass(frozen=True, slots=True)
class _Rules:
    patterns: tuple[re.Pattern[str], ...]
    future: re.Pattern[str]
    reach: int
    year: re.Pattern[str]


# News is printed at most this many days after the day that it tells of as today; else the header's order is left alone.
_STALE = 31
# Where a clause ends, a quotation too: what is said in quotes to come is not when it was said.
_CLAUSE_END = re.compile(r"[.!?;]\s|[\"”]")


def _today_dates(paragraphs: Sequence[str], pack: Pack) -> tuple[_TodayDate, ...]:
    """Every date in the body that may be the day of the news, in order of appearance, those to come marked."""
    rules = _rules(pack)
    return tuple(date_ for paragraph in paragraphs for date_ in _dates_in(paragraph, rules, pack))


def told_today(
    paragraphs: Sequence[str], pack: Pack, *, year: int | None, month: tuple[int, int] | None
) -> date | None:
    """The day on which the body reports: the latest date of it that is not to come, or None.

    `year` is the page's own (a copyright line) for dates without one; a header that prints only (year, month) limits
    the choice to that `month`. Dates that print a year go before those that do not.
    """
    dates = [found for found in _today_dates(paragraphs, pack) if not found.is_future]
    if month is not None:
        days = [day for found in dates if (day := found.within(month[0])) and (day.year, day.month) == month]
        return max(days, default=None)
    whole = [day for found in dates if found.year is not None and (day := found.within(None))]
    return max(whole, default=None) or max((day for found in dates if (day := found.within(year))), default=None)


def settle(printed: PrintedDate, paragraphs: Sequence[str], pack: Pack) -> Moment | None:
    """The moment that a header prints; where day and month may change places, the body's own dates decide."""
    if not printed.days:
        return None
    if len(printed.days) == 1:
        return Moment(printed.days[0], printed.clock)
    told = _today_dates(paragraphs, pack)

    def distance(day: date) -> int:
        before = [(day - known).days for found in told if (known := found.within(day.year)) is not None]
        return min((days for days in before if 0 <= days <= _STALE), default=_STALE + 1)

    return Moment(min(printed.days, key=distance), printed.clock)


def own_year(page: str, pack: Pack) -> int | None:
    """The year that the page prints of itself (`Copyright © ANTARA 2025`), or None."""
    found = _rules(pack).year.search(page)
    return None if found is None else int(found["year"])


def _dates_in(paragraph: str, rules: _Rules, pack: Pack) -> Iterator[_TodayDate]:
    matches = sorted((match for pattern in rules.patterns for match in pattern.finditer(paragraph)), key=re.Match.start)
    for match in matches:
        parts = match.groupdict()
        month = month_number(parts["name"], pack) if parts.get("name") else int(parts["month"])
        weekday = weekday_number(parts["weekday"], pack) if parts.get("weekday") else None
        year = int(parts["year"]) if parts.get("year") else None
        before = paragraph[max(0, match.start() - rules.reach) : match.start()]
        clause = _CLAUSE_END.split(before)[-1]
        if month is not None:
            is_future = rules.future.search(clause) is not None
            yield _TodayDate(int(parts["day"]), month, year, weekday, is_future)


@lru_cache
def _rules(pack: Pack) -> _Rules:
    table = pack.table("clean/dates")["today"]
    return _Rules(
        patterns=tuple(re.compile(with_names(pattern, pack), re.IGNORECASE) for pattern in table["patterns"]),
        future=re.compile(table["future"], re.IGNORECASE),
        reach=table["reach"],
        year=re.compile(table["year"], re.IGNORECASE),
    )
