"""The best tree over a sentence's words. In: a score for every word under every head. Out: each word's head.

The maximum spanning arborescence by Chu and Liu (1965) and Edmonds (1967), with exactly one word under the root.
"""

import numpy as np
from numpy.typing import NDArray

Scores = NDArray[np.float64]
Heads = NDArray[np.int64]
# Weighs more than any sum of scores, so that a second word under the root never pays.
ONE_ROOT = 1e6
NEVER = -1e12


def best_heads(scores: NDArray[np.float32]) -> Heads:
    """The head of each of n words, from 0, -1 for the root.

    `scores` is n x (n + 1): row = word, column 0 = under the root, column h + 1 = under word h.
    """
    heads: Heads = scores.argmax(1)
    if (heads == 0).sum() != 1 or _cycle(np.concatenate(([0], heads))) is not None:
        square = np.full((len(heads) + 1, len(heads) + 1), NEVER)
        square[1:] = scores
        np.fill_diagonal(square, NEVER)
        heads = _arborescence(square)[1:]
        if (heads == 0).sum() != 1:
            square[1:, 0] -= ONE_ROOT
            heads = _arborescence(square)[1:]
    return heads - 1


def _arborescence(scores: Scores) -> Heads:
    """Heads of all nodes; node 0 is the root and its own head."""
    heads: Heads = scores.argmax(1)
    heads[0] = 0
    cycle = _cycle(heads)
    if cycle is None:
        return heads
    outside = np.ones(len(heads), dtype=bool)
    outside[cycle] = False
    rest = outside.nonzero()[0]
    # What entering the cycle at each of its nodes from each node outside is worth, less the arc that it replaces.
    gains = scores[cycle][:, rest] - scores[cycle, heads[cycle]][:, None]
    inner = _arborescence(_contracted(scores, gains, cycle, rest))
    return _expanded(scores, gains, heads, cycle, rest, inner)


def _contracted(scores: Scores, gains: Scores, cycle: Heads, rest: Heads) -> Scores:
    """The scores with the cycle as one node, the last."""
    small = np.full((len(rest) + 1, len(rest) + 1), NEVER)
    outside = scores[rest]
    small[:-1, :-1] = outside[:, rest]
    small[:-1, -1] = outside[:, cycle].max(1)
    small[-1, :-1] = gains.max(0)
    return small


def _expanded(scores: Scores, gains: Scores, heads: Heads, cycle: Heads, rest: Heads, inner: Heads) -> Heads:
    """The heads of the whole, given those of the contracted graph."""
    whole = heads.copy()
    for node, head in zip(rest.tolist(), inner[:-1].tolist(), strict=True):
        whole[node] = rest[head] if head < len(rest) else cycle[scores[node, cycle].argmax()]
    whole[cycle[gains[:, inner[-1]].argmax()]] = rest[inner[-1]]
    return whole


def _cycle(heads: Heads) -> Heads | None:
    """The nodes of one cycle, or None; node 0 is the root."""
    above = heads.tolist()
    seen = [0] * len(above)
    for start in range(1, len(above)):
        node = start
        while node and not seen[node]:
            seen[node] = start
            node = above[node]
        if node and seen[node] == start:
            cycle = [node]
            while (node := above[node]) != cycle[0]:
                cycle.append(node)
            return np.array(sorted(cycle))
    return None
