"""Who did it to whom. In: a `Clause` and a `Match`. Out: `Arguments`, by voice and frame."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from runut.extract.events.clause import Clause, Mention
from runut.extract.events.matching import Match
from runut.extract.events.wording import Wording
from runut.records.actor import Actor

REACH = 25  # words to the left in which a subject may stand
NEAR = 8  # words to the right in which an object may stand

# What a pronoun stands for: the word in lower case -> an actor, or None.
Resolve = Callable[[str], Actor | None]


@dataclass(frozen=True, slots=True)
class Arguments:
    """Both sides of an event, each without repeats and in reading order."""

    actors: tuple[Actor, ...]
    recipients: tuple[Actor, ...]


def arguments(clause: Clause, match: Match, wording: Wording, resolve: Resolve) -> Arguments:
    """The two sides that a match names; an empty side was not found."""
    trigger = match.trigger
    find = {"active": _active, "passive": _passive, "nominal": _nominal}[trigger.voice]
    sides = find(clause, match, wording, resolve)
    if trigger.rule.frame in {"mutual", "alone"}:
        return Arguments(_distinct((*sides.actors, *sides.recipients)), ())
    kinds = trigger.rule.recipients
    actors = _distinct(sides.actors)
    recipients = (actor for actor in _distinct(sides.recipients) if not kinds or actor.kind in kinds)
    done = {actor.id for actor in actors}
    return Arguments(actors, tuple(actor for actor in recipients if actor.id not in done))


def _active(clause: Clause, match: Match, wording: Wording, resolve: Resolve) -> Arguments:
    frame = match.trigger.rule.frame
    undergoes = () if frame == "alone" else _object(clause, match.last, wording, past_purpose=frame == "speech")
    return Arguments(_subject(clause, match.first, wording, resolve), undergoes)


def _passive(clause: Clause, match: Match, wording: Wording, resolve: Resolve) -> Arguments:
    return Arguments(_agent(clause, match.last, wording), _subject(clause, match.first, wording, resolve))


def _nominal(clause: Clause, match: Match, wording: Wording, resolve: Resolve) -> Arguments:
    """`penangkapan Y oleh X`, `serangan X ke Y`, `pertemuan X dengan Y`.

    What follows directly is X unless an agent is led in.
    """
    agent = _led(clause, match.last, wording.agent, wording)
    direct = _run(clause, clause.at(match.last), wording) if match.last < len(clause.words) else ()
    if match.trigger.rule.frame == "mutual":
        return Arguments(direct, _led(clause, match.last, wording.together, wording))
    if agent:
        return Arguments(agent, direct)
    target = _led(clause, match.last, wording.target, wording)
    if target:
        return Arguments(direct or _subject(clause, match.first, wording, resolve), target)
    if clause.words[match.first].startswith(wording.object_nominal):
        return Arguments((), direct)
    return Arguments(direct, ())


def _subject(clause: Clause, before: int, wording: Wording, resolve: Resolve) -> tuple[Actor, ...]:
    """The nearest actors to the left that no preposition leads, with those joined to them, or what a pronoun is.

    After a conjunction (`X membela Y dan mengecam Z`) the nearest is the object of that verb, so the farthest counts.
    """
    found = _to_the_left(clause, before, wording, resolve)
    first = next(found, ())
    return [first, *found][-1] if before > 0 and clause.words[before - 1] in wording.joint - {","} else first


def _to_the_left(clause: Clause, before: int, wording: Wording, resolve: Resolve) -> Iterator[tuple[Actor, ...]]:
    """What may be the subject, the nearest first, within the clause."""
    word = before - 1
    while word >= max(0, before - REACH):
        mention = clause.at(word)
        if mention is not None:
            if mention.first == 0 or clause.words[mention.first - 1] not in wording.oblique:
                yield _chain(clause, mention, wording)
            word = mention.first
        elif clause.words[word] in wording.pronouns:
            actor = resolve(clause.words[word])
            yield () if actor is None else (actor,)
        elif clause.words[word] in wording.barrier:
            return
        word -= 1


def _chain(clause: Clause, mention: Mention, wording: Wording) -> tuple[Actor, ...]:
    """`X, Y, dan Z` leftwards from its last member; commas alone (an apposition) do not join."""
    found, links = [mention], []
    while found[-1].first > 1 and clause.words[found[-1].first - 1] in wording.joint:
        links.append(clause.words[found[-1].first - 1])
        before = found[-1].first - 2
        if links[-1] != "," and clause.words[before] == ",":
            before -= 1
        earlier = clause.at(before)
        if earlier is None:
            links.pop()
            break
        found.append(earlier)
    joined = any(link != "," for link in links)
    return tuple(m.actor for m in reversed(found)) if joined else (mention.actor,)


def _object(clause: Clause, after: int, wording: Wording, *, past_purpose: bool) -> tuple[Actor, ...]:
    for word in range(after, min(after + NEAR, len(clause.words))):
        if (mention := clause.at(word)) is not None:
            return _run(clause, mention, wording)
        here = clause.words[word]
        if here in wording.stop or wording.is_verb(here) or (here in wording.purpose and not past_purpose):
            return ()
    return ()


def _run(clause: Clause, mention: Mention | None, wording: Wording) -> tuple[Actor, ...]:
    """`X, Y, dan Z` rightwards from its first member."""
    found: list[Actor] = []
    while mention is not None:
        found.append(mention.actor)
        after = mention.last
        while after < len(clause.words) and clause.words[after] in wording.joint:
            after += 1
        mention = clause.at(after) if mention.last < after < len(clause.words) else None
    return tuple(found)


def _agent(clause: Clause, after: int, wording: Wording) -> tuple[Actor, ...]:
    """`ditangkap KPK`, `ditangkap oleh penyidik KPK`."""
    if after < len(clause.words) and (mention := clause.at(after)) is not None:
        return _run(clause, mention, wording)
    return _led(clause, after, wording.agent, wording)


def _led(clause: Clause, after: int, leads: frozenset[str], wording: Wording) -> tuple[Actor, ...]:
    """The actors that a preposition of `leads` introduces in the same clause."""
    for word in range(after, min(after + NEAR, len(clause.words) - 1)):
        if clause.words[word] in leads:
            return _object(clause, word + 1, wording, past_purpose=False)
        if clause.words[word] in wording.barrier:
            break
    return ()


def _distinct(actors: Iterable[Actor]) -> tuple[Actor, ...]:
    # By id: an actor's hash grows with its mentions.
    return tuple({actor.id: actor for actor in actors}.values())
