"""Pages read in several processes: the same bytes in the same order, refusals and errors in their turn."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

import runut
from runut.errors import InputError, OptionError
from runut.parallel import AHEAD, in_order

BODY = (
    "Polisi menangkap dua penambang liar di Sukamaju pada Senin (11/3/2024). {} warga ikut menolak tambang itu. "
    '"Kami akan menuntut bupati," kata Rahmat, ketua warga. Bupati Sukamaju belum menjawab hingga malam hari.'
)
PAGES = 5


def run(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[bytes]:
    environment = {**os.environ, "COLUMNS": "160", "NO_COLOR": "1", "PYTHONUTF8": "1"}
    command = [sys.executable, "-m", "runut", "read", *arguments]
    return subprocess.run(command, cwd=cwd, capture_output=True, check=False, env=environment)


@pytest.fixture
def inputs(tmp_path: Path) -> tuple[str, ...]:
    """A folder and a JSONL, each with a page among the others that is refused."""
    folder = tmp_path / "halaman"
    folder.mkdir()
    for number in range(PAGES):
        body = "" if number == 1 else f"Warga Menolak Tambang\nJAKARTA - {BODY.format(number + 2)}\n"
        (folder / f"{number}.txt").write_text(body, encoding="utf-8")
    rows = [{"title": "Warga Menolak", "body": "" if n == 2 else BODY.format(n + 20)} for n in range(PAGES)]
    (tmp_path / "berita.jsonl").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    return "halaman", "berita.jsonl"


def test_any_number_of_processes_prints_the_same_bytes(inputs: tuple[str, ...], tmp_path: Path) -> None:
    done = [run(*inputs, "--format", "jsonl", "--jobs", jobs, cwd=tmp_path) for jobs in ("1", "2", "3")]
    assert [one.returncode for one in done] == [1, 1, 1]
    assert done[0].stdout.count(b"Rahmat") >= PAGES
    assert done[0].stderr.count(b"refused") == 2
    assert {(one.stdout, one.stderr) for one in done} == {(done[0].stdout, done[0].stderr)}


def test_any_number_of_processes_writes_the_same_files(inputs: tuple[str, ...], tmp_path: Path) -> None:
    written = []
    for jobs in ("1", "3"):
        run(*inputs, "--out", jobs, "--jobs", jobs, cwd=tmp_path)
        files = sorted(path for path in (tmp_path / jobs).rglob("*.json"))
        written.append({str(path.relative_to(tmp_path / jobs)): path.read_bytes() for path in files})
    assert len(written[0]) == 2 * PAGES
    assert written[0] == written[1]


def test_findings_are_the_same_and_in_order_from_python_too(inputs: tuple[str, ...], tmp_path: Path) -> None:
    places = [tmp_path / place for place in inputs]
    found = list(runut.read_all(places, jobs=2))
    assert found == list(runut.read_all(places))
    assert [one.refused is not None for one in found] == [n in {1, PAGES + 2} for n in range(2 * PAGES)]


@pytest.mark.parametrize("jobs", ["0", "-2"])
def test_fewer_than_one_process_is_refused_in_words(jobs: str, inputs: tuple[str, ...], tmp_path: Path) -> None:
    done = run(*inputs, "--jobs", jobs, cwd=tmp_path)
    assert (done.returncode, done.stdout) == (2, b"")
    assert f"jobs: found {jobs}; expected 1 process or more".encode() in done.stderr
    with pytest.raises(OptionError, match="1 process or more"):
        runut.read_all(inputs, jobs=int(jobs))


def half(number: int) -> float:
    if number == 3:
        raise InputError(where="three", found="an odd number", expected="an even one", do="Double it.")
    return number / 2


def counted(upto: int, seen: list[int]) -> Iterator[int]:
    for number in range(4, upto):
        seen.append(number)
        yield number


def test_no_more_than_a_few_inputs_are_held() -> None:
    seen: list[int] = []
    results = in_order(half, counted(1000, seen), 2)
    assert [next(results) for _ in range(6)] == [2.0, 2.5, 3.0, 3.5, 4.0, 4.5]
    assert len(seen) <= 6 + 2 * AHEAD
    results.close()  # type: ignore[attr-defined]


def broken() -> Iterator[int]:
    yield from (4, 5)
    raise ValueError("no third")


def test_an_error_of_the_inputs_comes_after_what_stands_before_it() -> None:
    results = in_order(half, broken(), 2)
    assert [next(results), next(results)] == [2.0, 2.5]
    with pytest.raises(ValueError, match="no third"):
        next(results)


def test_an_error_of_the_step_keeps_its_four_parts() -> None:
    results = in_order(half, [2, 3, 4], 2)
    assert next(results) == 1.0
    with pytest.raises(InputError) as caught:
        next(results)
    error = caught.value
    assert (error.where, error.found, error.expected, error.do) == (
        "three", "an odd number", "an even one", "Double it.",
    )  # fmt: skip


def test_a_process_that_ends_by_itself_is_an_error_that_says_what_to_do() -> None:
    with pytest.raises(OptionError, match="memory may have run out"):
        list(in_order(partial(os._exit), [7], 1))
