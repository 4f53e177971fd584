"""Give a word its lemma. In: a word form without enclitics and its tag. Out: the lemma.

A form and tag that the treebanks have keep their lemma; then the form's lemma with another tag or in simplemma's list;
then the root by the affixes. Lemmas are roots here (`pertemuan`: `temu`), as in the treebanks.
"""

from runut.extract.text.morphology.affixes import affixes_of
from runut.extract.text.morphology.roots import roots
from runut.languages.pack import Pack

VERB = "VERB"
# Tags whose words are their own lemmas, with their capitals: names, marks, foreign words.
OWN_LEMMA = frozenset({"PROPN", "PUNCT", "SYM", "X"})


def lemma_of(form: str, upos: str, pack: Pack) -> str:
    """The lemma of `form` tagged `upos`, in lower case; names, marks and foreign words stay as they are.

    Never raises on any form, but LanguagePackError at the first call if the lexicon is missing or broken.
    """
    if upos in OWN_LEMMA:
        return form
    word, known = form.lower(), roots(pack)
    lemma = known.tagged.get((word, upos)) or known.lemmas.get(word)
    return lemma or affixes_of(word, pack, verb=upos == VERB).root
