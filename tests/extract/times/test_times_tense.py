"""Which way a clause looks."""

import pytest

from runut.extract.text.analyse import analyse
from runut.extract.times.grammar import load_grammar
from runut.extract.times.tense import looks_forward
from runut.extract.times.tokens import tokenise
from runut.languages.pack import load_pack
from runut.records.article import Article

PACK = load_pack("id")
LEXICON = load_grammar(PACK).lexicon


def thursday_looks_forward(paragraph: str) -> bool:
    article = Article(None, None, None, (), None, (), (paragraph,))
    tokens = tokenise(paragraph, 0, LEXICON)
    place = tokens.words.index("Kamis")
    return looks_forward(place, place + 1, tokens, analyse(article, PACK), LEXICON)


@pytest.mark.parametrize(
    ("sentence", "forward"),
    [
        ("Ia akan berangkat pada Kamis.", True),
        ("Ia mengatakan pada Kamis bahwa ia akan berangkat.", False),
        ("Ia mengatakan bahwa ia akan berangkat pada Kamis.", True),
        ('"Saya akan berangkat," kata dia, Kamis.', False),
        ("Pada Kamis, kapal itu dijadwalkan berlayar.", True),
        ("Pada Kamis, ia menyatakan kapal itu akan berlayar.", False),
        ("Kapal itu berlayar Kamis.", False),
        ("Makanan lezat dinikmati warga Kamis.", False),
    ],
)
def test_the_sign_nearest_before_decides_or_else_the_first_after(sentence: str, forward: bool) -> None:
    assert thursday_looks_forward(sentence) is forward


def test_the_tense_of_another_sentence_does_not_count() -> None:
    paragraph = "Ia akan pulang. Hujan turun Kamis. Besok ia akan kembali."
    assert thursday_looks_forward(paragraph) is False
