"""The weights of the name model. In: the file that `training.names` writes. Out: scores of each label for each word.

Every feature has weights that hold for all texts, and weights for one manner of writing that are added to them (Daumé
III 2007, "Frustratingly easy domain adaptation"). What a word adds to the scores of its neighbours is summed once and
remembered.
"""

import io
import zipfile
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate

import numpy as np
from numpy.typing import NDArray

from runut.errors import LanguagePackError
from runut.extract.text.names.features import REACH, Sight, among, headline_of, sights
from runut.extract.text.names.manner import Manner
from runut.languages.pack import Pack

WEIGHTS = "weights/names/names.npz"
# The last row of the states.
NO_ROW = -1
LABELS = ("O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC")

Scores = NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class Weights:
    """`rows` finds a feature's row in `states` (features x labels, and a last row of zeros for unknown features);
    `moves` are from the label before (labels x labels). Compared by identity, so that sums can be remembered."""

    rows: Mapping[str, int]
    states: Scores
    moves: Scores
    pack: Pack


def word_scores(words: Sequence[str], weights: Weights) -> Scores:
    """The score of each label for each word, regardless of the labels beside it: words x labels."""
    seen = sights(words, weights.pack)
    headline = headline_of(seen)
    rows = [
        weights.rows.get(feature, NO_ROW)
        for before, here, after in zip(seen[REACH - 1 :], seen[REACH:-REACH], seen[REACH + 1 :], strict=False)
        for feature in among(before, here, after, headline)
    ]
    scores: Scores = weights.states[rows].reshape(len(words), -1, len(LABELS)).sum(axis=1)
    views = np.stack([_views(sight, weights) for sight in seen])
    for at in range(2 * REACH + 1):
        scores += views[at : at + len(words), at]
    return scores


@lru_cache
def load_weights(pack: Pack) -> Mapping[Manner, Weights]:
    """The weights for texts of each manner. Raises LanguagePackError if the file is missing or broken."""
    try:
        with np.load(io.BytesIO(pack.folder.joinpath(*WEIGHTS.split("/")).read_bytes())) as file:
            features = file["features"].tobytes().decode("utf-8").split("\n")
            shared, moves = file["all"].astype(np.float32), file["moves"]
            by_manner = {manner: shared + file[manner] for manner in Manner}
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile, zlib.error) as error:
        raise _broken(pack, str(error)) from error
    if shared.shape != (len(features), len(LABELS)) or moves.shape != (len(LABELS), len(LABELS)):
        raise _broken(pack, f"{len(features)} features for weights of shape {shared.shape}")
    rows = {feature: row for row, feature in enumerate(features)}
    return {
        manner: Weights(rows, np.vstack([states, np.zeros_like(states[:1])]), moves, pack)
        for manner, states in by_manner.items()
    }


def _broken(pack: Pack, found: str) -> LanguagePackError:
    return LanguagePackError(
        where=f"languages/{pack.code}/{WEIGHTS}",
        found=found or "nothing that can be read",
        expected="the weights of the name model",
        do="Write them again with `python -m training.names`.",
    )


@lru_cache(maxsize=1 << 15)
def _views(sight: Sight, weights: Weights) -> Scores:
    rows = [weights.rows.get(feature, NO_ROW) for features in sight.at for feature in features]
    starts = [0, *accumulate(len(features) for features in sight.at[:-1])]
    views: Scores = np.add.reduceat(weights.states[rows], starts, axis=0)
    return views
