"""Sentences as statements are read from them. In: a `Text`. Out: `Line`s, each quotation in them folded to one word.

Sentences that one quotation holds together are one line, so that a quotation stands beside its cue.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby

from runut.extract.statements.lexicon import Lexicon, lexicon
from runut.extract.statements.syntax import Syntax, syntax_of
from runut.languages.pack import Pack
from runut.languages.quotation import Quotation, quotations
from runut.records.span import Span
from runut.records.text import Sentence, Text

CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")


@dataclass(frozen=True, slots=True)
class Word:
    """A word, a mark or a quotation. `lower` is its lower-cased text; a quotation has "" and its words in `inner`."""

    span: Span
    text: str
    lower: str
    inner: Span | None = None

    @property
    def is_mark(self) -> bool:
        """Whether it is punctuation."""
        return self.inner is None and not self.lower[:1].isalnum()


@dataclass(frozen=True, slots=True)
class Line:
    """The words of one sentence, or of the sentences that a quotation spans; `paragraph` as in `Sentence`."""

    content: str
    words: tuple[Word, ...]
    paragraph: int
    syntax: Syntax

    def lower(self, index: int) -> str:
        """The lower-cased word at `index`; "" for a quotation or beyond either end."""
        return self.words[index].lower if 0 <= index < len(self.words) else ""

    def quoted(self, index: int) -> bool:
        """Whether a quotation stands at `index`."""
        return 0 <= index < len(self.words) and self.words[index].inner is not None

    def span(self, start: int, end: int) -> Span:
        """From the word at `start` to the one before `end`."""
        return Span(self.words[start].span.start, self.words[end - 1].span.end)


def lines(text: Text, pack: Pack) -> Iterator[Line]:
    """The lines of the body, in reading order; the headline is none."""
    for sentences, found in _blocks(text):
        for joined, within in _joined(sentences, found):
            words = tuple(_words(text.content, joined, within, pack))
            yield Line(text.content, words, joined[0].paragraph, syntax_of(joined))


def _blocks(text: Text) -> Iterator[tuple[list[Sentence], list[Quotation]]]:
    """Paragraphs with their closed quotations; those are one block that one quotation runs through.

    Such a quotation opens a paragraph, is not closed in it, and is opened anew by the next paragraph.
    """
    sentences: list[Sentence] = []
    closed: list[Quotation] = []
    pending: Quotation | None = None
    for paragraph, group in groupby(text.sentences, key=lambda sentence: sentence.paragraph):
        if paragraph < 0:
            continue
        own = list(group)
        place = Span(own[0].span.start, own[-1].span.end)
        found = list(quotations(text.content, place))
        goes_on = pending is not None and found and found[0].outer.start == place.start
        if pending is not None and goes_on:
            first = found[0]
            whole = Quotation(
                Span(pending.outer.start, first.outer.end), Span(pending.inner.start, first.inner.end), first.closed
            )
            found[0] = whole
        elif sentences:
            yield sentences, closed
            sentences, closed = [], []
        sentences += own
        closed += [quotation for quotation in found if quotation.closed]
        last = found[-1] if found else None
        runs_on = last is not None and not last.closed and last.outer.end == place.end
        starts = last is not None and last.outer.start in (place.start, pending.outer.start if pending else -1)
        pending = last if runs_on and starts else None
    if sentences:
        yield sentences, closed


def _joined(
    sentences: list[Sentence], found: list[Quotation]
) -> Iterator[tuple[tuple[Sentence, ...], tuple[Quotation, ...]]]:
    """Runs of sentences that no quotation reaches out of, with the quotations in each."""
    run: list[Sentence] = []
    within: list[Quotation] = []
    at = 0
    for sentence in sentences:
        run.append(sentence)
        while at < len(found) and found[at].outer.start < sentence.span.end:
            within.append(found[at])
            at += 1
        if not within or within[-1].outer.end <= sentence.span.end:
            yield tuple(run), tuple(within)
            run, within = [], []
    if run:
        yield tuple(run), tuple(within)


def _words(content: str, sentences: tuple[Sentence, ...], within: tuple[Quotation, ...], pack: Pack) -> Iterator[Word]:
    at, known = 0, lexicon(pack)
    for token in (token for sentence in sentences for token in sentence.tokens):
        while at < len(within) and within[at].outer.end <= token.start:
            at += 1
        if at < len(within) and within[at].outer.start <= token.start:
            if token.start == within[at].outer.start:
                yield Word(within[at].outer, within[at].outer.slice(content), "", within[at].inner)
            continue
        said = token.slice(content)
        lower = said.lower()
        cut = 0 if said.islower() or lower in known.cues else _cut(said, known, pack)
        if cut:
            middle = token.start + cut
            yield Word(Span(token.start, middle), said[:cut], said[:cut].lower())
            yield Word(Span(middle, token.end), said[cut:], said[cut:].lower())
        else:
            yield Word(token, said, lower)


def _cut(said: str, words: Lexicon, pack: Pack) -> int:
    """Where a lost space glued a cue to a name (`dikutipReuters`, `Hidayatmengatakan`) in a word; 0 for nowhere.

    Either has a capital.
    """
    if not said[:1].isalpha():
        return 0
    camel = CAMEL.search(said)
    if camel and _glues(said[: camel.start()].lower(), words):
        return camel.start()
    glued = _glued(pack).search(said) if said[:1].isupper() else None
    return glued.start() if glued else 0


def _glues(word: str, words: Lexicon) -> bool:
    return word in words.cues or word in words.before_medium


@lru_cache
def _glued(pack: Pack) -> re.Pattern[str]:
    verbs = sorted((cue for cue in lexicon(pack).reporting if len(cue) > 6), key=len, reverse=True)
    return re.compile(rf"(?<=[a-z)])(?:{'|'.join(map(re.escape, verbs))})$")
