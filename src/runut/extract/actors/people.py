"""Which names are one person's. In: phrases of persons and of bare offices. Out: for each, the person's key."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from runut.extract.actors.phrase import Phrase

Tokens = tuple[str, ...]
# Namesakes that are looked through; no news page has more, and a list of names must not take its square of time.
MOST = 40


def person_keys(phrases: Sequence[Phrase]) -> dict[str, str]:
    """Name -> fullest name of the same person; a lone name that nothing tells for a person's is left out."""
    told = [phrase for phrase in phrases if phrase.sort == "person" and phrase.sure]
    aliases = {alias: phrase.name for phrase in told for alias in phrase.aliases}
    fullest: dict[str, str] = {}
    by_token: dict[str, list[str]] = {}
    for name in sorted(dict.fromkeys(phrase.name for phrase in told), key=lambda name: -len(name.split())):
        whole = holder(name, by_token) or fullest.get(aliases.get(name, ""))
        fullest[name] = whole or name
        for token in _tokens(name) if whole is None else ():
            by_token.setdefault(token, []).append(name)
    for phrase in phrases:
        if phrase.sort == "person" and phrase.name not in fullest:
            whole = holder(phrase.name, by_token)
            if whole is not None:
                fullest[phrase.name] = whole
    return fullest | {
        alias: fullest[name] for alias, name in aliases.items() if name in fullest and alias not in fullest
    }


def holder(name: str, by_token: Mapping[str, Sequence[str]]) -> str | None:
    """The longer name that `name` shortens: it begins it, else ends it, else lies within it; None if there is none."""
    short = _tokens(name)
    options = [long for long in by_token.get(short[0], ())[:MOST] if _within(short, _tokens(long))]
    if not options:
        return None
    return min(options, key=lambda long: _rank(short, _tokens(long)))


def _tokens(name: str) -> Tokens:
    return tuple(name.lower().split())


def _rank(short: Tokens, long: Tokens) -> int:
    if long[: len(short)] == short:
        return 0
    return 1 if long[-len(short) :] == short else 2


def _within(short: Tokens, long: Tokens) -> bool:
    rest: Iterator[str] = iter(long)
    return all(token in rest for token in short)


def office_holders(phrases: Iterable[Phrase], keys: Mapping[str, str]) -> dict[str, str]:
    """Office in one spelling -> key of the one person on the page who holds it; the office's bare word too."""
    found: dict[str, set[str]] = {}
    for phrase in phrases:
        if phrase.sort != "person" or phrase.office is None or phrase.name not in keys:
            continue
        for text in {phrase.office.text, *(phrase.office.keys if phrase.office.own else ())}:
            found.setdefault(text, set()).add(keys[phrase.name])
        if phrase.office.codes.country is not None:
            for key in phrase.office.keys:
                found.setdefault(f"{key} {phrase.office.codes.country}", set()).add(keys[phrase.name])
    return {text: next(iter(names)) for text, names in found.items() if len(names) == 1}


def held_by(phrase: Phrase, holders: Mapping[str, str]) -> str | None:
    """The key of the person whom an office without a name means, or None."""
    office = phrase.office
    if office is None:
        return None
    if not office.certain:
        return holders.get(office.keys[0])
    with_country = f"{office.keys[0]} {office.codes.country}"
    return holders.get(office.text) or holders.get(with_country)
