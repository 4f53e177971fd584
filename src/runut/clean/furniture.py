"""Tell furniture from journalism. In: paragraphs as printed. Out: the same without widgets, advertising and links."""

import re
from dataclasses import dataclass
from functools import lru_cache

from runut.clean.links import cut_links
from runut.languages.pack import Pack


@dataclass(frozen=True, slots=True)
class _Inline:
    """A pattern, tried only in text that holds one of the words that it needs."""

    pattern: re.Pattern[str]
    needs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Furniture:
    """The patterns of clean/furniture.toml, compiled."""

    lines: tuple[re.Pattern[str], ...]
    stops: tuple[re.Pattern[str], ...]
    inline: tuple[_Inline, ...]
    tails: tuple[re.Pattern[str], ...]
    reach: int


# A line of furniture is short; so is what is left of a paragraph that was all furniture.
_LONGEST_LINE = 500
_SPACES = re.compile(r"[ \t]{2,}")


def is_furniture(block: str, pack: Pack) -> bool:
    """Whether the whole of `block` is something that pages print around an article."""
    block = block.strip()
    return len(block) <= _LONGEST_LINE and any(line.fullmatch(block) for line in _furniture(pack).lines)


def is_end(block: str, pack: Pack) -> bool:
    """Whether `block` heads what pages print after an article (`TOPIK TERKAIT`)."""
    block = block.strip()
    return len(block) <= _LONGEST_LINE and any(stop.fullmatch(block) for stop in _furniture(pack).stops)


def without_furniture(block: str, pack: Pack, *, headline: str | None = None) -> str:
    """`block` without what is printed between its sentences; may be empty. `headline` is the page's own."""
    furniture = _furniture(pack)
    lowered = block.lower()
    for inline in furniture.inline:
        if any(word in lowered for word in inline.needs):
            block = inline.pattern.sub(_space, block)
    block = cut_links(block, pack, headline=headline)
    for tail in furniture.tails:
        found = tail.search(block, max(0, len(block) - furniture.reach))
        if found is not None:
            block = block[: found.start()]
    return _SPACES.sub(" ", block).strip()


def _space(found: re.Match[str]) -> str:
    return " "


@lru_cache
def _furniture(pack: Pack) -> _Furniture:
    table = pack.table("clean/furniture")
    compiled = {kind: tuple(re.compile(entry["pattern"]) for entry in table[kind]) for kind in ("line", "stop", "tail")}
    inline = tuple(_Inline(re.compile(entry["pattern"]), tuple(entry["needs"])) for entry in table["inline"])
    return _Furniture(compiled["line"], compiled["stop"], inline, compiled["tail"], table["reach"])
