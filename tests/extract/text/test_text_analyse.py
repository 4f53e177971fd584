"""Sentences and tokens."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from runut.extract.text.analyse import analyse
from runut.languages.pack import load_pack
from runut.records.article import Article

PACK = load_pack()


def _sentences(*paragraphs: str, dateline: str | None = None) -> list[str]:
    article = Article(None, None, None, (), dateline, (), paragraphs)
    return [sentence.span.slice(article.text) for sentence in analyse(article, PACK).sentences]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Hujan turun. Jalan licin.", 2),
        ("Mayjen. Darto dan Prof. Sri hadir.", 1),
        ("Surat Nomor A.HH-05.KP.11 tahun 2024 dicabut. Gugatan selesai.", 2),
        ("Laporan dimuat di Kabar.Com pagi ini.", 1),
        ("Harga naik Rp 1.500 per kilogram. Petani senang.", 2),
        ("Rapat mulai pukul 13.00 WIB. Semua hadir.", 2),
        ("Sidang ditunda.Hakim sakit.", 2),
        ("Warga melapor ke TNI.Mereka datang malam itu.", 2),
        ("Kapal milik PT.Samudra karam.", 1),
        ('Gudang terbakar."Api besar," kata Rudi.', 2),
        ('"Jangan panik!" kata Rudi.', 1),
        ("Apa benar? Tidak ada yang tahu.", 2),
        ("Ia menulis di akun X. Unggahan itu dihapus.", 2),
        ('Ia menulis di akun X. "Saya mundur," tulisnya.', 2),
    ],
)
def test_a_text_has_as_many_sentences_as_a_reader_counts(text: str, count: int) -> None:
    assert len(_sentences(text)) == count


@pytest.mark.parametrize(
    "head",
    [
        "MOSKOW - ",
        "Paris (CB) - ",
        "TEMPO.CO, Jakarta - ",
        "BENGKULU, KOMPAS.com-",
        "Jakarta, CNN Indonesia -- ",
        "Warta-kita.com - ",
    ],
)
def test_the_first_sentence_begins_behind_the_dateline(head: str) -> None:
    assert _sentences(f"{head}Hujan turun.") == ["Hujan turun."]


@pytest.mark.parametrize(
    "text", ["Jalur Solo-Yogya ditutup.", "Semua orang - tua dan muda - datang.", "Budi - ketua panitia - datang."]
)
def test_a_dash_in_a_sentence_is_no_dateline(text: str) -> None:
    assert _sentences(text) == [text]


def test_a_dateline_opens_the_first_paragraph_only() -> None:
    assert _sentences("Hujan turun.", "BOGOR - Banjir datang.")[1] == "BOGOR - Banjir datang."


def test_the_headline_is_one_sentence_in_no_paragraph() -> None:
    article = Article("Banjir. Lagi.", None, None, (), None, (), ("Hujan turun.",))
    first, second = analyse(article, PACK).sentences
    assert (first.span.slice(article.text), first.paragraph) == ("Banjir. Lagi.", -1)
    assert second.paragraph == 0


def test_a_lost_space_behind_a_comma_parts_words_but_not_numbers() -> None:
    article = Article(None, None, None, (), None, (), ("Laporan,CNN memuat 1,5 juta pada 10:30.",))
    (sentence,) = analyse(article, PACK).sentences
    words = [token.slice(article.text) for token in sentence.tokens]
    assert words[:3] == ["Laporan", ",", "CNN"]
    assert "1,5" in words
    assert "10:30" in words


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=200))
def test_sentences_and_tokens_of_any_text_are_in_order_and_hold_every_word(text: str) -> None:
    article = Article(None, None, None, (), None, (), (text,))
    at = 0
    for sentence in analyse(article, PACK).sentences:
        assert sentence.span.start >= at
        at = sentence.span.end
        inside = sentence.span.start
        for token in sentence.tokens:
            assert token.start >= inside
            assert sentence.span.holds(token)
            inside = token.end
