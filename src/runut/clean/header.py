"""Read what a text page prints above its body. In: the page's blocks. Out: headline, publisher, date and names."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from runut.clean.byline import header_names, is_name, is_role, labelled_names, person_names
from runut.clean.dateline import read_opening
from runut.clean.dates import PrintedDate, find_dates, with_names
from runut.clean.furniture import is_furniture
from runut.clean.repeats import same_words
from runut.languages.media import is_outlet
from runut.languages.pack import Pack


@dataclass(frozen=True, slots=True)
class Header:
    """`length` is how many of the page's blocks the header takes."""

    title: str | None
    publisher: str | None
    printed: PrintedDate | None
    names: tuple[str, ...]
    length: int


@dataclass(frozen=True, slots=True)
class _Line:
    """What one line of a header gives."""

    publisher: str | None = None
    printed: PrintedDate | None = None
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Rules:
    beside: re.Pattern[str]
    separators: re.Pattern[str]
    paging: re.Pattern[str]
    caption: re.Pattern[str]
    caption_words: int


# A header is not longer than this, in blocks; a line of it than this, in characters; a headline, in words.
_LONGEST, _LINE, _HEADLINE = 14, 170, 40
# The longest name of a publisher, in words.
_PUBLISHER = 5
# A line that says nothing of the article (a rubric) has so few words and stands so few lines before the date.
_SHORT, _BEFORE_DATE = 8, 3
# A full stop after a small word: sentences, no headline (`Dr. Sari` and `...` may stand in one).
_SENTENCES = re.compile(r"[a-z]{3}[\"”’)]?\.[\"”’)]?(?:$|\s[A-Z])")


def read_header(blocks: Sequence[str], pack: Pack) -> Header:
    """Headline, publisher, printed date and names above the body; the headline is None if a paragraph comes first."""
    title: str | None = None
    lines: list[_Line] = []
    length = 0
    for place, block in enumerate(blocks[:_LONGEST]):
        line = _read_line(block, blocks[place + 1 : place + 2], pack, is_first=title is None)
        if line is None and title is None and _may_be_title(block, blocks[place + 1 :], pack):
            title = without_site(block, pack)
            line = _Line()
        elif line is None and title is not None and _is_beside(block, blocks[place + 1 :], title, pack):
            line = _Line()
        if line is None:
            break
        lines.append(line)
        length = place + 1
    return Header(
        title,
        next((line.publisher for line in lines if line.publisher), None),
        next((line.printed for line in lines if line.printed), None),
        tuple(name for line in lines for name in line.names),
        length,
    )


def without_site(title: str, pack: Pack) -> str:
    """`title` without the site's name that a page's title ends in (`... | tempo.co`)."""
    title = _rules(pack).paging.sub("", title)
    cuts = list(_rules(pack).separators.finditer(title))
    if cuts and is_outlet(title[cuts[-1].end() :], pack):
        return title[: cuts[-1].start()].strip()
    return title.strip()


def _read_line(block: str, after: Sequence[str], pack: Pack, *, is_first: bool) -> _Line | None:
    """What `block` gives as a line of a header, or None if it is none; a headline (`is_first`) may hold a date."""
    if len(block) > _LINE:
        return None
    if is_outlet(block, pack):
        return _Line(publisher=block.strip())
    dated = _dated_line(block, pack, is_first=is_first)
    return dated if dated is not None or is_first else _other_line(block, after, pack)


def _other_line(block: str, after: Sequence[str], pack: Pack) -> _Line | None:
    """A line without a date: names, roles, furniture; or None."""
    if names := labelled_names(block, pack):
        return _Line(names=names)
    if after and is_role(after[0], pack) and (names := person_names(block, pack)):
        return _Line(names=names)
    parts = _rules(pack).separators.split(block)
    if len(parts) == 2 and is_name(parts[0], pack) and _is_publisher(parts[1], after, pack):
        return _Line(publisher=parts[1].strip(), names=(parts[0].strip(),))
    return _Line() if is_role(block, pack) or is_furniture(block, pack) else None


def _is_publisher(name: str, after: Sequence[str], pack: Pack) -> bool:
    """Whether `name`, beside a person's, is a publisher: a known one, or any that stands right above the date."""
    if is_outlet(name, pack):
        return True
    is_dated = bool(after) and _dated_line(after[0], pack, is_first=False) is not None
    return is_dated and 0 < len(name.split()) <= _PUBLISHER and name[:1].isupper()


def _dated_line(block: str, pack: Pack, *, is_first: bool) -> _Line | None:
    """A line with a date and hardly anything else (`dwi, Kabar Nusa | Sabtu, 16/03/2024 19:47 WIB`), or None."""
    printed = next(find_dates(block, pack), None)
    if printed is None:
        return None
    rest = block[: printed.start] + " " + block[printed.end :]
    parts = [part.strip(" ,-–|/") for part in re.split(r"[|,/–—]|\s-\s|-\s", rest)]
    publisher = next((part for part in parts if is_outlet(part, pack)), None)
    if publisher is None and not is_first:
        publisher = _before_bar(block[: printed.start])
    names = () if publisher is None else header_names(block, pack)
    others = [part for part in parts if part and part != publisher and part not in names]
    words = [
        word for part in others for word in _rules(pack).beside.sub(" ", part).split() if any(map(str.isalpha, word))
    ]
    if len(words) > (0 if is_first else 4) or (words and not is_name(" ".join(words), pack)):
        return None
    return _Line(publisher, printed, names)


def _before_bar(head: str) -> str | None:
    """The publisher before a bar and a date, though no table knows it (`KABAR NUSA | Kamis, 14/03/2024`), or None."""
    name = head.partition("|")[0].rpartition(",")[2].strip() if "|" in head else ""
    return name if 0 < len(name.split()) <= _PUBLISHER and name[0].isalnum() else None


def _may_be_title(block: str, after: Sequence[str], pack: Pack) -> bool:
    """A headline is short, has something below it, and is neither a row of sentences nor the beginning of the body."""
    if not after or len(block.split()) > _HEADLINE:
        return False
    below = _read_line(after[0], after[1:2], pack, is_first=False)
    if below is not None and (below.publisher or below.printed):
        return True
    return _SENTENCES.search(block) is None and read_opening(block, pack) is None


def _repeats(block: str, title: str) -> bool:
    return same_words(block) == same_words(title)


def _is_beside(block: str, after: Sequence[str], title: str, pack: Pack) -> bool:
    """Whether `block`, which gives nothing itself, still belongs to the header: body follows only below it."""
    if _repeats(block, title) or (after and _is_caption(block, pack)):
        return True
    if len(block.split()) > _SHORT or _SENTENCES.search(block) is not None:
        return False
    return any(
        len(below) <= _LINE and _dated_line(below, pack, is_first=False) is not None for below in after[:_BEFORE_DATE]
    )


def _is_caption(block: str, pack: Pack) -> bool:
    rules = _rules(pack)
    return len(block.split()) <= rules.caption_words and rules.caption.search(block[-140:]) is not None


@lru_cache
def _rules(pack: Pack) -> _Rules:
    table = pack.table("clean/header")
    weekday = with_names(r"|\b{weekday}\b", pack)
    return _Rules(
        beside=re.compile(table["beside_dates"] + weekday),
        separators=re.compile(table["separators"]),
        paging=re.compile(table["paging"]),
        caption=re.compile(table["caption"] + "$"),
        caption_words=table["caption_words"],
    )
