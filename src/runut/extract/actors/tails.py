"""Where an institution's name ends. In: words and a place within it. Out: a place."""

from collections.abc import Sequence

from runut.extract.actors.entry import COUNTRY, HEAD, KNOWN, RANK, REGION, TITLE
from runut.extract.actors.lexicon import Lexicon
from runut.extract.actors.words import Word

LONGEST = 12


def tail_end(words: Sequence[Word], start: int, lexicon: Lexicon, *, proper: bool) -> int:
    """Where the capitalised words that complete an institution's name end; names of any sort if `proper`."""
    end = start
    while end < len(words) and end - start < LONGEST:
        step = _tail_step(words, end, lexicon, proper=proper, begun=end > start)
        if not step:
            break
        end += step
    return end


def _tail_step(words: Sequence[Word], place: int, lexicon: Lexicon, *, proper: bool, begun: bool) -> int:
    word = words[place]
    for wanted in (COUNTRY, REGION, KNOWN):
        owner = lexicon.at(words, place, wanted)
        if owner is not None:
            return len(owner.words)
    if (begun and word.text in {",", "&"}) or (begun and word.low in lexicon.sets["and"]):
        return and_step(words, place, lexicon)
    if word.low in lexicon.sets["calendar"] or not (word.capital or (begun and word.number)):
        return 0
    if lexicon.at(words, place, RANK) or (
        lexicon.at(words, place, TITLE) and not (begun and (proper or lexicon.common(word)))
    ):
        return 0
    return int(lexicon.common(word) or proper or _figure(word))


def and_step(words: Sequence[Word], place: int, lexicon: Lexicon) -> int:
    """Past `dan` or a comma where the name goes on (`Pendidikan, Kebudayaan, Riset, dan Teknologi`)."""
    after = place + 1
    if words[place].text == ",":
        if after < len(words) and words[after].low in lexicon.sets["and"]:
            after += 1
        elif not any(word.low in lexicon.sets["and"] for word in words[after : after + 5]):
            return 0
    if after >= len(words) or not words[after].capital or not lexicon.common(words[after]):
        return 0
    if lexicon.at(words, after, HEAD | TITLE | KNOWN):
        return 0
    return after - place


def _figure(word: Word) -> bool:
    return bool(word.text) and all(letter in "IVX" for letter in word.text)
