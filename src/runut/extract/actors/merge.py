"""Which phrases are one actor. In: an article's phrases. Out: `Cluster`s, in order of first mention."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from runut.extract.actors.bare import Key, bare_keys
from runut.extract.actors.people import Spell, held_by, office_holders, person_keys
from runut.extract.actors.phrase import Office, Phrase, Sort


@dataclass(frozen=True, slots=True)
class Cluster:
    """All phrases of one actor, in reading order. `sort` and `name` are those of its fullest."""

    sort: Sort
    name: str
    phrases: tuple[Phrase, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """What merging must know beside the phrases.

    `plain` gives what the names open with of institutions that a page calls by a plain noun, `offices_of` the offices
    that the tables know of a person by full name and `full_name` that name, `spell` a name in one
    spelling, `home` the country of the language.
    """

    plain: Mapping[str, Sequence[str]]
    offices_of: Callable[[str], Iterable[Office]]
    full_name: Callable[[str], str | None]
    spell: Spell
    home: str


@dataclass(frozen=True, slots=True)
class Keys:
    """Names of persons, keys of institutions and offices, each with the key of the actor that it means."""

    names: Mapping[str, str]
    institutions: Mapping[str, str]
    holders: Mapping[str, str]
    home: str


def clusters(body: Sequence[Phrase], headline: Sequence[Phrase], page: Page) -> tuple[Cluster, ...]:
    """The actors of an article; what its headline names is one where the body has it too, or it is a country."""
    keyed = _keys(body, page)
    keys = bare_keys(body, [_key(phrase, keyed) for phrase in body], page.plain)
    found: dict[Key, list[Phrase]] = {}
    for phrase, key in zip(body, _apart(body, keys), strict=True):
        if key is not None:
            found.setdefault(key, []).append(phrase)
    for phrase in headline:
        key = _key(phrase, keyed)
        if key is not None and (key in found or phrase.sort == "country"):
            found.setdefault(key, []).append(phrase)
    made = [_cluster(key, sorted(those, key=lambda one: one.spans[0])) for key, those in found.items()]
    return tuple(sorted(made, key=lambda one: one.phrases[0].spans[0]))


def _apart(phrases: Sequence[Phrase], keys: Iterable[Key | None]) -> Iterator[Key | None]:
    """The keys, an unnamed speaker who is brought in as somebody new set apart from those before him."""
    counts = Counter[Key]()
    for phrase, key in zip(phrases, keys, strict=True):
        if key is None or phrase.sort != "anonymous":
            yield key
            continue
        counts[key] += phrase.fresh or key not in counts
        yield key if counts[key] == 1 else (key[0], f"{key[1]} {counts[key]}")


def _keys(body: Sequence[Phrase], page: Page) -> Keys:
    names = person_keys(body, page.full_name, page.spell)
    return Keys(names, institution_keys(body), office_holders(body, names, page.offices_of), page.home)


def _key(phrase: Phrase, keys: Keys) -> Key | None:
    if phrase.name.isupper() and phrase.name in keys.names:
        return "person", keys.names[phrase.name]  # `Arya Santoso (AS)`: then `AS` is he
    match phrase.sort:
        case "none":
            return None
        case "person" | "organisation" if not phrase.sure or phrase.sort == "person":
            return _named(phrase, keys)
        case "office":
            person = held_by(phrase, keys.holders, keys.home)
            return ("office", phrase.key) if person is None else ("person", person)
        case "organisation":
            return "organisation", keys.institutions.get(phrase.key, phrase.key)
    return ("group" if phrase.sort == "anonymous" else phrase.sort), phrase.key


def _named(phrase: Phrase, keys: Keys) -> Key | None:
    """Whom a name means that its own words do not tell for an actor: a person or institution of the page, or no one."""
    if phrase.name in keys.names:
        return "person", keys.names[phrase.name]
    institution = keys.institutions.get(phrase.name.lower())
    return None if institution is None else ("organisation", institution)


def institution_keys(phrases: Sequence[Phrase]) -> dict[str, str]:
    """Key of an institution -> key of the fullest name of the same one: by its first words or its acronym."""
    told = [phrase for phrase in phrases if phrase.sort == "organisation" and phrase.sure]
    known = dict.fromkeys(phrase.key for phrase in told)
    same = {
        name: phrase.key
        for phrase in told
        for alias in phrase.aliases
        # `PT Angin Timur (AT)` is called `PT AT` too.
        for name in (alias.lower(), f"{phrase.key.split()[0].lower()} {alias.lower()}")
    }
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
