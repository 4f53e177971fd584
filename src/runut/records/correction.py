"""That an article corrects a report, and what of it no longer holds."""

from dataclasses import dataclass
from typing import Literal

from runut.records.span import Span

# `correction`: the newsroom's own word (`Ralat`); `reply`: that of whom the report was about (`Hak Jawab`).
CorrectionKind = Literal["correction", "reply"]


@dataclass(frozen=True, slots=True)
class Correction:
    """A correction or right of reply, and what it corrects, in the page's own words.

    `cue` are the words that make it one, at `span`. `of_itself` tells that it mends the article that it stands in;
    else `title` is the headline of the article that it corrects, None if it names none. `withdrawn` are the words that
    no longer hold and `right` those that do, None where the page does not set them side by side.
    """

    kind: CorrectionKind
    cue: str
    span: Span
    of_itself: bool
    title: str | None = None
    title_span: Span | None = None
    withdrawn: str | None = None
    withdrawn_span: Span | None = None
    right: str | None = None
    right_span: Span | None = None
