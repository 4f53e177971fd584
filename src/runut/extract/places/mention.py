"""What a text may name. Out: `Mention`s, each with the areas that it may be, before the page has settled them."""

from dataclasses import dataclass

from runut.languages.knowledge.places import Area
from runut.records.span import Span


@dataclass(slots=True)
class Mention:
    """Words of a sentence that may be a place: from `first` to before `last`, with the cue before it from `start` on.

    `strong` are the areas that it means by itself, `weak` those that need what they lie in beside it; `told` is set
    where a word before it says its kind. `beside` is the mention that follows it at once (`Cibinong, Bogor`), `area`
    what it comes to. One that is not `shown` is a part of another name, and only tells what the page is about.
    """

    span: Span
    start: int
    first: int
    last: int
    strong: tuple[Area, ...]
    weak: tuple[Area, ...]
    told: bool = False
    shown: bool = True
    beside: "Mention | None" = None
    area: Area | None = None
