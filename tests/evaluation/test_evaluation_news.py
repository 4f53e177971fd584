"""Scores of who did what to whom, on labels whose right answer is known."""

import tomllib
from collections import Counter

import pytest

from evaluation import news
from evaluation.news import SETS, Found, expected_clause, judged, news_scores
from runut.languages.pack import load_pack

TEXT = "Warga yang ditolong polisi menolong polisi lain."


def _as_read(monkeypatch: pytest.MonkeyPatch, clauses: dict[int, Found]) -> None:
    monkeypatch.setattr(news, "clauses_in", lambda text, pack: clauses)


def _found(negated: bool = False, **roles: set[int]) -> Found:
    return Found(negated, {role: frozenset(roles.get(role, set())) for role in ("subject", "object", "agent")})


def _at(*starts: int) -> frozenset[int]:
    return frozenset(starts)


@pytest.mark.parametrize(("name", "headlines", "sentences"), [("news", 60, 100), ("unseen", 50, 60)])
def test_every_label_names_words_of_its_text(name: str, headlines: int, sentences: int) -> None:
    groups = tomllib.loads(SETS[name].read_text(encoding="utf-8"))
    assert {group: len(items) for group, items in groups.items()} == {"headlines": headlines, "sentences": sentences}
    for item in (item for items in groups.values() for item in items):
        verbs = [expected_clause(item["text"], label).verb for label in item["clauses"]]
        assert len(set(verbs)) == len(verbs) > 0, item["text"]


def test_an_active_label_has_a_doer_and_what_was_done_to() -> None:
    expected = expected_clause(TEXT, "Warga > menolong > polisi#2")
    assert (expected.verb, expected.negated) == (TEXT.index("menolong"), False)
    assert expected.roles == {"subject": (_at(0),), "object": (_at(TEXT.rindex("polisi")),), "agent": ()}


def test_a_passive_label_has_its_theme_for_subject_and_for_what_was_done_to() -> None:
    expected = expected_clause(TEXT, "Warga < not ditolong < polisi")
    assert expected.negated
    assert expected.roles == {"subject": (_at(0),), "object": (_at(0),), "agent": (_at(TEXT.index("polisi")),)}


def test_what_is_not_judged_counts_nowhere() -> None:
    assert expected_clause(TEXT, "? > menolong > ?").roles == {"subject": None, "object": None, "agent": ()}
    assert expected_clause(TEXT, "? < ditolong").roles["object"] is None


def test_either_of_two_words_may_be_the_head() -> None:
    assert expected_clause(TEXT, "Warga/polisi > menolong").roles["subject"] == (_at(0, TEXT.index("polisi")),)


def test_an_enclitic_is_found_inside_its_word() -> None:
    assert expected_clause("Anak itu ditemukannya.", "Anak < ditemukannya < -nya").roles["agent"] == (_at(18),)


@pytest.mark.parametrize("label", ["Warga menolong", "Warga > menolong > hantu", "Warga > menolong > polisi#3"])
def test_a_label_that_says_nothing_of_the_text_is_refused(label: str) -> None:
    with pytest.raises(ValueError, match=r"news\.toml|hantu|polisi"):
        expected_clause(TEXT, label)


def test_right_words_count_as_right_and_others_as_found(monkeypatch: pytest.MonkeyPatch) -> None:
    verb = TEXT.index("menolong")
    _as_read(monkeypatch, {verb: _found(subject={0, 6}, object={TEXT.rindex("polisi")})})
    counts = Counter(judged(TEXT, ["Warga > menolong > polisi#2"], load_pack()))
    assert (counts["subject.right"], counts["subject.gold"], counts["subject.found"]) == (1, 1, 2)
    assert (counts["object.right"], counts["object.found"], counts["agent.found"]) == (1, 1, 0)
    assert counts["negation.right"] == 1


def test_a_verb_that_was_not_read_misses_all_its_words(monkeypatch: pytest.MonkeyPatch) -> None:
    _as_read(monkeypatch, {})
    counts = Counter(judged(TEXT, ["Warga > menolong > polisi#2"], load_pack()))
    assert counts == {"verb.gold": 1, "subject.gold": 1, "object.gold": 1}


def test_a_wrong_negation_is_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    _as_read(monkeypatch, {TEXT.index("menolong"): _found(negated=True)})
    assert "negation.wrong" in set(judged(TEXT, ["Warga > menolong > ?"], load_pack()))


def test_the_analysis_reads_most_sentences_rightly() -> None:
    scores = news_scores(load_pack())
    assert set(scores) == {
        f"{part}.{group}.{name}"
        for part in SETS
        for group in ("headlines", "sentences")
        for name in ("verb", "subject", "object", "agent", "negation")
    }
    assert all(0 <= score <= 1 for score in scores.values())
    assert min(score for name, score in scores.items() if name.startswith("news.sentences")) > 0.8
