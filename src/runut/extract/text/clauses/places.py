"""Tell what a noun is by where it stands and what it means. In: a predicate's nouns. Out: which are its arguments."""

from collections.abc import Sequence

from runut.extract.text.clauses.lexicon import Lexicon
from runut.extract.text.clauses.tree import Tree
from runut.records.text import Voice

# How what is counted hangs below the word that counts it.
COUNTED = {"nmod", "flat", "compound"}
TIGHT = {"nmod"}


def placed(tree: Tree, words: Lexicon, predicate: int, subjects: list[int]) -> tuple[list[int], list[int]]:
    """The subjects without those that stand where none can, and which of these must be objects.

    With a subject in front, a noun behind an active verb is none: right behind it is its object (`minta kliennya`). Of
    two in front that a comma parts, the second says who the first is if a comma closes it too, else the first belongs
    elsewhere; a bare number before the other counts it.
    """
    front = _told_apart(tree, predicate, [subject for subject in subjects if subject < predicate])
    if not front or _passive(tree, words, predicate) or tree.forms[predicate] in words.existential:
        return (front + [subject for subject in subjects if subject > predicate], [])
    behind = [subject for subject in subjects if subject > predicate]
    parted = next(
        (place for place in tree.children[predicate] if place > predicate and tree.kinds[place] == "punct"), None
    )
    near = [subject for subject in behind if parted is None or subject < parted]
    near = [subject for subject in near if not _comma_before(tree, subject)]
    return (front, near[:1] if _takes_object(tree, words, predicate) else [])


def _passive(tree: Tree, words: Lexicon, predicate: int) -> bool:
    verb = tree.words[predicate]
    return verb.voice is Voice.passive or verb.prefix.startswith(words.agent_prefix)


def _takes_object(tree: Tree, words: Lexicon, predicate: int) -> bool:
    verb = tree.words[predicate]
    return verb.upos == "VERB" and (not verb.prefix or verb.prefix.startswith(words.active_prefix))


def _told_apart(tree: Tree, predicate: int, front: list[int]) -> list[int]:
    if len(front) < 2:
        return front
    first, second = front[0], front[1]
    if tree.words[first].upos == "NUM" and second == first + 1:
        return front[1:]
    if not _comma_before(tree, second):
        return front
    inserted = any(tree.words[place].upos == "PUNCT" for place in range(second + 1, predicate))
    return front[:1] if inserted else front[1:]


def _comma_before(tree: Tree, noun: int) -> bool:
    """Whether a comma or the like stands right before a noun's phrase."""
    start = noun
    while start > 0 and tree.heads[start - 1] == noun and tree.kinds[start - 1] != "punct":
        start -= 1
    return start > 0 and tree.words[start - 1].upos == "PUNCT"


def is_time(tree: Tree, words: Lexicon, predicate: int, noun: int) -> bool:
    """Whether a noun tells when (`datang besok`) or, behind a verb that takes no object, how long (`hilang 3 hari`)."""
    form = tree.forms[noun]
    if form in words.times:
        return True
    # A verb that takes objects may take a stretch of time for one (`menunggu dua hari`).
    return form in words.periods and not tree.words[predicate].prefix.startswith(words.active_prefix)


def above_quantity(tree: Tree, words: Lexicon, nouns: Sequence[int]) -> tuple[int, ...]:
    """The nouns, and for a word that only says how many (`ratusan warga`) the noun that is counted."""
    return tuple(
        dict.fromkeys(
            _counted(tree, words, noun)
            for noun in nouns
            if tree.forms[noun] not in words.quantities or noun + 1 not in nouns
        )
    )


def _counted(tree: Tree, words: Lexicon, noun: int) -> int:
    listed = tree.forms[noun] in words.quantities or tree.forms[noun].isdecimal()
    if not listed and tree.words[noun].upos != "NUM":
        return noun
    kinds = COUNTED if listed else TIGHT
    below = (child for child in tree.children[noun] if child > noun and tree.kinds[child] in kinds)
    named = (
        child for child in below if tree.words[child].upos in {"NOUN", "PROPN"} and not tree.of_kind(child, "case")
    )
    counted = next(named, noun)
    parted = any(tree.kinds[place] == "punct" for place in range(noun + 1, counted))
    return noun if parted else counted


def missed_object(tree: Tree, words: Lexicon, predicate: int) -> list[int]:
    """The bare noun right behind an active verb that the parser took for an oblique: `menunggak pajak`."""
    noun = predicate + 1
    if tree.words[predicate].prefix != words.active_prefix or tree.forms[predicate] in words.equating:
        return []
    if noun not in tree.children[predicate]:
        return []
    word = tree.words[noun]
    bare = word.deprel == "obl" and word.upos in {"NOUN", "PROPN"} and not tree.of_kind(noun, "case")
    told_otherwise = any(tree.forms[noun] in forms for forms in (words.times, words.periods, words.never_agents))
    return [noun] if bare and not told_otherwise else []
