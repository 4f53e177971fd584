"""Name the publisher. In: what the page shows. Out: its name as the page writes it, or None."""

import re
from functools import lru_cache

from runut.clean.dateline import Opening
from runut.clean.draft import Draft
from runut.languages.media import is_outlet, medium_named
from runut.languages.pack import Pack

# How far from its end a page prints its copyright; how many letters the papers of one house share (`TRIBUN`).
_FOOT, _STEM = 1500, 6


def publisher_of(draft: Draft, opening: Opening | None, page: str, pack: Pack) -> str | None:
    """The publisher that the header names, else the dateline (`JAKARTA, KOMPAS.com`), else `page`'s copyright line."""
    if draft.publisher is not None:
        return draft.publisher
    if opening is not None and opening.outlets:
        return opening.outlets[0]
    owner = _owner(pack).search(page[-_FOOT:])
    return owner["name"].strip() if owner is not None and medium_named(owner["name"], pack) is not None else None


def agencies_in_opening(opening: Opening | None, publisher: str | None, pack: Pack) -> tuple[str, ...]:
    """The names in the dateline beside the publisher's (`Jakarta (Antara/PRNewswire)`): whose report it prints."""
    names = () if opening is None else opening.outlets
    if opening is not None and not opening.bracketed:
        names = tuple(name for name in names if is_outlet(name, pack))
    own = None if publisher is None else medium_named(publisher, pack)
    others = (name for name in names if name != publisher and (own is None or medium_named(name, pack) != own))
    return tuple(name for name in others if not _is_same_family(name, publisher))


def _is_same_family(name: str, publisher: str | None) -> bool:
    return publisher is not None and name[:_STEM].casefold() == publisher[:_STEM].casefold()


@lru_cache
def _owner(pack: Pack) -> re.Pattern[str]:
    return re.compile(pack.table("clean/header")["owner"])
