"""Speech that stands behind its verb: `X mengatakan ...`, `dikabarkan ...`. In: a `Line`, a cue. Out: a `Report`."""

from typing import Literal

from runut.extract.statements.content import clause_start, content_end, is_clause, is_verb, said, tells_noun
from runut.extract.statements.lexicon import Frame, Lexicon
from runut.extract.statements.line import Line
from runut.extract.statements.report import Report
from runut.extract.statements.subject import before_verb, first_subject
from runut.languages.cues import Cue
from runut.records.span import Span

FEWEST_WORDS = 2


def subject_verb_clause(line: Line, floor: int, cue: int, frame: Frame, words: Lexicon) -> Report | None:
    """`X mengatakan bahwa ...`, `X meminta Y untuk ...`, `X berkata: "..."`."""
    known = frame.cues[line.lower(cue)]
    if _blocked(line, floor, cue, words) or (known.wants == "noun" and not tells_noun(line, cue + 1, words)):
        return None
    relative = line.lower(cue - 1) == words.relative
    subject = before_verb(line, floor, cue, words)
    if known.wants == "quotation":
        subject = first_subject(line, floor, cue) or subject
    if (relative and not (known.relative and subject)) or not _may_tell(line, subject, known, words):
        return None
    told = _told(line, cue, frame, words)
    if told is None:
        return None
    span, kind, end = told
    speaker = line.span(*subject) if subject else None
    return Report(span, kind, line.words[cue].span, speaker, end, follows=subject is None, certainty=known.certainty)


def _may_tell(line: Line, subject: tuple[int, int] | None, known: Cue, words: Lexicon) -> bool:
    """Whether the subject tells something by this verb: no state of things or mere case, and a paper where one must."""
    if known.subject == "paper":
        return subject is not None and line.lower(subject[0]) in words.papers
    if subject is None:
        return True
    return line.lower(subject[0]) not in words.mute_subjects and line.lower(subject[0] - 1) not in words.conditional


def _told(line: Line, cue: int, frame: Frame, words: Lexicon) -> tuple[Span, Literal["direct", "indirect"], int] | None:
    """What is told behind the verb at `cue`, how, and the index of the word behind it; None if that is no speech."""
    start, opened = clause_start(line, cue + 1, words)
    if start >= len(line.words) or (not opened and _names_nothing(line, start, words)):
        return None
    end = content_end(line, start, words)
    found = said(line, start, end)
    if cue == 0 and frame.name == words.says.name and not opened:
        return None  # `Mengakui kesalahan tidak mudah`: the verb is the subject of another
    if found is None or not (_opens(line, cue, opened, frame) or _reports(line, start, end, cue, frame, words)):
        return None
    span, kind = found
    asked = kind == "direct" and frame.name == "asks" and not opened
    return None if asked or len(span.slice(line.content).split()) < FEWEST_WORDS else (span, kind, end)


def _opens(line: Line, cue: int, opened: bool, frame: Frame) -> bool:
    """Whether `bahwa` or its like, or the analysis of the sentence, makes a clause of what follows the verb."""
    known = frame.cues[line.lower(cue)]
    if opened:
        return known.wants != "quotation"
    return not known.subject and line.words[cue].span.start in line.syntax.complements


def verb_clause(line: Line, cue: int, words: Lexicon) -> Report | None:
    """`X dikabarkan ...`: nobody is named as the one who says so."""
    following = line.lower(cue + 1)
    if line.lower(cue - 1) == words.relative and not words.hearsay.cues[line.lower(cue)].relative:
        return None
    if following in words.hearsay.never_before or line.lower(cue - 1) in words.blockers or cue + 1 >= len(line.words):
        return None
    start, opened = clause_start(line, cue + 1, words)
    first = line.lower(start)
    predicate = first in words.predicates or first in words.bare_verbs or is_verb(first, words)
    if not opened and not predicate and cue > 1:
        return None
    end = content_end(line, start, words)
    if start >= end or not (opened or is_clause(line, start, end, words, words.hearsay)):
        return None
    found = said(line, start, end)
    certainty = words.hearsay.cues[line.lower(cue)].certainty
    return Report(*found, line.words[cue].span, None, end, certainty=certainty) if found else None


def _names_nothing(line: Line, start: int, words: Lexicon) -> bool:
    """Whether the verb has an object that tells nothing of what was said: thanks, `hal itu`."""
    if line.lower(start) not in words.pointers:
        return line.lower(start) in words.never_objects
    while line.lower(start) in words.pointers | words.pointed:
        start += 1
    return start >= len(line.words) or line.words[start].is_mark or line.lower(start) in words.after_name


def _blocked(line: Line, floor: int, cue: int, words: Lexicon) -> bool:
    """Whether the verb at `cue`, or the one that it is joined to (`untuk menjawab dan menegaskan`), reports nothing."""
    at = cue - 1
    while at > floor and line.lower(at) in words.after_negation:
        at -= 1
    before = line.lower(at)
    if before in words.coordinators:
        near = range(max(floor, cue - 5), cue - 1)
        return any(line.lower(at) in words.blockers and is_verb(line.lower(at + 1), words) for at in near)
    return before in words.blockers


def _reports(line: Line, start: int, end: int, cue: int, frame: Frame, words: Lexicon) -> bool:
    """Whether what follows the verb, which nothing opens, is what the verb wants."""
    wants = frame.cues[line.lower(cue)].wants
    if line.quoted(start) and end - start <= 2:
        return wants == "quotation" or is_clause(line, start, end, words, frame)
    if wants in ("opener", "noun", "quotation"):
        return False
    first = line.lower(start)
    if frame.name == words.asks.name and words.thing.fullmatch(first) and first not in words.bodies:
        return False
    return wants != "predicate" or is_clause(line, start, end, words, frame)
