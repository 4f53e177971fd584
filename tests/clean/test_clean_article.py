"""From page to article, end to end."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from runut.clean.article import clean
from runut.languages.pack import load_pack
from runut.records.article import Article
from runut.records.page import Form, Given, Page, Refusal

PACK = load_pack()
BODY = (
    "Menteri Pangan Ratna Wibawa membuka panen raya di Lembah Utara dan berjanji membeli semua gabah petani dengan "
    "harga yang layak sepanjang tahun ini."
)
OPENING = "KOTA BARAT - Menteri Pangan Ratna Wibawa membuka panen raya di Lembah Utara, Kamis (14/3/2024), dan berjanji"
REST = 'membeli semua gabah petani. "Kami siap," kata Ratna seperti dikutip Reuters.'
SECOND = (
    "Sedikitnya dua belas desa di sana panen lebih awal karena hujan turun sejak awal tahun ini, menurut dinas di kota."
)


def article(content: str, form: Form = "text", given_: Given | None = None) -> Article:
    found = clean(Page("a", "a", form, content, given_ or Given()), PACK)
    assert isinstance(found, Article)
    return found


def refusal(content: str, form: Form = "text") -> Refusal:
    found = clean(Page("a", "a", form, content), PACK)
    assert isinstance(found, Refusal)
    return found


def test_a_page_with_furniture_becomes_an_article() -> None:
    page = "\n".join(
        [
            "Panen Raya Tiba di Lembah Utara",
            "KABARNUSA.com | Kamis, 14/03/2024 19:05 WIB",
            "A",
            "A",
            "A",
            "Petani menari di balai desa. (ANTARA FOTO/Sari Dewi)",
            f"{OPENING} {REST}",
            "Baca Juga: Tiga Kapal Nelayan Hilang di Selat Barat",
            SECOND,
            "(dwi/ksm)",
            "TOPIK TERKAIT",
            "Harga Gabah Naik Lagi",
        ]
    )
    found = article(page)
    assert found.title == "Panen Raya Tiba di Lembah Utara"
    assert found.publisher == "KABARNUSA.com"
    assert found.published is not None
    assert found.published.isoformat() == "2024-03-14T19:05+07:00"
    assert found.byline == ("dwi", "ksm")
    assert found.dateline == "KOTA BARAT"
    assert found.agencies == ("Reuters",)
    assert found.paragraphs == (f"{OPENING} {REST}", SECOND)


def test_a_body_of_one_line_loses_only_its_furniture() -> None:
    body = f"{OPENING} {REST} Baca juga: Tiga Kapal Nelayan Hilang di Selat Barat Menurut dinas, panen naik. (dwi)"
    found = article(f"Panen Raya Tiba\nKOMPAS.com | 2024-03-14\n\n{body}\n")
    assert found.paragraphs == (f"{OPENING} {REST} Menurut dinas, panen naik.",)


def test_a_dateline_alone_is_joined_to_its_paragraph() -> None:
    found = article(f"Panen Raya Tiba\n\nJakarta, CNN Indonesia --\n\n{SECOND}\n\n{REST}")
    assert found.paragraphs[0] == f"Jakarta, CNN Indonesia -- {SECOND}"
    assert (found.publisher, found.dateline) == ("CNN Indonesia", "Jakarta")


def test_a_blurb_before_the_publishers_name_in_one_line_goes() -> None:
    found = article(SECOND, "fields", Given(title="Panen Raya"))
    blurbed = article(f"Panen naik tahun ini. tirto.id - {SECOND}", "fields", Given(title="Panen Raya"))
    assert found.paragraphs == (SECOND,)
    assert blurbed.paragraphs == (f"tirto.id - {SECOND}",)


def test_a_month_in_the_header_and_a_day_in_the_body_make_the_date() -> None:
    found = article(f"Panen Raya Tiba\nGELORA.CO | 2024/03\n\nGELORA.CO - {OPENING[13:]} {REST}(dtk)")
    assert found.published is not None
    assert found.published.isoformat() == "2024-03-14"
    assert (found.publisher, found.dateline, found.agencies) == ("GELORA.CO", None, ("Reuters", "dtk"))


def test_a_row_of_a_table_keeps_what_its_columns_say() -> None:
    given_ = Given("Panen Raya Tiba", "Kabar Nusa", "11/23/2024 18:37", "https://kabarnusa.com/1")
    found = article(f"{SECOND} (dwi)", "fields", given_)
    assert (found.title, found.publisher, found.byline) == ("Panen Raya Tiba", "Kabar Nusa", ("dwi",))
    assert found.published is not None
    assert found.published.isoformat() == "2024-11-23T18:37+07:00"


def test_the_address_of_a_row_names_its_publisher() -> None:
    found = article(SECOND, "fields", Given(title="Panen", url="https://www.cnnindonesia.com/nasional/1"))
    assert found.publisher == "CNN Indonesia"


@pytest.mark.parametrize(
    ("line", "iso"),
    [
        ("2025-07-02T11:26:02+07:00", "2025-07-02T11:26+07:00"),
        ("2025-07-02T11:26:02Z", "2025-07-02T18:26+07:00"),
        ("2025-07-02 11:26:02", "2025-07-02T11:26+07:00"),
        ("Diterbitkan: 3/7/2024 10:00 WIB", "2024-07-03T10:00+07:00"),
        ("Sabtu (12/3/2022) pukul 10.15 WIB", "2022-03-12T10:15+07:00"),
        ("20 Maret 2021 3:15 PM", "2021-03-20T15:15+07:00"),
    ],
)
def test_a_date_line_below_the_headline_tells_when_the_page_was_put_out(line: str, iso: str) -> None:
    found = article(f"Panen Raya Tiba\n{line}\n\n{SECOND}\n\n{BODY}")
    assert found.published is not None
    assert found.published.isoformat() == iso
    assert found.paragraphs == (SECOND, BODY)


def test_a_page_without_a_date_has_none() -> None:
    assert article(f"Panen Raya Tiba\n\n{SECOND}\n\n{SECOND.replace('dua', 'tiga')}").published is None


@pytest.mark.parametrize("content", ["", "  \n\t\n ", "\u00a0", "\x01\x02", "&nbsp;"])
def test_a_page_without_text_is_refused_as_empty(content: str) -> None:
    assert refusal(content).reason == "empty"


def test_a_list_of_headlines_is_refused_as_no_article() -> None:
    found = refusal("\n".join(f"Panen Raya Tiba di Desa {number}" for number in range(40)))
    assert found.reason == "no_article"
    assert "no paragraph of 20 words" in found.detail


def test_a_page_in_another_language_is_refused() -> None:
    text = "The minister opened the harvest festival in the northern valley and promised to buy all of the rice. " * 6
    assert refusal(f"Harvest festival\n\n{text}").reason == "not_indonesian"


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=400), st.sampled_from(["text", "fields", "html"]))
def test_no_text_whatever_makes_it_raise(content: str, form: Form) -> None:
    assert isinstance(
        clean(Page("a", "a", form, content, Given(content, None, content, content)), PACK), Article | Refusal
    )


@pytest.mark.parametrize(
    "piece", ["Kata ", "kata", "(", '"“', "Baca juga: Satu Dua ", "Rabu (1/2/2024) ", "- ", "#abc "]
)
def test_a_long_line_of_anything_is_read(piece: str) -> None:
    page = Page("a", "a", "text", "Panen Raya\n\n" + piece * (200_000 // len(piece)))
    assert isinstance(clean(page, PACK), Article | Refusal)


def test_a_publisher_that_no_table_knows_opens_the_body_beside_its_place() -> None:
    read = article("Panen Raya Tiba\n\nSurabaya, Kanal Tujuh --\n\n" + BODY)
    assert (read.dateline, read.publisher, read.agencies) == ("Surabaya", "Kanal Tujuh", ())
    assert read.paragraphs == ("Surabaya, Kanal Tujuh -- " + BODY,)


def test_names_and_credits_stand_above_the_widgets_at_the_foot() -> None:
    foot = ["Editor: Sari Dewi", "Sumber: SAMUDRA", "Bagikan:", "Facebook", "Twitter", "WhatsApp", "Tags: panen, padi"]
    read = article("\n".join(["Panen Raya Tiba", "Kabar Nusa | 14/03/2024", BODY, SECOND, *foot, "Terpopuler"]))
    assert (read.byline, read.agencies, len(read.paragraphs)) == (("Sari Dewi",), ("SAMUDRA",), 2)


def test_tags_below_the_initials_that_end_the_body_go() -> None:
    read = article(
        "\n".join(["Panen Raya Tiba", "Kabar Nusa | 14/03/2024", BODY, "(dwi/ksm)", "panen", "Lembah Utara"])
    )
    assert (read.byline, read.paragraphs) == (("dwi", "ksm"), (BODY,))


def test_a_line_below_the_body_about_its_writer_goes() -> None:
    foot = "Sari Dewi peneliti Pusat Kajian Pangan"
    read = article("\n".join(["Panen Raya Tiba", "Kabar Nusa | 14/03/2024", "Oleh: Sari Dewi", BODY, foot]))
    assert (read.byline, read.paragraphs) == (("Sari Dewi",), (BODY,))


def test_a_headline_stuck_to_the_body_goes() -> None:
    read = article("Panen Raya Tiba di Lembah\nKabar Nusa | 14/03/2024\nPanen Raya Tiba di Lembah " + BODY)
    assert read.paragraphs == (BODY,)


def test_what_the_place_gives_fills_in_where_the_html_is_silent() -> None:
    source = f"<div><p>{BODY}</p><p>{SECOND}</p></div>"
    row = Given(title="Panen Raya Tiba", publisher="KABAR NUSA", published="2024-03-14 09:00")
    read = article(source, "html", row)
    assert (read.title, read.publisher) == ("Panen Raya Tiba", "KABAR NUSA")
    assert read.published is not None
    assert read.published.isoformat() == "2024-03-14T09:00+07:00"


def test_what_the_html_says_goes_before_what_the_place_gives() -> None:
    source = f"<html><head><title>Petani Bersuka</title></head><body><h1>Petani Bersuka</h1><p>{BODY}</p></body></html>"
    assert article(source, "html", Given(title="Panen Raya Tiba")).title == "Petani Bersuka"


def test_an_index_page_is_refused_with_what_it_holds() -> None:
    source = "<h2>Terbaru</h2>" + "".join(f"<p><a href='/{n}'>Panen raya {n}</a></p>" for n in range(12))
    assert refusal(source, "html").detail.startswith("an index page: 12 links, 1 headline, no paragraph of 20 words")
    assert refusal("Panen Raya Tiba").detail.startswith("an index page: 1 line, ")


def test_a_name_in_capitals_below_the_last_sentence_signs_the_article() -> None:
    read = article("\n".join(["Panen Raya Tiba", "Kabar Nusa | 14/03/2024", BODY, SECOND, "SARI DEWI SANTOSA"]))
    assert (read.byline, read.paragraphs) == (("SARI DEWI SANTOSA",), (BODY, SECOND))
