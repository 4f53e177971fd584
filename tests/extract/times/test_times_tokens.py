"""Tokens and their classes."""

from runut.extract.times.grammar import load_grammar
from runut.extract.times.tokens import tokenise
from runut.languages.pack import load_pack

LEXICON = load_grammar(load_pack("id")).lexicon


def classes(word: str) -> set[str]:
    code = tokenise(word, 0, LEXICON).codes
    return {name for name, codes in LEXICON.members.items() if code in codes and not name.startswith("'")}


def test_spans_count_from_the_offset() -> None:
    tokens = tokenise("Rabu (2/7)", 5, LEXICON)
    assert tokens.words == ("Rabu", "(", "2", "/", "7", ")")
    assert tokens.span(0, 6).start == 5
    assert tokens.span(2, 5).slice("     Rabu (2/7)") == "2/7"


def test_words_that_a_link_glued_to_a_name_are_split_off() -> None:
    assert tokenise("menyerangTaiwanpada 2027", 0, LEXICON).words == ("menyerang", "Taiwan", "pada", "2027")
    assert tokenise("Setahun Sepekan Kepada", 0, LEXICON).words == ("Setahun", "Sepekan", "Kepada")


def test_an_amount_is_one_token() -> None:
    assert tokenise("1.863 pukul 20.32", 0, LEXICON).words == ("1.863", "pukul", "20.32")


def test_minggu_is_a_day_when_capitalised_and_a_week_when_not() -> None:
    assert "weekday" in classes("Minggu")
    assert "span" not in classes("Minggu")
    assert "span" in classes("minggu")
    assert "weekday" not in classes("minggu")


def test_a_number_is_all_that_it_can_be() -> None:
    assert classes("10") >= {"day", "monthnum", "yy", "count"}
    assert "monthnum" not in classes("31")
    assert classes("1998") == {"year"}
