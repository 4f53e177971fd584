"""What features say of an event's words, their neighbours and the rules. In: a feature's parts. Out: plain English."""

from collections.abc import Callable, Mapping

from runut.cli.grammar_in_words import neighbour, related, tagged

Parts = list[str]
ROOT = "root"
VOICES = {"Act": ", active", "Pass": ", passive", "": ""}
STEPS = {"1": "the word", "2": "two words", "3": "three words"}
# How the rules of other types see the same words.
OTHERS = {
    "firm|alone": ", and no other type's does",
    "weak|alone": ", and no two types' do firmly",
    "firm|shared": ", and so does another type's",
    "weak|shared": ", and two other types' do firmly",
}
STRENGTHS = {"firm": "firmly", "weak": "weakly"}


def _rule(parts: Parts) -> str:
    head, how, more = (*parts, "", "")[:3]
    if head == "-":
        return "no rule knows these words"
    if head in STRENGTHS:
        return f"a rule of any type knows these words {STRENGTHS[head]}"
    if "/" in head:
        return f"the rule {head} knows these words {STRENGTHS.get(how, how)}"
    told = f"a rule of {head} knows these words {STRENGTHS.get(how, how)}".rstrip()
    form = f", in a form that is {more}" if more else ""
    return told + OTHERS.get(f"{how}|{more}", form)


def _made(parts: Parts) -> str:
    lemma, affixes, tag = (*parts, "", "")[:3]
    made = f"with “{affixes}” added" if affixes else "without affixes"
    return f"made of {neighbour(lemma)} {made}, {tagged(tag)}"


def _affixes(parts: Parts) -> str:
    before, after, voice = (*parts, "", "")[:3]
    shown = "".join((f"{before}-" if before else "", "…", f"-{after}" if after else ""))
    return f"{'no affixes' if shown == '…' else f'the affixes {shown}'}{VOICES.get(voice, voice)}"


def _beside(where: str) -> Callable[[Parts], str]:
    def told(parts: Parts) -> str:
        return f"{where}: {neighbour(parts[0])}"

    return told


def _series(parts: Parts) -> str:
    """Two or three words in their order, or a word and its head."""
    if len(parts) == 1:
        word, _, head = parts[0].partition("<")
        return f"{neighbour(word)} hangs on {'no other word' if head == ROOT else neighbour(head)}"
    return f"one after another: {', '.join(map(neighbour, parts))}"


def _head(parts: Parts) -> str:
    if parts[-1] == ROOT:
        return "the word hangs on no other"
    return f"the word hangs on {neighbour(parts[-1])}{f', {related(parts[0])}' if len(parts) > 1 else ''}"


def _hangs(parts: Parts) -> str:
    """A word's relation, with its tag or its lemma before or behind it."""
    first, last = parts[0], parts[-1]
    return f"{related(first)}, {tagged(last)}" if last.isupper() else f"{neighbour(first)}, {related(last)}"


def _children(parts: Parts) -> str:
    kinds = [related(kind) for kind in parts[0].split(",") if kind]
    return f"on the word hangs {', '.join(kinds)}" if kinds else "no subject, object or adverb hangs on the word"


OF_WORDS: Mapping[str, Callable[[Parts], str]] = {
    "form": _beside("the word itself"),
    "lemma": _beside("the word's base form"),
    "made": _made,
    "tag": lambda parts: f"the word is {tagged(parts[0])}",
    "affixes": _affixes,
    "begins": lambda parts: f"begins with “{parts[0]}”, {tagged(parts[-1])}",
    "ends": lambda parts: f"ends in “{parts[0]}”, {tagged(parts[-1])}",
    "phrase": _beside("the phrase"),
    "void": lambda parts: f"a rule of {parts[0]} knows these words and excludes them here",
    "rule": _rule,
    "above": lambda parts: f"the word hangs on one that is {parts[0]} by a rule",
    "below": lambda parts: f"on the word hangs one that is {parts[0]} by a rule",
    "elsewhere": lambda parts: f"another word of the sentence is {parts[0]} by a rule",
    "beside": lambda parts: f"by rules these words are {parts[0]}, and others of the sentence {parts[-1]}",
    **{f"left{step}": _beside(f"{STEPS[step]} before it") for step in STEPS},
    **{f"right{step}": _beside(f"{STEPS[step]} behind it") for step in STEPS},
    "pair": _series,
    "three": _series,
    "word": _series,
    "before": _beside("within five words before it"),
    "after": _beside("within five words behind it"),
    "relation": _hangs,
    "head": _head,
    "children": _children,
    "cue": _beside("the word reports speech"),
    "auxiliary": _beside("an auxiliary"),
}
