"""People without a name. In: words and a place. Out: a `Phrase` with where it ends."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from runut.extract.actors.context import acts, speaks, weight
from runut.extract.actors.entry import COUNTRY, GROUP, TITLE, Entry, What
from runut.extract.actors.institutions import body_at
from runut.extract.actors.lexicon import Lexicon
from runut.extract.actors.phrase import NO_CODES, Codes, Phrase, first_told
from runut.extract.actors.words import Word, joined
from runut.records.span import Span

ARMED: frozenset[What] = frozenset({"organisation"})
PLACE: frozenset[What] = frozenset({"place", "region"})
LONGEST = 10


@dataclass(frozen=True, slots=True)
class Tail:
    """What follows the noun of a group: its end, and the codes of whose it is; the armed group `of` which it is.

    `name` are the words that the armed group's name begins at and ends before.
    """

    end: int
    codes: Codes = NO_CODES
    of: str | None = None
    name: tuple[int, int] = (0, 0)


def group_at(words: Sequence[Word], place: int, lexicon: Lexicon) -> tuple[Phrase, int] | None:
    """The group or unnamed speaker at `place`, or None."""
    start = _past_quantity(words, place, lexicon)
    noun = lexicon.at(words, start, GROUP)
    if noun is None or (noun.key in lexicon.sets["counted"] and start == place):
        return None
    if noun.kind == "anonymous" and not _is_source(words, place, start, lexicon):
        return None
    tail = _tail(words, start + len(noun.words), lexicon)
    if tail.end < len(words) and words[tail.end].low in lexicon.sets["never_after"]:
        return None
    owned = tail.end > start + len(noun.words)
    told = owned or noun.kind == "anonymous" or _told(words, (place, start, tail.end), noun, lexicon)
    return replace(_phrase(words, (place, start, tail.end), noun, tail, lexicon), sure=told), tail.end


def _phrase(words: Sequence[Word], place: tuple[int, int, int], noun: Entry, tail: Tail, lexicon: Lexicon) -> Phrase:
    begin, start, end = place
    told = noun.kind == "anonymous" or (
        start > begin and words[begin].low in lexicon.sets["openers"] and noun.key in lexicon.sets["others"]
    )
    said = told and (noun.kind == "anonymous" or _speaks(words, begin, end, lexicon))
    own = noun.own or not tail.codes.sector
    codes = replace(
        tail.codes,
        sector=noun.sector if own else tail.codes.sector,
        sector_by=noun.reason if own else tail.codes.sector_by,
    )
    span = Span(words[begin].span.start, words[end - 1].span.end)
    inner = (Span(words[start].span.start, words[end - 1].span.end),) if start > begin and not said else ()
    same = tail.of is not None and noun.key in lexicon.sets["same_as"]
    called = tail.name if same else (start, end)
    singular = lexicon.same_nouns.get(noun.key, noun.key)
    named = joined(words, start + len(noun.words), end).lower()
    inner = (*inner, Span(words[called[0]].span.start, words[called[1] - 1].span.end)) if same else inner
    return Phrase(
        "anonymous" if said else "group",
        tail.of if same and tail.of is not None else f"{singular} {named}".rstrip(),
        joined(words, *called),
        (span,),
        codes,
        weight=2 if said or _harmed(words, begin, end, lexicon) else weight(words, begin, end, lexicon),
        inner=inner,
        noun="" if same else singular,
        bare=not named and not (start > begin and words[begin].number),
        kind_by=noun.reason,
        fresh=noun.kind == "anonymous" and _is_fresh(words, begin, start, lexicon),
    )


def _is_fresh(words: Sequence[Word], begin: int, start: int, lexicon: Lexicon) -> bool:
    """Whether `seorang` or `salah satu` stands before a noun, or `lain` behind it: somebody not named before."""
    other = start + 1 < len(words) and words[start + 1].low in lexicon.sets["another"]
    return other or (start > begin and joined(words, begin, start).lower() in lexicon.sets["fresh"])


def _speaks(words: Sequence[Word], start: int, end: int, lexicon: Lexicon) -> bool:
    """Whether an unnamed person speaks: beside it, or after what is told of it (`diplomat yang tahu ... berkata`)."""
    if speaks(words, start, end, lexicon):
        return True
    told = end < len(words) and words[end].low in lexicon.sets["relative"]
    return told and any(word.low in lexicon.sets["speech"] for word in words[end : end + LONGEST])


def _past_quantity(words: Sequence[Word], place: int, lexicon: Lexicon) -> int:
    """Past `lebih dari 20`, `tiga orang`, `para`; `place` itself where no number stands."""
    start = place
    for length in (2, 1):
        if joined(words, start, start + length).lower() in lexicon.sets["about"]:
            start += length
            break
    if start >= len(words) or not (words[start].number or words[start].low in lexicon.sets["quantity"]):
        return start if start > place and joined(words, place, start).lower() in lexicon.sets["openers"] else place
    start += 1
    if start < len(words) and words[start].low in lexicon.sets["counters"] and lexicon.at(words, start + 1, GROUP):
        start += 1
    return start


def _tail(words: Sequence[Word], start: int, lexicon: Lexicon) -> Tail:
    end, codes, armed, name = start, NO_CODES, None, (start, start)
    while end < len(words) and end - start < LONGEST:
        step, found = _tail_step(words, end, lexicon, begun=end > start)
        if not step:
            break
        known = lexicon.at(words, end, ARMED)
        if armed is None and known is not None and known.kind == "group":
            armed, name = known.key, (end, end + len(known.words))
        end += step
        if found is not None:
            codes = first_told(codes, found)
    return Tail(end, codes, armed, name)


def _tail_step(words: Sequence[Word], place: int, lexicon: Lexicon, *, begun: bool) -> tuple[int, Codes | None]:
    word = words[place]
    if word.low in lexicon.sets["describing"]:
        return 1, None
    link = int(word.low in lexicon.sets["group_links"])
    body = body_at(words, place + link, lexicon)
    if body is not None and body.place and link and begun:
        return 0, None
    if body is not None and words[place + link].capital:
        plain = body.entry is not None and body.entry.what in COUNTRY
        return body.end - place, replace(body.codes, sector=None) if plain else body.codes
    where = lexicon.at(words, place + link, PLACE)
    if where is not None and where.what == "place" and place + link + 1 < len(words) and words[place + link].capital:
        return link + 1, None
    if (
        not link
        and word.capital
        and not lexicon.common(word)
        and not lexicon.at(words, place, TITLE)
        and word.text.isalpha()
    ):
        return 1, None
    return 0, None


def _told(words: Sequence[Word], place: tuple[int, int, int], noun: Entry, lexicon: Lexicon) -> bool:
    """Whether a noun with nothing after it is an actor: it speaks, is harmed, is counted or plainly acts."""
    begin, start, end = place
    if speaks(words, begin, end, lexicon) or _harmed(words, begin, end, lexicon):
        return True
    if start > begin:
        return noun.key not in lexicon.sets["faceless"]
    return noun.key in lexicon.sets["bare"] and acts(words, begin, end, lexicon)


def _harmed(words: Sequence[Word], start: int, end: int, lexicon: Lexicon) -> bool:
    if start and words[start - 1].low in lexicon.sets["harming"]:
        return True
    return any(word.low in lexicon.sets["harmed"] for word in words[end : end + 2])


def _is_source(words: Sequence[Word], place: int, start: int, lexicon: Lexicon) -> bool:
    """Whether `sumber` is somebody: not of water or money, no caption, and counted, told of or speaking."""
    after = start + 1
    if after < len(words) and (words[after].low in lexicon.sets["not_source"] or words[after].capital):
        return False
    return start > place or speaks(words, place, after, lexicon)
