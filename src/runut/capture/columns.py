"""Find an article's parts in a row. In: a row of a table or a JSON object. Out: its `Fields`."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from functools import lru_cache
from math import isnan

from runut.capture.decode import whole
from runut.capture.names import shown
from runut.errors import OptionError
from runut.languages.pack import Pack

_ENOUGH_ROWS = 100  # to say that a key does not occur
_KEYS_TOLD = 20


@dataclass(frozen=True, slots=True)
class Keys:
    """Which column or key of a table holds what; None for the usual names (`languages/id/words/columns.toml`)."""

    id: str | None = None
    title: str | None = None
    publisher: str | None = None
    published: str | None = None
    url: str | None = None
    body: str | None = None


@dataclass(frozen=True, slots=True)
class Fields:
    """An article's parts as a row gives them, verbatim but for NULs; None where it has none or a blank."""

    id: str | None = None
    title: str | None = None
    publisher: str | None = None
    published: str | None = None
    url: str | None = None
    body: str | None = None


def read_keys(options: Iterable[str]) -> Keys:
    """The keys that `FIELD=COLUMN` options name (`body=isi`); `outlet` is another word for `publisher`.

    Raises OptionError if one is not of that form or names no field, or if two name the same.
    """
    named: dict[str, str] = {}
    known = [field.name for field in fields(Keys)]
    for option in options:
        field, _, column = option.partition("=")
        field = "publisher" if field.strip() == "outlet" else field.strip()
        if field not in known or not column.strip():
            raise OptionError(
                where="key",
                found=repr(option),
                expected=f"FIELD=COLUMN, FIELD being one of {', '.join(known)}",
                do="Write it like body=content.",
            )
        if field in named:
            raise OptionError(
                where="key", found=f"two columns for {field}", expected="one", do="Leave one of them out."
            )
        named[field] = column
    return Keys(**named)


@lru_cache
def _usual_names(pack: Pack) -> Mapping[str, tuple[str, ...]]:
    """The names that each field of `Keys` usually has, in lower case."""
    table = pack.table("words/columns")
    return {field.name: tuple(table[field.name]) for field in fields(Keys)}


class Columns:
    """Where to look for each field; remembers over one run whether the caller's own keys ever occurred."""

    def __init__(self, keys: Keys, pack: Pack) -> None:
        given = {field.name: getattr(keys, field.name) for field in fields(keys)}
        self._names = {
            field: _usual_names(pack)[field] if key is None else (fold(key),) for field, key in given.items()
        }
        self._unseen = {fold(key): (field, key) for field, key in given.items() if key is not None}
        self._found: dict[str, None] = {}
        self._rows = 0

    def names(self, header: list[str]) -> int:
        """How many of the header's columns are looked for at all."""
        known = {name for names in self._names.values() for name in names}
        return sum(fold(column) in known for column in header)

    def has_body(self, header: list[str]) -> bool:
        """Whether one of the header's columns is to be read as the body."""
        return any(fold(column) in self._names["body"] for column in header)

    def read(self, row: Mapping[str, object]) -> Fields:
        """The fields of one row. Raises OptionError once 100 rows lack a key that the caller named."""
        folded = {fold(key): value for key, value in reversed(list(row.items()))}
        if self._unseen:
            self._look_for_unseen(row, folded)
        return Fields(**{field: _first(names, folded) for field, names in self._names.items()})

    def finish(self) -> None:
        """After the last row: raises OptionError if there were rows and none had a key that the caller named."""
        if self._rows and self._unseen:
            field, key = next(iter(self._unseen.values()))
            found = ", ".join(shown(name)[:40] for name in self._found) or "none"
            raise OptionError(
                where=f"key for {field}",
                found=f"no {key!r} in {self._rows:,} rows, whose keys are {found}",
                expected=f"a key or column that holds the {field}",
                do="Name one of these.",
            )

    def _look_for_unseen(self, row: Mapping[str, object], folded: Mapping[str, object]) -> None:
        self._rows += 1
        self._unseen = {key: told for key, told in self._unseen.items() if key not in folded}
        for key in row:
            if len(self._found) < _KEYS_TOLD:
                self._found.setdefault(key)
        if self._rows >= _ENOUGH_ROWS:
            self.finish()


def fold(key: str) -> str:
    """A column's name as names are compared."""
    return key.strip("\ufeff \t\r\n").lower()


def _first(names: tuple[str, ...], row: Mapping[str, object]) -> str | None:
    for name in names:
        if name in row and (text := _text(row[name])) is not None:
            return text
    return None


def _text(value: object) -> str | None:
    if isinstance(value, list):  # a body given as its paragraphs
        value = "\n".join(part for part in value if isinstance(part, str))
    if isinstance(value, int | float) and not isinstance(value, bool) and not isnan(value):
        value = str(value)
    if not isinstance(value, str):
        return None
    text = whole(value.replace("\0", ""))
    return text if text.strip() else None
