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

FAR = 15  # words from the trigger within which its place may stand
COMMON = 1  # common nouns that may stand before a place's name
NAMED = frozenset({"PROPN", "NOUN", "ADJ", "NUM", "X"})

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
    """`di pelabuhan Kota Barat`: after a preposition of place, at most one common noun and the name that follows.

    It is the first behind the trigger, which ends before word `last` and may end with the preposition (`tiba di`).
    """
    for word in range(last - 1, min(last + FAR, len(view.forms) - 1)):
        if view.forms[word] in wording.barrier and word >= last:
            return None
        if view.forms[word] in wording.place:
            end = _name_end(view, word + 1, times)
            if end is not None:
                return view.span(word + 1, end)
    return None


def _name_end(view: View, first: int, times: Dated) -> int | None:
    """After the name's last word; `Doha, Qatar` is one place, a comma before a small letter or a date ends it."""
    words = view.sentence.words
    end = next((span.start for span, _ in times if span.start >= words[first].span.start), view.sentence.span.end)

    def named(word: int) -> bool:
        inside = word < len(words) and words[word].span.start < end
        return inside and view.content[words[word].span.start].isupper() and words[word].upos in NAMED

    start = first
    while start < min(first + COMMON, len(words)) and not named(start) and words[start].upos == "NOUN":
        start += 1
    last = start
    while named(last) or (last > start and view.forms[last : last + 1] == (",",) and named(last + 1)):
        last += 1
    return last if last > start else None


def _distance(one: Span, other: Span) -> int:
    return max(other.start - one.end, one.start - other.end, 0)
