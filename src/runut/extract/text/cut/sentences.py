"""Cut a paragraph into sentences. In: a text and a place in it. Out: the spans of its sentences, in order."""

import re
from collections.abc import Iterator
from heapq import merge

from runut.extract.text.cut.glued import gaps
from runut.extract.text.cut.stops import goes_on
from runut.languages.pack import Pack
from runut.languages.quotation import quotations
from runut.records.span import Span

# Where a sentence may end: closing marks, quotes and brackets, then white space, a quotation or a word glued to it.
END = re.compile(r"""[.!?…]+["'”’»)\]]*(?=\s|["“«]|[^\W\d_]|$)""")
# The number of a list's item, before its full stop.
ITEM = re.compile(r"(?:^|\s)(\d{1,2})$")
LONGEST_ITEM = 4
# Within so many characters the next number shows that one opens a list's item.
LIST_WINDOW = 1000
BEFORE_LIST = re.compile(r":\s?$")
# Characters after which a sentence is cut at a space: a page without full stops must not make later steps slow.
LONGEST_SENTENCE = 5000


def cut_sentences(text: str, place: Span, pack: Pack) -> tuple[Span, ...]:
    """The sentences of a paragraph, without the white space between them.

    A quotation of several sentences is cut like any other text, a list before each number (`1. ... 2. ...`), and what
    lost its line break before the word that opens a sentence. What runs on for over 5,000 characters is cut too.
    """
    return tuple(piece for sentence in _cut(text, place, pack) for piece in whole_or_pieces(text, sentence))


def whole_or_pieces(text: str, place: Span) -> Iterator[Span]:
    """A sentence as it is, without white space around it, or in pieces if it is too long to be one."""
    start = place.start
    while place.end - start > LONGEST_SENTENCE:
        space = text.rfind(" ", start, start + LONGEST_SENTENCE)
        end = space if space > start else start + LONGEST_SENTENCE
        yield from _trimmed(text, start, end)
        start = end
    yield from _trimmed(text, start, place.end)


def _cut(text: str, place: Span, pack: Pack) -> Iterator[Span]:
    openings = {quotation.outer.start for quotation in quotations(text, place)}
    start, item = place.start, 0
    for end in _ends(text, place, pack):
        # In `selesai."Kami` the mark behind the stop opens the next sentence and does not close this one.
        stop = next((at for at in range(end.start, end.end) if at in openings), end.end)
        number = _item(text, Span(start, place.end), end, item)
        if number is not None:
            item = int(number.slice(text))
            yield Span(start, number.start)
            start = number.start
        elif end.start == end.end or not goes_on(text, Span(start, place.end), Span(end.start, stop), pack):
            yield Span(start, stop)
            start = stop
    yield Span(start, place.end)


def _ends(text: str, place: Span, pack: Pack) -> Iterator[Span]:
    """Where a sentence may end, in order; an empty span is where one surely does."""
    marks = (Span(found.start(), found.end()) for found in END.finditer(text, place.start, place.end))
    lost = (Span(gap.at, gap.at) for gap in gaps(text, place, pack) if gap.opens)
    return merge(marks, lost, key=lambda span: span.start)


def _item(text: str, rest: Span, mark: Span, last: int) -> Span | None:
    """The number before `mark` if it opens an item of a list: it counts on from the `last`, or a list begins."""
    if mark.slice(text) != "." or not text[mark.end : mark.end + 1].isspace():
        return None
    found = ITEM.search(text[max(rest.start, mark.start - LONGEST_ITEM) : mark.start])
    if found is None:
        return None
    number = Span(mark.start - len(found[1]), mark.start)
    first = number.start == rest.start or BEFORE_LIST.search(text[max(rest.start, number.start - 2) : number.start])
    following = text.find(f" {int(found[1]) + 1}. ", number.start, min(rest.end, number.start + LIST_WINDOW)) >= 0
    return number if (last and int(found[1]) == last + 1) or first or following else None


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield Span(start, end)
