"""What the model of sides weighs. In: a `View`, an event's words and type, a `Party`. Out: named features."""

from collections.abc import Iterator, Sequence

from runut.extract.events.candidates import Candidate
from runut.extract.events.features import Marks
from runut.extract.events.parties import Party
from runut.extract.events.view import View
from runut.records.statement import Statement
from runut.records.text import Clause, Voice, Word

# A longer way through the tree tells no more than that it is long.
LONGEST_WAY = 5
FAR = "far"
# Words between an event and a party among which verbs and commas are counted.
FARTHEST = 60
NOTHING = "-"


def side_features(
    view: View, candidate: Candidate, type_: str, party: Party, others: Sequence[Party], marks: Marks
) -> list[str]:
    """The features of `party` as a side of the event; `others` are all parties of the sentence."""
    frame, voice = _wording(view, candidate)
    told = f"{type_}|{voice}"
    before = party.first < candidate.first
    side = "left" if before else "right"
    case = case_of(view, party.head)
    way = _way(view.sentence.words, party.head, candidate.key)
    part = _part(view, party.head, candidate.key)
    lemma = marks[candidate.key]
    return [
        "always",
        f"type={type_}",
        f"voice={voice}|{side}",
        f"told={told}|{side}",
        f"frame={frame}|{voice}|{side}",
        f"case={case}",
        f"case={told}|{case}|{side}",
        f"case={voice}|{case}|{side}",
        f"case={frame}|{case}|{side}",
        f"case={lemma}|{case}|{side}",
        f"way={way}",
        f"way={voice}|{way}",
        f"way={voice}|{way}|{case}",
        f"way={told}|{way}",
        f"part={part}",
        f"part={voice}|{part}",
        f"part={told}|{part}",
        f"part={frame}|{voice}|{part}",
        f"part={lemma}|{part}",
        f"form={view.forms[candidate.key]}|{part}|{side}",
        f"sort={party.sort}|{type_}",
        f"sort={party.sort}|{type_}|{side}",
        f"sector={party.sector}|{type_}",
        f"sector={party.sector}|{type_}|{part}",
        f"words={marks[party.head] if party.actor is None else party.sort}|{type_}",
        *_place(view, candidate, party, others, side, voice),
        *_speech(view, candidate, party, type_),
        *_beside(view, candidate, party, side, voice),
    ]


def nobody_features(view: View, candidate: Candidate, type_: str, parties: Sequence[Party]) -> list[str]:
    """The features of nobody, against whom every party is weighed."""
    frame, voice = _wording(view, candidate)
    word, clause = view.sentence.words[candidate.key], view.clause_of(candidate.key)
    named = min(len(parties), 4)
    after = view.forms[candidate.last] if candidate.last < len(view.forms) else NOTHING
    found = [
        "nobody",
        f"nobody={type_}",
        f"nobody={type_}|{voice}",
        f"nobody={frame}|{voice}",
        f"nobody={word.lemma}",
        f"nobody={word.lemma}|{voice}",
        f"nobody={view.forms[candidate.key]}",
        f"nobody={voice}|{named}",
        f"nobody={voice}|said {view.said[candidate.key] is not None}",
        f"nobody={voice}|before {after}",
        *(f"nobody={hit.trigger.rule.name}" for hit in candidate.hits),
    ]
    if clause is not None:
        told = f"{bool(clause.subjects)}{bool(clause.objects)}{bool(clause.agents)}"
        found += [
            f"nobody={voice}|{told}",
            f"nobody={type_}|{voice}|{told}",
            f"nobody={voice}|predicate {clause.predicate == candidate.key}",
        ]
    return found


def _wording(view: View, candidate: Candidate) -> tuple[str, str]:
    """Frame and voice: the rule's if one has these words, else what the word shows."""
    for hit in candidate.hits:
        return hit.trigger.rule.frame, hit.trigger.voice
    word = view.sentence.words[candidate.key]
    if word.upos == "VERB":
        return NOTHING, "passive" if word.voice is Voice.passive else "active"
    return NOTHING, "nominal"


def case_of(view: View, head: int) -> str:
    """The preposition of the phrase whose head it is, or of the phrase that it names (`kantor Polda`: none)."""
    for child in view.children[head]:
        if view.sentence.words[child].deprel == "case" and child < head:
            return view.forms[child]
    return NOTHING


def _way(words: Sequence[Word], start: int, goal: int) -> str:
    """The relations from `start` up to the first common word and down to `goal`."""
    ups = _up(words, start)
    downs = _up(words, goal)
    above = {place: number for number, place in enumerate(downs)}
    for number, place in enumerate(ups):
        if place in above:
            climbed = [f"<{words[n].deprel}" for n in ups[:number]]
            descended = [f">{words[n].deprel}" for n in reversed(downs[: above[place]])]
            way = climbed + descended
            return "".join(way) if len(way) <= LONGEST_WAY else FAR
    return FAR


