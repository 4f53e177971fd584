"""Score who does what to whom in headlines and sentences of news. In: `news.toml`, our own. Out: figures from 0 to 1.

What is scored is what is read at run time: text is cut, its words and then its clauses are read. Roles are those of a
`Clause`, so a passive's theme is its subject and its doer the agent; `object` then asks for what was done to, whichever
role tells it: the objects of any verb, and the subjects of what is read as a passive.
"""

import re
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from runut.extract.text.clauses import find_clauses
from runut.extract.text.cut.tokens import word_spans
from runut.extract.text.words import read_words
from runut.languages.pack import Pack
from runut.records.span import Span
from runut.records.text import Clause, Voice, Word

# Rules may be written on the first set; the second tells what they are worth, and nobody reads what fails there.
SETS = {"news": Path(__file__).with_name("news.toml"), "unseen": Path(__file__).with_name("news_unseen.toml")}
ROLES = ("subject", "object", "agent")
NOTATION = re.compile(
    r"(?P<first>[^<>]*?) ?(?P<voice>[<>]) (?P<rest>[^<>]+)(?: < (?P<agent>[^<>]+))?(?: > (?P<object>[^<>]+))?"
)
UNJUDGED = "?"

# The starts of the words that will do, each as one answer.
Answer = frozenset[int]


@dataclass(frozen=True, slots=True)
class Expected:
    """A clause as labelled: where its verb starts, and the answers for each role; None: not judged."""

    verb: int
    negated: bool
    roles: Mapping[str, tuple[Answer, ...] | None]


@dataclass(frozen=True, slots=True)
class Found:
    """A clause as read: whether it is negated, and where the words in each role start."""

    negated: bool
    roles: Mapping[str, frozenset[int]]


def news_scores(pack: Pack) -> dict[str, float]:
    """`news.headlines.subject` and so on, for `headlines` and `sentences` of either set.

    `verb` is the share of labelled clauses whose verb was read as a predicate; `subject`, `object` and `agent` the F1
    of pairs of verb and word over the labelled clauses; `negation` the share of those with a predicate that were
    rightly read as negated or not.
    """
    scores: dict[str, float] = {}
    for name, path in SETS.items():
        for group, items in tomllib.loads(path.read_text(encoding="utf-8")).items():
            counts = Counter[str]()
            for item in items:
                counts.update(judged(item["text"], item["clauses"], pack))
            scores |= {f"{name}.{group}.{role}": figure for role, figure in _figures(counts).items()}
    return scores


def judged(text: str, labels: Sequence[str], pack: Pack) -> Iterator[str]:
    """What one text adds to the counts: `subject.right`, `subject.gold`, `subject.found`, `verb.gold`, ...

    Raises ValueError where a label is not in the notation or names a word that the text lacks.
    """
    read = clauses_in(text, pack)
    for expected in (expected_clause(text, label) for label in labels):
        found = read.get(expected.verb)
        yield "verb.gold"
        if found is not None:
            yield "verb.right"
            yield "negation.right" if found.negated == expected.negated else "negation.wrong"
        for role, answers in expected.roles.items():
            if answers is not None:
                yield from _compared(role, answers, frozenset[int]() if found is None else found.roles[role])


def clauses_in(text: str, pack: Pack) -> dict[int, Found]:
    """The clauses of a text of one sentence, by where their predicates start."""
    spans = word_spans(text, Span(0, len(text)), pack)
    words = read_words(text, [spans], pack)[0]
    return {words[clause.predicate].span.start: _found(words, clause) for clause in find_clauses(text, words, pack)}


def expected_clause(text: str, label: str) -> Expected:
    """A label of `news.toml`, its words found in `text`. Raises ValueError if that fails."""
    match = NOTATION.fullmatch(label)
    if match is None:
        raise ValueError(f"not in the notation of news.toml: {label!r}")
    verb = match["rest"].removeprefix("not ")
    first, agents, objects = (_answers(text, match[name] or "") for name in ("first", "agent", "object"))
    passive = match["voice"] == "<"
    done_to = (*(first or ()), *(objects or ())) if passive else objects
    judged = objects is not None and not (passive and first is None)
    return Expected(
        verb=min(_places(text, verb)),
        negated=verb != match["rest"],
        roles={"subject": first, "object": done_to if judged else None, "agent": agents},
    )


def _answers(text: str, words: str) -> tuple[Answer, ...] | None:
    if words == UNJUDGED:
        return None
    return tuple(_places(text, word) for word in words.split(" + ")) if words else ()


def _places(text: str, words: str) -> Answer:
    return frozenset(_place(text, word) for word in words.split("/"))


def _place(text: str, word: str) -> int:
    form, _, which = word.partition("#")
    pattern = rf"\B{re.escape(form[1:])}\b" if form.startswith("-") else rf"\b{re.escape(form)}\b"
    starts = [match.start() for match in re.finditer(pattern, text)]
    place = int(which or 1)
    if len(starts) < place:
        raise ValueError(f"no {word!r} in {text!r}")
    return starts[place - 1]


def _found(words: Sequence[Word], clause: Clause) -> Found:
    subjects, objects, agents = (
        frozenset(words[place].span.start for place in places)
        for places in (clause.subjects, clause.objects, clause.agents)
    )
    passive = bool(agents) or words[clause.predicate].voice is Voice.passive
    # Two negations say that it is so.
    negated = len(clause.negations) % 2 == 1
    return Found(negated, {"subject": subjects, "object": objects | subjects if passive else objects, "agent": agents})


def _compared(role: str, answers: Sequence[Answer], found: frozenset[int]) -> Iterator[str]:
    taken = set[int]()
    for answer in answers:
        yield f"{role}.gold"
        if hits := answer & found:
            yield f"{role}.right"
            # Both parts of one name, if both were found, are one answer.
            taken |= hits
            yield f"{role}.found"
    yield from (f"{role}.found" for _ in found - taken)


def _figures(counts: Counter[str]) -> dict[str, float]:
    judgements = counts["negation.right"] + counts["negation.wrong"]
    shares = {
        role: 2 * counts[f"{role}.right"] / max(1, counts[f"{role}.gold"] + counts[f"{role}.found"]) for role in ROLES
    }
    return {
        "verb": counts["verb.right"] / max(1, counts["verb.gold"]),
        **shares,
        "negation": counts["negation.right"] / max(1, judgements),
    }
