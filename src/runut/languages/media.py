"""Know media by name and by site. In: the language's table of media. Out: the medium that a string names, or None."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import urlsplit

from runut.languages.knowledge.media import media
from runut.languages.pack import Pack


@dataclass(frozen=True, slots=True)
class Medium:
    """A medium or news agency. `weak` means that its names are common words too: a name alone proves nothing.

    `country` is that of its seat, None if it has none; `where` its row in the table.
    """

    name: str
    domains: tuple[str, ...]
    agency: bool
    weak: bool
    country: str | None
    where: str


@dataclass(frozen=True, slots=True)
class Named:
    """A medium found in running text, and the words that name it there."""

    medium: Medium
    start: int
    end: int


# A name that is a site: it needs no table to be told for an outlet.
_SITE = re.compile(
    r"(?:www\.)?[A-Za-z0-9][A-Za-z0-9-]{1,30}(?:\. ?[A-Za-z]{2,10})?\. ?(?:com|co|id|net|org|tv|me|news|info|asia)",
    re.IGNORECASE,
)
_ENDING = re.compile(r"(?:\.[a-z]{2,4}){1,2}$")
_FIRST = re.compile(r"[^\W_]+")


def medium_named(name: str, pack: Pack) -> Medium | None:
    """The medium that the whole of `name` stands for, whatever its case and spaces, or None."""
    return _media(pack).by_name.get(_key(name))


def medium_at(text: str, start: int, pack: Pack, *, joint: re.Pattern[str] | None = None) -> Named | None:
    """The medium whose name begins at `start` and ends at a word's end, the longest if several do, or None.

    `joint` is what may stick to a name's end although it is no other word (`ReutersdanAl Arabiya`).
    """
    first = _FIRST.match(text, start)
    if first is None:
        return None
    glued = None if joint is None else joint.search(text, first.start() + 1, first.end() + 1)
    word = first[0] if glued is None else text[start : glued.start()]
    for name, medium in _media(pack).by_first.get(word.casefold(), ()):
        end = start + len(name)
        same = text[start:end] == name or (not medium.weak and text[start:end].casefold() == name.casefold())
        if same and (not text[end : end + 1].isalpha() or (joint is not None and joint.match(text, end))):
            return Named(medium, start, end)
    return None


def medium_of_address(address: str, pack: Pack) -> Medium | None:
    """The medium whose site an address is on, the narrowest listed, or None."""
    try:
        host = urlsplit(address if "//" in address else f"//{address}").hostname or ""
    except ValueError:
        return None
    parts = host.removeprefix("www.").split(".")
    known = _media(pack).by_domain
    return next((known[site] for at in range(len(parts)) if (site := ".".join(parts[at:])) in known), None)


def is_outlet(name: str, pack: Pack) -> bool:
    """Whether `name` is a known medium or looks like a site."""
    return medium_named(name, pack) is not None or _SITE.fullmatch(name.strip()) is not None


def is_same_name(name: str, publisher: str) -> bool:
    """Whether the two are one name, the ending of a site aside (`Suara`, `Suara.com`; `NOVA.id` for `nova.grid.id`)."""
    key, own = _key(name), _key(publisher)
    # Two sites with different endings are two (`bola.com`, `bola.net`).
    clipped = _stem(key) == _stem(own) and (_stem(key) == key or _stem(own) == own)
    return key == own or clipped or (_stem(key) != key and _stem(key) in own.split(".")[:-1])


def is_same_house(medium: Medium, publisher: Medium) -> bool:
    """Whether `medium` is the publisher itself or the house whose section the publisher is."""
    if medium.name == publisher.name:
        return True
    return any(own == site or own.endswith("." + site) for site in medium.domains for own in publisher.domains)


@dataclass(frozen=True, slots=True)
class _Media:
    by_name: Mapping[str, Medium]
    by_first: Mapping[str, tuple[tuple[str, Medium], ...]]
    by_domain: Mapping[str, Medium]


@lru_cache
def _media(pack: Pack) -> _Media:
    by_name: dict[str, Medium] = {}
    by_first: dict[str, list[tuple[str, Medium]]] = {}
    by_domain: dict[str, Medium] = {}
    for known in media(pack):
        medium = Medium(known.name, known.domains, known.agency, known.weak, known.country, known.where)
        by_domain.update(dict.fromkeys(medium.domains, medium))
        for name in (known.name, *known.also):
            by_name.setdefault(_key(name), medium)
            first = _FIRST.search(name)
            if first is not None and first.start() == 0:
                by_first.setdefault(first[0].casefold(), []).append((name, medium))
    longest = {word: tuple(sorted(rows, key=lambda row: -len(row[0]))) for word, rows in by_first.items()}
    return _Media(by_name, longest, by_domain)


def _stem(key: str) -> str:
    return _ENDING.sub("", key)


def _key(name: str) -> str:
    return "".join(name.split()).casefold().removeprefix("www.")
