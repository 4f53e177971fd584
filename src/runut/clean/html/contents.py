"""Say what a page without an article holds. In: HTML source. Out: how many links and headlines, in words."""

from collections.abc import Iterable

from lxml import etree

from runut.clean.html.parsed import parsed
from runut.clean.html.setting import HEADINGS


def counted(source: str) -> str:
    """`48 links, 12 headlines`: how many links with words and how many headings `source` shows; never raises."""
    root = parsed(source)
    if root is None:
        return "no text"
    links, headlines = _shown(root, ("a",)), _shown(root, HEADINGS)
    return f"{_count(links, 'link')}, {_count(headlines, 'headline')}" if headlines else _count(links, "link")


def _shown(root: etree._Element, tags: Iterable[str]) -> int:
    """How many elements of `tags` hold words."""
    return len([element for element in root.iter(*tags) if "".join(map(str, element.itertext())).strip()])


def _count(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"
