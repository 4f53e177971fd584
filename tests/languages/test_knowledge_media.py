"""The table of media: what it says, and that a wrong row is refused with what to do."""

from pathlib import Path

import pytest

from runut.errors import LanguagePackError
from runut.languages.knowledge.media import media
from runut.languages.pack import Pack, load_pack

HEADER = "name,also,domains,country,agency,weak,source\n"
KABAR = "Kabar Nusa,KabarNusa.id,kabarnusa.id,IDN,,,editor\n"


def test_an_agency_sells_reports_and_a_weak_name_is_a_word_too() -> None:
    known = {medium.name: medium for medium in media(load_pack())}
    assert known["AFP"].agency
    assert known["ANTARA"].weak
    assert not known["Reuters"].weak


@pytest.mark.parametrize(
    ("rows", "found"),
    [
        (KABAR.replace("IDN,,", "IDN,ya,"), "agency 'ya'"),
        (KABAR.replace("IDN", "INA"), "country 'INA'"),
        (KABAR.replace("editor", ""), "source ''"),
        (KABAR + "Berita Nusa,,,IDN,,,editor\n", "Berita Nusa after Kabar Nusa"),
        (KABAR + "Kabar Timur,,kabarnusa.id,IDN,,,editor\n", "'//kabarnusa.id' again"),
        (KABAR + "Kabar Timur,kabarnusa.ID,,IDN,,,editor\n", "'kabarnusa.id' again"),
    ],
)
def test_a_wrong_row_is_refused(tmp_path: Path, rows: str, found: str) -> None:
    (tmp_path / "words").mkdir()
    (tmp_path / "words" / "media.csv").write_text(HEADER + rows, encoding="utf-8")
    with pytest.raises(LanguagePackError) as refused:
        media(Pack("xx", tmp_path))
    assert found in refused.value.found
    assert refused.value.do
