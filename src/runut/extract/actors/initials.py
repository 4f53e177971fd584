"""Persons of whom only initials are told. In: words and a place. Out: a `Phrase` with where it ends."""

from collections.abc import Sequence

from runut.extract.actors.entry import COUNTRY, GROUP, KNOWN, ROLE
from runut.extract.actors.lexicon import Lexicon
from runut.extract.actors.names import initials
from runut.extract.actors.person import Found, age_at, person
from runut.extract.actors.words import Word

# Commas and `and` between two of a list, and words before a list in which its people are told of.
LINKS, BEFORE_LIST = 2, 15


def initialled(words: Sequence[Word], place: int, lexicon: Lexicon) -> Found | None:
    """`AM` after a word that tells a suspect or victim, or before an age in brackets."""
    if not initials(words[place], lexicon):
        return None
    told = place > 0 and words[place - 1].low in lexicon.sets["initials_after"]
    if not told and lexicon.at(words, place, KNOWN | COUNTRY):
        return None
    found = person(words, (place, place, place + 1), None, lexicon)
    if not told and not age_at(words, place + 1) and found[0].office is None:
        return None
    return found


def listed_initials(words: Sequence[Word], place: int, lexicon: Lexicon) -> Found | None:
    """The initials at `place`, where a list of persons goes on (`RK, BT, dan LS`)."""
    if not _strange_initials(words, place, lexicon):
        return None
    return person(words, (place, place, place + 1), None, lexicon)


def first_initials(words: Sequence[Word], place: int, lexicon: Lexicon) -> Found | None:
    """The initials at `place` that open a list of people told of before it (`tiga orang, yakni RK, BT, dan LS`)."""
    after = past_link(words, place + 1, lexicon)
    if after == place + 1 or not all(_strange_initials(words, one, lexicon) for one in (place, after)):
        return None
    if not any(lexicon.at(words, one, GROUP | ROLE) for one in range(max(0, place - BEFORE_LIST), place)):
        return None
    return person(words, (place, place, place + 1), None, lexicon)


def past_link(words: Sequence[Word], end: int, lexicon: Lexicon) -> int:
    """Past the comma and the `and` between two of a list; `end` where there is neither."""
    place = end
    while (
        place < len(words)
        and place - end < LINKS
        and (words[place].text == "," or words[place].low in lexicon.sets["and"])
    ):
        place += 1
    return place


def _strange_initials(words: Sequence[Word], place: int, lexicon: Lexicon) -> bool:
    """Whether the initials there are no degree and nobody whom the tables know."""
    if place >= len(words) or words[place].low in lexicon.sets["degrees"] or not initials(words[place], lexicon):
        return False
    return lexicon.at(words, place, KNOWN | COUNTRY) is None
