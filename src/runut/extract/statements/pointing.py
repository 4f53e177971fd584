"""Speech that the sentence before holds: `... Hal itu disampaikan X`. In: two `Line`s. Out: a `Report` or None."""

from runut.extract.statements.content import content_end, said
from runut.extract.statements.lexicon import Lexicon
from runut.extract.statements.line import Line
from runut.extract.statements.phrase import after_verb
from runut.extract.statements.report import Report
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
    parts = _verb_and_speaker(line, cue, words)
    if parts is None:
        return None
    verb, speaker, end = parts
    certainty = words.pointing.cues[verb.slice(line.content).lower()].certainty
    told = next((at for at in range(end, len(line.words)) if line.lower(at) in words.that), None)
    if told is not None:
        last = content_end(line, told + 1, words)
        found = said(line, told + 1, last)
        return Report(*found, verb, speaker, last, certainty=certainty) if found else None
    place = None if before is None else _whole(before)
    return None if place is None else Report(place, "indirect", verb, speaker, len(line.words), certainty=certainty)


def _verb_and_speaker(line: Line, cue: int, words: Lexicon) -> tuple[Span, Span, int] | None:
    """The verb without a clitic, the words for the one who speaks, and the index of the word behind both."""
    span = line.words[cue].span
    if line.lower(cue) not in words.pointing.cues:
        stem = span.end - len(words.clitic)
        return Span(span.start, stem), Span(stem, span.end), cue + 1
    start = cue + 1
    while line.lower(start) in words.pointing.by:
        start += 1
    speaker = after_verb(line, start, words)
    if speaker is None or line.lower(speaker[0]) in words.after_name:
        return None
    stop = next((at for at in range(speaker[0] + 1, speaker[1]) if line.lower(at) in words.that), speaker[1])
    return span, line.span(speaker[0], stop), stop


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
    verb = line.lower(at)
    return at if verb in words.pointing.cues or verb.removesuffix(words.clitic) in words.pointing.cues else None


def _whole(line: Line) -> Span | None:
    """A line without its dateline, if it is long enough to say something and is no quotation."""
    dashes = [at for at in range(min(LONGEST_DATELINE, len(line.words))) if line.lower(at) in DASHES]
    start = dashes[-1] + 1 if dashes else 0
    if len(line.words) - start < FEWEST_WORDS or any(line.quoted(at) for at in (start, len(line.words) - 1)):
        return None
    found = said(line, start, len(line.words))
    return None if found is None else found[0]
