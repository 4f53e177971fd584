"""Persons whom the page has accused without calling them so, and whom it means by `terdakwa`."""

from collections.abc import Callable

import pytest

from runut.records.actor import Actor

Reader = Callable[..., dict[str, Actor]]


@pytest.mark.parametrize(
    "sentence",
    [
        "Budi Harsono dituntut lima tahun penjara oleh jaksa.",
        "Budi Harsono divonis tiga tahun penjara.",
        "Penyidik menetapkan tiga tersangka, yakni Wirya Saputra, Danang Prakoso, dan Budi Harsono.",
        "Polisi menangkap dua pelaku, yaitu Budi Harsono dan Wirya Saputra.",
    ],
)
def test_who_is_charged_is_accused(read: Reader, sentence: str) -> None:
    assert read(sentence)["Budi Harsono"].sector == "CRM"


@pytest.mark.parametrize(
    "sentence",
    [
        "Budi Harsono tidak dituntut oleh jaksa.",
        "Jaksa Budi Harsono menuntut terdakwa lima tahun penjara.",
        "Budi Harsono menolak bertemu tersangka itu.",
    ],
)
def test_who_is_not_charged_is_no_accused(read: Reader, sentence: str) -> None:
    assert read(sentence)["Budi Harsono"].sector != "CRM"


def test_an_office_held_outweighs_a_charge(read: Reader) -> None:
    assert read("Bupati Garut Budi Harsono dituntut lima tahun penjara.")["Budi Harsono"].sector == "GOV"


def test_the_noun_for_an_accused_means_the_one_who_is_named(read: Reader) -> None:
    found = read("Jaksa menuntut terdakwa Budi Harsono.", "Terdakwa membantah dakwaan itu.")
    assert "Terdakwa" in found["Budi Harsono"].mentions


def test_where_several_are_accused_the_noun_is_nobody_apart(read: Reader) -> None:
    found = read("Jaksa menuntut terdakwa Budi Harsono dan terdakwa Danang Prakoso.", "Terdakwa membantah dakwaan itu.")
    assert not any("Terdakwa" in actor.mentions for actor in found.values())


def test_initials_in_a_list_after_people_are_persons(read: Reader) -> None:
    found = read("Polisi menahan tiga pelaku, yakni RK, BT, dan LS.")
    assert {"RK", "BT", "LS"} <= set(found)
    assert found["RK"].sector == "CRM"


def test_initials_of_institutions_are_no_persons(read: Reader) -> None:
    found = read("Tiga lembaga, yakni KPK, BPK, dan MK, menolak usul itu.")
    assert all(actor.kind != "person" for actor in found.values())


def test_a_plain_noun_means_the_institution_that_the_page_names(read: Reader) -> None:
    found = read("Pengadilan Negeri Garut menghukum dua pejabat.", "Mereka mengkritik pengadilan itu.")
    assert "pengadilan" in found["Pengadilan Negeri Garut"].mentions


def test_a_short_form_of_the_opening_word_is_the_same_institution(read: Reader) -> None:
    found = read("Pengadilan Negeri Jakarta Timur menghukum Budi.", "PN Jaktim menolak permohonan itu.")
    assert found["Pengadilan Negeri Jakarta Timur"].mentions == ("Pengadilan Negeri Jakarta Timur", "PN Jaktim")


def test_the_headquarters_of_a_party_is_the_party(read: Reader) -> None:
    found = read("DPP Partai Golkar memecat kadernya.", "Golkar menolak usul itu.")
    (party,) = (actor for actor in found.values() if actor.kind == "organization")
    assert party.mentions == ("DPP Partai Golkar", "Golkar")


def test_what_is_military_is_not_the_military(read: Reader) -> None:
    found = read("Rusia mengirim bantuan militer ke Suriah.")
    assert not any("militer" in actor.mentions for actor in found.values())


def test_initials_that_are_a_country_too_are_the_person_who_has_them(read: Reader) -> None:
    found = read("Jaksa menuntut Arya Santoso (AS) lima tahun penjara.", "AS membantah dakwaan itu.")
    assert "AS" in found["Arya Santoso"].mentions
    assert found["Arya Santoso"].country == "IDN"


def test_the_ground_of_a_charge_is_the_word_that_tells_it(read: Reader) -> None:
    found = read("Polisi menahan dua pelaku, yaitu Budi Harsono dan Wirya Saputra.")
    ground = found["Wirya Saputra"].because.sector
    assert ground is not None
    assert ground.rule == "words/groups.toml pelaku"


def test_a_person_is_one_by_the_office_not_by_whose_it_is(read: Reader) -> None:
    assert read("Ketua KPK Budi Harsono membantah kabar itu.")["Budi Harsono"].because.kind.rule == (
        "words/roles.toml ketua"
    )
