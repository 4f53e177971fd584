"""The words for a speaker behind a cue: `kata X, ketua panitia`. In: a `Line`. Out: word indices of the phrase."""

from runut.extract.statements.content import is_verb
from runut.extract.statements.lexicon import Lexicon
from runut.extract.statements.line import Line

LONGEST_RIGHT = 25
LONGEST_APPOSITION = 9
# Signs within a name.
WITHIN = frozenset("()-/&'’@_")


def after_verb(line: Line, start: int, words: Lexicon) -> tuple[int, int] | None:
    """The subject that begins at `start`, behind a cue, with an apposition (`Budi Santoso, ketua panitia`)."""
    if line.lower(start) in words.pronouns:
        return start, start + 1
    end = _phrase_end(line, start, words)
    if end == start or line.lower(start) in words.conjunctions | words.adverbs:
        return None
    if line.lower(end) == "," and _is_apposition(line, end + 1, words):
        return start, _phrase_end(line, end + 1, words)
    return start, end


def named_at(line: Line, start: int, names: dict[int, int], words: Lexicon) -> tuple[int, int] | None:
    """The words of an actor's name that begins at `start` and is followed by no comma or part of a longer phrase."""
    if start >= len(line.words) or (stop := names.get(line.words[start].span.start)) is None:
        return None
    end = start
    while end < len(line.words) and line.words[end].span.start < stop:
        end += 1
    lower_case = end < len(line.words) and line.words[end].text[:1].islower()
    return (start, end) if lower_case and line.lower(end) not in words.name_goes_on else None


def _phrase_end(line: Line, start: int, words: Lexicon) -> int:
    end, last = start, min(len(line.words), start + LONGEST_RIGHT)
    while end < last:
        word = line.words[end]
        if word.inner is not None or word.lower in words.after_name or word.lower in words.calendar:
            break
        if word.lower == "(" and not line.lower(end + 1)[:1].isalpha():
            break
        if word.is_mark and word.lower not in WITHIN and not _abbreviates(line, end, words):
            break
        end += 1
    return end


def _abbreviates(line: Line, at: int, words: Lexicon) -> bool:
    """Whether the full stop at `at` shortens a title before a name (`dr. Melati`, `H. Mahmud`)."""
    before, behind = line.words[at - 1], line.words[at + 1 : at + 2]
    short = before.lower in words.abbreviations or (len(before.text) == 1 and before.text.isupper())
    return line.lower(at) == "." and short and bool(behind) and behind[0].text[:1].isupper()


def _is_apposition(line: Line, start: int, words: Lexicon) -> bool:
    end = _phrase_end(line, start, words)
    if start >= len(line.words) or end == start or end - start > LONGEST_APPOSITION:
        return False
    if any(line.lower(at) in words.predicates or is_verb(line.lower(at), words) for at in range(start, end)):
        return False
    behind = line.lower(end)
    closed = behind in (",", ".", "") or (behind in words.after_name and behind not in words.reporting | words.topical)
    return closed and line.words[start].text[:1].isupper()
