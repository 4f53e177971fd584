"""Runs of words that may be a person's name. In: words and a place. Out: where the name ends."""

import re
from collections.abc import Sequence

from runut.extract.actors.entry import PUBLIC, What
from runut.extract.actors.lexicon import Lexicon
from runut.extract.actors.words import Word
from runut.records.text import NameKind

LONGEST, SHORTEST_VERB = 7, 5
NO_NAME: frozenset[What] = frozenset(
    {"country", "seat", "organisation", "head", "role", "rank", "medium", "place", "thing", "former", "region", "group"}
)
NEVER_WITHIN: frozenset[What] = frozenset(
    {"role", "rank", "head", "country", "organisation", "former", "thing", "place"}
)
NO_PERSON: frozenset[What] = frozenset({"country", "seat", "region", "thing"})
SIGNS = frozenset({".", "'", "’"})
BEFORE_NAME: frozenset[What] = frozenset({"role", "rank", "honorific", "former", "acting"})
NAME = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*$")
ROMAN = re.compile(r"[IVX]+$")


def name_end(words: Sequence[Word], start: int, lexicon: Lexicon, *, titled: bool = False) -> int:
    """Where the name that begins at `start` ends; `start` if none does. After a title it may begin like a place."""
    end = start
    while end < len(words) and end - start < LONGEST:
        step = _step(words, end, lexicon, inside=end > start, titled=titled)
        if not step:
            break
        end += step
    if any(word.low in lexicon.sets["never_person"] for word in words[start:end]):
        return start
    figure = lexicon.at(words, start, PUBLIC)
    return max(end, _told_end(words, start, lexicon), start if figure is None else start + len(figure.words))


def _told_end(words: Sequence[Word], start: int, lexicon: Lexicon) -> int:
    """Where the person's name ends that the model of names finds at `start`; `start` if it finds none."""
    if start >= len(words) or not words[start].capital or not words[start].named(NameKind.person):
        return start
    name = words[start].name
    if start and words[start - 1].name is name and not lexicon.at(words, start - 1, BEFORE_NAME):
        return start
    end = start
    while end < len(words) and words[end].name is name and _told_part(words[end], lexicon):
        if lexicon.at(words, end, NEVER_WITHIN - {"place", "thing"}):
            return start
        end += 1
    while end > start and not words[end - 1].capital:
        end -= 1
    place = None if words[start].low in lexicon.sets["name_parts"] else lexicon.at(words, start, NO_PERSON)
    if place is not None and place.what == "thing":
        return start  # `Haul Bung Karno` is a day
    return start if place is not None and start + len(place.words) >= end else end


def _told_part(word: Word, lexicon: Lexicon) -> bool:
    shaped = word.capital and NAME.match(word.text) is not None
    return shaped or word.low in lexicon.sets["particles"] or word.text in SIGNS


def _step(words: Sequence[Word], place: int, lexicon: Lexicon, *, inside: bool, titled: bool) -> int:
    """How many words of the name stand at `place`: 0 to 2."""
    short = _shortened(words, place, lexicon, inside=inside)
    if short is not None:
        return short
    word = words[place]
    after = words[place + 1] if place + 1 < len(words) else None
    if inside and word.low.split("-")[0] in lexicon.sets["particles"]:
        joined = "-" in word.text
        return 1 if joined else 2 * int(after is not None and after.capital and not lexicon.common(after))
    alone = titled and not inside and _single_letter(word)
    if not alone and not _part(word, lexicon, inside=inside):
        return 0
    if inside and lexicon.common(word) and _heading(word, after, lexicon):
        return 0
    return 0 if lexicon.at(words, place, NEVER_WITHIN if inside or titled else NO_NAME) else 1


def _shortened(words: Sequence[Word], place: int, lexicon: Lexicon, *, inside: bool) -> int | None:
    """The step past an initial or a shortened name with its stop (`J. Budi`, `Moch. Irfan`); None if there is none."""
    word = words[place]
    if place + 1 >= len(words) or words[place + 1].text != "." or not word.capital:
        return None
    if not _single_letter(word) and word.low not in lexicon.sets["shortened"]:
        return None
    if place + 2 < len(words) and words[place + 2].capital:
        return 2
    return int(inside and _single_letter(word))


def _heading(word: Word, after: Word | None, lexicon: Lexicon) -> bool:
    """Whether an everyday word with a capital belongs to a headline in the text rather than to the name before it."""
    if after is not None and after.capital and lexicon.common(after):
        return True
    return len(word.low) > SHORTEST_VERB and word.low.startswith(lexicon.verb_prefixes)


def _part(word: Word, lexicon: Lexicon, *, inside: bool = False) -> bool:
    """Whether a word may be part of a name: a capital, letters, and no everyday word unless within one."""
    if not word.capital or not NAME.match(word.text) or word.low in lexicon.sets["calendar"]:
        return False
    if lexicon.common(word) and (not inside or word.opens):
        return False
    return not (word.acronym and len(word.text) > 1) or word.low in lexicon.sets["initials_before"]


def _single_letter(word: Word) -> bool:
    return len(word.text) == 1 and word.capital


def initials(word: Word, lexicon: Lexicon) -> bool:
    """Whether a word looks like a person's initials (`AM`, `HPS`), not like a number in Roman figures."""
    return word.acronym and 2 <= len(word.text) <= 3 and not ROMAN.match(word.text)
