"""Districts, which only a cue or their regency tells. In: a sentence's words and its `Mention`s. Out: more of them."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from runut.extract.places.context import is_other_name, is_part_of_thing
from runut.extract.places.gazetteer import Gazetteer, districts_by_name
from runut.extract.places.mention import Mention
from runut.extract.places.words import Word
from runut.languages.knowledge.places import Area
from runut.languages.pack import Pack
from runut.records.span import Span
from runut.records.text import Sentence

LONGEST = 5
COMMA, STOP, HYPHEN = ",", ".", "-"


def with_districts(
    sentence: Sentence, words: Sequence[Word], found: list[Mention], known: Gazetteer, pack: Pack
) -> list[Mention]:
    """The mentions with those of districts put among them, in place of shorter names within."""
    new = [*_told(words, known, pack), *_beside(sentence, words, found, known, pack)]
    if not new:
        return found
    kept = [old for old in found if not any(one.span.meets(old.span) for one in new)]
    merged = sorted((*kept, *new), key=lambda one: one.span)
    for before, after in pairwise(merged):
        if before in new and before.beside is None and after.start - before.last <= 1:
            before.beside = after
    return merged


def _told(words: Sequence[Word], known: Gazetteer, pack: Pack) -> Iterator[Mention]:
    """Districts behind the word for one: `Kecamatan Setiabudi`, `Kec. Tebet`."""
    cues = known.cues["district"]
    for place, word in enumerate(words):
        if word.low not in cues:
            continue
        first = place + 1
        if first < len(words) and words[first].text == STOP:
            first += 1
        last = _capitals_end(words, first)
        while last > first:
            areas = _named(words, first, last, pack)
            if areas:
                yield Mention(Span(word.start, words[last - 1].end), place, first, last, areas, ())
                break
            last -= 1


def _beside(
    sentence: Sentence, words: Sequence[Word], found: Sequence[Mention], known: Gazetteer, pack: Pack
) -> Iterator[Mention]:
    """Districts before the regency that they lie in: `Setiabudi, Jakarta Selatan`."""
    for mention in found:
        regencies = {area.code for area in (*mention.strong, *mention.weak) if area.level == "regency"}
        last = mention.start - 1
        if not regencies or last < 1 or words[last].text != COMMA:
            continue
        for first in range(max(0, last - LONGEST), last):
            areas = _named(words, first, last, pack) if _all_capital(words, first, last) else ()
            inside = tuple(area for area in areas if area.within[0] in regencies)
            if not inside:
                continue
            span = Span(words[first].start, words[last - 1].end)
            told = first > 0 and words[first - 1].low in known.cues["district"]
            if (
                not told
                and not is_part_of_thing(sentence, words, first, last, known)
                and not is_other_name(sentence, span, (), False)
            ):
                yield Mention(span, first, first, last, inside, (), beside=mention)
            break


def _named(words: Sequence[Word], first: int, last: int, pack: Pack) -> tuple[Area, ...]:
    key = tuple(word.low for word in words[first:last])
    return districts_by_name(pack).get(key, ())


def _capitals_end(words: Sequence[Word], first: int) -> int:
    last = first
    while last < len(words) and last - first < LONGEST and (words[last].capital or words[last].text == HYPHEN):
        last += 1
    return last


def _all_capital(words: Sequence[Word], first: int, last: int) -> bool:
    return all(word.capital or word.text == HYPHEN for word in words[first:last])
