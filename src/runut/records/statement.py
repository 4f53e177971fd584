"""What someone is reported to have said."""

from dataclasses import dataclass
from typing import Literal

from runut.records.span import Span


@dataclass(frozen=True, slots=True)
class Statement:
    """Reported speech without its cue and speaker.

    `speaker` is an `Actor.id` or None where the page names no one (`dikabarkan`); `speaker_text` the words used for the
    speaker there (`nya` in `katanya`); `via` the media or agencies through which it came, nearest the speaker first.
    """

    text: str
    speaker: str | None
    speaker_text: str | None
    cue: str | None
    kind: Literal["direct", "indirect"]
    via: tuple[str, ...]
    span: Span
    cue_span: Span | None
    speaker_span: Span | None
