"""Find reported speech. In: an `Article`, its `Text` and its `Actor`s. Out: `Statement`s."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby

from runut.extract.statements.channel import channel_of
from runut.extract.statements.credit import credits_of
from runut.extract.statements.lexicon import Lexicon, lexicon
from runut.extract.statements.line import Line, lines
from runut.extract.statements.pointing import pointed_at
from runut.extract.statements.read import read_line
from runut.extract.statements.report import Report
from runut.extract.statements.speaker import Cast, Voices, cast, is_another, resolve, subject_of
from runut.extract.statements.unnamed import named, nameless
from runut.extract.statements.via import Quoting, quotings
from runut.languages.pack import Pack
from runut.records.actor import Actor
from runut.records.article import Article
from runut.records.certainty import Certainty
from runut.records.span import Span
from runut.records.statement import Channel, Credit, Statement, Unnamed
from runut.records.text import Text

# Lines of a paragraph as newsrooms write them; one that is longer is a page whose breaks are lost.
LONGEST_PARAGRAPH = 6


def find_statements(article: Article, text: Text, actors: tuple[Actor, ...], pack: Pack) -> tuple[Statement, ...]:
    """The article's statements, in reading order."""
    return tuple(_statements(article, text, actors, pack))


def _statements(article: Article, text: Text, actors: tuple[Actor, ...], pack: Pack) -> Iterator[Statement]:
    words, found, others = lexicon(pack), cast(actors), named(actors)
    names = {span.start: span.end for span in found.spans}
    voices, spoke_before = Voices(), False
    known: dict[str, Unnamed] = {}
    before: Line | None = None
    for line, quoted, wide in _quoted(text, pack, words):
        reports = read_line(line, names, quoted, spoke_before, words)
        if not reports and (pointed := pointed_at(line, before, words)) is not None:
            reports = (pointed,)
        before = None if reports else line
        if not reports:
            voices = voices.about(subject_of(line, found, words))
        speaker: Actor | None = None
        for report in reports:
            if not report.follows or speaker is None:
                speaker = _speaker(report, line, found, voices, words)
            voices = _after(report, line, speaker, voices, words)
            told = nameless(_words_at(report.speaker, line) or "", speaker, others, pack)
            if told is not None and speaker is not None:
                told = known[speaker.id] = _nearer(told, known.get(speaker.id))
            yield _statement(
                report,
                line,
                speaker,
                unproven=_is_unproven(report, line, words),
                through=credits_of(report, quoted, wide, article, pack),
                channel=channel_of(report, line, quoted, pack, words),
                unnamed=told,
            )
        spoke_before = bool(reports)


def _after(report: Report, line: Line, speaker: Actor | None, voices: Voices, words: Lexicon) -> Voices:
    if speaker is not None:
        return voices.heard(speaker)
    another = report.speaker is not None and is_another(report.speaker, line.content, words)
    return voices.unknown() if another else voices


def _quoted(text: Text, pack: Pack, words: Lexicon) -> Iterator[tuple[Line, tuple[Quoting, ...], tuple[Quoting, ...]]]:
    """Every line, the media that it quotes, and those that cover its paragraph, unless this has lost its breaks."""
    for _, group in groupby(lines(text, pack), key=lambda line: line.paragraph):
        paragraph = [(line, quotings(line, pack, words)) for line in group]
        wide = tuple(quoting for _, quoted in paragraph for quoting in quoted if quoting.wide)
        for line, quoted in paragraph:
            yield line, quoted, wide if len(paragraph) <= LONGEST_PARAGRAPH else ()


def _speaker(report: Report, line: Line, found: Cast, voices: Voices, words: Lexicon) -> Actor | None:
    if report.speaker is not None:
        return resolve(report.speaker, line.content, found, voices, words, report.kind=='direct')
    if not report.follows:
        return None
    return voices.one or voices.many if report.cue is None else subject_of(line, found, words)


def _nearer(told: Unnamed, before: Unnamed | None) -> Unnamed:
    """What was told of somebody when he was brought in holds where later words tell less (`Sang sumber`)."""
    return told if before is None or before.nearness == "unknown" else before


def _statement(
    report: Report,
    line: Line,
    speaker: Actor | None,
    *,
    unproven: bool,
    through: tuple[Credit, ...],
    channel: Channel | None,
    unnamed: Unnamed | None,
) -> Statement:
    said = Statement(
        text=report.said.slice(line.content),
        speaker=None if speaker is None else speaker.id,
        speaker_text=_words_at(report.speaker, line),
        cue=_words_at(report.cue, line),
        kind=report.kind,
        span=report.said,
        cue_span=report.cue,
        speaker_span=report.speaker,
        credits=through,
        channel=channel,
        unnamed=unnamed,
    )
    return replace(said, certainty="unconfirmed" if unproven else _certainty(said, report.certainty))


def _is_unproven(report: Report, line: Line, words: Lexicon) -> bool:
    """Whether the line says beside the reported words that nobody has confirmed them."""
    if not line.words:
        return False
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
