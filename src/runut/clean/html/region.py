"""Find where on a page the article stands. In: `Lines`. Out: the `Region` of those that hold its body."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from lxml import etree

from runut.clean.html.lines import Line, Lines
from runut.clean.html.rules import HtmlRules

# A line shorter than this, or with more of it linked, tells nothing about where the article is.
_TELLING_LENGTH = 40
_TELLING_LINKED = 0.4
# How much more a block counts that a site calls the body, or that says so in schema.org's words.
_MARK_BONUS = 1.3
_SCHEMA_BONUS = 3.0
# An outer block is taken only if it adds this share of text.
_WORTH_MORE = 1.05
_OUTWARD = 4
_WRAPPINGS = 8
_PARAGRAPHS = frozenset(("p", "li", "blockquote", "tr", "dd", "h1", "h2", "h3", "h4", "h5", "h6"))


@dataclass(frozen=True, slots=True)
class Region:
    """Lines `[start, end)` hold the article: `weight` characters of telling text.

    `apart` is a part of the page that holds far more although its name says furniture or caption, or None.
    """

    start: int
    end: int
    weight: float
    apart: etree._Element | None = None


def find_region(page: Lines, rules: HtmlRules) -> Region:
    """The region with the article; its weight is 0 if no line of the page tells."""
    weights = [_weight(line) for line in page.lines]
    open_weights = [
        0.0 if line.root is not None and _is_closed(line) else w for line, w in zip(page.lines, weights, strict=True)
    ]
    sums = (0.0, *accumulate(open_weights))
    block = _outward(_heaviest(page, open_weights, rules), page, sums, rules)
    if block is None:
        return Region(0, 0, 0.0, _heaviest_apart(page.lines, weights, 0.0))
    start, end = page.extents[block]
    weight = sums[end] - sums[start]
    return Region(start, end, weight, _heaviest_apart(page.lines, weights, weight))


def _is_closed(line: Line) -> bool:
    return line.zone in ("furniture", "caption")


def _weight(line: Line) -> float:
    length = len(line.text)
    if length < _TELLING_LENGTH or line.linked > _TELLING_LINKED or line.is_heading:
        return 0.0
    return length * (1 - line.linked)


def _heaviest(page: Lines, weights: Sequence[float], rules: HtmlRules) -> etree._Element | None:
    """The block whose own paragraphs weigh most; a block's parent gets half of what the block does."""
    by_block: dict[etree._Element, float] = {}
    for line, weight in zip(page.lines, weights, strict=True):
        if not weight:
            continue
        block = _container(line.holder, page)
        by_block[block] = by_block.get(block, 0.0) + weight
        parent = block.getparent()
        if parent is not None and parent in page.extents:
            by_block[parent] = by_block.get(parent, 0.0) + weight / 2
    if not by_block:
        return None
    return max(by_block, key=lambda block: by_block[block] * _bonus(block, rules))


def _container(holder: etree._Element, page: Lines) -> etree._Element:
    """What a line counts for: the innermost block around it that holds others too; many sites wrap each paragraph."""
    block = holder
    for outer, _ in zip(holder.iterancestors(), range(_WRAPPINGS), strict=False):
        start, end = page.extents.get(block, (0, 2))
        if outer not in page.extents or not (block.tag in _PARAGRAPHS or end - start == 1):
            break
        block = outer
    return block


def _bonus(block: etree._Element, rules: HtmlRules) -> float:
    if (block.get("itemprop") or block.get("property") or "").lower().endswith("articlebody"):
        return _SCHEMA_BONUS
    names = f"{block.get('class', '')} {block.get('id', '')}"[:300]
    return _MARK_BONUS if len(names) > 1 and rules.body_marks.search(names) else 1.0


def _outward(
    block: etree._Element | None, page: Lines, sums: Sequence[float], rules: HtmlRules
) -> etree._Element | None:
    """`block`, or a block around it that holds the rest of an article set in several parts."""
    if block is None:
        return None
    chosen = inner = block
    for outer, _ in zip(block.iterancestors(), range(_OUTWARD), strict=False):
        if outer.tag in ("body", "html") or outer not in page.extents:
            break
        adds = _total(outer, page, sums) > _WORTH_MORE * _total(chosen, page, sums)
        if adds and (_bonus(outer, rules) > 1 or _has_twin(inner, page, sums)):
            chosen = outer
        inner = outer
    return chosen


def _total(block: etree._Element, page: Lines, sums: Sequence[float]) -> float:
    start, end = page.extents[block]
    return sums[end] - sums[start]


def _has_twin(block: etree._Element, page: Lines, sums: Sequence[float]) -> bool:
    """Whether a sibling of the same make holds text as well: another page of the article."""
    make = _make(block)
    for sibling in (*block.itersiblings(), *block.itersiblings(preceding=True)):
        if sibling in page.extents and _make(sibling) == make and _total(sibling, page, sums) > 0:
            return True
    return False


def _make(block: etree._Element) -> tuple[object, str]:
    names = f"{block.get('class', '')} {block.get('id', '')}"
    return block.tag, "".join(character for character in names if not character.isdigit())


def _heaviest_apart(lines: Sequence[Line], weights: Sequence[float], found: float) -> etree._Element | None:
    """The closed part that holds over twice as much telling text as was found outside, if any."""
    by_part: dict[etree._Element, float] = {}
    for line, weight in zip(lines, weights, strict=True):
        if weight and line.root is not None and _is_closed(line):
            by_part[line.root] = by_part.get(line.root, 0.0) + weight
    part = max(by_part, key=lambda part: by_part[part], default=None)
    return part if part is not None and by_part[part] > 2 * found else None
