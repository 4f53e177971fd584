"""Titles with or without a name. In: words and a place. Out: an `Office` with where it ends."""

from collections.abc import Sequence
from dataclasses import dataclass

from runut.extract.actors.complements import Complement, complement_of, past_bracket
from runut.extract.actors.entry import BEFORE, HONORIFIC, RANK, ROLE, Entry
from runut.extract.actors.lexicon import Lexicon
from runut.extract.actors.phrase import Codes, Office, first_told
from runut.extract.actors.words import Word
from runut.records.span import Span

# Words of a title, and offices and ranks in a row (`Kapolda Banten Inspektur Jenderal Polisi`).
LONGEST, MOST = 18, 4


@dataclass(frozen=True, slots=True)
class Titled:
    """An office and where its words end; no office where there is a form of address alone (`Pak Luhut`)."""

    office: Office | None
    end: int


def office_at(words: Sequence[Word], place: int, lexicon: Lexicon) -> Titled | None:
    """The title at `place`: every office, rank and form of address that stands there in a row, or None."""
    end, parts, former = place, list[tuple[Entry, Complement]](), False
    while len(parts) < MOST and end - place < LONGEST:
        before = lexicon.at(words, end, BEFORE)
        role = lexicon.at(words, end, ROLE | RANK)
        if (
            before is not None
            and (role is None or len(role.words) <= len(before.words))
            and end + len(before.words) < len(words)
        ):
            follower = lexicon.at(words, past_bracket(words, end + len(before.words)), ROLE)
            if follower is not None:
                former = former or before.what == "former"
                end = past_bracket(words, end + len(before.words))
                role = follower
        if role is None:
            address = lexicon.at(words, end, HONORIFIC)
            if address is None or (words[end].low == words[end].text and not parts):
                break
            end = _past_dot(words, end + len(address.words))
            continue
        complement = complement_of(words, _past_dot(words, end + len(role.words)), lexicon, role)
        parts.append((role, complement))
        end = complement.end
    if end == place:
        return None
    return Titled(_office(words, (place, end), parts, former, lexicon), end)


def _office(
    words: Sequence[Word],
    stretch: tuple[int, int],
    parts: Sequence[tuple[Entry, Complement]],
    former: bool,
    lexicon: Lexicon,
) -> Office | None:
    if not parts:
        return None
    place, end = stretch
    codes = Codes()
    for entry, complement in parts:
        codes = first_told(codes, _codes(entry, complement.codes))
    return Office(
        tuple(entry.key for entry, _ in parts),
        codes,
        former,
        Span(words[place].span.start, words[end - 1].span.end),
        any(entry.own for entry, _ in parts),
        _spelled(words, place, end, lexicon),
        any(complement.certain for _, complement in parts),
        parts[0][0].reason,
    )


def _codes(entry: Entry, whose: Codes) -> Codes:
    """The country of whom the office belongs to, else its own; its own sector, or that of its institution."""
    own = entry.own or not whose.sector
    return Codes(
        whose.country or entry.country,
        entry.sector if own else whose.sector,
        whose.country_by if whose.country else entry.reason,
        entry.reason if own else whose.sector_by,
    )


def _spelled(words: Sequence[Word], start: int, end: int, lexicon: Lexicon) -> str:
    """The office in lower case, its short words written out (`menlu rusia` and `menteri luar negeri rusia` are one)."""
    return " ".join(lexicon.same.get(word.low, word.low) for word in words[start:end])


def _past_dot(words: Sequence[Word], place: int) -> int:
    """Past the full stop of a shortened title (`Kombes Pol. Budi`), not that of the sentence."""
    dotted = place + 1 < len(words) and words[place].text == "." and words[place + 1].capital
    return place + 1 if dotted else place
