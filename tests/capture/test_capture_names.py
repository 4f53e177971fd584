"""Names of outputs: never twice, never outside the output folder."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import PurePosixPath, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from runut.capture.names import Names, joined, safe, shown, split_name


@pytest.fixture
def names() -> Iterator[Names]:
    with closing(Names()) as given_out:
        yield given_out


@pytest.mark.parametrize(
    ("part", "kept"),
    [
        ("berita-1", "berita-1"),
        ("Menteri Luar Negeri", "Menteri Luar Negeri"),
        ("../../etc/passwd", "_.._etc_passwd"),
        ("/etc/passwd", "_etc_passwd"),
        ("C:\\Windows", "C__Windows"),
        ("..", ""),
        (" . ", ""),
        ("a\0b\nc\u202ed", "a_b_c_d"),
        ("con", "_con"),
        ("NUL.txt", "_NUL.txt"),
        ("konflik", "konflik"),
        ("https://contoh.id/1?a=b", "https___contoh.id_1_a=b"),
        ("rusak\udcff", "rusak_"),
    ],
)
def test_a_part_is_made_safe(part: str, kept: str) -> None:
    assert safe(part) == kept


def test_a_long_part_is_cut_between_characters() -> None:
    assert safe("é" * 500) == "é" * 60


@given(st.lists(st.text()), st.text())
def test_no_name_leaves_the_output_folder(folders: list[str], last: str) -> None:
    name = joined(folders, last)
    assert not PurePosixPath(name).is_absolute()
    assert not PureWindowsPath(name).drive
    assert not {"", ".", ".."} & set(name.split("/"))
    assert len(name.encode()) < 1000


def test_the_stem_of_a_packed_file_is_that_of_what_is_in_it() -> None:
    assert split_name("Berita.Jan.JSONL.gz") == ("Berita.Jan", ".jsonl")
    assert split_name("halaman") == ("halaman", "")
    assert split_name("arsip.gz") == ("arsip", "")


def test_a_name_that_is_taken_gets_the_next_free_number(names: Names) -> None:
    assert [names.page(name) for name in ("a", "a-2", "a", "a", "A")] == ["a", "a-2", "a-3", "a-4", "A-5"]


def test_a_page_and_a_folder_may_share_a_name(names: Names) -> None:
    assert (names.page("a"), names.folder("a"), names.folder("a")) == ("a", "a", "a-2")


def test_a_folder_never_stands_where_the_output_of_a_page_is_written(names: Names) -> None:
    assert names.folder("a.json") == "a.json_"
    assert joined(["a.json"], "b") == "a.json_/b"


def test_what_is_shown_has_no_control_characters() -> None:
    assert shown("a\x1b[2J\udcff.html") == "a\ufffd[2J\ufffd.html"
