"""What a page shows before its body is cleaned: the meeting place of HTML, text and table readers."""

from dataclasses import dataclass, field

from runut.clean.dates import PrintedDate
from runut.records.moment import Moment


@dataclass(frozen=True, slots=True)
class Draft:
    """Parts of a page as first separated. `blocks` still hold furniture, the dateline and everything printed twice.

    `byline` are the names and initials that stand outside the body; `credits` are lines that name whom the content was
    taken from (`Sumber: Lembah Post`, `Credit ANTARA News`); `captions` are texts known to caption pictures.
    `printed` is a date that the page prints where only the body can settle what it means (`10/11/2021`, `2021/07`).
    """

    title: str | None
    publisher: str | None
    published: Moment | None
    blocks: tuple[str, ...]
    byline: tuple[str, ...] = ()
    credits: tuple[str, ...] = ()
    captions: tuple[str, ...] = field(default=())
    printed: PrintedDate | None = None
