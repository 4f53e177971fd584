"""Read an article given as fields. In: a `Page` of form `fields` (a row of a table). Out: its `Draft`."""

from dataclasses import replace

from runut.clean.dates import find_dates
from runut.clean.draft import Draft
from runut.clean.header import read_header, without_site
from runut.clean.markup import plain
from runut.clean.text import blocks_of
from runut.languages.media import medium_of_address
from runut.languages.pack import Pack
from runut.records.page import Given, Page


def with_given(draft: Draft, given: Given, pack: Pack) -> Draft:
    """`draft` of a page whose body was a whole page itself, filled from `given` where that page is silent."""
    title = None if given.title is None else _title(given.title, pack)
    site = None if given.url is None else medium_of_address(given.url, pack)
    is_dated = draft.published is not None or draft.printed is not None or given.published is None
    return replace(
        draft,
        title=draft.title or title,
        publisher=draft.publisher or given.publisher or (None if site is None else site.name),
        printed=draft.printed if is_dated else next(find_dates(plain(given.published or ""), pack), None),
    )


def _title(given: str, pack: Pack) -> str | None:
    return without_site(" ".join(plain(given).split()), pack) or None


def draft_from_fields(page: Page, pack: Pack) -> Draft:
    """What `page` gives of an article; without a title of its own it is read as a text page is."""
    given, blocks = page.given, tuple(blocks_of(page.content, pack))
    title = None if given.title is None else _title(given.title, pack)
    header = read_header(blocks, pack) if title is None and len(blocks) > 1 else None
    site = None if given.url is None else medium_of_address(given.url, pack)
    printed = None if given.published is None else next(find_dates(plain(given.published), pack), None)
    publisher = given.publisher or (None if site is None else site.name)
    if header is None:
        return Draft(title, publisher, None, blocks, printed=printed)
    return Draft(
        title=header.title,
        publisher=publisher or header.publisher,
        published=None,
        blocks=blocks[header.length :],
        byline=header.names,
        printed=printed or header.printed,
    )
