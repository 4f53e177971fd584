"""Which pages a place holds: single files, folders, standard input."""

import io
import os
from pathlib import Path

import pytest

from runut.capture.files import pages
from runut.errors import InputError
from runut.records.page import Given, Page, RefusedPage

HTML = b"<!DOCTYPE html><html><body><p>Menteri tiba di Kupang.</p></body></html>"
PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256))


def read(*places: Path | str, stdin: bytes = b"") -> list[Page | RefusedPage]:
    return list(pages([str(place) for place in places], stdin=io.BytesIO(stdin)))


def one(folder: Path, name: str, data: bytes) -> Page | RefusedPage:
    (folder / name).write_bytes(data)
    (page,) = read(folder / name)
    return page


def reason(page: Page | RefusedPage) -> str:
    assert isinstance(page, RefusedPage)
    assert len(page.refusal.detail.split("; ")) >= 2, "a detail says what to do"
    assert "\n" not in page.refusal.detail
    return page.refusal.reason


def form(page: Page | RefusedPage) -> str:
    assert isinstance(page, Page)
    return page.form


def test_an_html_file_is_one_page_named_by_its_stem(tmp_path: Path) -> None:
    page = one(tmp_path, "tiba.html", HTML)
    assert page == Page(str(tmp_path / "tiba.html"), "tiba", "html", HTML.decode())


def test_a_text_file_is_one_page_with_its_furniture(tmp_path: Path) -> None:
    assert one(tmp_path, "a.txt", b"Judul\n\nA A A\nIsi").name == "a"
    assert form(one(tmp_path, "a.txt", b"Judul\n\nA A A\nIsi")) == "text"


@pytest.mark.parametrize(
    ("name", "data", "expected"),
    [
        ("a.txt", HTML, "html"),
        ("a.txt", b"\n<!-- 1 --><!-- 2 -->\n<HTML><p>x", "html"),
        ("a.xml", b'<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "x"><p>x', "html"),
        ("a.csv", b"<html><body>403</body></html>", "html"),
        ("halaman", b"<div><p>Presiden tiba.</p></div>", "html"),
        ("a.php", b"<div><p>Presiden tiba.</p></div>", "html"),
        ("a.html", b"Presiden tiba di Jakarta, kata juru bicara.", "text"),
        ("a.txt", b"Presiden <b>tiba</b> di <i>Jakarta</i>", "text"),
        ("halaman", b"[Gambas:Video] Presiden tiba, disambut, lalu pergi", "text"),
        ("halaman", b"{catatan} Presiden tiba", "text"),
        ("halaman", b"Jakarta, Kompas\nisi, pendek", "text"),
        ("a.json", b'{"title": "Tiba", "body": "Presiden tiba."}', "fields"),
        ("halaman", b' {"title": "Tiba", "body": "Presiden tiba."}', "fields"),
    ],
)
def test_the_form_is_told_by_the_content_where_the_ending_does_not_tell_it(
    tmp_path: Path, name: str, data: bytes, expected: str
) -> None:
    assert form(one(tmp_path, name, data)) == expected


@pytest.mark.parametrize("name", ["a.html", "a.txt", "a.json", "a.jsonl", "a.csv", "a"])
@pytest.mark.parametrize("data", [b"", b" \n\t\r\n ", b"\xef\xbb\xbf", b"\xff\xfe"])
def test_a_file_without_a_word_is_refused_as_empty(tmp_path: Path, name: str, data: bytes) -> None:
    assert reason(one(tmp_path, name, data)) == "empty"


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (PNG, "a PNG image"),
        (b"%PDF-1.7\n%\xe2\xe3", "a PDF document"),
        (b"\xff\xd8\xff\xe0JFIF", "a JPEG image"),
        (b"\x7fELF\x02\x01", "a program"),
        (b'<?xml version="1.0"?>\n<!-- x -->\n<svg xmlns="x"><title>a</title></svg>', "an SVG image"),
        (b"{\\rtf1\\ansi Presiden}", "a rich-text document"),
        (bytes(5000), "a binary file (100% NUL"),
        (bytes(range(256)) * 20, "a binary file (10% control"),
    ],
)
@pytest.mark.parametrize("name", ["a.html", "a.jsonl", "a.dat"])
def test_what_is_no_text_is_refused_as_binary(tmp_path: Path, name: str, data: bytes, what: str) -> None:
    page = one(tmp_path, name, data)
    assert reason(page) == "binary"
    assert isinstance(page, RefusedPage)
    assert page.refusal.detail.startswith(what)


def test_text_with_stray_nuls_is_still_text(tmp_path: Path) -> None:
    page = one(tmp_path, "a.txt", b"Presiden\0 tiba di Jakarta pada Rabu pagi.\0")
    assert isinstance(page, Page)
    assert page.content == "Presiden tiba di Jakarta pada Rabu pagi."


