"""What someone is reported to have said, and the way that it took to the page."""

from dataclasses import dataclass
from typing import Literal

from runut.records.certainty import Certainty
from runut.records.span import Span

Scope = Literal["sentence", "paragraph", "article"]
ChannelKind = Literal[
    "post",
    "release",
    "report",
    "survey",
    "court",
    "letter",
    "conference",
    "interview",
    "hearing",
    "speech",
    "broadcast",
]
Nearness = Literal["member", "inside", "close", "witness", "expert", "unknown"]


@dataclass(frozen=True, slots=True)
class Credit:
    """A medium or agency that words came through, and how far the credit reaches.

    `span` is where the text names it, None where it is named beside the text (`Sumber: ...` below an article).
    """

    name: str
    span: Span | None
    scope: Scope


@dataclass(frozen=True, slots=True)
class Channel:
    """In what somebody said it, where the page tells: a `post`, a `release`, a paper of a `court`, a `survey`."""

    kind: ChannelKind
    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class Unnamed:
    """How near to whom a speaker stands whom the page leaves without a name.

    `nearness`: a `member` of it (`pejabat AS`), `inside` it (`sumber di kementerian`), `close` to it (`sumber yang
    dekat dengan ...`), a `witness` of what happened, an `expert` on it, or `unknown` (`sebuah sumber`). `of` is the
    `Actor.id` of the person, body or country meant, None if the words name none.
    """

    nearness: Nearness
    of: str | None


@dataclass(frozen=True, slots=True)
class Statement:
    """Reported speech without its cue and speaker.

    `speaker` is an `Actor.id` or None where the page names no one (`dikabarkan`); `speaker_text` the words used for the
    speaker there (`nya` in `katanya`); `credits` the media and agencies that it came through, nearest the speaker
    first. `certainty` is what its cue lends to the words: `unconfirmed` on nobody's or a nameless one's word,
    `attributed` on somebody's, and `asserted` where to say it is to do it (`meminta`, `berjanji`, `menuduh`), as the
    outlet itself tells that it was done. `unnamed` is None unless the one who speaks has no name.
    """

    text: str
    speaker: str | None
    speaker_text: str | None
    cue: str | None
    kind: Literal["direct", "indirect"]
    span: Span
    cue_span: Span | None
    speaker_span: Span | None
    certainty: Certainty = "attributed"
    credits: tuple[Credit, ...] = ()
    channel: Channel | None = None
    unnamed: Unnamed | None = None

    @property
    def via(self) -> tuple[str, ...]:
        """The media and agencies that this sentence or paragraph credits, nearest the speaker first."""
        return tuple(credit.name for credit in self.credits if credit.scope != "article")