def _up(words: Sequence[Word], place: int) -> list[int]:
    found = [place]
    while words[place].head >= 0 and len(found) <= LONGEST_WAY:
        place = words[place].head
        found.append(place)
    return found


def _part(view: View, head: int, key: int) -> str:
    """The party's part in the event's clause, or in the clause above that."""
    tops = _tops(view, head)
    clause = view.clause_of(key)
    if clause is None:
        return NOTHING
    own = "predicate" if clause.predicate == key else "within"
    part = _in(clause, tops)
    if part != NOTHING:
        return f"{part}|{own}{'|implied' if clause.implied and part == 'subject' else ''}"
    if clause.above >= 0:
        part = _in(view.sentence.clauses[clause.above], tops)
        if part != NOTHING:
            return f"above {part}|{own}|{clause.relation}"
    if view.clause_of(head) is clause:
        return f"inside|{own}"
    return NOTHING


def _tops(view: View, head: int) -> frozenset[int]:
    """The head, and the words that it is coordinated with or named beside."""
    words, found = view.sentence.words, [head]
    while words[found[-1]].head >= 0 and words[found[-1]].deprel.partition(":")[0] in {"conj", "flat", "appos"}:
        found.append(words[found[-1]].head)
    return frozenset(found)


def _in(clause: Clause, tops: frozenset[int]) -> str:
    for name, places in (("subject", clause.subjects), ("object", clause.objects), ("agent", clause.agents)):
        if not tops.isdisjoint(places):
            return name
    return NOTHING


def _place(
    view: View, candidate: Candidate, party: Party, others: Sequence[Party], side: str, voice: str
) -> Iterator[str]:
    low, high = sorted((party.first, candidate.first))
    distance = party.first - candidate.last if side == "right" else candidate.first - party.last
    between = sum(low < other.first < high for other in others if other is not party)
    inside = range(low + 1, min(high, low + FARTHEST))
    verbs = sum(view.sentence.words[n].upos == "VERB" for n in inside)
    commas = sum(view.forms[n] in {",", ";", ":"} for n in inside)
    yield f"distance={side}|{min(distance, 8)}"
    yield f"between={side}|{min(between, 3)}|{min(verbs, 3)}"
    yield f"between={side}|{voice}|{min(between, 3)}|{min(verbs, 3)}|{min(commas, 2)}"
    yield f"same clause={view.clauses[party.head] == view.clauses[candidate.key]}|{side}|{voice}"
    yield f"order={others.index(party) if len(others) < 9 else 9}|{min(len(others), 4)}"
    yield f"chained={view.sentence.words[party.head].deprel.partition(':')[0]}|{side}"


def _speech(view: View, candidate: Candidate, party: Party, type_: str) -> Iterator[str]:
    said = view.said[candidate.key]
    here = view.said[party.head]
    yield f"said={said is not None}|{here is said}|{type_}"
    if said is not None:
        yield f"speaker={_speaks(view, said, party)}|{type_}|{here is said}"
    cue = next((one for one in view.statements if one.cue_span and _meets(view, candidate, one.cue_span.start)), None)
    if cue is not None:
        yield f"cue={_speaks(view, cue, party)}|{here is cue}|{type_}"


def _speaks(view: View, statement: Statement, party: Party) -> bool:
    """Whether it is the party who makes the statement."""
    if party.actor is not None and party.actor.id == statement.speaker:
        return True
    span = view.span(party.first, party.last)
    return statement.speaker_span is not None and statement.speaker_span.meets(span)


def _meets(view: View, candidate: Candidate, start: int) -> bool:
    span = view.span(candidate.first, candidate.last)
    return span.start <= start < span.end


def _beside(view: View, candidate: Candidate, party: Party, side: str, voice: str) -> Iterator[str]:
    before = view.forms[party.first - 1] if party.first else NOTHING
    after = view.forms[party.last] if party.last < len(view.forms) else NOTHING
    yield f"before={before}|{side}|{voice}"
    yield f"after={after}|{side}|{voice}"
    if side == "right":
        yield f"touches={party.first == candidate.last}|{voice}|{view.sentence.words[candidate.key].prefix}"
        yield f"first word={view.forms[candidate.last] if candidate.last < len(view.forms) else NOTHING}|{voice}"
    yield f"own={view.sentence.words[party.head].deprel}|{side}|{voice}"
    above = view.sentence.words[party.head].head
    if above >= 0 and above != candidate.key:
        yield f"under={view.sentence.words[above].lemma}|{side}"
