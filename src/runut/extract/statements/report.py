"""What a frame has found in a line, before the speaker is known."""

from dataclasses import dataclass
from typing import Literal

from runut.records.certainty import Certainty
from runut.records.span import Span


@dataclass(frozen=True, slots=True)
class Report:
    """Reported speech at a place: what is said, its cue, the words for its speaker (None: nobody is named).

    `after` is the index of the word in its line from which the next report may be read. `follows` tells that the
    speaker is the one of the report before (`..., seraya menambahkan ...`); `certainty` is what the cue lends to what
    is said.
    """

    said: Span
    kind: Literal["direct", "indirect"]
    cue: Span | None
    speaker: Span | None
    after: int
    follows: bool = False
    certainty: Certainty = "attributed"
