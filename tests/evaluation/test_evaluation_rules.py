"""What is said of a rule is counted on words, exceptions and labels as the engine sees them."""

import io
from collections import Counter
from pathlib import Path

import pytest
from rich.console import Console

from evaluation import rules as module
from evaluation.rules import Row, by_type, corpus_hits, light_views, rows, sample, show, write, written
from evaluation.sentences import Phrase, Tally
from runut.extract.events.rules import Rule, Trigger, indexed
from runut.languages.pack import load_pack
from runut.records.article import Article

ARREST = Rule("coerce/arrest", "COERCE", "arrest", "act", frozenset(), frozenset(), (), frozenset({"ikan"}))
RULES = indexed(
    {
        "menangkap": (Trigger(("menangkap",), "active", False, ARREST),),
        "membawa": (Trigger(("membawa", "*", "ke", "sel"), "active", True, ARREST),),
    }
)


def _article(*paragraphs: str, title: str | None = None) -> Article:
    return Article(title, None, None, (), None, (), paragraphs)


def _found(*paragraphs: str, title: str | None = None) -> list[str]:
    found = corpus_hits([_article(*paragraphs, title=title)], RULES, load_pack())
    return [view.span(hit.first, hit.last).slice(view.content) for view, hit in found]


def test_every_sentence_of_the_body_is_searched_and_the_headline_is_not() -> None:
    body = ("Polisi menangkap Joko. Warga melihatnya.", "Lalu mereka membawa Joko ke sel.")
    assert _found(*body, title="Polisi menangkap Joko") == ["menangkap", "membawa Joko ke sel"]


def test_a_word_that_voids_the_rule_leaves_no_hit() -> None:
    assert _found("Nelayan itu menangkap ikan di laut.") == []


def test_an_enclitic_is_a_word_of_its_own_and_places_slice_the_text() -> None:
    (view,) = light_views(_article("Polisi menangkapnya."), load_pack())
    assert view.forms[1:3] == ("menangkap", "nya")
    assert [word.span.slice(view.content) for word in view.sentence.words[:2]] == ["Polisi", "menangkap"]


def test_a_row_keeps_firm_and_weak_triggers_apart() -> None:
    firm, other, weak = (Phrase("a/b", words, is_weak) for words, is_weak in (("x", False), ("y", False), ("z", True)))
    tally = Tally(Counter({firm: 3, other: 2, weak: 5}), Counter({firm: 2, other: 1, weak: 1}), Counter({"a/b": 4}))
    assert rows(["a/b", "a/c"], Counter({"a/b": 7}), tally) == [
        Row("a/b", 7, 5, 3, 5, 1, 4),
        Row("a/c", 0, 0, 0, 0, 0, 0),
    ]


def test_a_rule_without_a_hit_is_marked_and_others_are_not() -> None:
    screen = Console(file=io.StringIO(), width=100)
    show([Row("a/b", 0, 0, 0, 1, 0, 0), Row("a/c", 0, 0, 0, 0, 0, 0), Row("a/d", 1, 0, 0, 0, 0, 0)], screen)
    assert isinstance(screen.file, io.StringIO)
    marked = [line.split()[0] for line in screen.file.getvalue().splitlines() if "no hit" in line]
    assert marked == ["a/c"]


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    found = [Row("a/b c", 7, 5, 3, 5, 1, 4), Row("a/d", 0, 0, 0, 0, 0, 0)]
    write(tmp_path / "rules.csv", found)
    assert written(tmp_path / "rules.csv") == found


def test_the_rules_of_a_type_are_summed() -> None:
    lines = by_type(
        [Row("a/b", 7, 5, 3, 5, 1, 4), Row("a/c", 1, 1, 0, 0, 0, 0), Row("b/d", 0, 0, 0, 2, 1, 0)]
    ).splitlines()
    assert lines[2:] == ["| A | 2 | 8 | 6 | 50 % | 5 | 20 % |", "| B | 1 | 0 | 0 | – | 2 | 50 % |"]


def test_a_sample_shows_as_many_sentences_as_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    articles = [_article(f"Polisi menangkap orang ke-{number} di pasar.") for number in range(6)]
    monkeypatch.setattr(module, "corpus_articles", lambda _: articles)
    monkeypatch.setattr(module, "event_rules", lambda _: RULES)
    screen = Console(file=io.StringIO(), width=100)
    sample("coerce/arrest", 3, screen)
    assert isinstance(screen.file, io.StringIO)
    assert [line for line in screen.file.getvalue().splitlines() if line] == [
        *(f"Polisi menangkap orang ke-{number} di pasar." for number in (0, 2, 4)),
        "3 of 6 hits of coerce/arrest",
    ]
