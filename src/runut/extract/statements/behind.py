"""Speech that stands behind its verb: `X mengatakan ...`, `dikabarkan ...`. In: a `Line`, a cue. Out: a `Report`."""

from runut.extract.statements.content import clause_start, content_end, is_clause, is_verb, said, tells_noun
from runut.extract.statements.lexicon import Frame, Lexicon
from runut.extract.statements.line import Line
from runut.extract.statements.report import Report
from runut.extract.statements.subject import before_verb


def subject_verb_clause(line: Line, floor: int, cue: int, frame: Frame, words: Lexicon) -> Report | None:
    """`X mengatakan bahwa ...`, `X meminta Y untuk ...`, `X berkata: "..."`."""
    verb, known = line.lower(cue), frame.cues[line.lower(cue)]
    if known.wants == "noun" and not tells_noun(line, cue + 1, words):
        return None
    if _blocked(line, floor, cue, words) or (line.lower(cue - 1) == words.relative and not known.relative):
        return None
    subject = before_verb(line, floor, cue, words)
    mute = line.lower(subject[0]) in words.mute_subjects if subject else line.lower(cue - 1) == words.relative
    if mute or (known.subject == "paper" and not _is_paper(line, subject, words)):
        return None
    start, opened = clause_start(line, cue + 1, words)
    if start >= len(line.words) or (not opened and _names_nothing(line, start, words)):
        return None
    end = content_end(line, start, words)
    found = said(line, start, end)
    told = (opened and known.wants != "quotation") or (not known.subject and line.words[cue].span.start in line.syntax.complements)
    if found is None or not (told or _reports(line, start, end, verb, frame, words)):
        return None
    span, kind = found
    if len(span.slice(line.content).split()) < 2 or (kind == "direct" and frame.name == "asks" and not opened):
        return None
    speaker = line.span(*subject) if subject else None
    return Report(span, kind, line.words[cue].span, speaker, end, follows=subject is None, certainty=known.certainty)


def verb_clause(line: Line, cue: int, words: Lexicon) -> Report | None:
    """`X dikabarkan ...`: nobody is named as the one who says so."""
    following = line.lower(cue + 1)
    if line.lower(cue - 1) == words.relative and not words.hearsay.cues[line.lower(cue)].relative:
        return None
    if following in words.hearsay.never_before or line.lower(cue - 1) in words.blockers or cue + 1 >= len(line.words):
        return None
    start, opened = clause_start(line, cue + 1, words)
    first = line.lower(start)
    if not opened and not (first in words.predicates or is_verb(first, words)) and cue > 1:
        return None
    end = content_end(line, start, words)
    if start >= end or not (opened or is_clause(line, start, end, words, words.hearsay)):
        return None
    found = said(line, start, end)
    certainty = words.hearsay.cues[line.lower(cue)].certainty
    return Report(*found, line.words[cue].span, None, end, certainty=certainty) if found else None


def _is_paper(line: Line, subject: tuple[int, int] | None, words: Lexicon) -> bool:
    """Whether a subject is a paper that tells something (`Survei LSI menunjukkan bahwa ...`)."""
    return subject is not None and line.lower(subject[0]) in words.papers


def _names_nothing(line: Line, start: int, words: Lexicon) -> bool:
    """Whether the verb has an object that tells nothing of what was said: thanks, `hal itu`."""
    if line.lower(start) not in words.pointers:
        return line.lower(start) in words.never_objects
    while line.lower(start) in words.pointers | words.pointed:
        start += 1
    return start >= len(line.words) or line.words[start].is_mark or line.lower(start) in words.after_name


def _blocked(line: Line, floor: int, cue: int, words: Lexicon) -> bool:
    """Whether the verb at `cue`, or the one that it is joined to (`untuk menjawab dan menegaskan`), reports nothing."""
    before = line.lower(cue - 1)
    if before in words.coordinators:
        near = range(max(floor, cue - 5), cue - 1)
        return any(line.lower(at) in words.blockers and is_verb(line.lower(at + 1), words) for at in near)
    return before in words.blockers


def _reports(line: Line, start: int, end: int, verb: str, frame: Frame, words: Lexicon) -> bool:
    if line.quoted(start) and end - start <= 2:
        return frame.cues[verb].wants == "quotation" or is_clause(line, start, end, words, frame)
    wants = frame.cues[verb].wants
    if wants in ("opener", "noun", "quotation"):
        return False
    first = line.lower(start)
    if frame.name == words.asks.name and words.thing.fullmatch(first) and first not in words.bodies:
        return False
    return wants != "predicate" or is_clause(line, start, end, words, frame)
