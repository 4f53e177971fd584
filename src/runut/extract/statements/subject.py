"""The words for the one who speaks. In: a `Line` and the place of a cue. Out: word indices of the speaker's phrase."""

from collections.abc import Mapping

from runut.extract.statements.content import is_verb
from runut.extract.statements.lexicon import Lexicon
from runut.extract.statements.line import Line
from runut.records.span import Span

LONGEST_LEFT = 40
LONGEST_APPOSITION = 9


def before_verb(line: Line, floor: int, cue: int, words: Lexicon) -> tuple[int, int] | None:
    """The subject that ends before the verb at `cue` and begins not before `floor`; None if the verb has none there.

    Two readings are laid together: the words before the verb tell how far a title or an apposition reaches, and the
    analysis of the sentence which of the phrases there is the subject.
    """
    near = _words_before(line, floor, cue, words)
    told = _analysed(line, floor, cue, line.syntax.subjects, words)
    if told is None and near is not None and any(is_verb(line.lower(at), words) for at in range(*near)):
        return _analysed(line, floor, cue, line.syntax.implied, words) or near
    if near is None or told is None:
        return near or told
    if near[1] <= told[0] or told[1] <= near[0]:
        return told
    first = line.lower(near[0])
    opens = first in words.fronting or first in words.calendar or first in words.determiners or is_verb(first, words)
    start = told[0] if opens or first[:1].isdigit() or told[0] < near[0] else near[0]
    # `X saat rapat mengatakan`: the circumstance is no part of him.
    return start, near[1] if line.lower(near[1]) in words.circumstances | words.calendar else max(near[1], told[1])


def _analysed(line: Line, floor: int, cue: int, subjects: Mapping[int, Span], words: Lexicon) -> tuple[int, int] | None:
    """The subject of the verb at `cue` as the sentence was analysed, adverbs at its end left out."""
    place = subjects.get(line.words[cue].span.start)
    if place is None:
        return None
    held = [at for at in range(floor, cue) if place.holds(line.words[at].span)]
    if not held or line.lower(held[0]) in words.joiners:
        return None
    if len(held) == 1 and line.lower(held[0]) in words.determiners:
        return None
    end = _before_adverbs(line, held[0], held[-1] + 1, words)
    return (held[0], end) if end > held[0] else None


def _before_adverbs(line: Line, start: int, end: int, words: Lexicon) -> int:
    """Where a phrase ends without the adverbs behind it; `ini` is one in `saat ini` alone, `lain` in `antara lain`."""
    while end > start and line.lower(end - 1) in words.adverbs:
        wanted = words.paired.get(line.lower(end - 1))
        if wanted is not None and line.lower(end - 2) not in wanted:
            break
        end -= 1
    return end


def _words_before(line: Line, floor: int, cue: int, words: Lexicon) -> tuple[int, int] | None:
    floor = max(floor, cue - LONGEST_LEFT)
    end = _before_credit(line, floor, cue, words)
    end = _before_adverbs(line, floor, end, words)
    if end > floor and line.lower(end - 1) == words.relative:
        start, end = _antecedent(line, floor, end - 1, words), end - 1
    else:
        start, end = _segment(line, floor, end, words)
        start, end = _without_circumstance(line, _clause(line, start, end, words), end, words)
    while start + 1 < end and line.lower(start) in words.fronting and line.lower(start + 1) in words.connecting:
        start += 2
    while start < end and (line.words[start].is_mark or line.lower(start) in words.conjunctions | words.joiners):
        start += 1
    while end > start and (line.words[end - 1].is_mark and line.lower(end - 1) != ")"):
        end -= 1
    if start < end and line.lower(end - 1) in words.pronouns:
        start = end - 1
    goes_on = floor > 0 and line.lower(start) in words.after_name
    return (start, end) if start < end and not line.quoted(end - 1) and not goes_on else None


