"""Name the output of each page. In: names of files and members, ids. Out: names that are safe and never repeat."""

import re
import sqlite3
import unicodedata
from collections.abc import Iterable
from itertools import count
from pathlib import PurePosixPath

_UNSAFE = frozenset('<>:"/\\|?*')
_RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)", re.I)  # devices on Windows, whatever the ending
_PLAIN = re.compile(r"[A-Za-z0-9_-]{1,100}")
_BYTES = 120  # of one part: file systems take 255, and an ending and a number come behind
_PARTS = 8


def split_name(file_name: str) -> tuple[str, str]:
    """Stem and lower-case ending of a file name, `.gz` left out: `News.JSONL.gz` gives `News` and `.jsonl`."""
    path = PurePosixPath(file_name)
    if path.suffix.lower() == ".gz":
        path = PurePosixPath(path.stem)
    return path.stem, path.suffix.lower()


def safe(part: str) -> str:
    """`part` as one part of a path on any system, empty if nothing of it is left: no separators, no leading dots."""
    if _PLAIN.fullmatch(part) and not _RESERVED.match(part):
        return part
    kept = "".join("_" if _forbidden(char) else char for char in unicodedata.normalize("NFC", part[: 4 * _BYTES]))
    kept = kept.strip(". ").encode()[:_BYTES].decode("utf-8", "ignore").rstrip(". ")
    return f"_{kept}" if _RESERVED.match(kept) else kept


def joined(folders: Iterable[str], last: str) -> str:
    """A name below the output folder. Of a very deep path only the innermost folders are kept."""
    parts = [kept for kept in map(safe, folders) if kept][1 - _PARTS :]
    return "/".join((*map(_as_folder, parts), safe(last) or "page"))


def shown(text: str) -> str:
    """`text` fit for a terminal and a JSON file: control characters and undecodable bytes as U+FFFD."""
    if text.isascii() and text.isprintable():
        return text
    return "".join("\ufffd" if unicodedata.category(char) in ("Cc", "Cs") else char for char in text)


class Names:
    """The names given out in one run. They lie in a temporary database on disk, so that memory stays flat."""

    def __init__(self) -> None:
        self._taken = sqlite3.connect("", isolation_level=None, check_same_thread=False)
        self._taken.execute("pragma journal_mode=off")
        self._taken.execute("create table taken (name text primary key, latest integer) without rowid")

    def page(self, name: str) -> str:
        """`name`, or the first of `name-2`, `name-3` ... that no page of this run has (letter case set aside)."""
        return self._claim(name, "")

    def folder(self, name: str) -> str:
        """The same for an input that holds many pages, whose folder no other input writes to."""
        return self._claim(_as_folder(name), "/")

    def close(self) -> None:
        """Drop the temporary database."""
        self._taken.close()

    def _claim(self, name: str, mark: str) -> str:
        key = _folded(name)
        if self._is_free(key + mark):
            return name
        (latest,) = self._taken.execute("select latest from taken where name = ?", (key + mark,)).fetchone()
        number = next(number for number in count(latest + 1) if self._is_free(f"{key}-{number}{mark}"))
        self._taken.execute("update taken set latest = ? where name = ?", (number, key + mark))
        return f"{name}-{number}"

    def _is_free(self, key: str) -> bool:
        """Whether `key` was free until now; it is taken from now on."""
        return self._taken.execute("insert or ignore into taken values (?, 1)", (key,)).rowcount == 1


def _as_folder(name: str) -> str:
    """A folder `a.json` would stand where the page `a` is written."""
    return f"{name}_" if name.lower().endswith(".json") else name


def _forbidden(char: str) -> bool:
    return char in _UNSAFE or unicodedata.category(char)[0] == "C" or unicodedata.category(char) in ("Zl", "Zp")


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", name.casefold())
