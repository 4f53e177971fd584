"""Every frame of reported speech finds its examples and leaves its counter-examples alone."""

from typing import Any, get_args

import pytest

from runut.extract.statements.find import find_statements
from runut.extract.text.analyse import analyse
from runut.languages.cues import cues
from runut.languages.pack import load_pack
from runut.records.article import Article
from runut.records.certainty import Certainty
from runut.records.statement import Statement

PACK = load_pack()
FEWEST_COUNTERS = 60


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
        assert all(row["because"] for row in table["counter"]), name


def test_there_are_enough_counterexamples() -> None:
    assert len(_rows("counter")) >= FEWEST_COUNTERS


def test_every_cue_has_an_example_and_stands_in_one_row_of_its_frame() -> None:
    clitic = PACK.table("words/cues")["clitic"]
    for name, table in PACK.tables("statements"):
        shown = {row["cue"].lower() for row in table["example"]}
        missing = {cue for cue in cues(PACK, name) if not shown & {cue, cue.removesuffix(clitic)}}
        assert missing == set(), name
        words = [word for row in table["cues"] for word in row["words"]]
        assert len(words) == len(set(words)), name


def test_every_cue_lends_one_of_the_certainties() -> None:
    for name, _ in PACK.tables("statements"):
        assert {cue.certainty for cue in cues(PACK, name).values()} <= set(get_args(Certainty)), name


@pytest.mark.parametrize(
    ("text", "certainty"),
    [
        ("Camat Lestari mengatakan bahwa posko sudah dibuka.", "attributed"),
        ("Camat Lestari meminta warga mengungsi ke balai desa.", "asserted"),
        ("Camat Lestari berjanji akan membuka posko.", "asserted"),
        ("Perusahaan itu dikabarkan akan memecat ratusan pekerja.", "unconfirmed"),
        ("Bupati disebut-sebut akan mundur pekan depan.", "unconfirmed"),
        ("Pabrik itu diklaim akan menyerap seribu pekerja.", "unconfirmed"),
        ("Dilansir Reuters, pabrik itu dikabarkan akan ditutup.", "attributed"),
        ("Meski kabar itu belum dikonfirmasi, Rahmat mengatakan jembatan itu roboh.", "unconfirmed"),
        ("Seorang pegawai yang enggan disebut namanya mengatakan gaji belum dibayar.", "unconfirmed"),
    ],
)
def test_a_statement_is_as_certain_as_its_cue_and_its_speaker_make_it(text: str, certainty: str) -> None:
    (found,) = _read(text)
    assert found.certainty == certainty
