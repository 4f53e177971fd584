"""Read a number in words or figures. In: its words and a `Lexicon`. Out: its value, or None if it is left open."""

from collections.abc import Sequence

from runut.extract.times.lexicon import Lexicon

THOUSAND = 1000


def number_of(words: Sequence[str], lexicon: Lexicon) -> int | float | None:
    """`20` is 20, `tiga puluh lima` 35, `satu setengah` 1.5, `beberapa` None."""
    whole, current = 0, float(0)
    for word in words:
        small = word.lower()
        if small in lexicon.values["count"]:
            current = float(lexicon.values["count"][small])
        elif small in lexicon.values["units"]:
            whole, current = whole + int(current), float(lexicon.values["units"][small])
        elif small in lexicon.values["teens"]:
            current += float(lexicon.values["teens"][small])
        elif small in lexicon.values["halves"]:
            current += float(lexicon.values["halves"][small])
        elif small in lexicon.values["multipliers"]:
            whole, current = _multiplied(whole, current, int(lexicon.values["multipliers"][small]))
        else:
            return None
    total = whole + current
    return int(total) if total == int(total) else total


def _multiplied(whole: int, current: float, by: int) -> tuple[int, float]:
    """A thousand multiplies all that stands before it, ten and a hundred only the unit next to them."""
    if by >= THOUSAND:
        return int((whole + current) * by), 0
    return whole + int(current * by), 0
