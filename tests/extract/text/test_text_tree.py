"""The best tree: compared with trying every tree, and sound on any scores."""

from collections.abc import Iterator, Sequence
from itertools import product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from runut.extract.text.syntax.tree import best_heads

NEVER = -1e9


def trees(size: int) -> Iterator[Sequence[int]]:
    """Every tree over `size` words with one word under the root; heads from 0, -1 for the root."""
    for heads in product(range(-1, size), repeat=size):
        if heads.count(-1) == 1 and all(reaches_root(heads, word) for word in range(size)):
            yield heads


def reaches_root(heads: Sequence[int], word: int) -> bool:
    for _ in heads:
        word = heads[word]
        if word < 0:
            return True
    return False


def worth(scores: np.ndarray, heads: Sequence[int]) -> float:
    return float(sum(scores[word, head + 1] for word, head in enumerate(heads)))


@pytest.mark.parametrize("size", [1, 2, 3, 4, 5])
def test_no_other_tree_is_worth_more(size: int) -> None:
    random = np.random.default_rng(size)
    for _ in range(20):
        scores = random.standard_normal((size, size + 1)).astype(np.float32)
        best = max(worth(scores, heads) for heads in trees(size))
        assert worth(scores, best_heads(scores).tolist()) == pytest.approx(best, abs=1e-4)


def test_words_that_would_rather_govern_each_other_still_hang_on_the_root() -> None:
    scores = np.array([[0, NEVER, 9, 0], [0, 9, NEVER, 0], [1, 0, 0, NEVER]], dtype=np.float32)
    assert best_heads(scores).tolist() in ([2, 0, -1], [1, 2, -1])


def test_two_words_that_both_want_the_root_get_one_root() -> None:
    scores = np.array([[9, NEVER, 1], [8, 1, NEVER]], dtype=np.float32)
    assert best_heads(scores).tolist() == [-1, 0]


@given(st.integers(1, 12).flatmap(lambda n: arrays(np.float32, (n, n + 1), elements=st.floats(-50, 50, width=32))))
def test_any_scores_give_a_tree_with_one_root(scores: np.ndarray) -> None:
    heads = best_heads(scores).tolist()
    assert heads.count(-1) == 1
    assert all(reaches_root(heads, word) for word in range(len(heads)))
