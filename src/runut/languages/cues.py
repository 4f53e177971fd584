"""The words that report speech, by frame. In: a `Pack`. Out: cues and what each wants, as `statements/*.toml` tells.

Here and not in a step, because clauses (extract/text) and statements (extract/statements) must agree on them.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from runut.languages.pack import Pack
from runut.records.certainty import Certainty


@dataclass(frozen=True, slots=True)
class Cue:
    """What is known of one cue.

    `wants` is what must stand beside it to make a report: a clause with a `predicate`, an `opener` (`bahwa`, a comma, a
    quotation), a `quotation`, a `paper` with whose it is, a `noun` for what is
    said with its clause, or anything (""). Not `relative`: behind `yang` it describes and reports nothing.
    With the `subject` "paper" only a survey, a verdict and their like tell something by it.
    `resumes`: though it wants a quotation, it may take up an indirect report. `certainty` is what it lends to the words
    that it reports (`Statement.certainty`).
    """

    wants: Literal["", "predicate", "opener", "quotation", "paper", "noun"] = ""
    subject: Literal["", "paper"] = ""
    relative: bool = True
    resumes: bool = False
    certainty: Certainty = "attributed"


@lru_cache
def cues(pack: Pack, frame: str) -> Mapping[str, Cue]:
    """The cues of one frame, `says` or another file of `statements/`, in lower case."""
    return {
        word: Cue(**{option: value for option, value in row.items() if option != "words"})
        for row in pack.table(f"statements/{frame}")["cues"]
        for word in row["words"]
    }
