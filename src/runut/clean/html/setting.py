"""How and where on a page text is set. In: an element and the setting around it. Out: its own `Setting`."""

from collections.abc import Collection
from dataclasses import dataclass
from functools import lru_cache

from lxml import etree

from runut.clean.html.rules import HtmlRules

_UNREAD = """script style noscript template iframe svg math select option textarea button input object embed video audio
canvas map head title link meta amp-ad amp-sidebar amp-embed amp-iframe amp-analytics amp-consent"""
_BLOCKS = """html body main article section div p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table thead tbody tfoot tr caption
blockquote figure figcaption header footer aside nav address pre center hr form fieldset details summary"""
# No reader sees what stands in these, or it is no text. `title` and the other parts of the head are read elsewhere.
UNREAD = frozenset(_UNREAD.split())
BLOCKS = frozenset(_BLOCKS.split())
HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_ZONE_OF_TAG = {"nav": "furniture", "aside": "furniture", "footer": "furniture", "figure": "caption"}
# These hold the article whatever they are called: WordPress names every post after its tags.
_ZONELESS = frozenset(("html", "body", "main", "article"))
# Parts of the page that are no body, and parts that may stand among furniture.
_CLOSED = ("furniture", "caption")
_NAMED = ("author", "date")
_BOLD = frozenset(("b", "strong", *HEADINGS))
# Old pages are set in the cells of a table.
_CELLS = frozenset(("td", "th"))
_SLANTED = frozenset(("i", "em"))


@dataclass(frozen=True, slots=True)
class Setting:
    """How text is set: inside a link, bold, slanted; in which zone of the page, and the element that began the zone."""

    holder: etree._Element
    linked: bool = False
    bold: bool = False
    slanted: bool = False
    zone: str = ""
    root: etree._Element | None = None


def setting_of(
    element: etree._Element, outer: Setting, rules: HtmlRules, spared: Collection[etree._Element]
) -> Setting:
    tag = element.tag
    if tag in ("br", "img"):
        return outer
    zone, root = outer.zone, outer.root
    if zone != "caption" and tag not in _ZONELESS and element not in spared:
        own = _own_zone(element, rules)
        if zone != "furniture":
            root = element if own else root
            zone = own or zone
        elif own in _NAMED:
            # Sites set names and dates among the buttons for sharing.
            zone = own
    return Setting(
        element if tag in BLOCKS else outer.holder,
        outer.linked or tag == "a",
        outer.bold or tag in _BOLD,
        outer.slanted or tag in _SLANTED,
        zone,
        root,
    )


def _own_zone(element: etree._Element, rules: HtmlRules) -> str:
    tag = element.tag
    names = f"{element.get('class', '')} {element.get('id', '')} {element.get('itemprop', '')}"
    zone = _zone_of(rules, names) if len(names) > 2 else ""
    zone = zone if zone in _CLOSED else _ZONE_OF_TAG.get(tag, zone)
    # A link amid a sentence may be called anything; its words belong to the sentence.
    return zone if tag in BLOCKS or tag in _CELLS or (tag != "a" and zone != "furniture") else ""


@lru_cache(maxsize=20_000)
def _zone_of(rules: HtmlRules, names: str) -> str:
    return next((zone for zone, pattern in rules.zones if pattern.search(names[:300])), "")


def is_hidden(element: etree._Element) -> bool:
    """Whether it is an inline element that is not shown; a hidden block may be a later page of the article."""
    return element.tag not in BLOCKS and "display:none" in element.get("style", "").replace(" ", "").lower()
