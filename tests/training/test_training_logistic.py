"""Logistic regression: it separates what can be separated, obeys its penalty, and gives the same weights again."""

from training.logistic import fit

ROWS = [{"constant": 1.0, "kena": 1.0}] * 8 + [{"constant": 1.0, "lain": 1.0}] * 8
ANSWERS = [True] * 8 + [False] * 8


def test_a_feature_of_the_right_answers_weighs_more() -> None:
    weights = fit(ROWS, ANSWERS, 1.0, free="constant")
    assert weights["kena"] > 0.5 > -0.5 > weights["lain"]


def test_a_greater_penalty_gives_smaller_weights() -> None:
    assert fit(ROWS, ANSWERS, 20.0, free="constant")["kena"] < fit(ROWS, ANSWERS, 1.0, free="constant")["kena"]


def test_the_constant_bears_no_penalty() -> None:
    rows = [{"constant": 1.0, "kena": 0.0}] * 9
    assert fit(rows, [True] * 8 + [False], 1000.0, free="constant")["constant"] > 1.9


def test_the_same_rows_give_the_same_weights() -> None:
    assert fit(ROWS, ANSWERS, 1.0, free="constant") == fit(ROWS, ANSWERS, 1.0, free="constant")
