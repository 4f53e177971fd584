"""Institutions, countries and regions. In: words and a place. Out: where one ends and what it says."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from runut.extract.actors.entry import COUNTRY, HEAD, KNOWN, PUBLIC, REGION, Entry
from runut.extract.actors.lexicon import Lexicon
from runut.extract.actors.phrase import Codes
from runut.extract.actors.tails import and_step, tail_end
from runut.extract.actors.words import Word, bracketed
from runut.records.text import NameKind

OWNED = frozenset({"country", "owner"})


@dataclass(frozen=True, slots=True)
class Body:
    """An institution, country or place: its end, key, codes, the entry that it was found by, and its acronym.

    `owner` is the entry of the country or region whose it is, None where it is its own.
    """

    end: int
    key: str
    country: str | None
    sector: str | None
    entry: Entry | None = None
    alias: str | None = None
    owner: Entry | None = None

    @property
    def codes(self) -> Codes:
        """Country and sector, and why."""
        found = None if self.entry is None else self.entry.reason
        owned = found if self.owner is None else self.owner.reason
        return Codes(self.country, self.sector, owned if self.country else None, found if self.sector else None)

    @property
    def place(self) -> bool:
        """Whether it is a country, a capital or a region rather than an institution."""
        return self.entry is not None and self.entry.what in COUNTRY | REGION


def body_at(words: Sequence[Word], place: int, lexicon: Lexicon) -> Body | None:
    """The institution, country or region at `place`, or None."""
    head = lexicon.at(words, place, HEAD)
    found = _best(lexicon.at(words, place, KNOWN), head)
    if found is not None:
        known = found.what != "head" and not _goes_on(words, place, found, lexicon)
        body = (_known if known else _headed)(words, place, found if known else head or found, lexicon)
        if body is not None:
            return _with_alias(words, body, lexicon)
    country = lexicon.at(words, place, COUNTRY)
    if country is not None:
        return _with_alias(words, _state(words, place, country, lexicon), lexicon)
    region = lexicon.at(words, place, REGION)
    if region is not None:
        return _with_alias(words, Body(place + len(region.words), region.key, region.country, None, region), lexicon)
    return None


def _state(words: Sequence[Word], place: int, found: Entry, lexicon: Lexicon) -> Body:
    """A country, or the seat of the government that is named after it (`Istana Kepresidenan Prancis`)."""
    end = place + len(found.words)
    owner = lexicon.at(words, end, COUNTRY) if found.what == "seat" else None
    if owner is not None and owner.what == "country":
        end, found = end + len(owner.words), owner
    return Body(end, found.key, found.country, "GOV", found)


def _best(known: Entry | None, head: Entry | None) -> Entry | None:
    if known is None or head is None:
        return known or head
    return known if len(known.words) >= len(head.words) else head


def _goes_on(words: Sequence[Word], place: int, found: Entry, lexicon: Lexicon) -> bool:
    """Whether a longer name begins with one that the tables know (`Kementerian Pariwisata, Seni, dan Olahraga`)."""
    end = place + len(found.words)
    linked = end < len(words) and (words[end].text == "," or words[end].low in lexicon.sets["and"])
    return linked and lexicon.at(words, place, HEAD) is not None and and_step(words, end, lexicon) > 0


def _known(words: Sequence[Word], place: int, found: Entry, lexicon: Lexicon) -> Body:
    found = found.on(lexicon.day)
    end, key, country = place + len(found.words), found.key, found.country
    # Other states have a body of such a name too (`Kementerian Pertahanan`): then its owner or the page tells whose.
    if country == lexicon.home and words[place].capital and lexicon.at(words, place, HEAD) is not None:
        country = None
    if found.takes == "place":
        start, end = end, tail_end(words, end, lexicon, proper=True)
        end = next((n for n in range(start, end) if words[n].named(NameKind.person)), end)
        key = " ".join((found.key, *_regions(words, start, end, lexicon)))
    owner = lexicon.at(words, end, COUNTRY)
    if owner is None or owner.what != "country" or country not in {None, owner.country}:
        return Body(end, key, country, found.sector, found)
    at_home = owner.country in {country, lexicon.home}
    whose = key if at_home else f"{key} {owner.key}"
    return Body(end + len(owner.words), whose, owner.country, found.sector, found, owner=owner)


def _headed(words: Sequence[Word], place: int, head: Entry, lexicon: Lexicon) -> Body | None:
    start = place + len(head.words)
    if head.takes in OWNED:
        return _owned(words, place, head, lexicon)
    whole = lexicon.at(words, start, KNOWN)
    if whole is not None and lexicon.same_nouns.get(head.key, head.key) in lexicon.sets["headquarters"]:
        return _known(words, start, whole, lexicon)
    end = tail_end(words, start, lexicon, proper=head.takes in ("proper", "place"))
    further = tail_end(words, end, lexicon, proper=True)
    if bracketed(words, end) is None and bracketed(words, further) is not None:
        end = further
    if end == start:
        alone = head.takes == "place" and not words[place].opens
        key = lexicon.same_nouns.get(head.key, head.key)
        return Body(end, key, None, head.sector, head) if alone else None
    inner = [owner for n in range(start, end) if (owner := lexicon.at(words, n, COUNTRY | REGION | KNOWN))]
    owner = next((owner for owner in inner if owner.country), None)
    country = None if owner is None else owner.country
    return Body(end, _key(words, (place, start, end), head, lexicon), country, head.sector, head, owner=owner)


def _key(words: Sequence[Word], place: tuple[int, int, int], head: Entry, lexicon: Lexicon) -> str:
    """The name in one spelling: the opening word written out, regions by their usual name."""
    _, start, end = place
    return " ".join((lexicon.same_nouns.get(head.key, head.key), *_regions(words, start, end, lexicon)))


def _regions(words: Sequence[Word], start: int, end: int, lexicon: Lexicon) -> Iterator[str]:
    """The words from `start` to `end` in lower case, regions by their usual name."""
    while start < end:
        region = lexicon.at(words, start, REGION)
        yield words[start].low if region is None else region.key.lower()
        start += 1 if region is None else len(region.words)


def _owned(words: Sequence[Word], place: int, head: Entry, lexicon: Lexicon) -> Body | None:
    """`pemerintah Rusia`, `militer Israel`: a plain noun with the country whose it is, or the noun alone."""
    start = place + len(head.words)
    owner = lexicon.at(words, start, COUNTRY | REGION | KNOWN | PUBLIC)
    if owner is None and head.takes == "owner":
        return None
    if owner is None:
        return Body(start, lexicon.same_nouns.get(head.key, head.key), None, head.sector, head)
    end = start + len(owner.words)
    key = _key(words, (place, start, end), head, lexicon)
    return Body(end, key, owner.country, head.sector, head, owner=owner)


def _with_alias(words: Sequence[Word], body: Body, lexicon: Lexicon) -> Body:
    alias = bracketed(words, body.end)
    if alias is None or body.alias is not None or alias.lower() in lexicon.sets["no_alias"]:
        return body
    return replace(body, alias=alias)
