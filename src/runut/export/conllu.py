"""Write a text analysis as CoNLL-U (https://universaldependencies.org/format). In: `Findings`. Out: one string a page.

A token with a clitic is a range (`6-7 rencananya`); what else was cut apart stands as words with `SpaceAfter=No`.
Beyond what UD defines, MISC holds `Name=B-PER`, `Prefix=me` and `Suffix=kan`.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from urllib.parse import quote

from runut.records.findings import Findings
from runut.records.span import Span
from runut.records.text import Name, Sentence, Text, Voice, Word

NOTHING = "_"
# Where all words of a token but one are of these classes, it is a host with its clitics.
CLITICS = frozenset({"DET", "PART", "PRON"})
SIGNS = frozenset({"PUNCT", "SYM"})
# UD keeps the slash and white space out of ids; `%` is written so that no two names become one id.
KEPT_OUT = re.compile(r"[\s/%]")


def as_conllu(findings: Findings) -> str:
    """Every sentence of one page, each closed by an empty line; empty for a refused page.

    Sentences are called `NAME-s1`, paragraphs `NAME-p1` (`NAME-headline`). A sentence whose words were not analysed
    shows its tokens, with `_` for what is not known.
    """
    if findings.text is None:
        return ""
    page = KEPT_OUT.sub(lambda found: quote(found.group(), safe=""), findings.name)
    return "".join(f"{line}\n" for line in _page(findings.text, page))


def _page(text: Text, page: str) -> Iterator[str]:
    paragraph: int | None = None
    for number, sentence in enumerate(text.sentences, 1):
        if number == 1:
            yield f"# newdoc id = {page}"
        if sentence.paragraph != paragraph:
            paragraph = sentence.paragraph
            yield f"# newpar id = {page}-{'headline' if paragraph < 0 else f'p{paragraph + 1}'}"
        yield f"# sent_id = {page}-s{number}"
        words = sentence.words or tuple(_unread(token) for token in sentence.tokens)
        yield f"# text = {_text(text.content, words)}"
        yield from _rows(text.content, sentence, words)
        yield ""


def _unread(token: Span) -> Word:
    return Word(token, "", "", "", "", Voice.none, -1, "")


def _text(content: str, words: tuple[Word, ...]) -> str:
    """The sentence as its rows spell it, so that forms and text agree whatever white space stood between them."""
    spelled = (_plain(word.span.slice(content)) + ("" if _glued(content, word) else " ") for word in words)
    return "".join(spelled).rstrip()


def _rows(content: str, sentence: Sentence, words: tuple[Word, ...]) -> Iterator[str]:
    for run in _runs(sentence.tokens, words):
        first, last = words[run.start], words[run.stop - 1]
        one = _is_host_with_clitics(words[run.start : run.stop])
        if one:
            form = _plain(Span(first.span.start, last.span.end).slice(content))
            space = "SpaceAfter=No" if _glued(content, last) else NOTHING
            yield "\t".join((f"{run.start + 1}-{run.stop}", form, *[NOTHING] * 7, space))
        for place in run:
            word = words[place]
            misc = _misc(word, sentence.names, glued=not one and _glued(content, word))
            yield "\t".join((str(place + 1), _plain(word.span.slice(content)), *_columns(word), misc))


def _runs(tokens: tuple[Span, ...], words: tuple[Word, ...]) -> Iterator[range]:
    """Places of words that stand together in one token without a sign between them."""
    starts = [token.start for token in tokens]
    begin = 0
    for place in range(1, len(words) + 1):
        if place == len(words) or not _joined(words[place - 1], words[place], tokens, starts):
            yield range(begin, place)
            begin = place


def _joined(left: Word, right: Word, tokens: tuple[Span, ...], starts: list[int]) -> bool:
    token = bisect_right(starts, left.span.start) - 1
    within = token >= 0 and tokens[token].holds(left.span) and tokens[token].holds(right.span)
    return within and left.span.end == right.span.start and not {left.upos, right.upos} & SIGNS


def _is_host_with_clitics(words: tuple[Word, ...]) -> bool:
    return len(words) > 1 and sum(word.upos not in CLITICS for word in words) <= 1


def _columns(word: Word) -> tuple[str, ...]:
    """LEMMA, UPOS, XPOS, FEATS, HEAD, DEPREL, DEPS."""
    return (
        _plain(word.lemma),
        word.upos or NOTHING,
        NOTHING,
        f"Voice={word.voice}" if word.voice else NOTHING,
        str(max(word.head, -1) + 1) if word.deprel else NOTHING,
        word.deprel or NOTHING,
        NOTHING,
    )


def _misc(word: Word, names: tuple[Name, ...], *, glued: bool) -> str:
    name = next((name for name in names if name.span.meets(word.span)), None)
    begins = name is not None and word.span.start <= name.span.start
    given = (
        f"Name={'B' if begins else 'I'}-{name.kind}" if name else "",
        f"Prefix={word.prefix}" if word.prefix else "",
        "SpaceAfter=No" if glued else "",
        f"Suffix={word.suffix}" if word.suffix else "",
    )
    return "|".join(filter(None, given)) or NOTHING


def _glued(content: str, word: Word) -> bool:
    """Whether what follows stands against the word without white space."""
    following = content[word.span.end : word.span.end + 1]
    return following != "" and not following.isspace()


def _plain(form: str) -> str:
    """A form that cannot break its line: white space within, of whatever kind, is one space."""
    return " ".join(form.split()) or NOTHING
