"""The names of places to look for. In: a `Pack`. Out: a `Gazetteer`, compiled once; districts only where asked for."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from runut.extract.places.words import Word, plain
from runut.languages.knowledge.places import Area, areas, districts
from runut.languages.pack import Pack, Table

PARTS = re.compile(r"\w+(?:['’./&]\w+)*|[^\w\s]")
LONGEST_ACRONYM = 5
SETS = ("placing", "joins", "district", "things", "bodies", "after", "words", "clubs")


@dataclass(frozen=True, slots=True)
class Form:
    """One name as its words: what must be written so (`exact`: capitals throughout) and what it may mean.

    `strong` are the areas that it means by itself, `weak` those that something beside it must say.
    """

    low: tuple[str, ...]
    capitals: tuple[bool, ...]
    exact: str
    strong: tuple[Area, ...]
    weak: tuple[Area, ...]

    def stands(self, words: Sequence[Word], place: int) -> bool:
        """Whether the words from `place` on are this name."""
        if place + len(self.low) > len(words):
            return False
        if self.exact:
            return words[place].text == self.exact
        for number, low in enumerate(self.low):
            word = words[place + number]
            if word.low != low or (self.capitals[number] and not word.capital):
                return False
        return True


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """Names by their first word, longest first; sets of cues; what words before a name say of its kind."""

    forms: Mapping[str, tuple[Form, ...]]
    cues: Mapping[str, frozenset[str]]
    part: Mapping[str, tuple[str, ...]]
    tells: Mapping[str, tuple[str, ...]]

    def at(self, words: Sequence[Word], place: int) -> Form | None:
        """The longest name that stands at `place`, or None."""
        return next((form for form in self.forms.get(words[place].low, ()) if form.stands(words, place)), None)


@lru_cache
def gazetteer(pack: Pack) -> Gazetteer:
    """The names of all but the districts."""
    cues = pack.table("words/places/cues")
    return Gazetteer(
        _by_first(_forms(areas(pack), cues["other"])),
        {name: frozenset(cues[name]) for name in SETS},
        _kinds(cues, "part"),
        _kinds(cues, "tells"),
    )


@lru_cache
def districts_by_name(pack: Pack) -> Mapping[tuple[str, ...], tuple[Area, ...]]:
    """The districts by the words of their name in small letters."""
    found: dict[tuple[str, ...], tuple[Area, ...]] = {}
    for area in districts(pack):
        name = plain(area.name)
        # Most are one word, and the table is long.
        key = (name,) if name.isalpha() else tuple(PARTS.findall(name))
        found[key] = (*found.get(key, ()), area)
    return found


def _kinds(cues: Table, name: str) -> dict[str, tuple[str, ...]]:
    return {words: tuple(kinds) for words, kinds in cues[name].items()}


def _forms(known: Iterable[Area], other: Iterable[str]) -> Iterator[Form]:
    strong: dict[str, tuple[Area, ...]] = dict.fromkeys(other, ())
    weak: dict[str, tuple[Area, ...]] = {}
    for area in known:
        for name in area.names:
            strong[name] = (*strong.get(name, ()), area)
        for name in area.weak:
            weak[name] = (*weak.get(name, ()), area)
    for name in strong | weak:
        parts = PARTS.findall(name)
        acronym = len(parts) == 1 and name.isupper() and len(name) <= LONGEST_ACRONYM
        yield Form(
            tuple(plain(part) for part in parts),
            tuple(part[0].isupper() for part in parts),
            name if acronym else "",
            strong.get(name, ()),
            weak.get(name, ()),
        )


def _by_first(forms: Iterable[Form]) -> dict[str, tuple[Form, ...]]:
    found: dict[str, list[Form]] = {}
    for form in forms:
        found.setdefault(form.low[0], []).append(form)
    return {first: tuple(sorted(those, key=lambda form: -len(form.low))) for first, those in found.items()}
