"""Whom a plain noun means (`warga`, `pengadilan`): the fuller one of the page. In: phrases and keys. Out: keys."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence

from runut.extract.actors.phrase import Phrase

Key = tuple[str, str]
Keys = Sequence[Key | None]


def bare_keys(phrases: Sequence[Phrase], keys: Keys, plain: Mapping[str, Sequence[str]]) -> list[Key | None]:
    """The keys of the phrases, in order: a bare noun has that of the one that it shortens, the last before it or next.

    `pengadilan` shortens the institution whose name opens with one of the words that `plain` gives for it, `warga` a
    group called by that noun with more said of it, and `terdakwa` the one person of the page who is called so, or
    no one apart where several are.
    """
    accused = _by_office(phrases, keys)
    nouns = {phrase.noun for phrase in phrases if phrase.bare}
    fuller = {noun: _fuller(noun, phrases, keys, plain.get(noun, ())) for noun in nouns}
    return [
        accused[phrase.noun]
        if key is not None and phrase.noun in accused
        else _shortened(place, phrase, key, keys, fuller.get(phrase.noun, ()))
        for place, (phrase, key) in enumerate(zip(phrases, keys, strict=True))
    ]


def _by_office(phrases: Sequence[Phrase], keys: Keys) -> dict[str, Key | None]:
    """Office of the accused -> the key of the one person of the page who has it, None where several do.

    A page that names its accused means them by the noun too, and nobody else.
    """
    found: dict[str, set[Key]] = {}
    for phrase, key in zip(phrases, keys, strict=True):
        if phrase.sort == "person" and phrase.office is not None and phrase.office.accused and key is not None:
            for office in phrase.office.keys:
                found.setdefault(office, set()).add(key)
    return {office: next(iter(holders)) if len(holders) == 1 else None for office, holders in found.items()}


def _fuller(noun: str, phrases: Sequence[Phrase], keys: Keys, openings: Sequence[str]) -> tuple[int, ...]:
    """The places of the phrases that `noun` may shorten, in order."""
    opened = tuple(f"{word} " for word in openings)
    return tuple(
        place
        for place, (phrase, key) in enumerate(zip(phrases, keys, strict=True))
        if key is not None and not phrase.bare and _is_called(phrase, key, noun, opened)
    )


def _is_called(phrase: Phrase, key: Key, noun: str, opened: tuple[str, ...]) -> bool:
    if phrase.sort == "organisation":
        return bool(opened) and f"{key[1].lower()} ".startswith(opened)
    return phrase.sort == "group" and phrase.noun == noun


def _shortened(place: int, phrase: Phrase, key: Key | None, keys: Keys, fuller: Sequence[int]) -> Key | None:
    """The key of the fuller phrase that is named last before `place`, else next; its own where there is none."""
    if key is None or not phrase.bare:
        return key
    after = bisect_left(fuller, place)
    near = (*fuller[max(0, after - 1) : after], *fuller[after : after + 1])
    return next((found for one in near if (found := keys[one]) is not None), key)
