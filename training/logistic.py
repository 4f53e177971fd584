"""Logistic regression over named features. In: rows of values and answers. Out: a weight for each feature.

An L2 penalty and Nesterov's accelerated descent from nought: the same rows give the same weights.
"""

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

Vector = NDArray[np.float64]
Table = NDArray[np.float32]
ROUNDS, ROUNDS_FOR_SIZE = 1500, 30


def fit(rows: Sequence[Mapping[str, float]], answers: Sequence[bool], penalty: float, *, free: str) -> dict[str, float]:
    """Weights that minimise the summed log loss and half the penalty times their squares; `free` bears no penalty."""
    names = sorted({name for row in rows for name in row})
    column = {name: number for number, name in enumerate(names)}
    table = np.zeros((len(rows), len(names)), dtype=np.float32)
    for number, row in enumerate(rows):
        for name, value in row.items():
            table[number, column[name]] = value
    scale = np.full(len(names), penalty)
    scale[column[free]] = 0.0
    found = _descend(table, np.array(answers, dtype=np.float64), scale)
    return dict(zip(names, map(float, found), strict=True))


def _descend(table: Table, answers: Vector, scale: Vector) -> Vector:
    weights = np.zeros(table.shape[1])
    ahead, momentum = weights, 1.0
    # The slope of the log loss changes at most by a quarter of the table's largest eigenvalue.
    step = 1 / (0.25 * _largest(table) + float(scale.max()))
    for _ in range(ROUNDS):
        shares = 1 / (1 + np.exp(-(table @ ahead.astype(np.float32)).astype(np.float64)))
        slope = (table.T @ (shares - answers).astype(np.float32)).astype(np.float64) + scale * ahead
        moved = ahead - step * slope
        faster = (1 + (1 + 4 * momentum**2) ** 0.5) / 2
        ahead, weights, momentum = moved + (momentum - 1) / faster * (moved - weights), moved, faster
    return weights


def _largest(table: Table) -> float:
    """A little more than the largest eigenvalue of the table's Gram matrix, by power iteration."""
    vector = np.ones(table.shape[1], dtype=np.float32)
    for _ in range(ROUNDS_FOR_SIZE):
        vector = table.T @ (table @ vector)
        vector /= np.linalg.norm(vector)
    return 1.05 * float(np.linalg.norm(table @ vector) ** 2)
