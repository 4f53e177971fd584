"""One row of a place that holds many articles: the meeting place of what reads tables, JSON and JSONL."""

from collections.abc import Mapping
from dataclasses import dataclass

from runut.capture.limits import PAGE_LIMIT, SKIP_LIMIT, megabytes
from runut.records.page import Refusal


@dataclass(frozen=True, slots=True)
class Row:
    """What a row holds, or why it cannot be read. `number` is its line in the file, or its place in a JSON list."""

    number: int
    value: Mapping[str, object] | Refusal


def too_large(what: str) -> Refusal:
    """`what` (`a line`) goes beyond the limit of one page."""
    return Refusal(
        "too_large", f"{what} of more than {megabytes(PAGE_LIMIT)}, the most that one page may have; split it"
    )


def without_rows() -> Refusal:
    """Nothing but blanks for so long that the rest of the file is not read: a bomb would go on for hours."""
    return given_up("a stretch without a row", PAGE_LIMIT)


def given_up(what: str, size: int = SKIP_LIMIT) -> Refusal:
    """`what` goes on for more than `size`, so that the rest of the file is not read."""
    return Refusal(
        "too_large",
        f"{what} of more than {megabytes(size)}, behind which nothing more was read; split the file before it",
    )
