"""Find where two words lost the white space between them. In: a text and a place in it. Out: offsets, in order."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from runut.languages.knowledge.places import home_names
from runut.languages.pack import Pack
from runut.records.span import Span

# A small letter before a capitalised word of three letters or more.
GAP = re.compile(r"(?<=[a-z])(?=[A-Z][a-z]{2})")
LEFT = re.compile(r"(?<![\w#@./_-])[^\W\d_]+$")
RIGHT = re.compile(r"[A-Z][a-z]+")
LONGEST_WORD = 40


@dataclass(frozen=True, slots=True)
class Gap:
    """Where a word begins that is glued to the one before it, and whether it opens a sentence."""

    at: int
    opens: bool


def gaps(text: str, place: Span, pack: Pack) -> Iterator[Gap]:
    """The gaps in `place`; names that are written so (`YouTube`, `PeduliLindungi`) have none.

    Two words are glued if the first is known and small (`bahwaPrabowo`), or both are known and the second is a name
    (`PresidenPrabowo`), or the first is a day or month, or the second is one that opens sentences.
    """
    lexicon = _lexicon(pack)
    last = place.start
    for found in GAP.finditer(text, place.start, place.end):
        at = found.start()
        begin = max(last, at - LONGEST_WORD)
        left = LEFT.search(text[begin:at])
        right = RIGHT.match(text, at, min(place.end, at + LONGEST_WORD))
        if left is None or right is None or lexicon.brand(left.group()):
            continue
        opens = len(left.group()) > 2 and right.group().lower() in lexicon.openers
        if opens or lexicon.parts(left.group(), right.group()):
            last = at
            yield Gap(at, opens)


@dataclass(frozen=True, slots=True)
class _Lexicon:
    common: frozenset[str]
    names: frozenset[str]
    days: frozenset[str]
    brands: frozenset[str]
    openers: frozenset[str]

    def brand(self, left: str) -> bool:
        return left.lower() in self.brands

    def parts(self, left: str, right: str) -> bool:
        small = left.lower()
        if left[0].islower():
            return small in self.common
        known = small in self.common or small in self.names
        return small in self.days or (known and right.lower() in self.names)


@lru_cache
def _lexicon(pack: Pack) -> _Lexicon:
    calendar, glued = pack.table("words/calendar"), pack.table("words/glued")
    regions = {word for name in home_names(pack) for word in name.lower().split()}
    return _Lexicon(
        frozenset(pack.table("words/common")["words"].split()),
        frozenset(pack.table("words/names")["parts"].lower().split()) | regions,
        frozenset((*calendar["months"], *calendar["weekdays"])),
        frozenset(glued["brands"]),
        frozenset(glued["openers"]),
    )
