"""What of an event's sentences is marked, and as what. In: an `Event` of `Findings`. Out: `Mark`s."""

from collections.abc import Iterator

from runut.cli.marking import Mark
from runut.records.event import Event
from runut.records.findings import Findings
from runut.records.span import Span
from runut.records.statement import Statement

SIDE_STYLES = {"actor": "green", "recipient": "magenta"}


def marks_of(event: Event, said: Statement | None) -> Iterator[Mark]:
    """Trigger, sides, words for status, certainty, date and place; the chain of the statement `said` behind it."""
    because = event.because
    yield Mark(event.trigger_span, "trigger", "bold", heavy=True)
    for side in because.sides:
        yield Mark(side.span, side.role, SIDE_STYLES[side.role])
    told = (
        (because.status_span, "status", "red"),
        (because.certainty_span, "certainty", "red"),
        (because.when_span, "when", "cyan"),
        (event.where_span, "where", "yellow"),
    )
    yield from (Mark(span, label, style) for span, label, style in told if span is not None)
    if said is not None:
        yield from (Mark(span, label, "blue") for span, label in hands_of(said))


def hands_of(said: Statement) -> Iterator[tuple[Span, str]]:
    """The words of a statement's chain, and what they tell: `speaker`, `cue`, `medium`."""
    hands: list[tuple[Span | None, str]] = [(said.speaker_span, "speaker"), (said.cue_span, "cue")]
    hands += [(credit.span, "medium") for credit in said.credits if credit.scope != "article"]
    yield from ((span, label) for span, label in hands if span is not None)


def statement_behind(event: Event, findings: Findings) -> Statement | None:
    """The shortest statement around an event's trigger; None for an event that the publisher asserts."""
    if event.certainty == "asserted" and not event.according_to:
        return None
    around = [said for said in findings.statements if said.span.start <= event.trigger_span.start < said.span.end]
    return min(around, key=lambda said: said.span.end - said.span.start, default=None)


def place_of(findings: Findings, sentence: Span) -> str:
    """`paragraph 3`, or nothing where the text was not analysed."""
    sentences = () if findings.text is None else findings.text.sentences
    found = next((one.paragraph for one in sentences if one.span.meets(sentence)), None)
    return "" if found is None else "headline" if found < 0 else f"paragraph {found + 1}"
