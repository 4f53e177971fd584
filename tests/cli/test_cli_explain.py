"""`runut explain` as a person runs it: one event with its words and reasons, or a friendly word on what to type."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

PAGE = """Kejaksaan Tahan Dua Pejabat Sukamaju
KABAR NUSA | Senin, 03/02/2025 19:05 WIB

SUKAMAJU - Polisi menangkap Bupati Sukamaju Hendra Wisastra pada Senin (3/2/2025) di rumahnya di Sukamaju. Warga yang
tinggal di sekitar rumah itu melihat empat mobil datang sejak pagi dan pergi menjelang siang.

Sejauh ini penyidik belum menahan Hendra Wisastra karena ia sakit dan harus dirawat beberapa hari di rumah sakit umum
daerah. "Kami menunggu keterangan dokter," kata Gubernur Dimas Ardhana kepada wartawan.
"""


@pytest.fixture
def page(tmp_path: Path) -> Path:
    place = tmp_path / "halaman.txt"
    place.write_text(PAGE, encoding="utf-8")
    return place


def run(*arguments: str, cwd: Path | None = None, stdin: str | None = None) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "COLUMNS": "100", "NO_COLOR": "1", "TERM": "dumb", "PYTHONUTF8": "1"}
    command = [sys.executable, "-m", "runut", "explain", *arguments]
    return subprocess.run(
        command, input=stdin, cwd=cwd, capture_output=True, text=True, encoding="utf-8", check=False, env=environment
    )


def test_an_event_is_explained_by_its_sentence_its_rule_its_reasons_and_the_next_types(page: Path) -> None:
    done = run(f"{page}:1")
    printed = " ".join(done.stdout.split())
    assert done.returncode == 0, done.stderr
    assert "COERCE arrest event 1 of" in printed
    assert "rule coerce/arrest: menangkap Catching a person by force of office" in printed
    assert re.search(
        r"chance 0\.\d\d by the model, which weighs most of all for it: \+\d\.\d\d a rule of COERCE", printed
    )
    assert "status actual it happened" in printed
    assert "chain KABAR NUSA" in printed
    assert "when 2025-02-03" in printed
    assert re.search(r"why not [A-Z]+ chance (0\.\d\d|under 0\.01), and 0\.\d\d is needed", printed)


def test_labels_stand_below_the_first_letter_of_their_words(page: Path) -> None:
    lines = run(f"{page}:1").stdout.splitlines()
    number = next(n for n, line in enumerate(lines) if "Polisi menangkap" in line)
    sentence, underlines, labels = lines[number : number + 3]
    assert sentence.index("menangkap") == underlines.index("━") == labels.index("trigger")
    assert underlines.count("━") == len("menangkap")


def test_a_denied_event_shows_the_word_that_denies_it(page: Path) -> None:
    listed = run(str(page)).stdout
    number = next(line.split()[0] for line in listed.splitlines() if " not " in line and "menahan" in line)
    printed = " ".join(run(f"{page}:{number}").stdout.split())
    assert "status negated it did not happen, told by “belum”" in printed


def test_a_page_without_a_number_lists_its_events(page: Path) -> None:
    done = run(str(page))
    assert done.returncode == 0, done.stderr
    assert re.search(r"^1  2025-02-03 .* menangkap", done.stdout, re.MULTILINE)
    assert f"Next: runut explain {page}:1" in done.stdout


def test_a_page_from_standard_input_is_explained_too() -> None:
    assert "COERCE arrest   event 1 of" in run("-:1", stdin=PAGE).stdout


def test_a_file_whose_name_ends_in_a_number_is_a_page(tmp_path: Path) -> None:
    (tmp_path / "berita:1").write_text(PAGE, encoding="utf-8")
    assert "Next: runut explain berita:1:1" in run("berita:1", cwd=tmp_path).stdout
    assert "COERCE arrest   event 1 of" in run("berita:1:1", cwd=tmp_path).stdout


@pytest.mark.parametrize("number", ["0", "99", "123456789"])
def test_a_number_that_no_event_has_is_told_with_those_that_there_are(page: Path, number: str) -> None:
    done = run(f"{page}:{number}")
    assert done.returncode == 2
    assert re.search(rf"found no event {number}; expected a number from 1 to \d+\. See the events", done.stderr)
    assert not done.stdout


@pytest.mark.parametrize("argument", ["tidak-ada.txt:1", "tidak-ada.txt", "halaman.txt:satu", "halaman.txt:", ":1", ""])
def test_a_page_that_is_not_there_is_told_without_a_traceback(page: Path, argument: str) -> None:
    done = run(argument, cwd=page.parent)
    assert done.returncode == 2
    assert done.stderr.startswith("runut: ")
    assert "Traceback" not in done.stderr


def test_several_pages_are_refused_as_one_is_explained(page: Path) -> None:
    (page.parent / "lain.txt").write_text(PAGE, encoding="utf-8")
    done = run(f"{page.parent}:1")
    assert done.returncode == 2
    assert "found more than one page; expected one page" in done.stderr


def test_a_refused_page_gives_its_reason_and_exit_code_one(tmp_path: Path) -> None:
    (tmp_path / "kosong.txt").write_text("", encoding="utf-8")
    done = run("kosong.txt:1", cwd=tmp_path)
    assert done.returncode == 1
    assert "kosong.txt: refused (empty): " in done.stderr
