"""The words that actors are told by. In: a `Pack`. Out: a `Lexicon`, compiled once."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from itertools import chain

from runut.extract.actors.countries import country_entries, region_entries
from runut.extract.actors.entry import Entry, What, entry
from runut.extract.actors.institutions_table import institution_entries
from runut.extract.actors.people_tables import group_entries, office_entries
from runut.extract.actors.public import public_entries, public_figures
from runut.extract.actors.words import Word
from runut.languages.knowledge.codes import ACCUSED
from runut.languages.pack import Pack, Table

# Stands for the second word of a phrase of one.
ALONE = ""
# Of the table of context, what words begin with; the rest are words.
TUPLES = ("verb_prefixes", "taking")


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Phrases by first and second word, the longest first, and sets of single words by what they are for.

    `opening` are the lower-case words that a phrase of an actor may begin with, `same` the one spelling of short
    offices, `same_nouns` that of nouns for groups and institutions, `plain` what the names open with of institutions
    that a page calls by a plain noun, `accused` the nouns for suspects and convicts with where they stand, `home` the
    country of the language, `short_names` the page's own persons as they speak by one name, `day` the article's.
    """

    phrases: Mapping[str, Mapping[str, tuple[Entry, ...]]]
    sets: Mapping[str, frozenset[str]]
    opening: frozenset[str]
    verb_prefixes: tuple[str, ...]
    taking: tuple[str, ...]
    same: Mapping[str, str]
    same_nouns: Mapping[str, str]
    plain: Mapping[str, tuple[str, ...]]
    accused: Mapping[str, str]
    home: str
    short_names: frozenset[str] = frozenset()
    day: date | None = None

    def at(self, words: Sequence[Word], place: int, wanted: frozenset[What]) -> Entry | None:
        """The longest entry of a wanted sort that stands at `place`, or None."""
        if place >= len(words):
            return None
        by_second = self.phrases.get(words[place].low)
        if by_second is None:
            return None
        if place + 1 < len(words):
            for found in by_second.get(words[place + 1].low, ()):
                if found.what in wanted and found.fits(words, place):
                    return found
        for found in by_second.get(ALONE, ()):
            if found.what in wanted and found.fits(words, place):
                return found
        return None

    def common(self, word: Word) -> bool:
        """Whether a word is one that news usually writes in lower case."""
        return word.low in self.sets["common"]


def lexicon(pack: Pack, day: date | None) -> Lexicon:
    """The language's words for actors as of `day`; as of the present where the article has no date."""
    return replace(_compiled(pack), day=day)


@lru_cache
def _compiled(pack: Pack) -> Lexicon:
    context, roles, groups, heads = (
        pack.table(f"words/{name}") for name in ("context", "roles", "groups", "organizations")
    )
    home = pack.table("words/actors")["home"]
    entries = chain(
        country_entries(pack),
        institution_entries(pack),
        office_entries(roles, home),
        group_entries(groups),
        public_entries(pack),
        region_entries(pack),
        _places(pack),
    )
    phrases, sets = _by_words(entries), _sets(pack, context, groups)
    opening = frozenset(phrases) | sets["quantity"] | sets["openers"] | {about.split()[0] for about in sets["about"]}
    return Lexicon(
        phrases,
        sets,
        opening,
        tuple(context["verb_prefixes"]),
        tuple(context["taking"]),
        roles["same"],
        {**groups["same"], **heads["same"]},
        {noun: tuple(openings) for noun, openings in heads["plain"].items()},
        _accused(roles, groups),
        home,
    )


def _accused(roles: Table, groups: Table) -> dict[str, str]:
    """Nouns for suspects and convicts, each with its table; an office's table goes before a group's."""
    tables = (("groups", groups["group"]), ("roles", roles["role"]))
    return {
        noun: f"words/{table}.toml {noun}"
        for table, rows in tables
        for row in rows
        if row["sector"] == ACCUSED
        for noun in row["words"]
    }


def _places(pack: Pack) -> Iterator[Entry]:
    places = pack.table("words/places")
    for what, key in (("place", "heads"), ("thing", "things")):
        for name in places[key]:
            yield entry(name, "place" if what == "place" else "thing", cased=False)


def _by_words(entries: Iterable[Entry]) -> dict[str, dict[str, tuple[Entry, ...]]]:
    found: dict[str, dict[str, tuple[Entry, ...]]] = {}
    for one in sorted(entries, key=lambda one: -len(one.words)):
        second = one.words[1] if len(one.words) > 1 else ALONE
        those = found.setdefault(one.words[0], {})
        those[second] = (*those.get(second, ()), one)
    return found


def _sets(pack: Pack, context: Table, groups: Table) -> dict[str, frozenset[str]]:
    common, calendar, names = pack.table("words/common"), pack.table("words/calendar"), pack.table("words/names")
    roles, anonymous = pack.table("words/roles"), groups["anonymous"]
    complement = roles["complement"]
    return {
        "common": frozenset(f"{common['words']} {common['office']}".split()),
        "name_parts": frozenset(part.lower() for part in names["parts"].split()),
        "particles": frozenset(names["particles"]),
        "public": frozenset(public_figures(pack).by_name),
        "calendar": frozenset((*calendar["months"], *calendar["weekdays"], *calendar["zones"])),
        "initials_after": frozenset(names["initials_after"]),
        "initials_before": frozenset(names["initials_before"]),
        "named_after": frozenset(names["named_after"]),
        "no_body": frozenset(names["no_body"]),
        "no_alias": frozenset(names["no_alias"]),
        "never_person": frozenset(names["never_person"]),
        "nicknames": frozenset(names["nicknames"]),
        **{key: frozenset(context[key]) for key in context if key not in TUPLES},
        "before_place": frozenset(pack.table("words/places")["before"]),
        "shortened": frozenset(names["shortened"]),
        "charged": frozenset(roles["charged"]),
        "named_as": frozenset(roles["named_as"]),
        "degrees": frozenset(names["degrees"].split()),
        "headquarters": frozenset(pack.table("words/organizations")["headquarters"]),
        "counted": frozenset(groups["counted"]),
        "corps": frozenset(roles["corps"]),
        "private": frozenset(roles["private"]),
        "links": frozenset(complement["links"]),
        "where": frozenset(complement["where"]),
        "complement": frozenset(complement["lower"].split()),
        **{
            key: frozenset(groups[key])
            for key in (
                "quantity",
                "about",
                "counters",
                "describing",
                "bare",
                "never_after",
                "same_as",
                "faceless",
                "harmed",
                "harming",
                "states",
            )
        },
        "group_links": frozenset(groups["links"]),
        **{key: frozenset(anonymous[key]) for key in ("source", "others", "openers", "not_source", "fresh", "another")},
    }
