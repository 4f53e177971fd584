"""True output for the documentation: cog blocks in `*.md` call these, `make docs` rewrites, `make check` compares."""

import json
import os
import shlex
import subprocess
import sys
from pathlib import Path

import cog

from runut.extract.events.rules import event_rules
from runut.languages.pack import load_pack

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
    """Every event rule with its triggers, examples and counter-examples, from the files that the engine reads."""
    pack = load_pack()
    event_rules(pack)  # a malformed file must stop the documentation too
    for _, table in pack.tables("events"):
        cog.outl(f"## {table['type']}\n\n{table['meaning']}\n")
        for rule in table["rule"]:
            mode = f" (mode `{rule['mode']}`)" if "mode" in rule else ""
            cog.outl(f"### {table['type'].lower()}/{rule['name']}{mode}\n\n{rule['meaning']}\n")
            for form in ("active", "passive", "nominal", "never"):
                if rule.get(form):
                    cog.outl(f"- {form}: {', '.join(rule[form])}")
            for example in rule["example"]:
                cog.outl(f"- yes: *{example['text']}* → `{json.dumps(example['event'], ensure_ascii=False)}`")
            for counter in rule["counter"]:
                cog.outl(f"- no: *{counter['text']}* {counter['because']}")
            cog.outl("")


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
