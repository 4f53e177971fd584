"""Turn rows into pages. In: the `Row`s of one place. Out: a `Page` for each, or the refusal of its row."""

from collections.abc import Iterator, Mapping
from itertools import islice

from runut.capture.columns import Columns
from runut.capture.decode import tidy
from runut.capture.names import safe, shown
from runut.capture.place import Place
from runut.capture.row import Row
from runut.capture.sniff import is_html_page
from runut.records.page import Given, Page, Refusal, RefusedPage

_KEYS_TOLD = 12


def row_pages(rows: Iterator[Row], place: Place, columns: Columns) -> Iterator[Page | RefusedPage]:
    """One page a row: input `news.jsonl:17`, name `news/<the row's id>`, or `news/17` for the 17th row without one.

    A place without rows gives a refusal.
    """
    position = 0
    for row in rows:
        position += 1
        yield row_page(row, f"{place.input}:{row.number}", f"{place.name}/", position, columns)
    if not position:
        yield place.refused("empty", "a file without a row; leave it out or get it anew")


def row_page(row: Row, where: str, folder: str, position: int, columns: Columns) -> Page | RefusedPage:
    """The page of one row. With an empty `folder` the row is the whole place and `where` its name too."""
    if isinstance(row.value, Refusal):
        return RefusedPage(where, f"{folder}{position}", row.value)
    fields = columns.read(row.value)
    name = f"{folder}{safe(fields.id or '') or position}"
    if fields.body is None:
        return RefusedPage(where, name, _without_body(row.value))
    given = Given(fields.title, fields.publisher, fields.published, fields.url)
    return Page(where, name, "html" if is_html_page(fields.body) else "fields", tidy(fields.body), given)


def _without_body(row: Mapping[str, object]) -> Refusal:
    told = [shown(key[:40]) for key in islice(row, _KEYS_TOLD)] + ["..."] * (len(row) > _KEYS_TOLD)
    keys = ", ".join(told) or "none"
    return Refusal("empty", f"a row without a body (its keys: {keys}); name the key that holds the article's text")
