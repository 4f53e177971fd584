"""Countries, institutions and armed groups."""

from collections.abc import Callable
from datetime import date

from runut.records.actor import Actor

Reader = Callable[..., dict[str, Actor]]


def test_a_capital_that_acts_is_its_country(read: Reader) -> None:
    found = read("Rusia menolak usul itu.", "Moskow menilai sanksi tidak sah, sedangkan Kremlin membantah.")
    assert list(found) == ["Rusia"]
    assert found["Rusia"].mentions == ("Rusia", "Moskow", "Kremlin")
    assert (found["Rusia"].kind, found["Rusia"].country, found["Rusia"].sector) == ("country", "RUS", "GOV")


def test_a_government_with_its_country_named_is_the_country(read: Reader) -> None:
    found = read("Pemerintah Mesir mengutuk serangan itu.")
    assert (found["Pemerintah Mesir"].kind, found["Pemerintah Mesir"].country) == ("country", "EGY")


def test_the_government_alone_is_an_organisation_at_home(read: Reader) -> None:
    found = read("Pemerintah akan menaikkan anggaran.")
    assert (found["Pemerintah"].kind, found["Pemerintah"].country) == ("organization", "IDN")


def test_a_country_that_is_only_a_place_is_no_actor(read: Reader) -> None:
    assert read("Pameran digelar di Jepang selama sepekan.") == {}


def test_the_goal_of_a_visit_is_an_actor(read: Reader) -> None:
    assert "Vietnam" in read("Kunjungan menteri itu ke Vietnam berakhir kemarin.")


def test_two_that_share_a_predicate_both_act(read: Reader) -> None:
    assert list(read("Jepang dan Korea Selatan sepakat berunding.")) == ["Jepang", "Korea Selatan"]


def test_whose_deed_it_is_acts(read: Reader) -> None:
    assert list(read("Serangan udara Rusia terjadi lagi.")) == ["Rusia"]


def test_the_short_form_of_america_is_told_from_the_word(read: Reader) -> None:
    found = read("AS menyerang pangkalan itu. Mobil itu patah as rodanya.")
    assert found["AS"].country == "USA"
    assert len(found["AS"].spans) == 1


def test_an_acronym_and_its_expansion_are_one_institution(read: Reader) -> None:
    found = read("Lembaga Pemantau Hutan (LPH) menerbitkan laporan.", "LPH meminta izin itu dicabut.")
    assert [actor.mentions for actor in found.values()] == [("Lembaga Pemantau Hutan", "LPH")]
    known = read("Komisi Pemberantasan Korupsi (KPK) menahan dia.", "KPK menyita uang.")
    assert [actor.mentions for actor in known.values()] == [("Komisi Pemberantasan Korupsi", "KPK")]


def test_a_medium_told_once_for_what_it_is_is_known_by_its_name_after(read: Reader) -> None:
    found = read("Menurut situs web Kabar Timur, kapal itu karam.", "Menurut Kabar Timur, dua awak selamat.")
    (medium,) = found.values()
    assert (medium.sector, medium.mentions) == ("JRN", ("situs web Kabar Timur", "Kabar Timur"))


def test_an_acronym_in_no_table_is_an_institution_where_the_name_model_says_so(read: Reader) -> None:
    (actor,) = read("XYZ menyatakan siap.").values()
    assert (actor.kind, actor.sector) == ("organization", None)
    assert actor.because.kind.how == "name model"


def test_an_institution_is_known_by_the_word_that_opens_its_name(read: Reader) -> None:
    found = read("Polres Sukamaju memeriksa PT Angin Timur Sejahtera.", "Pengadilan Negeri Sukamaju menolak gugatan.")
    assert {name: actor.sector for name, actor in found.items()} == {
        "Polres Sukamaju": "COP",
        "PT Angin Timur Sejahtera": "BUS",
        "Pengadilan Negeri Sukamaju": "JUD",
    }


def test_a_ministry_keeps_every_field_of_its_name(read: Reader) -> None:
    found = read("Kementerian Pariwisata, Seni, dan Olahraga menolak rencana itu.")
    assert list(found) == ["Kementerian Pariwisata, Seni, dan Olahraga"]
    assert found["Kementerian Pariwisata, Seni, dan Olahraga"].mentions == (
        "Kementerian Pariwisata, Seni, dan Olahraga",
    )


def test_the_names_of_one_armed_group_are_one_actor(read: Reader) -> None:
    found = read("ISIS menyerang kota itu.", "Kelompok Negara Islam mengklaim serangan, dan para pejuang NIIS mundur.")
    assert len(found) == 1
    (group,) = found.values()
    assert (group.kind, group.country, group.sector) == ("group", "IMG", "REB")


def test_the_taliban_rule_from_their_day_on(read: Reader) -> None:
    assert read("Taliban menolak tawaran itu.", day=date(2021, 8, 14))["Taliban"].sector == "REB"
    assert read("Taliban menolak tawaran itu.", day=date(2021, 8, 15))["Taliban"].sector == "GOV"
    assert read("Taliban menolak tawaran itu.", day=None)["Taliban"].sector == "GOV"


def test_a_headline_adds_mentions_but_no_names_of_its_own(read: Reader) -> None:
    found = read("Wali Kota Sukabumi Rangga Mahesa menolak.", title="Rangga Mahesa Tolak Usul Besar Kota Angin")
    assert list(found) == ["Rangga Mahesa"]
    assert len(found["Rangga Mahesa"].spans) == 2


def test_an_office_without_a_country_belongs_to_the_country_that_the_page_is_about(read: Reader) -> None:
    found = read("Kenya menutup perbatasan.", "Kenya menolak kritik.", "Menteri Pendidikan Juma Otieno mundur.")
    assert found["Juma Otieno"].country == "KEN"


def test_a_seat_stands_for_who_sits_there_and_is_a_place_else(read: Reader) -> None:
    found = read("Istana membantah kabar itu.", "Senayan menolak usul itu.")
    assert {name: (actor.country, actor.sector) for name, actor in found.items()} == {
        "Istana": ("IDN", "GOV"),
        "Senayan": ("IDN", "LEG"),
    }
    assert read("Konser itu digelar di Senayan selama sepekan.") == {}


def test_a_seat_with_its_country_named_is_that_country(read: Reader) -> None:
    (actor,) = read("Istana Kepresidenan Prancis membantah kabar itu.").values()
    assert (actor.country, actor.kind) == ("FRA", "country")
