"""The tables of reported speech, compiled. In: a `Pack`. Out: a `Lexicon` of closed word classes and `Frame`s."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import lru_cache
from typing import Any

from runut.languages.cues import Cue, cues
from runut.languages.pack import Pack, Table

Words = frozenset[str]


@dataclass(frozen=True, slots=True)
class Frame:
    """One file of `statements/`: its cues and the closed classes of words that it alone needs."""

    name: str
    cues: Mapping[str, Cue]
    predicates_too: Words
    never_before: Words
    before_medium: Words
    before_cue: Words
    told: Words
    told_with: Words
    wide: Words
    quotes_another: Words
    quotes_anyone: Words
    pointing: Words
    alone: Words
    by: Words


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Closed word classes in lower case, as `words/cues` explains them, and the frames of `statements/` by name.

    `offices` are the first words of those in `words/roles`, `titles` these and every other that a name may close,
    `reporting` the verbs that stand between the speaker and what is said, `cues` those of every frame.
    """

    pronouns: Words
    plural_pronouns: Words
    clitic: str
    determiners: Words
    indefinites: Words
    collectives: Words
    on_behalf: Words
    papers: Words
    of_somebody: Words
    outlets: Words
    callings: Words
    namers: Words
    adders: Words
    adverbs: Words
    paired: Mapping[str, Words]
    after_verb: Words
    fronting: Words
    after_name: Words
    topical: Words
    conjunctions: Words
    joiners: Words
    openers: Words
    before_that: Words
    blockers: Words
    conditional: Words
    after_negation: Words
    never_objects: Words
    pointers: Words
    pointed: Words
    mute_subjects: Words
    thing: re.Pattern[str]
    bodies: Words
    that: Words
    relative: str
    circumstances: Words
    clause_openers: Words
    coordinators: Words
    thus: Words
    connecting: Words
    told_nouns: Words
    name_goes_on: Words
    predicates: Words
    bare_verbs: Words
    verb: re.Pattern[str]
    not_verbs: Words
    not_verbs_after: Words
    calendar: Words
    abbreviations: Words
    offices: Words
    titles: Words
    says: Frame
    asks: Frame
    after: Frame
    according: Frame
    medium: Frame
    hearsay: Frame
    pointing: Frame
    reporting: Words
    cues: Words
    unproven: tuple[str, ...]

    @property
    def before_medium(self) -> Words:
        """What may stand between a cue and the medium that it names."""
        return self.medium.before_medium


@lru_cache
def lexicon(pack: Pack) -> Lexicon:
    """The tables of `pack`, compiled once."""
    words = pack.table("words/cues")
    calendar = pack.table("words/calendar")
    values: dict[str, Any] = {
        name: frozenset(value) if isinstance(value, list) else value for name, value in words.items()
    }
    values["paired"] = {word: frozenset(before) for word, before in words["paired"].items()}
    values |= {name: re.compile(words[name]) for name in ("verb", "thing")}
    roles = pack.table("words/roles")
    offices = _first(roles["role"]) | frozenset((*roles["former"], *roles["coming"], *roles["acting"]))
    frames = {name: _frame(name, table, pack) for name, table in pack.tables("statements")}
    return Lexicon(
        **values,
        **dict[str, Any](frames),
        calendar=frozenset(calendar["weekdays"]) | frozenset(calendar["months"]),
        abbreviations=frozenset(pack.table("words/abbreviations")["abbreviations"]),
        offices=offices,
        titles=offices | _first(roles["rank"]) | frozenset((*roles["honorific"], *words["callings"])),
        reporting=frozenset((*frames["says"].cues, *frames["asks"].cues)),
        unproven=tuple(pack.table("words/factuality")["certainty"]["unproven"]),
        cues=frozenset().union(*(frame.cues for frame in frames.values())),
    )


def _frame(name: str, table: Table, pack: Pack) -> Frame:
    options = [field.name for field in fields(Frame) if field.name not in ("name", "cues")]
    return Frame(name, cues(pack, name), **{option: frozenset(table.get(option, ())) for option in options})


def _first(rows: list[Table]) -> Words:
    return frozenset(word.lower().split()[0] for row in rows for word in row["words"])
