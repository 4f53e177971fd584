"""Clauses of trees that are none: any heads and labels must be borne."""

from hypothesis import given, settings
from hypothesis import strategies as st

from runut.extract.text.clauses import find_clauses
from runut.extract.text.clauses.tree import grow
from runut.languages.pack import load_pack
from runut.records.span import Span
from runut.records.text import Voice, Word
from tests.extract.text.clause_notation import told

FORMS = [
    "yang",
    "tidak",
    "gagal",
    "ingin",
    "meminta",
    "ditangkap",
    "oleh",
    "dan",
    "untuk",
    "bahwa",
    "nya",
    "kami",
    "paksa",
    "terdakwa",
    "kunjung",
    "sejak",
    "menuduh",
    "ratusan",
    "besok",
    "ujar",
    "upaya",
    "",
]
UPOS = ["VERB", "NOUN", "PRON", "ADV", "AUX", "ADJ", "PART", "ADP", ""]
DEPRELS = [
    *("root", "nsubj", "nsubj:pass", "obj", "obl", "obl:agent", "acl:relcl", "acl", "advcl", "ccomp", "xcomp", "conj"),
    *("cc", "parataxis", "mark", "advmod", "case", "aux", "nmod", "csubj", "?", ""),
]
LONG = 3000


@st.composite
def trees(draw: st.DrawFn) -> tuple[str, list[Word]]:
    text, words = "", list[Word]()
    for form in draw(st.lists(st.sampled_from(FORMS), max_size=14)):
        text += " " + form
        words.append(
            Word(
                span=Span(len(text) - len(form), len(text)),
                upos=draw(st.sampled_from(UPOS)),
                lemma=form,
                prefix=draw(st.sampled_from(["", "di", "me"])),
                suffix="",
                voice=draw(st.sampled_from(Voice)),
                head=draw(st.integers(-3, 16)),
                deprel=draw(st.sampled_from(DEPRELS)),
            )
        )
    return text, words


@settings(deadline=None)
@given(trees())
def test_any_heads_give_clauses_whose_places_exist(tree: tuple[str, list[Word]]) -> None:
    text, words = tree
    clauses = find_clauses(text, words, load_pack())
    predicates = [clause.predicate for clause in clauses]
    assert predicates == sorted(set(predicates))
    for place, clause in enumerate(clauses):
        said = (*clause.subjects, *clause.objects, *clause.agents, *clause.negations, *clause.auxiliaries)
        assert all(0 <= word < len(words) for word in said)
        assert -1 <= clause.above < len(clauses)
        assert clause.above != place
        assert clause.predicate not in said
        assert not clause.implied or clause.subjects


@settings(deadline=None)
@given(trees())
def test_a_tree_reaches_every_word_once_from_its_roots(tree: tuple[str, list[Word]]) -> None:
    grown = grow(*tree)
    assert sorted(grown.top_down) == list(range(len(tree[1])))
    for word, head in enumerate(grown.heads):
        assert head < 0 or grown.top_down.index(head) < grown.top_down.index(word)


def test_a_cycle_is_cut_where_it_closes() -> None:
    clauses = told("Ia PRON nsubj datang | datang VERB conj pergi | pergi VERB conj datang")
    assert set(clauses) == {"datang", "pergi"}


def test_a_sentence_without_words_has_no_clauses() -> None:
    assert find_clauses("", (), load_pack()) == ()


def test_a_chain_of_thousands_of_clauses_is_read() -> None:
    text = "ingin " * LONG
    words = [Word(Span(n * 6, n * 6 + 5), "VERB", "", "", "", Voice.active, n - 1, "xcomp") for n in range(LONG)]
    clauses = find_clauses(text, words, load_pack())
    assert len(clauses) == LONG
    assert clauses[2].auxiliaries == (0, 1)
