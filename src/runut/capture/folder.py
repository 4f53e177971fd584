"""Find the files in a folder. In: a folder. Out: its files with their places, or refusals, in order."""

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from stat import S_ISDIR, S_ISREG

from runut.capture.names import shown
from runut.capture.place import Place, place_of
from runut.capture.stream import in_words
from runut.records.page import RefusedPage


def files_in(folder: str) -> Iterator[tuple[Place, Path] | RefusedPage]:
    """The files in `folder` and below it, by name, hidden ones left out; their outputs are named by the path below it.

    Refused are links to folders, which may lead in a circle, and pipes and devices, which may never end.
    """
    waiting: list[tuple[str, ...]] = [()]
    found = False
    while waiting:
        parts = waiting.pop()
        entry = _entry(folder, parts)
        if entry is None:
            try:
                waiting.extend((*parts, name) for name in _names(Path(folder, *parts)))
                continue
            except OSError as error:
                detail = f"a folder that cannot be opened: {in_words(error)}; ask its owner for leave to read it"
                entry = _place(folder, parts).refused("unreadable", detail)
        found = True
        yield entry
    if not found:
        yield _place(folder, ()).refused("empty", "a folder without files; give another one")


def _names(folder: Path) -> list[str]:
    """Names in `folder`, the last one first."""
    return sorted((name for name in os.listdir(folder) if not name.startswith(".")), reverse=True)  # noqa: PTH208


def _place(folder: str, parts: tuple[str, ...]) -> Place:
    path = Path(folder, *parts)
    return place_of(shown(str(path)), [*parts[:-1]], path.name or "folder")


def _entry(folder: str, parts: tuple[str, ...]) -> tuple[Place, Path] | RefusedPage | None:
    """What is to be read there, or why it cannot be; None for a folder to go into."""
    path, place = Path(folder, *parts), _place(folder, parts)
    try:
        state = path.stat()
    except OSError as error:
        return place.refused("unreadable", f"a file that cannot be opened: {in_words(error)}; mend it or leave it out")
    if S_ISDIR(state.st_mode):
        if not parts or not path.is_symlink():
            return None
        return place.refused("unreadable", "a link to a folder, which may lead in a circle; give that folder itself")
    if not S_ISREG(state.st_mode):
        return place.refused("unreadable", "a pipe or device, where a file was expected; give it by its own name")
    return replace(place, size=state.st_size), path
