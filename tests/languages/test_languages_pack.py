"""Tables of a language: found, cached, and told of when they are malformed."""

from importlib import resources
from pathlib import Path

import pytest

from runut.errors import LanguagePackError
from runut.languages.pack import Pack, load_pack


def test_a_table_is_read_by_its_path() -> None:
    assert load_pack().table("words/calendar")["months"]["agustus"] == 8


def test_the_same_language_is_the_same_pack() -> None:
    assert load_pack("id") is load_pack("id")


def test_tables_of_a_folder_come_by_name() -> None:
    names = [name for name, _ in load_pack().tables("events")]
    assert names == sorted(names)
    assert "coerce" in names


def test_a_missing_table_is_named() -> None:
    with pytest.raises(LanguagePackError, match=r"languages/id/words/tidak-ada\.toml: found no such table"):
        load_pack().table("words/tidak-ada")


def test_a_malformed_table_is_named_with_its_line(tmp_path: Path) -> None:
    (tmp_path / "rusak.toml").write_text("a = [1,\n", encoding="utf-8")
    with pytest.raises(LanguagePackError, match=r"languages/xx/rusak\.toml: found .*line"):
        Pack("xx", tmp_path).table("rusak")


@pytest.mark.parametrize("file", sorted(Path(str(resources.files("runut.languages") / "id")).rglob("*.toml")), ids=str)
def test_every_table_opens_with_what_it_is(file: Path) -> None:
    assert file.read_text(encoding="utf-8").startswith("# ")
