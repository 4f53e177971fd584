"""Tell the article's paragraphs from what stands among them. In: a region's lines. Out: a `Passage`."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile
from typing import Literal

from runut.clean.dates import read_moment
from runut.clean.html.lines import Line
from runut.clean.html.names import names_in
from runut.clean.html.region import Region
from runut.clean.html.rules import HtmlRules
from runut.languages.pack import Pack

Part = Literal["text", "subhead", "caption", "credit", "furniture"]

# Over half of a line's characters in links: it leads elsewhere.
_MOSTLY = 0.5
_WHOLLY = 0.95
# No invitation, caption or line of rights is longer; a paragraph that happens to say such a thing may be.
_SHORT = 160
_LABEL = 80
_SUBHEAD_WORDS = 14
_QUESTION_WORDS = 6
# A single line break parts paragraphs only where a sentence of some length has ended.
_PARAGRAPH = 80
_ENDS = re.compile(r"[.!?…][\"'”’»)\]]*$")
_OPENS = re.compile(r"^[\"'“‘«(]?[A-Z0-9]")
# `JAKARTA, KOMPAS.com -`: the paragraph follows in another block.
_HANGING_DASH = re.compile(r"[-–—]$")
_LEADING_DASH = re.compile(r"^(?:[-–—]+|,)\s")
_PLAIN = re.compile(r"^[A-Z0-9][^.!…:;,\"”)]*[^\W_]\??$")
_DATELINE = 80
_BELOW = 12
_TEASER, _TEASERS = 20, 4


@dataclass(frozen=True, slots=True)
class Passage:
    """The article's paragraphs in order, and what stood among them: captions and lines that credit a source."""

    blocks: tuple[str, ...]
    captions: tuple[str, ...]
    credits: tuple[str, ...]


def body_lines(lines: Sequence[Line], region: Region, headline: str | None, rules: HtmlRules, pack: Pack) -> list[Line]:
    """The lines of `region` that may be body: not headline, date or names; with a code that stands below it."""
    after = lines[region.end : region.end + 1]
    inside = [*lines[region.start : region.end], *(line for line in after if rules.code.search(line.text))]
    inside = inside[_dates_before(inside, pack) :]
    return [
        line
        for line in inside
        if line.text != headline
        and not (line.zone in ("date", "author") and len(line.text) <= _LABEL and not _ENDS.search(line.text))
        and not any(names_in(line, rules))
    ]


def _dates_before(lines: Sequence[Line], pack: Pack) -> int:
    """How many lines end with the last date line above the first paragraph."""
    above = list(takewhile(lambda line: len(line.text) < _PARAGRAPH, lines))
    dated = (
        i + 1
        for i, line in enumerate(above)
        if not _HANGING_DASH.search(line.text) and read_moment(line.text, pack) is not None
    )
    return max(dated, default=0)


def is_index(lines: Sequence[Line]) -> bool:
    """Whether most paragraphs of a region stand next to a linked line: teasers of many articles, not one article."""
    told = [line for line in lines if line.zone not in ("furniture", "caption")]
    linked = [line.linked > _MOSTLY and len(line.text) >= _TEASER for line in told]
    beside = [
        any(linked[max(0, i - 1) : i + 2])
        for i, line in enumerate(told)
        if not linked[i] and len(line.text) >= _TEASER * 2
    ]
    return sum(beside) >= _TEASERS and sum(beside) > _MOSTLY * len(beside) and sum(linked) > _MOSTLY * len(beside)


def credits_below(lines: Sequence[Line], region: Region, rules: HtmlRules) -> tuple[str, ...]:
    """Lines soon after `region` that name whom the content was taken from."""
    below = lines[region.end : region.end + _BELOW]
    return tuple(line.text for line in below if len(line.text) <= _LABEL and rules.credit.search(line.text))


def captions_of(lines: Sequence[Line]) -> tuple[str, ...]:
    """The texts in places for captions."""
    return tuple(line.text for line in lines if line.zone == "caption")


def read_passage(lines: Sequence[Line], rules: HtmlRules) -> Passage:
    """The parts of a region's `lines`. Subheads, lines that lead elsewhere and other furniture are left out."""
    told = list(zip(_parts(lines, rules), lines, strict=True))
    return Passage(
        tuple(_joined([line for part, line in told if part == "text"])),
        tuple(line.text for part, line in told if part == "caption"),
        tuple(line.text for part, line in told if part == "credit"),
    )


