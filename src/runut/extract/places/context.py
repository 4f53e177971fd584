"""What the words around a name say. In: a sentence's words and a name's place in them. Out: whether and what it is."""

from collections.abc import Sequence
from typing import NamedTuple

from runut.extract.places.gazetteer import Gazetteer
from runut.extract.places.words import Word
from runut.languages.knowledge.places import Area
from runut.records.span import Span
from runut.records.text import NameKind, Sentence

STOP = "."
# Of a name of a thing, the words before the place's.
FURTHEST = 4
# Places that act, too.
STATES = frozenset({"country", "province"})


class Cue(NamedTuple):
    """What stands before a name: where the mention begins, and the kinds of place that it can be (none: any)."""

    start: int
    kinds: tuple[str, ...]


def cue_before(words: Sequence[Word], first: int, known: Gazetteer) -> Cue:
    """Whether `kabupaten`, `Wali Kota`, `negara bagian` stand before the name that begins at `first`."""
    last = first - 1
    if last > 0 and words[last].text == STOP:
        last -= 1
    if last < 0:
        return Cue(first, ())
    # The longer first: `wali kota` before `kota`.
    for start in range(max(0, last - 1), last + 1):
        cue = " ".join(word.low for word in words[start : last + 1])
        if cue in known.tells:
            return Cue(first, known.tells[cue])
        if cue in known.part:
            return Cue(start, known.part[cue])
    return Cue(first, ())


def is_placed(words: Sequence[Word], start: int, known: Gazetteer) -> bool:
    """Whether a word before it says that it is a place."""
    return start > 0 and words[start - 1].low in known.cues["placing"]


def is_named_place(sentence: Sentence, span: Span) -> bool:
    """Whether the names found have a place of just these words."""
    return any(name.span == span and name.kind is NameKind.place for name in sentence.names)


def is_part_of_thing(sentence: Sentence, words: Sequence[Word], start: int, last: int, known: Gazetteer) -> bool:
    """Whether the name stands in that of a street, a building, a club or a body.

    It does not where the names found have the thing's name before it apart (`Hotel Nusa`, `Jakarta`).
    """
    if last < len(words) and words[last].capital and words[last].low in known.cues["after"]:
        return True
    if not _behind_thing(words, start, known):
        return False
    name = Span(words[start].start, words[last - 1].end)
    before = words[start - 1]
    named = before.low not in known.cues["things"] and before.low not in known.cues["bodies"]
    apart = named and any(other.span.end == before.end for other in sentence.names)
    return not (apart and is_named_place(sentence, name))


def _behind_thing(words: Sequence[Word], start: int, known: Gazetteer) -> bool:
    for place in range(start - 1, max(-1, start - 1 - FURTHEST), -1):
        word = words[place]
        if word.low in known.cues["things"]:
            return True
        if not word.capital:
            return word.text == STOP and place > 0 and words[place - 1].low in known.cues["things"]
        if word.low in known.cues["bodies"]:
            return True
    return False


def is_in_longer_name(words: Sequence[Word], start: int, last: int) -> bool:
    """Whether a capital stands right before or behind, as in the name of a person or a club: `Borussia Dortmund`."""
    before = start > 0 and words[start - 1].capital and not words[start - 1].opens
    return before or (last < len(words) and words[last].capital)


def is_other_name(sentence: Sentence, span: Span, areas: Sequence[Area], placed: bool) -> bool:
    """Whether the names found say that it is a person or body, or a part of one's name.

    A country that acts is one all the same, and what stands behind `di` is a place within an organisation's name too,
    unless another name begins with it.
    """
    for name in sentence.names:
        if not name.span.meets(span) or name.kind is NameKind.place:
            continue
        longer = name.span.holds(span) and name.span != span
        if placed:
            return longer and name.span.start == span.start
        if longer or name.kind is NameKind.person:
            return True
        return not any(area.level in STATES for area in areas)
    return False


def is_of_person(sentence: Sentence, span: Span) -> bool:
    """Whether the names found have a person there."""
    return any(name.kind is NameKind.person and name.span.meets(span) for name in sentence.names)
