"""Compile the event rules. In: a language's `events/*.toml`. Out: `Rules` that the matcher looks triggers up in.

A rule file carries one PLOVER type and its rules; each rule its meaning, triggers by form, what never counts, examples
and counter-examples. Engine, tests and documentation read the same file.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Literal, get_args

from runut.errors import LanguagePackError
from runut.languages.pack import Pack

Voice = Literal["active", "passive", "nominal"]
Frame = Literal["act", "mutual", "visit", "speech", "alone"]
Words = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Rule:
    """One way in which a type (and mode) is worded.

    `frame` says how arguments stand: `act` one side does it to another; `mutual` all sides are actors; `visit` the host
    is the recipient; `speech` like `act`, but done by saying so, so that its complement is no event of its own; `alone`
    has no recipient. `recipients` are the actor kinds that may undergo it (empty: any), `needs` the sides without which
    it is none, `never` phrases in which its triggers do not count.
    """

    name: str
    type: str
    mode: str | None
    frame: Frame
    recipients: frozenset[str]
    needs: frozenset[str]
    never: tuple[Words, ...]


@dataclass(frozen=True, slots=True)
class Trigger:
    """A phrase that carries a rule, in one voice."""

    words: Words
    voice: Voice
    rule: Rule


@dataclass(frozen=True, slots=True)
class Rules:
    """All triggers by their first word, longest first."""

    triggers: Mapping[str, tuple[Trigger, ...]]


@lru_cache
def event_rules(pack: Pack) -> Rules:
    """The language's event rules, compiled once. Raises LanguagePackError where a file breaks the format."""
    triggers: list[Trigger] = []
    for file, table in pack.tables("events"):
        for row in table["rule"]:
            where = f"languages/{pack.code}/events/{file}.toml, rule {row.get('name')!r}"
            rule = _rule(table["type"], row, where)
            triggers += [
                Trigger(tuple(phrase.split()), voice, rule)
                for voice in get_args(Voice)
                for phrase in row.get(voice, ())
            ]
    by_first: dict[str, list[Trigger]] = {}
    for trigger in triggers:
        by_first.setdefault(trigger.words[0], []).append(trigger)
    return Rules({word: tuple(sorted(rows, key=lambda t: -len(t.words))) for word, rows in by_first.items()})


def _rule(type_: str, row: Mapping[str, Any], where: str) -> Rule:
    frame = row.get("frame", "act")
    if frame not in get_args(Frame):
        raise LanguagePackError(
            where=where, found=f"frame {frame!r}", expected=f"one of {', '.join(get_args(Frame))}", do="Mend the frame."
        )
    if len(row.get("example", ())) < 2 or not row.get("counter"):
        raise LanguagePackError(
            where=where,
            found=f"{len(row.get('example', ()))} examples, {len(row.get('counter', ()))} counter-examples",
            expected="at least two examples and one counter-example",
            do="Write them in the manner of news, in words of your own.",
        )
    return Rule(
        name=f"{type_.lower()}/{row['name']}",
        type=type_,
        mode=row.get("mode"),
        frame=frame,
        recipients=frozenset(row.get("recipients", ())),
        needs=frozenset(row.get("needs", ())),
        never=tuple(tuple(phrase.split()) for phrase in row.get("never", ())),
    )
