"""In what somebody said it: a post, a release, a verdict. In: a `Line` and a `Report`. Out: a `Channel` or None."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from runut.extract.statements.lexicon import Lexicon
from runut.extract.statements.line import Line
from runut.extract.statements.report import Report
from runut.extract.statements.via import Quoting
from runut.languages.pack import Pack
from runut.records.span import Span
from runut.records.statement import Channel, ChannelKind

LONGEST_REST = 8
HANDLE = frozenset("@_-")


@dataclass(frozen=True, slots=True)
class _Table:
    kinds: Mapping[str, ChannelKind]
    longest: int
    firsts: frozenset[str]
    before: frozenset[str]
    between: frozenset[str]
    goes_on: frozenset[str]


def channel_of(report: Report, line: Line, quoted: tuple[Quoting, ...], pack: Pack, words: Lexicon) -> Channel | None:
    """The channel that the line names beside what is said: the speaker itself if it is one, else the nearest."""
    table = _table(pack)
    beside = report.cue or report.said
    found = [
        (_distance(span, beside, report.speaker), span, kind)
        for span, kind in _phrases(line, report.speaker, table, words)
        if not span.meets(report.said) and not any(span.meets(quoting.place) for quoting in quoted)
    ]
    if not found:
        return None
    _, span, kind = min(found, key=lambda row: row[0])
    return Channel(kind, span.slice(line.content), span)


def _distance(span: Span, beside: Span, speaker: Span | None) -> int:
    if speaker is not None and speaker.start == span.start:
        return -1
    return max(span.start - beside.end, beside.start - span.end)


def _phrases(line: Line, speaker: Span | None, table: _Table, words: Lexicon) -> Iterator[tuple[Span, ChannelKind]]:
    at = 0
    while at < len(line.words):
        length, kind = _named_at(line, at, table)
        if kind is None or not _is_meant(line, at, speaker, table):
            at += 1
            continue
        end = _end(line, at + length, table, words)
        yield line.span(at, end), kind
        at = end


def _named_at(line: Line, at: int, table: _Table) -> tuple[int, ChannelKind | None]:
    """How many words the longest phrase of the table has that begins at `at`, and the kind that it tells."""
    for length in range(table.longest if line.lower(at) in table.firsts else 0, 0, -1):
        kind = table.kinds.get(" ".join(line.lower(near) for near in range(at, at + length)))
        if kind is not None:
            return length, kind
    return 0, None


def _is_meant(line: Line, at: int, speaker: Span | None, table: _Table) -> bool:
    """Whether the phrase at `at` says in what it was said: behind `lewat` and its like, or as the speaker itself."""
    before = at - 1
    while line.lower(before) in table.between:
        before -= 1
    return line.lower(before) in table.before or (speaker is not None and line.words[at].span.start == speaker.start)


def _end(line: Line, end: int, table: _Table, words: Lexicon) -> int:
    """Behind the words that go on with a phrase: whose it is, its name, where it was put."""
    last = min(len(line.words), end + LONGEST_REST)
    while end < last and _goes_on(line, end, table, words):
        end += 1
    return end


def _goes_on(line: Line, at: int, table: _Table, words: Lexicon) -> bool:
    word = line.lower(at)
    if word in table.goes_on:
        return _named_at(line, at + 1, table)[1] is not None
    if line.words[at].is_mark:
        return word in HANDLE
    stops = word in words.after_name or word in words.calendar or word in words.cues or word in words.fronting
    return not stops and not line.quoted(at) and word != words.relative


@lru_cache
def _table(pack: Pack) -> _Table:
    table = pack.table("words/channels")
    kinds: dict[str, ChannelKind] = {phrase: row["kind"] for row in table["channel"] for phrase in row["phrases"]}
    return _Table(
        kinds,
        max(len(phrase.split()) for phrase in kinds),
        frozenset(phrase.split()[0] for phrase in kinds),
        frozenset(table["before"]),
        frozenset(table["between"]),
        frozenset(table["goes_on"]),
    )
