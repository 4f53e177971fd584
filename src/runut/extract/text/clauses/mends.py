"""Mend what the parser gets wrong where the words leave no doubt. In: words as parsed. Out: words for the `Tree`.

- `terdakwa` looks like a verb with `ter` but is a person.
- `paksa` in `membubarkan paksa massa` tells how, and `kunjung` in `tidak kunjung datang` that it lasts: what is read
  below them belongs to the verb beside them.
- In `sejak Pakistan menutup ...` the name is the subject of the verb behind it, and not a time.
- In `jaksa menuduh lurah menjual ...` the first verb is no description of its subject.
"""

from collections.abc import Sequence
from dataclasses import replace

from runut.extract.text.clauses.lexicon import Lexicon
from runut.records.text import Voice, Word

# As what a noun is read that was taken for a verb, by the relation that it had as one.
AS_NOUN = {"xcomp": "obj", "ccomp": "obj", "advcl": "obl", "acl": "nmod"}
# Relations that a word of manner or the like cannot govern, and what hangs there on the verb beside it.
OF_VERB = {"nmod": "obj", "flat": "obj", "compound": "obj", "appos": "obj"}
OF_CLAUSE = {"advcl", "xcomp", "ccomp", "obl", "advmod", "parataxis"}
OPENED = {"nsubj", "nsubj:pass", "mark", "case"}
# Auxiliaries and the like between a subject and its verb.
LONGEST_GAP = 4
# How far what is mended may reach, so that time stays linear for what is no sentence.
FARTHEST = 30
LONGEST_PHRASE = 8


def mended(text: str, words: Sequence[Word], lists: Lexicon) -> list[Word]:
    """The same words, some with another head, relation or tag. Any heads will do."""
    forms = [word.span.slice(text).lower() for word in words]
    found = list(words)
    for place, form in enumerate(forms):
        if form in lists.persons and found[place].upos in {"VERB", "ADJ"}:
            _as_noun(found, place, forms, lists)
        if form in lists.manners and place and found[place - 1].prefix and not found[place].prefix:
            _free(found, place, place - 1)
        if form in lists.lasting and place + 1 < len(found) and found[place + 1].upos == "VERB":
            _free(found, place, place + 1)
        if form in lists.subordinators and found[place].deprel == "case":
            _free_subject(found, place, forms, lists)
        if form in lists.addressing and found[place].deprel.startswith("acl"):
            _raise(found, place)
    return found


def _as_noun(words: list[Word], place: int, forms: Sequence[str], lists: Lexicon) -> None:
    word = words[place]
    head, relation = word.head, AS_NOUN.get(word.deprel, word.deprel)
    if place and forms[place - 1] in lists.cues and not words[place - 1].prefix:
        head, relation = place - 1, "nsubj"
    if head != word.head or relation != word.deprel:
        _hand_over(words, place, word.head, OF_CLAUSE)
    words[place] = replace(word, upos="NOUN", voice=Voice.none, prefix="", suffix="", head=head, deprel=relation)


def _free(words: list[Word], place: int, verb: int) -> None:
    """Hang a word that only qualifies the verb beside it on that verb, and on it too what was hung on the word."""
    aside, beside = words[place].head, words[verb].head
    if verb != aside and place != beside and not (verb > place and words[place].deprel.startswith("acl")):
        return
    if verb != aside:
        words[verb] = replace(words[verb], head=aside, deprel=words[place].deprel)
    _hand_over(words, place, verb, None)
    words[place] = replace(words[place], upos="ADV", deprel="advmod", head=verb)


def _hand_over(words: list[Word], place: int, verb: int, kinds: set[str] | None) -> None:
    """Hang what hangs on `place` on the verb; only what is of these kinds, if any are named."""
    for child in range(max(0, place - FARTHEST), min(len(words), place + FARTHEST)):
        word = words[child]
        if word.head != place or child == verb or (kinds is not None and word.deprel.partition(":")[0] not in kinds):
            continue
        relation = (
            word.deprel if kinds is not None or not _bare(words, child) else OF_VERB.get(word.deprel, word.deprel)
        )
        words[child] = replace(word, head=verb, deprel=relation)


def _bare(words: Sequence[Word], noun: int) -> bool:
    return not any(word.head == noun and word.deprel == "case" for word in words[max(0, noun - LONGEST_PHRASE) : noun])


def _free_subject(words: list[Word], opener: int, forms: Sequence[str], lists: Lexicon) -> None:
    """Make a noun behind a conjunction the subject of the subjectless clause that follows it at once."""
    noun = words[opener].head
    if not opener < noun < len(words) or words[noun].deprel.partition(":")[0] != "obl":
        return
    verb = _next_verb(words, noun)
    if verb < 0 or forms[noun] in lists.times or forms[noun] in lists.periods:
        return
    if words[verb].deprel not in {"advcl", "xcomp", "ccomp"}:
        return
    if any(word.head == verb and word.deprel in OPENED for word in words[noun:verb]):
        return
    words[noun] = replace(words[noun], head=verb, deprel="nsubj")
    words[opener] = replace(words[opener], head=verb, deprel="mark", upos="SCONJ")


def _next_verb(words: Sequence[Word], noun: int) -> int:
    """The verb beside the noun that its phrase reaches up to, auxiliaries aside; -1 if something parts them."""
    for place in range(noun + 1, min(len(words), noun + FARTHEST)):
        if words[place].upos == "VERB" and words[place].head == words[noun].head:
            return place
        if words[place].deprel == "punct" or not noun <= words[place].head <= place + LONGEST_GAP:
            return -1
    return -1


def _raise(words: list[Word], verb: int) -> None:
    """Where a verb right behind a subject was read as describing it, put the verb it belongs to below it."""
    noun = words[verb].head
    if not max(0, verb - FARTHEST) <= noun < verb or words[noun].deprel.partition(":")[0] != "nsubj":
        return
    below = words[noun].head
    linked = any(word.head == verb for word in words[noun + 1 : verb])
    if below <= verb or linked or not words[verb].prefix or words[below].upos != "VERB":
        return
    words[verb] = replace(words[verb], head=words[below].head, deprel=words[below].deprel)
    words[noun] = replace(words[noun], head=verb, deprel="nsubj")
    words[below] = replace(words[below], head=verb, deprel="ccomp")
