"""Speech that the sentence before holds: `... Hal itu disampaikan X`. In: two `Line`s. Out: a `Report` or None."""

from runut.extract.statements.content import content_end, said
from runut.extract.statements.lexicon import Lexicon
from runut.extract.statements.line import Line
from runut.extract.statements.report import Report
from runut.extract.statements.subject import after_verb
from runut.records.span import Span

LONGEST_OPENING = 6
LONGEST_DATELINE = 5
FEWEST_WORDS = 3
DASHES = frozenset("-–—")


def pointed_at(line: Line, before: Line | None, words: Lexicon) -> Report | None:
    """What `line` says that somebody has said: its own clause behind `bahwa`, else the line `before`.

    `before` is None where nothing stands before it that nobody has said yet.
    """
    cue = _cue(line, words)
    if cue is None:
        return None
    start = cue + 1
    while line.lower(start) in words.pointing.by:
        start += 1
    speaker = after_verb(line, start, words)
    if speaker is None or line.lower(speaker[0]) in words.after_name:
        return None
    verb, certainty = line.words[cue].span, words.pointing.cues[line.lower(cue)].certainty
    told = next((at for at in range(speaker[0] + 1, len(line.words)) if line.lower(at) in words.that), None)
    if told is not None:
        speaker = speaker[0], min(speaker[1], told)
        last = content_end(line, told + 1, words)
        found = said(line, told + 1, last)
        return Report(*found, verb, line.span(*speaker), last, certainty=certainty) if found else None
    place = None if before is None else _whole(before)
    if place is None:
        return None
    return Report(place, "indirect", verb, line.span(*speaker), len(line.words), certainty=certainty)


def _cue(line: Line, words: Lexicon) -> int | None:
    """The verb behind `hal itu` at the start of a line, adverbs between them left out."""
    at = 0
    while line.lower(at) in words.conjunctions or line.lower(at) in words.fronting - words.pointing.pointing:
        at += 1
    if line.lower(at) not in words.pointing.pointing:
        return None
    if line.lower(at) in words.pointing.alone:
        at += 1
    elif line.lower(at + 1) in words.pointed:
        at += 2
    else:
        return None
    while line.lower(at) in words.adverbs and at < LONGEST_OPENING:
        at += 1
    return at if line.lower(at) in words.pointing.cues else None


def _whole(line: Line) -> Span | None:
    """A line without its dateline, if it is long enough to say something and is no quotation."""
    dashes = [at for at in range(min(LONGEST_DATELINE, len(line.words))) if line.lower(at) in DASHES]
    start = dashes[-1] + 1 if dashes else 0
    if len(line.words) - start < FEWEST_WORDS or any(line.quoted(at) for at in (start, len(line.words) - 1)):
        return None
    found = said(line, start, len(line.words))
    return None if found is None else found[0]
