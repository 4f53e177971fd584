"""The tables of persons: what they say as of a day, and that a wrong row is refused with what to do."""

from datetime import date
from pathlib import Path

import pytest

from runut.errors import LanguagePackError
from runut.languages.knowledge.persons import figures
from runut.languages.knowledge.terms import in_force
from runut.languages.pack import load_pack
from tests.languages.knowledge_pack import pack_with

RATNA = "Ratna Wibawa,Ratna,IDN,GOV,menteri pangan,2015-01-01,2019-12-31,editor\n"


def office_on(day: str, name: str = "Joko Widodo") -> tuple[str, bool] | None:
    known = in_force(figures(load_pack())[name].terms, date.fromisoformat(day))
    return None if known is None else (known[0].office, known[1])


def test_every_row_of_the_tables_is_sound() -> None:
    assert len(figures(load_pack())) > 3_000


def test_an_office_holds_from_its_first_day_to_its_last() -> None:
    assert office_on("2014-10-19") != ("presiden Indonesia", False)
    assert office_on("2014-10-20") == ("presiden Indonesia", False)
    assert office_on("2024-10-19") == ("presiden Indonesia", False)


def test_an_office_that_was_left_is_past() -> None:
    known = office_on("2025-03-01")
    assert known is not None
    assert known[1]


def test_before_the_first_office_nothing_is_known(tmp_path: Path) -> None:
    known = figures(pack_with(tmp_path, persons=RATNA))["Ratna Wibawa"]
    assert in_force(known.terms, date(2014, 12, 31)) is None


def test_a_state_office_outweighs_a_party(tmp_path: Path) -> None:
    pack = pack_with(
        tmp_path,
        persons="Ratna Wibawa,,IDN,GOV,menteri pangan,2015-01-01,,editor\n"
        "Ratna Wibawa,,IDN,PTY,ketua umum Partai Angin,2016-01-01,,editor\n",
    )
    known = in_force(figures(pack)["Ratna Wibawa"].terms, date(2020, 1, 1))
    assert known is not None
    assert known[0].sector == "GOV"


@pytest.mark.parametrize(
    ("rows", "found", "do"),
    [
        (RATNA.replace("IDN", "INA"), "country 'INA'", "Look the code up"),
        (RATNA.replace("GOV", "GVT"), "sector 'GVT'", "Choose one of these"),
        (RATNA.replace("2015-01-01", "1 Januari 2015"), "from '1 Januari 2015'", "Write the date so"),
        (RATNA.replace("2019-12-31", "2014-12-31"), "to 2014-12-31 before from 2015-01-01", "Mend one of the two"),
        (RATNA.replace("editor", "kata orang"), "source 'kata orang'", "Say where the row is from"),
        (RATNA.replace("menteri pangan", ""), "an empty name or office", "Write `office` as"),
        (RATNA + RATNA, "the row above again", "Delete it"),
        (RATNA + RATNA.replace("2015", "2021").replace("2019", "2022"), "other names 'Ratna'", "Move them there"),
        (RATNA.replace(",IDN", " ,IDN"), "spaces around 'Ratna '", "Take them away"),
        (RATNA.replace(",editor", ""), "7 cells", "Add the missing commas"),
        (RATNA + "Putra Sari,,IDN,GOV,menteri laut,2020-01-01,,editor\n", "Putra Sari", "Move it before line 2"),
        (
            RATNA + "Sari Putra,,IDN,GOV,menteri pangan,2019-12-31,,editor\n",
            "menteri pangan until 2019-12-31",
            "End this term on the day before the next begins",
        ),
        (
            RATNA + "Sari Putra,,IDN,LEG,menteri pangan,2020-01-01,,editor\n",
            "menteri pangan as IDN LEG",
            "Give all holders of one office the same codes",
        ),
        (RATNA + "Ratna Zahra,Ratna,IDN,GOV,menteri laut,,,editor\n", "the name 'Ratna'", "Take it from `also`"),
    ],
)
def test_a_wrong_row_is_refused_with_the_fix(tmp_path: Path, rows: str, found: str, do: str) -> None:
    with pytest.raises(LanguagePackError) as refused:
        figures(pack_with(tmp_path, persons=rows))
    assert refused.value.where.startswith("languages/xx/words/persons/persons.csv:")
    assert found in refused.value.found
    assert do in refused.value.do


def test_an_office_that_several_hold_may_overlap(tmp_path: Path) -> None:
    rows = RATNA.replace("menteri pangan", "anggota DPR") + "Sari Putra,,IDN,GOV,anggota DPR,2016-01-01,,editor\n"
    assert len(figures(pack_with(tmp_path, persons=rows))) == 2


def test_a_person_stands_in_one_table(tmp_path: Path) -> None:
    pack = pack_with(tmp_path, persons=RATNA)
    again = tmp_path / "words" / "persons" / "lain.csv"
    again.write_text((tmp_path / "words/persons/persons.csv").read_text(encoding="utf-8"), encoding="utf-8")
    with pytest.raises(LanguagePackError, match="Move the rows together"):
        figures(pack)


def test_a_table_with_another_header_is_refused(tmp_path: Path) -> None:
    pack = pack_with(tmp_path, persons=RATNA)
    (tmp_path / "words/persons/persons.csv").write_text("nama,negara\n", encoding="utf-8")
    with pytest.raises(LanguagePackError, match="Give it this first line"):
        figures(pack)
