"""When and where. In: a `Match` in its clause, the sentence's times. Out: a `Period`, the span of a place, or None."""

from bisect import bisect_left
from collections.abc import Sequence

from runut.extract.events.clause import Clause
from runut.extract.events.matching import Match
from runut.extract.events.wording import Wording
from runut.records.moment import Period
from runut.records.span import Span

FAR = 15  # words after the trigger in which its place may stand


def when(clause: Clause, match: Match, times: Sequence[tuple[Span, Period]]) -> Period | None:
    """The period of the time expression, of those of its sentence in order, that stands nearest to the trigger."""
    place = clause.span(match.first, match.last)
    after = bisect_left(times, place, key=_span)
    near = [(_distance(place, span), period) for span, period in times[max(0, after - 1) : after + 1]]
    return min(near, key=_number)[1] if near else None


def where(
    content: str, clause: Clause, match: Match, times: Sequence[tuple[Span, Period]], wording: Wording
) -> Span | None:
    """`di pelabuhan Kota Barat`: after a preposition of place, at most one common noun and the name that follows."""
    for word in range(match.last, min(match.last + FAR, len(clause.words) - 1)):
        if clause.words[word] in wording.barrier:
            return None
        if clause.words[word] in wording.place:
            last = _name_end(content, clause, word + 1, times)
            return clause.span(word + 1, last) if last else None
    return None


def _name_end(content: str, clause: Clause, first: int, times: Sequence[tuple[Span, Period]]) -> int | None:
    """After the name's last word; `Doha, Qatar` is one place, a comma before a small letter or a date ends it."""
    tokens = clause.sentence.tokens
    after = bisect_left(times, tokens[first], key=_span)
    end = times[after][0].start if after < len(times) else clause.sentence.span.end

    def named(word: int) -> bool:
        return word < len(tokens) and tokens[word].start < end and content[tokens[word].start].isupper()

    start = first if named(first) else first + 1
    last = start
    while named(last) or (last > start and clause.words[last : last + 1] == (",",) and named(last + 1)):
        last += 1
    return last if last > start else None


def _span(row: tuple[Span, Period]) -> Span:
    return row[0]


def _number(row: tuple[int, Period]) -> int:
    return row[0]


def _distance(one: Span, other: Span) -> int:
    return max(other.start - one.end, one.start - other.end, 0)
