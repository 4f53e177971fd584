"""What follows an office: whose it is and its field. In: words and a place. Out: a `Complement`."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from runut.extract.actors.entry import COUNTRY, RANK, TITLE, Entry
from runut.extract.actors.institutions import Body, body_at
from runut.extract.actors.lexicon import Lexicon
from runut.extract.actors.names import ROMAN, name_end
from runut.extract.actors.phrase import NO_CODES, Codes, first_told
from runut.extract.actors.short_names import marked_name
from runut.extract.actors.words import Word, bracketed
from runut.records.text import NameKind

LONGEST = 18


@dataclass(frozen=True, slots=True)
class Complement:
    """What follows an office: its end, whose office it is, and whether that makes the office certain."""

    end: int
    codes: Codes = NO_CODES
    certain: bool = False


def complement_of(words: Sequence[Word], start: int, lexicon: Lexicon, role: Entry) -> Complement:
    if role.what == "rank":
        corps = start < len(words) and words[start].low in lexicon.sets["corps"]
        return Complement(past_bracket(words, start + corps))
    end, codes, certain = start, NO_CODES, False
    name = marked_name(words, start, lexicon)
    while end < min(name, start + LONGEST):
        step, body = _step(words, end, lexicon, begun=end > start)
        step = step or _unknown_within(words, end, lexicon) or _up_to(words, end, name, lexicon)
        if not step:
            break
        end = min(end + step, name)
        certain = certain or body is not None or words[end - 1].capital
        if body is not None:
            plain = body.entry is None or body.entry.what in COUNTRY
            codes = first_told(codes, replace(body.codes, sector=None) if plain else body.codes)
    own_name = _unknown_before_name(words, end, lexicon)
    return Complement(own_name or end, codes, certain or bool(own_name))


def _step(words: Sequence[Word], place: int, lexicon: Lexicon, *, begun: bool) -> tuple[int, Body | None]:
    """How many words of the complement stand at `place`, and the institution or place that they name, if any."""
    body = body_at(words, place, lexicon)
    if body is not None:
        return body.end - place, body
    if words[place].low in lexicon.sets["links"] and place + 1 < len(words):
        return _linked(words, place, lexicon)
    if begun and (words[place].text in {",", "&"} or words[place].low in lexicon.sets["and"]):
        return _conjunct(words, place, lexicon), None
    bracket = past_bracket(words, place) - place or _place_within(words, place)
    return bracket or int(_word_fits(words, place, lexicon, begun=begun)), None


def _place_within(words: Sequence[Word], place: int) -> int:
    """The length of a place's name that no table knows, as the model of names tells it (`Kepala BPP Tanjung Biru`)."""
    end = place
    while end < len(words) and words[end].capital and words[end].named(NameKind.place):
        end += 1
    return end - place


def _linked(words: Sequence[Word], place: int, lexicon: Lexicon) -> tuple[int, Body | None]:
    """`utusan untuk Nepal`, `Kepala Urusan untuk Bencana Alam`."""
    follower = body_at(words, place + 1, lexicon)
    if follower is not None and words[place].low in lexicon.sets["where"] and follower.place:
        return 0, None
    if follower is not None:
        return follower.end - place, follower
    return int(_plain(words, place + 1, lexicon)), None


def _word_fits(words: Sequence[Word], place: int, lexicon: Lexicon, *, begun: bool) -> bool:
    word = words[place]
    if word.low in lexicon.sets["calendar"] or lexicon.at(words, place, TITLE):
        return False
    if word.capital:
        return lexicon.common(word) or ROMAN.match(word.text) is not None or _acronym(word)
    if word.number:
        return begun and place + 1 < len(words) and words[place - 1].capital
    return word.low in lexicon.sets["complement"]


def _plain(words: Sequence[Word], place: int, lexicon: Lexicon) -> bool:
    """Whether a capitalised everyday word stands there that is no title and no date."""
    word = words[place]
    fits = word.capital and lexicon.common(word) and word.low not in lexicon.sets["calendar"]
    return fits and not lexicon.at(words, place, TITLE)


def _acronym(word: Word) -> bool:
    """Whether the word is an institution's or a place's acronym, too long for initials (`Bupati PPU`)."""
    return word.acronym and len(word.text) >= 3


def _conjunct(words: Sequence[Word], place: int, lexicon: Lexicon) -> int:
    """Past `dan` where an office's field goes on (`Kemaritiman dan Investasi`), never to another office."""
    after = place + 1
    if words[place].text == ",":
        if not any(word.low in lexicon.sets["and"] for word in words[after : after + 5]):
            return 0
        after += after < len(words) and words[after].low in lexicon.sets["and"]
    plain = after < len(words) and _plain(words, after, lexicon) and words[place - 1].capital
    return after - place if plain and body_at(words, after, lexicon) is None else 0


def _unknown_within(words: Sequence[Word], place: int, lexicon: Lexicon) -> int:
    """The length of an unknown name that the office's own words go on after (`Otorita Angin IKN Budi`), or 0."""
    end = name_end(words, place, lexicon)
    if end == place or end >= len(words) or lexicon.at(words, end, TITLE):
        return 0
    follower = words[end]
    return end - place if _acronym(follower) and not follower.opens else 0


def _unknown_before_name(words: Sequence[Word], place: int, lexicon: Lexicon) -> int:
    """Where an unknown name that belongs to the office ends, or 0.

    `CEO Angin Timur, Rina Dewi`; `Kapolsek Sukamaju AKP Budi`.
    """
    end = name_end(words, place, lexicon)
    if end == place or end >= len(words):
        return 0
    if lexicon.at(words, end, RANK):
        return end
    if words[end].text != ",":
        return 0
    name = name_end(words, end + 1, lexicon)
    rank = lexicon.at(words, end + 1, RANK)
    closes = name < len(words) and words[name].text in {",", "("}
    return end if rank is not None or (name > end + 1 and closes) else 0


def _up_to(words: Sequence[Word], place: int, name: int, lexicon: Lexicon) -> int:
    """The length of what belongs to the office before a name whose beginning is told, if no name begins here, or 0."""
    return 0 if name >= len(words) or name_end(words, place, lexicon, titled=True) > place else name - place


def past_bracket(words: Sequence[Word], place: int) -> int:
    """Past a short form in brackets (`Pelaksana Tugas (Plt) Deputi`)."""
    alias = bracketed(words, place)
    return place if alias is None else place + 2 + len(alias.split())
