"""Fit the models of events. In: rows of features and answers. Out: `Weights`.

Both are log-linear with an L2 penalty, fitted from nought by L-BFGS (Liu and Nocedal 1989): the same rows give the same
weights. `fit_types` answers each row by one of several; `fit_sides` answers each group of rows by one of its rows.
"""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Sequence

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from runut.extract.events.weights import Weights, size_of

ROUNDS = 150
# A feature of fewer rows is left out.
SELDOM = 2

Vector = NDArray[np.float64]
Loss = Callable[[Vector], tuple[float, Vector]]
Rows = Sequence[Sequence[str]]


def names_in(rows: Iterable[Collection[str]]) -> list[str]:
    """The features of the rows that are not too seldom, by name."""
    counts = Counter(name for row in rows for name in row)
    return sorted(name for name, count in counts.items() if count >= SELDOM)


def fit_types(rows: Rows, answers: NDArray[np.float32], penalty: float, words: frozenset[str]) -> Weights:
    """Weights of a softmax; `answers` are rows x answers, each row summing to 1. `words` are kept with the weights."""
    names = names_in(rows)
    table = _table(rows, names)
    turned = table.T.tocsr()
    width = answers.shape[1]

    def loss(flat: Vector) -> tuple[float, Vector]:
        weights = flat.reshape(-1, width).astype(np.float32)
        scores = table @ weights
        scores -= scores.max(axis=1, keepdims=True)
        logs = scores - np.log(np.exp(scores).sum(axis=1, keepdims=True))
        slope = turned @ (np.exp(logs) - answers) + penalty * weights
        return float(-(answers * logs).sum() + penalty / 2 * (flat @ flat)), slope.astype(np.float64).ravel()

    found = _descend(loss, len(names) * width)
    return Weights(_numbered(names), _sized(names, found.reshape(-1, width)), words)


def fit_sides(groups: Sequence[Rows], answers: Sequence[Sequence[Sequence[bool]]], penalty: float) -> Weights:
    """Weights by which, in each group, one of the right rows outscores the wrong ones; a column for each question.

    `answers` are for each question, for each group, whether each row is right; in every group at least one is.
    """
    flat_rows = [row for group in groups for row in group]
    names = names_in(flat_rows)
    table = _table(flat_rows, names).astype(np.float64)
    sizes = np.array([len(group) for group in groups])
    starts = np.concatenate(([0], np.cumsum(sizes)[:-1]))
    columns = [
        _descend(_ranking(table, starts, sizes, np.concatenate([np.array(one) for one in right]), penalty), len(names))
        for right in answers
    ]
    return Weights(_numbered(names), _sized(names, np.stack(columns, axis=1)))


def _ranking(
    table: csr_matrix, starts: NDArray[np.intp], sizes: NDArray[np.intp], right: NDArray[np.bool_], penalty: float
) -> Loss:
    turned = table.T.tocsr()

    def loss(weights: Vector) -> tuple[float, Vector]:
        scores = table @ weights
        raised = np.exp(scores - np.repeat(np.maximum.reduceat(scores, starts), sizes))
        good = np.where(right, raised, 0.0)
        total, kept = np.add.reduceat(raised, starts), np.add.reduceat(good, starts)
        slope = turned @ (raised / np.repeat(total, sizes) - good / np.repeat(kept, sizes)) + penalty * weights
        return float(np.log(total / kept).sum() + penalty / 2 * (weights @ weights)), slope

    return loss


def _descend(loss: Loss, count: int) -> Vector:
    found = minimize(loss, np.zeros(count), jac=True, method="L-BFGS-B", options={"maxiter": ROUNDS, "maxcor": 6})
    weights: Vector = found.x
    return weights


def _table(rows: Rows, names: Sequence[str]) -> csr_matrix:
    column = _numbered(names)
    places = [[column[name] for name in row if name in column] for row in rows]
    sizes = [[size_of(name) for name in row if name in column] for row in rows]
    ends = np.concatenate(([0], np.cumsum([len(row) for row in places])))
    flat = np.array([place for row in places for place in row], dtype=np.int32)
    values = np.array([size for row in sizes for size in row], dtype=np.float32)
    return csr_matrix((values, flat, ends), shape=(len(rows), len(names)))


def _sized(names: Sequence[str], weights: NDArray[np.float64]) -> NDArray[np.float32]:
    """The weights, each times how much its feature counts."""
    sizes = np.array([size_of(name) for name in names])
    sized: NDArray[np.float32] = (weights * sizes[:, None]).astype(np.float32)
    return sized


def _numbered(names: Sequence[str]) -> dict[str, int]:
    return {name: number for number, name in enumerate(names)}
