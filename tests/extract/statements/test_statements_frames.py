"""Every frame of reported speech finds its examples and leaves its counter-examples alone."""

from typing import Any

import pytest

from runut.extract.statements.find import find_statements
from runut.extract.text.analyse import analyse
from runut.languages.pack import load_pack
from runut.records.article import Article
from runut.records.statement import Statement

PACK = load_pack()


def _rows(kind: str) -> list[Any]:
    return [
        pytest.param(row, id=f"{name}-{number}")
        for name, table in PACK.tables("statements")
        for number, row in enumerate(table[kind], 1)
    ]


def _read(text: str) -> tuple[Statement, ...]:
    article = Article(None, None, None, (), None, (), (text,))
    return find_statements(article, analyse(article, PACK), (), PACK)


@pytest.mark.parametrize("row", _rows("example"))
def test_a_frame_finds_its_example(row: dict[str, Any]) -> None:
    (found,) = _read(row["text"])
    assert found.text == row["statement"]
    assert found.speaker_text == row.get("speaker")
    assert found.cue == row["cue"]
    assert found.kind == row["kind"]
    assert list(found.via) == row.get("via", [])


@pytest.mark.parametrize("row", _rows("counter"))
def test_a_frame_leaves_its_counterexample_alone(row: dict[str, Any]) -> None:
    assert _read(row["text"]) == ()


def test_every_frame_says_what_it_means_and_shows_both_sides() -> None:
    for name, table in PACK.tables("statements"):
        assert table["meaning"], name
        assert table["example"], name
        assert table["counter"], name


def test_the_verbs_that_want_more_are_cues_of_their_frame() -> None:
    for name, table in PACK.tables("statements"):
        for option in ("wants_predicate", "wants_opener", "quotation_only", "not_relative", "resumes"):
            assert set(table.get(option, ())) <= set(table["cues"]), (name, option)
