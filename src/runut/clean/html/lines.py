"""Read an HTML page as lines. In: a parsed page. Out: `Lines`, each with how it is set and in which part of it."""

from collections.abc import Collection
from dataclasses import dataclass

from lxml import etree

from runut.clean.html.rules import HtmlRules
from runut.clean.html.setting import BLOCKS, HEADINGS, UNREAD, Setting, is_hidden, setting_of
from runut.clean.markup import plain


@dataclass(frozen=True, slots=True)
class Line:
    """One line as a reader sees it.

    `linked`, `bold` and `slanted` are shares of its characters from 0 to 1. `holder` is the block that it stands in,
    `zone` one of the table's zones or "". `goes_on` tells that a single line break parts it from the line before,
    `pictured` that a picture stands between the two.
    """

    text: str
    holder: etree._Element
    zone: str
    root: etree._Element | None
    linked: float
    bold: float
    slanted: float
    goes_on: bool
    pictured: bool

    @property
    def is_heading(self) -> bool:
        """Whether it is marked up as a heading."""
        return self.holder.tag in HEADINGS


@dataclass(frozen=True, slots=True)
class Lines:
    """A page's lines in order, and for each element that holds any: its first line and the one after its last."""

    lines: tuple[Line, ...]
    extents: dict[etree._Element, tuple[int, int]]


def read_lines(root: etree._Element, rules: HtmlRules, spared: Collection[etree._Element] = ()) -> Lines:
    """The lines below `root`; the elements in `spared` begin no zone, whatever they are called."""
    pen = _Pen()
    extents: dict[etree._Element, tuple[int, int]] = {}
    settings = [Setting(root)]
    starts: list[int] = []
    walk = etree.iterwalk(root, events=("start", "end"))
    for event, element in walk:
        tag = element.tag
        if event == "start":
            if tag in BLOCKS:
                pen.end_line()
            starts.append(len(pen.lines))
            settings.append(setting_of(element, settings[-1], rules, spared))
            if settings[-1].zone == "caption" and settings[-2].zone != "caption":
                pen.end_line()
            if tag in UNREAD or is_hidden(element):
                walk.skip_subtree()
            elif element.text:
                pen.write(element.text, settings[-1])
        else:
            start = starts.pop()
            pen.leave(element, is_apart=len(pen.lines) > start or settings[-1].root is element)
            if len(pen.lines) > start:
                extents[element] = (start, len(pen.lines))
            settings.pop()
            if element.tail and element is not root:
                pen.write(element.tail, settings[-1])
    pen.end_line()
    return Lines(tuple(pen.lines), extents)


class _Pen:
    """Writes text into lines as a browser would set it."""

    __slots__ = ("bold", "lines", "linked", "pictured", "pieces", "setting", "slanted", "soft", "total")

    def __init__(self) -> None:
        self.lines: list[Line] = []
        self.soft = self.pictured = False
        self._clear()

    def _clear(self) -> None:
        self.pieces: list[str] = []
        self.setting: Setting | None = None
        self.total = self.linked = self.bold = self.slanted = 0

    def write(self, text: str, setting: Setting) -> None:
        seen = len(text) if not text[0].isspace() else len(text.strip())
        self.pieces.append(text)
        if not seen:
            return
        if self.setting is None:
            self.setting = setting
        self.total += seen
        self.linked += seen * setting.linked
        self.bold += seen * setting.bold
        self.slanted += seen * setting.slanted

    def end_line(self, *, soft: bool = False) -> None:
        text = " ".join(plain("".join(self.pieces)).split()) if self.setting else ""
        if text and self.setting:
            shares = (self.linked / self.total, self.bold / self.total, self.slanted / self.total)
            set_as = self.setting
            self.lines.append(Line(text, set_as.holder, set_as.zone, set_as.root, *shares, self.soft, self.pictured))
            self.pictured = False
            self.soft = soft
        else:
            self.soft = False
        self._clear()

    def leave(self, element: etree._Element, *, is_apart: bool) -> None:
        """What the end of `element` means for the line: a break, a cell's edge, a picture, or nothing."""
        tag = element.tag
        if tag == "br":
            self.end_line(soft=True)
        elif tag in BLOCKS or is_apart:
            self.end_line()
        elif tag in ("td", "th"):
            self.pieces.append(" ")
        elif tag in ("img", "amp-img", "picture"):
            self.pictured = True
