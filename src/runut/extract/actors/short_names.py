"""One word that a page calls a person by. In: its sentences' words. Out: those words, and the fuller names they open.

Where nothing else parts a title's institution from the name (`Direktur Utama PT Angin Timur Budi Santoso`), a later
`kata Budi` tells where the name begins.
"""

from collections.abc import Iterable, Iterator, Sequence

from runut.extract.actors.entry import HEAD, RANK, ROLE, What
from runut.extract.actors.lexicon import Lexicon
from runut.extract.actors.words import Word

LONGEST = 18
NO_NAME: frozenset[What] = frozenset({"country", "seat", "organisation", "medium", "region", "group", "place", "thing"})


def short_names(lines: Iterable[Sequence[Word]], lexicon: Lexicon) -> frozenset[str]:
    """The capitalised words that stand alone beside a word of reporting (`kata Budi`, `Budi mengatakan`)."""
    return frozenset(name for words in lines for name in _speaking(words, lexicon))


def _speaking(words: Sequence[Word], lexicon: Lexicon) -> Iterator[str]:
    speech = lexicon.sets["speech"]
    for place, word in enumerate(words):
        if word.low not in speech:
            continue
        for one, beyond in ((place - 1, place - 2), (place + 1, place + 2)):
            alone = not (0 <= beyond < len(words) and words[beyond].capital)
            if alone and 0 <= one < len(words) and _may_name(words, one, lexicon):
                yield words[one].text


def _may_name(words: Sequence[Word], place: int, lexicon: Lexicon) -> bool:
    word = words[place]
    shaped = word.capital and word.text.isalpha() and not word.acronym
    return shaped and not lexicon.common(word) and not lexicon.at(words, place, NO_NAME | HEAD | ROLE | RANK)


def marked_name(words: Sequence[Word], start: int, lexicon: Lexicon) -> int:
    """Where a fuller name begins with one of the short names, in the run of capitals that goes on from `start`.

    A word of an institution stands before it and a further word of the name after it; `len(words)` if there is none.
    """
    if not lexicon.short_names:
        return len(words)
    head = lexicon.at(words, start, HEAD)
    begin = start + 1 if head is None else start + len(head.words) + 1
    for place in range(start, min(start + LONGEST, len(words) - 1)):
        word = words[place]
        if not (word.capital or word.text in "()") or lexicon.at(words, place, ROLE | RANK):
            break
        if place >= begin and word.text in lexicon.short_names and _goes_on(words[place + 1], lexicon):
            return _first_of(words, begin, place, lexicon)
    return len(words)


def _first_of(words: Sequence[Word], begin: int, place: int, lexicon: Lexicon) -> int:
    """Where the name begins whose word at `place` is the short one (`Tengku Said Arif`, called `Arif`)."""
    while place > begin and words[place - 1].low in lexicon.sets["name_parts"] and _may_name(words, place - 1, lexicon):
        place -= 1
    return place


def _goes_on(word: Word, lexicon: Lexicon) -> bool:
    return word.capital and word.text.isalpha() and not word.acronym and not lexicon.common(word)
