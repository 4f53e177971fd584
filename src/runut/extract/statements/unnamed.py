"""How near to whom a speaker without a name stands. In: the words for him, the actors. Out: an `Unnamed`."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from runut.languages.pack import Pack
from runut.records.actor import Actor
from runut.records.statement import Nearness, Unnamed


@dataclass(frozen=True, slots=True)
class _Row:
    kind: Nearness
    phrases: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Named:
    """The mentions of the article's actors that have a name, each with the actor's id, by their first word."""

    by_first: Mapping[str, tuple[tuple[str, str], ...]]

    def longest_in(self, told: str) -> str | None:
        """The actor (its id) with the longest mention in `told`, whose words are parted by single blanks."""
        known = (row for word in set(told.split()) for row in self.by_first.get(word, ()))
        held = [(len(mention), actor) for mention, actor in known if mention in told]
        return max(held)[1] if held else None


def named(actors: Iterable[Actor]) -> Named:
    """An index of those actors that have a name."""
    rows: dict[str, list[tuple[str, str]]] = {}
    for actor in actors:
        for mention in actor.mentions if actor.kind != "anonymous" else ():
            padded = _padded(mention)
            rows.setdefault(padded.split()[0], []).append((padded, actor.id))
    return Named({word: tuple(row) for word, row in rows.items()})


def nameless(actors: Iterable[Actor], pack: Pack) -> Callable[[str, Actor | None], Unnamed | None]:
    """A function from the words for a speaker, and the actor that they stand for, to how near a nameless one stands.

    It gives None for one with a name.
    """
    others = named(actors)

    def tell(said: str, speaker: Actor | None) -> Unnamed | None:
        padded = _padded(said)
        if not _is_nameless(speaker, padded, pack):
            return None
        told = "".join((padded, *(() if speaker is None else map(_padded, speaker.mentions))))
        rows = (row.kind for row in _rows(pack) if any(f" {phrase} " in told for phrase in row.phrases))
        return Unnamed(next(rows, "unknown"), others.longest_in(told))

    return tell


def _is_nameless(speaker: Actor | None, padded: str, pack: Pack) -> bool:
    """Whether an actor has no name, is one of a group (`seorang pejabat`), or asks that his name be kept back.

    Whoever is named may well refuse to name others (`Budi, yang enggan menyebut nama tersangka, mengatakan`).
    """
    if speaker is not None and speaker.kind != "group":
        return speaker.kind == "anonymous"
    one = any(padded.startswith(f" {word} ") for word in pack.table("words/unnamed")["one"])
    return (speaker is not None and one) or any(f" {phrase} " in padded for phrase in _withheld(pack))


def nearer(told: Unnamed, before: Unnamed | None) -> Unnamed:
    """What was told of somebody when he was brought in holds where later words tell less (`Sang sumber`)."""
    return told if before is None or before.nearness == "unknown" else before


def _padded(said: str) -> str:
    return f" {' '.join(said.lower().split())} "


@lru_cache
def _withheld(pack: Pack) -> tuple[str, ...]:
    return tuple(pack.table("words/unnamed")["withheld"])


@lru_cache
def _rows(pack: Pack) -> tuple[_Row, ...]:
    return tuple(_Row(row["kind"], tuple(row["phrases"])) for row in pack.table("words/unnamed")["nearness"])
