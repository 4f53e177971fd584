"""Places that a text names: which words are one, which place they are, and which are none."""

from itertools import pairwise

import pytest

from runut.extract.places.find import find_places
from runut.extract.text.analyse import analyse
from runut.languages.pack import load_pack
from runut.records.article import Article
from runut.records.place import Place

Found = list[tuple[str, str]]


def read(*paragraphs: str, title: str | None = None) -> tuple[tuple[str, Place], ...]:
    article, pack = Article(title, None, None, (), None, (), paragraphs), load_pack()
    text = analyse(article, pack)
    places = find_places(text, pack)
    assert all(place.span.start < place.span.end for place in places)
    assert [place.span for place in places] == sorted(place.span for place in places)
    assert not any(one.span.meets(two.span) for one, two in pairwise(places))
    return tuple((place.span.slice(article.text), place) for place in places)


def codes(*paragraphs: str, title: str | None = None) -> Found:
    return [(words, place.code) for words, place in read(*paragraphs, title=title)]


def test_a_country_is_found_by_any_of_its_names() -> None:
    assert codes("Delegasi AS tiba di Korut, lalu ke Tiongkok dan Afganistan.") == [
        ("AS", "US"),
        ("Korut", "KP"),
        ("Tiongkok", "CN"),
        ("Afganistan", "AF"),
    ]


def test_a_place_says_what_it_is_and_why() -> None:
    ((words, place),) = read("Rapat digelar di Kota Bandung kemarin.")
    assert (words, place.name, place.level, place.country) == ("Kota Bandung", "Kota Bandung", "regency", "IDN")
    assert (place.code, place.scheme) == ("32.73", "Kemendagri")
    assert place.because.startswith("places/regencies.csv:")
    assert place.because.endswith(" Kota Bandung")


def test_a_country_s_scheme_is_the_first_part_of_iso_3166() -> None:
    ((_, place),) = read("Ia belajar di Norwegia selama dua tahun.")
    assert (place.level, place.country, place.scheme) == ("country", "NOR", "ISO 3166-1")


def test_the_word_for_a_regency_or_a_city_decides_between_two_of_a_name() -> None:
    assert codes("Banjir melanda Kabupaten Bogor dan Kota Bogor serta kabupaten Malang.") == [
        ("Kabupaten Bogor", "32.01"),
        ("Kota Bogor", "32.71"),
        ("kabupaten Malang", "35.07"),
    ]


def test_a_sentence_may_begin_with_the_word_for_a_regency() -> None:
    assert codes("Kabupaten Sumbawa mencatat kenaikan harga.") == [("Kabupaten Sumbawa", "52.04")]


def test_an_abbreviated_word_for_a_regency_is_part_of_the_mention() -> None:
    assert codes("Gudang itu berada di Kab. Bekasi, dekat jalan raya.") == [("Kab. Bekasi", "32.16")]


def test_an_office_decides_between_two_of_a_name_and_is_no_part_of_the_mention() -> None:
    assert codes("Bupati Bogor menemui Wali Kota Bogor kemarin.") == [("Bogor", "32.01"), ("Bogor", "32.71")]


def test_an_office_s_place_is_apart_from_its_holder_s_name() -> None:
    assert codes("Wali Kota New York Zohran Mamdani menolak.") == [("New York", "US-NY")]


def test_without_a_word_for_it_the_city_is_meant() -> None:
    assert codes("Pabrik itu dibangun di Tangerang tahun lalu.") == [("Tangerang", "36.71")]


@pytest.mark.parametrize(
    ("form", "code"),
    [("Jabar", "32"), ("DKI Jakarta", "31"), ("Jogja", "34"), ("NTT", "53"), ("Papua Barat Daya", "96")],
)
def test_a_province_is_found_by_its_short_names(form: str, code: str) -> None:
    assert codes(f"Bantuan dikirim ke {form} pekan lalu.") == [(form, code)]


@pytest.mark.parametrize(("form", "code"), [("Solo", "33.72"), ("Tangsel", "36.74"), ("Kukar", "64.02")])
def test_a_regency_is_found_by_its_short_names(form: str, code: str) -> None:
    assert codes(f"Bantuan dikirim ke {form} pekan lalu.") == [(form, code)]


def test_the_longest_name_counts() -> None:
    assert codes("Warga Papua Nugini dan Papua Barat bertemu di Bandung Barat.") == [
        ("Papua Nugini", "PG"),
        ("Papua Barat", "92"),
        ("Bandung Barat", "32.17"),
    ]


def test_cities_abroad_have_the_code_of_their_subdivision() -> None:
    (_, place), *_ = read("Perundingan berlangsung di New York, bukan di Jenewa.")
    assert (place.name, place.level, place.country, place.code) == ("New York", "city", "USA", "US-NY")
    assert place.scheme == "ISO 3166-2"


def test_regions_abroad_belong_to_their_country() -> None:
    found = read("Serangan ke Jalur Gaza dan Tepi Barat berlanjut, begitu pula di Krimea.")
    assert [(words, place.country, place.level) for words, place in found] == [
        ("Jalur Gaza", "PSE", "region"),
        ("Tepi Barat", "PSE", "region"),
        ("Krimea", "UKR", "region"),
    ]


