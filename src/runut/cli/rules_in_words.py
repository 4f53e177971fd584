"""The rule behind an event in words. In: an `Event` and a `Pack`. Out: its name, its phrase and what it means."""

import re
from dataclasses import dataclass

from runut.languages.pack import Pack
from runut.records.event import Event

# `coerce/arrest: ditangkap`, `model`; before both may stand that a coming act of that kind is an agreement.
RULE = re.compile(r"(?P<coming>agree: coming )?(?:(?P<file>[^/:]+)/(?P<rule>[^:]+)(?:: (?P<phrase>.*))?|.*)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Carried:
    """What carries an event.

    `file` and `rule` tell where the rule stands (`coerce`, `arrest`), both empty for the model; `phrase` is its trigger
    as the rule writes it; `coming` is true for an act still to come that counts as an agreement on it.
    """

    file: str
    rule: str
    phrase: str
    coming: bool

    @property
    def name(self) -> str:
        """`coerce/arrest`, `model`, `coming consult/meet`."""
        name = f"{self.file}/{self.rule}" if self.file else "model"
        return f"coming {name}" if self.coming else name


def carried_by(event: Event) -> Carried:
    """What carries an event, read from `Event.rule`."""
    found = RULE.fullmatch(event.rule)
    told = {} if found is None else found.groupdict()
    return Carried(told.get("file") or "", told.get("rule") or "", told.get("phrase") or "", bool(told.get("coming")))


def meaning_of_rule(carried: Carried, pack: Pack) -> str:
    """The `meaning` that the rule's file gives it; empty for the model."""
    if not carried.file:
        return ""
    rows = pack.table(f"events/{carried.file}")["rule"]
    return next((str(row["meaning"]) for row in rows if row["name"] == carried.rule), "")


def meaning_of_type(type_: str, pack: Pack) -> str:
    """What a type is, in the words of its rule file."""
    return str(pack.table(f"events/{type_.lower()}")["meaning"])
