"""Recognise object voice: `surat itu kami kirim`. In: a predicate in its `Tree`. Out: its doer and its theme.

The verb has no prefix of voice, its doer stands right before it and its theme in front of both, or before the word that
links a relative clause (`surat yang kami kirim`). Universal Dependencies calls the doer a subject, the theme an object.
"""

from collections.abc import Sequence

from runut.extract.text.clauses.lexicon import Lexicon
from runut.extract.text.clauses.tree import Tree
from runut.records.text import Voice


def doer_in_object_voice(
    tree: Tree, words: Lexicon, predicate: int, subjects: Sequence[int], linkers: Sequence[int]
) -> int:
    """The doer of a verb in object voice, -1 if it is in another; `linkers` are the words that link it to a noun."""
    verb = tree.words[predicate]
    doer = max((subject for subject in subjects if subject < predicate), default=-1)
    if verb.upos != "VERB" or verb.prefix not in words.object_voice_prefixes or verb.voice is Voice.passive or doer < 0:
        return -1
    if any(tree.heads[word] != doer or tree.forms[word] in words.clitics for word in range(doer + 1, predicate)):
        return -1
    kind = tree.words[doer].upos
    if linkers:
        return doer if kind in {"PRON", "PROPN"} or tree.kinds[linkers[0]] == "obj" else -1
    return doer if kind == "PRON" and fronted_theme(tree, predicate, doer) >= 0 else -1


def fronted_theme(tree: Tree, predicate: int, doer: int) -> int:
    """The noun in front of the doer that could be the verb's object, -1 for none."""
    fronted = (child for child in tree.of_kind(predicate, "nsubj", "obj", "dislocated") if child < doer)
    return next((child for child in fronted if tree.nominal(child)), -1)
