"""Where the reported words begin and end. In: a `Line` and word indices. Out: indices or a span."""

from typing import Literal

from runut.extract.statements.lexicon import Frame, Lexicon
from runut.extract.statements.line import Line
from runut.records.span import Span

# No statement is longer; it keeps the work linear on a text without a full stop.
LONGEST = 200
LONGEST_SUBJECT = 8
LONGEST_TAIL = 9
LONGEST_TAIL_WITH_OUTLET = 18
LONGEST_CIRCUMSTANCE = 14
LONGEST_OBJECT = 40
LONGEST_MANNER = 3


def said(line: Line, start: int, end: int) -> tuple[Span, Literal["direct", "indirect"]] | None:
    """The words from `start` to `end` without marks around them; None if none is left. A lone quotation is direct."""
    while start < end and line.words[start].is_mark and line.lower(start) not in ("(", "["):
        start += 1
    while end > start and line.words[end - 1].is_mark and line.lower(end - 1) not in (")", "]", "%"):
        end -= 1
    if start >= end:
        return None
    inner = line.words[start].inner
    if end - start == 1 and inner is not None:
        return quoted_words(line.content, inner), "direct"
    return line.span(start, end), "indirect"


def quoted_words(content: str, inner: Span) -> Span:
    """A quotation without the comma and blanks at its ends."""
    start, end = inner.start, inner.end
    while start < end and content[start].isspace():
        start += 1
    while end > start and (content[end - 1].isspace() or content[end - 1] == ","):
        end -= 1
    return Span(start, end)


def clause_start(line: Line, start: int, words: Lexicon) -> tuple[int, bool]:
    """Where what is said begins behind a verb, and whether a comma, a colon or a word such as `bahwa` opens it."""
    while line.lower(start) in words.after_verb:
        start += 1
    if line.lower(start) in words.adverbs and line.lower(start + 1) in (",", *words.openers):
        start += 1
    found = _behind_circumstance(line, start, words) or _behind_manner(line, start, words)
    if found is not None:
        return found, True
    opened = False
    while line.lower(start) in (",", ":") or line.lower(start) in words.openers:
        opened, start = True, start + 1
    return start, opened


def _behind_circumstance(line: Line, start: int, words: Lexicon) -> int | None:
    """Behind `pada Kamis bahwa` or `kepada wartawan, "..."`; None where no such words open what is said."""
    if line.lower(start) not in words.before_that and line.lower(start) not in words.calendar:
        return None
    for at in range(start, min(start + LONGEST_CIRCUMSTANCE, len(line.words))):
        if line.lower(at) in words.that or line.lower(at) == ":" or (line.lower(at) == "," and line.quoted(at + 1)):
            return at + 1
    return None


def _behind_manner(line: Line, start: int, words: Lexicon) -> int | None:
    """Behind `keyakinannya bahwa`, or `pelan,` and `takarir:` before a quotation; None where they are not there."""
    if tells_noun(line, start, words):
        return start + 2
    for at in range(start, min(start + LONGEST_MANNER + 1, len(line.words))):
        if line.lower(at) in (",", ":") and line.quoted(at + 1):
            return at + 1
        if line.words[at].is_mark or is_verb(line.lower(at), words):
            return None
    return None


def tells_noun(line: Line, at: int, words: Lexicon) -> bool:
    """Whether a noun for what is said stands at `at` with its clause (`menyatakan keyakinannya bahwa ...`)."""
    return line.lower(at).removesuffix(words.clitic) in words.told_nouns and line.lower(at + 1) in words.that


def content_end(line: Line, start: int, words: Lexicon) -> int:
    """The index of the word before which what is said from `start` on ends: the end of the line, or an earlier cut."""
    last = min(len(line.words), start + LONGEST)
    return next((at for at in range(start + 1, last) if _cuts(line, at, words)), last)


def is_clause(line: Line, start: int, end: int, words: Lexicon, frame: Frame) -> bool:
    """Whether the words hold a predicate; a mere name of a thing does not."""
    for at in range(start, min(end, start + LONGEST_OBJECT)):
        word = line.lower(at)
        if word == ",":
            return False
        if (word in words.predicates or word in frame.predicates_too) and line.lower(at - 1) != words.relative:
            return True
        if word in words.bare_verbs or (at > start and _is_told_of(line, at, words)):
            return True
        named = line.words[at].text[:1].isupper()  # `Dimas` and `Terawan` have a verb's shape
        if is_verb(word, words) and not named and (at == start or line.lower(at - 1) not in words.not_verbs_after):
            return True
        inner = line.words[at].inner
        if at == start and inner is not None:
            return len(inner.slice(line.content).split()) > 2
    return False


