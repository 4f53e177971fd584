"""Surface tokens and syntactic words."""

import pytest

from runut.extract.text.cut.tokens import tokens_of, word_spans
from runut.languages.pack import load_pack
from runut.records.span import Span


def _words(text: str) -> list[str]:
    return [span.slice(text) for span in word_spans(text, Span(0, len(text)), load_pack())]


def _tokens(text: str) -> list[str]:
    return [span.slice(text) for span in tokens_of(text, Span(0, len(text)), load_pack())]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Rp1,3 triliun", "Rp 1,3 triliun"),
        ("naik 6,5% pada 09.30", "naik 6,5 % pada 09.30"),
        ("US$5.000", "US $ 5.000"),
        ("Rp9.000-Rp9.300", "Rp 9.000 - Rp 9.300"),
        ("tahun 2013-2014", "tahun 2013 - 2014"),
        ("Januari-Maret", "Januari - Maret"),
        ("Senin-Jumat", "Senin - Jumat"),
        ("ke-5 dan 1980-an", "ke-5 dan 1980-an"),
        ("dan/atau DPR/MPR", "dan / atau DPR / MPR"),
        ("Nomor 34/PMK.011/2007", "Nomor 34/PMK.011/2007"),
        ("non-aktif dan APBN-P", "non-aktif dan APBN-P"),
        ("anak-anak, sayur-mayur", "anak-anak , sayur-mayur"),
        ("RI-Jepang", "RI - Jepang"),
        ("(KPK)", "( KPK )"),
        ('"Air," katanya.', '" Air , " kata nya .'),
        ("Lalu... diam -- lama", "Lalu ... diam -- lama"),
        ("Ny. A. Sari dari PT Air Tbk. hadir.", "Ny. A. Sari dari PT Air Tbk. hadir ."),
        ("Ia warga RT A.", "Ia warga RT A ."),
        ("surel info@kabar.id, laman https://kabar.id/a-b.", "surel info@kabar.id , laman https://kabar.id/a-b ."),
        ("akun @warga_desa", "akun @warga_desa"),
        ("di kota.Video", "di kota . Video"),
        ("di Kabar.com", "di Kabar.com"),
        ("dr.Sari", "dr. Sari"),
        ("Rp17.500/kg", "Rp 17.500 / kg"),
    ],
)
def test_words_are_cut_as_the_treebanks_cut_them(text: str, words: str) -> None:
    assert _words(text) == words.split()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Jakarta, KamisPrabowo hadir", "Jakarta , Kamis Prabowo hadir"),
        ("kepada PresidenPrabowo", "kepada Presiden Prabowo"),
        ("berkata bahwaPrabowo pulang", "berkata bahwa Prabowo pulang"),
        ("di YouTube dan TikTok", "di YouTube dan TikTok"),
        ("lewat WhatsApp dan PeduliLindungi", "lewat WhatsApp dan PeduliLindungi"),
        ("GoTo, BioNTech, McDonald", "GoTo , BioNTech , McDonald"),
        ("kepada detikBali dan TribunJatim", "kepada detikBali dan TribunJatim"),
        ("sebuah iPhone", "sebuah iPhone"),
    ],
)
def test_words_that_lost_their_white_space_are_two_and_names_are_one(text: str, words: str) -> None:
    assert _tokens(text) == words.split()
    assert _words(text) == words.split()


def test_a_token_keeps_its_enclitic_that_words_split_off() -> None:
    assert _tokens("rumahnya") == ["rumahnya"]
    assert _words("rumahnya") == ["rumah", "nya"]


def test_an_accent_stays_with_its_letter() -> None:
    assert _words("kafe\u0301nya penuh") == ["kafe\u0301", "nya", "penuh"]


def test_a_chunk_longer_than_any_word_is_cut_at_signs() -> None:
    text = "a" * 100 + "/" + "b" * 100
    assert _words(text) == ["a" * 100, "/", "b" * 100]


def test_words_of_a_place_count_in_the_whole_text() -> None:
    text = "Hujan. Rumahnya roboh."
    spans = word_spans(text, Span(7, len(text)), load_pack())
    assert [span.slice(text) for span in spans] == ["Rumah", "nya", "roboh", "."]
