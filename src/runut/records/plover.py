"""PLOVER 2: the types of events and the modes that each may have.

Source: the PLOVER manual of the Open Event Data Alliance (2023), `types.csv` and `modes.csv`.
"""

from collections.abc import Mapping

MODES: Mapping[str, frozenset[str]] = {
    "ACCUSE": frozenset({"disapprove", "investigate", "allege"}),
    "AGREE": frozenset(),
    "AID": frozenset(),
    "ASSAULT": frozenset(
        {
            "abduct", "beat", "torture", "sexual", "targeted", "destroy", "primitive", "firearms", "explosives",
            "suicide-attack", "aerial", "drone", "heavy-weapons", "crowd-control", "unconventional",
        }
    ),
    "COERCE": frozenset(
        {
            "seize", "restrict", "censor", "curfew", "martial-law", "arrest", "deport", "withhold", "misinformation",
            "cyber",
        }
    ),
    "CONCEDE": frozenset(),
    "CONSULT": frozenset({"visit", "third-party", "multilateral", "phone"}),
    "COOPERATE": frozenset(),
    "MOBILIZE": frozenset({"troops", "weapons", "police", "militia"}),
    "PROTEST": frozenset({"demo", "riot", "strike", "hunger", "boycott", "obstruct", "vandalize"}),
    "REJECT": frozenset({"assist", "change", "yield", "meet"}),
    "REQUEST": frozenset({"assist", "change", "yield", "meet"}),
    "RETREAT": frozenset({"withdraw", "release", "disarm", "ceasefire", "access", "resign"}),
    "SANCTION": frozenset({"convict", "expel", "withdraw", "discontinue"}),
    "SUPPORT": frozenset(),
    "THREATEN": frozenset({"restrict", "arrest", "relations", "expel", "territory", "violence"}),
}  # fmt: skip

# In alphabetical order.
TYPES: tuple[str, ...] = tuple(MODES)
