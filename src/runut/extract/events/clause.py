"""A sentence as the event matcher sees it. In: a `Sentence`, actors. Out: a `Clause`: lower-case words and mentions."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from runut.records.actor import Actor
from runut.records.span import Span
from runut.records.text import Sentence, Text


@dataclass(frozen=True, slots=True)
class Mention:
    """An actor named at words `first` to `last` (half-open) of the sentence."""

    first: int
    last: int
    actor: Actor


@dataclass(frozen=True, slots=True)
class Clause:
    """The words of one sentence in lower case, its mentions in order, and for each word the one that covers it."""

    sentence: Sentence
    words: tuple[str, ...]
    mentions: tuple[Mention, ...]
    covers: tuple[Mention | None, ...]

    def span(self, first: int, last: int) -> Span:
        """The characters that words `first` to `last` (half-open) cover."""
        return Span(self.sentence.tokens[first].start, self.sentence.tokens[last - 1].end)

    def at(self, word: int) -> Mention | None:
        """The mention that covers a word, if any."""
        return self.covers[word] if 0 <= word < len(self.covers) else None


def clauses(text: Text, actors: Iterable[Actor]) -> Iterator[Clause]:
    """Every sentence with its mentions, in reading order."""
    placed = sorted(((span, actor) for actor in actors for span in actor.spans), key=lambda pair: pair[0])
    start = 0
    for sentence in text.sentences:
        while start < len(placed) and placed[start][0].start < sentence.span.start:
            start += 1
        end = start
        while end < len(placed) and placed[end][0].start < sentence.span.end:
            end += 1
        words = tuple(token.slice(text.content).lower() for token in sentence.tokens)
        mentions = tuple(_mentions(sentence.tokens, placed[start:end]))
        yield Clause(sentence, words, mentions, _covers(len(words), mentions))
        start = end


def _covers(length: int, mentions: tuple[Mention, ...]) -> tuple[Mention | None, ...]:
    covers: list[Mention | None] = [None] * length
    for mention in mentions:
        covers[mention.first : mention.last] = [mention] * (mention.last - mention.first)
    return tuple(covers)


def _mentions(tokens: tuple[Span, ...], placed: list[tuple[Span, Actor]]) -> Iterator[Mention]:
    word = 0
    for span, actor in placed:
        while word < len(tokens) and tokens[word].end <= span.start:
            word += 1
        last = word
        while last < len(tokens) and tokens[last].start < span.end:
            last += 1
        if last > word:
            yield Mention(word, last, actor)
