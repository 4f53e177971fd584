"""True output for the documentation: cog blocks in `*.md` call these, `make docs` rewrites, `make check` compares."""

import dataclasses
import inspect
import json
import os
import re
import shlex
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import cog

import runut
from evaluation.frequent import frequent, known
from runut.extract.events.rules import event_rules
from runut.languages.pack import load_pack
from runut.records.actor import Actor, Ground, Grounds
from runut.records.article import Article
from runut.records.chain import Link
from runut.records.correction import Correction
from runut.records.event import Because, Event, Quantity, Rival, Side
from runut.records.findings import Findings
from runut.records.moment import Moment, Period
from runut.records.page import Refusal
from runut.records.place import Place
from runut.records.span import Span
from runut.records.statement import Channel, Credit, Statement, Unnamed
from runut.records.text import Clause, Name, Sentence, Text, Word
from runut.records.time import Time

RECORDS = (
    *(
        Findings,
        Article,
        Time,
        Actor,
        Grounds,
        Ground,
        Place,
        Statement,
        Credit,
        Channel,
        Unnamed,
        Link,
        Correction,
        Event,
        Because,
        Side,
        Rival,
        Quantity,
        Moment,
        Period,
        Span,
        Refusal,
    ),
    *(Text, Sentence, Word, Name, Clause),
)
ROOT = Path(__file__).resolve().parents[1]
QUIET = {"COLUMNS": "118", "NO_COLOR": "1", "TERM": "dumb", "PYTHONUTF8": "1"}


def console(command: str, *, lines: int | None = None) -> None:
    """The command as a person types it and what it prints, cut after `lines` lines if given."""
    printed = _run([sys.executable, "-m", *shlex.split(command)])
    _fence("console", f"$ {command}\n{_cut(printed, lines)}")


def python(source: str) -> None:
    """Python source and what it prints."""
    source = source.strip()
    _fence("python", "\n".join([source, *(f"# {line}" for line in _run([sys.executable, "-c", source]).splitlines())]))


def event_rule_reference() -> None:
    """Every event rule with its frame, triggers, exclusions and examples, from the files that the engine reads."""
    pack = load_pack()
    event_rules(pack)  # a malformed file must stop the documentation too
    for _, table in pack.tables("events"):
        cog.outl(f"## {table['type']}\n\n{table['meaning']}\n")
        for rule in table["rule"]:
            mode = f" (mode `{rule['mode']}`)" if "mode" in rule else ""
            cog.outl(f"### {table['type'].lower()}/{rule['name']}{mode}\n\n{rule['meaning']}\n")
            cog.outl(f"- frame: {rule.get('frame', 'act')}")
            for key in ("active", "passive", "nominal", "weak", "recipients", "needs", "never", "unless"):
                if rule.get(key):
                    listed = ", ".join(rule[key]).replace("*", r"\*")  # a gap would open italics
                    cog.outl(f"- {key}: {listed}")
            _examples_of(rule)
            cog.outl("")


def _examples_of(rule: Mapping[str, Any]) -> None:
    for answer, key in (("yes", "example"), ("not yet", "missed")):
        for example in rule.get(key, ()):
            cog.outl(f"- {answer}: *{example['text']}* → `{json.dumps(example['event'], ensure_ascii=False)}`")
    for counter in rule["counter"]:
        cog.outl(f"- no: *{counter['text']}* {counter['because']}")


def statement_frame_reference() -> None:
    """Every frame of reported speech with its cues, examples and counter-examples."""
    for name, table in load_pack().tables("statements"):
        cog.outl(f"## {name}\n\n{table['meaning']}\n")
        for row in table["cues"]:
            told = [f"wants {row['wants']}"] if row.get("wants") else []
            told += [f"{key}: {str(row[key]).lower()}" for key in ("subject", "relative", "resumes") if key in row]
            cog.outl(f"- {', '.join([row['certainty'], *told])}: {', '.join(row['words'])}")
        cog.outl("")
        for example in table["example"]:
            via = f", via {', '.join(example['via'])}" if example.get("via") else ""
            speaker = example.get("speaker", "nobody")
            cog.outl(f"- yes: *{example['text']}* → {speaker}, {example['cue']}{via}: {example['statement']}")
        for counter in table["counter"]:
            cog.outl(f"- no: *{counter['text']}* {counter['because']}")
        cog.outl("")


def python_reference() -> None:
    """The two entrances and every record that they give, from their own docstrings."""
    for function in (runut.read, runut.read_all):
        signature = _short(f"runut.{function.__name__}{inspect.signature(function)}")
        cog.outl(f"### `{signature}`\n\n{inspect.getdoc(function)}\n")
    for record in RECORDS:
        cog.outl(f"### `{record.__name__}`\n\n{inspect.getdoc(record)}\n")
        cog.outl("| field | type |\n|---|---|")
        for field in dataclasses.fields(record):
            type_ = _short(inspect.formatannotation(field.type)).replace(" | ", " or ")
            cog.outl(f"| `{field.name}` | `{type_}` |")
        cog.outl("")


def frequent_actors() -> None:
    """The actors that news names most, and what the tables say of each."""
    told = known(load_pack())
    cog.outl("| articles | actor | country | sector | is | row |\n|---:|---|---|---|---|---|")
    for one in frequent():
        is_ = told[one.name]
        row = is_.row.removeprefix("words/")
        cog.outl(f"| {one.articles} | {one.name} | {is_.country or '–'} | {is_.sector or '–'} | {is_.what} | `{row}` |")


def figures() -> None:
    """Every figure that was measured last, beside the floor that it may not fall below."""
    scores = json.loads((ROOT / "evaluation" / "scores.json").read_text(encoding="utf-8"))
    floors = json.loads((ROOT / "evaluation" / "floors.json").read_text(encoding="utf-8"))
    cog.outl("| pages | figure | reached | floor |\n|---|---|---|---|")
    for name, rows in scores.items():
        for figure, value in rows.items():
            floor = floors.get(name, {}).get(figure)
            cog.outl(f"| {name} | {figure} | {value:.3f} | {'–' if floor is None else format(floor, '.3f')} |")


def _short(name: str) -> str:
    """Types without the modules that hold them."""
    return re.sub(r"\b(?:runut\.records\.\w+|collections\.abc|os|datetime)\.", "", name)


def _run(command: list[str]) -> str:
    done = subprocess.run(
        command, cwd=ROOT, env={**os.environ, **QUIET}, capture_output=True, text=True, encoding="utf-8", check=False
    )
    if done.returncode not in {0, 1}:
        raise RuntimeError(f"{shlex.join(command)} ended with {done.returncode}: {done.stderr}")
    return "\n".join(line.rstrip() for line in (done.stdout + done.stderr).splitlines())


def _cut(printed: str, lines: int | None) -> str:
    rows = printed.splitlines()
    return printed if lines is None or len(rows) <= lines else "\n".join([*rows[:lines], "..."])


def _fence(language: str, text: str) -> None:
    cog.outl(f"\n```{language}\n{text}\n```\n")
