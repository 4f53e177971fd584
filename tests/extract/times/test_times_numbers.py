"""Numbers in words and figures."""

import pytest

from runut.extract.times.grammar import load_grammar
from runut.extract.times.numbers import number_of
from runut.languages.pack import load_pack

LEXICON = load_grammar(load_pack("id")).lexicon


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("20", 20),
        ("2,5", 2.5),
        ("tujuh", 7),
        ("dua belas", 12),
        ("tiga puluh lima", 35),
        ("seratus dua puluh", 120),
        ("dua ratus", 200),
        ("tiga ribu lima ratus", 3500),
        ("Satu setengah", 1.5),
        ("setengah", 0.5),
        ("beberapa", None),
        ("puluhan", None),
    ],
)
def test_a_number_is_read(words: str, value: float | None) -> None:
    assert number_of(words.split(), LEXICON) == value
