"""The output contract: its keys, its order, its spelling."""

import json
from dataclasses import replace
from datetime import date, time, timedelta, timezone

from runut.export.contract import as_json, as_object
from runut.records.article import Article
from runut.records.event import Because, Event, Quantity, Rival, Side
from runut.records.findings import Findings
from runut.records.moment import Moment, Period
from runut.records.page import Refusal
from runut.records.span import Span
from runut.records.time import Time

WIB = timezone(timedelta(hours=7))
ARTICLE = Article("Judul", "Kabar", Moment(date(2024, 3, 14), time(19, 5, tzinfo=WIB)), ("dwi",), None, (), ("Isi.",))
EVENT = Event(
    type="REJECT",
    mode="assist",
    contexts=(),
    actors=("a1",),
    recipients=(),
    trigger="menolak",
    evidence=("Isi.",),
    when=Period(date(2024, 3, 14), None),
    where=None,
    status="actual",
    certainty="asserted",
    according_to=(),
    quantities=(Quantity("dead", "12 orang", 12, None),),
    trigger_span=Span(0, 7),
    evidence_spans=(Span(6, 10),),
    rule="reject/refuse: menolak",
)


def test_a_publisher_is_called_outlet_and_a_moment_keeps_its_zone() -> None:
    article = as_object(Findings("a.txt", "a", ARTICLE))["article"]
    assert article["outlet"] == "Kabar"
    assert article["published"] == "2024-03-14T19:05+07:00"
    assert article["text"] == "Judul\nIsi."


def test_a_period_is_from_and_to() -> None:
    found = as_object(Findings("a", "a", ARTICLE, times=(Time("x", Period(None, None), "duration", False, ()),)))
    assert (found["times"][0]["from"], found["times"][0]["to"]) == (None, None)


def test_an_event_has_the_keys_of_the_contract_and_where_its_place_stands() -> None:
    event = as_object(Findings("a", "a", ARTICLE, events=(EVENT,)))["events"][0]
    assert list(event) == [
        "type", "mode", "contexts", "actors", "recipients", "trigger", "evidence", "when", "where", "status",
        "certainty", "according_to", "quantities", "trigger_span", "evidence_spans", "rule", "where_span", "place",
        "because",
    ]  # fmt: skip
    assert event["quantities"] == [{"what": "dead", "text": "12 orang", "min": 12, "max": None}]
    assert event["when"] == {"from": "2024-03-14", "to": None}


def test_an_event_tells_why_it_is_coded_so_to_four_decimals() -> None:
    because = Because(
        chance=0.123456,
        reasons=(("lemma=tolak", 1.98765432),),
        sides=(Side("actor", Span(8, 12), None),),
        status_span=Span(0, 5),
        rivals=(Rival("AGREE", 0.00004, "menolak lupa"),),
    )
    event = as_object(Findings("a", "a", ARTICLE, events=(replace(EVENT, because=because),)))["events"][0]
    assert event["because"] == {
        "chance": 0.1235,
        "reasons": [{"feature": "lemma=tolak", "weight": 1.9877}],
        "sides": [{"role": "actor", "span": [8, 12], "actor": None}],
        "status_span": [0, 5],
        "when_span": None,
        "certainty_span": None,
        "rivals": [{"type": "AGREE", "chance": 0.0, "failed": "menolak lupa"}],
    }


def test_a_refused_page_is_a_row_without_findings() -> None:
    found = as_object(Findings("b.html", "b", None, Refusal("no_article", "48 links")))
    assert found["article"] is None
    assert found["events"] == []
    assert found["page"] == {"input": "b.html", "refused": {"reason": "no_article", "detail": "48 links"}}


def test_json_keeps_letters_as_they_are() -> None:
    assert "Zaïre" in as_json(Findings("Zaïre.txt", "a", None, Refusal("empty", "")))


def test_only_one_kind_of_finding_can_be_kept() -> None:
    assert set(json.loads(as_json(Findings("a", "a", ARTICLE), only="times"))) == {"times", "page"}
