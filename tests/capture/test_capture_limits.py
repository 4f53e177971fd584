"""Bombs and giants: what is too large is refused early, and memory stays flat however much there is to read."""

import csv
import gzip
import json
import tracemalloc
import zipfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import IO

import pytest

from runut.capture.files import pages
from runut.capture.limits import PAGE_LIMIT
from runut.records.page import Page, RefusedPage

MB = 1_000_000


def fill(file: IO[bytes] | gzip.GzipFile, part: bytes, size: int) -> None:
    for _ in range(size // MB):
        file.write(part * (MB // len(part)))


def told(found: list[Page | RefusedPage]) -> list[str]:
    return [page.form if isinstance(page, Page) else page.refusal.reason for page in found]


def peak(places: list[str]) -> tuple[Counter[str], int]:
    """What was found, counted, and the most bytes that reading it held."""
    tracemalloc.start()
    try:
        found = Counter(word for page in pages(places) for word in told([page]))
        return found, tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("ending", [".html", ".txt", ".json", ".jsonl", ".csv", ""])
def test_a_page_over_the_limit_is_too_large(tmp_path: Path, ending: str) -> None:
    data = json.dumps({"body": "kata " * (PAGE_LIMIT // 5)})
    (tmp_path / f"a{ending}").write_text(f"id,isi\n1,{data}\n" if ending == ".csv" else data)
    (page,) = pages([str(tmp_path / f"a{ending}")])
    assert isinstance(page, RefusedPage)
    assert page.refusal.reason == "too_large"
    assert "10.0 MB" in page.refusal.detail
    assert "; " in page.refusal.detail


def test_a_page_at_the_limit_is_read(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"kata " * (PAGE_LIMIT // 5))
    assert told(list(pages([str(tmp_path / "a.txt")]))) == ["text"]


@pytest.mark.parametrize(
    ("name", "row", "long_row"),
    [
        ("a.jsonl", '{"body": "a"}\n', '{{"body": "{}"}}\n'),
        ("a.csv", "1,a\n", "2,{}\n"),
        ("a.csv", "1,a\n", '2,"{}"\n'),
        ("a.json", '{"body": "a"},\n', '{{"body": "{}"}},\n'),
    ],
)
@pytest.mark.parametrize("word", ["kata ", "[{"])
def test_a_row_over_the_limit_does_not_end_its_file(
    tmp_path: Path, name: str, row: str, long_row: str, word: str
) -> None:
    head, tail = {"a.csv": ("id,body\n", ""), "a.json": ("[", "]")}.get(name, ("", ""))
    long = long_row.format(word * (PAGE_LIMIT // len(word) + 1))
    (tmp_path / name).write_text(head + row + long + row + tail)
    assert told(list(pages([str(tmp_path / name)]))) == ["fields", "too_large", "fields"]


def test_a_record_of_many_lines_over_the_limit_is_refused(tmp_path: Path) -> None:
    line = "kata " * 200_000 + "\n"
    (tmp_path / "a.csv").write_text(f'id,body\n1,a\n2,"{line * 11}"\n3,c\n')
    found = told(list(pages([str(tmp_path / "a.csv")])))
    assert found[:2] == ["fields", "too_large"]
    assert found[-1] != "too_large"


@pytest.mark.parametrize(
    ("name", "part", "reason"),
    [("a.html", b"\0", "binary"), ("a.html", b"kata ", "too_large"), ("a.txt", b" \n", "too_large")],
)
def test_a_gigabyte_in_a_gzip_is_refused_without_unpacking_it(
    tmp_path: Path, name: str, part: bytes, reason: str
) -> None:
    with gzip.open(tmp_path / f"{name}.gz", "wb", compresslevel=1) as file:
        fill(file, part, 1000 * MB)
    found, most = peak([str(tmp_path / f"{name}.gz")])
    assert found == {reason: 1}
    assert most < 5 * PAGE_LIMIT


def test_a_zip_bomb_is_refused_member_by_member(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "bom.zip", "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, part in (("nol.html", b"\0"), ("kata.html", b"kata "), ("baris.jsonl", b"kata ")):
            with archive.open(name, "w") as member:
                fill(member, part, 400 * MB)
        archive.writestr("baik.txt", "Menteri tiba.")
    with zipfile.ZipFile(tmp_path / "luar.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.write(tmp_path / "bom.zip", "bom.zip")
    found, most = peak([str(tmp_path / "bom.zip"), str(tmp_path / "luar.zip")])
    assert found == {"binary": 1, "too_large": 2, "text": 1, "unreadable": 1}
    assert most < 5 * PAGE_LIMIT


@pytest.mark.parametrize("name", ["a.jsonl", "a.json", "a.csv"])
def test_a_row_without_an_end_is_given_up(tmp_path: Path, name: str) -> None:
    with gzip.open(tmp_path / f"{name}.gz", "wb", compresslevel=1) as file:
        file.write(
            {"a.csv": b"id,body\n1,a\n2,", "a.json": b'[{"body": "a"},{"body": "'}.get(name, b'{"body": "a"}\n"')
        )
        fill(file, b"kata ", 100 * MB)
    found, most = peak([str(tmp_path / f"{name}.gz")])
    assert found == {"fields": 1, "too_large": 1}
    assert most < 8 * PAGE_LIMIT


@pytest.mark.parametrize(("name", "blank"), [("a.jsonl", b"    \n"), ("a.json", b"     ,\n"), ("a.csv", b",     \n")])
def test_blanks_without_an_end_are_given_up(tmp_path: Path, name: str, blank: bytes) -> None:
    with gzip.open(tmp_path / f"{name}.gz", "wb", compresslevel=1) as file:
        file.write({"a.csv": b"id,body\n1,a\n", "a.json": b'[{"body": "a"},'}.get(name, b'{"body": "a"}\n'))
        fill(file, blank, 30 * MB)
    found = told(list(pages([str(tmp_path / f"{name}.gz")])))
    assert found == ["fields", "too_large"]


def rows(count: int) -> Iterator[dict[str, str]]:
    return ({"id": f"berita-{number}", "body": f"Menteri tiba. Kalimat {number}. " * 20} for number in range(count))


def written(folder: Path, name: str, count: int) -> str:
    path = folder / f"{count}-{name}"
    with path.open("w", newline="") as file:
        if ".csv" in name:
            table = csv.DictWriter(file, ["id", "body"])
            table.writeheader()
            table.writerows(rows(count))
        elif ".jsonl" in name:
            file.writelines(json.dumps(row) + "\n" for row in rows(count))
        else:
            file.write("[" + ",".join(map(json.dumps, rows(count))) + "]")
    return str(path)


@pytest.mark.parametrize("name", ["a.jsonl", "a.json", "a.csv"])
def test_memory_does_not_grow_with_the_number_of_rows(tmp_path: Path, name: str) -> None:
    few, many = written(tmp_path, name, 1000), written(tmp_path, name, 20_000)
    peak([few])  # what is loaded once
    found_few, peak_few = peak([few])
    found_many, peak_many = peak([many])
    assert (found_few, found_many) == ({"fields": 1000}, {"fields": 20_000})
    assert peak_many < peak_few + 200_000  # as buffers fill; the names of 20,000 rows alone would take 2 MB


def test_a_hundred_thousand_rows_are_all_read_and_named_apart(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text('{"isi": "Menteri tiba."}\n' * 100_000)
    names = {page.name for page in pages([str(tmp_path / "a.jsonl")])}
    assert len(names) == 100_000


def test_memory_does_not_grow_with_the_number_of_files(tmp_path: Path) -> None:
    for number in range(300):
        (tmp_path / f"{number}.txt").write_bytes(b"Menteri tiba. " * 20_000)
    found, most = peak([str(tmp_path)])
    assert found == {"text": 300}
    assert most < 10 * MB