def first_subject(line: Line, floor: int, before: int) -> tuple[int, int] | None:
    """The subject of the first verb between `floor` and `before`: of `X membagikan gambar dengan takarir` it is X."""
    places = (line.syntax.subjects.get(line.words[at].span.start) for at in range(floor, before))
    place = next((place for place in places if place is not None), None)
    held = [] if place is None else [at for at in range(floor, before) if place.holds(line.words[at].span)]
    return (held[0], held[-1] + 1) if held else None


def _before_credit(line: Line, floor: int, cue: int, words: Lexicon) -> int:
    """The comma before a credit that parts subject and verb (`X, seperti dikutip AFP, mengatakan`), else `cue`."""
    if line.lower(cue - 1) != ",":
        return cue
    for at in range(cue - 2, floor, -1):
        if line.lower(at) in words.medium.cues and line.lower(at - 1) in words.medium.before_cue:
            return at - 2 if line.lower(at - 2) == "," else at - 1
    return cue


def _antecedent(line: Line, floor: int, end: int, words: Lexicon) -> int:
    """Where the phrase that a relative clause describes begins: behind the last verb, comma or preposition."""
    start = end
    while start > floor and end - start < LONGEST_APPOSITION:
        word = line.lower(start - 1)
        if line.words[start - 1].is_mark or is_verb(word, words) or word in words.after_name or line.quoted(start - 1):
            break
        start -= 1
    return start


def _segment(line: Line, floor: int, end: int, words: Lexicon) -> tuple[int, int]:
    """From the last comma that does not belong to the subject; a comma right before the verb closes an apposition."""
    commas = [at for at in range(floor, end - 1) if line.lower(at) in (",", ";", ":") or line.quoted(at)]
    closes = end > floor and line.lower(end - 1) == ","
    start = floor
    if commas:
        start = commas[-1] + 1
        if line.lower(start) in words.pronouns:
            return start, end
        first = commas[-2] + 1 if len(commas) > 1 else floor
        if (closes or _is_role(line, first, words)) and line.lower(commas[-1]) == ",":
            start = first
    return start, end


def _is_role(line: Line, start: int, words: Lexicon) -> bool:
    """Whether a segment before a comma opens like a name or role and not like a circumstance."""
    word = line.lower(start)
    return word not in words.fronting and word not in words.calendar and line.words[start].inner is None


def _without_circumstance(line: Line, start: int, end: int, words: Lexicon) -> tuple[int, int]:
    """The phrase up to its last `pada Jumat` or `dalam rapat`, and from its last conjunction on."""
    for at in range(start + 1, end):
        if line.lower(at) in words.conjunctions and line.lower(at) not in words.coordinators and at + 1 < end:
            start = at + 1
    for at in range(end - 1, start, -1):
        relative = any(line.lower(before) == words.relative for before in range(start, at))
        if line.lower(at) in words.calendar and not relative:
            led = line.lower(at - 1) in words.circumstances and at - 1 > start
            return start, at - 1 if led else at
        if line.lower(at) in words.circumstances and not relative:
            return start, at
    return start, end


def _clause(line: Line, start: int, end: int, words: Lexicon) -> int:
    """Where the last clause between `start` and `end` begins: behind its opener, which is first or follows a verb.

    Else the word tells when or why (`X saat rapat mengatakan`), as it does behind the one verb of a relative clause;
    but a name behind one that takes no circumstance is a subject (`Seruan setelah X memperingatkan ...`).
    """
    while start + 1 < end and line.lower(start) in words.clause_openers:
        start += 1
    clause, verbs = start, 0
    for at in range(start, end - 1):
        word = line.lower(at)
        named = verbs == 0 and word not in words.circumstances and line.words[at + 1].text[:1].isupper()
        opens = word in words.clause_openers and not _is_predicate(line.lower(at + 1), words)
        if opens and (verbs > 0 or named):
            clause, verbs = at + 1, 0
        elif word == words.relative:
            verbs -= 1
        elif _is_predicate(word, words):
            verbs += 1
    return clause


def _is_predicate(word: str, words: Lexicon) -> bool:
    return is_verb(word, words) or word in words.bare_verbs or word in words.predicates
