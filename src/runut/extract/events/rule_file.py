"""Whether a file of event rules keeps to the format. In: its table and name. Out: nothing, or a LanguagePackError.

The error names file and rule, what was found, what was expected and what to do. `docs/how-to/add-an-event-rule.md`
tells the format key by key.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NoReturn, Protocol

from runut.errors import LanguagePackError
from runut.records.plover import MODES

FRAMES = ("act", "mutual", "visit", "speech", "alone")
VOICES = ("active", "passive", "nominal")
SIDES = ("actors", "recipients")
KINDS = ("person", "organization", "country", "group", "anonymous")
STATUSES = ("actual", "historical", "future", "hypothetical", "negated")
LISTS = (*VOICES, "weak", "never", "unless", "recipients", "needs")
KEYS = frozenset({"name", "mode", "frame", "meaning", "example", "missed", "counter", *LISTS})
WANTED = frozenset({"trigger", "actors", "recipients", "status"})
EXAMPLES, COUNTERS = 2, 1


class _Named(Protocol):
    @property
    def name(self) -> str: ...


class Carried(Protocol):
    """What a trigger must tell for the check that no file lists it twice."""

    @property
    def words(self) -> Sequence[str]: ...

    @property
    def rule(self) -> _Named: ...


def check_file(table: Mapping[str, Any], where: str) -> None:
    """Raise LanguagePackError for the first thing in a rule file that breaks the format."""
    if table.get("type") not in MODES:
        _refuse(where, f"type {table.get('type')!r}", f"one of {', '.join(MODES)}", "Write PLOVER's name of the type.")
    if not table.get("meaning") or not table.get("rule"):
        _refuse(where, "no meaning or no rule", "`meaning` and at least one [[rule]]", "Write them.")
    for row in table["rule"]:
        _check_rule(row, table["type"], f"{where}, rule {row.get('name')!r}")
    for name, times in Counter(row["name"] for row in table["rule"]).items():
        if times > 1:
            _refuse(where, f"{times} rules named {name!r}", "each name once in a file", "Rename or join them.")


def check_once(triggers: Mapping[str, Iterable[Carried]], language: str) -> None:
    """Raise LanguagePackError for a trigger that stands in two rules of one type."""
    seen: dict[tuple[str, tuple[str, ...]], str] = {}
    for rows in triggers.values():
        for trigger in rows:
            type_, _, rule = trigger.rule.name.partition("/")
            before = seen.setdefault((type_, tuple(trigger.words)), rule)
            if before != rule:
                _refuse(
                    f"languages/{language}/events/{type_}.toml, rule {rule!r}",
                    f"trigger {' '.join(trigger.words)!r}, which rule {before!r} has too",
                    "a trigger in one rule of a type",
                    "Take it out of one of the two.",
                )


def _check_rule(row: Mapping[str, Any], type_: str, where: str) -> None:
    _check_keys(row, KEYS, where)
    if not row.get("name") or not row.get("meaning"):
        _refuse(where, "no name or no meaning", "`name` and `meaning`", "Write both.")
    if row.get("frame", "act") not in FRAMES:
        _refuse(where, f"frame {row['frame']!r}", f"one of {', '.join(FRAMES)}", "Mend the frame.")
    if "mode" in row and row["mode"] not in MODES[type_]:
        allowed = ", ".join(sorted(MODES[type_])) or f"none, as {type_} has no modes"
        _refuse(where, f"mode {row['mode']!r}", allowed, "Mend the mode or leave it out.")
    for key in LISTS:
        _check_phrases(row.get(key, ()), key, where)
    for key, known in (("needs", SIDES), ("recipients", KINDS)):
        _check_among(row.get(key, ()), known, f"{key}", where)
    listed = [phrase for voice in VOICES for phrase in row.get(voice, ())]
    if not listed:
        _refuse(where, "no trigger", "a list `active`, `passive` or `nominal`", "Write the words that carry it.")
    _check_among(row.get("weak", ()), listed, "weak", where)
    _check_examples(row, where)


def _check_keys(row: Mapping[str, Any], known: frozenset[str], where: str) -> None:
    for key in row:
        if key not in known:
            _refuse(where, f"key {key!r}", f"one of {', '.join(sorted(known))}", "Mend or remove the key.")


def _check_phrases(phrases: object, key: str, where: str) -> None:
    if not isinstance(phrases, list | tuple) or not all(isinstance(phrase, str) for phrase in phrases):
        _refuse(where, f"{key} = {phrases!r}", "a list of strings", 'Write it as ["...", "..."].')
    for phrase in phrases:
        words = phrase.split()
        if not words or phrase != " ".join(words).lower() or words[0] == "*" or words[-1] == "*":
            _refuse(
                where,
                f"{key}: {phrase!r}",
                "lower-case words with one space between, `*` only between words",
                "Mend the phrase.",
            )
    for phrase, times in Counter(phrases).items():
        if times > 1:
            _refuse(where, f"{key}: {phrase!r} {times} times", "each phrase once", "Remove the others.")


def _check_among(found: Iterable[str], known: Sequence[str], key: str, where: str) -> None:
    for one in found:
        if one not in known:
            expected = "one of the rule's triggers" if key == "weak" else f"one of {', '.join(known)}"
            _refuse(where, f"{key}: {one!r}", expected, "Mend the list.")


def _check_examples(row: Mapping[str, Any], where: str) -> None:
    examples, counters = (*row.get("example", ()), *row.get("missed", ())), row.get("counter", ())
    if len(examples) < EXAMPLES or len(counters) < COUNTERS:
        _refuse(
            where,
            f"{len(examples)} examples, {len(counters)} counter-examples",
            "at least two examples and one counter-example",
            "Write them in the manner of news, in words of your own.",
        )
    for example in examples:
        event = example.get("event", {})
        _check_keys(event, WANTED, f"{where}, example {example.get('text')!r}")
        told = [event.get("trigger", ""), *event.get("actors", ()), *event.get("recipients", ())]
        if not event.get("trigger") or not all(one in example.get("text", "") for one in told):
            _refuse(where, f"example {example!r}", "a trigger and sides that stand in its text", "Mend the example.")
        if event.get("status", "actual") not in STATUSES:
            _refuse(where, f"status {event['status']!r}", f"one of {', '.join(STATUSES)}", "Mend the example.")
    for counter in counters:
        if not counter.get("text") or not counter.get("because"):
            _refuse(where, f"counter-example {counter!r}", "`text` and `because`", "Write both.")


def _refuse(where: str, found: str, expected: str, do: str) -> NoReturn:
    raise LanguagePackError(where=where, found=found, expected=expected, do=do)
