"""Load a language's tables. In: a language code. Out: a `Pack` whose tables are plain TOML mappings."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import resources
from importlib.resources.abc import Traversable
from typing import Any

from runut.errors import LanguagePackError, OptionError

Table = Mapping[str, Any]


@dataclass(frozen=True, slots=True, eq=False)
class Pack:
    """The tables of one language. Compared by identity, so that what is compiled from it can be cached on it."""

    code: str
    folder: Traversable

    def table(self, path: str) -> Table:
        """The table at `path` below the language's folder, without its ending (`words/calendar`).

        Raises LanguagePackError if there is none or it is not TOML.
        """
        return _table(self, path)

    def tables(self, folder: str) -> Iterator[tuple[str, Table]]:
        """Name and content of every table in `folder`, by name (`events` gives `accuse`, `agree`, ...)."""
        files = sorted(self.folder.joinpath(*folder.split("/")).iterdir(), key=lambda file: file.name)
        for file in files:
            if file.name.endswith(".toml"):
                name = file.name.removesuffix(".toml")
                yield name, _parse(file, f"languages/{self.code}/{folder}/{file.name}")


@cache
def _table(pack: Pack, path: str) -> Table:
    # Cached, as steps ask for small tables while they read an article; nobody may change what comes back.
    return _parse(pack.folder.joinpath(*f"{path}.toml".split("/")), f"languages/{pack.code}/{path}.toml")


@lru_cache
def load_pack(code: str = "id") -> Pack:
    """The pack of language `code` (ISO 639-1); the same object at every call. Raises OptionError if there is none."""
    languages = resources.files("runut.languages")
    known = sorted(folder.name for folder in languages.iterdir() if folder.joinpath("words").is_dir())
    if code not in known:
        raise OptionError(
            where="language", found=repr(code), expected=f"one of {', '.join(known)}", do="Name one of these."
        )
    return Pack(code, languages.joinpath(code))


def _parse(file: Traversable, where: str) -> Table:
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise LanguagePackError(
            where=where, found="no such table", expected="a TOML file", do="Add the table or mend its name."
        ) from error
    except tomllib.TOMLDecodeError as error:
        raise LanguagePackError(
            where=where, found=str(error), expected="TOML", do="Mend the table at that line."
        ) from error
