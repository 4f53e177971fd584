"""The event rules, compiled. In: a language's `events/*.toml`. Out: `Rules`, which triggers are looked up in.

A rule file carries one PLOVER type and its rules; each rule its meaning, triggers by form, what never counts, examples
and counter-examples. Engine, tests and documentation read the same file. A file that breaks the format is refused with
its place and what to do (`rule_file`).
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Literal, get_args

from runut.extract.events.rule_file import check_file, check_once
from runut.languages.pack import Pack

Voice = Literal["active", "passive", "nominal"]
Words = tuple[str, ...]
# In a phrase: up to three words of any kind.
GAP = "*"
GAP_WORDS = 3


@dataclass(frozen=True, slots=True)
class Rule:
    """One way in which a type (and mode) is worded.

    `frame` says how arguments stand: `act` one side does it to another; `mutual` all sides are actors; `visit` the host
    is the recipient; `speech` like `act`, but done by saying so, so that its complement is no event of its own; `alone`
    has no recipient. `recipients` are the actor kinds that may undergo it (empty: any), `needs` the sides without which
    it is none, `never` phrases in which its triggers do not count, `unless` words near a trigger that void it.
    """

    name: str
    type: str
    mode: str | None
    frame: str
    recipients: frozenset[str]
    needs: frozenset[str]
    never: tuple[Words, ...]
    unless: frozenset[str]


@dataclass(frozen=True, slots=True)
class Trigger:
    """A phrase that carries a rule, in one voice; `weak` if it means something else in most of its uses."""

    words: Words
    voice: Voice
    weak: bool
    rule: Rule


@dataclass(frozen=True, slots=True)
class Rules:
    """All triggers by their first word, longest first; `pairs` those whose second word is told, by both."""

    triggers: Mapping[str, tuple[Trigger, ...]]
    pairs: Mapping[tuple[str, str], tuple[Trigger, ...]]
    others: Mapping[str, tuple[Trigger, ...]]

    def at(self, word: str, after: str) -> tuple[Trigger, ...]:
        """The triggers that may begin with `word` and go on with `after`, longest first."""
        paired = self.pairs.get((word, after), ())
        others = self.others.get(word, ())
        return tuple(sorted((*paired, *others), key=_longest_first)) if paired and others else paired or others


@lru_cache
def event_rules(pack: Pack) -> Rules:
    """The language's event rules, compiled once. Raises LanguagePackError where a file breaks the format."""
    by_first: dict[str, list[Trigger]] = {}
    for file, table in pack.tables("events"):
        where = f"languages/{pack.code}/events/{file}.toml"
        check_file(table, where)
        for row in table["rule"]:
            for trigger in _triggers(table["type"], row):
                by_first.setdefault(trigger.words[0], []).append(trigger)
    check_once(by_first, pack.code)
    return indexed({word: tuple(sorted(rows, key=_longest_first)) for word, rows in by_first.items()})


def indexed(triggers: Mapping[str, tuple[Trigger, ...]]) -> Rules:
    """The rules of triggers by their first word, longest first."""
    pairs: dict[tuple[str, str], list[Trigger]] = {}
    others: dict[str, list[Trigger]] = {}
    for word, rows in triggers.items():
        for trigger in rows:
            if len(trigger.words) > 1 and trigger.words[1] != GAP:
                pairs.setdefault((word, trigger.words[1]), []).append(trigger)
            else:
                others.setdefault(word, []).append(trigger)
    return Rules(
        triggers,
        {key: tuple(rows) for key, rows in pairs.items()},
        {word: tuple(rows) for word, rows in others.items()},
    )


def _longest_first(trigger: Trigger) -> tuple[int, str]:
    return -len(trigger.words), trigger.rule.name


def _triggers(type_: str, row: Mapping[str, Any]) -> Iterator[Trigger]:
    rule = Rule(
        name=f"{type_.lower()}/{row['name']}",
        type=type_,
        mode=row.get("mode"),
        frame=row.get("frame", "act"),
        recipients=frozenset(row.get("recipients", ())),
        needs=frozenset(row.get("needs", ())),
        never=tuple(tuple(phrase.split()) for phrase in row.get("never", ())),
        unless=frozenset(row.get("unless", ())),
    )
    weak = frozenset(row.get("weak", ()))
    for voice in get_args(Voice):
        for phrase in row.get(voice, ()):
            yield Trigger(tuple(phrase.split()), voice, phrase in weak, rule)