def _is_told_of(line: Line, at: int, words: Lexicon) -> bool:
    """Whether a quality stands behind what it is told of: `jalur itu sempit`, `dirinya korban`."""
    word, before = line.words[at], line.lower(at - 1)
    if before not in words.determiners and before not in words.pronouns:
        return False
    goes_on = word.lower in words.after_name | words.conjunctions | words.openers | words.adverbs | words.fronting
    plain = word.text.islower() and not word.is_mark and word.inner is None
    return plain and not goes_on and word.lower != words.relative


def is_verb(word: str, words: Lexicon) -> bool:
    """Whether a word has the shape of a verb."""
    return word not in words.not_verbs and words.verb.fullmatch(word) is not None


def is_tail(line: Line, start: int, words: Lexicon) -> bool:
    """Whether what begins at `start` only tells when, where or to whom something was said."""
    word = line.words[start] if start < len(line.words) else None
    if word is None or word.lower in words.after_name or word.lower in words.calendar or word.lower[:1].isdigit():
        return True
    return word.text[:1].isupper() and len(line.words) - start <= 4


def _cuts(line: Line, at: int, words: Lexicon) -> bool:
    word = line.lower(at)
    if word == ",":
        return _cuts_at_comma(line, at, words)
    if line.quoted(at):
        return _has_cue(line, at + 1, words)
    if word == ".":  # `... sudah aman. kata X`, where a page has lost its quotation marks
        return (
            line.words[at + 1 : at + 2] != ()
            and line.words[at + 1].text[:1].islower()
            and is_after(line, at + 1, words)
        )
    if word in words.medium.before_cue and line.lower(at + 1) in words.medium.cues:
        return True
    if word in words.joiners and line.lower(at + 1) in words.reporting:
        return line.quoted(at - 1) or line.lower(at - 1) == "," or line.lower(at + 2) in (",", ":", *words.openers)
    return word in words.conjunctions and _new_subject(line, at + 1, words)


def _cuts_at_comma(line: Line, at: int, words: Lexicon) -> bool:
    after = line.lower(at + 1)
    if after in words.medium.before_cue or after in words.conjunctions:
        return _cuts(line, at + 1, words)
    if after in words.reporting or after in words.medium.cues:
        return True
    if after in words.joiners and line.lower(at + 2) in words.reporting:
        return True
    tail = len(line.words) - at
    if after in words.according.cues and line.lower(at + 2) in words.outlets:
        return tail <= LONGEST_TAIL_WITH_OUTLET
    return tail <= LONGEST_TAIL and (
        after in words.calendar or after in words.according.cues or is_after(line, at + 1, words)
    )


def _has_cue(line: Line, at: int, words: Lexicon) -> bool:
    """Whether a quotation that ends before `at` is followed by a bare verb of its own."""
    if line.lower(at) in (",", ".", "?", "!"):
        at += 1
    bare = line.lower(at).removesuffix(words.clitic)
    return bare in words.after.cues or line.lower(at) in words.after.cues


def is_after(line: Line, at: int, words: Lexicon) -> bool:
    """Whether a bare verb that may follow an indirect report stands at `at`, with or without the clitic."""
    bare = line.lower(at).removesuffix(words.clitic)
    known = words.after.cues.get(bare)
    return known is not None and known.wants != "quotation"


def _new_subject(line: Line, at: int, words: Lexicon) -> bool:
    """Whether a short subject and a reporting verb begin at `at`."""
    if at >= len(line.words) or not (line.words[at].text[:1].isupper() or line.lower(at) in words.pronouns):
        return False
    for end in range(at + 1, min(at + LONGEST_SUBJECT, len(line.words))):
        word = line.lower(end)
        if word in words.reporting:
            return line.lower(end - 1) not in words.blockers
        if word in (",", words.relative) or line.quoted(end):
            return False
    return False
