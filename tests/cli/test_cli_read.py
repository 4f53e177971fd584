"""`runut read` as a person runs it: a process, its two streams and its exit code."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

PAGE = """Menteri Arunika Bertemu Delegasi Turki
KABAR NUSA | Kamis, 14/03/2024 19:05 WIB

JAKARTA - Menteri Luar Negeri Turki bertemu Menteri Luar Negeri Rusia di Jakarta, Kamis (14/3/2024). Keduanya membahas
gandum dan jalur pelayaran di Laut Hitam selama dua jam. "Kami sepakat melanjutkan pembicaraan pekan depan," kata
Menteri Luar Negeri Rusia kepada wartawan seusai pertemuan di Gedung Pancasila itu.
"""


def run(*arguments: str, stdin: str | None = None, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "runut", *arguments],
        input=stdin,
        cwd=cwd,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        env={**os.environ, "COLUMNS": "160", "NO_COLOR": "1", "PYTHONUTF8": "1"},
    )


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "halaman.txt"
    path.write_text(PAGE, encoding="utf-8")
    return path


def test_the_table_shows_the_article_and_all_four_kinds_of_finding(page: Path) -> None:
    done = run("read", str(page))
    assert done.returncode == 0, done.stderr
    for shown in ("Menteri Arunika Bertemu Delegasi Turki", "2024-03-14T19:05+07:00", "Times", "Actors", "Statements"):
        assert shown in done.stdout
    assert "CONSULT" in done.stdout


def test_json_is_the_contract(page: Path) -> None:
    found = json.loads(run("read", str(page), "--format", "json").stdout)
    assert set(found) == {"article", "times", "actors", "statements", "events", "correction", "page"}
    assert found["page"] == {"input": str(page), "refused": None}
    assert found["times"][0]["from"] == "2024-03-14"


def test_only_one_kind_can_be_printed(page: Path) -> None:
    found = json.loads(run("read", str(page), "--format", "jsonl", "--only", "times").stdout)
    assert set(found) == {"times", "page"}


def test_jsonl_is_one_line_a_page(page: Path) -> None:
    done = run("read", str(page), str(page), "--format", "jsonl")
    assert [json.loads(line)["page"]["input"] for line in done.stdout.splitlines()] == [str(page), str(page)]


def test_out_writes_one_file_a_page(page: Path, tmp_path: Path) -> None:
    done = run("read", str(page), "--out", str(tmp_path / "OUT"))
    assert done.returncode == 0
    found = json.loads((tmp_path / "OUT" / "halaman.json").read_text(encoding="utf-8"))
    assert found["article"]["title"] == "Menteri Arunika Bertemu Delegasi Turki"


def test_stdin_is_a_page(page: Path) -> None:
    found = json.loads(run("read", "-", "--format", "json", stdin=PAGE).stdout)
    assert found["page"]["input"] == "-"
    assert found["article"]["outlet"] == "KABAR NUSA"


def test_a_refused_page_is_a_row_a_reason_and_exit_code_one_and_the_run_goes_on(page: Path, tmp_path: Path) -> None:
    empty = tmp_path / "kosong.txt"
    empty.write_text("", encoding="utf-8")
    done = run("read", str(empty), str(page), "--format", "jsonl")
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 1
    assert rows[0]["article"] is None
    assert rows[0]["page"]["refused"]["reason"] == "empty"
    assert rows[1]["article"] is not None
    assert f"{empty}: refused (empty): " in done.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        ("read", "tidak-ada.html"),
        ("read",),
        ("read", "x.txt", "--format", "xml"),
        ("read", "x.txt", "--key", "judul"),
        ("read", "x.txt", "--key", "body=isi", "--key", "body=judul"),
        ("read", "x.txt", "--out", "OUT", "--format", "table"),
        ("baca",),
    ],
)
def test_misuse_is_exit_code_two_without_a_traceback(arguments: tuple[str, ...], tmp_path: Path) -> None:
    done = run(*arguments, cwd=tmp_path)
    assert done.returncode == 2
    assert done.stderr.strip()
    assert "Traceback" not in done.stderr


def test_an_output_folder_that_cannot_be_written_is_told(page: Path) -> None:
    done = run("read", str(page), "--out", str(page / "di-bawah-berkas"))
    assert done.returncode == 2
    assert "--out" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_reader_that_stops_early_causes_no_complaint(page: Path) -> None:
    command = f'"{sys.executable}" -m runut read {" ".join([str(page)] * 40)} --format json | head -c 10'
    done = subprocess.run(command, shell=True, capture_output=True, text=True, check=False)
    assert "Traceback" not in done.stderr
    assert "Broken" not in done.stderr


def test_the_version_is_printed() -> None:
    assert run("--version").stdout.strip().startswith("runut ")


def test_many_pages_as_json_are_one_list(page: Path) -> None:
    found = json.loads(run("read", str(page), str(page), "--format", "json").stdout)
    assert [row["page"]["input"] for row in found] == [str(page), str(page)]


def test_a_terminal_without_the_letters_stops_nothing(page: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "runut", "read", str(page)],
        capture_output=True,
        check=False,
        env={**os.environ, "PYTHONUTF8": "0", "LC_ALL": "C", "PYTHONIOENCODING": "ascii"},
    )
    assert done.returncode == 0, done.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full on this system")
def test_a_full_disk_is_told_without_a_traceback(page: Path) -> None:
    command = f'"{sys.executable}" -m runut read "{page}" > /dev/full'
    done = subprocess.run(command, shell=True, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "cannot be written" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_closed_standard_input_is_told_without_a_traceback() -> None:
    done = subprocess.run(
        f'"{sys.executable}" -m runut read - <&-', shell=True, capture_output=True, text=True, check=False
    )
    assert done.returncode == 2
    assert "no standard input" in done.stderr
