"""Links to other stories whose headlines run on into the body."""

import pytest

from runut.clean.links import cut_links
from runut.languages.pack import load_pack

PACK = load_pack()


def test_the_example_of_the_table_leaves_what_it_says() -> None:
    table = PACK.table("clean/links")
    assert cut_links(table["example"], PACK) == table["leaves"]


@pytest.mark.parametrize(
    ("text", "left"),
    [
        (
            'Panen naik. Baca juga:Tiga Kapal Nelayan Hilang di Selat Barat "Kami masih mencari," kata Budi.',
            'Panen naik. "Kami masih mencari," kata Budi.',
        ),
        (
            "Panen naik. Baca juga: Harga Beras Turun untuk Petani Kecil Kepala Dinas Pertanian Utara Budi menyebut",
            "Panen naik. Kepala Dinas Pertanian Utara Budi menyebut",
        ),
        (
            "ujarnya.Baca Juga:Harga Beras Turun Tajam Pekan IniPetani Utara Gagal PanenMenurut Budi, hujan terlambat.",
            "ujarnya. Menurut Budi, hujan terlambat.",
        ),
        ("Panen naik (Baca Juga: Harga Beras Turun) dan petani bersuka.", "Panen naik dan petani bersuka."),
        ("Panen naik. Baca juga:Ratna Absen di Hari Pangan ke-79 dan Lelang iPhone Ia sakit.", "Panen naik. Ia sakit."),
        ("Panen naik. Pilihan Editor: Mengapa Harga Beras Tetap Tinggi", "Panen naik."),
        ("Panen naik. Baca juga: Harga Turun Baca juga: Hujan Terlambat di Utara", "Panen naik."),
        (
            "Panen naik. Baca juga: Menteri Pangan minta petani di utara tetap sabar Menurut Budi, hujan terlambat.",
            "Panen naik. Menurut Budi, hujan terlambat.",
        ),
    ],
)
def test_the_headline_goes_and_the_body_goes_on(text: str, left: str) -> None:
    assert cut_links(text, PACK) == left


def test_the_pages_own_headline_shows_that_headlines_are_printed_like_sentences() -> None:
    text = "Panen naik. Baca juga: Misa Agung Gereja Utara dihadiri ribuan umat Menurut Budi, umat datang sejak pagi."
    left = cut_links(text, PACK, headline="Gereja Utara gelar misa khusus bagi warga lansia")
    assert left == "Panen naik. Menurut Budi, umat datang sejak pagi."


@pytest.mark.parametrize("text", ["Baca juga buku itu.", "Ia membaca juga: koran dan majalah.", "", "Baca juga:"])
def test_what_is_no_link_to_a_headline_loses_no_words(text: str) -> None:
    assert cut_links(text, PACK).split() in (text.split(), [])


def test_the_next_item_of_a_list_ends_a_linked_headline() -> None:
    text = "Padi melimpah. Baca Juga: Tiga Kapal Nelayan Hilang 2. Jagung Lembah Utara juga panen."
    assert cut_links(text, PACK) == "Padi melimpah. 2. Jagung Lembah Utara juga panen."


def test_links_that_all_begin_like_sentences_outweigh_a_headline_of_names() -> None:
    text = "Padi melimpah. Baca juga: Dinas dorong petani tanam jagung lagi Baca juga: Bulog serap beras petani lembah"
    assert cut_links(text, PACK, headline="Mengenal Lembah Utara") == "Padi melimpah."
