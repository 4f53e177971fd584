"""Labelled sentences as the event coder sees them. In: gold/sentences.jsonl, the rules. Out: `Labelled` sentences.

Sentences of articles that are labelled as pages or stories are left out, so that those can measure what is learned. The
examples and counter-examples of the event rules are sentences too; they tell of one rule each, and of nothing else.
"""

import json
import re
import zlib
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from rich.progress import track

from runut.extract.actors.find import find_actors
from runut.extract.actors.speakers import with_speakers
from runut.extract.events.candidates import CONTENT, Candidate, candidates
from runut.extract.events.matching import Hit, hits
from runut.extract.events.parties import Party
from runut.extract.events.rules import event_rules
from runut.extract.events.view import View, views
from runut.extract.statements.find import find_statements
from runut.extract.text.analyse import analyse
from runut.languages.pack import load_pack
from runut.records.article import Article
from runut.records.span import Span

FOLDS, NO_FOLD = 5, -1
# Of the words of a labelled and a found party, the share that they must have in common.
ALIKE = 0.5
WORD = re.compile(r"\w+")

Label = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Labelled:
    """One labelled sentence: its line in the file, its fold, its views with what the rules know in each, its events.

    Examples have no fold: they are learned from whichever is left out. `about` is the one type that an example or
    counter-example tells of, empty where all events of the sentence are labelled.
    """

    number: int
    fold: int
    views: Sequence[View]
    hits: Sequence[Sequence[Hit]]
    events: Sequence[tuple[Label, Span]]
    about: str = ""

    def tells(self, candidate: Candidate, events: Sequence[Label]) -> bool:
        """Whether the labels say what the candidate is: always, or of an example what its rule knows."""
        if not self.about or events:
            return True
        types = {hit.trigger.rule.type for hit in candidate.hits}
        return not self.events and types == {self.about}


def labelled_sentences(gold: Path) -> list[Labelled]:
    """The sentences that are learned from, in the order of the file."""
    apart = {page.stem for folder in ("pages", "stories/pages") for page in (gold / folder).glob("*.txt")}
    lines = (gold / "sentences.jsonl").read_text(encoding="utf-8").splitlines()
    rows = [(number, row) for number, line in enumerate(lines) if (row := json.loads(line))["article"] not in apart]
    return [_labelled(number, row) for number, row in track(rows, "sentences")]


def rule_examples() -> list[Labelled]:
    """The examples of the event rules, those that are still missed too, and the counter-examples."""
    rows = []
    for _, table in load_pack().tables("events"):
        for rule in table["rule"]:
            rows += [
                (table["type"], _example(row, table["type"]))
                for row in (*rule.get("example", ()), *rule.get("missed", ()))
            ]
            rows += [(table["type"], {"sentence": row["text"], "events": []}) for row in rule["counter"]]
    return [
        replace(_labelled(-1, row), fold=NO_FOLD, about=type_) for type_, row in track(rows, "examples of the rules")
    ]


def _example(row: Label, type_: str) -> Label:
    event = {"type": type_, "actors": (), "recipients": (), **row["event"]}
    return {"sentence": row["text"], "events": [event]}


def _labelled(number: int, row: Label) -> Labelled:
    pack = load_pack()
    article = Article(None, None, None, (), None, (), (row["sentence"],))
    text = analyse(article, pack)
    actors = find_actors(article, text, pack)
    statements = find_statements(article, text, actors, pack)
    voiced = with_speakers(article, text, actors, statements, pack)
    if voiced is not actors:
        actors, statements = voiced, find_statements(article, text, voiced, pack)
    seen = [view for view in views(text, actors, statements) if view.sentence.words]
    start = text.content.find(row["sentence"])
    places = [start + row["sentence"].find(event["trigger"]) for event in row["events"]]
    events = [(event, Span(at, at + len(event["trigger"]))) for event, at in zip(row["events"], places, strict=True)]
    fold = zlib.crc32(row.get("article", "").encode()) % FOLDS
    return Labelled(number, fold, seen, [list(hits(view, event_rules(pack))) for view in seen], events)


def trigger_words(sentences: Sequence[Labelled]) -> frozenset[str]:
    """The lemmas of the words that carry the labelled events."""
    found: set[str] = set()
    for one in sentences:
        for view in one.views:
            words = view.sentence.words
            for _, place in one.events:
                inside = [n for n, word in enumerate(words) if word.span.meets(place)]
                found.update(
                    words[n].lemma.lower() for n in inside if words[n].head not in inside and words[n].upos in CONTENT
                )
    return frozenset(found)


def with_answers(one: Labelled, known: Collection[str]) -> Iterator[tuple[View, list[tuple[Candidate, list[Label]]]]]:
    """Each view's candidates with the events that each carries."""
    laid = [(view, candidates(view, found, known)) for view, found in zip(one.views, one.hits, strict=True)]
    carried: dict[tuple[int, int], list[Label]] = {}
    for event, place in one.events:
        meeting = [
            (_fitness(view, candidate, event, place), -number, -at)
            for number, (view, found) in enumerate(laid)
            for at, candidate in enumerate(found)
            if view.span(candidate.first, candidate.last).meets(place)
        ]
        if meeting:
            _, number, at = max(meeting)
            carried.setdefault((-number, -at), []).append(event)
    for number, (view, found) in enumerate(laid):
        yield view, [(candidate, carried.get((number, at), [])) for at, candidate in enumerate(found)]


def _fitness(view: View, candidate: Candidate, event: Label, place: Span) -> tuple[bool, bool]:
    """A rule of the event's type first, then the word that governs the labelled trigger."""
    ruled = any(hit.trigger.rule.type == event["type"] and not hit.void for hit in candidate.hits)
    head = view.sentence.words[candidate.key].head
    return ruled, head < 0 or not view.sentence.words[head].span.meets(place)


def names_of(view: View, party: Party) -> tuple[str, ...]:
    """What a party may be called in a label: its words, and for a person the name without titles first."""
    words = view.span(party.first, party.last).slice(view.content)
    if party.actor is not None and party.actor.kind == "person" and party.actor.name in words:
        return party.actor.name, words
    return (words,)


def is_labelled(view: View, party: Party, names: Sequence[str]) -> bool:
    """Whether one of the labelled names is the party's."""
    return any(alike(one, other) for one in names for other in names_of(view, party))


def alike(one: str, other: str) -> bool:
    """Whether two strings have half of their words in common, as ../shared/gold/score_sentences.py asks."""
    words, others = (Counter(WORD.findall(text.lower())) for text in (one, other))
    return 2 * (words & others).total() >= ALIKE * max(1, words.total() + others.total())
