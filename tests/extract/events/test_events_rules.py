"""Every event rule codes its own examples and stays silent on its counter-examples, through the whole pipeline."""

from collections.abc import Iterator
from typing import Any

import pytest

from runut.errors import LanguagePackError
from runut.extract.events.rules import event_rules
from runut.languages.pack import load_pack
from runut.pipeline import read_article
from runut.records.article import Article
from runut.records.event import Event
from runut.records.findings import Findings

PACK = load_pack()


def rows(kind: str) -> list[Any]:
    return list(_rows(kind))


def _rows(kind: str) -> Iterator[Any]:
    for file, table in PACK.tables("events"):
        for rule in table["rule"]:
            for number, row in enumerate(rule[kind], 1):
                name = f"{file}/{rule['name']}/{kind} {number}"
                yield pytest.param(table["type"], rule.get("mode"), row, id=name)


def findings(text: str) -> Findings:
    return read_article(Article(None, None, None, (), None, (), (text,)), PACK)


def names(found: Findings, ids: tuple[str, ...]) -> list[set[str]]:
    by_id = {actor.id: {name.lower() for name in (actor.name, *actor.mentions)} for actor in found.actors}
    return [by_id[id_] for id_ in ids]


def agrees(found: Findings, event: Event, wanted: dict[str, Any]) -> bool:
    if event.trigger != wanted["trigger"] or event.status != wanted.get("status", event.status):
        return False
    for side in ("actors", "recipients"):
        have, want = names(found, getattr(event, side)), wanted.get(side)
        if want is not None and not (
            len(have) == len(want) and all(any(name.lower() in known for known in have) for name in want)
        ):
            return False
    return True


@pytest.mark.parametrize(("type_", "mode", "row"), rows("example"))
def test_a_rule_codes_its_example(type_: str, mode: str | None, row: dict[str, Any]) -> None:
    found = findings(row["text"])
    coded = [event for event in found.events if (event.type, event.mode) == (type_, mode)]
    assert any(agrees(found, event, row["event"]) for event in coded), (coded, found.actors)


@pytest.mark.parametrize(("type_", "mode", "row"), rows("counter"))
def test_a_rule_is_silent_on_its_counter_example(type_: str, mode: str | None, row: dict[str, Any]) -> None:
    assert not [event for event in findings(row["text"]).events if (event.type, event.mode) == (type_, mode)]


def test_every_type_of_plover_has_rules() -> None:
    verbal = {"AGREE", "CONSULT", "SUPPORT", "CONCEDE", "REQUEST", "ACCUSE", "REJECT", "THREATEN"}
    material = {"COOPERATE", "AID", "RETREAT", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"}
    assert {trigger.rule.type for rows in event_rules(PACK).triggers.values() for trigger in rows} == verbal | material


def test_a_rule_without_a_counter_example_is_an_error_that_names_it(tmp_path: Any) -> None:
    folder = tmp_path / "events"
    folder.mkdir()
    (folder / "aid.toml").write_text('type = "AID"\nmeaning = "x"\n[[rule]]\nname = "give"\nactive = ["memberi"]\n')
    broken = type(PACK)("xx", tmp_path)
    with pytest.raises(LanguagePackError, match=r"languages/xx/events/aid\.toml, rule 'give'"):
        event_rules(broken)
