"""Find reported speech. In: an `Article`, its `Text` and its `Actor`s. Out: `Statement`s."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from runut.extract.statements.cast import Cast, cast, subject_of
from runut.extract.statements.channel import channel_of
from runut.extract.statements.credit import credits_of
from runut.extract.statements.lexicon import Lexicon, lexicon
from runut.extract.statements.line import Line, lines
from runut.extract.statements.make import Around, made
from runut.extract.statements.pointing import pointed_at
from runut.extract.statements.read import read_line
from runut.extract.statements.report import Report
from runut.extract.statements.speaker import resolve
from runut.extract.statements.unnamed import nameless, nearer
from runut.extract.statements.via import Quoting, quotings
from runut.extract.statements.voices import Voices, is_another
from runut.languages.pack import Pack
from runut.records.actor import Actor
from runut.records.article import Article
from runut.records.statement import Statement, Unnamed
from runut.records.text import Text

# Lines of a paragraph as newsrooms write them; one that is longer is a page whose breaks are lost.
LONGEST_PARAGRAPH = 6


@dataclass(frozen=True, slots=True)
class Heard:
    """A report, the line that it was read in, the media quoted in that line and for its paragraph, and who speaks."""

    report: Report
    line: Line
    quoted: tuple[Quoting, ...]
    wide: tuple[Quoting, ...]
    speaker: Actor | None


def find_statements(article: Article, text: Text, actors: tuple[Actor, ...], pack: Pack) -> tuple[Statement, ...]:
    """The article's statements, in reading order."""
    return tuple(_statements(article, text, actors, pack))


def _statements(article: Article, text: Text, actors: tuple[Actor, ...], pack: Pack) -> Iterator[Statement]:
    words, known = lexicon(pack), dict[str, Unnamed]()
    tell = nameless(actors, pack)
    for heard in _heard(text, cast(actors), pack, words):
        report, line, speaker = heard.report, heard.line, heard.speaker
        told = tell("" if report.speaker is None else report.speaker.slice(line.content), speaker)
        if told is not None and speaker is not None:
            told = known[speaker.id] = nearer(told, known.get(speaker.id))
        through = credits_of(report, heard.quoted, heard.wide, article, pack)
        channel = channel_of(report, line, heard.quoted, pack, words)
        yield made(report, line, Around(speaker, told, through, channel), words)


def _heard(text: Text, found: Cast, pack: Pack, words: Lexicon) -> Iterator[Heard]:
    """Every report with the one who speaks, in reading order."""
    names = {span.start: span.end for span in found.spans}
    voices, silent = Voices(), None
    spoke_before = False
    for line, quoted, wide in _lines(text, pack, words):
        reports = read_line(line, names, quoted, spoke_before, words)
        if not reports and (pointed := pointed_at(line, silent, words)) is not None:
            reports = (pointed,)
        silent, spoke_before = None if reports else line, bool(reports)
        if not reports:
            voices = voices.about(subject_of(line, found, words))
        speaker: Actor | None = None
        for report in reports:
            if not report.follows or speaker is None:
                speaker = _speaker(report, line, found, voices, words)
            voices = _after(report, line, speaker, voices, words)
            yield Heard(report, line, quoted, wide, speaker)


def _lines(text: Text, pack: Pack, words: Lexicon) -> Iterator[tuple[Line, tuple[Quoting, ...], tuple[Quoting, ...]]]:
    """Every line, the media that it quotes, and those that cover its paragraph, unless this has lost its breaks."""
    for _, group in groupby(lines(text, pack), key=lambda line: line.paragraph):
        paragraph = [(line, quotings(line, pack, words)) for line in group]
        wide = tuple(quoting for _, quoted in paragraph for quoting in quoted if quoting.wide)
        for line, quoted in paragraph:
            yield line, quoted, wide if len(paragraph) <= LONGEST_PARAGRAPH else ()


def _speaker(report: Report, line: Line, found: Cast, voices: Voices, words: Lexicon) -> Actor | None:
    if report.speaker is not None:
        return resolve(report.speaker, line.content, found, voices, words, quoted=report.kind == "direct")
    if not report.follows:
        return None
    return voices.one or voices.many if report.cue is None else subject_of(line, found, words)


def _after(report: Report, line: Line, speaker: Actor | None, voices: Voices, words: Lexicon) -> Voices:
    if speaker is not None:
        return voices.heard(speaker)
    another = report.speaker is not None and is_another(report.speaker, line.content, words)
    return voices.unknown() if another else voices
