"""What the parser sees of a word by itself. In: a word form. Out: its `Features`, as numbers into the network's tables.

Read by training and at run time alike: a change here asks for `make weights`.
"""

import zlib
from dataclasses import dataclass

from runut.extract.text.morphology.affixes import affixes_of
from runut.languages.pack import Pack

# Rows of the tables into which strings are hashed.
GRAM_ROWS = 16384
EDGE_ROWS = 8192
PATTERN_ROWS = 64
SHAPES = 25
# Beyond these a word adds nothing new; they bound the work on a word of any length.
LONGEST_FORM = 24
MOST_GRAMS = 24
EDGES = (1, 2, 3, 4)


@dataclass(frozen=True, slots=True)
class Features:
    """A form in lower case and its root, to be looked up; rows of its letter groups, edges, affix pattern and shape."""

    form: str
    root: str
    grams: tuple[int, ...]
    edges: tuple[int, ...]
    pattern: int
    shape: int


def features_of(form: str, pack: Pack) -> Features:
    """What is seen of `form`; `grams` are 1 to 24 rows, `edges` 8."""
    lower = form.lower()
    affixes = affixes_of(lower, pack)
    return Features(
        form=lower,
        root=affixes.root,
        grams=_grams(lower),
        edges=(
            *(_row(f"p{length}{lower[:length]}", EDGE_ROWS) for length in EDGES),
            *(_row(f"s{length}{lower[-length:]}", EDGE_ROWS) for length in EDGES),
        ),
        pattern=_row(f"{affixes.prefix}-{affixes.suffix}", PATTERN_ROWS),
        shape=_shape(form),
    )


def _grams(lower: str) -> tuple[int, ...]:
    marked = f"<{lower[:LONGEST_FORM]}>"
    pieces = [marked[at : at + size] for size in (3, 4) for at in range(len(marked) - size + 1)]
    return tuple(_row(piece, GRAM_ROWS) for piece in pieces[:MOST_GRAMS])


def _shape(form: str) -> int:
    if form.islower():
        case = 0
    elif form.istitle():
        case = 1
    elif form.isupper():
        case = 2
    else:
        case = 3 if any(letter.isupper() for letter in form) else 4
    if form.isalpha():
        kind = 0
    elif form.isdigit():
        kind = 1
    elif any(letter.isdigit() for letter in form):
        kind = 2
    else:
        kind = 3 if any(letter.isalpha() for letter in form) else 4
    return case * 5 + kind


def _row(key: str, rows: int) -> int:
    # Not Python's own hash, which differs from run to run.
    return zlib.crc32(key.encode("utf-8", "surrogatepass")) % rows
