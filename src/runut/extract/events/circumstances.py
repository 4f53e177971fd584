"""When and where. In: a `View`, where the trigger stands, the sentence's times. Out: a `Period`, spans, or None."""

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from operator import itemgetter

from runut.extract.events.view import View
from runut.extract.events.wording import Wording
from runut.records.moment import Period
from runut.records.span import Span
from runut.records.text import Text
from runut.records.time import Time

FAR = 15  # words after the trigger in which its place may stand

Dated = Sequence[tuple[Span, Period]]


def dated_by_sentence(text: Text, times: Iterable[Time]) -> Mapping[int, Dated]:
    """For each sentence, by its number, the time expressions in it that have a date, in reading order."""
    starts = [sentence.span.start for sentence in text.sentences]
    found: dict[int, list[tuple[Span, Period]]] = {}
    for time in times:
        if time.period.first or time.period.last:
            for span in time.spans:
                found.setdefault(max(0, bisect_left(starts, span.start + 1) - 1), []).append((span, time.period))
    return {number: sorted(rows, key=itemgetter(0)) for number, rows in found.items()}


def when(place: Span, times: Dated) -> tuple[Period, Span] | None:
    """The time expression of the sentence that stands nearest to the trigger at `place`."""
    if not times:
        return None
    span, period = min(times, key=lambda row: (_distance(place, row[0]), row[0].start))
    return period, span


def where(view: View, last: int, times: Dated, wording: Wording) -> Span | None:
    """`di pelabuhan Kota Barat`: after a preposition of place, at most one common noun and the name that follows."""
    for word in range(last, min(last + FAR, len(view.forms) - 1)):
        if view.forms[word] in wording.barrier:
            return None
        if view.forms[word] in wording.place:
            end = _name_end(view, word + 1, times)
            return view.span(word + 1, end) if end else None
    return None


def _name_end(view: View, first: int, times: Dated) -> int | None:
    """After the name's last word; `Doha, Qatar` is one place, a comma before a small letter or a date ends it."""
    words = view.sentence.words
    end = next((span.start for span, _ in times if span.start >= words[first].span.start), view.sentence.span.end)

    def named(word: int) -> bool:
        return word < len(words) and words[word].span.start < end and view.content[words[word].span.start].isupper()

    start = first if named(first) else first + 1
    last = start
    while named(last) or (last > start and view.forms[last : last + 1] == (",",) and named(last + 1)):
        last += 1
    return last if last > start else None


def _distance(one: Span, other: Span) -> int:
    return max(other.start - one.end, one.start - other.end, 0)
