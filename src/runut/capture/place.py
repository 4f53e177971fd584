"""One thing to be read: a file, standard input or a member of an archive."""

from dataclasses import dataclass
from typing import Literal

from runut.capture.names import joined, split_name
from runut.records.page import Reason, Refusal, RefusedPage

Packing = Literal["gzip", "zip"]


@dataclass(frozen=True, slots=True)
class Place:
    """`input` as a person writes it; `name` that its output asks for; `ending` of the file, lower-case, without `.gz`.

    `size` in bytes where it is known before reading; `within` are the packings already taken off, outermost first.
    """

    input: str
    name: str
    ending: str
    size: int | None = None
    within: tuple[Packing, ...] = ()

    def refused(self, reason: Reason, detail: str) -> RefusedPage:
        """This whole place as a refusal."""
        return RefusedPage(self.input, self.name, Refusal(reason, detail))


def place_of(shown: str, folders: list[str], file_name: str) -> Place:
    """The place of a file called `file_name`, whose output lies in `folders` below the output folder."""
    stem, ending = split_name(file_name)
    return Place(shown, joined(folders, stem), ending)
