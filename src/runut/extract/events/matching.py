"""Find triggers in a clause. In: a `Clause` and `Rules`. Out: `Match`es, longest first, never overlapping."""

from collections.abc import Iterator
from dataclasses import dataclass

from runut.extract.events.clause import Clause
from runut.extract.events.rules import Rules, Trigger, Words


@dataclass(frozen=True, slots=True)
class Match:
    """A trigger at words `first` to `last` (half-open) of its clause."""

    first: int
    last: int
    trigger: Trigger


def matches(clause: Clause, rules: Rules, clitics: Words) -> Iterator[Match]:
    """The triggers of a clause from left to right. A name is never a trigger."""
    place = 0
    while place < len(clause.words):
        found = None if clause.at(place) else _at(clause.words, place, rules, clitics)
        if found is not None and not _never_counts(clause.words, found):
            yield found
        place = found.last if found else place + 1


def _never_counts(words: Words, found: Match) -> bool:
    """Whether the trigger stands in a phrase that its rule excludes (`menahan diri`, `jumlah kunjungan`)."""
    return any(
        words[start : start + len(phrase)] == phrase
        for phrase in found.trigger.rule.never
        for start in range(max(0, found.first + 1 - len(phrase)), found.first + 1)
    )


def _at(words: Words, place: int, rules: Rules, clitics: Words) -> Match | None:
    for first in _forms(words[place], clitics):
        for trigger in rules.triggers.get(first, ()):
            last = place + len(trigger.words)
            heard = (first, *words[place + 1 : last])
            if heard == trigger.words or (last - place > 1 and _bare(heard, clitics) == trigger.words):
                return Match(place, last, trigger)
    return None


def _forms(word: str, clitics: Words) -> Iterator[str]:
    yield word
    for clitic in clitics:
        if word.endswith(clitic) and len(word) > len(clitic) + 3:
            yield word.removesuffix(clitic)


def _bare(words: Words, clitics: Words) -> Words:
    """The words with an enclitic taken off the last."""
    *head, last = words
    return (*head, next((form for form in list(_forms(last, clitics))[1:]), last))
