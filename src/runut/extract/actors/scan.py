"""Every phrase of a sentence that may be an actor. In: a sentence's words. Out: `Phrase`s, in order and not nested."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from runut.extract.actors.chains import Placed, shared
from runut.extract.actors.context import speaks, weight
from runut.extract.actors.entry import COUNTRY, KNOWN, TITLE, Entry, What
from runut.extract.actors.groups import group_at
from runut.extract.actors.initials import first_initials, listed_initials, past_link
from runut.extract.actors.institutions import OWNED, Body, body_at
from runut.extract.actors.lexicon import Lexicon
from runut.extract.actors.persons import person_at
from runut.extract.actors.phrase import ASSUMED, Phrase, Sort
from runut.extract.actors.tails import tail_end
from runut.extract.actors.words import Word, joined
from runut.records.actor import Ground
from runut.records.span import Span
from runut.records.text import NameKind

LONGEST, ACTS = 6, 2
NOUN = "NOUN"
NO_ACTOR: frozenset[What] = frozenset({"place", "thing"})


def phrases(words: Sequence[Word], lexicon: Lexicon) -> Iterator[Phrase]:
    """The sentence's phrases, the longest at each place; those of a list have one weight."""
    return shared(words, tuple(_placed(words, lexicon)), lexicon)


def _placed(words: Sequence[Word], lexicon: Lexicon) -> Iterator[Placed]:
    place, listed = 0, -1
    while place < len(words):
        found = _phrase_at(words, place, lexicon)
        if place == listed:
            found = listed_initials(words, place, lexicon) or found
        elif words[place].acronym:
            found = first_initials(words, place, lexicon) or found
        if found is None:
            place = max(place + 1, _past_thing(words, place, lexicon) if words[place].low in lexicon.opening else 0)
            continue
        phrase, end = found
        if phrase.sort == "person":
            in_list = place == listed and phrase.key.lower() not in lexicon.sets["degrees"]
            phrase = replace(phrase, sure=phrase.sure or in_list)
            listed = _next_listed(words, end, lexicon) if phrase.sure else -1
        if speaks(words, place, end, lexicon):
            phrase = replace(phrase, speaks=True)
        yield Placed(phrase, place, end)
        place = max(end, place + 1)


def _next_listed(words: Sequence[Word], end: int, lexicon: Lexicon) -> int:
    """Where the next of a list of names would begin (`Rudi, Ujang, dan Karto`), or -1."""
    place = past_link(words, end, lexicon)
    return place if place > end else -1


def _phrase_at(words: Sequence[Word], place: int, lexicon: Lexicon) -> tuple[Phrase, int] | None:
    word = words[place]
    if not (word.low in lexicon.opening or word.capital or word.number):
        return None
    person = person_at(words, place, lexicon)
    if person is not None and person[0].sort == "person" and person[0].office is not None:
        return person
    group = group_at(words, place, lexicon)
    body = body_at(words, place, lexicon)
    if (
        group is not None
        and (body is None or group[1] >= body.end + _known(body))
        and (person is None or group[1] >= person[1])
    ):
        return group
    if person is not None and (body is None or person[1] >= body.end):
        return person
    if body is not None:
        return _body_phrase(words, place, body, lexicon), body.end
    return _unknown(words, place, lexicon)


def _unknown(words: Sequence[Word], place: int, lexicon: Lexicon) -> tuple[Phrase, int] | None:
    """A run of capitals that no table knows: an actor where the page tells what it is (`LPH`, `Kabar Timur`)."""
    end = place
    while end < len(words) and words[end].capital and end - place < LONGEST:
        if lexicon.at(words, end, NO_ACTOR | TITLE | KNOWN) or (words[end].opens and lexicon.common(words[end])):
            break
        end += 1
    if end == place:
        return None
    text = joined(words, place, end)
    span = Span(words[place].span.start, words[end - 1].span.end)
    weighed = weight(words, place, end, lexicon)
    # A site that the table of media lacks is rather where something was read than who does it.
    told = words[place].named(NameKind.organisation) and "." not in text and not _product(words, place, end, lexicon)
    reason = Ground("name model", "weights/names") if told else ASSUMED
    return Phrase("organisation", text, text, (span,), weight=weighed, sure=told, kind_by=reason), end


def _product(words: Sequence[Word], start: int, end: int, lexicon: Lexicon) -> bool:
    """Whether a name opens with an everyday word that opens no institution's, or closes as an agreement's does."""
    return lexicon.common(words[start]) or words[end - 1].low in lexicon.sets["no_body"]


def _known(body: Body) -> bool:
    """Whether a table knows the body by name, so that it is no group by its first noun (`Negara Islam`)."""
    return body.entry is not None and body.entry.what == "organisation"


def _past_thing(words: Sequence[Word], place: int, lexicon: Lexicon) -> int:
    """Past a place, law or event and the capitalised words of its name; `place` if there is none."""
    head = lexicon.at(words, place, NO_ACTOR)
    if head is None:
        return place
    start = place + len(head.words)
    return tail_end(words, start, lexicon, proper=True) if words[place].capital else start


def _body_phrase(words: Sequence[Word], place: int, body: Body, lexicon: Lexicon) -> Phrase:
    text = joined(words, place, body.end)
    aliases = () if body.alias is None else (body.alias,)
    if body.entry is not None and body.entry.what == "head" and not body.entry.cased and body.entry.takes == "proper":
        aliases = (*aliases, joined(words, place + len(body.entry.words), body.end))
    end = body.end if body.alias is None else body.end + 2 + len(body.alias.split())
    span = Span(words[place].span.start, words[body.end - 1].span.end)
    sort, key = _sort_and_key(body, text)
    weighed = 2 if place == 0 and sort != "country" else weight(words, place, end, lexicon)
    if body.entry is not None and body.entry.takes in OWNED and body.country is None:
        # `bantuan militer`, `kantor pemerintah`: a quality, not a party
        quality = body.end == place + 1 and place > 0 and words[place - 1].upos == NOUN
        weighed = weighed if weighed == ACTS and not quality else 0
        sort = "none" if quality else sort
    if sort == "group" and weighed:
        weighed = ACTS  # an armed group is a party wherever it is no place
    proper = sort != "country" or (body.entry is not None and body.entry.what == "country")
    bare = body.entry is not None and body.entry.what == "head" and body.end == place + len(body.entry.words)
    return Phrase(
        sort,
        key,
        text,
        (span,),
        body.codes,
        aliases=aliases,
        weight=weighed,
        sure=proper,
        noun=key if bare else "",
        bare=bare,
        kind_by=ASSUMED if body.entry is None else body.entry.reason,
    )


def _sort_and_key(body: Body, text: str) -> tuple[Sort, str]:
    entry: Entry | None = body.entry
    if entry is None or entry.what == "region":
        return "none", text
    if entry.what in COUNTRY:
        return "country", body.key
    if entry.takes in OWNED and entry.sector == "GOV" and body.country is not None:
        return "country", body.country
    if entry.kind == "group":
        return "group", body.key
    return "organisation", body.key.lower()
