"""The country of those whose own words give none."""

from collections.abc import Callable

from runut.records.actor import Actor

Reader = Callable[..., dict[str, Actor]]


def test_a_group_on_a_page_about_home_is_of_home(read: Reader) -> None:
    found = read(
        "Wali Kota Bandung menolak usul itu.",
        "Gubernur Jawa Barat juga menolak.",
        "Kenya mengirim utusan, dan para wartawan menolak pulang.",
    )
    assert found["wartawan"].country == "IDN"


def test_a_group_of_no_one_is_of_the_only_country_of_its_sentence(read: Reader) -> None:
    found = read(
        "Kenya menutup perbatasan.", "Kenya menolak kritik.", "Peru mengusir kapal itu, dan para wartawan menolak."
    )
    assert found["wartawan"].country == "PER"


def test_a_group_of_no_one_is_of_the_country_that_the_page_is_plainly_about(read: Reader) -> None:
    found = read(
        "Kenya menutup perbatasan.",
        "Kenya menolak kritik.",
        "Peru menyesal.",
        "Para wartawan menolak, dan pemerintah menyesal.",
    )
    assert (found["wartawan"].country, found["pemerintah"].country) == ("KEN", "KEN")


def test_a_group_between_two_foreign_countries_is_of_neither(read: Reader) -> None:
    found = read("Kenya menutup perbatasan.", "Peru menolak kritik.", "Para wartawan menolak, dan pemerintah menyesal.")
    assert (found["wartawan"].country, found["pemerintah"].country) == (None, None)


def test_an_office_abroad_is_of_the_country_named_last_before_it(read: Reader) -> None:
    found = read(
        "Kenya menutup perbatasan.",
        "Kenya menolak kritik.",
        "Peru menyesal.",
        "Menteri Pendidikan Luis Quispe mundur.",
    )
    assert found["Luis Quispe"].country == "PER"


def test_an_office_at_home_is_of_home_though_a_country_is_named_before_it(read: Reader) -> None:
    found = read("DPR menolak usul itu.", "Peru menyesal.", "Menteri Pendidikan Bagas Wiratama mundur.")
    assert found["Bagas Wiratama"].country == "IDN"


def test_a_place_abroad_does_not_make_the_page_foreign(read: Reader) -> None:
    found = read("Pertandingan digelar di Barcelona, bukan di Istanbul.", "Para wartawan menolak pulang.")
    assert found["wartawan"].country == "IDN"
