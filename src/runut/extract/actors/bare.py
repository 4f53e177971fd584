"""Whom a plain noun means (`warga`, `pengadilan`): the fuller one of the page. In: phrases and keys. Out: keys."""

from collections.abc import Mapping, Sequence

from runut.extract.actors.phrase import Phrase

Key = tuple[str, str]


def bare_keys(
    phrases: Sequence[Phrase], keys: Sequence[Key | None], plain: Mapping[str, Sequence[str]]
) -> list[Key | None]:
    """The keys of the phrases, in order: a bare noun has that of the one that it shortens, the last before it or next.

    `pengadilan` shortens the institution whose name opens with one of the words that `plain` gives for it, `warga` a
    group called by that noun with more said of it, and `terdakwa` the one person of the page who is called so, or
    no one apart where several are.
    """
    accused = _by_office(phrases, keys)
    return [
        _of_bare(place, phrases, keys, plain) if key is None or phrase.noun not in accused else accused[phrase.noun]
        for place, (phrase, key) in enumerate(zip(phrases, keys, strict=True))
    ]


def _of_bare(
    place: int, phrases: Sequence[Phrase], keys: Sequence[Key | None], plain: Mapping[str, Sequence[str]]
) -> Key | None:
    key = keys[place]
    return key if key is None or not phrases[place].bare else _fuller(place, phrases, keys, plain) or key


def _by_office(phrases: Sequence[Phrase], keys: Sequence[Key | None]) -> dict[str, Key | None]:
    """Office of the accused -> the key of the one person of the page who has it, None where several do.

    A page that names its accused means them by the noun too, and nobody else.
    """
    found: dict[str, set[Key]] = {}
    for phrase, key in zip(phrases, keys, strict=True):
        if phrase.sort == "person" and phrase.office is not None and phrase.office.accused and key is not None:
            for office in phrase.office.keys:
                found.setdefault(office, set()).add(key)
    return {office: next(iter(holders)) if len(holders) == 1 else None for office, holders in found.items()}


def _fuller(
    place: int, phrases: Sequence[Phrase], keys: Sequence[Key | None], plain: Mapping[str, Sequence[str]]
) -> Key | None:
    bare = phrases[place]
    for other in (*range(place - 1, -1, -1), *range(place + 1, len(phrases))):
        key: Key | None = keys[other]
        if key is not None and not phrases[other].bare and _shortened(bare, phrases[other], key, plain):
            return key
    return None


def _shortened(bare: Phrase, fuller: Phrase, key: Key, plain: Mapping[str, Sequence[str]]) -> bool:
    if fuller.sort == "organisation":
        openings = tuple(f"{word} " for word in plain.get(bare.noun, ()))
        return f"{key[1].lower()} ".startswith(openings)
    return fuller.sort == "group" and bare.sort == "group" and fuller.noun == bare.noun
