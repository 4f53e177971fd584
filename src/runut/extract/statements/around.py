"""Speech with a bare verb: `"...," kata X`, `..., ujarnya`. In: a `Line` and a cue. Out: a `Report` or None."""

from dataclasses import dataclass, replace

from runut.extract.statements.content import content_end, is_clause, is_tail, said
from runut.extract.statements.lexicon import Frame, Lexicon
from runut.extract.statements.line import Line
from runut.extract.statements.phrase import after_verb, named_at
from runut.extract.statements.report import Report
from runut.extract.statements.subject import before_verb
from runut.languages.cues import Cue
from runut.records.span import Span

QUOTATION_MARKS = frozenset(("''", *'"“”„'))
SPEECH_ENDS = frozenset(",.?!…")
SHORT_TOPIC = 8
FEWEST_WORDS = 3


@dataclass(frozen=True, slots=True)
class Attribution:
    """A verb: what is known of it, its place without a clitic, its speaker, the index of the word behind both."""

    known: Cue
    cue: Span
    speaker: Span
    end: int


def clause_verb_subject(line: Line, floor: int, cue: int, names: dict[int, int], words: Lexicon) -> Report | None:
    """`"...," kata X`, `..., ujarnya`, and in mid-sentence `Jalan itu, kata X, ...`."""
    attribution = _attribution(line, cue, words)
    report = None if attribution is None else _report(line, floor, cue, attribution, names, words)
    return None if attribution is None or report is None else replace(report, certainty=attribution.known.certainty)


def clause_subject_verb(line: Line, floor: int, cue: int, frame: Frame, words: Lexicon) -> Report | None:
    """`"...," X menambahkan.`: a quotation, the one who speaks, a verb with nothing behind it but when and to whom."""
    subject = before_verb(line, floor, cue, words)
    closes = line.lower(cue + 1) == "." or is_tail(line, cue + 1 + (line.lower(cue + 1) == ","), words)
    if subject is None or not closes:
        return None
    quotation = _quotation_before(line, floor, subject[0], words)
    if quotation is None or not _is_closed(line, quotation) or line.lower(cue - 1) == words.relative:
        return None
    found = said(line, quotation, quotation + 1)
    certainty = frame.cues[line.lower(cue)].certainty
    return Report(*found, line.words[cue].span, line.span(*subject), cue + 1, certainty=certainty) if found else None


def _report(
    line: Line, floor: int, cue: int, attribution: Attribution, names: dict[int, int], words: Lexicon
) -> Report | None:
    quotation = _quotation_before(line, floor, cue, words)
    if quotation is not None and attribution.known.wants == "quotation" and not _is_closed(line, quotation):
        return None
    if quotation is not None:
        found = said(line, quotation, quotation + 1)
        return Report(*found, attribution.cue, attribution.speaker, attribution.end) if found else None
    if attribution.known.wants == "quotation" and not attribution.known.resumes:
        return None
    before = cue - 1
    while line.lower(before) in words.thus:
        before -= 1
    if cue == floor and not _is_named(line, attribution, words):
        return None
    if line.lower(before) == "," or cue == floor:
        return _topic(line, floor, cue, attribution, words) or _before(line, floor, cue, attribution, words)
    return _behind_name(line, floor, cue, names, words)


def _attribution(line: Line, cue: int, words: Lexicon) -> Attribution | None:
    word, span = line.lower(cue), line.words[cue].span
    if word in words.thus and line.lower(cue + 1) in words.cues:
        return None
    if line.lower(cue - 1) in words.thus and word in words.pointing.cues:
        subject = after_verb(line, cue + 1 + (line.lower(cue + 1) in words.pointing.by), words)
        return Attribution(words.pointing.cues[word], span, line.span(*subject), subject[1]) if subject else None
    if word not in words.after.cues:
        stem = span.end - len(words.clitic)
        known = words.after.cues[word.removesuffix(words.clitic)]
        return Attribution(known, Span(span.start, stem), Span(stem, span.end), cue + 1)
    subject = after_verb(line, cue + 1, words)
    return Attribution(words.after.cues[word], span, line.span(*subject), subject[1]) if subject else None


def _quotation_before(line: Line, floor: int, cue: int, words: Lexicon) -> int | None:
    """The index of a quotation that only marks part from the cue."""
    at = cue - 1
    while at >= floor and (line.words[at].is_mark or line.lower(at) in words.thus) and cue - at < 4:
        at -= 1
    return at if at >= floor and line.quoted(at) else None


def _is_closed(line: Line, quotation: int) -> bool:
    """Whether a mark ends a quotation or parts it from what follows, as it does speech and no title or ironic word."""
    inner = line.words[quotation].inner
    last = "" if inner is None else inner.slice(line.content).rstrip()[-1:]
    return line.words[quotation + 1].is_mark or last in SPEECH_ENDS


def _is_named(line: Line, attribution: Attribution, words: Lexicon) -> bool:
    """Whether the words behind a cue that opens a sentence are somebody's (`Kata dia`), not a noun (`Kata kunci`)."""
    said = attribution.speaker.slice(line.content)
    first = said.split()[0].lower()
    return said[:1].isupper() or first in words.pronouns | words.titles | words.indefinites or first == words.clitic


def _topic(line: Line, floor: int, cue: int, attribution: Attribution, words: Lexicon) -> Report | None:
    """What is said behind the cue, if that parts a topic from it (`Jalan itu, kata X, belum selesai`)."""
    end = attribution.end
    before, behind = cue - 1 - floor, len(line.words) - end - 1
    if line.lower(end) != "," or behind <= FEWEST_WORDS:
        return None
    topic = before <= SHORT_TOPIC and not is_clause(line, floor, cue - 1, words, words.after)
    longer = not is_tail(line, end + 1, words) and (before <= SHORT_TOPIC or behind >= before)
    if not topic and not longer:
        return None
    last = content_end(line, end + 1, words)
    found = said(line, end + 1, last)
    return Report(*found, attribution.cue, attribution.speaker, last) if found else None


def _before(line: Line, floor: int, cue: int, attribution: Attribution, words: Lexicon) -> Report | None:
    """What is said before the cue; direct if a quotation mark without a partner opens or closes it."""
    if cue - 1 - floor < FEWEST_WORDS or attribution.known.wants == "quotation":
        return None
    start = floor
    while line.lower(start) in words.conjunctions or line.lower(start) == ",":
        start += 1
    opened = next((at for at in range(start, cue - 1) if line.lower(at) in QUOTATION_MARKS), None)
    end = cue
    while line.lower(end - 1) in words.thus:
        end -= 1
    found = said(line, start if opened is None else opened + 1, end)
    if found is None:
        return None
    return Report(
        found[0], found[1] if opened is None else "direct", attribution.cue, attribution.speaker, attribution.end
    )


def _behind_name(line: Line, floor: int, cue: int, names: dict[int, int], words: Lexicon) -> Report | None:
    """What is said behind a cue without commas that begins its sentence before a known name (`Intinya kata X ...`)."""
    named = named_at(line, cue + 1, names, words) if cue - floor < FEWEST_WORDS else None
    if named is None or is_tail(line, named[1], words):
        return None
    last = content_end(line, named[1], words)
    found = said(line, named[1], last)
    return Report(*found, line.words[cue].span, line.span(*named), last) if found else None
