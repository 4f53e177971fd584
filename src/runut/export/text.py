"""Write a text analysis in the manner of the output contract. In: `Text`. Out: plain dicts, spans as `[start, end]`."""

from typing import Any

from runut.records.span import Span
from runut.records.text import Clause, Name, Sentence, Text, Word

Object = dict[str, Any]


def text_object(text: Text) -> Object:
    """`{"sentences": [...]}`, each with its span, paragraph (-1: the headline), text, words, names and clauses.

    `head` of a word and the places in a clause count in the sentence's `words` from 0, -1 for the root; `above` counts
    in its `clauses`.
    """
    return {"sentences": [_sentence(text.content, sentence) for sentence in text.sentences]}


def _sentence(content: str, sentence: Sentence) -> Object:
    return {
        "span": _span(sentence.span),
        "paragraph": sentence.paragraph,
        "text": sentence.span.slice(content),
        "words": [_word(content, word) for word in sentence.words],
        "names": [_name(content, name) for name in sentence.names],
        "clauses": [_clause(clause) for clause in sentence.clauses],
    }


def _word(content: str, word: Word) -> Object:
    return {
        "form": word.span.slice(content),
        "span": _span(word.span),
        "lemma": word.lemma,
        "upos": word.upos,
        "prefix": word.prefix,
        "suffix": word.suffix,
        "voice": word.voice,
        "head": word.head,
        "deprel": word.deprel,
    }


def _name(content: str, name: Name) -> Object:
    return {"text": name.span.slice(content), "kind": name.kind, "span": _span(name.span)}


def _clause(clause: Clause) -> Object:
    return {
        "predicate": clause.predicate,
        "relation": clause.relation,
        "above": clause.above,
        "subjects": list(clause.subjects),
        "objects": list(clause.objects),
        "agents": list(clause.agents),
        "negations": list(clause.negations),
        "auxiliaries": list(clause.auxiliaries),
        "implied": clause.implied,
    }


def _span(span: Span) -> list[int]:
    return [span.start, span.end]
