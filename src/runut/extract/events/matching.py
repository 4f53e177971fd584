"""Find what the rules know in a sentence. In: a `View` and `Rules`. Out: `Hit`s."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from runut.extract.events.rules import GAP, GAP_WORDS, Rules, Trigger, Words
from runut.extract.events.view import View

# Words before and after a trigger among which its rule's `unless` is looked for.
NEAR = 4


@dataclass(frozen=True, slots=True)
class Hit:
    """A trigger at words `first` to `last` (half-open); `void` is the phrase or word by which its rule excludes it."""

    first: int
    last: int
    trigger: Trigger
    void: str


def hits(view: View, rules: Rules) -> Iterator[Hit]:
    """Every trigger of a sentence, from left to right, longer ones first; they may overlap. A name is none."""
    words = view.forms
    for place, word in enumerate(words):
        if view.covers[place] is not None:
            continue
        for trigger in rules.at(word, words[place + 1] if place + 1 < len(words) else ""):
            last = _end(words, place, trigger.words)
            if last is not None:
                yield Hit(place, last, trigger, _voided(view, place, last, trigger))


def _end(words: Sequence[str], place: int, phrase: Words) -> int | None:
    """After the last word of the phrase that begins at `place`, None if the words go on otherwise."""
    at = place + 1
    for before, wanted in pairwise(phrase):
        if wanted == GAP:
            continue
        reach = GAP_WORDS if before == GAP else 0
        found = next((n for n in range(at, min(at + reach + 1, len(words))) if words[n] == wanted), None)
        if found is None:
            return None
        at = found + 1
    return at


def _voided(view: View, first: int, last: int, trigger: Trigger) -> str:
    for phrase in trigger.rule.never:
        starts = range(max(0, first + 1 - len(phrase) - GAP_WORDS), first + 1)
        if any(_holds(view.forms, start, phrase, first, last) for start in starts):
            return " ".join(phrase)
    if trigger.rule.unless:
        clause = view.clauses[first]
        for place in range(max(0, first - NEAR), min(last + NEAR, len(view.forms))):
            near = view.forms[place] in trigger.rule.unless and not first <= place < last
            if near and view.clauses[place] == clause:
                return view.forms[place]
    return ""


def _holds(words: Sequence[str], start: int, phrase: Words, first: int, last: int) -> bool:
    """Whether the phrase stands at `start` and shares a word with the trigger."""
    if words[start] != phrase[0]:
        return False
    end = _end(words, start, phrase)
    return end is not None and start < last and end > first
