"""The words that actors are told by. In: a `Pack`. Out: a `Lexicon`, compiled once."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import chain

from runut.extract.actors.countries import country_entries
from runut.extract.actors.entry import Entry, What, entry
from runut.extract.actors.institutions_table import changes, institution_entries
from runut.extract.actors.people_tables import group_entries, office_entries
from runut.extract.actors.words import Word
from runut.languages.pack import Pack, Table

# Stands for the second word of a phrase of one.
ALONE = ""
# Of the table of context, what words begin with; the rest are words.
TUPLES = ("verb_prefixes", "taking")


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Phrases by first and second word, the longest first, and sets of single words by what they are for.

    `opening` are the lower-case words that a phrase of an actor may begin with, `same` the one spelling of short
    offices, `home` the country of the language, `short_names` the page's own persons as they speak by one name.
    """

    phrases: Mapping[str, Mapping[str, tuple[Entry, ...]]]
    sets: Mapping[str, frozenset[str]]
    opening: frozenset[str]
    verb_prefixes: tuple[str, ...]
    taking: tuple[str, ...]
    same: Mapping[str, str]
    home: str
    short_names: frozenset[str] = frozenset()

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
    days = _changes(pack)
    passed = [change for change in days if day is None or change <= day]
    return _compiled(pack, passed[-1] if passed else date.min)


@lru_cache
def _changes(pack: Pack) -> tuple[date, ...]:
    return changes(pack.table("words/organizations"))


@lru_cache
def _compiled(pack: Pack, day: date) -> Lexicon:
    context, roles, groups = (pack.table(f"words/{name}") for name in ("context", "roles", "groups"))
    home = pack.table("words/countries")["home"]
    entries = chain(
        country_entries(pack.table("words/countries"), pack.code),
        institution_entries(pack.table("words/organizations"), pack.table("words/media"), day),
        office_entries(roles, home),
        group_entries(groups),
        _places(pack, home),
    )
    phrases, sets = _by_words(entries), _sets(pack, context, groups)
    opening = frozenset(phrases) | sets["quantity"] | sets["openers"] | {about.split()[0] for about in sets["about"]}
    return Lexicon(
        phrases, sets, opening, tuple(context["verb_prefixes"]), tuple(context["taking"]), roles["same"], home
    )


def _places(pack: Pack, home: str) -> Iterator[Entry]:
    places = pack.table("words/places")
    for row in pack.table("words/persons")["person"]:
        for name in row["names"]:
            yield entry(name, "public", row["names"][0], cased=True, country=row["country"])
    for region in pack.table("words/regions")["names"]:
        yield entry(region, "region", cased=True, country=home)
    for country, names in places["abroad"].items():
        for name in names:
            yield entry(name, "region", cased=True, country=country)
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
    complement, anonymous = pack.table("words/roles")["complement"], groups["anonymous"]
    return {
        "common": frozenset(f"{common['words']} {common['office']}".split()),
        "name_parts": frozenset(part.lower() for part in names["parts"].split()),
        "particles": frozenset(names["particles"]),
        "public": frozenset(name for row in pack.table("words/persons")["person"] for name in row["names"]),
        "calendar": frozenset((*calendar["months"], *calendar["weekdays"], *calendar["zones"])),
        "initials_after": frozenset(names["initials_after"]),
        "never_person": frozenset(names["never_person"]),
        "nicknames": frozenset(names["nicknames"]),
        **{key: frozenset(context[key]) for key in context if key not in TUPLES},
        "before_place": frozenset(pack.table("words/places")["before"]),
        "shortened": frozenset(names["shortened"]),
        "degrees": frozenset(names["degrees"].split()),
        "counted": frozenset(groups["counted"]),
        "corps": frozenset(pack.table("words/roles")["corps"]),
        "private": frozenset(pack.table("words/roles")["private"]),
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
            )
        },
        "group_links": frozenset(groups["links"]),
        **{key: frozenset(anonymous[key]) for key in ("source", "others", "openers", "not_source")},
    }
