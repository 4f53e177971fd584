"""Find reported speech. In: an `Article`, its `Text` and its `Actor`s. Out: `Statement`s."""

from collections.abc import Iterator
from itertools import groupby

from runut.extract.statements.lexicon import Lexicon, lexicon
from runut.extract.statements.line import Line, lines
from runut.extract.statements.read import read_line
from runut.extract.statements.report import Report
from runut.extract.statements.speaker import Cast, Voices, cast, is_another, resolve, subject_of
from runut.extract.statements.via import Credit, credits_of
from runut.languages.pack import Pack
from runut.records.actor import Actor
from runut.records.article import Article
from runut.records.span import Span
from runut.records.statement import Statement
from runut.records.text import Text

# Lines of a paragraph as newsrooms write them; one that is longer is a page whose breaks are lost.
LONGEST_PARAGRAPH = 6


def find_statements(article: Article, text: Text, actors: tuple[Actor, ...], pack: Pack) -> tuple[Statement, ...]:
    """The article's statements, in reading order."""
    return tuple(_statements(article, text, cast(actors), pack))


def _statements(article: Article, text: Text, found: Cast, pack: Pack) -> Iterator[Statement]:
    words = lexicon(pack)
    names = {span.start: span.end for span in found.spans}
    voices, spoke_before = Voices(), False
    for line, credited, wide in _credited(text, pack, words):
        reports = read_line(line, names, credited, spoke_before, words)
        if not reports:
            voices = voices.about(subject_of(line, found))
        speaker: Actor | None = None
        for report in reports:
            if not report.follows or speaker is None:
                speaker = _speaker(report, line, found, voices, words)
            voices = _after(report, line, speaker, voices, words)
            yield _statement(report, line, speaker, _via(report, (*credited, *wide), article))
        spoke_before = bool(reports)


def _after(report: Report, line: Line, speaker: Actor | None, voices: Voices, words: Lexicon) -> Voices:
    if speaker is not None:
        return voices.heard(speaker)
    another = report.speaker is not None and is_another(report.speaker, line.content, words)
    return voices.unknown() if another else voices


def _credited(text: Text, pack: Pack, words: Lexicon) -> Iterator[tuple[Line, tuple[Credit, ...], tuple[Credit, ...]]]:
    """Every line, its own credits and those of its paragraph; a paragraph of many lines has lost its breaks."""
    for _, group in groupby(lines(text, pack), key=lambda line: line.paragraph):
        paragraph = [(line, credits_of(line, pack, words)) for line in group]
        wide = tuple(credit for _, credited in paragraph for credit in credited if credit.wide)
        for line, credited in paragraph:
            yield line, credited, wide if len(paragraph) <= LONGEST_PARAGRAPH else ()


def _speaker(report: Report, line: Line, found: Cast, voices: Voices, words: Lexicon) -> Actor | None:
    if report.speaker is not None:
        return resolve(report.speaker, line.content, found, voices, words)
    if not report.follows:
        return None
    return voices.one or voices.many if report.cue is None else subject_of(line, found)


def _via(report: Report, credited: tuple[Credit, ...], article: Article) -> tuple[str, ...]:
    own = (article.publisher or "").lower()
    media = [
        medium
        for credit in credited
        if report.cue is None or credit.cue != report.cue
        for medium in credit.media
        if medium.lower() != own
    ]
    return tuple(dict.fromkeys(media))


def _statement(report: Report, line: Line, speaker: Actor | None, via: tuple[str, ...]) -> Statement:
    def words_at(place: Span | None) -> str | None:
        return None if place is None else place.slice(line.content)

    return Statement(
        text=report.said.slice(line.content),
        speaker=None if speaker is None else speaker.id,
        speaker_text=words_at(report.speaker),
        cue=words_at(report.cue),
        kind=report.kind,
        via=via,
        span=report.said,
        cue_span=report.cue,
        speaker_span=report.speaker,
    )
