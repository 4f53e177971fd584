"""How sure a page is of what it reports."""

from typing import Literal

# `asserted`: the outlet tells it as fact; `attributed`: on the word of somebody named; `unconfirmed`: on nobody's.
Certainty = Literal["asserted", "attributed", "unconfirmed"]
