"""The table of events, and what its marks mean."""

from dataclasses import replace
from datetime import date
from io import StringIO

from rich.console import Console

from runut.cli.show import Section, show
from runut.records.actor import Actor
from runut.records.article import Article
from runut.records.event import Event
from runut.records.findings import Findings
from runut.records.moment import Period
from runut.records.span import Span

ACTORS = (
    Actor("a1", "Komisi Pemberantasan Korupsi", "organization", "IDN", "JUD", (), ()),
    Actor("a2", "Hendra Wisastra", "person", "IDN", "GOV", (), ()),
)
EVENT = Event(
    type="COERCE",
    mode="arrest",
    contexts=(),
    actors=("a1",),
    recipients=("a2",),
    trigger="menahan",
    evidence=("Isi.",),
    when=Period(date(2024, 3, 14), date(2024, 3, 20)),
    where="Kota Tanjung Biru",
    status="actual",
    certainty="asserted",
    according_to=(),
    quantities=(),
    trigger_span=Span(0, 7),
    evidence_spans=(Span(6, 10),),
    rule="coerce/detain: menahan",
)
ARTICLE = Article("Judul", "Kabar Nusa", None, (), None, (), ("Isi.",))


def printed(*events: Event, width: int = 100) -> str:
    console = Console(file=StringIO(), width=width, no_color=True)
    show(Findings("a.txt", "a", ARTICLE, actors=ACTORS, events=events), console, Section.events)
    assert isinstance(console.file, StringIO)
    return console.file.getvalue()


def rows(shown: str) -> list[str]:
    return [" ".join(line.split()) for line in shown.splitlines() if line.strip()]


def test_an_event_is_a_numbered_row_with_its_rule_below_its_words() -> None:
    found = rows(printed(EVENT, EVENT, width=160))
    assert "1 2024-03-14.. Komisi Pemberantasan Korupsi → Hendra Wisastra COERCE menahan" in found
    assert "2024-03-20 arrest coerce/detain" in found
    assert any(row.startswith("2 2024-03-14..") for row in found)


def test_status_and_certainty_are_marks_and_only_those_that_stand_are_told() -> None:
    marked = replace(EVENT, status="negated", certainty="attributed", according_to=("a2", "AFP"))
    found = rows(printed(marked))
    assert found[-2:] == ["not: negated ~: attributed", "chain: from the publisher, Kabar Nusa"]
    assert any(" not ← AFP ← Hendra " in row for row in found)
    assert any("~" in row for row in found[3:-2])


def test_a_table_that_needs_no_marks_has_no_legend() -> None:
    assert "attributed" not in printed(EVENT)
    assert "chain:" not in printed(EVENT)


def test_nobody_in_a_chain_is_a_dash() -> None:
    assert any(" ? ← – " in row for row in rows(printed(replace(EVENT, certainty="unconfirmed"))))


def test_a_narrow_table_keeps_every_letter() -> None:
    shown = printed(replace(EVENT, trigger="z" * 50, where="Q" * 30), width=60)
    assert max(map(len, shown.splitlines())) <= 60
    assert (shown.count("z"), shown.count("Q")) == (50, 30)


def test_a_page_without_events_says_so() -> None:
    assert "Events: none" in printed()
