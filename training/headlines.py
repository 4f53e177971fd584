"""Write sentences as headlines. In: examples with trees. Out: their main clauses in the manner of a headline.

No treebank of Indonesian has headlines, and they differ: they say little more than who does what to whom, most words
take a capital, an active verb loses its prefix (`menangkap` -> `Tangkap`), the full stop goes, and two may be joined by
a comma. Tags and trees stay as they are.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np

from runut.languages.pack import Pack
from training.headline_words import ALL_CAPITALS, BARE, bare, capital
from training.parser_data import Example

SHORTEST, LONGEST = 3, 16
# What a headline keeps of its verb's dependents, if they are no longer than this.
CORE = frozenset({"nsubj", "obj", "iobj", "obl", "xcomp", "aux", "advmod"})
LONGEST_PHRASE = 5
# Keep their small letter, as do enclitics.
SMALL = frozenset({"ADP", "CCONJ", "SCONJ", "PART", "PRON", "DET"})
# How many are joined to the one before.
JOINED = 1 / 6


def headlines(examples: Sequence[Example], pack: Pack, random: np.random.Generator) -> Iterator[Example]:
    """Each short sentence with a verb and without quotation marks, and the core of each longer one, as a headline."""
    before: Example | None = None
    for example in examples:
        short = _without_stop(example)
        for found in (short, core(example)):
            if found is None or not _fits(found) or (found is not short and found.forms == short.forms):
                continue
            line = _headline(found, pack, random)
            yield joined(before, line) if before is not None and random.random() < JOINED else line
            before = line if len(line.forms) <= LONGEST // 2 else None


def core(example: Example) -> Example | None:
    """The main verb from its subject on, with its short dependents; None if what it says would be lost."""
    root = example.heads.index(-1)
    parts = {
        child: _subtree(example, child)
        for child, head in enumerate(example.heads)
        if head == root and example.deprels[child].split(":")[0] in CORE
    }
    kept = {child: below for child, below in parts.items() if len(below) <= LONGEST_PHRASE}
    subjects = [min(below) for child, below in kept.items() if example.deprels[child].startswith("nsubj")]
    lost = any(example.deprels[child] == "obj" for child in parts.keys() - kept.keys())
    lost |= any(head == root and example.deprels[child] == "ccomp" for child, head in enumerate(example.heads))
    if example.tags[root] != "VERB" or not subjects or lost:
        return None
    return _only(example, sorted({root}.union(*(below for below in kept.values() if min(below) >= min(subjects)))))


def joined(first: Example, second: Example) -> Example:
    """Two headlines as one: the second behind a comma, as parataxis."""
    root, shift = first.heads.index(-1), len(first.forms) + 1
    return Example(
        (*first.forms, ",", *second.forms),
        (*first.tags, "PUNCT", *second.tags),
        (*first.heads, second.heads.index(-1) + shift, *(root if h < 0 else h + shift for h in second.heads)),
        (*first.deprels, "punct", *("parataxis" if name == "root" else name for name in second.deprels)),
        first.annotation,
    )


def _fits(example: Example) -> bool:
    return SHORTEST <= len(example.forms) <= LONGEST and "VERB" in example.tags and '"' not in example.forms


def _subtree(example: Example, top: int) -> set[int]:
    found, edge = {top}, [top]
    while edge:
        edge = [word for word, head in enumerate(example.heads) if head in edge]
        found.update(edge)
    return found


def _only(example: Example, kept: Sequence[int]) -> Example:
    """The example with these words alone; the heads of all of them are among them."""
    places = {word: place for place, word in enumerate(kept)} | {-1: -1}
    return Example(
        tuple(example.forms[word] for word in kept),
        tuple(example.tags[word] for word in kept),
        tuple(places[example.heads[word]] for word in kept),
        tuple(example.deprels[word] for word in kept),
        example.annotation,
    )


def _without_stop(example: Example) -> Example:
    last = len(example.forms) - 1
    if example.tags[last] != "PUNCT" or last in example.heads:
        return example
    return _only(example, range(last))


def _headline(example: Example, pack: Pack, random: np.random.Generator) -> Example:
    short, shout = random.random() < BARE, random.random() < ALL_CAPITALS
    return replace(
        example,
        forms=tuple(
            _written(
                bare(form, pack, verb=True) if short and tag == "VERB" else form, shout, place > 0 and tag in SMALL
            )
            for place, (form, tag) in enumerate(zip(example.forms, example.tags, strict=True))
        ),
    )


def _written(form: str, shout: bool, small: bool) -> str:
    if shout:
        return form.upper()
    return form if small else capital(form)
