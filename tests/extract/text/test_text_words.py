"""An article's sentences carry words, names and clauses that agree with one another and with the text."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from runut.extract.text.analyse import analyse
from runut.languages.pack import load_pack
from runut.records.article import Article
from runut.records.text import Relation, Sentence, Voice, Word

PACK = load_pack()


def article(*paragraphs: str, title: str | None = None) -> Article:
    return Article(title, None, None, (), None, (), paragraphs)


def only_sentence(text: str) -> Sentence:
    (sentence,) = analyse(article(text), PACK).sentences
    return sentence


def word(text: str, form: str) -> Word:
    return next(row for row in only_sentence(text).words if row.span.slice(text) == form)


def forms(text: str, places: tuple[int, ...]) -> list[str]:
    words = only_sentence(text).words
    return [words[place].span.slice(text) for place in places]


@pytest.mark.parametrize(
    ("text", "form", "expected"),
    [
        ("Bupati menyerahkan surat itu kepada warga.", "menyerahkan", ("serah", "me", "kan", Voice.active)),
        ("Surat itu diserahkan kepada warga.", "diserahkan", ("serah", "di", "kan", Voice.passive)),
        ("Warga berunjuk rasa di depan kantor bupati.", "berunjuk", ("unjuk", "ber", "", Voice.active)),
        ("Tiga rumah terbakar tadi malam.", "terbakar", ("bakar", "ter", "", Voice.passive)),
        ("Mereka datang kemarin.", "datang", ("datang", "", "", Voice.active)),
    ],
)
def test_a_verb_tells_its_lemma_affixes_and_voice(text: str, form: str, expected: tuple[str, str, str, Voice]) -> None:
    found = word(text, form)
    assert (found.upos, found.lemma, found.prefix, found.suffix, found.voice) == ("VERB", *expected)


def test_a_noun_keeps_its_affixes_to_itself() -> None:
    found = word("Penangkapan itu terjadi kemarin.", "Penangkapan")
    assert (found.upos, found.prefix, found.suffix, found.voice) == ("NOUN", "", "", Voice.none)


def test_a_passive_tells_whom_it_befell_and_by_whom() -> None:
    text = "Dua penjual lahan telah ditangkap oleh polisi di Tirtasari."
    (clause,) = only_sentence(text).clauses
    assert forms(text, (clause.predicate,)) == ["ditangkap"]
    assert forms(text, clause.subjects) == ["penjual"]
    assert forms(text, clause.agents) == ["polisi"]
    assert forms(text, clause.auxiliaries) == ["telah"]


def test_a_clause_that_is_wanted_hangs_on_the_wanting() -> None:
    text = "Menteri meminta warga untuk tidak membakar lahan."
    asking, burning = only_sentence(text).clauses
    assert (asking.relation, asking.above, burning.above) == (Relation.main, -1, 0)
    assert forms(text, burning.subjects) == ["warga"]
    assert forms(text, burning.objects) == ["lahan"]
    assert forms(text, burning.negations) == ["tidak"]


@pytest.mark.parametrize(
    ("text", "verb", "subject"),
    [
        ("Polisi Tangkap Tiga Penjual Lahan", "Tangkap", "Polisi"),
        ("Bupati Resmikan Pasar Baru di Tirtasari", "Resmikan", "Bupati"),
        ("Ratusan Warga Tolak Tambang", "Tolak", "Warga"),
    ],
)
def test_a_headline_without_prefixes_still_has_a_verb_and_a_subject(text: str, verb: str, subject: str) -> None:
    sentence = analyse(article("Isi berita.", title=text), PACK).sentences[0]
    clause = sentence.clauses[0]
    assert sentence.words[clause.predicate].span.slice(text) == verb
    assert [sentence.words[place].span.slice(text) for place in clause.subjects] == [subject]


def test_an_article_without_words_has_no_sentences() -> None:
    assert analyse(article(" "), PACK).sentences == ()


@settings(deadline=None)
@given(st.text(max_size=200))
def test_any_text_is_analysed_and_every_place_lies_where_it_says(text: str) -> None:
    for sentence in analyse(article(text), PACK).sentences:
        words = sentence.words
        assert "".join(row.span.slice(text) for row in words) == "".join(sentence.span.slice(text).split())
        assert all(sentence.span.holds(row.span) for row in words)
        assert all(sentence.span.holds(row.span) for row in sentence.names)
        assert [row.head for row in words].count(-1) == 1
        for place, clause in enumerate(sentence.clauses):
            assert clause.above < len(sentence.clauses)
            assert clause.above != place
            arguments = (*clause.subjects, *clause.objects, *clause.agents, *clause.negations, *clause.auxiliaries)
            assert all(0 <= number < len(words) for number in (clause.predicate, *arguments))
