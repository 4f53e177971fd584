"""Write sentences as headlines. In: examples with trees. Out: the short ones again, in the manner of a headline.

No treebank of Indonesian has headlines, and they differ: most words take a capital, an active verb loses its prefix
(`menangkap` -> `Tangkap`), and the full stop goes. Tags and trees stay as they are.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np

from runut.extract.text.morphology.affixes import affixes_of
from runut.languages.pack import Pack
from training.parser_data import Example

SHORTEST, LONGEST = 4, 16
ACTIVE = "me"
# Keep their small letter, as do enclitics.
SMALL = frozenset({"ADP", "CCONJ", "SCONJ", "PART", "PRON", "DET"})
# One headline in eight is printed in capitals; three in four drop the prefix.
ALL_CAPITALS, BARE = 1 / 8, 3 / 4


def headlines(examples: Sequence[Example], pack: Pack, random: np.random.Generator) -> Iterator[Example]:
    """Each short sentence with a verb and without quotation marks, as a headline."""
    for example in examples:
        found = _without_stop(example)
        if SHORTEST <= len(found.forms) <= LONGEST and "VERB" in found.tags and '"' not in found.forms:
            yield _headline(found, pack, random)


def _without_stop(example: Example) -> Example:
    last = len(example.forms) - 1
    if example.tags[last] != "PUNCT" or last in example.heads:
        return example
    return replace(
        example,
        forms=example.forms[:last],
        tags=example.tags[:last],
        heads=example.heads[:last],
        deprels=example.deprels[:last],
    )


def _headline(example: Example, pack: Pack, random: np.random.Generator) -> Example:
    bare, shout = random.random() < BARE, random.random() < ALL_CAPITALS
    forms = [_bare(form, tag, pack) if bare else form for form, tag in zip(example.forms, example.tags, strict=True)]
    pairs = zip(forms, example.tags, strict=True)
    return replace(
        example,
        forms=tuple(
            form.upper() if shout else _capital(form, tag, first=place == 0) for place, (form, tag) in enumerate(pairs)
        ),
    )


def _bare(form: str, tag: str, pack: Pack) -> str:
    if tag != "VERB":
        return form
    affixes = affixes_of(form, pack, verb=True)
    return affixes.root + affixes.suffix if affixes.prefix == ACTIVE else form


def _capital(form: str, tag: str, *, first: bool) -> str:
    return form if tag in SMALL and not first else form[:1].upper() + form[1:]
