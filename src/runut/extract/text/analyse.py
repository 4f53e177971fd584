"""Cut an article's text into sentences and tokens. In: an `Article`. Out: a `Text`."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from runut.languages.pack import Pack
from runut.languages.quotation import quotations
from runut.records.article import Article
from runut.records.span import Span
from runut.records.text import Sentence, Text

# A word keeps inner hyphens, apostrophes, dots of numbers and clock times; a sign stands alone.
TOKEN = re.compile(r"\w+(?:(?:[-'’./&]|(?<=\d)[,:](?=\d))\w+)*|[^\w\s]")
# Where a sentence may end: closing marks, quotes and brackets, then white space, a quotation or a word glued to it.
END = re.compile(r"""[.!?…]+["'”’»)\]]*(?=\s|["“«]|[^\W\d_]|$)""")
# What opens the body before its dash: `MOSKOW -`, `Paris (CB) -`, `TEMPO.CO, Jakarta -`; glued, only behind a domain.
DATELINE = re.compile(
    r"(?P<head>(?:[^-–—\"“”!?:;\n]|(?<=\w)-(?=\w)){2,60}?)(?P<dash>\s+[-–—]{1,2}|[-–—]{2})\s*(?=[\w\"“«(])"
)
GLUED_DATELINE = re.compile(r"(?P<head>[^-–—\"“”!?:;\n]{2,60}?\.\w{2,3})(?P<dash>[-–—])\s*(?=[\w\"“«(])")
NAME_OR_DOMAIN = re.compile(r"[^\W\d_][\w.]*")
LONGEST_WORD = 40
# Characters after which a sentence is cut at a space: a page without full stops must not make later steps slow.
LONGEST_SENTENCE = 5000


def analyse(article: Article, pack: Pack) -> Text:
    """The article's sentences in reading order; the headline, if any, is the first, in paragraph -1.

    A quotation of several sentences is cut like any other text; what runs on for over 5,000 characters is cut too. The
    first sentence of the body begins behind the dateline.
    """
    text = article.text
    sentences: list[Sentence] = []
    if article.title is not None:
        sentences += _sentences(text, (Span(0, len(article.title)),), -1)
    for paragraph, place in enumerate(article.paragraph_spans):
        body = _behind_dateline(article, place, pack) if paragraph == 0 else place
        sentences += _sentences(text, _cut(text, body, pack), paragraph)
    return Text(text, tuple(sentences))


def _sentences(text: str, spans: Iterable[Span], paragraph: int) -> Iterator[Sentence]:
    for span in (piece for place in spans for piece in _bounded(text, place)):
        tokens = tuple(Span(m.start(), m.end()) for m in TOKEN.finditer(text, span.start, span.end))
        if tokens:
            yield Sentence(span, tokens, paragraph)


def _bounded(text: str, place: Span) -> Iterator[Span]:
    """A sentence as it is, or in pieces if it is too long to be one."""
    start = place.start
    while place.end - start > LONGEST_SENTENCE:
        space = text.rfind(" ", start, start + LONGEST_SENTENCE)
        end = space if space > start else start + LONGEST_SENTENCE
        yield from _trimmed(text, start, end)
        start = end
    yield from _trimmed(text, start, place.end)


@lru_cache
def _words(pack: Pack, name: str) -> frozenset[str]:
    return frozenset(pack.table("words/abbreviations")[name])


def _behind_dateline(article: Article, place: Span, pack: Pack) -> Span:
    """The paragraph without the place and outlet that open a body; a head of ordinary words is none."""
    text = article.text
    found = DATELINE.match(text, place.start, place.end) or GLUED_DATELINE.match(text, place.start, place.end)
    if found is None:
        return place
    head = found["head"].strip()
    spaced = found.re is DATELINE or head.rpartition(".")[2].lower() in _words(pack, "domains")
    words = NAME_OR_DOMAIN.findall(head)
    known = article.dateline is not None and head.startswith(article.dateline)
    named = bool(words) and all(word[0].isupper() or "." in word for word in words)
    marked = len(found["dash"].strip()) > 1 or any(word.isupper() or "." in word for word in words)
    return Span(found.end(), place.end) if spaced and (known or (named and marked)) else place


def _cut(text: str, place: Span, pack: Pack) -> Iterator[Span]:
    openings = {quotation.outer.start for quotation in quotations(text, place)}
    start = place.start
    for end in END.finditer(text, place.start, place.end):
        # In `selesai."Kami` the mark behind the stop opens the next sentence and does not close this one.
        stop = next((at for at in range(end.start(), end.end()) if at in openings), end.end())
        if stop >= place.end or not _goes_on(text, Span(start, place.end), Span(end.start(), stop), pack):
            yield from _trimmed(text, start, stop)
            start = stop
    yield from _trimmed(text, start, place.end)


def _goes_on(text: str, place: Span, mark: Span, pack: Pack) -> bool:
    """Whether a mark that could end a sentence does not: lower case behind it, an abbreviation, an initial, a name."""
    after = text[mark.end : min(mark.end + LONGEST_WORD, place.end)]
    if after.lstrip()[:1].islower():
        return True
    before = text[max(place.start, mark.start - LONGEST_WORD) : mark.start].rsplit(None, 1)
    word = before[-1].lstrip("(\"'“‘[") if before else ""
    if after[:1].isalpha() and _within_name(word, after, pack):
        return True
    if mark.slice(text) != ".":
        return False
    initial = len(word) == 1 and word.isupper() and after.lstrip()[:1].isalpha()
    return initial or word.lower() in _words(pack, "abbreviations")


def _within_name(word: str, after: str, pack: Pack) -> bool:
    """Whether a mark with letters on both sides stands in a name (`M.HH-05.AH`, `Detik.Com`), not between sentences."""
    glued = NAME_OR_DOMAIN.match(after)
    ending = glued is not None and glued.group().lower().strip(".") in _words(pack, "domains")
    if glued is None or not word or word.lower() in _words(pack, "abbreviations"):
        return True
    acronym = word.isupper() and (len(word) == 1 or not glued.group()[1:4].islower())
    return ending or acronym or len(glued.group()) == 1


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield Span(start, end)
