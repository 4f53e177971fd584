"""Analyse the words of sentences. In: a text and the spans of each sentence's words. Out: their `Word` records."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from runut.extract.text.morphology.affixes import affixes_of
from runut.extract.text.morphology.lemmas import lemma_of
from runut.extract.text.morphology.voice import voice_of
from runut.extract.text.syntax.parser import parse
from runut.languages.pack import Pack
from runut.records.span import Span
from runut.records.text import Voice, Word


class Form(NamedTuple):
    """What is known of a word form by its tag, whatever its sentence."""

    lemma: str
    prefix: str
    suffix: str
    voice: Voice


def read_words(text: str, sentences: Sequence[Sequence[Span]], pack: Pack) -> list[tuple[Word, ...]]:
    """Every sentence's words with tag, lemma, affixes, voice, head and relation."""
    forms = [[text[span.start : span.end] for span in spans] for spans in sentences]
    return [
        tuple(_words(spans, words, found.tags, zip(found.heads, found.deprels, strict=True), pack))
        for spans, words, found in zip(sentences, forms, parse(forms, pack), strict=True)
    ]


def _words(
    spans: Sequence[Span], forms: Sequence[str], tags: Sequence[str], arcs: Iterator[tuple[int, str]], pack: Pack
) -> Iterator[Word]:
    for span, form, tag, (head, deprel) in zip(spans, forms, tags, arcs, strict=True):
        known = _form(form, tag, pack)
        yield Word(span, tag, known.lemma, known.prefix, known.suffix, known.voice, head, deprel)


@lru_cache(maxsize=1 << 15)
def _form(form: str, tag: str, pack: Pack) -> Form:
    affixes = affixes_of(form, pack, verb=tag == "VERB")
    lemma, voice = lemma_of(form, tag, pack), voice_of(form, tag, affixes, pack)
    return Form(lemma, affixes.prefix, affixes.suffix, voice) if tag == "VERB" else Form(lemma, "", "", voice)
