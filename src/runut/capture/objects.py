"""Read JSON a row at a time. In: decoded text. Out: `Row`s of objects; what is not an object is a row with its refusal.

The text is cut by its brackets, commas and quotation marks alone and each piece parsed by itself, so that a file larger
than memory streams and one broken object costs no other.
"""

import io
import json
import re
from collections.abc import Iterator
from functools import partial
from typing import TextIO

from runut.capture.decode import mend
from runut.capture.limits import HEAD, PAGE_LIMIT, SKIP_LIMIT
from runut.capture.row import Row, given_up, too_large, without_rows
from runut.records.page import Refusal

_MARK = re.compile(r'\\.?|["{}\[\]]|,+', re.S)
_BLANK = " \t\r\n,\ufeff"
_NAMES = {
    list: "a list",
    str: "a string",
    bool: "true or false",
    int: "a number",
    float: "a number",
    type(None): "null",
}


def line_rows(text: TextIO) -> Iterator[Row]:
    """The objects of JSONL, one a line; blank lines are no rows."""
    number = blank = 0
    while line := text.readline(PAGE_LIMIT + 1):
        number += 1
        if len(line) > PAGE_LIMIT and not line.endswith("\n"):
            passed = pass_line(text)
            yield Row(number, too_large("a line") if passed else given_up("a line"))
            if not passed:
                return
        elif line.strip(_BLANK):
            blank = 0
            yield Row(number, parse(mend(line), "a line"))
        elif (blank := blank + len(line)) > PAGE_LIMIT:
            yield Row(number, without_rows())
            return


def object_rows(text: TextIO) -> Iterator[Row]:
    """The objects of a JSON list, or of objects written one behind another; `number` counts them from 1."""
    for number, element in enumerate(_elements(_pieces(iter(partial(text.read, HEAD), ""))), start=1):
        yield Row(number, parse(mend(element), "an element") if isinstance(element, str) else element)


def parse(text: str, what: str) -> dict[str, object] | Refusal:
    """The object that `text` writes, or why it is none; `what` names the text in that sentence."""
    try:
        value = json.loads(text.strip(_BLANK))
    except json.JSONDecodeError as error:
        found = f"that is not JSON ({error.msg} at character {error.pos + 1})"
    except RecursionError:
        found = "nested too deeply"
    except ValueError:  # an integer of thousands of digits
        found = "with a number too long to be read"
    else:
        if isinstance(value, dict):
            return value
        found = f"that is {_NAMES[type(value)]}"
    return Refusal("unreadable", f"{what} {found}, where a JSON object was expected; mend it or leave it out")


def pass_line(text: TextIO) -> bool:
    """Read on to the end of the line; False if the limit of what is passed over comes first."""
    passed = 0
    while passed < SKIP_LIMIT and (part := text.readline(HEAD)):
        if part.endswith(("\n", "\r")):
            return True
        passed += len(part)
    return passed < SKIP_LIMIT


def _pieces(chunks: Iterator[str]) -> Iterator[tuple[str, str]]:
    """Cut text behind each bracket and comma outside strings: the piece, and that mark or "" at a chunk's end."""
    quoted = split_escape = False
    for chunk in chunks:
        start = 0
        first, split_escape = int(split_escape), False
        for match in _MARK.finditer(chunk, first):
            mark = match[0]
            if mark == '"':
                quoted = not quoted
            elif mark == "\\":  # the chunk ends between it and what it escapes
                split_escape = True
            elif not quoted and mark[0] != "\\":
                yield chunk[start : match.end()], mark
                start = match.end()
        if start < len(chunk):
            yield chunk[start:], ""


def _elements(pieces: Iterator[tuple[str, str]]) -> Iterator[str | Refusal]:
    """Join the pieces of each element. `base` is the depth at which elements lie: 1 in a list, 0 outside one."""
    element, size, blank, base, depth = io.StringIO(), 0, 0, 0, 0
    for text, mark in pieces:
        if mark == "[" and depth == 0 and (element.getvalue() + text).strip(_BLANK) == "[":
            base = depth = 1
            continue
        depth += (mark in ("{", "[")) - (mark in ("}", "]"))
        size += len(text)
        if size <= PAGE_LIMIT:
            element.write(text)
        elif size > SKIP_LIMIT:
            yield given_up("an element")
            return
        if mark and mark not in ("{", "[") and depth <= base:
            whole = _element(element, size, closing="]" if depth < base == 1 else "")
            blank = 0 if whole else blank + size
            if blank > PAGE_LIMIT:
                yield without_rows()
                return
            if whole:
                yield whole
            base = depth = 0 if depth < base else base
            element, size = io.StringIO(), 0
    if whole := _element(element, size):
        yield whole
    if base:
        yield Refusal("unreadable", "a list that is never closed, so its end is missing; get a whole copy of the file")


def _element(written: io.StringIO, size: int, *, closing: str = "") -> str | Refusal:
    """What was written, "" if it is blank; `closing` is what ends the list behind it."""
    if size > PAGE_LIMIT:
        return too_large("an element")
    return written.getvalue().removesuffix(closing).strip(_BLANK)
