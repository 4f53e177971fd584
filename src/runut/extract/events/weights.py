"""The learned weights. In: a file that `training.events` writes. Out: `Weights`, scores of named features, reasons.

A model is a table of weights, a row a feature and a column an answer; what a candidate scores is the sum of the rows of
its features. In training each feature counts as much as its family (the name before `=`); the rows hold that already.
"""

import io
import zipfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from runut.errors import LanguagePackError
from runut.languages.pack import Pack

FOLDER = "weights/events"
Scores = NDArray[np.float32]
# How much a feature of a family counts; the others count `PLAIN`. What the rules say is said by few features, and so is
# let through more readily than words, of which there are many.
SIZES: Mapping[str, float] = {"rule": 1.0, "void": 1.0}
PLAIN = 0.3


@dataclass(frozen=True, slots=True, eq=False)
class Weights:
    """`rows` finds a feature's row in `table` (features x answers); `words` are what the training sentences add."""

    rows: Mapping[str, int]
    table: Scores
    words: frozenset[str] = frozenset()

    def score(self, features: Iterable[str]) -> Scores:
        """The sum of the features' rows; unknown features count nothing."""
        rows = self.rows
        scores: Scores = self.table[[rows[name] for name in features if name in rows]].sum(axis=0)
        return scores

    def reasons(self, features: Iterable[str], answer: int, count: int) -> tuple[tuple[str, float], ...]:
        """The `count` features that speak most for an answer rather than for the mean of all, strongest first."""
        known = [name for name in dict.fromkeys(features) if name in self.rows]
        table = self.table[[self.rows[name] for name in known]]
        gains = (table[:, answer] - table.mean(axis=1)).tolist()
        return tuple(sorted(zip(known, gains, strict=True), key=lambda pair: (-pair[1], pair[0]))[:count])


def size_of(feature: str) -> float:
    """How much a feature counts, by its family."""
    return SIZES.get(feature.partition("=")[0], PLAIN)


def shares(scores: Scores) -> Scores:
    """Scores as chances that add up to 1, along the last axis."""
    raised = np.exp(scores - scores.max(axis=-1, keepdims=True))
    chances: Scores = raised / raised.sum(axis=-1, keepdims=True)
    return chances


@lru_cache
def load_weights(pack: Pack, name: str) -> Weights:
    """The weights `types`, `sides` or `status`. Raises LanguagePackError if they are missing or broken."""
    path = f"{FOLDER}/{name}.npz"
    try:
        stored = np.load(io.BytesIO(pack.folder.joinpath(*path.split("/")).read_bytes()), allow_pickle=False)
        names = bytes(stored["names"]).decode("utf-8").split("\n")
        words = bytes(stored["words"]).decode("utf-8").split("\n")
        table = stored["table"].astype(np.float32)
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile) as error:
        raise LanguagePackError(
            where=f"languages/{pack.code}/{path}",
            found=f"no usable weights ({error})",
            expected="the arrays that training/events.py writes",
            do="Restore the file or run: python -m training.events",
        ) from error
    return Weights({feature: row for row, feature in enumerate(names)}, table, frozenset(words))


def packed(weights: Weights) -> bytes:
    """The bytes of a file that `load_weights` reads; weights are kept in half precision."""
    file = io.BytesIO()
    np.savez_compressed(
        file,
        names=np.frombuffer("\n".join(weights.rows).encode("utf-8"), dtype=np.uint8),
        words=np.frombuffer("\n".join(sorted(weights.words)).encode("utf-8"), dtype=np.uint8),
        table=weights.table.astype(np.float16),
    )
    return file.getvalue()
