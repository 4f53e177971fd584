"""What the sentence says of a phrase's part in it. In: a phrase's span in the analysed text. Out: named features."""

from collections.abc import Iterator, Sequence

from runut.records.span import Span
from runut.records.text import Clause, Sentence, Text, Voice, Word

# How far up a chain of names and coordinated nouns the word that governs the phrase is looked for.
STEPS = 4
# Words before and after the head whose nouns and verbs are told.
NEAR = 6
CHAINED = frozenset({"conj", "flat", "appos", "compound"})
TELLING = frozenset({"VERB", "NOUN"})


def roles(text: Text, span: Span) -> Iterator[str]:
    """Features of the phrase at `span`: its case, what governs it, its part in clauses, the words around it.

    `of:menangkap|obj|-` reads: below `menangkap`, as its object, without a preposition.
    """
    sentence = text.sentence_at(span)
    head = None if sentence is None else head_of(sentence, span)
    if sentence is None or head is None:
        yield "headless"
        return
    words = sentence.words
    yield f"deprel:{words[head].deprel}"
    case = case_of(sentence.words, head, text.content)
    yield f"case:{case}"
    top = top_of_chain(words, head)
    if top != head:
        yield "chained"
    yield from _governor(words, top, case, text.content)
    yield from _clauses(sentence, top, text.content)
    yield from _around(words, top)


def head_of(sentence: Sentence, span: Span) -> int | None:
    """The place of the word of `span` that hangs on a word outside it; None where the span holds no word."""
    inside = [n for n, word in enumerate(sentence.words) if word.span.start < span.end and word.span.end > span.start]
    return next((n for n in inside if not inside[0] <= sentence.words[n].head <= inside[-1]), None)


def case_of(words: Sequence[Word], head: int, content: str) -> str:
    """The preposition of the word at `head`, `-` if there is none."""
    marks = (word for word in words if word.head == head and word.deprel.startswith("case"))
    return next((mark.span.slice(content).lower() for mark in marks), "-")


def top_of_chain(words: Sequence[Word], head: int) -> int:
    """The first of the names or coordinated nouns that the word at `head` is one of."""
    for _ in range(STEPS):
        if words[head].head < 0 or relation(words[head]) not in CHAINED:
            break
        head = words[head].head
    return head


def relation(word: Word) -> str:
    """The word's relation without its subtype."""
    return word.deprel.partition(":")[0]


def _governor(words: Sequence[Word], head: int, case: str, content: str) -> Iterator[str]:
    above = words[head].head
    how = relation(words[head])
    yield f"as:{how}"
    if above < 0:
        return
    word = words[above]
    yield f"below:{word.lemma}"
    yield f"below:{word.span.slice(content).lower()}"
    yield f"of:{word.lemma}|{how}|{case}"
    yield f"tag:{word.upos}|{how}"
    if word.head >= 0:
        yield f"second:{words[word.head].lemma}"


def _clauses(sentence: Sentence, head: int, content: str) -> Iterator[str]:
    found = False
    for clause in sentence.clauses:
        part = _part(clause, head)
        if part is None:
            continue
        found = True
        predicate = sentence.words[clause.predicate]
        voice = "passive" if predicate.voice is Voice.passive or clause.agents else "active"
        yield f"part:{part}|{voice}"
        yield f"does:{part}|{voice}|{predicate.span.slice(content).lower()}"
        yield f"does:{part}|{voice}|{predicate.lemma}"
        for thing in clause.objects[:2]:
            yield f"with:{part}|{voice}|{sentence.words[thing].lemma}"
    if not found:
        yield "part:none"


def _part(clause: Clause, head: int) -> str | None:
    for part, places in (("subject", clause.subjects), ("object", clause.objects), ("agent", clause.agents)):
        if head in places:
            return part
    return None


def _around(words: Sequence[Word], head: int) -> Iterator[str]:
    for place, word in enumerate(words):
        if word.upos in TELLING:
            yield f"in:{word.lemma}"
            if abs(place - head) <= NEAR:
                yield f"near:{word.lemma}"
