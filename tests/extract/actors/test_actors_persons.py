"""Persons: titles, names, short names, initials."""

from collections.abc import Callable
from datetime import date

import pytest

from runut.records.actor import Actor

Reader = Callable[..., dict[str, Actor]]


def test_a_title_and_a_name_are_one_person_with_the_codes_of_the_title(read: Reader) -> None:
    found = read("Presiden Rusia Vladimir Putin menemui Perdana Menteri India Narendra Modi di Sochi.")
    assert (found["Vladimir Putin"].country, found["Vladimir Putin"].sector) == ("RUS", "GOV")
    assert found["Vladimir Putin"].mentions == ("Presiden Rusia Vladimir Putin", "Presiden Rusia", "Vladimir Putin")
    assert found["Narendra Modi"].country == "IND"


def test_a_title_and_a_name_parted_by_a_comma_are_two_mentions(read: Reader) -> None:
    found = read("Menteri Luar Negeri Turki, Hakan Fidan, menolak usul itu.")
    assert found["Hakan Fidan"].mentions == ("Menteri Luar Negeri Turki", "Hakan Fidan")
    assert found["Hakan Fidan"].country == "TUR"


def test_an_institution_in_a_title_gives_its_sector_and_is_no_actor_of_its_own(read: Reader) -> None:
    found = read("Kepala Pusat Penerangan Hukum Kejagung Bagas Wiratama membenarkan kabar itu.")
    assert list(found) == ["Bagas Wiratama"]
    assert found["Bagas Wiratama"].sector == "JUD"
    assert found["Bagas Wiratama"].mentions[0] == "Kepala Pusat Penerangan Hukum Kejagung Bagas Wiratama"


def test_a_rank_does_not_end_up_in_the_name(read: Reader) -> None:
    found = read("Kabid Humas Polda Jambi Kombes Pol. Dirga Sanjaya mengatakan pelaku melarikan diri.")
    assert "Dirga Sanjaya" in found
    assert found["Dirga Sanjaya"].sector == "COP"


def test_a_short_name_is_the_person_whose_full_name_went_before(read: Reader) -> None:
    found = read("Ketua KPU Rangga Mahesa Putranto membuka rapat.", '"Semua siap," kata Rangga.')
    assert list(found) == ["Rangga Mahesa Putranto"]
    assert found["Rangga Mahesa Putranto"].mentions[-1] == "Rangga"


def test_an_office_without_a_name_is_its_holder(read: Reader) -> None:
    found = read("Kapolri Jenderal Listyo Sigit Prabowo memberi arahan.", "Menurut Kapolri, pengamanan berlapis.")
    assert found["Listyo Sigit Prabowo"].mentions[-1] == "Kapolri"


def test_two_spellings_of_an_office_meet_in_one_person(read: Reader) -> None:
    found = read("Menlu Jepang Kenta Mori tiba kemarin.", "Menteri Luar Negeri Jepang akan menandatangani naskah itu.")
    assert list(found) == ["Kenta Mori"]


def test_one_office_of_two_countries_is_two_persons(read: Reader) -> None:
    found = read("Menteri Luar Negeri Rusia bertemu Menteri Luar Negeri Turki di Ankara.")
    assert list(found) == ["Menteri Luar Negeri Rusia", "Menteri Luar Negeri Turki"]


def test_an_office_in_apposition_after_the_name_belongs_to_it(read: Reader) -> None:
    found = read("Sinta Larasati selaku juru bicara KPK, mengatakan berkas sudah lengkap.")
    assert found["Sinta Larasati"].sector == "JUD"


def test_a_former_officer_is_of_the_elite(read: Reader) -> None:
    found = read("Mantan Gubernur Sukabumi Hendra Wibisana mengkritik rencana itu.")
    assert found["Hendra Wibisana"].sector == "ELI"


def test_an_office_held_outweighs_a_charge(read: Reader) -> None:
    found = read("KPK memeriksa Bupati Sukabumi Hendra Wibisana.", "Tersangka Hendra Wibisana ditahan.")
    assert found["Hendra Wibisana"].sector == "GOV"


def test_the_accused_without_an_office_is_a_criminal(read: Reader) -> None:
    assert read("Polisi menangkap tersangka Joni Kasman di rumahnya.")["Joni Kasman"].sector == "CRM"


