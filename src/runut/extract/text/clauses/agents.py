"""Find by whom a passive is done. In: a predicate in its `Tree`. Out: the head words of its agents.

An agent stands behind a preposition (`oleh polisi`), or right behind a verb with the passive prefix as a clitic or a
bare noun (`ditangkapnya`, `ditangkap polisi`).
"""

from runut.extract.text.clauses.lexicon import Lexicon
from runut.extract.text.clauses.tree import Tree
from runut.records.text import Voice

AGENT = "obl:agent"
BARE = {"obl", "obj", "iobj", "nmod", "nsubj", "compound"}
# Labels with which the parser says that a bare noun is the theme; it is often wrong where another theme is named.
THEME = {"nsubj", "obj", "iobj"}
NAMING = {"NOUN", "PROPN", "PRON"}
BETWEEN = {"det", "nummod", "amod", "clf", "flat", "nmod", "advmod"}
# Words that may stand between a passive and the noun by which it is done (`ditangkap dua orang anggota ...`).
LONGEST_GAP = 4
# How far below a noun an agent may have been hung (`divonis lima tahun penjara oleh hakim`).
DEEPEST = 3


def agents_of(tree: Tree, words: Lexicon, predicate: int, themed: bool, themeless: bool) -> tuple[int, ...]:
    """The agents of a passive, empty if none is named.

    `themed` tells that something else is known to be its subject, so that a bare noun behind it is the agent even if
    the parser took it for subject or object; `themeless` that nothing can be, so that only a name or pronoun is one.
    """
    if tree.words[predicate].upos != "VERB":
        return ()
    led = tuple(child for child in tree.children[predicate] if _led(tree, words, child))
    if led:
        return led
    clitic = predicate + 1
    if prefixed(tree, words, predicate) and clitic in tree.children[predicate] and _is_clitic(tree, words, clitic):
        return (clitic,)
    bare = bare_noun(tree, words, predicate)
    if bare >= 0 and (themed or tree.forms[predicate] in words.reported or _by_label(tree, bare, themeless)):
        return (bare,)
    return _strayed(tree, words, predicate)


def prefixed(tree: Tree, words: Lexicon, predicate: int) -> bool:
    """Whether the verb has the prefix of a passive behind which the agent needs no preposition."""
    return tree.words[predicate].prefix.startswith(words.agent_prefix)


def bare_noun(tree: Tree, words: Lexicon, predicate: int) -> int:
    """The noun without preposition right behind a passive that can be its agent or else its theme, -1 for none."""
    if not prefixed(tree, words, predicate) or tree.forms[predicate] in words.complement_passives:
        return -1
    behind = (child for child in tree.children[predicate] if child > predicate and tree.kinds[child] in BARE)
    return next((child for child in behind if _is_bare(tree, words, predicate, child)), -1)


def _by_label(tree: Tree, bare: int, themeless: bool) -> bool:
    if tree.kinds[bare] in THEME:
        return False
    return not themeless or tree.words[bare].upos != "NOUN"


def _is_bare(tree: Tree, words: Lexicon, predicate: int, child: int) -> bool:
    word = tree.words[child]
    if word.upos not in NAMING or word.deprel == "obl:tmod" or tree.forms[child] in words.never_agents:
        return False
    between = range(predicate + 1, child)
    return len(between) <= LONGEST_GAP and all(
        (tree.heads[place] == child and tree.kinds[place] in BETWEEN)
        or (tree.heads[place] == predicate and tree.forms[place] in words.manners)
        for place in between
    )


def _led(tree: Tree, words: Lexicon, child: int) -> bool:
    if not tree.nominal(child):
        return False
    preposition = any(tree.forms[case] in words.agent_prepositions for case in tree.before(child))
    return preposition or tree.words[child].deprel == AGENT


def _is_clitic(tree: Tree, words: Lexicon, word: int) -> bool:
    place, host = tree.words[word].span, tree.words[word - 1].span
    glued = place.start <= host.end + 1 and tree.words[word].upos == "PRON"
    return glued and tree.forms[word] in words.clitics


def _strayed(tree: Tree, words: Lexicon, predicate: int) -> tuple[int, ...]:
    """An agent that the parser hung on the subject or object: `disepakati pembentukannya oleh menteri`."""
    if tree.words[predicate].voice is not Voice.passive and not prefixed(tree, words, predicate):
        return ()
    nouns = (child for child in tree.of_kind(predicate, "nsubj", "obj", "obl") if child > predicate)
    level, found = list(nouns), list[int]()
    for _ in range(DEEPEST):
        level = [word for noun in level for word in tree.of_kind(noun, "nmod", "obl") if noun < word]
        found += [word for word in level if _led(tree, words, word)]
    return tuple(sorted(found))
