"""Corrections and rights of reply, and what they correct."""

import pytest

from runut.extract.corrections.find import find_correction
from runut.languages.pack import load_pack
from runut.records.article import Article
from runut.records.correction import Correction
from runut.records.span import Span

PACK = load_pack()


def _find(title: str | None, *paragraphs: str) -> Correction | None:
    article = Article(title, None, None, (), None, (), paragraphs)
    found = find_correction(article, PACK)
    if found is not None:
        pairs: list[tuple[str | None, Span | None]] = [
            (found.cue, found.span),
            (found.title, found.title_span),
            (found.withdrawn, found.withdrawn_span),
            (found.right, found.right_span),
        ]
        for words, span in pairs:
            assert (None if span is None else span.slice(article.text)) == words
    return found


def test_a_correction_names_the_headline_that_it_corrects_and_both_wordings() -> None:
    found = _find(
        "Ralat: Rumah Terendam di Sukamaju 40 Unit",
        'Dalam berita Kabar Kita berjudul "Banjir Sukamaju, 400 Rumah Terendam" tertulis "400 unit". Yang benar'
        ' "40 unit".',
    )
    assert found is not None
    assert (found.kind, found.of_itself) == ("correction", False)
    assert found.title == "Banjir Sukamaju, 400 Rumah Terendam"
    assert (found.withdrawn, found.right) == ("400 unit", "40 unit")


def test_wordings_without_quotation_marks_end_with_their_part_of_the_sentence() -> None:
    found = _find(
        "Koreksi: Jadwal Kapal Sukamaju",
        "Sebelumnya ditulis kapal berangkat pukul delapan, seharusnya kapal berangkat pukul sembilan.",
    )
    assert found is not None
    assert (found.withdrawn, found.right) == ("kapal berangkat pukul delapan", "kapal berangkat pukul sembilan")


@pytest.mark.parametrize(
    "headline",
    [
        "Hak Jawab PT Angin Timur",
        "[Hak Jawab] PT Angin Timur atas Berita Pencemaran Sungai",
        "Hak jawab: Penjelasan Dewan Pangan",
    ],
)
def test_a_right_of_reply_is_told_by_its_headline(headline: str) -> None:
    found = _find(
        headline,
        "Sehubungan dengan pemberitaan Kabar Kita bertajuk “Sungai Sukamaju Tercemar”, kami menjelaskan hal berikut.",
    )
    assert found is not None
    assert (found.kind, found.title) == ("reply", "Sungai Sukamaju Tercemar")


@pytest.mark.parametrize(
    "note",
    [
        "Ralat: Nama camat pada paragraf kedua telah dibetulkan.",
        "Artikel ini telah diralat pada Senin pukul 15.20 WIB karena salah mengutip data.",
        "Catatan: judul berita ini telah diubah.",
        "Redaksi telah memperbaiki kesalahan penulisan nama camat.",
    ],
)
def test_a_note_in_the_body_mends_the_article_itself(note: str) -> None:
    found = _find("Banjir Sukamaju Surut", "Air di Sukamaju mulai surut.", note)
    assert found is not None
    assert (found.kind, found.of_itself, found.title) == ("correction", True, None)


def test_an_apology_of_the_newsroom_corrects_an_article_that_it_need_not_name() -> None:
    found = _find("Penjelasan Redaksi", "Redaksi memohon maaf atas kekeliruan penyebutan jabatan Camat Lestari.")
    assert found is not None
    assert (found.of_itself, found.title) == (False, None)


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Kementerian Ralat Soal Tarif Kapal", "Menteri Karim meluruskan ucapannya tentang tarif kapal."),
        ("Harga Saham Koreksi Tipis", "Saham PT Angin Timur turun 0,2 persen."),
        ("PLN Memohon Maaf atas Padamnya Listrik", "PLN memohon maaf kepada pelanggan."),
        ("Perusahaan Surati Media", "PT Angin Timur melayangkan hak jawab kepada tiga media pada Senin."),
        ("Ujian Diulang", "Terdapat kesalahan penulisan dalam naskah soal ujian akhir."),
        ("Jadwal Kapal Diperbarui", "Jadwal kapal telah diperbarui oleh syahbandar."),
        ("Warga Bertanya", "Artikel ini telah tayang di Kabar Kita dengan judul Banjir Sukamaju."),
        (None, "Pejabat itu berhak menjawab pertanyaan dewan."),
    ],
)
def test_what_only_sounds_like_a_correction_is_none(title: str | None, body: str) -> None:
    assert _find(title, body) is None
