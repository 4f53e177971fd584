"""Every event rule codes its own examples and stays silent on its counter-examples, through the whole pipeline."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from evaluation.examples import findings, is_coded
from runut.errors import LanguagePackError
from runut.extract.events.rules import event_rules
from runut.languages.pack import Pack, load_pack
from runut.records.plover import TYPES

PACK = load_pack()
RULE = """
[[rule]]
name = "give"
meaning = "Giving."
active = ["memberi"]
[[rule.example]]
text = "Qatar memberi beras kepada Yaman."
event = { trigger = "memberi" }
[[rule.example]]
text = "Turki memberi tenda kepada Suriah."
event = { trigger = "memberi" }
[[rule.counter]]
text = "Wasit memberi kartu kuning."
because = "A game."
"""


def rows(kind: str) -> list[Any]:
    return list(_rows(kind))


def _rows(kind: str) -> Iterator[Any]:
    for file, table in PACK.tables("events"):
        for rule in table["rule"]:
            for number, row in enumerate(rule.get(kind, ()), 1):
                yield pytest.param(table["type"], rule, row, id=f"{file}/{rule['name']}/{kind} {number}")


@pytest.mark.parametrize(("type_", "rule", "row"), rows("example"))
def test_a_rule_codes_its_example(type_: str, rule: dict[str, Any], row: dict[str, Any]) -> None:
    assert is_coded(type_, rule.get("mode"), row), findings(row["text"]).events


@pytest.mark.parametrize(("type_", "rule", "row"), rows("missed"))
def test_an_example_that_is_coded_by_now_is_no_longer_listed_as_missed(
    type_: str, rule: dict[str, Any], row: dict[str, Any]
) -> None:
    assert not is_coded(type_, rule.get("mode"), row), "Move it: python -m evaluation.examples --sort"


@pytest.mark.parametrize(("type_", "rule", "row"), rows("counter"))
def test_a_rule_is_silent_on_its_counter_example(type_: str, rule: dict[str, Any], row: dict[str, Any]) -> None:
    name = f"{type_.lower()}/{rule['name']}"
    assert not [event for event in findings(row["text"]).events if event.rule.startswith(f"{name}:")]


def test_more_than_four_in_five_examples_are_coded() -> None:
    assert len(rows("example")) > 4 * len(rows("missed"))


def test_every_type_of_plover_has_rules() -> None:
    assert {trigger.rule.type for row in event_rules(PACK).triggers.values() for trigger in row} == set(TYPES)


def refused(folder: Path, text: str) -> str:
    (folder / "events").mkdir()
    (folder / "events" / "aid.toml").write_text(text, encoding="utf-8")
    with pytest.raises(LanguagePackError) as raised:
        event_rules(Pack("xx", folder))
    return str(raised.value)


HEAD = 'type = "AID"\nmeaning = "Help."\n'


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (HEAD + RULE.partition("[[rule.example]]")[0], "0 examples, 0 counter-examples"),
        (HEAD.replace("AID", "HELP") + RULE, "type 'HELP'; expected one of ACCUSE"),
        (HEAD + RULE.replace('name = "give"', 'name = "give"\nmode = "kind"'), "mode 'kind'; expected none"),
        (HEAD + RULE.replace('name = "give"', 'name = "give"\nframe = "odd"'), "frame 'odd'; expected one of act"),
        (HEAD + RULE.replace("active", "aktif"), "key 'aktif'; expected one of active"),
        (HEAD + RULE.replace('["memberi"]', '["Memberi"]'), "active: 'Memberi'; expected lower-case words"),
        (HEAD + RULE.replace('["memberi"]', '["memberi *"]'), "`*` only between words"),
        (HEAD + RULE.replace('["memberi"]', '"memberi"'), "expected a list of strings"),
        (HEAD + RULE.replace('["memberi"]', '["memberi"]\nweak = ["beri"]'), "weak: 'beri'; expected one of the rule"),
        (HEAD + RULE + RULE, "2 rules named 'give'"),
        (HEAD + RULE + RULE.replace('"give"', '"lend"'), "trigger 'memberi', which rule 'give' has too"),
        (HEAD + RULE.replace("beras kepada", "beras pada", 1).replace('trigger = "memberi"', 'trigger = "membagi"', 1),
         "expected a trigger and sides that stand in its text"),
        (HEAD + RULE.replace('because = "A game."', ""), "expected `text` and `because`"),
    ],
)  # fmt: skip
def test_a_rule_file_that_breaks_the_format_is_refused_with_place_and_fix(tmp_path: Path, text: str, told: str) -> None:
    message = refused(tmp_path, text)
    assert message.startswith("languages/xx/events/aid.toml"), message
    assert told in message
