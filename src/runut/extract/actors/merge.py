"""Which phrases are one actor. In: an article's phrases. Out: `Cluster`s, in order of first mention."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from runut.extract.actors.people import held_by, office_holders, person_keys
from runut.extract.actors.phrase import Phrase, Sort

Key = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Cluster:
    """All phrases of one actor, in reading order. `sort` and `name` are those of its fullest."""

    sort: Sort
    name: str
    phrases: tuple[Phrase, ...]


def clusters(body: Sequence[Phrase], headline: Sequence[Phrase]) -> tuple[Cluster, ...]:
    """The actors of an article; what its headline names is one where the body has it too, or it is a country."""
    names, institutions = person_keys(body), institution_keys(body)
    holders = office_holders(body, names)
    found: dict[Key, list[Phrase]] = {}
    for phrase in body:
        key = _key(phrase, names, institutions, holders)
        if key is not None:
            found.setdefault(key, []).append(phrase)
    for phrase in headline:
        key = _key(phrase, names, institutions, holders)
        if key is not None and (key in found or phrase.sort == "country"):
            found.setdefault(key, []).append(phrase)
    found = _bare_joined(found)
    made = [_cluster(key, sorted(those, key=lambda one: one.spans[0])) for key, those in found.items()]
    return tuple(sorted(made, key=lambda one: one.phrases[0].spans[0]))


def _key(
    phrase: Phrase, names: Mapping[str, str], institutions: Mapping[str, str], holders: Mapping[str, str]
) -> Key | None:
    match phrase.sort:
        case "none":
            return None
        case "person" | "organisation" if not phrase.sure or phrase.sort == "person":
            return _named(phrase, names, institutions)
        case "office":
            person = held_by(phrase, holders)
            return ("office", phrase.key) if person is None else ("person", person)
        case "organisation":
            return "organisation", institutions.get(phrase.key, phrase.key)
    return ("group" if phrase.sort == "anonymous" else phrase.sort), phrase.key


def _bare_joined(found: Mapping[Key, list[Phrase]]) -> dict[Key, list[Phrase]]:
    """The bare noun of a group (`warga`) joined to the one group of the page that it shortens (`warga Palestina`)."""
    first: dict[str, list[Key]] = {}
    for key in found:
        if key[0] == "group" and " " in key[1]:
            first.setdefault(key[1].split()[0], []).append(key)
    joined: dict[Key, list[Phrase]] = {}
    for key, those in found.items():
        longer = first.get(key[1], []) if key[0] == "group" else []
        joined.setdefault(longer[0] if len(longer) == 1 else key, []).extend(those)
    return joined


def _named(phrase: Phrase, names: Mapping[str, str], institutions: Mapping[str, str]) -> Key | None:
    """Whom a name means that its own words do not tell for an actor: a person or institution of the page, or no one."""
    if phrase.name in names:
        return "person", names[phrase.name]
    institution = institutions.get(phrase.name.lower())
    return None if institution is None else ("organisation", institution)


def institution_keys(phrases: Sequence[Phrase]) -> dict[str, str]:
    """Key of an institution -> key of the fullest name of the same one: by its first words or its acronym."""
    told = [phrase for phrase in phrases if phrase.sort == "organisation" and phrase.sure]
    known = dict.fromkeys(phrase.key for phrase in told)
    same = {alias.lower(): phrase.key for phrase in told for alias in phrase.aliases}
    keys: dict[str, str] = {}
    opened: dict[str, list[str]] = {}
    for key in known:
        for opening in _openings(key):
            opened.setdefault(opening, []).append(key)
    for key in known:
        target = same.get(key.lower(), key)
        longer = opened.get(key.lower(), ())
        keys[key] = longer[0] if target == key and len(longer) == 1 else target
    return {key: keys.get(target, target) for key, target in (same | keys).items()}


def _openings(key: str) -> Iterator[str]:
    """Every run of words that a name begins with, short of the whole."""
    words = key.lower().split()
    return (" ".join(words[:end]) for end in range(1, len(words)))


def _cluster(key: Key, phrases: Sequence[Phrase]) -> Cluster:
    if key[0] == "person":
        return Cluster("person", key[1], tuple(phrases))
    proper = [phrase for phrase in phrases if phrase.sure] or phrases
    return Cluster(proper[0].sort, max((phrase.name for phrase in proper), key=len), tuple(phrases))
