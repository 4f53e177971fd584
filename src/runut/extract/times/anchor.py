"""What a page says of its own date where it prints none. In: an `Article` and the matches in it. Out: a `Setting`.

A page without a date still places its dates: by full dates in the body, near which the others lie; or by a weekday, a
weekend or a feast that meets a day and a month in just one year near the years that the page names.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from runut.extract.times.dates import year_in
from runut.extract.times.match import Match
from runut.extract.times.reading import Parts, Setting
from runut.extract.times.tokens import Tokens
from runut.languages.pack import Pack
from runut.records.article import Article

# How many years after the last one that a page names its undated days may lie; less for a feast merely mentioned.
NEAR = 8
SAID_OF = 3
MENTIONED = 1
SATURDAY = (6,)
# How many tokens before a weekday a feast is said of it.
BESIDE = 5


@dataclass(frozen=True, slots=True)
class Pair:
    """Weekdays on one of which a day of a month is said to fall, and how many years ahead that may be looked for."""

    weekdays: tuple[int, ...]
    month: int
    day: int
    ahead: int


def setting_of(article: Article, tokens: Tokens, matches: Sequence[Match], pack: Pack) -> Setting:
    """The day of publication, or else a day that the page's own words give, or near which its dates lie.

    The latter is the last full date with a weekday, as news prints those of its own days, or else the last full date
    unless the page names much later years.
    """
    if article.published is not None:
        return Setting(article.published.day, None)
    full = [(match.parts.has("weekday"), day) for match in matches for day in _full_dates(match.parts)]
    named = [year for match in matches for year in match.parts.whole("year", "old")]
    if any(with_weekday for with_weekday, _ in full):
        return Setting(None, max(full)[1])
    met = _meeting(matches, tokens, max(named, default=None), pack)
    last = max((day for _, day in full), default=None)
    return Setting(met, last if last is not None and last.year >= max(named, default=0) - 1 else None)


def _full_dates(parts: Parts) -> Iterator[date]:
    days, months, year = parts.whole("day"), parts.whole("month", "short", "monthnum"), year_in(parts)
    if days and months and year is not None:
        try:
            yield date(year, months[-1], days[-1])
        except ValueError:
            return


def _meeting(matches: Sequence[Match], tokens: Tokens, named: int | None, pack: Pack) -> date | None:
    """The first day, from about the last year that the page names on, whose weekday is the one said of it."""
    if named is None:
        return None
    for pair in (*_dated_weekdays(matches), *_weekends(matches), *_feasts(matches, tokens, pack)):
        for year in range(named - 1, named + pair.ahead):
            try:
                found = date(year, pair.month, pair.day)
            except ValueError:
                continue
            if found.isoweekday() in pair.weekdays:
                return found
    return None


def _dated_weekdays(matches: Iterable[Match]) -> Iterator[Pair]:
    """`Sabtu (14 September)`"""
    for match in matches:
        weekdays, days = match.parts.whole("weekday"), match.parts.whole("day")
        months = match.parts.whole("month", "short", "monthnum")
        if weekdays and months and days and not match.parts.has("year", "yy"):
            yield Pair(weekdays[-1:], months[-1], days[-1], NEAR)


def _weekends(matches: Sequence[Match]) -> Iterator[Pair]:
    """`akhir pekan ini` on a page with `12 dan 13 April`"""
    if not any(match.parts.word("part") == "end" and match.parts.word("span") == "week" for match in matches):
        return
    for match in matches:
        months, days = match.parts.whole("month"), match.parts.whole("day")
        if len(days) == 2 and months and days[1] == days[0] + 1:
            yield Pair(SATURDAY, months[-1], days[0], NEAR)


def _feasts(matches: Sequence[Match], tokens: Tokens, pack: Pack) -> Iterator[Pair]:
    """A feast of a fixed date and a bare weekday: `Hari Kemerdekaan, Kamis`, or a weekday elsewhere on the page."""
    bare = [match for match in matches if match.form.resolve == "weekday"]
    weekdays = tuple(sorted({match.parts.whole("weekday")[0] for match in bare}))
    if not bare:
        return
    content = " ".join(tokens.words).lower()
    for feast, (month, day) in _feast_days(pack).items():
        if feast not in content:
            continue
        for match in bare:
            if feast in " ".join(tokens.words[max(0, match.first - BESIDE) : match.first]).lower():
                yield Pair(match.parts.whole("weekday")[:1], month, day, SAID_OF)
        yield Pair(weekdays, month, day, MENTIONED)


@lru_cache
def _feast_days(pack: Pack) -> Mapping[str, tuple[int, int]]:
    return {row["name"]: (row["month"], row["day"]) for row in pack.table("times/feasts")["feast"]}
