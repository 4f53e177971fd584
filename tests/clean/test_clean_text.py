"""Text pages: what stands above the body."""

import pytest

from runut.clean.draft import Draft
from runut.clean.text import blocks_of, draft_from_text
from runut.languages.pack import load_pack
from runut.records.page import Page

PACK = load_pack()
BODY = "Menteri Pangan Ratna Wibawa membuka panen raya di Lembah Utara dan berjanji membeli semua gabah petani."


def draft(*lines: str) -> Draft:
    return draft_from_text(Page("a.txt", "a", "text", "\n".join(lines)), PACK)


@pytest.mark.parametrize(
    ("header", "publisher", "names"),
    [
        ("CNN Indonesia | 2024/03/09 06:42:15", "CNN Indonesia", ()),
        ("KOMPAS.com | Kompas.com- 19/07/2024, 21:09 WIB", "KOMPAS.com", ()),
        ("dwi, CNN Indonesia | Sabtu, 16/03/2024 19:47 WIB", "CNN Indonesia", ("dwi",)),
        ("SINDOnews | Jum'at, 08 Maret 2024 - 17:26 WIB", "SINDOnews", ()),
        ("GELORA.CO | 2024/02", "GELORA.CO", ()),
        ("KABAR NUSA | Kamis, 14/03/2024 19:05 WIB", "KABAR NUSA", ()),
        ("TEMPO.CO", "TEMPO.CO", ()),
        ("Sari Dewi - detikNews", "detikNews", ("Sari Dewi",)),
        ("Jumat, 15 Desember 2023", None, ()),
    ],
)
def test_the_lines_under_the_headline_are_no_body(header: str, publisher: str | None, names: tuple[str, ...]) -> None:
    read = draft("Panen Raya Tiba di Lembah Utara", header, "", BODY)
    assert (read.title, read.publisher, read.byline) == ("Panen Raya Tiba di Lembah Utara", publisher, names)
    assert read.blocks == (BODY,)


def test_a_date_may_stand_above_the_headline() -> None:
    read = draft("Jumat, 15 Desember 2023", "", "Panen Raya Tiba", "", BODY)
    assert read.title == "Panen Raya Tiba"
    assert read.printed is not None


def test_a_headline_with_a_date_in_it_stays_the_headline() -> None:
    read = draft("Harga Gabah 15 Desember 2023", "KOMPAS.com | 2023-12-15", "", BODY)
    assert read.title == "Harga Gabah 15 Desember 2023"


def test_the_sites_name_after_the_headline_is_cut_off() -> None:
    assert draft("Panen Raya Tiba | tempo.co", "TEMPO.CO", "", BODY).title == "Panen Raya Tiba"


def test_a_name_over_its_role_is_the_byline() -> None:
    assert draft("Panen Raya Tiba", "", "Sari Dewi K", "", "Penulis", "", BODY).byline == ("Sari Dewi K",)


def test_a_page_that_begins_with_a_paragraph_has_no_headline() -> None:
    read = draft(BODY, "", BODY.replace("membuka", "menutup"))
    assert read.title is None
    assert len(read.blocks) == 2


def test_lines_wrapped_in_the_midst_of_a_sentence_are_one_block() -> None:
    assert list(blocks_of("Ratna membuka\npanen raya.\n\nPetani\nMenari", PACK)) == [
        "Ratna membuka panen raya.",
        "Petani",
        "Menari",
    ]


def test_entities_and_soft_hyphens_are_undone() -> None:
    assert list(blocks_of("&ldquo;Panen&nbsp;raya&rdquo; ti\u00adba", PACK)) == ["“Panen raya” tiba"]


def test_a_publisher_beside_a_person_above_the_date_is_known_by_its_form() -> None:
    found = draft("Panen Raya Tiba di Lembah Utara", "Sari Dewi - KabarKini", "Kamis, 14 Maret 2024 19:27 WIB", BODY)
    assert (found.publisher, found.byline, found.blocks) == ("KabarKini", ("Sari Dewi",), (BODY,))


def test_a_rubric_above_the_date_does_not_end_the_header() -> None:
    found = draft("Panen Raya Tiba di Lembah Utara", "Kabar Daerah", "KABAR NUSA | Kamis, 14 Maret 2024", BODY)
    assert (found.publisher, found.blocks) == ("KABAR NUSA", (BODY,))
    assert found.printed is not None


def test_several_names_above_the_editors_are_the_byline() -> None:
    found = draft("Panen Raya Tiba", "Kabarnusa.com - 14/03/2024", "Sari Dewi, Budi Santosa", "Tim Redaksi", BODY)
    assert (found.byline, found.blocks) == (("Sari Dewi", "Budi Santosa"), (BODY,))


def test_a_photographer_in_a_caption_wrote_nothing() -> None:
    caption = "Petani memanen padi di Lembah Utara. (KABARNUSA.com/RINA SARI)"
    found = draft("Panen Raya Tiba", "Kabarnusa.com - 14/03/2024", caption, BODY, BODY)
    assert (found.byline, found.blocks) == ((), (BODY, BODY))


def test_a_publisher_in_lower_case_is_no_end_of_the_headline() -> None:
    found = draft("Panen Raya Tiba di Lembah Utara", "kabarnusa.com", BODY)
    assert (found.title, found.publisher) == ("Panen Raya Tiba di Lembah Utara", "kabarnusa.com")


def test_a_headline_loses_the_number_of_its_page() -> None:
    assert draft("Panen Raya Tiba Halaman all - Kabarnusa.com", "Kamis, 14/03/2024", BODY).title == "Panen Raya Tiba"
