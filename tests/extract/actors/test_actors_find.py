"""The whole step on odd input."""

from collections.abc import Callable

import pytest

from runut.extract.actors.find import find_actors
from runut.extract.text.analyse import analyse
from runut.languages.pack import load_pack
from runut.records.actor import Actor
from runut.records.article import Article

Reader = Callable[..., dict[str, Actor]]


def test_the_contract_s_example_gives_its_actors() -> None:
    body = (
        "Menteri Luar Negeri Arunika, Ratna Wibawa, menolak bantuan militer Samudra, Kamis (14/3/2024). "
        '"Kami mampu menjaga perbatasan sendiri," kata Ratna seperti dikutip Kantor Berita Utara.'
    )
    article = Article("Menlu Arunika Tolak Bantuan Militer Samudra", None, None, (), None, (), (body,))
    found = find_actors(article, analyse(article, load_pack()), load_pack())
    ratna = next(actor for actor in found if actor.name == "Ratna Wibawa")
    assert (ratna.kind, ratna.sector) == ("person", "GOV")
    assert {"Menteri Luar Negeri Arunika", "Ratna Wibawa", "Ratna"} <= set(ratna.mentions)


ODD = (
    *(
        "",
        " ",
        "...",
        "(",
        "Presiden",
        "Presiden (",
        "Menteri,",
        "AS-",
        "-nya",
        "A.",
        "para",
        "lebih dari",
        "‘“",
        "Ketua " * 60,
    ),
    "É\u0301 \U0001f600 ﷺ",
)


@pytest.mark.parametrize("text", ODD)
def test_no_text_is_too_odd(read: Reader, text: str) -> None:
    assert all(actor.mentions for actor in read(text).values())


def test_a_long_list_of_names_without_a_full_stop_is_read_whole(read: Reader) -> None:
    found = read(", ".join(["Budi Harsono", "Wirya Danang"] * 2000))
    assert {name: len(actor.spans) for name, actor in found.items()} == {"Budi Harsono": 2000, "Wirya Danang": 2000}
