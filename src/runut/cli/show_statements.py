"""Statements as a ledger for people: the chain behind each, what was said, and the words that show it. Out: rich."""

from collections.abc import Iterator

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.text import Text as Line

from runut.cli.chains import statement_chain
from runut.records.actor import Actor
from runut.records.article import Article
from runut.records.correction import Correction
from runut.records.findings import Findings
from runut.records.statement import Statement

QUOTED = {"direct": "“{}”", "indirect": "{}"}


def shown_statements(findings: Findings) -> RenderableType:
    """Three lines a statement: `CNN Indonesia ← AFP ← Maria Zakharova (RUS GOV)`, what was said, the words for each."""
    actors = {actor.id: actor for actor in findings.actors}
    article = findings.article
    if article is None:
        return Line("Statements: none", style="bold")
    rows = [row for number, said in enumerate(findings.statements, 1) for row in _entry(number, said, article, actors)]
    title = Line("Statements" if rows else "Statements: none", style="bold")
    return Group(title, *_correction(findings.correction), *rows)


def _correction(found: Correction | None) -> Iterator[RenderableType]:
    """That the article is a correction, and of what."""
    if found is None:
        return
    whose = "this article" if found.of_itself else f"“{found.title}”" if found.title else "an article it does not name"
    told = Line(f"{found.kind} of {whose}, told by “{found.cue}”")
    if found.withdrawn is not None:
        told.append(f": not “{found.withdrawn}” but “{found.right}”")
    yield Padding(told, (1, 0, 0, 0))


def _entry(number: int, said: Statement, article: Article, actors: dict[str, Actor]) -> Iterator[RenderableType]:
    head = Line(f"{number:>3}  ", style="dim")
    head.append(statement_chain(said, article, actors), style="not dim")
    head.append(f"  {said.kind}, {said.certainty}")
    yield Padding(head, (1, 0, 0, 0))
    yield Padding(Line(QUOTED[said.kind].format(said.text)), (0, 0, 0, 5))
    shown = "   ".join(f"{what}: {words}" for what, words in _evidence(said, actors))
    if shown:
        yield Padding(Line(shown, style="dim"), (0, 0, 0, 5))


def _evidence(said: Statement, actors: dict[str, Actor]) -> Iterator[tuple[str, str]]:
    """What shows each part, in the page's own words."""
    if said.cue is not None:
        yield "cue", said.cue
    if said.speaker_text is not None:
        yield "speaker", said.speaker_text
    for credit in said.credits:
        yield "via", f"{credit.name} ({credit.scope})"
    if said.channel is not None:
        yield said.channel.kind, said.channel.text
    if said.unnamed is not None:
        whose = actors.get(said.unnamed.of or "")
        yield "unnamed", said.unnamed.nearness + ("" if whose is None else f" ({whose.name})")
