"""Packed files: gzip and zip, whole, broken, encrypted and nested."""

import gzip
import io
import zipfile
from collections.abc import Mapping
from pathlib import Path

import pytest

from runut.capture.files import pages
from runut.records.page import Page, RefusedPage

HTML = b"<!DOCTYPE html><p>Menteri tiba.</p>"
ROWS = b'{"body": "a", "id": "x"}\n{"body": "b"}\n'


def zipped(files: Mapping[str, bytes]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return packed.getvalue()


def read(folder: Path, name: str, data: bytes) -> list[Page | RefusedPage]:
    (folder / name).write_bytes(data)
    return list(pages([str(folder / name)]))


def told(found: list[Page | RefusedPage]) -> dict[str, str]:
    """By name the form of each page, the reason of each refusal."""
    return {page.name: page.form if isinstance(page, Page) else page.refusal.reason for page in found}


@pytest.mark.parametrize(
    ("name", "data", "expected"),
    [
        ("a.html.gz", HTML, {"a": "html"}),
        ("a.txt.gz", b"Menteri tiba.", {"a": "text"}),
        ("a.gz", b"Menteri tiba.", {"a": "text"}),
        ("a.jsonl.gz", ROWS, {"a/x": "fields", "a/2": "fields"}),
        ("a.json.gz", b'[{"body": "a"}]', {"a/1": "fields"}),
        ("a.csv.gz", b"id,isi\n7,a\n", {"a/7": "fields"}),
        ("a.JSONL.GZ", ROWS, {"a/x": "fields", "a/2": "fields"}),
        ("a.jsonl", ROWS, {"a/x": "fields", "a/2": "fields"}),
        ("a.html.gz", b"", {"a": "empty"}),
        ("a.html.gz", b"\x89PNG\r\n", {"a": "binary"}),
    ],
)
def test_gzip_is_taken_off_whatever_the_ending(
    tmp_path: Path, name: str, data: bytes, expected: dict[str, str]
) -> None:
    found = read(tmp_path, name, gzip.compress(data))
    assert told(found) == expected
    assert found[0].input.startswith(f"{tmp_path}/{name}")


def test_a_file_called_gz_that_is_not_packed_is_read_as_it_is(tmp_path: Path) -> None:
    assert told(read(tmp_path, "a.html.gz", HTML)) == {"a": "html"}


def test_a_truncated_gzip_gives_the_rows_before_the_break_and_a_refusal(tmp_path: Path) -> None:
    rows = b"".join(b'{"body": "%d"}\n' % number for number in range(50_000))
    packed = gzip.compress(rows)
    found = read(tmp_path, "a.jsonl.gz", packed[: len(packed) // 2])
    assert 10_000 < len(found) < 40_000
    assert all(isinstance(page, Page) for page in found[:-1])
    assert isinstance(found[-1], RefusedPage)
    assert found[-1].refusal.reason == "unreadable"
    assert found[-1].refusal.detail == "a file that breaks off here: its end is missing; get a whole copy of it"


@pytest.mark.parametrize("name", ["a.html.gz", "a.txt.gz"])
@pytest.mark.parametrize("end", [5, 20, -4])
def test_a_truncated_page_is_refused(tmp_path: Path, name: str, end: int) -> None:
    assert told(read(tmp_path, name, gzip.compress(HTML)[:end])) == {"a": "unreadable"}


def test_a_small_truncated_gzip_still_gives_its_rows(tmp_path: Path) -> None:
    assert told(read(tmp_path, "a.jsonl.gz", gzip.compress(ROWS)[:-4])) == {
        "a/x": "fields",
        "a/2": "fields",
        "a/3": "unreadable",
    }


def test_damaged_bytes_in_a_gzip_are_refused(tmp_path: Path) -> None:
    packed = bytearray(gzip.compress(HTML * 100))
    packed[40] ^= 0xFF
    assert told(read(tmp_path, "a.html.gz", bytes(packed))) == {"a": "unreadable"}


def test_the_members_of_a_zip_are_read_by_name_and_hidden_ones_left_out(tmp_path: Path) -> None:
    data = zipped(
        {
            "sub/c.txt": b"tiga",
            "b.jsonl": ROWS,
            "a.html": HTML,
            "d.csv.gz": gzip.compress(b"id,isi\n7,a\n"),
            "foto.png": b"\x89PNG\r\n",
            "kosong.txt": b"",
            "__MACOSX/._a.html": b"x",
            ".DS_Store": b"x",
            "sub/.git/x": b"x",
        }
    )
    found = read(tmp_path, "berita.zip", data)
    assert told(found) == {
        "berita/a": "html",
        "berita/b/x": "fields",
        "berita/b/2": "fields",
        "berita/d/7": "fields",
        "berita/foto": "binary",
        "berita/kosong": "empty",
        "berita/sub/c": "text",
    }
    where = f"{tmp_path}/berita.zip"
    assert found[0].input == f"{where}!a.html"
    assert found[2].input == f"{where}!b.jsonl:2"
    assert found[6].input == f"{where}!sub/c.txt"


def test_members_that_would_leave_the_output_folder_stay_in_it(tmp_path: Path) -> None:
    names = ["../../../etc/passwd", "/abs.txt", "C:\\x\\y.txt", "..\\z.txt", "a\x1b[2J.txt", "..", "con.txt"]
    found = read(tmp_path, "b.zip", zipped(dict.fromkeys(names, b"teks")))
    assert sorted(page.name for page in found) == [
        "b/C_/x/y",
        "b/_con",
        "b/a_[2J",
        "b/abs",
        "b/etc/passwd",
        "b/page",
        "b/z",
    ]
    assert not any("\x1b" in page.input for page in found)


def test_members_of_one_stem_get_different_names(tmp_path: Path) -> None:
    found = read(tmp_path, "b.zip", zipped({"a.html": HTML, "a.txt": b"teks", "A.md": b"teks", "a.jsonl": ROWS}))
    assert [page.name for page in found] == ["b/A", "b/a-2", "b/a/x", "b/a/2", "b/a-3"]


@pytest.mark.parametrize("inner", [zipped({"a.html": HTML}), zipped({})])
def test_a_zip_within_another_archive_is_refused(tmp_path: Path, inner: bytes) -> None:
    assert told(read(tmp_path, "b.zip", zipped({"c.zip": inner, "a.html": HTML}))) == {
        "b/a": "html",
        "b/c": "unreadable",
    }
    assert told(read(tmp_path, "b.zip.gz", gzip.compress(inner))) == {"b": "unreadable"}


def test_gzip_within_gzip_is_refused(tmp_path: Path) -> None:
    packed = HTML
    for _ in range(50):
        packed = gzip.compress(packed)
    assert told(read(tmp_path, "a.html.gz", packed)) == {"a": "unreadable"}


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (zipped({}), "empty"),
        (zipped({"folder/": b""}), "empty"),
        (zipped({"a.html": HTML})[:-10], "unreadable"),
        (zipped({"a.html": HTML})[:20], "unreadable"),
        (b"bukan zip", "unreadable"),
        (b"", "unreadable"),
        (zipped({"[Content_Types].xml": b"<x/>", "word/document.xml": b"<x/>"}), "binary"),
    ],
)
def test_a_zip_that_holds_no_pages_is_one_row(tmp_path: Path, data: bytes, reason: str) -> None:
    assert told(read(tmp_path, "b.zip", data)) == {"b": reason}


def test_a_zip_without_its_ending_is_read_all_the_same(tmp_path: Path) -> None:
    assert told(read(tmp_path, "unduhan", zipped({"a.html": HTML}))) == {"unduhan/a": "html"}


def test_an_encrypted_member_is_refused_and_the_rest_is_read(tmp_path: Path) -> None:
    data = bytearray(zipped({"a.html": HTML, "b.txt": b"teks"}))
    directory = data.index(b"PK\x01\x02")
    data[6] |= 1
    data[directory + 8] |= 1
    found = read(tmp_path, "c.zip", bytes(data))
    assert told(found) == {"c/a": "unreadable", "c/b": "text"}
    assert isinstance(found[0], RefusedPage)
    assert found[0].refusal.detail == "a file encrypted within its zip; unpack it with its password"


def test_a_member_packed_in_an_unknown_way_or_damaged_is_refused_and_the_rest_is_read(tmp_path: Path) -> None:
    data = bytearray(zipped({"a.html": HTML, "b.html": HTML * 9, "c.txt": b"teks"}))
    first, second = data.index(b"PK\x01\x02"), data.index(b"PK\x03\x04", 4)
    data[8] = data[first + 10] = 97
    data[second + 45] ^= 0xFF
    assert told(read(tmp_path, "d.zip", bytes(data))) == {"d/a": "unreadable", "d/b": "unreadable", "d/c": "text"}


def test_a_zip_comes_through_a_pipe_too(tmp_path: Path) -> None:
    class Pipe(io.BytesIO):
        def seekable(self) -> bool:
            return False

        def seek(self, *_: int) -> int:
            raise OSError("a pipe")

    found = list(pages(["-"], stdin=Pipe(zipped({"a.html": HTML, "b.jsonl": ROWS}))))
    assert told(found) == {"stdin/a": "html", "stdin/b/x": "fields", "stdin/b/2": "fields"}
    assert found[0].input == "-!a.html"
