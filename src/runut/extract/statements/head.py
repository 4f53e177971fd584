"""Whom a speaker's phrase is about. In: a phrase's words and the mentions in it. Out: the `Actor` at its head or None.

A name counts only where it stands for the whole phrase: it opens it (`Rusia yang ...`), closes a title (`Juru bicara
Taliban Shaheen`), or is its apposition (`Menteri X, Y`). `warga Rusia` says nothing on whether Russia speaks.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from runut.extract.statements.lexicon import Lexicon
from runut.records.actor import Actor
from runut.records.span import Span

WORD = re.compile(r"\w+(?:[-'’.]\w+)*|[^\w\s]")
Mentions = tuple[tuple[Span, Actor], ...]


@dataclass(frozen=True, slots=True)
class Part:
    """The words of a phrase between two commas, without parentheses and relative clauses, and the mentions in them."""

    content: str
    words: tuple[Span, ...]
    mentions: Mentions

    def lower(self, index: int) -> str:
        """The lower-cased word at `index`."""
        return self.words[index].slice(self.content).lower()

    def before(self, mention: Span) -> tuple[str, ...]:
        """The lower-cased words that stand before a mention."""
        return tuple(self.lower(at) for at, word in enumerate(self.words) if word.end <= mention.start)


def head_of(place: Span, content: str, mentions: Mentions, words: Lexicon) -> Actor | None:
    """The actor that the phrase at `place` names; None if it names none or only mentions some."""
    parts = tuple(_parts(place, content, mentions, words))
    if any(part.lower(0) in words.coordinators for part in parts[1:]):
        parts = parts[:1]
    heads = [(part, _head(part, words)) for part in parts]
    people = [(part, actor) for part, actor in heads if actor is not None and is_person(actor)]
    named = [actor for part, actor in people if part.lower(0) not in words.titles]
    if people:
        return named[-1] if named else people[-1][1]
    if not heads or heads[0][1] is not None:
        return heads[0][1] if heads else None
    last = heads[-1][1]
    fronted = last is not None and last.kind != "country" and parts[0].lower(0) not in words.titles
    return last if fronted else None


def is_person(actor: Actor) -> bool:
    """Whether one human being is meant."""
    return actor.kind in ("person", "anonymous")


def _parts(place: Span, content: str, mentions: Mentions, words: Lexicon) -> Iterator[Part]:
    run: list[Span] = []
    depth, added = 0, False
    for found in WORD.finditer(content, place.start, place.end):
        word = found.group().lower()
        if word == "," and depth == 0:
            yield from _part(content, run, mentions, words)
            run, added = [], False
            continue
        if word in words.namers and not any(is_person(actor) for actor in _within(run, mentions)):
            run, added = [], False
            continue
        depth = max(0, depth + (word == "(") - (word == ")"))
        added = added or word == words.relative or word in words.adders
        if depth == 0 and not added and word[:1].isalnum():
            run.append(Span(*found.span()))
    yield from _part(content, run, mentions, words)


def _part(content: str, run: list[Span], mentions: Mentions, words: Lexicon) -> Iterator[Part]:
    fronted = bool(run) and run[0].slice(content).lower() in words.fronting
    pointers = [at for at, word in enumerate(run) if fronted and word.slice(content).lower() in words.determiners]
    if pointers and pointers[0] + 1 < len(run):  # `Dalam rapat itu X`
        run = run[pointers[0] + 1 :]
    if run:
        place = Span(run[0].start, run[-1].end)
        yield Part(content, tuple(run), tuple(mention for mention in mentions if mention[0].meets(place)))


def _within(run: list[Span], mentions: Mentions) -> Iterator[Actor]:
    if run:
        yield from (actor for span, actor in mentions if span.meets(Span(run[0].start, run[-1].end)))


def _head(part: Part, words: Lexicon) -> Actor | None:
    last = part.words[-1].end
    closing = next((mention for mention in part.mentions if mention[0].end >= last and is_person(mention[1])), None)
    if closing is not None and _closes(part, closing[0], words):
        return closing[1]
    return next((actor for span, actor in part.mentions if _opens(part, span, actor, words)), None)


def _closes(part: Part, mention: Span, words: Lexicon) -> bool:
    """Whether a person's name at the end of a part is the one whom the words before it describe."""
    before = part.before(mention)
    if not before or before[-1] in words.coordinators:
        return False
    if before[0] in words.of_somebody and (words.of_somebody.issuperset(before) or before[-1] in words.offices):
        return False
    if before[0] in words.titles or len(part.words) - len(before) > len(before):
        return True
    titled = part.lower(len(before)) in words.titles and before[0] not in words.of_somebody
    return titled and before[-1] not in words.after_name | words.fronting


def _opens(part: Part, mention: Span, actor: Actor, words: Lexicon) -> bool:
    """Whether nothing stands before a name but words that leave it the speaker; a country has no surname."""
    before = part.before(mention)
    if actor.kind != "country":
        return all(word in words.on_behalf or word in words.before_medium for word in before)
    behind = next((word.slice(part.content) for word in part.words if word.start >= mention.end), "")
    return not behind[:1].isupper() and all(word in words.on_behalf for word in before)
