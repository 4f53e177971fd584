"""Triggers are counted against labels, and the folds are measured only where somebody asks."""

import json
from collections import Counter
from pathlib import Path

import pytest

from evaluation import sentences as module
from evaluation.rules import light_views
from evaluation.sentences import SKIPPED, Phrase, Tally, folds, parsed, tallied
from runut.extract.events.matching import hits
from runut.extract.events.rules import Rule, Trigger, Words, indexed
from runut.languages.pack import load_pack
from runut.records.article import Article
from runut.records.span import Span
from training.events_data import Labelled


def _rule(name: str, never: tuple[Words, ...] = ()) -> Rule:
    return Rule(name, name.partition("/")[0].upper(), None, "act", frozenset(), frozenset(), never, frozenset())


ARREST, ASK = _rule("coerce/arrest", (("menangkap", "maksud"),)), _rule("request/ask")
SORRY = _rule("concede/apologise")
RULES = indexed(
    {
        "menangkap": (Trigger(("menangkap",), "active", False, ARREST),),
        "penangkapan": (Trigger(("penangkapan",), "nominal", True, ARREST),),
        "meminta": (
            Trigger(("meminta", "maaf"), "active", False, SORRY),
            Trigger(("meminta",), "active", False, ASK),
        ),
    }
)


def _labelled(text: str, *events: tuple[str, str]) -> Labelled:
    """A sentence whose events are given as type and trigger."""
    found = list(light_views(Article(None, None, None, (), None, (), (text,)), load_pack()))
    places = [Span(text.index(trigger), text.index(trigger) + len(trigger)) for _, trigger in events]
    labels = [({"type": type_}, place) for (type_, _), place in zip(events, places, strict=True)]
    return Labelled(0, 0, found, [list(hits(view, RULES)) for view in found], labels)


def test_a_hit_is_right_where_an_event_of_its_type_shares_its_words() -> None:
    tally = tallied(
        [
            _labelled("Polisi menangkap Joko.", ("COERCE", "menangkap Joko")),
            _labelled("Polisi menangkap Joko.", ("ASSAULT", "menangkap")),
            _labelled("Joko menangkap bola lalu ditahan.", ("COERCE", "ditahan")),
        ]
    )
    trigger = Phrase("coerce/arrest", "menangkap", False)
    assert (tally.hits[trigger], tally.right[trigger], tally.reached["coerce/arrest"]) == (3, 1, 1)


def test_an_event_that_two_triggers_reach_is_reached_once() -> None:
    tally = tallied(
        [_labelled("Polisi menangkap Joko dalam penangkapan itu.", ("COERCE", "menangkap Joko dalam penangkapan"))]
    )
    assert tally.right == {
        Phrase("coerce/arrest", "menangkap", False): 1,
        Phrase("coerce/arrest", "penangkapan", True): 1,
    }
    assert tally.reached == {"coerce/arrest": 1}


def test_a_hit_within_a_longer_one_does_not_count() -> None:
    tally = tallied([_labelled("Joko meminta maaf.", ("CONCEDE", "meminta maaf"))])
    assert tally.hits == {Phrase("concede/apologise", "meminta maaf", False): 1}


def test_a_hit_that_its_rule_voids_does_not_count() -> None:
    assert tallied([_labelled("Joko menangkap maksud itu.")]).hits == {}


def test_a_firm_trigger_is_poor_if_common_and_seldom_right() -> None:
    counts = {"poor": (8, 1), "fair": (8, 2), "rare": (7, 0)}
    hits_ = {Phrase("a/b", words, False): count for words, (count, _) in counts.items()}
    right = {Phrase("a/b", words, False): count for words, (_, count) in counts.items()}
    weak = Phrase("a/b", "weak", True)
    assert Tally(Counter(hits_ | {weak: 20}), Counter(right)).poor() == [Phrase("a/b", "poor", False)]


def test_what_the_scorer_prints_is_parsed() -> None:
    printed = "3 sentences\nfigure  F1  P  R  gold system\nmode   -  -  -  0  0\ntype   0.640  0.7  0.6  9  8\n"
    assert parsed(printed) == {"events.type": 0.64}


def test_folds_stand_as_measured_last_unless_asked_for(tmp_path: Path) -> None:
    scores = tmp_path / "scores.json"
    assert folds(tmp_path, scores, again=False) == {}
    scores.write_text(json.dumps({"pages": {}, "sentences": {"events.type": 0.5}}), encoding="utf-8")
    assert folds(tmp_path, scores, again=False) == {"sentences": {"events.type": 0.5}}


def test_folds_that_are_asked_for_are_measured(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "find_spec", lambda _: True)
    monkeypatch.setattr(module, "sentence_scores", lambda _: {"events.type": 0.7})
    assert folds(tmp_path, tmp_path / "scores.json", again=True) == {"sentences": {"events.type": 0.7}}


def test_without_scipy_the_folds_are_skipped_with_a_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(module, "find_spec", lambda _: None)
    scores = tmp_path / "scores.json"
    scores.write_text(json.dumps({"sentences": {"events.type": 0.5}}), encoding="utf-8")
    assert folds(tmp_path, scores, again=True) == {"sentences": {"events.type": 0.5}}
    assert capsys.readouterr().out == f"{SKIPPED}\n"
