"""A sentence as the event coder sees it. In: a `Text`, actors, statements. Out: a `View` of each sentence.

All that several questions ask of a sentence (who is named where, which clause a word is in, what hangs on it) is laid
out once.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from operator import attrgetter

from runut.records.actor import Actor
from runut.records.span import Span
from runut.records.statement import Statement
from runut.records.text import Clause, Sentence, Text

NO_CLAUSE = -1
# How far up a tree the predicate of a word's clause is looked for.
DEEPEST = 40


@dataclass(frozen=True, slots=True)
class Mention:
    """An actor named at words `first` to `last` (half-open) of the sentence; `head` is the word that governs those."""

    first: int
    last: int
    head: int
    actor: Actor


@dataclass(frozen=True, slots=True)
class View:
    """One sentence and what was found in it; all places count in `Sentence.words`.

    `forms` are the words in lower case; `covers` gives for each word the mention that it is part of; `children` what
    hangs on it; `clauses` the place in `Sentence.clauses` of the clause that it is in, -1 for none; `said` the
    statement whose words hold it; `cues` are the words that report one.
    """

    content: str
    sentence: Sentence
    forms: tuple[str, ...]
    mentions: tuple[Mention, ...]
    covers: tuple[Mention | None, ...]
    children: tuple[tuple[int, ...], ...]
    clauses: tuple[int, ...]
    statements: tuple[Statement, ...]
    said: tuple[Statement | None, ...]
    cues: frozenset[int]

    def span(self, first: int, last: int) -> Span:
        """The characters that words `first` to `last` (half-open) cover."""
        return Span(self.sentence.words[first].span.start, self.sentence.words[last - 1].span.end)

    def clause_of(self, word: int) -> Clause | None:
        """The clause that a word is in, if any."""
        place = self.clauses[word]
        return None if place == NO_CLAUSE else self.sentence.clauses[place]


def views(text: Text, actors: Iterable[Actor], statements: Iterable[Statement]) -> Iterator[View]:
    """Every sentence of the text, in reading order."""
    placed = sorted(((span, actor) for actor in actors for span in actor.spans), key=lambda pair: pair[0])
    starts = [span.start for span, _ in placed]
    spoken = _by_sentence(text, statements)
    for number, sentence in enumerate(text.sentences):
        first = bisect_left(starts, sentence.span.start)
        last = bisect_left(starts, sentence.span.end)
        yield _view(text.content, sentence, placed[first:last], spoken.get(number, []))


def _by_sentence(text: Text, statements: Iterable[Statement]) -> dict[int, list[Statement]]:
    """The statements that reach into each sentence, or whose cue stands in it."""
    starts = [sentence.span.start for sentence in text.sentences]
    found: dict[int, list[Statement]] = {}
    for statement in statements:
        for span in (statement.span, statement.cue_span):
            number = len(starts) if span is None else max(0, bisect_left(starts, span.start + 1) - 1)
            while span is not None and number < len(starts) and starts[number] < span.end:
                rows = found.setdefault(number, [])
                if not rows or rows[-1] is not statement:
                    rows.append(statement)
                number += 1
    return found


def _view(
    content: str, sentence: Sentence, placed: Sequence[tuple[Span, Actor]], statements: Sequence[Statement]
) -> View:
    mentions = tuple(_mentions(sentence, placed))
    covers: list[Mention | None] = [None] * len(sentence.words)
    for mention in mentions:
        covers[mention.first : mention.last] = [mention] * (mention.last - mention.first)
    return View(
        content=content,
        sentence=sentence,
        forms=tuple(word.span.slice(content).lower() for word in sentence.words),
        mentions=mentions,
        covers=tuple(covers),
        children=_children(sentence),
        clauses=_clauses(sentence),
        statements=tuple(statements),
        said=_said(sentence, statements),
        cues=_cues(sentence, statements),
    )


def _mentions(sentence: Sentence, placed: Sequence[tuple[Span, Actor]]) -> Iterator[Mention]:
    words, place = sentence.words, 0
    for span, actor in placed:
        while place < len(words) and words[place].span.end <= span.start:
            place += 1
        last = place
        while last < len(words) and words[last].span.start < span.end:
            last += 1
        if last > place:
            inside = range(place, last)
            head = next((word for word in inside if words[word].head not in inside), place)
            yield Mention(place, last, head, actor)


def _children(sentence: Sentence) -> tuple[tuple[int, ...], ...]:
    children: list[list[int]] = [[] for _ in sentence.words]
    for place, word in enumerate(sentence.words):
        if word.head >= 0:
            children[word.head].append(place)
    return tuple(map(tuple, children))


def _clauses(sentence: Sentence) -> tuple[int, ...]:
    """For each word the clause of the nearest predicate above it."""
    predicates = {clause.predicate: number for number, clause in enumerate(sentence.clauses)}
    found: list[int] = []
    for place in range(len(sentence.words)):
        above, steps = place, 0
        while above >= 0 and above not in predicates and steps < DEEPEST:
            above, steps = sentence.words[above].head, steps + 1
        found.append(predicates.get(above, NO_CLAUSE))
    return tuple(found)


def _said(sentence: Sentence, statements: Sequence[Statement]) -> tuple[Statement | None, ...]:
    """The shortest statement around each word."""
    found: list[Statement | None] = [None] * len(sentence.words)
    for statement in sorted(statements, key=lambda one: one.span.start - one.span.end):
        words = sentence.words
        first = bisect_left(words, statement.span.start, key=attrgetter("span.start"))
        last = bisect_left(words, statement.span.end, key=attrgetter("span.start"))
        found[first:last] = [statement] * (last - first)
    return tuple(found)


def _cues(sentence: Sentence, statements: Sequence[Statement]) -> frozenset[int]:
    found: set[int] = set()
    for statement in statements:
        if statement.cue_span is not None:
            first = bisect_left(sentence.words, statement.cue_span.start, key=attrgetter("span.start"))
            last = bisect_left(sentence.words, statement.cue_span.end, key=attrgetter("span.start"))
            found.update(range(first, last))
    return frozenset(found)
