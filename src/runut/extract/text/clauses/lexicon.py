"""The words that build clauses. In: a `Pack`. Out: a `Lexicon` of sets, compiled once."""

from dataclasses import dataclass
from functools import lru_cache

from runut.extract.text.morphology.affixes import affixes_of
from runut.languages.cues import cues
from runut.languages.pack import Pack

Words = frozenset[str]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The lists of `words/clauses`, each under its name there.

    `telling` are verbs of saying and `asking`, `takes_complement` those of wanting too, `cues` the bare ones behind a
    quotation (`kata`).
    """

    relatives: Words
    agent_prepositions: Words
    agent_prefix: str
    active_prefix: str
    clitics: Words
    object_voice_prefixes: Words
    that: Words
    purpose: Words
    subordinators: Words
    coordinators: Words
    carry_auxiliaries: Words
    carry_negations: Words
    negators: Words
    failing: Words
    limiters: Words
    sharing: Words
    takes_complement: Words
    telling: Words
    asking: Words
    object_control: Words
    subject_control: Words
    content_nouns: Words
    complement_passives: Words
    never_agents: Words
    existential: Words
    reported: Words
    never_predicates: Words
    auxiliaries: Words
    cues: Words
    persons: Words
    manners: Words
    lasting: Words
    equating: Words
    quantities: Words
    times: Words
    periods: Words
    addressing: Words
    suspected: Words


DERIVED = {
    "agent_prefix",
    "active_prefix",
    "takes_complement",
    "telling",
    "asking",
    "auxiliaries",
    "cues",
    "object_control",
    "addressing",
    "times",
}


@lru_cache
def lexicon(pack: Pack) -> Lexicon:
    """The tables of `pack`, compiled once."""
    table = pack.table("words/clauses")
    lists = {name: frozenset(table[name]) for name in Lexicon.__dataclass_fields__ if name not in DERIVED}
    calendar = pack.table("words/calendar")
    saying, asking = (frozenset(cues(pack, frame)) for frame in ("says", "asks"))
    return Lexicon(
        **lists,
        agent_prefix=table["agent_prefix"],
        active_prefix=table["active_prefix"],
        takes_complement=_with_bare(saying | asking | frozenset(table["wanting"]), pack),
        telling=_with_bare(saying | asking, pack),
        asking=_with_bare(asking, pack),
        object_control=_with_bare(frozenset(table["object_control"]), pack),
        addressing=_with_bare(asking | frozenset(table["addressing"]), pack),
        times=frozenset((*table["times"], *calendar["months"], *calendar["weekdays"])) - frozenset(table["periods"]),
        auxiliaries=frozenset(word for words in table["auxiliaries"].values() for word in words),
        cues=frozenset(cues(pack, "after")),
    )


def _with_bare(forms: Words, pack: Pack) -> Words:
    """The same verbs, with the forms that headlines give them: `mendesak` is `Desak` there."""
    active = pack.table("words/clauses")["active_prefix"]
    parts = [affixes_of(form, pack, verb=True) for form in sorted(forms)]
    return forms | {part.root + part.suffix for part in parts if part.prefix == active}
