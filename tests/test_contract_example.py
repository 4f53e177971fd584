"""The contract's own example comes out as it is written there, as far as this part goes."""

import json
from pathlib import Path
from typing import Any

import pytest

import runut
from runut.export.contract import as_object

CONTRACT = Path(__file__).resolve().parents[2] / "shared" / "contract"

pytestmark = pytest.mark.skipif(not CONTRACT.is_dir(), reason="gold floors skipped: no ../shared")


@pytest.fixture(scope="module")
def found() -> dict[str, Any]:
    return as_object(runut.read(CONTRACT / "example.txt"))


@pytest.fixture(scope="module")
def wanted() -> dict[str, Any]:
    example: dict[str, Any] = json.loads((CONTRACT / "example.json").read_text(encoding="utf-8"))
    return example


def test_the_article_is_the_same(found: dict[str, Any], wanted: dict[str, Any]) -> None:
    assert found["article"] == wanted["article"]


def test_the_times_are_the_same(found: dict[str, Any], wanted: dict[str, Any]) -> None:
    assert [{key: time[key] for key in ("text", "from", "to", "spans")} for time in found["times"]] == wanted["times"]


def test_the_statement_is_the_same(found: dict[str, Any], wanted: dict[str, Any]) -> None:
    rows = [{key: said[key] for key in wanted["statements"][0]} for said in found["statements"]]
    assert [without(said, "speaker") for said in rows] == [without(said, "speaker") for said in wanted["statements"]]


def test_the_events_have_the_same_types_and_days(found: dict[str, Any], wanted: dict[str, Any]) -> None:
    keys = ("type", "evidence", "when", "status", "certainty")
    assert [[event[key] for key in keys] for event in found["events"]] == [
        [event[key] for key in keys] for event in wanted["events"]
    ]


def test_the_words_of_each_event_hold_those_of_the_example(found: dict[str, Any], wanted: dict[str, Any]) -> None:
    for event, example in zip(found["events"], wanted["events"], strict=True):
        assert example["trigger"] in event["trigger"]


def without(row: dict[str, Any], key: str) -> dict[str, Any]:
    return {name: value for name, value in row.items() if name != key}
