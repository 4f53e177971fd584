"""The media that words came through. In: a `Line`. Out: `Quoting`s: the media named and where their mention ends."""

from dataclasses import dataclass

from runut.extract.statements.lexicon import Lexicon
from runut.extract.statements.line import Line
from runut.languages.media import is_outlet, medium_at
from runut.languages.pack import Pack
from runut.records.span import Span

LONGEST_NAME = 10


@dataclass(frozen=True, slots=True)
class Quoting:
    """Media named in one place of a line: `dikutip dari CNN` (with its `cue`), `kepada CNN` (without).

    `end` is the index of the word behind the mention with its date; `opens` tells that it begins its line, `wide` that
    it covers its paragraph and not its own line alone, `according` that its cue is one of the frame of that name,
    `inner` that another medium of the line, if there is one, has quoted it (`dilansir X mengutip Y`).
    """

    media: tuple[Span, ...]
    place: Span
    cue: Span | None
    end: int
    opens: bool
    wide: bool
    according: bool = False
    inner: bool = False


def quotings(line: Line, pack: Pack, words: Lexicon) -> tuple[Quoting, ...]:
    """The media that a line quotes, in reading order."""
    found: list[Quoting] = []
    for at in range(len(line.words)):
        quoting = None
        if line.lower(at) in words.medium.cues:
            quoting = _quoted(line, at, bool(found), pack, words) or _quoting(line, at, pack, words)
        elif line.lower(at) in words.according.cues and at > 0:
            quoting = _according(line, at, pack, words)
        elif line.lower(at) in words.medium.told or line.lower(at - 1) in words.medium.told_with:
            quoting = _told(line, at + 1, pack, words)
        if quoting is not None:
            found.append(quoting)
    return tuple(found)


def _told(line: Line, start: int, pack: Pack, words: Lexicon) -> Quoting | None:
    """`kepada kantor berita X`: words that were given to a medium; whoever else is told something is none."""
    while line.lower(start) in words.before_medium and not _is_named(line, start):
        start += 1
    if start >= len(line.words):
        return None
    named = medium_at(line.content, line.words[start].span.start, pack)
    end = start
    while named is not None and end < len(line.words) and line.words[end].span.start < named.end:
        end += 1
    place = None if named is None else Span(named.start, named.end)
    return None if place is None else Quoting((place,), place, None, end, False, False)


def _quoting(line: Line, cue: int, pack: Pack, words: Lexicon) -> Quoting | None:
    """`X mengutip pejabat ...`: the medium that a line begins with, quoting somebody who is none."""
    if line.lower(cue) not in words.medium.quotes_anyone or cue == 0:
        return None
    named = medium_at(line.content, line.words[0].span.start, pack)
    if named is None or named.end >= line.words[cue].span.start:
        return None
    place = Span(named.start, named.end)
    return Quoting((place,), place, line.words[cue].span, cue + 1, False, False)


def _quoted(line: Line, cue: int, again: bool, pack: Pack, words: Lexicon) -> Quoting | None:
    """`dilansir X`; `again` tells that the line has quoted a medium before."""
    before = line.lower(cue - 1)
    opens = cue == 0 or (cue == 1 and before in words.medium.before_cue)
    follows = before in words.medium.before_cue or before == "," or _follows_speech(line, cue, words)
    goes_on = again and (before == words.relative or line.lower(cue) in words.medium.quotes_another)
    if not opens and not follows and not goes_on and before != words.relative and line.words[cue].text.islower():
        return None
    start = cue + 1
    while line.lower(start) in words.medium.before_medium and not _is_named(line, start):
        start += 1
    end = start
    while end < len(line.words) and _is_name(line, end, words) and end - start < LONGEST_NAME:
        end += 1
    if end == start:
        return None
    names = tuple(_names(line, start, end, words))
    doubtful = line.lower(cue) in words.medium.quotes_anyone or (before == words.relative and not goes_on)
    if doubtful and not _are_media(line, names, cue, start, pack, words):
        return None
    return Quoting(
        names,
        line.span(start, end),
        line.words[cue].span,
        _behind_date(line, end),
        opens,
        line.lower(cue + 1) in words.medium.wide,
        inner=line.lower(cue) in words.medium.quotes_another,
    )


def _according(line: Line, cue: int, pack: Pack, words: Lexicon) -> Quoting | None:
    """`..., menurut kantor berita X` at the end of a line: what the words of its own speaker came through."""
    start = cue + 1
    while line.lower(start) in words.before_medium and not _is_named(line, start):
        start += 1
    end = start
    while end < len(line.words) and _is_name(line, end, words) and end - start < LONGEST_NAME:
        end += 1
    behind = _behind_date(line, end)
    closes = line.lower(behind) in ("", ".") or line.lower(end + 1) in words.calendar
    if end == start or not closes or line.words[start - 1].is_mark:
        return None
    names = tuple(_names(line, start, end, words))
    if not _are_media(line, names, cue, start, pack, words):
        return None
    return Quoting(names, line.span(start, end), line.words[cue].span, behind, False, False, according=True)


def _are_media(line: Line, names: tuple[Span, ...], cue: int, start: int, pack: Pack, words: Lexicon) -> bool:
    """Whether the table of media or a noun between the cue and the names tells that they are media."""
    if not words.outlets.isdisjoint(line.lower(at) for at in range(cue + 1, start)):
        return True
    return all(is_outlet(name.slice(line.content), pack) for name in names)


def _follows_speech(line: Line, cue: int, words: Lexicon) -> bool:
    return any(line.lower(at) in words.after.cues or line.quoted(at) for at in range(max(0, cue - 12), cue))


def _is_named(line: Line, at: int) -> bool:
    return line.words[at].text[:1].isupper() and not line.words[at - 1].is_mark and line.words[at + 1 : at + 2] != ()


def _is_name(line: Line, at: int, words: Lexicon) -> bool:
    word = line.words[at]
    if word.inner is not None or word.lower in words.calendar:
        return False
    joins = word.lower in words.coordinators and line.words[at + 1 : at + 2] and line.words[at + 1].text[:1].isupper()
    return bool(joins) or word.text[:1].isupper() or "." in word.text[1:-1]


def _names(line: Line, start: int, end: int, words: Lexicon) -> list[Span]:
    names, first = [], start
    for at in range(start, end + 1):
        if at == end or line.lower(at) in words.coordinators:
            if at > first:
                names.append(line.span(first, at))
            first = at + 1
    return names


def _behind_date(line: Line, end: int) -> int:
    """The index behind `, Senin (6/5/2024),` if that follows, else the index of the comma or `end`."""
    at = end
    while at < min(end + 14, len(line.words)):
        word = line.words[at]
        if word.lower == "," and at > end and not line.lower(at + 1)[:1].isdigit():
            return at
        if word.lower == "," and not _is_date(line, at + 1):
            return at
        at += 1
    return end


def _is_date(line: Line, at: int) -> bool:
    return line.lower(at)[:1].isdigit() or line.lower(at + 1) in ("(", ",") or line.lower(at + 1)[:1].isdigit()
