"""What features say of an event's clause, of who is named, and of speech. In: a feature's parts. Out: plain English."""

from collections.abc import Callable, Mapping

from runut.cli.grammar_in_words import actor_kind, actor_kinds, neighbour

Parts = list[str]


def _part(parts: Parts) -> str:
    """Of which clause something is said: the one that the event's word is the predicate of, or the one it is within."""
    return "its clause" if parts[1:] == ["predicate"] else "the clause that it stands in"


def _clause(parts: Parts) -> str:
    if parts == ["-"]:
        return "the word is in no clause"
    held = "the predicate of" if parts[1:] == ["predicate"] else "within"
    return f"the word is {held} a clause that is {parts[0]}"


def _one_side(name: str) -> Callable[[Parts], str]:
    """A side's kind of actor where its clause is told too, else its word."""

    def told(parts: Parts) -> str:
        if len(parts) == 1:
            return f"the {name}: {neighbour(parts[0])}"
        return f"the {name} of {_part(parts)}: {actor_kinds(parts[0])}"

    return told


def _both_sides(parts: Parts) -> str:
    named = parts[-1] if ">" in parts[-1] else parts[0]
    sides = zip(("subject", "object", "agent"), named.split(">"), strict=False)
    lemma = f"with “{parts[0]}”, " if ">" in parts[-1] and len(parts) > 1 else ""
    return lemma + ", ".join(f"{side}: {actor_kinds(kinds)}" for side, kinds in sides)


def _sector(where: str) -> Callable[[Parts], str]:
    def told(parts: Parts) -> str:
        known = {"-": "is no actor", "None": "has no known sector"}
        return f"{where} {known.get(parts[0], f'has the sector {parts[0]}')}"

    return told


def _yes(yes: str, no: str) -> Callable[[Parts], str]:
    def told(parts: Parts) -> str:
        return f"{_with(parts)}{yes if parts[0] != 'False' else no}"

    return told


def _said(parts: Parts) -> str:
    told = "within what somebody says" if parts[0] == "True" else "outside of what anybody says"
    if parts[-1] == "True":
        return f"{told}; the word itself reports speech"
    return f"{_with(parts)}{told}"


def _with(parts: Parts) -> str:
    """The event's word before what is said of it, if the feature tells it."""
    return f"with {neighbour(parts[1])}, " if parts[1:] and parts[1] not in {"", "True", "False"} else ""


def _named(parts: Parts) -> str:
    if parts[0].isdecimal():
        count = {"0": "no actor", "1": "one actor", "4": "four actors or more"}.get(parts[0], f"{parts[0]} actors")
        return f"the sentence names {count}"
    return _yes("an actor is named in the sentence", "no actor is named in the sentence")(parts)


def _nearest(side: str) -> Callable[[Parts], str]:
    def told(parts: Parts) -> str:
        if parts == ["-"]:
            return f"no actor stands {side} the words"
        between = {"0": "directly beside", "1": "a word between", "6": "six words or more between"}
        far = between.get(parts[-1], f"{parts[-1]} words between")
        return f"the nearest actor {side} the words: {actor_kind(parts[0])}, {far}"

    return told


def _predicate(parts: Parts) -> str:
    return f"the clause says {', '.join(map(neighbour, parts))}"


def _governs(parts: Parts) -> str:
    return f"its clause hangs on {neighbour(parts[0])}{f' ({parts[1]})' if parts[1:] else ''}"


OF_CLAUSES: Mapping[str, Callable[[Parts], str]] = {
    "clause": _clause,
    "subject": _one_side("subject"),
    "object": _one_side("object"),
    "agent": _one_side("agent"),
    "sides": _both_sides,
    "subject sector": _sector("the subject"),
    "object sector": _sector("the object"),
    "negated": _yes("its clause is negated", "its clause is not negated"),
    "predicate": _predicate,
    "governs": _governs,
    "said": _said,
    "named": _named,
    "nearest left": _nearest("before"),
    "nearest right": _nearest("behind"),
    "nearest left sector": _sector("the nearest actor before it"),
    "nearest right sector": _sector("the nearest actor behind it"),
}
