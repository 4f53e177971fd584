"""How bodies open: places and publishers before a dash."""

import pytest

from runut.clean.dateline import read_opening
from runut.languages.pack import load_pack

PACK = load_pack()
EXAMPLES = PACK.table("clean/dateline")["example"]


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example["text"][:30])
def test_every_example_of_the_table_opens_as_it_says(example: dict[str, str]) -> None:
    opening = read_opening(example["text"], PACK)
    if "dateline" not in example and "outlet" not in example:
        assert opening is None
        return
    assert opening is not None
    assert opening.place == example.get("dateline")
    assert opening.outlets == ((example["outlet"],) if "outlet" in example else ())
    assert example["text"][opening.end :].startswith("Menteri Pangan tiba")


@pytest.mark.parametrize(
    ("text", "place", "outlets"),
    [
        ("JAKARTA, 17 April 2018 (Antara/PRNewswire) -- Panen raya tiba.", "JAKARTA", ("Antara", "PRNewswire")),
        ("Kupang, NTT (ANTARA News) - Panen raya tiba.", "Kupang, NTT", ("ANTARA News",)),
        ("Kota Barat (KB) - Panen raya tiba.", "Kota Barat", ("KB",)),
        ("Liputan6.com, Jakarta - Panen raya tiba.", "Jakarta", ("Liputan6.com",)),
        ("Jakarta, CNN Indonesia --", "Jakarta", ("CNN Indonesia",)),
        ("TEMPO. CO, Makassar - Panen raya tiba.", "Makassar", ("TEMPO. CO",)),
        ("Intisari-online.com - Panen raya tiba.", None, ("Intisari-online.com",)),
        ("BUENOS AIRES – Panen raya tiba.", "BUENOS AIRES", ()),
        ("Kinshasa - Panen raya tiba.", "Kinshasa", ()),
        ("Rafah, Palestina - Panen raya tiba.", "Rafah, Palestina", ()),
        ("Seoul, Korea - Panen raya tiba.", "Seoul, Korea", ()),
        ("KUPANG, 12/3/2024 10.15 WITA (ANTARA) - Panen raya tiba.", "KUPANG", ("ANTARA",)),
    ],
)
def test_places_and_publishers_are_told_apart(text: str, place: str | None, outlets: tuple[str, ...]) -> None:
    opening = read_opening(text, PACK)
    assert opening is not None
    assert (opening.place, opening.outlets) == (place, outlets)


@pytest.mark.parametrize(
    "text",
    [
        "Ratna Wibawa - Menteri Pangan - tiba di pelabuhan.",
        "Rapat ke-9 digelar pekan depan.",
        "KPK - lembaga itu - menolak.",
        "- Satu butir daftar",
        "",
    ],
)
def test_a_dash_in_a_sentence_opens_nothing(text: str) -> None:
    assert read_opening(text, PACK) is None