def test_a_folder_is_read_with_all_below_it_in_order(tmp_path: Path) -> None:
    (tmp_path / "sub" / "dalam").mkdir(parents=True)
    (tmp_path / ".git").mkdir()
    files = {
        "b.txt": b"dua",
        "a.html": HTML,
        "a.txt": b"satu",
        "sub/c.txt": b"tiga",
        "sub/dalam/d.jsonl": b'{"isi": "empat"}\n{"isi": "lima", "id": 7}\n',
        "sub/foto.png": PNG,
        "sub.txt": b"enam",
        ".sembunyi.txt": b"tidak",
        ".git/config.txt": b"tidak",
    }
    for name, data in files.items():
        (tmp_path / name).write_bytes(data)
    found = read(tmp_path)
    assert [page.name for page in found] == [
        "a",
        "a-2",
        "b",
        "sub/c",
        "sub/dalam/d/1",
        "sub/dalam/d/7",
        "sub/foto",
        "sub",
    ]
    assert [page.input for page in found][4] == f"{tmp_path}/sub/dalam/d.jsonl:1"
    assert [reason(page) for page in found if isinstance(page, RefusedPage)] == ["binary"]


def test_an_empty_folder_is_a_row(tmp_path: Path) -> None:
    (tmp_path / "kosong").mkdir()
    assert [reason(page) for page in read(tmp_path / "kosong")] == ["empty"]
    assert [reason(page) for page in read(tmp_path)] == ["empty"]


def test_links_in_a_circle_broken_links_and_pipes_are_refused(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("satu")
    (tmp_path / "lingkar").symlink_to(tmp_path)
    (tmp_path / "putus.txt").symlink_to(tmp_path / "tiada.txt")
    (tmp_path / "tautan.txt").symlink_to(tmp_path / "a.txt")
    os.mkfifo(tmp_path / "pipa.txt")
    found = {page.name: page for page in read(tmp_path)}
    assert {name for name, page in found.items() if isinstance(page, Page)} == {"a", "tautan"}
    assert {name: reason(page) for name, page in found.items() if isinstance(page, RefusedPage)} == {
        "lingkar": "unreadable",
        "putus": "unreadable",
        "pipa": "unreadable",
    }


def test_a_file_or_folder_that_may_not_be_opened_is_refused_and_the_rest_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "rahasia").mkdir()
    (tmp_path / "b.txt").write_text("dua")
    (tmp_path / "c.txt").write_text("tiga")
    listdir, open_ = os.listdir, Path.open

    def no_listing(path: Path) -> list[str]:
        if path.name == "rahasia":
            raise PermissionError(13, "Permission denied")
        return listdir(path)

    def no_opening(path: Path, mode: str) -> object:
        if path.name == "b.txt":
            raise PermissionError(13, "Permission denied")
        return open_(path, mode)

    monkeypatch.setattr(os, "listdir", no_listing)
    monkeypatch.setattr(Path, "open", no_opening)
    refused_b, page_c, refused_folder = read(tmp_path)
    assert reason(refused_b) == reason(refused_folder) == "unreadable"
    assert form(page_c) == "text"


def test_files_of_one_name_in_several_places_get_different_names(tmp_path: Path) -> None:
    for folder in ("x", "y", "z"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "a.txt").write_text("satu")
        (tmp_path / folder / "b.jsonl").write_text('{"body": "dua"}\n')
    found = read(*(tmp_path / folder / name for folder in "xyz" for name in ("a.txt", "b.jsonl")))
    assert [page.name for page in found] == ["a", "b/1", "a-2", "b-2/1", "a-3", "b-3/1"]


@pytest.mark.parametrize("place", ["tiada.html", "", "a\0b", "https://contoh.id/berita", "x" * 5000])
def test_a_place_that_does_not_exist_is_an_error_before_anything_is_read(tmp_path: Path, place: str) -> None:
    (tmp_path / "a.txt").write_text("satu")
    with pytest.raises(InputError) as error:
        next(pages([str(tmp_path / "a.txt"), place]))
    assert error.value.where
    assert "standard input" in error.value.expected
    assert ("web" in error.value.do) is ("://" in place)


@pytest.mark.parametrize(
    ("data", "names"),
    [
        (HTML, ["stdin"]),
        (b"Presiden tiba.", ["stdin"]),
        (b'{"body": "satu", "id": "x"}\n{"body": "dua"}\n', ["stdin/x", "stdin/2"]),
        (b"judul;isi\nTiba;Presiden tiba.\n", ["stdin/1"]),
        (b'[{"body": "satu"}]', ["stdin/1"]),
        (b"", ["stdin"]),
    ],
)
def test_standard_input_is_told_by_its_content(data: bytes, names: list[str]) -> None:
    found = read("-", stdin=data)
    assert [page.name for page in found] == names
    assert all(page.input.startswith("-") for page in found)


def test_standard_input_stays_open_for_whoever_opened_it() -> None:
    stdin = io.BytesIO(b'{"body": "satu"}\n{"body": "dua"}\n')
    assert len(list(pages(["-"], stdin=stdin))) == 2
    assert not stdin.closed


def test_what_the_place_says_of_an_article_is_given_verbatim(tmp_path: Path) -> None:
    page = one(
        tmp_path,
        "a.json",
        b'{"Judul": " Tiba &amp; pergi", "sumber": "Harian Uji", "tanggal": "16/03/2024", "link": "u", "isi": "B"}',
    )
    assert isinstance(page, Page)
    assert page.given == Given(" Tiba &amp; pergi", "Harian Uji", "16/03/2024", "u")
