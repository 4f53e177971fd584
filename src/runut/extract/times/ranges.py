"""Resolve chains. In: a `Chain` and its `Setting`. Out: `Reading`s, ranges from their first end to their last."""

from collections.abc import Iterator
from dataclasses import replace

from runut.extract.times.chain import Chain
from runut.extract.times.grammar import Grammar
from runut.extract.times.match import Match
from runut.extract.times.reading import Reading, Setting
from runut.extract.times.resolve import resolve
from runut.extract.times.tokens import Tokens
from runut.records.moment import Period

# What `sejak` does not open: spans that end at publication anyway, and lengths.
CLOSED = frozenset({"last", "duration", "first", "ahead", "unknown_week"})

# The first ends of ranges that take what they lack from the last.
TAKES_YEAR = frozenset({"date", "month", "weekday"})


def readings(chain: Chain, setting: Setting) -> Iterator[tuple[Chain, Reading]]:
    """The chain as one time, or its matches one by one where together they would run backwards."""
    if len(chain.matches) > 1:
        joined = _joined(chain.matches[0], chain.matches[-1], setting)
        if joined is not None:
            yield chain, joined
            return
    for match in chain.matches:
        alone = resolve(match.form.resolve, match.parts, setting)
        if alone is None:
            continue
        if chain.to_now and match is chain.matches[-1]:
            yield Chain((match,), match.first, chain.last, to_now=True), _until_today(alone, setting)
        else:
            yield Chain((match,), match.first, match.last), alone


def open_span(chain: Chain, reading: Reading, tokens: Tokens, grammar: Grammar) -> tuple[int, Reading]:
    """The expression's first token and its reading, with the `sejak` before it that leaves its end open."""
    match = chain.matches[0]
    if len(chain.matches) > 1 or chain.to_now or match.form.resolve in CLOSED or match.is_range:
        return chain.first, reading
    start = opened_at(chain.first, tokens, grammar)
    if start is None or (reading.period.first is None and reading.period.last is not None):
        return chain.first, reading
    return start, replace(reading, period=Period(reading.period.first, None))


def opened_at(first: int, tokens: Tokens, grammar: Grammar) -> int | None:
    """Where the `sejak` or `sejak dari` right before the token `first` starts; None if there is none."""
    starts = (first - length for length in (1, 2) if first >= length)
    return next((start for start in starts if grammar.glue["since"].fullmatch(tokens.codes, start, first)), None)


def _joined(left: Match, right: Match, setting: Setting) -> Reading | None:
    """From the first end to the last; the end that says less takes its year, or its week, from the other."""
    if _says_less(right, left, setting):
        start = resolve(left.form.resolve, left.parts, setting)
        end = start and resolve(right.form.resolve, right.parts, replace(setting, after=start.period.first))
    else:
        end = resolve(right.form.resolve, right.parts, setting)
        start = end and resolve(left.form.resolve, left.parts, replace(setting, until=end.period.last))
    if start is None or end is None:
        return None
    first, last = start.period.first, end.period.last
    if first is not None and last is not None and last < first:
        return None
    anchored = end.anchored or (start.anchored and left.form.resolve not in TAKES_YEAR)
    return Reading(Period(first, last), start.granularity, anchored)


def _says_less(right: Match, left: Match, setting: Setting) -> bool:
    if right.form.resolve == "weekday":
        return setting.forward or left.form.resolve != "weekday"
    return left.parts.has("year", "yy") and not right.parts.has("year", "yy")


def _until_today(reading: Reading, setting: Setting) -> Reading:
    return Reading(Period(reading.period.first, setting.today), reading.granularity, anchored=True)
