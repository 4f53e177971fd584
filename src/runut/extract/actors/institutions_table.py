"""Entries of institutions and media. In: their tables. Out: entries."""

from collections.abc import Iterator

from runut.extract.actors.entry import Entry, entry
from runut.languages.knowledge.bodies import bodies
from runut.languages.knowledge.media import media
from runut.languages.pack import Pack


def institution_entries(pack: Pack) -> Iterator[Entry]:
    """Bodies known by name, the words that open an institution's name, and media but for common words."""
    heads = pack.table("words/organizations")
    for body in bodies(pack):
        first = body.terms[0]
        for name in (body.name, *body.also):
            takes = "place" if name in heads["branches"] else "none"
            yield entry(
                name,
                "organisation",
                body.name,
                country=first.country,
                sector=first.sector,
                kind=body.kind,
                takes=takes,
                rule=first.row.ref,
                terms=body.terms,
            )
    for row in heads["head"]:
        for name in row["words"]:
            facts = {"cased": name[0].isupper(), "sector": row["sector"], "takes": row["takes"]}
            yield entry(name, "head", name.lower(), rule=f"words/organizations.toml {name}", **facts)
    for medium in media(pack):
        if not medium.weak:
            for name in (medium.name, *medium.also):
                yield entry(name, "medium", medium.name, country=medium.country, sector="JRN", rule=medium.where)
