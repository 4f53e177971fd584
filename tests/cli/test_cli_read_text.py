"""`runut read --only text` as a person runs it, in every format."""

import json
import os
import subprocess
import sys
from pathlib import Path

import conllu
import pytest

import runut

PAGE = """Nelayan Karang Sampalok Menggelar Aksi
KABAR NUSA | Kamis, 14/03/2024 19:05 WIB

JAKARTA - Puluhan nelayan menggelar aksi damai. Mereka menolak rencananya, kata seorang pendamping warga kepada wartawan
yang meliput aksi itu di depan kantor bupati pada Kamis (14/3/2024). Aksi itu berlangsung tertib selama tiga jam.
"""


def run(*arguments: str, width: int = 80) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "runut", "read", *arguments],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        env={**os.environ, "COLUMNS": str(width), "NO_COLOR": "1", "PYTHONUTF8": "1"},
    )


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "aksi damai.txt"
    path.write_text(PAGE, encoding="utf-8")
    return path


@pytest.mark.parametrize("width", [80, 160])
def test_the_table_shows_the_sentences_alone(page: Path, width: int) -> None:
    done = run(str(page), "--only", "text", width=width)
    assert done.returncode == 0, done.stderr
    assert "Puluhan nelayan menggelar aksi damai." in done.stdout
    assert "Statements" not in done.stdout
    assert max(map(len, done.stdout.split("\n"))) <= width


def test_the_whole_table_does_not_show_them(page: Path) -> None:
    assert "characters" not in run(str(page)).stdout


def test_json_holds_the_sentences_and_their_spans(page: Path) -> None:
    found = json.loads(run(str(page), "--only", "text", "--format", "jsonl").stdout)
    content = json.loads(run(str(page), "--format", "json").stdout)["article"]["text"]
    assert set(found) == {"text", "page"}
    sentences = found["text"]["sentences"]
    assert sentences[0]["paragraph"] == -1
    assert all(content[slice(*sentence["span"])] == sentence["text"] for sentence in sentences)


def test_conllu_of_many_pages_is_one_file_with_ids_of_its_own(page: Path) -> None:
    done = run(str(page), str(page), "--only", "text", "--format", "conllu")
    assert done.returncode == 0, done.stderr
    sentences = conllu.parse(done.stdout)
    ids = [sentence.metadata["sent_id"] for sentence in sentences]
    assert ids[0] == "aksi%20damai-s1"
    assert len(set(ids)) == len(ids)
    assert done.stdout.count("# newdoc id = ") == 2
    assert "Puluhan nelayan menggelar aksi damai." in {sentence.metadata["text"] for sentence in sentences}


def test_a_refused_page_is_told_and_the_others_are_written(page: Path, tmp_path: Path) -> None:
    empty = tmp_path / "kosong.txt"
    empty.write_text("", encoding="utf-8")
    done = run(str(empty), str(page), "--only", "text", "--format", "conllu")
    assert done.returncode == 1
    assert f"{empty}: refused (empty): " in done.stderr
    assert done.stdout.startswith("# newdoc id = aksi%20damai\n")


@pytest.mark.parametrize("only", [(), ("--only", "events")])
def test_conllu_is_for_the_words_alone(page: Path, only: tuple[str, ...]) -> None:
    done = run(str(page), "--format", "conllu", *only)
    assert done.returncode == 2
    assert done.stdout == ""
    assert "--only text" in done.stderr
    assert "Traceback" not in done.stderr


def test_out_writes_the_words_as_json(page: Path, tmp_path: Path) -> None:
    assert run(str(page), "--only", "text", "--out", str(tmp_path / "OUT")).returncode == 0
    found = json.loads((tmp_path / "OUT" / "aksi damai.json").read_text(encoding="utf-8"))
    assert found["text"]["sentences"]


def test_python_gives_the_same_text(page: Path) -> None:
    found = runut.read(page)
    assert found.article is not None
    assert found.text is not None
    assert found.text.content == found.article.text
