"""Read one open place, whatever its form and packing. In: a `Place` and its bytes. Out: its pages, at least one row."""

import shutil
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, replace
from gzip import GzipFile
from itertools import chain, islice
from tempfile import TemporaryFile
from typing import BinaryIO, cast

from runut.capture.columns import Columns
from runut.capture.decode import decode, decoded
from runut.capture.limits import PAGE_LIMIT, megabytes
from runut.capture.magic import GZIP, ZIP, binary
from runut.capture.names import Names
from runut.capture.objects import line_rows, object_rows
from runut.capture.place import Place
from runut.capture.row import Row
from runut.capture.rows import row_page, row_pages
from runut.capture.sniff import Shape, shape_of
from runut.capture.stream import Stream
from runut.capture.tables import header_of, table_rows
from runut.capture.zipped import members
from runut.records.page import Page, Refusal, RefusedPage

Pages = Iterator[Page | RefusedPage]


@dataclass(frozen=True, slots=True)
class Run:
    """What the places of one run share."""

    columns: Columns
    names: Names


def read(place: Place, source: BinaryIO, run: Run) -> Pages:
    """The pages at `place`; of a fault in its bytes, too, comes a row and never an error."""
    stream = Stream(source)
    try:
        head = stream.head()
    except OSError as error:
        yield place.refused("unreadable", f"a file that cannot be read: {error}; get a whole copy of it")
        return
    if head.startswith(GZIP):
        yield from _read_gzip(place, stream, run)
    elif head.startswith(ZIP) or place.ending == ".zip":
        yield from _read_zip(place, stream, source, run)
    elif what := binary(head):
        yield place.refused("binary", f"{what}, where text or HTML was expected; leave it out or save its text")
    else:
        yield from _read_text(place, stream, head, run)


def _read_gzip(place: Place, stream: Stream, run: Run) -> Pages:
    if "gzip" in place.within:
        yield place.refused("unreadable", "a gzip file within a gzip file; unpack the outer one first")
        return
    with GzipFile(fileobj=stream) as unpacked:
        inner = replace(place, size=None, within=(*place.within, "gzip"))
        yield from read(inner, cast("BinaryIO", unpacked), run)


def _read_zip(place: Place, stream: Stream, source: BinaryIO, run: Run) -> Pages:
    if place.within:
        yield place.refused("unreadable", "a zip within another archive; unpack the outer one first")
        return
    folder = replace(place, name=run.names.folder(place.name))
    with ExitStack() as stack:
        try:
            file = source if source.seekable() else _spooled(stream, stack)
        except OSError as error:
            yield place.refused("unreadable", f"a zip that cannot be read: {error}; get a whole copy of it")
            return
        for member in members(folder, file):
            if isinstance(member, RefusedPage):
                yield member
            else:
                yield from read(*member, run)


def _spooled(stream: Stream, stack: ExitStack) -> BinaryIO:
    """The stream on disk, as a zip can only be read from its end."""
    spool = stack.enter_context(TemporaryFile())  # noqa: SIM115 - the stack closes it
    shutil.copyfileobj(stream, spool)
    return cast("BinaryIO", spool)


def _read_text(place: Place, stream: Stream, head: bytes, run: Run) -> Pages:
    text = decode(head)
    shape = shape_of(text, place.ending, run.columns)
    if shape in ("html", "text"):
        yield _read_page(place, stream, html=shape == "html")
        return
    rows = _rows(shape, stream, text, run.columns)
    if shape == "json" and not text.lstrip().startswith("["):
        ahead = list(islice(rows, 2))
        if len(ahead) == 1:
            yield replace(row_page(ahead[0], place.input, "", 1, run.columns), name=place.name)
            return
        rows = chain(ahead, rows)
    yield from row_pages(rows, replace(place, name=run.names.folder(place.name)), run.columns)


def _rows(shape: Shape, stream: Stream, head: str, columns: Columns) -> Iterator[Row]:
    """The place's rows; one that breaks off gives the rows before and then a refusal."""
    number = 0
    try:
        for row in _whole_rows(shape, stream, head, columns):
            number = row.number
            yield row
    except OSError as error:
        yield Row(number + 1, Refusal("unreadable", f"a file that breaks off here: {error}; get a whole copy of it"))


def _whole_rows(shape: Shape, stream: Stream, head: str, columns: Columns) -> Iterator[Row]:
    if shape == "csv":
        return table_rows(decoded(stream, newline=""), header_of(head, columns)[0])
    return (line_rows if shape == "jsonl" else object_rows)(decoded(stream, newline="\n"))


def _read_page(place: Place, stream: Stream, *, html: bool) -> Page | RefusedPage:
    if place.size is not None and place.size > PAGE_LIMIT:
        return _too_large(place, megabytes(place.size))
    try:
        data = stream.take(PAGE_LIMIT)
    except OSError as error:
        return place.refused("unreadable", f"a page that breaks off: {error}; get a whole copy of it")
    if data is None:
        return _too_large(place, f"more than {megabytes(PAGE_LIMIT)}")
    content = decode(data, html=html)
    if not content.strip():
        return place.refused("empty", f"a page of {megabytes(len(data))} without a word; leave it out or fetch it anew")
    return Page(place.input, place.name, "html" if html else "text", content)


def _too_large(place: Place, size: str) -> RefusedPage:
    limit = megabytes(PAGE_LIMIT)
    return place.refused("too_large", f"a page of {size}, where at most {limit} were expected; give single articles")
