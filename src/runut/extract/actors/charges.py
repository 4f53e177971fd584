"""Whether a page has a person accused without calling him so. In: spans of a name in the text. Out: codes, or none."""

from collections.abc import Iterable

from runut.extract.actors.lexicon import Lexicon
from runut.extract.actors.phrase import NO_CODES, Codes
from runut.extract.actors.roles import head_of, top_of_chain
from runut.languages.knowledge.codes import ACCUSED
from runut.records.actor import Ground
from runut.records.span import Span
from runut.records.text import Sentence, Text

# Words from a verb of calling to what one is called.
REACH = 4
# Words back from a list to what its people are.
BEFORE_LIST = 12


def charged(spans: Iterable[Span], text: Text, lexicon: Lexicon) -> Codes:
    """The codes of an accused where one of the spans is the subject of a charge (`Budi dituntut lima tahun penjara`)
    or an example of accused (`terdakwa lain seperti Budi`); else none."""
    for span in spans:
        sentence = text.sentence_at(span)
        head = None if sentence is None else head_of(sentence, span)
        if sentence is None or head is None:
            continue
        word = _charge(sentence, head, text.content, lexicon) or _example(sentence, head, text.content, lexicon)
        if word is not None:
            rule = lexicon.accused.get(word, f"words/roles.toml {word}")
            return Codes(sector=ACCUSED, sector_by=Ground("role", rule))
    return NO_CODES


def _charge(sentence: Sentence, head: int, content: str, lexicon: Lexicon) -> str | None:
    """The verb that charges the one at `head`, and is not denied."""
    top = top_of_chain(sentence.words, head)
    for clause in sentence.clauses:
        if {head, top}.isdisjoint(clause.subjects) or clause.negations:
            continue
        verb = _low(sentence, clause.predicate, content)
        called = {_low(sentence, place, content) for place in range(clause.predicate, clause.predicate + REACH)}
        named = verb in lexicon.sets["named_as"] and not called.isdisjoint(lexicon.accused)
        if named or verb in lexicon.sets["charged"]:
            return verb
    return None


def _example(sentence: Sentence, head: int, content: str, lexicon: Lexicon) -> str | None:
    """The noun for accused before the list that the name at `head` stands in (`tiga tersangka, yakni Budi dan Ani`)."""
    start = next((n for n in range(head, -1, -1) if _low(sentence, n, content) in lexicon.sets["examples"]), None)
    if start is None or not all(_listed(sentence, n, content, lexicon) for n in range(start + 1, head)):
        return None
    before = (_low(sentence, n, content) for n in range(start - 1, max(-1, start - BEFORE_LIST), -1))
    return next((word for word in before if word in lexicon.accused), None)


def _listed(sentence: Sentence, place: int, content: str, lexicon: Lexicon) -> bool:
    """Whether the word may stand between two names of a list."""
    word = sentence.words[place].span.slice(content)
    return word[0].isupper() or word == "," or word.lower() in lexicon.sets["and"]


def _low(sentence: Sentence, place: int, content: str) -> str:
    return sentence.words[place].span.slice(content).lower() if place < len(sentence.words) else ""