def test_a_district_counts_behind_the_word_for_one() -> None:
    assert codes("Api membakar pasar di Kecamatan Tebet dan Kec. Coblong.") == [
        ("Kecamatan Tebet", "31.74.01"),
        ("Kec. Coblong", "32.73.02"),
    ]


def test_a_district_counts_before_its_regency() -> None:
    assert codes("Kebakaran terjadi di Setiabudi, Jakarta Selatan, Senin.") == [
        ("Setiabudi", "31.74.02"),
        ("Jakarta Selatan", "31.74"),
    ]


def test_a_district_alone_is_no_place() -> None:
    assert codes("Menurut dia, Setiabudi dan Sukajadi tidak ikut.") == []


def test_a_district_says_which_of_two_regencies_is_meant() -> None:
    assert codes("Polisi menggerebek rumah di Cibinong, Bogor.") == [("Cibinong", "32.01.01"), ("Bogor", "32.01")]


def test_districts_of_one_name_are_settled_by_the_regency_beside_it() -> None:
    assert codes("Longsor menimpa Kecamatan Sukajaya, Kabupaten Bogor.") == [
        ("Kecamatan Sukajaya", "32.01.35"),
        ("Kabupaten Bogor", "32.01"),
    ]


def test_districts_of_one_name_are_settled_by_the_page() -> None:
    found = codes("Pemerintah Kabupaten Bogor menyalurkan beras.", "Beras dibawa ke Kecamatan Sukajaya.")
    assert ("Kecamatan Sukajaya", "32.01.35") in found


def test_a_body_s_place_is_none_but_settles_a_district() -> None:
    assert codes("Anggota Polres Bogor berjaga.", "Beras dibawa ke Kecamatan Sukajaya.") == []
    found = codes("Anggota Polres Kabupaten Bogor berjaga.", "Beras dibawa ke Kecamatan Sukajaya.")
    assert found == [("Kecamatan Sukajaya", "32.01.35")]


def test_districts_of_one_name_that_nothing_tells_apart_are_left_out() -> None:
    assert codes("Beras dibawa ke Kecamatan Sukajaya.") == []


def test_a_regency_whose_name_is_a_word_needs_its_kind_or_its_province() -> None:
    assert codes("Mereka mengangkut Batu Bara dari Puncak.") == []
    assert codes("Mereka tiba di Kabupaten Batu Bara.") == [("Kabupaten Batu Bara", "12.19")]
    assert codes("Pesawat mendarat di Puncak, Papua Tengah.") == [("Puncak", "94.05"), ("Papua Tengah", "94")]


def test_a_namesake_abroad_is_settled_by_what_stands_beside_it() -> None:
    assert codes("Badai menerjang Atlanta, Georgia, lalu mereda.") == [("Atlanta", "US-GA"), ("Georgia", "US-GA")]
    assert codes("Badai menerjang negara bagian Georgia.") == [("negara bagian Georgia", "US-GA")]
    assert codes("Ia terbang dari Georgia ke Armenia.") == [("Georgia", "GE"), ("Armenia", "AM")]
    assert codes("Penembakan terjadi di Austin, Texas.") == [("Austin", "US-TX"), ("Texas", "US-TX")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Setia Budi memimpin rapat itu.",
        "Kata Paris Hermawan, rapat itu batal.",
        "Ia dosen Universitas Padjadjaran sejak lama.",
        "Laga digelar di Stadion Manahan Solo pada malam hari.",
        "Kendaraan dialihkan ke Jalan Surabaya sejak pagi.",
        "Kapal itu karam di Laut Jawa kemarin.",
        "Mahasiswa Bandung Institute of Technology menang.",
        "Pelatih Bali United puas dengan hasil itu.",
        "Lima orang terluka dan dirawat.",
        "Kampanye di Amerika Latin berjalan lancar.",
    ],
)
def test_a_name_within_another_is_no_place(sentence: str) -> None:
    assert codes(sentence) == []


def test_a_person_s_name_is_no_place_where_it_stands_alone_later() -> None:
    assert codes("Lloyd Austin menolak usul itu.", "Menurut Austin, usul itu berbahaya.") == []


def test_a_headline_s_capitals_make_no_place_of_a_word() -> None:
    assert codes("Korban dirawat.", title="Nasib Malang Buruh Pabrik") == []


def test_places_joined_by_a_hyphen_are_two() -> None:
    assert codes("Hubungan AS-Tiongkok memburuk.") == [("AS", "US"), ("Tiongkok", "CN")]


def test_a_place_in_capitals_is_found() -> None:
    assert codes("BANJIR DI SEMARANG MELUAS, WARGA MENGUNGSI KE SALATIGA.") == [
        ("SEMARANG", "33.74"),
        ("SALATIGA", "33.73"),
    ]


def test_an_acronym_counts_only_as_written() -> None:
    assert codes("Ia menyimpan as roda dan Diy di gudang.") == []


@pytest.mark.parametrize("text", ["", " ", "...", "Kecamatan", "Kab.", "Kota", "di ", "Jakarta-", "-Jakarta,", ", ("])
def test_no_text_is_too_odd(text: str) -> None:
    codes(text, title=text)


def test_a_long_list_is_read_whole() -> None:
    assert len(codes(", ".join(["di Semarang", "di Salatiga"] * 1000))) == 2000
