"""Words that lost the space between them at a link. In: a word. Out: where the first of the two ends."""

import re
from collections.abc import Callable
from functools import partial

from runut.extract.actors.lexicon import Lexicon

# `PresidenPeru`, `PolListyo`: lower case, then a capital and lower case.
INNER_CAPITAL = re.compile(r"(?<=[a-zà-ÿ]{2})(?=[A-Z][a-zà-ÿ]{2,})")
# `CNNdan`: an acronym, then an everyday word.
ACRONYM = re.compile(r"([A-Z]{2,})([a-z]{3,})")
WORD = re.compile(r"[^\W\d_]+")
SHORTEST_NAME, SHORTEST_TAIL, LONG, LONGEST = 3, 3, 6, 40


def cutter(content: str, lexicon: Lexicon) -> Callable[[str], int]:
    """A function that tells where a word of `content` is glued to the next, or 0."""
    seen = frozenset(WORD.findall(content))
    return partial(_cut, seen=seen, lexicon=lexicon)


def _cut(word: str, seen: frozenset[str], lexicon: Lexicon) -> int:
    if word.islower() or word.isupper() or not SHORTEST_NAME + SHORTEST_TAIL <= len(word) <= LONGEST:
        return 0
    low = word.lower()
    if low in lexicon.phrases or low in lexicon.sets["common"]:
        return 0
    acronym = ACRONYM.match(word)
    if acronym is not None and _known(acronym[1], lexicon) and _known(acronym[2], lexicon):
        return acronym.end(1)
    for match in INNER_CAPITAL.finditer(word):
        parts = (word[: match.start()], word[match.start() :])
        if any(_known(part, lexicon) or _name_and_word(part, seen, lexicon) for part in parts):
            return _name_and_word(parts[0], seen, lexicon) or match.start()
    return _name_and_word(word, seen, lexicon) if word[0].isupper() else 0


def _doubled(word: str) -> bool:
    """Whether a word is one written twice (`mencak-mencak`)."""
    first, _, second = word.partition("-")
    return first == second and first.islower()


def _known(word: str, lexicon: Lexicon) -> bool:
    low = word.lower()
    return low in lexicon.phrases or low in lexicon.sets["common"] or low in lexicon.sets["name_parts"]


def _name_and_word(word: str, seen: frozenset[str], lexicon: Lexicon) -> int:
    """`Lestarisebagai`, where the page has `Lestari` alone too; `Hidayahmengatakan`, whatever the name."""
    for cut in range(SHORTEST_NAME, len(word) - SHORTEST_TAIL + 1):
        told = word[:cut] in seen or word[:cut].lower() in lexicon.sets["name_parts"]
        tail = word[cut:]
        if (told and (tail in lexicon.sets["common"] or _doubled(tail))) or (
            word[cut:] in lexicon.sets["speech"] and len(word) - cut > LONG
        ):
            return cut
    return 0
