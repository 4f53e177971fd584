"""Where sentences end."""

import pytest

from runut.extract.text.cut.sentences import cut_sentences
from runut.languages.pack import load_pack
from runut.records.span import Span


def _cut(text: str) -> list[str]:
    return [span.slice(text) for span in cut_sentences(text, Span(0, len(text)), load_pack())]


@pytest.mark.parametrize(
    "text",
    [
        "Rumah di Jl. Melati No. 5 itu terbakar.",
        "Korban dirawat oleh dr. Sari dan Prof. Budi.",
        "Menurut H. Darto, panen gagal.",
        "Surat itu diteken A. Wirawan dan S. P. Lestari.",
        "Dana itu mencapai Rp 1,3 T. menurut panitia.",
        "Rapat mulai pukul 09.30 WIB di balai desa.",
        "Ketua panitia, Budi Santoso, S.H., M.H., hadir.",
        "Pembicaranya Drs. H. Muh. Tahir.",
        "Kuasa hukum bertindak a.n. Budi Santoso.",
        "Saham PT. Sumber Air Tbk. (SAIR) naik.",
        "Aturan itu tertulis pada hal. 49 buku panduan.",
        "Perusahaan Umbul.Id membuka kantor.",
        "Ia menulis surat untuk Gubernur R.M. Wardoyo.",
        "Kombes Pol. Wardoyo memimpin apel.",
    ],
)
def test_a_stop_of_an_abbreviation_initial_or_number_ends_no_sentence(text: str) -> None:
    assert _cut(text) == [text]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Tersangka berinisial R.", "Polisi mencarinya."),
        ("Laporan itu diterima BPK.", "Lembaga itu belum menjawab."),
        ("Mereka sepakat dalam banyak hal.", "Namun harga belum diputuskan."),
        ("Utangnya Rp 2 T.", "Wirawan berjanji melunasinya."),
        ("Pembelanya Budi Santoso, S.H.", "Menurut dia, bukti lemah."),
        ("Warga pindah ke Desa Suka I.", "Mereka membawa ternak."),
        ("Gedung baru dipakai mulai pukul 09.30 WIB.", "Semua hadir."),
        ("Sidang digelar Senin (12/3).", "Hakim menunda putusan."),
        ("Benarkah begitu?!", "Tidak ada yang tahu."),
        ("Ia menjawab, “Saya lupa.”", "Hadirin diam."),
        ("Ia menunggu lama...", "Bus tidak datang."),
        ("Ponsel itu laris.", "iPhone lama turun harga."),
    ],
)
def test_a_sentence_ends_before_a_word_that_opens_one(first: str, second: str) -> None:
    assert _cut(f"{first} {second}") == [first, second]


def test_a_quotation_of_several_sentences_is_cut_within() -> None:
    assert _cut('"Air naik. Kami pergi. Tolong kami," kata Sari.') == [
        '"Air naik.',
        "Kami pergi.",
        'Tolong kami," kata Sari.',
    ]


def test_a_list_is_cut_before_its_numbers() -> None:
    assert _cut("Syaratnya: 1. Kartu warga 2. Foto terbaru. 3. Surat dokter.") == [
        "Syaratnya:",
        "1. Kartu warga",
        "2. Foto terbaru.",
        "3. Surat dokter.",
    ]


def test_a_number_that_counts_on_from_nothing_ends_its_sentence() -> None:
    assert _cut("Tim itu finis di urutan 7. Pelatih kecewa.") == ["Tim itu finis di urutan 7.", "Pelatih kecewa."]


def test_what_lost_its_line_break_is_cut_before_the_word_that_opens_a_sentence() -> None:
    assert _cut("Banjir melanda kotaSebelumnya hujan turun.") == ["Banjir melanda kota", "Sebelumnya hujan turun."]
    assert _cut("Jalan ditutup di kota.Video menyebar.") == ["Jalan ditutup di kota.", "Video menyebar."]


def test_a_place_within_a_text_is_cut_without_its_surroundings() -> None:
    text = "Awal. Hujan turun. Jalan licin. Akhir."
    spans = cut_sentences(text, Span(6, 31), load_pack())
    assert [span.slice(text) for span in spans] == ["Hujan turun.", "Jalan licin."]
