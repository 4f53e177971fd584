"""Scores of trees against gold trees."""

import pytest

from evaluation.edges import edge_scores
from evaluation.treebanks import GoldSentence, GoldWord
from runut.records.span import Span
from runut.records.text import Voice, Word

Row = tuple[int, int, str, int, str]
# `Polisi menangkap dua pencuri`
TEXT = "Polisi menangkap dua pencuri"
GOLD: list[Row] = [
    (0, 6, "NOUN", 1, "nsubj"),
    (7, 16, "VERB", -1, "root"),
    (17, 20, "NUM", 3, "nummod"),
    (21, 28, "NOUN", 1, "obj"),
]


def _scores(rows: list[Row]) -> dict[str, float]:
    gold = [GoldWord(Span(a, b), TEXT[a:b], "", upos, {}, head, deprel) for a, b, upos, head, deprel in GOLD]
    words = [Word(Span(a, b), upos, "", "", "", Voice.none, head, deprel) for a, b, upos, head, deprel in rows]
    return edge_scores([GoldSentence(TEXT, tuple(gold))], [words])


def test_the_gold_tree_scores_a_hundred_everywhere() -> None:
    assert set(_scores(GOLD).values()) == {100.0}


def test_a_subtype_does_not_count_but_a_relation_does() -> None:
    scores = _scores([*GOLD[:2], (17, 20, "NUM", 3, "nummod:x"), (21, 28, "NOUN", 1, "obl")])
    assert (scores["uas"], scores["las"], scores["upos"]) == (100.0, 75.0, 100.0)
    assert (scores["object_recall"], scores["object_precision"], scores["object_f1"]) == (0.0, 0.0, 0.0)
    assert scores["subject_f1"] == 100.0


def test_an_indirect_object_counts_as_object_and_a_passive_subject_as_subject() -> None:
    scores = _scores([(0, 6, "NOUN", 1, "nsubj:pass"), *GOLD[1:3], (21, 28, "NOUN", 1, "iobj")])
    assert (scores["subject_f1"], scores["object_f1"]) == (100.0, 100.0)


def test_an_edge_to_what_was_not_tagged_a_verb_is_none() -> None:
    scores = _scores([GOLD[0], (7, 16, "NOUN", -1, "root"), *GOLD[2:]])
    assert (scores["subject_f1"], scores["object_f1"], scores["upos"]) == (0.0, 0.0, 75.0)


def test_words_are_aligned_by_their_spans() -> None:
    # `dua pencuri` taken for one word: its head is right, its span is not.
    scores = _scores([*GOLD[:2], (17, 28, "NOUN", 1, "obj")])
    assert scores["uas"] == pytest.approx(100 * 2 * 2 / 7)
    assert (scores["object_f1"], scores["subject_f1"]) == (0.0, 100.0)


def test_as_many_predictions_as_sentences_are_wanted() -> None:
    with pytest.raises(ValueError, match="longer"):
        edge_scores([], [[]])
