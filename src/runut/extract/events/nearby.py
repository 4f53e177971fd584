"""What else was found in each sentence. In: a `Text`, times, statements. Out: `Nearby` by the sentence's span."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from runut.records.moment import Period
from runut.records.span import Span
from runut.records.statement import Statement
from runut.records.text import Sentence, Text
from runut.records.time import Time


@dataclass(frozen=True, slots=True)
class Nearby:
    """The dated times of a sentence and the statements that reach into it, in reading order."""

    times: tuple[tuple[Span, Period], ...]
    statements: tuple[Statement, ...]


NOTHING = Nearby((), ())


def nearby(text: Text, times: tuple[Time, ...], statements: tuple[Statement, ...]) -> Mapping[Span, Nearby]:
    """Sentences in which nothing was found are left out."""
    starts = [sentence.span.start for sentence in text.sentences]
    dated: dict[Span, list[tuple[Span, Period]]] = {}
    spoken: dict[Span, list[Statement]] = {}
    for time in times:
        if time.period.first or time.period.last:
            for span in time.spans:
                for sentence in _touched(text, starts, span):
                    dated.setdefault(sentence.span, []).append((span, time.period))
    for statement in statements:
        for sentence in _touched(text, starts, statement.span):
            spoken.setdefault(sentence.span, []).append(statement)
    return {
        span: Nearby(tuple(sorted(dated.get(span, ()), key=lambda row: row[0])), tuple(spoken.get(span, ())))
        for span in {**dated, **spoken}
    }


def _touched(text: Text, starts: list[int], place: Span) -> Iterator[Sentence]:
    number = max(0, bisect_right(starts, place.start) - 1)
    while number < len(starts) and starts[number] < place.end:
        if text.sentences[number].span.meets(place):
            yield text.sentences[number]
        number += 1
