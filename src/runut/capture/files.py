"""Read pages from files, folders and archives. In: places as a person writes them. Out: pages, one at a time.

files ─ folder            which files there are
  └─ opened ─ stream      one place: look at its first bytes, take off its packing
       ├─ zipped          a zip's members, each again an opened place
       ├─ decode          one page of HTML or text
       └─ objects, tables many pages: JSON, JSONL, CSV; their rows become pages in `rows`
"""

import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from runut.capture.columns import Columns, Keys
from runut.capture.folder import files_in
from runut.capture.names import Names, shown
from runut.capture.opened import Pages, Run, read
from runut.capture.place import Place, place_of
from runut.capture.stream import in_words
from runut.errors import InputError
from runut.languages.pack import Pack, load_pack
from runut.records.page import Page, RefusedPage

_USUAL = Keys()


def pages(
    places: Iterable[str], *, keys: Keys = _USUAL, stdin: BinaryIO | None = None, pack: Pack | None = None
) -> Iterator[Page | RefusedPage]:
    """Every page at `places`, in order; at least one row for each place, no two with one name.

    A place is a file (HTML, text, JSON, JSONL, CSV, TSV; each also packed by gzip or in a zip), a folder, or `-` for
    `stdin` (the process's own if None). What is not a page is a `RefusedPage`, and the run goes on. Raises InputError
    before the first page if a place does not exist or may not be read; OptionError if rows were read and none of them,
    or of the first 100, has a key of `keys`.
    """
    wanted = tuple(places)
    for place in wanted:
        _check(place)
    with closing(Names()) as names:
        run = Run(Columns(keys, pack or load_pack()), names)
        for place in wanted:
            for page in _read(place, stdin, run):
                yield replace(page, name=names.page(page.name))
        run.columns.finish()


def _read(place: str, stdin: BinaryIO | None, run: Run) -> Pages:
    if place == "-":
        yield from read(Place("-", "stdin", ""), stdin or _standard_input(), run)
    elif Path(place).is_dir():
        for found in files_in(place):
            if isinstance(found, RefusedPage):
                yield found
            else:
                yield from _read_file(*found, run)
    else:
        path = Path(place)
        size = path.stat().st_size if path.is_file() else None
        yield from _read_file(replace(place_of(shown(place), [], path.name), size=size), path, run)


def _read_file(place: Place, path: Path, run: Run) -> Pages:
    try:
        file = path.open("rb")
    except OSError as error:
        yield place.refused(
            "unreadable", f"a file that cannot be opened: {in_words(error)}; ask its owner for leave to read it"
        )
        return
    with file:
        yield from read(place, file, run)


def _check(place: str) -> None:
    if place == "-":
        return
    try:
        Path(place).stat()
        found = None if place and os.access(place, os.R_OK) else "no leave to read it" if place else "an empty name"
    except OSError as error:
        found = in_words(error)
    except ValueError:
        found = "a name that holds a NUL"
    if found is not None:
        web = " Pages on the web are not fetched: save the page and give its file." if "://" in place else ""
        raise InputError(
            where=shown(place) or "''",
            found=found,
            expected="a file, a folder, or - for standard input",
            do=f"Mend the path.{web}",
        )


def _standard_input() -> BinaryIO:
    stream = getattr(sys.stdin, "buffer", None)
    if stream is None:
        raise InputError(where="-", found="no standard input", expected="bytes", do="Give the name of a file instead.")
    return stream  # type: ignore[no-any-return]