def _parts(lines: Sequence[Line], rules: HtmlRules) -> list[Part]:
    parts: list[Part] = []
    for line in lines:
        part = part_of(line, rules)
        if part == "furniture":
            _drop_label(parts, lines)
        parts.append(part)
    _drop_label(parts, lines)
    _drop_plain_subheads(parts, lines)
    return parts


def _drop_label(parts: list[Part], lines: Sequence[Line]) -> None:
    """A short line with a colon that led to what was left out (`Baca:` above a list) goes with it."""
    last = len(parts) - 1
    if last >= 0 and parts[last] == "text" and len(lines[last].text) <= _LABEL and lines[last].text.endswith(":"):
        parts[last] = "furniture"


def _drop_plain_subheads(parts: list[Part], lines: Sequence[Line]) -> None:
    """A few words without a full stop that stand alone between paragraphs are a subhead, though set like the rest."""
    for i in range(1, len(parts) - 1):
        if all(part == "text" for part in parts[i - 1 : i + 2]) and _is_plain_subhead(*lines[i - 1 : i + 2]):
            parts[i] = "subhead"


def _is_plain_subhead(before: Line, line: Line, after: Line) -> bool:
    if line.holder.tag == "li" or line.goes_on or after.goes_on or line.text.count(" ") >= _QUESTION_WORDS:
        return False
    return (
        bool(_PLAIN.match(line.text))
        and len(after.text) > _PARAGRAPH
        and bool(_ENDS.search(before.text[-8:]) and not _LEADING_DASH.match(after.text))
    )


def part_of(line: Line, rules: HtmlRules) -> Part:
    """What part of the article one line is, by how it is set and worded."""
    text = line.text
    if line.zone == "caption":
        return "caption"
    if line.zone == "furniture" or line.linked > _MOSTLY or _is_furniture(line, rules):
        return "furniture"
    if len(text) <= _SHORT and rules.credit.search(text):
        return "credit"
    if _is_caption(line, rules):
        return "caption"
    return "subhead" if _is_subhead(line) and not rules.code.search(text) else "text"


def _is_furniture(line: Line, rules: HtmlRules) -> bool:
    text = line.text
    if len(text) > 2 * _SHORT:
        return False
    short = len(text) <= _SHORT
    return bool(
        (short and (rules.lead_on.search(text) or rules.rights.search(text)))
        or ((short or line.linked or line.slanted > _MOSTLY) and rules.invitation.search(text))
    )


def _is_caption(line: Line, rules: HtmlRules) -> bool:
    if len(line.text) > 2 * _SHORT or not (line.slanted > _WHOLLY or line.pictured):
        return False
    return bool(line.pictured and line.slanted > _WHOLLY) or bool(rules.caption.search(line.text))


def _is_subhead(line: Line) -> bool:
    if not (line.is_heading or line.bold > _WHOLLY):
        return False
    text, words = line.text, line.text.count(" ") + 1
    if line.is_heading:
        return not (_ENDS.search(text) and len(text) > _PARAGRAPH)
    if text.endswith("?"):
        return words <= _QUESTION_WORDS
    return words <= _SUBHEAD_WORDS and not _ENDS.search(text) and not text.endswith((",", ":", "-", "–", "—"))


def _joined(lines: Sequence[Line]) -> Iterator[str]:
    """Paragraphs: lines joined where a single break or a lone dateline parts what belongs together."""
    paragraph: list[Line] = []
    for line in lines:
        if paragraph and not _belongs(paragraph, line):
            yield " ".join(part.text for part in paragraph)
            paragraph = []
        paragraph.append(line)
    if paragraph:
        yield " ".join(part.text for part in paragraph)


def _belongs(paragraph: Sequence[Line], line: Line) -> bool:
    """Whether `line` goes on with `paragraph`."""
    last = paragraph[-1].text
    if (
        len(paragraph) == 1
        and len(last) <= _DATELINE
        and (_HANGING_DASH.search(last) or _LEADING_DASH.match(line.text))
    ):
        return True
    if not line.goes_on:
        return False
    return not (len(last) >= _PARAGRAPH and _ENDS.search(last[-8:]) and _OPENS.match(line.text))
