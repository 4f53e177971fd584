"""What the name model sees. In: the words of a sentence. Out: for each word its features, as the model names them.

What a word shows depends on how far it stands from the word that is labelled, and on nothing else; the rest are
features of a word with one neighbour, and of how three words in a row and the sentence are written.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from runut.extract.text.names.lists import word_codes
from runut.languages.pack import Pack

Features = tuple[str, ...]
# At place `offset + REACH` the features of a word for one from which it stands `offset` words on.
View = tuple[Features, ...]
# How many words are seen on either side.
REACH = 2
EDGE = "^"
LONGEST_AFFIX = 4
NEIGHBOUR_AFFIX = 3
# Longer words are all as long to the model, and are cut behind the second.
LONG, LONGEST = 8, 40
CAPITALS = frozenset({"all", "one", "first", "mixed"})
SMALL = frozenset({"small", "inner"})
MANY = re.compile(r"(.)\1+")
# A sentence of more words than this with a smaller share of small words is a headline.
FEW_WORDS, SMALL_SHARE = 3, 0.3


class Written(NamedTuple):
    """A word in lower case, and how it is written."""

    lower: str
    case: str


BEYOND = Written(EDGE, EDGE)
VIEW_BEYOND: View = tuple((f"{offset}:{EDGE}",) for offset in range(-REACH, REACH + 1))


def features_of(words: Sequence[str], pack: Pack) -> list[list[str]]:
    """The features of each word of one sentence. Never raises on any words."""
    views = [VIEW_BEYOND] * REACH + [view_of(word, pack) for word in words] + [VIEW_BEYOND] * REACH
    found = []
    for at, features in enumerate(among([written(word) for word in words])):
        window = views[at : at + 2 * REACH + 1]
        found.append([*(feature for offset, view in enumerate(window) for feature in view[offset]), *features])
    return found


def written(word: str) -> Written:
    """How one word is written."""
    word = word[:LONGEST]
    return Written(word.lower(), case_of(word))


def view_of(word: str, pack: Pack) -> View:
    """What one word shows at each distance."""
    word = word[:LONGEST]
    lower, case = written(word)
    codes = word_codes(pack).get(lower, ("0",))
    far = [f"w={lower}", f"k={case}", *(f"g={code}" for code in codes)]
    if case in CAPITALS:
        far += [f"G={code}" for code in codes]
    far_and_shape = [*far, f"s={_shape(word)}"]
    near = list(far_and_shape)
    if len(lower) > NEIGHBOUR_AFFIX:
        near += [f"p={lower[:NEIGHBOUR_AFFIX]}", f"e={lower[-NEIGHBOUR_AFFIX:]}"]
    by_distance = ([*far_and_shape, *_own(word, lower, case)], near, far)
    return tuple(tuple(f"{x}:{feature}" for feature in by_distance[abs(x)]) for x in range(-REACH, REACH + 1))


def among(words: Sequence[Written]) -> Iterator[Features]:
    """Features of words with their neighbours: each beside its case, and how the three and the sentence are written."""
    headline, padded = headline_of(words), (BEYOND, *words, BEYOND)
    for before, here, after in zip(padded, padded[1:], padded[2:], strict=False):
        yield (
            f"b={before.lower} {here.case}",
            f"b={here.case} {after.lower}",
            f"c={before.case} {here.case} {after.case}",
            f"h={headline} {here.case}",
        )


def headline_of(words: Sequence[Written]) -> str:
    """Whether the sentence as a whole is in capitals, in small letters, or nearly every word begins with a capital."""
    cases = [word.case for word in words if word.case in CAPITALS or word.case in SMALL]
    small = sum(case in SMALL for case in cases)
    if small == len(cases):
        return "small"
    if all(case in {"all", "one"} for case in cases):
        return "all"
    return "capitals" if len(cases) > FEW_WORDS and small < SMALL_SHARE * len(cases) else ""


def _own(word: str, lower: str, case: str) -> Features:
    affixes = range(1, min(LONGEST_AFFIX, len(lower) - 1) + 1) if word[:1].isalpha() else ()
    return (
        "bias",
        f"W={word}",
        f"l={min(len(word), LONG)}{case}",
        *(f"p={lower[:length]}" for length in affixes),
        *(f"e={lower[-length:]}" for length in affixes),
    )


def case_of(word: str) -> str:
    """How a word is written: its capitals, `small`, a number, or the sign itself."""
    first = word[:1]
    if first.isdigit():
        return "number" if word.isdigit() else "digits"
    if not first.isalpha():
        return first
    if not first.isupper():
        return "small" if word.islower() else "inner"
    if len(word) == 1:
        return "one"
    if word.isupper():
        return "all"
    return "first" if word[1:].islower() else "mixed"


def _shape(word: str) -> str:
    """Letters as A and a, digits as 9, and + for a repetition: `COVID-19` is `A+-9+`."""
    return MANY.sub(r"\1+", "".join(_signs(word)))


def _signs(word: str) -> Iterator[str]:
    for sign in word:
        if sign.isalpha():
            yield "A" if sign.isupper() else "a"
        else:
            yield "9" if sign.isdigit() else sign
