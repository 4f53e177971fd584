"""The journalism on a page."""

from dataclasses import dataclass, field

from runut.records.moment import Moment
from runut.records.span import Span


@dataclass(frozen=True, slots=True)
class Article:
    """A clean article. `text` is what every span counts in: headline, newline, paragraphs joined by newlines.

    `publisher` is who put it out (`outlet` in the JSON contract); `agencies` are those whom it credits for its content,
    `credited` those of them that stand for the whole of it: in a credit line, before its first sentence, as a code. A
    publisher, date or headline that the page does not show is None; never guess one.
    """

    title: str | None
    publisher: str | None
    published: Moment | None
    byline: tuple[str, ...]
    dateline: str | None
    agencies: tuple[str, ...]
    paragraphs: tuple[str, ...]
    credited: tuple[str, ...] = ()
    text: str = field(init=False)

    def __post_init__(self) -> None:
        head = () if self.title is None else (self.title,)
        object.__setattr__(self, "text", "\n".join((*head, *self.paragraphs)))

    @property
    def body(self) -> Span:
        """Where the paragraphs stand in `text`, the headline left out."""
        return Span(0 if self.title is None else min(len(self.title) + 1, len(self.text)), len(self.text))

    @property
    def paragraph_spans(self) -> tuple[Span, ...]:
        """Where each paragraph stands in `text`, in order."""
        spans, start = [], self.body.start
        for paragraph in self.paragraphs:
            spans.append(Span(start, start + len(paragraph)))
            start += len(paragraph) + 1
        return tuple(spans)
