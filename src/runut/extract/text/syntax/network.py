"""The network that tags and parses. In: the vectors of a text's words. Out: scores of tags, heads and relations.

Two layers of bidirectional LSTM under a deep biaffine attention (Dozat and Manning 2017), run with numpy alone; PyTorch
trains it (`training/parser.py`). Words of all sentences stand in one array, sentence after sentence.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float32]
Places = NDArray[np.intp]

LEAK = np.float32(0.1)
HALF = np.float32(0.5)
NEVER = np.float32(-1e9)


@dataclass(frozen=True, slots=True)
class Layer:
    """One bidirectional LSTM: `inputs` (2 x width x 4 hidden), `state` (2 x hidden x 4 hidden), `bias` (2 x 4 hidden).

    Forward comes before backward; the four gates stand in the order in, forget, out, new.
    """

    inputs: Array
    state: Array
    bias: Array


@dataclass(frozen=True, slots=True)
class Dense:
    """A linear map: `weight` (in x out) and `bias` (out)."""

    weight: Array
    bias: Array

    def __call__(self, values: Array) -> Array:
        """The values mapped, row by row."""
        mapped: Array = values @ self.weight
        mapped += self.bias
        return mapped

    def bent(self, values: Array) -> Array:
        """The values mapped and through the leaky rectifier."""
        mapped = self(values)
        np.maximum(mapped, LEAK * mapped, out=mapped)
        return mapped


@dataclass(frozen=True, slots=True)
class Network:
    """The trained arrays. `arc` is (k + 1) x k; `label` is (m + 1) x relations x (m + 1)."""

    layers: tuple[Layer, ...]
    root: Array
    tag: Dense
    arc_word: Dense
    arc_head: Dense
    label_word: Dense
    label_head: Dense
    arc: Array
    label: Array


@dataclass(frozen=True, slots=True)
class Batch:
    """How the words of several sentences are walked in step: first the first word of each, then the second, ...

    `forwards` and `backwards` are the rows in that order, from either end; step n takes those from `starts[n]` to
    `starts[n + 1]`, one for every sentence that is so long.
    """

    forwards: Places
    backwards: Places
    starts: tuple[int, ...]


def batch_of(lengths: Sequence[int]) -> Batch:
    """The walk over sentences of these lengths, one or more each, whose words stand one after the other."""
    sizes = np.array(lengths, dtype=np.intp)
    order = np.argsort(-sizes, kind="stable")
    sizes, firsts = sizes[order], (np.cumsum(sizes) - sizes)[order]
    counts = np.searchsorted(-sizes, -np.arange(sizes[0]), side="left")
    steps = np.repeat(np.arange(sizes[0]), counts)
    starts = np.concatenate(([0], np.cumsum(counts)))
    rows = np.arange(len(steps)) - starts[steps]
    return Batch(firsts[rows] + steps, firsts[rows] + sizes[rows] - 1 - steps, tuple(starts.tolist()))


def encode(network: Network, vectors: Array, batch: Batch, rows: Places | None = None) -> Array:
    """Each word's vector in its sentence: words x 2 hidden.

    `vectors` are those of the words, or of each form once: then `rows` tells which of them is a word's.
    """
    for layer in network.layers:
        vectors, rows = _both_ways(layer, vectors, batch, rows), None
    return vectors


def _both_ways(layer: Layer, vectors: Array, batch: Batch, rows: Places | None) -> Array:
    hidden = layer.state.shape[1]
    walked = _walked(layer, vectors, batch, rows)
    found = np.empty((2, len(batch.forwards), hidden), dtype=np.float32)
    state = cell = np.zeros((2, batch.starts[1], hidden), dtype=np.float32)
    for start, end in pairwise(batch.starts):
        gates = state[:, : end - start] @ layer.state
        gates += walked[:, start:end]
        state = found[:, start:end]
        cell = _step(gates, cell[:, : end - start], state)
    encoded = np.empty((len(batch.forwards), 2 * hidden), dtype=np.float32)
    encoded[batch.forwards, :hidden] = found[0]
    encoded[batch.backwards, hidden:] = found[1]
    return encoded


def _walked(layer: Layer, vectors: Array, batch: Batch, rows: Places | None) -> Array:
    """What the inputs add to the gates, in the order of the walk: 2 x words x 4 hidden."""
    inputs = vectors @ layer.inputs
    inputs += layer.bias[:, None]
    walk = np.stack((batch.forwards, batch.backwards))
    walked: Array = inputs[np.arange(2)[:, None], walk if rows is None else rows[walk]]
    return walked


def _step(gates: Array, cell: Array, state: Array) -> Array:
    """The new cell, and in `state` the new state.

    The logistic function is written by the hyperbolic tangent, so that one call serves both.
    """
    hidden = cell.shape[-1]
    opening = gates[..., : 3 * hidden]
    opening *= HALF
    np.tanh(gates, out=gates)
    opening *= HALF
    opening += HALF
    kept: Array = gates[..., hidden : 2 * hidden] * cell
    kept += gates[..., :hidden] * gates[..., 3 * hidden :]
    np.tanh(kept, out=state)
    state *= gates[..., 2 * hidden : 3 * hidden]
    return kept


def tag_scores(network: Network, encoded: Array) -> Array:
    """Words x tags."""
    return network.tag(encoded)


def head_scores(network: Network, encoded: Array, lengths: Sequence[int]) -> list[Array]:
    """For each sentence words x (1 + words): how well the root (column 0) and each word fit as head."""
    words = _with_one(network.arc_word.bent(encoded)) @ network.arc
    heads = network.arc_head.bent(encoded)
    root = network.arc_head.bent(network.root)
    scores, start = list[Array](), 0
    for length in lengths:
        place = slice(start, start + length)
        fits = (words[place] @ np.concatenate((root, heads[place])).T).astype(np.float32, copy=False)
        fits[np.arange(length), np.arange(1, length + 1)] = NEVER
        scores.append(fits)
        start += length
    return scores


def label_scores(network: Network, encoded: Array, heads: Places) -> Array:
    """Words x relations, given each word's head as a row of `encoded`, -1 for the root."""
    words = _with_one(network.label_word.bent(encoded))
    # Several words share a head, so that what depends on it alone is the less work.
    above, places = np.unique(heads, return_inverse=True)
    governing = _with_one(network.label_head.bent(np.concatenate((encoded, network.root))[above]))
    width, relations, other = network.label.shape
    mixed = governing @ network.label.reshape(width * relations, other).T
    scores: Array = np.matmul(words[:, None], mixed.reshape(-1, width, relations)[places])[:, 0]
    return scores


def _with_one(values: Array) -> Array:
    """The values with a last column of ones, which lets a bilinear form hold linear terms."""
    return np.concatenate((values, np.ones((len(values), 1), dtype=np.float32)), axis=1)
