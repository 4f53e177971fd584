"""Make a statement of what was read. In: a `Report`, its line, who speaks and through whom. Out: a `Statement`."""

from dataclasses import dataclass, replace

from runut.extract.statements.lexicon import Lexicon
from runut.extract.statements.line import Line
from runut.extract.statements.report import Report
from runut.records.actor import Actor
from runut.records.certainty import Certainty
from runut.records.span import Span
from runut.records.statement import Channel, Credit, Statement, Unnamed


@dataclass(frozen=True, slots=True)
class Around:
    """Who speaks, how near he stands if he has no name, what the words came through, and in what they were said."""

    speaker: Actor | None
    unnamed: Unnamed | None
    through: tuple[Credit, ...]
    channel: Channel | None


def made(report: Report, line: Line, around: Around, words: Lexicon) -> Statement:
    """The statement, with the page's own words for each part and what its cue and speaker lend it of certainty."""
    said = Statement(
        text=report.said.slice(line.content),
        speaker=None if around.speaker is None else around.speaker.id,
        speaker_text=_words_at(report.speaker, line),
        cue=_words_at(report.cue, line),
        kind=report.kind,
        span=report.said,
        cue_span=report.cue,
        speaker_span=report.speaker,
        credits=around.through,
        channel=around.channel,
        unnamed=around.unnamed,
    )
    unproven = _is_unproven(report, line, words)
    return replace(said, certainty="unconfirmed" if unproven else _certainty(said, report.certainty))


def _is_unproven(report: Report, line: Line, words: Lexicon) -> bool:
    """Whether the line says beside the reported words that nobody has confirmed them."""
    before = line.content[line.words[0].span.start : report.said.start].lower()
    behind = line.content[report.said.end : line.words[-1].span.end].lower()
    return any(phrase in before or phrase in behind for phrase in words.unproven)


def _certainty(said: Statement, lent: Certainty) -> Certainty:
    """What the cue lends, unless nobody with a name answers for the words: no speaker and, failing any, no medium."""
    if said.unnamed is not None:
        return "unconfirmed"
    if said.speaker is None and said.speaker_text is None:
        return "attributed" if said.via else "unconfirmed"
    return lent


def _words_at(place: Span | None, line: Line) -> str | None:
    return None if place is None else place.slice(line.content)
