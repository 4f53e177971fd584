"""The tables of institutions and groups: codes as of a day, and that a wrong row is refused with what to do."""

from datetime import date
from pathlib import Path

import pytest

from runut.errors import LanguagePackError
from runut.languages.knowledge.bodies import bodies
from runut.languages.knowledge.terms import in_force
from runut.languages.pack import load_pack
from tests.languages.knowledge_pack import pack_with

PANJI = "Panji Hitam,Laskar Panji;LPH,IDN,REB,group,,2020-05-31,editor\n"


def test_every_row_of_the_tables_is_sound() -> None:
    assert len(bodies(load_pack())) > 2_000


@pytest.mark.parametrize(("day", "sector"), [("2021-08-14", "REB"), ("2021-08-15", "GOV")])
def test_the_taliban_are_rebels_until_they_govern(day: str, sector: str) -> None:
    taliban = next(body for body in bodies(load_pack()) if body.name == "Taliban")
    known = in_force(taliban.terms, date.fromisoformat(day))
    assert known is not None
    assert known[0].sector == sector


def test_a_body_may_have_no_sector(tmp_path: Path) -> None:
    (body,) = bodies(pack_with(tmp_path, bodies="Dewan Laut,,UNO,,organization,,,editor\n"))
    assert body.terms[0].sector is None


@pytest.mark.parametrize(
    ("rows", "found", "do"),
    [
        (PANJI.replace("group", "gang"), "kind 'gang'", "Choose one of these"),
        (PANJI.replace("LPH", ""), "an empty name", "Take the superfluous semicolon away"),
        (PANJI + "Panji Hitam,,IDN,GOV,group,2020-05-31,,editor\n", "Panji Hitam until 2020-05-31", "End this term"),
        (
            PANJI + "Panji Hitam,,IDN,GOV,organization,2020-06-01,,editor\n",
            "kind 'organization'",
            "Give it the first row's kind",
        ),
        (PANJI + "Pasukan Senja,LPH,IDN,REB,group,,,editor\n", "the name 'LPH'", "Take it from `also`"),
    ],
)
def test_a_wrong_row_is_refused_with_the_fix(tmp_path: Path, rows: str, found: str, do: str) -> None:
    with pytest.raises(LanguagePackError) as refused:
        bodies(pack_with(tmp_path, bodies=rows))
    assert refused.value.where.startswith("languages/xx/words/bodies/bodies.csv:")
    assert found in refused.value.found
    assert do in refused.value.do
