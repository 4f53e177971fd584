"""Cut a sentence into surface tokens and syntactic words. In: a text and a place in it. Out: spans in order."""

import re
from collections.abc import Iterator
from functools import lru_cache

from runut.extract.text.cut.enclitics import host_lengths
from runut.extract.text.cut.glued import gaps
from runut.extract.text.cut.joints import parts
from runut.extract.text.cut.stops import keeps_stop
from runut.languages.pack import Pack
from runut.records.span import Span

# A word keeps inner hyphens, apostrophes, dots of numbers and clock times; a sign stands alone.
TOKEN = re.compile(r"\w+(?:(?:[-'’./&]|(?<=\d)[,:](?=\d))\w+)*|[^\w\s]")
CHUNK = re.compile(r"\S+")
# Only for chunks of bounded length, as it may backtrack.
ADDRESS = re.compile(r"(?:https?://|www\.)\S*\w/?|[\w.+-]+@[\w-]+(?:\.[\w-]+)*\w|@\w+")
# Accents and joiners that stand behind their letter belong to its word.
LETTER = r"\w[\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufeff]*"
RUN = re.compile(rf"(?P<run>(?:{LETTER})+(?:[-/.,:'’&](?:{LETTER})+)*)|([-.`'])\2+|[^\w\s]")
PLAIN = re.compile(r"\w+|[^\w\s]")
# Beyond this a chunk is no word of a language: cut simply, and not remembered.
LONGEST_CHUNK = 80
# A full stop before these ends the sentence within the quotation or bracket.
CLOSING = re.compile(r"[\"'”’»)\]]*$")

Place = tuple[int, int]


def tokens_of(text: str, place: Span, pack: Pack) -> tuple[Span, ...]:
    """The surface tokens of a sentence: words as printed, and signs; words that are glued together are two."""
    cuts = [gap.at for gap in gaps(text, place, pack)]
    bounds = zip((place.start, *cuts), (*cuts, place.end), strict=True)
    found = (token for start, end in bounds for token in TOKEN.finditer(text, start, end))
    return tuple(Span(token.start(), token.end()) for token in found)


def word_spans(text: str, place: Span, pack: Pack) -> tuple[Span, ...]:
    """The syntactic words of a sentence, as Universal Dependencies cuts Indonesian: every sign is in exactly one.

    Enclitics are words of their own (`rumah` `nya`), as are currencies before their number, and the hyphens and
    slashes between two names or numbers; doubled words and the full stop of an abbreviation are not split off.
    """
    words: list[Span] = []
    for chunk in CHUNK.finditer(text, place.start, place.end):
        start, end = chunk.span()
        if end - start > LONGEST_CHUNK:
            words += [Span(found.start(), found.end()) for found in PLAIN.finditer(text, start, end)]
        else:
            words += [
                Span(start + first, start + last) for first, last in _words(chunk.group(), end == place.end, pack)
            ]
    return tuple(words)


@lru_cache(maxsize=1 << 15)
def _words(chunk: str, final: bool, pack: Pack) -> tuple[Place, ...]:
    """The words of what stands between two spaces; `final` if its sentence ends with it."""
    found: list[Place] = []
    at = 0
    for address in ADDRESS.finditer(chunk) if "@" in chunk or "://" in chunk or "www." in chunk else ():
        found += _unglued(chunk, Span(at, address.start()), final, pack)
        found.append(address.span())
        at = address.end()
    return (*found, *_unglued(chunk, Span(at, len(chunk)), final, pack))


def _unglued(chunk: str, place: Span, final: bool, pack: Pack) -> Iterator[Place]:
    at = place.start
    for gap in gaps(chunk, place, pack):
        yield from _runs(chunk, (at, gap.at), final, pack)
        at = gap.at
    yield from _runs(chunk, (at, place.end), final, pack)


def _runs(chunk: str, place: Place, final: bool, pack: Pack) -> Iterator[Place]:
    at, end = place
    while at < end and (found := RUN.match(chunk, at, end)):
        at = found.end()
        if found["run"] is None:
            yield found.span()
            continue
        pieces = list(_placed(found.start(), parts(found["run"], pack)))
        first, last = pieces.pop()
        ends = final and CLOSING.match(chunk, at + 1) is not None
        if (
            chunk[at : at + 1] == "."
            and chunk[at + 1 : at + 2] != "."
            and not ends
            and keeps_stop(chunk[first:last], pack)
        ):
            last = at = at + 1
        for piece in (*pieces, (first, last)):
            yield from _hosts(chunk, piece, pack)


def _placed(start: int, pieces: tuple[str, ...]) -> Iterator[Place]:
    for piece in pieces:
        yield start, start + len(piece)
        start += len(piece)


def _hosts(chunk: str, place: Place, pack: Pack) -> Iterator[Place]:
    start, end = place
    at = start
    for length in host_lengths(chunk[start:end], pack):
        yield at, start + length
        at = start + length
    yield at, end
