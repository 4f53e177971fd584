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
from itertools import accumulate, chain
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from runut.errors import LanguagePackError
from runut.extract.text.names.features import REACH, VIEW_BEYOND, View, Written, among, view_of, written
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


class Seen(NamedTuple):
    """How a word is written, and what it adds to the scores of a word at each distance: distances x labels."""

    written: Written
    sums: Scores


def word_scores(sentences: Sequence[Sequence[str]], weights: Weights) -> Scores:
    """The score of each label for each word of the sentences, regardless of the labels beside it: words x labels."""
    seen = {word: _seen(word, weights) for word in dict.fromkeys(chain.from_iterable(sentences))}
    rows = [
        weights.rows.get(feature, NO_ROW)
        for words in sentences
        for features in among([seen[word].written for word in words])
        for feature in features
    ]
    lengths = [len(words) for words in sentences]
    scores: Scores = weights.states[rows].reshape(sum(lengths), -1, len(LABELS)).sum(axis=1)
    numbers = {word: number for number, word in enumerate(seen, 1)}
    views = np.stack((_sums(VIEW_BEYOND, weights), *(found.sums for found in seen.values())))
    padding = [0] * REACH
    lines = np.array([row for words in sentences for row in (*padding, *(numbers[word] for word in words), *padding)])
    # Where in `lines` what the first words see begins.
    first = np.arange(len(scores)) + 2 * REACH * np.repeat(np.arange(len(lengths)), lengths)
    for at in range(2 * REACH + 1):
        scores += views[lines[first + at], at]
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
def _seen(word: str, weights: Weights) -> Seen:
    return Seen(written(word), _sums(view_of(word, weights.pack), weights))


def _sums(view: View, weights: Weights) -> Scores:
    rows = [weights.rows.get(feature, NO_ROW) for features in view for feature in features]
    starts = [0, *accumulate(len(features) for features in view[:-1])]
    sums: Scores = np.add.reduceat(weights.states[rows], starts, axis=0)
    return sums
