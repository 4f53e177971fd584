"""Tell the form of a place. In: its ending and the beginning of its text. Out: how it is to be read."""

import json
import re
from typing import Literal

from runut.capture.columns import Columns
from runut.capture.tables import header_of

Shape = Literal["html", "text", "json", "jsonl", "csv"]

_BY_ENDING: dict[str, Shape] = {
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".shtml": "html",
    ".txt": "text",
    ".text": "text",
    ".json": "json",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".csv": "csv",
    ".tsv": "csv",
}
_PAGE = re.compile(
    r"(?:\s|<\?xml[^>]{0,200}>|<!--(?:(?!-->).){0,2000}-->)*+(?:<!doctype\s+html|<html[\s>])", re.I | re.S
)
_TAG = re.compile(
    r"</?(?:html|head|body|title|meta|link|script|div|p|br|span|article|section|table|h[1-6]|ul|a)\b[^<>]*>", re.I
)
_TAGS_OF_HTML = 3
_JSON = re.compile(r'\s*(?:\{\s*["}]|\[\s*[{\]])')


def shape_of(head: str, ending: str, columns: Columns) -> Shape:
    """How a place whose text begins with `head` is read; an ending is believed unless the text is clearly another's."""
    if is_html_page(head):
        return "html"
    by_ending = _BY_ENDING.get(ending)
    if by_ending in ("json", "jsonl") or (by_ending is None and _JSON.match(head)):
        return _json_shape(head, by_ending)
    if by_ending == "html":
        return "html" if _TAG.search(head) else "text"
    return by_ending or _by_content(head, columns)


def is_html_page(text: str) -> bool:
    """Whether `text` opens as a whole HTML page does."""
    return _PAGE.match(text) is not None


def _json_shape(head: str, by_ending: Shape | None) -> Shape:
    first, _, rest = head.lstrip().partition("\n")
    if first.startswith("["):
        return "json"
    if by_ending == "jsonl":
        return "json" if first.strip() == "{" else "jsonl"  # an object over many lines is no JSONL, whatever the ending
    return "jsonl" if rest.strip() and _is_json(first) else "json"


def _by_content(head: str, columns: Columns) -> Shape:
    if sum(1 for _ in zip(range(_TAGS_OF_HTML), _TAG.finditer(head), strict=False)) == _TAGS_OF_HTML:
        return "html"
    _, header = header_of(head, columns)
    return "csv" if len(header) > 1 and columns.has_body(header) else "text"


def _is_json(text: str) -> bool:
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True
