"""The floors hold, and only rise."""

import pytest

from evaluation.gate import HERE, SHARED, SKIPPED, Figures, available, below, floors, measure, raised
from evaluation.sentences import folds


@pytest.fixture(scope="module")
def figures() -> Figures:
    if not available():
        pytest.skip(SKIPPED)
    return measure() | folds(SHARED / "gold", HERE / "scores.json", again=False)


@pytest.mark.parametrize(("name", "figure"), [(name, figure) for name, rows in floors().items() for figure in rows])
def test_a_gold_figure_holds_its_floor(figures: Figures, name: str, figure: str) -> None:
    assert figures[name][figure] >= floors()[name][figure]


def test_a_figure_below_its_floor_is_named() -> None:
    assert below({"pages": {"events.type": 0.2}}, {"pages": {"events.type": 0.25}}) == [
        "pages events.type: 0.200 is below its floor 0.250"
    ]


def test_raising_never_lowers_a_floor() -> None:
    assert raised({"pages": {"a": 0.5, "b": 0.9}}, {"pages": {"a": 0.6, "b": 0.7}}) == {"pages": {"a": 0.6, "b": 0.895}}
