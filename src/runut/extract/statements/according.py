"""Speech with `menurut` and its like: `Menurut X, ...`. In: a `Line` and a cue. Out: a `Report` or None."""

from runut.extract.statements.content import content_end, is_tail, said
from runut.extract.statements.lexicon import Lexicon
from runut.extract.statements.line import Line
from runut.extract.statements.phrase import after_verb, named_at
from runut.extract.statements.report import Report
from runut.records.span import Span

FEWEST_WORDS = 3
FARTHEST_COMMA = 25


def verb_subject_clause(line: Line, floor: int, cue: int, names: dict[int, int], words: Lexicon) -> Report | None:
    """`Menurut X, ...`, `menurutnya ...`, `..., menurut X`."""
    span = line.words[cue].span
    if line.lower(cue + 1) in words.according.never_before:
        return None
    if line.lower(cue).endswith(words.clitic):
        stem = span.end - len(words.clitic)
        verb, speaker, end = Span(span.start, stem), Span(stem, span.end), cue + 1
    else:
        subject = named_at(line, cue + 1, names, words) or after_verb(line, cue + 1, words)
        wants_paper = words.according.cues[line.lower(cue)].wants == "paper"
        if subject is None or (wants_paper and (cue > floor or not _is_paper(line, subject, words))):
            return None
        verb, speaker, end = span, line.span(*subject), _behind_circumstances(line, subject[1], words)
    closes = cue - floor > FEWEST_WORDS and is_tail(line, end + (line.lower(end) == ","), words)
    if end >= len(line.words) or line.lower(end) == "." or closes:
        found = said(line, floor, cue)
        return Report(*found, verb, speaker, len(line.words)) if found and cue - floor > FEWEST_WORDS else None
    if line.lower(end + 1) in words.calendar:
        return None
    last = content_end(line, end, words)
    found = said(line, end, last)
    long_enough = found is not None and (found[1] == "direct" or last - end >= FEWEST_WORDS)
    return Report(*found, verb, speaker, last) if found is not None and long_enough else None


def _is_paper(line: Line, subject: tuple[int, int], words: Lexicon) -> bool:
    """Whether a phrase names a paper and whose it is (`berdasarkan laporan Komnas HAM`, not `berdasarkan aturan`)."""
    start, end = subject
    named = any(line.words[at].text[:1].isupper() for at in range(start + 1, end))
    return line.lower(start) in words.papers and named


def _behind_circumstances(line: Line, end: int, words: Lexicon) -> int:
    """The comma behind a speaker's phrase and behind `pada Jumat, 3 Mei 2024,` after it; `end` if there is none."""
    end = _to_comma(line, end)
    while line.lower(end) == "," and is_tail(line, end + 1, words):
        later = _to_comma(line, end + 1)
        if later == end + 1:
            break
        end = later
    return end


def _to_comma(line: Line, end: int) -> int:
    near = range(end, min(end + FARTHEST_COMMA, len(line.words)))
    return next((at for at in near if line.lower(at) == ","), end)
