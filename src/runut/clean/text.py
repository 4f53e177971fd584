"""Read a text page, saved with its furniture. In: a `Page` of form `text`. Out: its `Draft`."""

import re
from collections.abc import Iterator

from runut.clean.draft import Draft
from runut.clean.header import read_header
from runut.clean.markup import plain
from runut.languages.media import is_outlet
from runut.languages.pack import Pack
from runut.records.page import Page

# A line that is cut off in the midst of a sentence, as in text wrapped at a fixed width.
_UNFINISHED = re.compile(r"[^\W\d_,;-]$|[,;]$")


def draft_from_text(page: Page, pack: Pack) -> Draft:
    """What `page` shows of an article; a draft without blocks if there is nothing below its header."""
    blocks = tuple(blocks_of(page.content, pack))
    header = read_header(blocks, pack)
    return Draft(
        title=header.title,
        publisher=header.publisher,
        published=None,
        blocks=blocks[header.length :],
        byline=header.names,
        printed=header.printed,
    )


def blocks_of(content: str, pack: Pack) -> Iterator[str]:
    """The lines of `content` that hold something, a sentence wrapped over several lines joined to one."""
    wrapped: list[str] = []
    for line in plain(content).split("\n"):
        text = line.strip()
        if wrapped and not (text and _goes_on(wrapped[-1], text, pack)):
            yield " ".join(wrapped)
            wrapped = []
        if text:
            wrapped.append(text)
    if wrapped:
        yield " ".join(wrapped)


def _goes_on(line: str, after: str, pack: Pack) -> bool:
    """Whether `after`, the very next line, goes on with the sentence of `line`; a header line (`a | b`) never does."""
    if not after.split(maxsplit=1)[0].islower() or "|" in after or _UNFINISHED.search(line) is None:
        return False
    return not is_outlet(after, pack)
