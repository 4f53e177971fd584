"""Why one event was coded as it was. In: an event of `Findings`. Out: what rich prints on a console."""

from collections.abc import Iterator
from functools import partial

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text as Line

from runut.cli.chains import event_chain, named
from runut.cli.evidence import hands_of, marks_of, place_of, statement_behind
from runut.cli.marking import marked
from runut.cli.reasons_in_words import in_words
from runut.cli.rules_in_words import carried_by, meaning_of_rule, meaning_of_type
from runut.cli.values import CERTAINTY_WORDS, NOTHING, STATUS_WORDS, coded, period, quoted
from runut.extract.events.coding import ENOUGH
from runut.extract.events.find import COMING
from runut.languages.pack import Pack
from runut.records.article import Article
from runut.records.event import Event, Rival, Side
from runut.records.findings import Findings

INDENT = 2
# The least chance that two decimals tell from none.
LEAST = 0.01


def shown_explained(findings: Findings, article: Article, number: int, pack: Pack, width: int) -> RenderableType:
    """The event numbered `number`, from 1: its sentences with their parts marked, then each value with its reason.

    `width` is the console's, in columns.
    """
    event = findings.events[number - 1]
    title = Line(f"{coded(event)}", style="bold").append(
        f"   event {number} of {len(findings.events)}", style="not bold dim"
    )
    facts = Table.grid(padding=(0, 2, 0, 0))
    facts.add_column(style="dim", no_wrap=True)
    facts.add_column(overflow="fold")
    for name, shown in _facts(event, findings, article, pack):
        facts.add_row(name, shown)
    return Group(
        title,
        Line(meaning_of_type(event.type, pack), style="dim"),
        *_sentences(event, findings, article, width),
        Padding(facts, (1, 0, 1, 0)),
    )


def _sentences(event: Event, findings: Findings, article: Article, width: int) -> Iterator[RenderableType]:
    """The sentence that the event was coded from, then those that report it again."""
    marks = list(marks_of(event, statement_behind(event, findings)))
    for number, span in enumerate(event.evidence_spans):
        place = place_of(findings, span)
        told = " in ".join(filter(None, ("reported again" if number else "", place))).strip()
        yield Padding(Line(f"{told}:" if told else "", style="dim"), (1, 0, 0, 0))
        lines = marked(article.text, span, marks, width - INDENT)
        yield Padding(Group(*lines), (0, 0, 0, INDENT))


def _facts(event: Event, findings: Findings, article: Article, pack: Pack) -> Iterator[tuple[str, RenderableType]]:
    yield from _sides(event, findings, article)
    yield "rule", _rule(event, pack)
    yield "chance", _chance(event)
    yield "status", _status(event, article)
    yield "certainty", _certainty(event, article)
    yield "chain", _chain(event, findings, article)
    yield "when", _when(event, article)
    yield "where", _where(event)
    rivals = [rival for rival in event.because.rivals if rival.type != event.type]
    for place, rival in enumerate(rivals):
        yield ("" if place else "why not"), _rival(rival, event, findings)


def _sides(event: Event, findings: Findings, article: Article) -> Iterator[tuple[str, RenderableType]]:
    """Each who takes part, by the words for it; the later ones of an event reported again without."""
    actors = {actor.id: actor for actor in findings.actors}
    for role, ids in (("actor", event.actors), ("recipient", event.recipients)):
        told = [side for side in event.because.sides if side.role == role]
        lines = [_side(side, findings, article) for side in told]
        later = [id_ for id_ in ids if id_ not in {side.actor for side in told}]
        lines += [f"{named(actors[id_].name, actors[id_])}, told by a later report" for id_ in later if id_ in actors]
        yield role, Line("\n".join(lines) or f"{NOTHING}  the sentence tells none")


def _side(side: Side, findings: Findings, article: Article) -> str:
    actor = next((actor for actor in findings.actors if actor.id == side.actor), None)
    words = quoted(side.span.slice(article.text))
    if actor is None:
        return f"{words}, nobody whom the page names"
    return f"{named(actor.name, actor)}, told by {words}"


