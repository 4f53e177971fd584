"""Words of grammar in plain English. In: marks, tags, relations, kinds as features name them. Out: phrases."""

TAGS = {
    "VERB": "a verb",
    "NOUN": "a noun",
    "ADJ": "an adjective",
    "PROPN": "a proper name",
    "ADV": "an adverb",
    "NUM": "a number",
}
RELATIONS = {
    "root": "the main word of its sentence",
    "nsubj": "a subject",
    "obj": "an object",
    "obl": "an oblique",
    "nmod": "a noun that describes another",
    "conj": "joined to a word before it",
    "acl": "a clause that describes a noun",
    "advcl": "an adverbial clause",
    "ccomp": "a clause that is an object",
    "xcomp": "a complement",
    "advmod": "an adverb",
    "mark": "a conjunction",
    "compound": "part of a compound",
    "parataxis": "a clause beside the main one",
}
KINDS = {
    "-": "nobody",
    "noun": "a noun that names no actor",
    "pronoun": "a pronoun",
    "organization": "an organization",
    "anonymous": "an unnamed speaker",
}


def neighbour(mark: str) -> str:
    """A neighbour: `#` is an end of the sentence, `#person` an actor of that kind, all else a word."""
    if mark == "#":
        return "an end of the sentence"
    return actor_kind(mark[1:]) if mark.startswith("#") else f"“{mark}”"


def actor_kind(kind: str) -> str:
    """Who stands at a place: an actor of a kind, or who else."""
    return KINDS.get(kind, f"a {kind}")


def actor_kinds(kinds: str) -> str:
    """The same of several, which a comma joins."""
    return " and ".join(map(actor_kind, kinds.split(",")))


def tagged(tag: str) -> str:
    """A word's class by its tag of Universal Dependencies."""
    return TAGS.get(tag, f"tagged {tag}")


def related(relation: str) -> str:
    """What a word is to its head, by its relation of Universal Dependencies."""
    return RELATIONS.get(relation.partition(":")[0], f"{relation} by its relation")
