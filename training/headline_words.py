"""How headlines write a word. In: a word of a sentence. Out: the same word as a headline has it."""

from runut.extract.text.morphology.affixes import affixes_of
from runut.languages.pack import Pack

# One headline in eight is printed in capitals; three in four drop the prefix of active verbs.
ALL_CAPITALS, BARE = 1 / 8, 3 / 4


def bare(form: str, pack: Pack, *, verb: bool) -> str:
    """An active verb without its prefix (`menangkap`: `tangkap`), any other word as it is; `verb`: known to be one."""
    affixes = affixes_of(form, pack, verb=verb)
    active = affixes.prefix == pack.table("words/clauses")["active_prefix"]
    return affixes.root + affixes.suffix if active else form


def capital(form: str) -> str:
    """The word with a capital, its other letters as they are."""
    return form[:1].upper() + form[1:]
