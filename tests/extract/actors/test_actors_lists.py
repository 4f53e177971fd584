"""Lists of actors: who shares the part of the whole list."""

from collections.abc import Callable

import pytest

from runut.records.actor import Actor

Reader = Callable[..., dict[str, Actor]]

STATES = ["Vietnam", "Mongolia", "Kenya", "Norwegia", "Peru"]


def listed(count: int, comma: str) -> str:
    """The first `count` countries as a list, `comma` before its `dan`."""
    return f"{', '.join(STATES[: count - 1])}{comma} dan {STATES[count - 1]}"


@pytest.mark.parametrize("comma", ["", ","])
@pytest.mark.parametrize("count", [2, 3, 4, 5])
@pytest.mark.parametrize(
    "frame",
    [
        "{} sepakat membuka jalur dagang.",
        "Kemarin, {} menandatangani nota itu.",
        "Brasil menggelar latihan bersama {}.",
        "Brasil berunding dengan {} soal ikan.",
        "Menteri itu memulai kunjungan ke {} pekan ini.",
    ],
)
def test_every_country_of_a_list_has_its_part(read: Reader, frame: str, count: int, comma: str) -> None:
    assert set(STATES) & set(read(frame.format(listed(count, comma)))) == set(STATES[:count])


def test_a_list_of_places_has_no_part(read: Reader) -> None:
    assert read("Pameran di Vietnam, Kenya, dan Norwegia dibuka.") == {}
    assert read("Pameran di Vietnam, Kenya dan Norwegia pun dibuka.").keys() <= {"Kenya", "Norwegia"}


def test_a_list_that_nothing_tells_to_act_has_no_part(read: Reader) -> None:
    assert read("Bahasa itu dikenal luas, antara lain Vietnam, Kenya, dan Norwegia.") == {}


def test_examples_are_no_parties(read: Reader) -> None:
    assert read("Penggemarnya tersebar di banyak negara, termasuk Vietnam, Kenya, dan Norwegia.") == {}


def test_the_place_before_a_list_is_no_part_of_it(read: Reader) -> None:
    assert list(read("Di Peru, Vietnam dan Kenya sepakat berunding.")) == ["Vietnam", "Kenya"]


def test_commas_alone_make_no_list(read: Reader) -> None:
    assert list(read("Di Norwegia, Kenya menolak usul itu.")) == ["Kenya"]


def test_a_list_of_bodies_goes_on_past_a_short_form_in_brackets(read: Reader) -> None:
    found = read("Kata dia, pemerintah, Lembaga Pemantau Hutan (LPH), Polri, dan Kejaksaan Agung menandatangani nota.")
    assert list(found) == ["pemerintah", "Lembaga Pemantau Hutan", "Polri", "Kejaksaan Agung"]


def test_a_long_list_is_read_whole(read: Reader) -> None:
    found = read(f"{', '.join(STATES * 400)}, dan Brasil sepakat berunding.")
    assert {name: len(actor.spans) for name, actor in found.items()} == dict.fromkeys(STATES, 400) | {"Brasil": 1}
