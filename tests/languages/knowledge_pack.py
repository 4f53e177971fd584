"""A language pack with tables that a test writes. In: their lines. Out: a `Pack` in a folder of the test's own."""

from pathlib import Path

from runut.languages.pack import Pack

PERSONS = "name,also,country,sector,office,from,to,source"
BODIES = "name,also,country,sector,kind,from,to,source"


def pack_with(folder: Path, **tables: str) -> Pack:
    """A pack whose `words/persons/persons.csv` or `words/bodies/bodies.csv` holds the lines below their header."""
    header = {"persons": PERSONS, "bodies": BODIES}
    for name, lines in tables.items():
        path = folder / "words" / name / f"{name}.csv"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"{header[name]}\n{lines}", encoding="utf-8")
    (folder / "words" / "offices.toml").write_text('shared = ["anggota"]\n', encoding="utf-8")
    return Pack("xx", folder)
