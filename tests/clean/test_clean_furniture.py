"""Widgets, advertisements and follow-up links among paragraphs."""

import re

import pytest

from runut.clean.furniture import is_end, is_furniture, without_furniture
from runut.languages.pack import load_pack

PACK = load_pack()
TABLE = PACK.table("clean/furniture")
ENTRIES = [(kind, entry) for kind in ("line", "stop", "inline", "tail") for entry in TABLE[kind]]


@pytest.mark.parametrize(("kind", "entry"), ENTRIES, ids=[f"{kind}: {entry['name']}" for kind, entry in ENTRIES])
def test_every_pattern_finds_its_example_and_leaves_its_counter_example(kind: str, entry: dict[str, str]) -> None:
    pattern = re.compile(entry["pattern"])
    find = pattern.fullmatch if kind in ("line", "stop") else pattern.search
    assert find(entry["example"])
    assert not find(entry["not"])


@pytest.mark.parametrize("entry", TABLE["line"], ids=lambda entry: entry["name"])
def test_a_line_of_furniture_goes_whole(entry: dict[str, str]) -> None:
    assert is_furniture(entry["example"], PACK)
    assert not is_furniture(entry["not"], PACK)


@pytest.mark.parametrize("entry", [*TABLE["inline"], *TABLE["tail"]], ids=lambda entry: entry["name"])
def test_furniture_within_a_paragraph_is_cut_out_of_it(entry: dict[str, str]) -> None:
    before = 'Panen raya tiba," ujarnya.'
    text = entry["example"] if "leaves" in entry else f"{before} {entry['example']}"
    assert without_furniture(text, PACK) == entry.get("leaves", before)


def test_a_sentence_on_either_side_of_an_advertisement_stays() -> None:
    text = "Panen raya tiba. ADVERTISEMENT SCROLL TO CONTINUE WITH CONTENT Petani bersuka."
    assert without_furniture(text, PACK) == "Panen raya tiba. Petani bersuka."


def test_a_copyright_line_far_from_the_end_takes_nothing_with_it() -> None:
    text = "Copyright © KABAR NUSA. " + "Petani bersuka atas panen raya itu. " * 40
    assert without_furniture(text, PACK) == text.strip()


def test_a_heading_of_what_follows_ends_the_article() -> None:
    assert is_end("Berita Terkait", PACK)
    assert not is_end("Berita itu terkait panen raya.", PACK)


def test_a_ban_on_copying_is_a_line_of_furniture() -> None:
    assert is_furniture("Dilarang keras mengambil isi berita ini tanpa izin.", PACK)
