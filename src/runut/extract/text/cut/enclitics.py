"""Split enclitics off a word. In: a word as written, without white space. Out: where its syntactic words begin."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from runut.languages.pack import Pack

# A host has at least this many characters: `anu` is no `a` with an enclitic.
SHORTEST_HOST = 2


@dataclass(frozen=True, slots=True)
class _Enclitics:
    whole: Mapping[str, frozenset[str]]
    named: frozenset[str]
    common: frozenset[str]


def host_lengths(word: str, pack: Pack) -> tuple[int, ...]:
    """Where enclitics begin in `word`, in order: `namanyalah` gives 4 and 7; nothing where it is whole."""
    found: list[int] = []
    end = len(word)
    while (at := _enclitic(word[:end], pack)) is not None:
        found.insert(0, at)
        end = at
    return tuple(found)


def _enclitic(word: str, pack: Pack) -> int | None:
    table = _enclitics(pack)
    lower = word.lower()
    if len(lower) != len(word):
        return None
    last = lower.rpartition("-")[2]
    for enclitic, whole in table.whole.items():
        if last.endswith(enclitic) and last not in whole:
            host = last.removesuffix(enclitic)
            name = word[0].isupper() and enclitic in table.named and host not in table.common
            if len(host) < SHORTEST_HOST or name or _doubled(lower, enclitic):
                return None
            return len(word) - len(enclitic)
    return None


def _doubled(word: str, enclitic: str) -> bool:
    """Whether the ending belongs to the whole of a doubled word (`sebaik-baiknya`), not to its host."""
    first, _, second = word.rpartition("-")
    return len(first) > SHORTEST_HOST and first.endswith(second.removesuffix(enclitic)) and first.startswith("se")


@lru_cache
def _enclitics(pack: Pack) -> _Enclitics:
    table = pack.table("words/enclitics")
    whole = {enclitic: frozenset(words.split()) for enclitic, words in table["whole"].items()}
    return _Enclitics(
        whole, frozenset(table["named"]["enclitics"]), frozenset(pack.table("words/common")["words"].split())
    )
