"""One captured copy of a page, or the reason why there is none."""

from dataclasses import dataclass, field
from typing import Literal

Form = Literal["html", "text", "fields"]
Reason = Literal["empty", "binary", "too_large", "no_article", "not_indonesian", "unreadable"]


@dataclass(frozen=True, slots=True)
class Given:
    """What the place itself says of an article (columns of a table, keys of a JSON object), verbatim, or None."""

    title: str | None = None
    publisher: str | None = None
    published: str | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """Decoded text of one page, not yet cleaned.

    `input` is the place as a person would write it (`news.zip!a.html`); `name` is what its output is called
    (`a`, or `news/a` where one input holds many articles). `form` tells how `content` is to be read: HTML source, text
    with the page's furniture, or the body column of a table whose other columns are in `given`.
    """

    input: str
    name: str
    form: Form
    content: str
    given: Given = field(default_factory=Given)


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a page was not read. `detail` says what was found, what was expected and what to do."""

    reason: Reason
    detail: str


@dataclass(frozen=True, slots=True)
class RefusedPage:
    """A place that holds no readable page; kept as a row so that nothing is dropped in silence."""

    input: str
    name: str
    refusal: Refusal
