"""The tables of places and countries: whole as they are, and refused with the fix where a row is wrong."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from runut.errors import LanguagePackError
from runut.languages.knowledge.countries import countries, country_of
from runut.languages.knowledge.places import areas, cities, districts, provinces, regencies
from runut.languages.pack import Pack, load_pack

# A small world in which every table is right.
WORLD = {
    "words/countries.csv": (
        "code,names,demonyms,capital,seats,source\n"
        "FRA,Perancis,,Paris,,cldr\nIDN,RI,,Jakarta,Istana,cldr\nMMR,Myanmar;Burma,,,,editor\n"
    ),
    "words/places/provinces.csv": (
        "code,iso,name,also,source\n31,ID-JK,Jakarta,DKI,regions-2025\n32,ID-JB,Jawa Barat,Jabar,regions-2025\n"
    ),
    "words/places/regencies.csv": (
        "code,name,also,source\n31.74,Kota Jakarta Selatan,Jaksel,regions-2025\n"
        "32.01,Kabupaten Bogor,,regions-2025\n32.71,Kota Bogor,Bogor,regions-2025\n"
    ),
    "words/places/districts.csv": ("code,name,source\n31.74.01,Tebet,regions-2025\n32.01.01,Cibinong,regions-2025\n"),
    "words/places/cities.csv": (
        "code,country,level,name,also,source\nFR-13,FRA,city,Marseille,,editor\nFR-75C,FRA,city,Paris,,editor\n"
    ),
    "words/places/cues.toml": '# Cues.\nkinds = ["Kabupaten", "Kota"]\n',
    "words/actors.toml": '# Actors.\nhome = "IDN"\n',
}
COUNTRIES, CITIES = "words/countries.csv", "words/places/cities.csv"
PROVINCES, REGENCIES, DISTRICTS = (f"words/places/{name}.csv" for name in ("provinces", "regencies", "districts"))


def pack_of(folder: Path, changed: Mapping[str, str]) -> Pack:
    for path, content in (WORLD | dict(changed)).items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(content, encoding="utf-8")
    return Pack("id", folder)


def read_all(pack: Pack) -> None:
    areas(pack)
    districts(pack)


def test_the_small_world_is_right(tmp_path: Path) -> None:
    pack = pack_of(tmp_path, {})
    read_all(pack)
    assert [area.code for area in regencies(pack)] == ["31.74", "32.01", "32.71"]
    assert [country.name for country in countries(pack)] == ["Prancis", "Indonesia", "Myanmar"]


WRONG = (
    (COUNTRIES, "FRA,Perancis,,Paris,,cldr", "FR,Perancis,,Paris,,cldr", r"countries\.csv:2: .*alpha-3"),
    (COUNTRIES, "FRA,", "QQQ,", r"countries\.csv:2: .*CLDR"),
    (COUNTRIES, "IDN,RI", "FRA,RI", r"countries\.csv:3: found FRA again.*one"),
    (COUNTRIES, "FRA,Perancis,,Paris,,cldr", "USA,AS,,,,cldr", r"countries\.csv:3: found IDN after USA.*Move"),
    (COUNTRIES, "Myanmar;Burma", "", r"countries\.csv:4: found no name"),
    (COUNTRIES, "Myanmar;Burma", "Myanmar;Perancis", r"countries\.csv:4: found 'Perancis' again.*FRA"),
    (COUNTRIES, "Myanmar;Burma", "Myanmar;", r"countries\.csv:4: found an empty name.*semicolon"),
    (COUNTRIES, "Istana,cldr", "Istana,wiki", r"countries\.csv:3: found source 'wiki'"),
    (PROVINCES, "32,ID-JB", "3,ID-JB", r"provinces\.csv:3: found code '3'"),
    (PROVINCES, "32,ID-JB", "31,ID-JB", r"provinces\.csv:3: found code 31 again"),
    (PROVINCES, "ID-JB", "ID-JK", r"provinces\.csv:3: found iso ID-JK again"),
    (PROVINCES, "ID-JB", "Jabar", r"provinces\.csv:3: found iso 'Jabar'.*ISO 3166-2"),
    (PROVINCES, "Jabar", "DKI", r"provinces\.csv:3: found 'DKI' again.*Jakarta"),
    (PROVINCES, "31,ID-JK", "33,ID-JK", r"provinces\.csv:3: found 32 after 33.*Move"),
    (REGENCIES, "31.74", "30.74", r"regencies\.csv:2: found code 30\.74.*province of words/places/provinces\.csv"),
    (REGENCIES, "31.74", "31.7", r"regencies\.csv:2: found code '31\.7'"),
    (REGENCIES, "Kabupaten Bogor", "Bogor", r"regencies\.csv:3: found name 'Bogor'.*Kabupaten, Kota"),
    (REGENCIES, "Kabupaten Bogor,", "Kabupaten Bogor,Bogor", r"regencies\.csv:4: found 'Bogor' again"),
    (REGENCIES, "32.71", "32.01", r"regencies\.csv:4: found code 32\.01 again"),
    (REGENCIES, "Kota Bogor,Bogor,regions-2025", "Kota Bogor,Bogor,", r"regencies\.csv:4: found source ''"),
    (DISTRICTS, "32.01.01", "32.02.01", r"districts\.csv:3: found code 32\.02\.01.*regency of"),
    (DISTRICTS, "32.01.01", "31.74.01", r"districts\.csv:3: found code 31\.74\.01 again"),
    (DISTRICTS, "Cibinong", "", r"districts\.csv:3: found no name"),
    (CITIES, "FR-75C,FRA", "FR-75C,ITA", r"cities\.csv:3: found country 'ITA'.*words/countries\.csv"),
    (CITIES, "FR-75C", "IT-75C", r"cities\.csv:3: found code 'IT-75C'.*FR"),
    (CITIES, "FR-13,FRA", "FR-99,FRA", r"cities\.csv:3: found FR-75C Paris after FR-99 Marseille"),
    (CITIES, "city,Paris", "town,Paris", r"cities\.csv:3: found level 'town'.*city or region"),
    (CITIES, "Paris,,editor", "Paris,editor", r"cities\.csv:3: found 5 cells"),
)


@pytest.mark.parametrize(("path", "right", "wrong", "told"), WRONG, ids=[told for *_, told in WRONG])
def test_a_wrong_row_is_refused_with_its_line(tmp_path: Path, path: str, right: str, wrong: str, told: str) -> None:
    assert right in WORLD[path]
    with pytest.raises(LanguagePackError, match=told):
        read_all(pack_of(tmp_path, {path: WORLD[path].replace(right, wrong, 1)}))


def test_every_table_is_right() -> None:
    read_all(load_pack())


def test_the_tables_are_whole() -> None:
    pack = load_pack()
    assert (len(provinces(pack)), len(regencies(pack)), len(districts(pack))) == (38, 514, 7285)
    assert len(countries(pack)) == 250
    assert len(cities(pack)) >= 700


def test_every_regency_is_found_by_a_name_of_its_own() -> None:
    assert all(area.names or area.weak for area in regencies(load_pack()))


def test_every_capital_is_a_place_of_its_country() -> None:
    pack = load_pack()
    known = {(area.country, name) for area in areas(pack) for name in (*area.names, *area.weak)}
    missing = [(one.code, form) for one in countries(pack) for form in one.capital if (one.code, form) not in known]
    assert missing == []


def test_no_capital_or_seat_is_a_name_of_a_country() -> None:
    names = {name for country in countries(load_pack()) for name in country.names}
    assert not [form for country in countries(load_pack()) for form in country.capital if form in names]


def test_yerusalem_is_no_seat_of_israel() -> None:
    israel = country_of(load_pack())["ISR"]
    assert not {"Yerusalem", "Jerusalem"} & {*israel.capital, *israel.seats}


def test_a_country_s_name_is_what_news_writes_where_cldr_s_is_not() -> None:
    names = {code: country.name for code, country in country_of(load_pack()).items()}
    assert (names["COD"], names["HKG"], names["PSE"]) == ("Republik Demokratik Kongo", "Hong Kong", "Palestina")
    assert names["IDN"] == "Indonesia"
