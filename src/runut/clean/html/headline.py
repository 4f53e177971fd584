"""Find a page's headline. In: its lines and what its head states. Out: the headline and where it stands."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from runut.clean.html.lines import Line
from runut.clean.html.site import site_label
from runut.clean.html.stated import Stated

_SEPARATOR = re.compile(r"\s+(?:[|»~]|::?|[-–—])\s+|(?<=\w):\s+")
_HARD_SEPARATOR = re.compile(r"[|»]|::")
# Share of words that a shown and a stated headline have in common where neither holds the other.
_ALIKE = 0.6
_HALF = 0.5
_SITE_LENGTH = 40
_TITLE = 400


@dataclass(frozen=True, slots=True)
class Headline:
    """The headline or None, the line that shows it or -1, and the site's name where a stated title carries it."""

    text: str | None
    line: int
    site: str | None


def read_headline(lines: Sequence[Line], end: int, stated: Stated) -> Headline:
    """The headline shown before line `end` if it is the one that the head states, else the stated one by itself."""
    bare, site = _bare(stated)
    wanted = _words(bare) if bare else []
    best, place = 0.0, -1
    for index, line in enumerate(lines[:end]):
        if line.is_heading or line.zone == "headline":
            likeness = _likeness(_words(line.text), wanted, line) if wanted else float(line.holder.tag == "h1")
            if likeness > best:
                best, place = likeness, index
    if place >= 0:
        text = lines[place].text
        return Headline(text, place, _beside(text, stated) or site)
    return Headline(bare or None, -1, site)


def _likeness(shown: list[str], wanted: list[str], line: Line) -> float:
    """0 for another headline; more words in common are better, and a heading of the first rank is better still."""
    common = len(set(shown) & set(wanted))
    held = f" {' '.join(shown)} " in f" {' '.join(wanted)} " or f" {' '.join(wanted)} " in f" {' '.join(shown)} "
    share = common / max(len(set(shown) | set(wanted)), 1)
    if not (held and share >= _HALF) and share < _ALIKE:
        return 0.0
    return share + (0.1 if line.holder.tag == "h1" else 0.05 if line.is_heading else 0.0)


def _bare(stated: Stated) -> tuple[str, str | None]:
    """The first stated title without the site's name before or after it, and that name."""
    title = stated.titles[0] if stated.titles else ""
    site = next((name for text in stated.titles if (name := _cut(text, stated)[1])), None)
    return _cut(title, stated)[0], _own_part(site, site_label(stated.host)) if site else None


def _cut(title: str, stated: Stated) -> tuple[str, str | None]:
    cuts = list(_SEPARATOR.finditer(title))
    start, end, site = 0, len(title), None
    for cut in reversed(cuts):
        after = title[cut.end() : end]
        if not _is_site(after, stated) and not (_HARD_SEPARATOR.search(cut[0]) and after.count(" ") < 3):
            break
        site = site or (after if _is_site(after, stated) else None)
        end = cut.start()
    if cuts and end > cuts[0].end() and _is_site(title[: cuts[0].start()], stated):
        start = cuts[0].end()
    return title[start:end].strip(), site


def _beside(shown: str, stated: Stated) -> str | None:
    """What the stated titles append to the shown one: the site's name, as far as its address confirms it."""
    for title in stated.titles:
        cut = _SEPARATOR.match(title, len(shown)) if title.startswith(shown) else None
        if cut is not None and 0 < len(title) - cut.end() <= _SITE_LENGTH:
            name = title[cut.end() :].strip()
            return _own_part(name, site_label(stated.host))
    return None


def _own_part(name: str, label: str) -> str | None:
    """The fewest words of `name` that spell the site's label (`Kompas.com` of `Kompas.com Regional`)."""
    words = name.split()
    spans = (
        (start, end)
        for length in range(1, len(words) + 1)
        for start in range(len(words))
        if (end := start + length) <= len(words)
    )
    if not label:
        return name
    return next((" ".join(words[a:b]) for a, b in spans if label in "".join(_words(" ".join(words[a:b])))), None)


def _is_site(text: str, stated: Stated) -> bool:
    """Whether `text` is the site's name or one of its sections' (`Kompas.com Regional`)."""
    if text.count(" ") > 3:
        return False
    squeezed = "".join(_words(text))
    label = site_label(stated.host)
    return (bool(label) and label in squeezed) or any(squeezed == "".join(_words(name)) for name in stated.publishers)


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text[:_TITLE].casefold())
