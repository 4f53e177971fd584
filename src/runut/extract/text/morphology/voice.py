"""Tell a verb's voice. In: a word form, its tag and affixes. Out: the voice as Universal Dependencies writes it."""

from dataclasses import dataclass
from functools import lru_cache

from runut.extract.text.morphology.affixes import Affixes
from runut.languages.pack import Pack
from runut.records.text import Voice

VERB = "VERB"


def voice_of(form: str, upos: str, affixes: Affixes, pack: Pack) -> Voice:
    """The voice of a verb by its affixes; `Voice.none` for what is tagged otherwise. Never raises.

    A verb without a passive prefix is active, as in the Indonesian treebanks of Universal Dependencies. So is the bare
    verb of `yang kami lihat`: there the pronoun is annotated as subject and what is seen as object, so that nothing
    is turned round. A pronoun written onto its verb (`kutulis`) is no word that could be a subject: that is a passive.
    """
    if upos != VERB:
        return Voice.none
    rules = _rules(pack)
    if affixes.prefix in rules.passive:
        return Voice.passive
    suffered = affixes.prefix in rules.suffered and affixes.suffix == rules.suffered_suffix
    return Voice.passive if suffered and form.lower() not in rules.active else Voice.active


@dataclass(frozen=True, slots=True)
class _Rules:
    passive: frozenset[str]
    suffered: frozenset[str]
    suffered_suffix: str
    active: frozenset[str]


@lru_cache
def _rules(pack: Pack) -> _Rules:
    table = pack.table("words/affixes")["voice"]
    return _Rules(
        frozenset(table["passive"]), frozenset(table["suffered"]), table["suffered_suffix"], frozenset(table["active"])
    )
