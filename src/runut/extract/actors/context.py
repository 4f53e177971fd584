"""Whether an actor acts where it is named. In: words and where a phrase stands. Out: yes or no, or a weight."""

from collections.abc import Sequence

from runut.extract.actors.lexicon import Lexicon
from runut.extract.actors.words import Word

# Words of the other party of a predicate that two share.
LONGEST = 4
# Words back to the visit that a country is the goal of.
REACH = 10


def weight(words: Sequence[Word], start: int, end: int, lexicon: Lexicon) -> int:
    """2 where the phrase is a subject, an object or a party, 0 where it is a place, 1 where neither is plain."""
    before = words[start - 1].low if start else ""
    if before in lexicon.sets["visit_links"] and any(
        word.low in lexicon.sets["visits"] for word in words[max(0, start - REACH) : start]
    ):
        return 2
    if before in lexicon.sets["before_place"] or before in lexicon.sets["cited"]:
        return 0
    return 2 if acts(words, start, end, lexicon) else 1


def acts(words: Sequence[Word], start: int, end: int, lexicon: Lexicon) -> bool:
    """Whether the phrase is a subject, an object or a party there, rather than a place or what something belongs to."""
    if predicate(words, end, lexicon) or speaks(words, start, end, lexicon) or _coordinate(words, end, lexicon):
        return True
    place = start - 1
    if place >= 0 and words[place].low in lexicon.sets["premises"]:
        place -= 1
    if place < 0:
        return False
    return (
        words[place].low in lexicon.sets["acted_on"]
        or _transitive(words[place], lexicon)
        or _deed(words, place, lexicon)
    )


def speaks(words: Sequence[Word], start: int, end: int, lexicon: Lexicon) -> bool:
    """Whether a word of reporting stands before the phrase or right after it."""
    speech = lexicon.sets["speech"]
    if start and words[start - 1].low in speech:
        return True
    after = end
    while after < len(words) and after - end < 2 and words[after].low in lexicon.sets["auxiliaries"]:
        after += 1
    return after < len(words) and words[after].low in speech


def predicate(words: Sequence[Word], place: int, lexicon: Lexicon) -> bool:
    """Whether a predicate begins at `place`."""
    if place >= len(words):
        return False
    word = words[place]
    return word.low in lexicon.sets["auxiliaries"] or _verb(word, lexicon)


def _deed(words: Sequence[Word], place: int, lexicon: Lexicon) -> bool:
    """Whether a noun of doing stands at `place` or one word before it (`serangan udara Rusia`)."""
    if words[place].low in lexicon.sets["deeds"]:
        return True
    return place > 0 and not words[place].capital and words[place - 1].low in lexicon.sets["deeds"]


def _coordinate(words: Sequence[Word], end: int, lexicon: Lexicon) -> bool:
    """Whether the phrase shares a predicate with the next (`Jepang dan Korea Selatan sepakat`)."""
    if end >= len(words) or words[end].low not in lexicon.sets["and"]:
        return False
    place = end + 1
    while place < len(words) and place - end <= LONGEST and words[place].capital:
        place += 1
    return place > end + 1 and predicate(words, place, lexicon)


def _verb(word: Word, lexicon: Lexicon) -> bool:
    shaped = len(word.low) > 5 and word.low.startswith(lexicon.verb_prefixes)
    return not word.capital and shaped and word.low not in lexicon.sets["not_verbs"]


def _transitive(word: Word, lexicon: Lexicon) -> bool:
    """Whether a verb takes an object or, being passive, an agent right after it."""
    return _verb(word, lexicon) and word.low.startswith(lexicon.taking)
