"""Find time expressions. In: an `Article` and its `Text`. Out: `Time`s."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta

from runut.extract.times.anchor import setting_of
from runut.extract.times.chain import find_chains
from runut.extract.times.grammar import load_grammar
from runut.extract.times.match import find_matches
from runut.extract.times.ranges import open_span, opened_at, readings
from runut.extract.times.reading import Reading, Setting
from runut.extract.times.tense import looks_forward
from runut.extract.times.tokens import tokenise
from runut.languages.pack import Pack
from runut.records.article import Article
from runut.records.moment import Period
from runut.records.span import Span
from runut.records.text import Text
from runut.records.time import Granularity, Time

# From the first day to the last of the shortest month and of the longest year.
MONTH, YEAR = timedelta(days=27), timedelta(days=365)


@dataclass(frozen=True, slots=True)
class Found:
    """One occurrence of a time."""

    span: Span
    reading: Reading


def find_times(article: Article, text: Text, pack: Pack) -> tuple[Time, ...]:
    """The time expressions of the article's body, in reading order, each once with all its occurrences.

    Occurrences are one time if their words are the same, capitals aside, and come to the same days.
    """
    times: dict[tuple[str, Period], list[Found]] = {}
    for found in _found(article, text, pack):
        words = found.span.slice(article.text).lower()
        times.setdefault((words, found.reading.period), []).append(found)
    return tuple(
        Time(
            same[0].span.slice(article.text),
            period,
            same[0].reading.granularity,
            same[0].reading.anchored,
            tuple(found.span for found in same),
        )
        for (_, period), same in times.items()
    )


def _found(article: Article, text: Text, pack: Pack) -> Iterator[Found]:
    grammar = load_grammar(pack)
    body = article.body
    tokens = tokenise(body.slice(article.text), body.start, grammar.lexicon)
    matches = tuple(find_matches(tokens, grammar))
    setting = setting_of(article, tokens, matches, pack)
    before: Found | None = None
    end = 0
    for chain in find_chains(matches, tokens, grammar):
        # What has lasted `sejak awal tahun` began in the past, whatever the verb.
        forward = (
            any(match.form.tense for match in chain.matches)
            and opened_at(chain.first, tokens, grammar) is None
            and looks_forward(chain.first, chain.last, tokens, text, grammar.lexicon)
        )
        named = before is not None and grammar.glue["namely"].fullmatch(tokens.codes, end, chain.first)
        within = before.reading.period if before is not None and named else None
        for part, reading in readings(chain, replace(setting, forward=forward, within=within)):
            if not part.matches[0].parts.looks_back:
                setting = _mentioned(setting, reading.period, reading.granularity)
            first, opened = open_span(part, reading, tokens, grammar)
            before, end = Found(tokens.span(first, part.last), opened), part.last
            yield before


def _mentioned(setting: Setting, period: Period, granularity: Granularity) -> Setting:
    """The setting of what follows; the day of publication, which every page has, anchors no `sehari sebelumnya`."""
    if period.first is None or (period.first, period.last) == (setting.today, setting.today):
        return setting
    long = period.last is not None and MONTH <= period.last - period.first <= YEAR
    return replace(
        setting,
        dates=period,
        days=period if granularity == "day" else setting.days,
        stretch=period if long else setting.stretch,
    )
