"""Read how a body opens. In: its first paragraph. Out: the place and the publisher that stand before the dash."""

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from runut.clean.countries import country_names
from runut.clean.dates import find_dates
from runut.languages.knowledge.countries import countries
from runut.languages.knowledge.places import cities, home_names
from runut.languages.media import is_outlet
from runut.languages.pack import Pack


@dataclass(frozen=True, slots=True)
class Opening:
    """`JAKARTA, KOMPAS.com - `: the place and the names in it, either may be missing; `end` is after the dash.

    `bracketed` tells that the names stand in brackets, where agencies do (`Jakarta (LINTAS) -`).
    """

    place: str | None
    outlets: tuple[str, ...]
    end: int
    bracketed: bool = False


# The dash stands near the beginning; the third at the latest (`TRIBUN-TIMUR.COM, BONE-BONE - `).
_REACH, _DASHES = 110, 4
_DASH = re.compile(r"(\s*)(?:--+|[-–—])+(\s*)")
_IN_BRACKETS = re.compile(r"^(?P<place>[^()]{2,70}?)[\s-]*\((?P<names>[^()]{2,40})\)$")
_PLACE = re.compile(r"[^\W\d_][\w.'’ /-]{1,40}")
_LONGEST_PLACE, _PLACE_AND_NAME = 6, 2
# A publisher that no table knows, beside a place: one to four words in capitals.
_NAME = re.compile(r"[A-Z0-9][\w.&'’-]{0,24}(?: [A-Z0-9][\w.&'’-]{0,24}){0,3}")
# `Liputan6.com, Jakarta Menteri`: the dash is lost. `KONTAN.CO.ID - JAKARTA. Menteri`: the place follows it.
_UNDASHED = re.compile(
    r"(?P<outlet>[^\n,]{3,40}), (?P<place>[A-Z][\w'’-]{1,20}(?: [A-Z][\w'’-]{1,20}){0,2}?)(?=\s[A-Z\"“]|$)"
)
_PLACE_AFTER = re.compile(r"(?P<place>[A-Z][A-Z'’ ]{3,30})(?:\.|\s?[-–—]+)\s+(?=[A-Z\"“])")


def read_opening(text: str, pack: Pack) -> Opening | None:
    """The opening of `text`, or None if it begins with a plain sentence."""
    for dash in islice(_DASH.finditer(text[:_REACH]), _DASHES):
        spaced = bool(dash[1])
        if not spaced and text[dash.end() : dash.end() + 1].islower():
            continue
        opening = _read_head(text[: dash.start()].strip(), pack, end=dash.end(), spaced=spaced)
        if opening is not None:
            return opening if opening.place else _with_place_after(text, opening, pack)
    return _without_dash(text[:_REACH], pack)


def _with_place_after(text: str, opening: Opening, pack: Pack) -> Opening:
    found = _PLACE_AFTER.match(text, opening.end)
    place = None if found is None else _place_of([found["place"]], pack, sure=False)
    return opening if found is None or place is None else Opening(place, opening.outlets, found.end())


def _without_dash(head: str, pack: Pack) -> Opening | None:
    """The publisher and the known place that begin `head` with no dash after them."""
    found = _UNDASHED.match(head)
    if found is None or not is_outlet(found["outlet"], pack):
        return None
    words = found["place"].split()
    places = (" ".join(words[:count]) for count in range(len(words), 0, -1))
    place = next((place for place in places if place in _places(pack)), None)
    if place is None:
        return None
    end = found.start("place") + len(place)
    return Opening(place, (found["outlet"].strip(),), end + (head[end : end + 1] == " "))


def _read_head(head: str, pack: Pack, *, end: int, spaced: bool) -> Opening | None:
    bracketed = _IN_BRACKETS.match(head)
    if bracketed is not None:
        place = _place_of(_without_date(bracketed["place"], pack).split(","), pack, sure=True)
        names = tuple(name.strip() for name in bracketed["names"].split("/"))
        return Opening(place, names, end, bracketed=True) if place and _may_be_names(names, pack) else None
    parts = [part.strip() for part in _without_date(head, pack).split(",")]
    outlets = tuple(part for part in parts if is_outlet(part, pack))
    rest = [part for part in parts if part and part not in outlets]
    if not rest:
        return Opening(None, outlets, end) if outlets else None
    place = _place_of(rest, pack, sure=bool(outlets))
    if place:
        return Opening(place, outlets, end) if outlets or spaced else None
    return _beside_unknown(parts, end, pack) if spaced and len(parts) == _PLACE_AND_NAME else None


def _beside_unknown(parts: list[str], end: int, pack: Pack) -> Opening | None:
    """A place and, by its form, a publisher that no table knows (`Jakarta, Kanal Enam --`)."""
    place, name = parts
    known = place in _places(pack) or (place.isupper() and _place_of([place], pack, sure=False) is not None)
    if not known or _NAME.fullmatch(name) is None or name in country_names(pack):
        return None
    return Opening(place, (name,), end)


def _without_date(head: str, pack: Pack) -> str:
    for printed in find_dates(head, pack):
        return head[: printed.start].rstrip(" ,(") + head[printed.end :]
    return head


def _may_be_names(names: tuple[str, ...], pack: Pack) -> bool:
    return all(is_outlet(name, pack) or name.isupper() or name.istitle() for name in names)


def _place_of(parts: list[str], pack: Pack, *, sure: bool) -> str | None:
    """The place that `parts` name. With no publisher beside it (not `sure`) it must be in capitals or a known place."""
    place = ", ".join(part.strip() for part in parts if part.strip())
    words = place.replace(",", " ").split()
    if not 0 < len(words) <= _LONGEST_PLACE or not all(
        _PLACE.fullmatch(part.strip()) for part in parts if part.strip()
    ):
        return None
    if not all(word[0].isupper() for word in words):
        return None
    known = _places(pack)
    is_abroad = len(parts) > 1 and parts[-1] in country_names(pack)
    if sure or all(part.strip() in known for part in parts[: -1 if is_abroad else None]) or _is_headed(words, pack):
        return place
    return place if place.isupper() and len(words) <= 4 and not _is_initials(place) else None


def _is_initials(place: str) -> bool:
    return len(place) <= 3


def _is_headed(words: list[str], pack: Pack) -> bool:
    return words[0] in _heads(pack) and " ".join(words[1:]) in _places(pack)


@lru_cache
def _heads(pack: Pack) -> frozenset[str]:
    return frozenset(pack.table("clean/dateline")["heads"])


@lru_cache
def _places(pack: Pack) -> frozenset[str]:
    seats = (seat for country in countries(pack) for seat in (*country.capital, *country.seats))
    abroad = (name for city in cities(pack) for name in (*city.names, *city.weak))
    return frozenset((*pack.table("clean/dateline")["places"], *home_names(pack), *seats, *abroad))
