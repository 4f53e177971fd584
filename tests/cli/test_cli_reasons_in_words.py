"""The model's features in words: each family has its own, and none is left as it is named."""

from importlib import resources

import pytest

from runut.cli.reasons_in_words import FAMILIES, in_words
from runut.extract.actors.find import find_actors
from runut.extract.events.candidates import candidates
from runut.extract.events.coding import types_at
from runut.extract.events.features import features, marks_of
from runut.extract.events.matching import hits
from runut.extract.events.rules import event_rules
from runut.extract.events.view import views
from runut.extract.statements.find import find_statements
from runut.extract.text.analyse import analyse
from runut.languages.pack import load_pack
from runut.pipeline import read


@pytest.mark.parametrize(
    ("feature", "words"),
    [
        ("always", "how common the type is, whatever the words"),
        ("lemma=tangkap", "the word's base form: “tangkap”"),
        ("rule=COERCE|firm|alone", "a rule of COERCE knows these words firmly, and no other type's does"),
        ("rule=COERCE|weak|passive", "a rule of COERCE knows these words weakly, in a form that is passive"),
        ("rule=coerce/arrest|firm", "the rule coerce/arrest knows these words firmly"),
        ("rule=-", "no rule knows these words"),
        ("affixes=di|kan|Pass", "the affixes di-…-kan, passive"),
        ("right1=#person", "the word behind it: a person"),
        ("left2=#", "two words before it: an end of the sentence"),
        ("subject=person|predicate", "the subject of its clause: a person"),
        ("sides=group>->person|within", "subject: a group, object: nobody, agent: a person"),
        ("governs=minta|complement", "its clause hangs on “minta” (complement)"),
        ("nearest left=person|0", "the nearest actor before the words: a person, directly beside"),
        ("named=4", "the sentence names four actors or more"),
        ("pair=tangkap<root", "“tangkap” hangs on no other word"),
        ("a new family=one|two", "a new family: one, two"),
    ],
)
def test_a_feature_is_told_in_words(feature: str, words: str) -> None:
    assert in_words(feature) == words


@pytest.mark.parametrize("family", [*FAMILIES, "unknown"])
@pytest.mark.parametrize("what", ["", "|", "||", "a=b|<>,#", "-", "#"])
def test_no_sign_that_a_page_may_print_stops_a_reason(family: str, what: str) -> None:
    assert in_words(f"{family}={what}")


def test_every_family_that_the_engine_makes_has_its_words() -> None:
    pack = load_pack()
    with resources.as_file(resources.files("runut.sample") / "02-denial.html") as place:
        article = read(place).article
    assert article is not None
    text = analyse(article, pack)
    actors = find_actors(article, text, pack)
    made: set[str] = set()
    for view in views(text, actors, find_statements(article, text, actors, pack)):
        found = candidates(view, tuple(hits(view, event_rules(pack))), frozenset())
        for one in found:
            made.update(features(view, one, marks_of(view), types_at(found)))
    assert len(made) > 500
    assert {feature.partition("=")[0] for feature in made} - set(FAMILIES) == {"always"}
