"""Which examples of the event rules are coded. In: `languages/id/events/*.toml`. Out: whether each is; sorted files.

    python -m evaluation.examples [--sort]

prints the examples that the coder misses. An example of a rule stands under `[[rule.example]]` if it is coded and under
`[[rule.missed]]` if it is not yet; tests hold both. After training, `--sort` moves those that have changed.
"""

import argparse
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from runut.languages.pack import load_pack
from runut.pipeline import read_article
from runut.records.article import Article
from runut.records.event import Event
from runut.records.findings import Findings

FOLDER = Path(__file__).resolve().parents[1] / "src/runut/languages/id/events"
# An example's header and its text, as the rule files write them.
EXAMPLE = re.compile(r'^\[\[rule\.(?:example|missed)\]\]\ntext = (".*")$', re.MULTILINE)

Row = Mapping[str, Any]


def findings(text: str) -> Findings:
    """What the whole flow finds in one sentence."""
    return read_article(Article(None, None, None, (), None, (), (text,)), load_pack())


def is_coded(type_: str, mode: str | None, row: Row) -> bool:
    """Whether the sentence of an example is coded as the example says."""
    found = findings(row["text"])
    return any(
        (event.type, event.mode) == (type_, mode) and agrees(found, event, row["event"]) for event in found.events
    )


def agrees(found: Findings, event: Event, wanted: Row) -> bool:
    """Whether an event is the wanted one: words within one another, the same status, the sides by name."""
    if not _within(event.trigger, wanted["trigger"]) or event.status != wanted.get("status", event.status):
        return False
    return all(_named(found, getattr(event, side), wanted[side]) for side in ("actors", "recipients") if side in wanted)


def _named(found: Findings, ids: tuple[str, ...], wanted: list[str]) -> bool:
    known = [(actor.name, *actor.mentions) for id_ in ids for actor in found.actors if actor.id == id_]
    return len(known) == len(wanted) and all(
        any(_within(one, name) for names in known for name in names) for one in wanted
    )


def _within(one: str, other: str) -> bool:
    one, other = f" {one.lower()} ", f" {other.lower()} "
    return one in other or other in one


def examples() -> Iterator[tuple[str, str, str | None, Row, bool]]:
    """File, type, mode, row of each example, and whether it stands under those that are coded."""
    for file, table in load_pack().tables("events"):
        for rule in table["rule"]:
            for key in ("example", "missed"):
                for row in rule.get(key, ()):
                    yield file, table["type"], rule.get("mode"), row, key == "example"


def main() -> None:
    """Print the examples that are missed, and sort the files if asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sort", action="store_true", help="move examples that are now coded, or no longer")
    sort = parser.parse_args().sort
    coded = {(file, row["text"]): is_coded(type_, mode, row) for file, type_, mode, row, _ in examples()}
    for (file, text), found in coded.items():
        if not found:
            print(f"{file}: {text}")
    print(f"{sum(coded.values())} of {len(coded)} examples are coded")
    if sort:
        for path in sorted(FOLDER.glob("*.toml")):
            path.write_text(_sorted(path, coded), encoding="utf-8")


def _sorted(path: Path, coded: Mapping[tuple[str, str], bool]) -> str:
    def headed(match: re.Match[str]) -> str:
        text = match[1][1:-1].replace('\\"', '"')
        key = "example" if coded[path.stem, text] else "missed"
        return f"[[rule.{key}]]\ntext = {match[1]}"

    return EXAMPLE.sub(headed, path.read_text(encoding="utf-8"))


if __name__ == "__main__":
    main()
