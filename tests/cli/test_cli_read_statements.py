"""`runut read --only statements` as a person runs it: a ledger, and the same as JSON."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

PAGE = """Menteri Karim: Harga Gandum Akan Naik
KABAR NUSA | Senin, 03/02/2025 19:05 WIB

SURABAYA - Menteri Perdagangan Rahmat Karim mengatakan harga gandum akan naik pekan depan.

"Kami sudah menyiapkan cadangan," kata Karim dalam keterangan tertulis seperti dikutip AFP, Senin (3/2/2025).

Seorang pejabat kementerian yang enggan disebut namanya menyebut stok tinggal dua pekan.

Impor gandum dikabarkan akan ditambah. Kapal pertama tiba di Sukamaju pada akhir bulan ini.
"""
CORRECTED = (
    "Ralat: Jumlah Rumah Terendam di Sukamaju\n\n"
    'Dalam berita Kabar Nusa berjudul "Banjir Sukamaju, 400 Rumah Terendam" yang terbit Senin, 3 Februari 2025,'
    ' tertulis "400 unit". Yang benar "40 unit". Redaksi memohon maaf kepada pembaca atas kekeliruan itu.\n'
)


@pytest.fixture
def page(tmp_path: Path) -> Path:
    place = tmp_path / "halaman.txt"
    place.write_text(PAGE, encoding="utf-8")
    return place


def run(*arguments: str) -> str:
    command = [sys.executable, "-m", "runut", "read", *arguments]
    environment = {**os.environ, "COLUMNS": "120", "NO_COLOR": "1", "TERM": "dumb", "PYTHONUTF8": "1"}
    return subprocess.run(command, check=True, capture_output=True, text=True, env=environment).stdout


def test_each_statement_shows_its_chain_what_was_said_and_the_words_for_both(page: Path) -> None:
    printed = run(str(page), "--only", "statements")
    lines = [line.strip() for line in printed.splitlines()]
    assert "KABAR NUSA ← AFP ← Rahmat Karim (IDN GOV)  direct, attributed" in printed
    assert "“Kami sudah menyiapkan cadangan”" in lines
    assert "cue: kata   speaker: Karim   via: AFP (sentence)   release: keterangan tertulis" in lines
    assert any(line.endswith("indirect, unconfirmed") and " ← –" in line for line in lines)
    assert any("unnamed: member" in line for line in lines)


def test_json_tells_the_chain_link_by_link(page: Path) -> None:
    found = json.loads(run(str(page), "--only", "statements", "--format", "json"))
    said = next(row for row in found["statements"] if row["kind"] == "direct")
    assert [(link["role"], link["name"]) for link in said["chain"]] == [
        ("publisher", "KABAR NUSA"),
        ("medium", "AFP"),
        ("speaker", "Rahmat Karim"),
    ]
    assert said["chain"][1]["scope"] == "sentence"
    assert said["channel"]["kind"] == "release"
    assert {row["certainty"] for row in found["statements"]} == {"attributed", "unconfirmed"}
    unnamed = [row["unnamed"] for row in found["statements"] if row["unnamed"] is not None]
    assert [row["nearness"] for row in unnamed] == ["member"]


def test_a_correction_says_what_it_corrects(tmp_path: Path) -> None:
    place = tmp_path / "ralat.txt"
    place.write_text(CORRECTED, encoding="utf-8")
    printed = " ".join(run(str(place), "--only", "statements").split())
    assert "correction of “Banjir Sukamaju, 400 Rumah Terendam”, told by “Ralat”" in printed
    assert "not “400 unit” but “40 unit”" in printed
    found = json.loads(run(str(place), "--format", "json"))
    assert found["correction"]["title"] == "Banjir Sukamaju, 400 Rumah Terendam"


def test_a_page_without_speech_says_so(tmp_path: Path) -> None:
    place = tmp_path / "cuaca.txt"
    body = "Air di Sukamaju mulai surut pada Senin pagi setelah hujan reda semalaman di kawasan hulu sungai itu."
    place.write_text(
        f"Banjir Surut\n\n{body} Jalan ke pasar masih tertutup lumpur. Warga membersihkan rumah.\n", "utf-8"
    )
    assert "Statements: none" in run(str(place), "--only", "statements")
