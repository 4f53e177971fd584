"""Which names are one person's. In: phrases of persons and of bare offices. Out: for each, the person's key."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from runut.extract.actors.phrase import Office, Phrase

Tokens = tuple[str, ...]
Spell = Callable[[str], Tokens]
# Namesakes that are looked through; no news page has more, and a list of names must not take its square of time.
MOST = 40
# Letters that a clipped name has at least (`Pras` for `Prasetyo`, `Alex` for `Alexander`).
CLIPPED = 4
# Letters that a misspelt one has at least (`Nanato` for `Nonato`).
MISSPELT = 6


def person_keys(phrases: Sequence[Phrase], known: Callable[[str], str | None], spell: Spell) -> dict[str, str]:
    """Name -> fullest name of the same person; a lone name that nothing tells for a person's is left out.

    `known` gives the full name of whom the tables know by a name, so that two names of one are joined; `spell` gives
    a name in one spelling.
    """
    told = [phrase for phrase in phrases if phrase.sort == "person" and phrase.sure]
    aliases = {alias: phrase.name for phrase in told for alias in phrase.aliases}
    fullest: dict[str, str] = {}
    public: dict[str, str] = {}
    by_token: dict[str, list[str]] = {}
    by_stem: dict[str, dict[str, str]] = {}
    by_ends: dict[tuple[str, str, int], dict[str, str]] = {}
    for name in sorted(dict.fromkeys(phrase.name for phrase in told), key=lambda name: -len(name.split())):
        whole = holder(name, by_token, spell) or fullest.get(aliases.get(name, "")) or public.get(known(name) or "")
        whole = whole or _unclipped(spell(name), by_stem) or _misspelt(spell(name), by_ends)
        fullest[name] = whole or name
        public.setdefault(known(name) or name, fullest[name])
        for token in spell(name) if whole is None else ():
            by_token.setdefault(token, []).append(name)
            by_stem.setdefault(token[:CLIPPED], {}).setdefault(token, name)
            by_ends.setdefault(_ends(token), {}).setdefault(token, name)
    for phrase in phrases:
        if phrase.sort == "person" and phrase.name not in fullest:
            whole = holder(phrase.name, by_token, spell)
            if whole is not None:
                fullest[phrase.name] = whole
    return fullest | {
        alias: fullest[name] for alias, name in aliases.items() if name in fullest and alias not in fullest
    }


def holder(name: str, by_token: Mapping[str, Sequence[str]], spell: Spell) -> str | None:
    """The longer name that `name` shortens: it begins it, else ends it, else lies within it; None if there is none."""
    short = spell(name)
    options = [long for long in by_token.get(short[0], ())[:MOST] if _within(short, spell(long))]
    if not options:
        return None
    return min(options, key=lambda long: _rank(short, spell(long)))


def _unclipped(short: Tokens, by_stem: Mapping[str, Mapping[str, str]]) -> str | None:
    """The one longer name of the page that has a word which the one word of `short` is the beginning of, or None."""
    if len(short) != 1 or len(short[0]) < CLIPPED:
        return None
    longer = by_stem.get(short[0][:CLIPPED], {})
    whole = {name for token, name in longer.items() if token.startswith(short[0]) and " " in name}
    return whole.pop() if len(whole) == 1 else None


def _misspelt(short: Tokens, by_ends: Mapping[tuple[str, str, int], Mapping[str, str]]) -> str | None:
    """The one longer name of the page of which the one word of `short` misspells a word by a single inner letter.

    The last letter must agree: it tells a woman from a man (`Susanti`, `Susanto`).
    """
    if len(short) != 1 or len(short[0]) < MISSPELT:
        return None
    near = by_ends.get(_ends(short[0]), {})
    whole = {name for token, name in near.items() if " " in name and sum(map(str.__ne__, token, short[0])) == 1}
    return whole.pop() if len(whole) == 1 else None


def _ends(token: str) -> tuple[str, str, int]:
    return token[:1], token[-1:], len(token)


def speller(spellings: Mapping[str, str]) -> Spell:
    """A function from a name to its words in lower case, each in one spelling."""

    def spell(name: str) -> Tokens:
        low = name.lower()
        for written, plain in spellings.items():
            low = low.replace(written, plain)
        return tuple(low.split())

    return spell


def _rank(short: Tokens, long: Tokens) -> int:
    if long[: len(short)] == short:
        return 0
    return 1 if long[-len(short) :] == short else 2


def _within(short: Tokens, long: Tokens) -> bool:
    rest: Iterator[str] = iter(long)
    return all(token in rest for token in short)


def office_holders(
    phrases: Iterable[Phrase], keys: Mapping[str, str], known: Callable[[str], Iterable[Office]]
) -> dict[str, str]:
    """Office in one spelling -> key of the one person on the page who holds it; the office's bare word too.

    `known` gives the offices that the tables know of a person, which the page need not say.
    """
    found: dict[str, set[str]] = {}
    for phrase in phrases:
        if phrase.sort != "person" or phrase.name not in keys:
            continue
        key = keys[phrase.name]
        if phrase.office is not None:
            for text in {*_spellings(phrase.office), *(_bare(phrase.office) if phrase.office.own else ())}:
                found.setdefault(text, set()).add(key)
        for office in known(key):
            for text in _spellings(office):
                found.setdefault(text, set()).add(key)
    return {text: next(iter(names)) for text, names in found.items() if len(names) == 1}


def _bare(office: Office) -> Iterator[str]:
    """The words of the office, and what a page says for short: `menteri` for `menteri luar negeri`."""
    for key in office.keys:
        yield key
        yield key.split()[0]


def _spellings(office: Office) -> Iterator[str]:
    """The whole office, and each of its words with the code of its country (`presiden RUS`)."""
    yield office.text
    if office.codes.country is not None:
        yield from (f"{key} {office.codes.country}" for key in office.keys)


def held_by(phrase: Phrase, holders: Mapping[str, str], home: str) -> str | None:
    """The key of the person whom an office without a name means, or None; one that says no country is `home`'s."""
    office = phrase.office
    if office is None:
        return None
    if not office.certain:
        return holders.get(office.keys[0]) or holders.get(f"{office.keys[0]} {home}")
    return holders.get(office.text) or holders.get(f"{office.keys[0]} {office.codes.country}")