def test_particles_and_initials_stay_within_a_name(read: Reader) -> None:
    found = read("Menteri Energi Saudi Fahd bin Turki bertemu Harry S. Truman dan Presiden Nizar al-Rifai.")
    assert {"Fahd bin Turki", "Harry S. Truman", "Nizar al-Rifai"} <= set(found)


def test_initials_of_suspects_are_persons_and_roman_figures_are_not(read: Reader) -> None:
    found = read("Polisi menahan tersangka AR (32), MN, dan DS.", "Komisi III DPR memanggil mereka.")
    assert {"AR", "MN", "DS"} <= set(found)
    assert "III" not in found


def test_a_second_name_in_brackets_or_after_alias_is_the_same_person(read: Reader) -> None:
    found = read("Terdakwa Budi Harsono alias Acong membantah.", '"Tidak benar," kata Acong.')
    assert list(found) == ["Budi Harsono"]


def test_a_list_after_a_person_is_of_persons(read: Reader) -> None:
    found = read("Jaksa menghadirkan Budi Harsono, Wirya, dan Danang di ruang sidang.")
    assert {"Budi Harsono", "Wirya", "Danang"} <= set(found)


@pytest.mark.parametrize(
    "sentence",
    [
        "Kecelakaan terjadi di Jalan Ahmad Yani pada malam hari.",
        "Sidang membahas UU Cipta Kerja selama dua jam.",
        "Laga Piala Sudirman berlangsung di Bandara Soekarno Hatta.",
    ],
)
def test_streets_laws_and_airports_are_no_persons(read: Reader, sentence: str) -> None:
    assert not [actor for actor in read(sentence).values() if actor.kind == "person"]


def test_the_first_word_of_a_sentence_is_no_name_by_its_capital(read: Reader) -> None:
    assert list(read("Sementara Bupati Rangga Mahesa menolak hadir. Sebelumnya ia setuju.")) == ["Rangga Mahesa"]


def test_a_name_glued_to_its_title_or_to_the_verb_is_read(read: Reader) -> None:
    found = read("MenteriPertahanan Rangga Mahesamengatakan kapal sudah tiba.", "Mahesa tidak merinci.")
    assert found["Rangga Mahesa"].sector == "GOV"


def test_a_public_figure_has_the_sector_of_the_day(read: Reader) -> None:
    assert read("Trump mengatakan hal itu.", day=date(2018, 3, 1))["Trump"].sector == "GOV"
    assert read("Trump mengatakan hal itu.", day=date(2022, 3, 1))["Trump"].sector == "ELI"


def test_a_later_short_name_tells_where_a_name_begins_after_a_company(read: Reader) -> None:
    found = read(
        "Direktur Utama PT Karang Bahari Sentosa Wenda Lesmono menolak tuduhan itu.",
        "PT Karang Bahari Sentosa menyewa kapal.",
        '"Kami patuh," kata Wenda.',
    )
    assert list(found) == ["Wenda Lesmono", "PT Karang Bahari Sentosa"]
    assert found["Wenda Lesmono"].mentions == (
        "Direktur Utama PT Karang Bahari Sentosa Wenda Lesmono",
        "Direktur Utama PT Karang Bahari Sentosa",
        "Wenda Lesmono",
        "Wenda",
    )


def test_a_later_short_name_tells_where_a_name_begins_after_an_agency_and_its_place(read: Reader) -> None:
    found = read(
        "Kepala Badan Pengelola Sungai (BPS) Tanjung Kelapa Wenda Lesmono membuka rapat.",
        "Wenda mengatakan sungai itu bersih.",
    )
    assert list(found) == ["Wenda Lesmono"]
    assert found["Wenda Lesmono"].mentions[-1] == "Wenda"


def test_a_short_name_from_the_middle_does_not_cut_the_name(read: Reader) -> None:
    found = read("Ketua KPU Rangga Mahesa Putranto membuka rapat.", '"Semua siap," kata Mahesa.')
    assert list(found) == ["Rangga Mahesa Putranto"]


def test_an_institution_may_be_called_by_a_name_that_speaks_elsewhere(read: Reader) -> None:
    found = read("Ketua Yayasan Wenda Lesmono menolak usul itu.", '"Kami patuh," kata Wenda.')
    assert "Lesmono" not in found
    assert found["Ketua Yayasan Wenda Lesmono"].mentions == ("Ketua Yayasan Wenda Lesmono",)