def _rule(event: Event, pack: Pack) -> RenderableType:
    carried = carried_by(event)
    line = Line(event.rule)
    if carried.file:
        line.append(f"\n{meaning_of_rule(carried, pack)}", style="dim")
    else:
        line.append("\nno rule carries the type: the model knows it from labelled sentences", style="dim")
    if carried.coming:
        line.append(f"\nwhat is still to come of {', '.join(sorted(COMING))} is an agreement on it", style="dim")
    return line


def _chance(event: Event) -> RenderableType:
    grid = Table.grid(padding=(0, 1, 0, 0))
    grid.add_column(style="dim", justify="right")
    grid.add_column(overflow="fold")
    for feature, weight in event.because.reasons:
        grid.add_row(f"{weight:+.2f}", in_words(feature))
    told = Line(f"{_rounded(event.because.chance)} by the model")
    if not event.because.reasons:
        return told
    return Group(told.append(", which weighs most of all for it:", style="dim"), grid)


def _status(event: Event, article: Article) -> RenderableType:
    line, span = Line(event.status), event.because.status_span
    line.append(f"  {STATUS_WORDS[event.status]}", style="dim")
    if span is not None:
        line.append(f", told by {quoted(span.slice(article.text))}", style="dim")
    elif event.status not in {"actual", "historical"}:
        line.append("; the model reads it from all words around, no single one tells it", style="dim")
    return line


def _certainty(event: Event, article: Article) -> RenderableType:
    line, span = Line(event.certainty), event.because.certainty_span
    line.append(f"  {CERTAINTY_WORDS[event.certainty]}", style="dim")
    if span is not None:
        line.append(f", told by {quoted(span.slice(article.text))}", style="dim")
    return line


def _chain(event: Event, findings: Findings, article: Article) -> RenderableType:
    line = Line(event_chain(event, article, {actor.id: actor for actor in findings.actors}))
    said = statement_behind(event, findings)
    hands = () if said is None else hands_of(said)
    elsewhere = [(span, what) for span, what in hands if not any(span.meets(one) for one in event.evidence_spans)]
    told = ", ".join(f"{what} {quoted(span.slice(article.text))}" for span, what in elsewhere)
    return line.append(f"  in another sentence: {told}" if told else "", style="dim")


def _when(event: Event, article: Article) -> RenderableType:
    if event.when is None:
        return Line(f"{NOTHING}  no date stands beside it")
    line, span = Line(period(event.when)), event.because.when_span
    return line.append(
        "  told by a later report" if span is None else f"  told by {quoted(span.slice(article.text))}", style="dim"
    )


def _where(event: Event) -> RenderableType:
    if event.where is None:
        return Line(f"{NOTHING}  no place stands beside it")
    line, place = Line(" ".join(event.where.split())), event.place
    if place is None:
        return line.append("  a place that the tables do not know", style="dim")
    return line.append(f"  {place.name}, {place.level}: {place.scheme} {place.code} ({place.because})", style="dim")


def _rival(rival: Rival, event: Event, findings: Findings) -> RenderableType:
    """The condition that a type failed; one that failed none is an event of its own, or another word carries it."""
    line = Line(f"{rival.type}  ").append(f"chance {_rounded(rival.chance)}", style="dim")
    if rival.failed:
        return line.append(f", excluded by its rules' phrase {quoted(rival.failed)}", style="dim")
    if rival.chance < ENOUGH:
        return line.append(f", and {ENOUGH:.2f} is needed", style="dim")
    same = partial(_same_words, rival, event)
    number = next((number for number, other in enumerate(findings.events, 1) if same(other)), None)
    told = "coded too, elsewhere in the sentence or without sides" if number is None else f"coded too: event {number}"
    return line.append(f", which is enough; {told}", style="dim")


def _rounded(chance: float) -> str:
    return f"{chance:.2f}" if chance >= LEAST else f"under {LEAST}"


def _same_words(rival: Rival, event: Event, other: Event) -> bool:
    return other.type == rival.type and other.trigger_span.meets(event.trigger_span)
