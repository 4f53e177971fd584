"""What is peculiar to one publisher's pages. In: a host name. Out: its `Publisher`, from `publishers/*.toml`."""

from dataclasses import dataclass
from functools import lru_cache

from runut.languages.pack import Pack


@dataclass(frozen=True, slots=True)
class Publisher:
    """A publisher's sites, and how it prints its own name where the heads of its pages do not."""

    domains: tuple[str, ...]
    name: str


@lru_cache
def publishers(pack: Pack) -> dict[str, Publisher]:
    """All publishers of `pack` by each of their domains."""
    found: dict[str, Publisher] = {}
    for _, table in pack.tables("publishers"):
        publisher = Publisher(tuple(table["domains"]), table["name"])
        found.update(dict.fromkeys(publisher.domains, publisher))
    return found


def publisher_at(host: str, pack: Pack) -> Publisher | None:
    """The publisher of `host`, by the longest domain that it stands below, or None."""
    known, labels = publishers(pack), host.split(".")
    return next((known[name] for i in range(len(labels)) if (name := ".".join(labels[i:])) in known), None)
