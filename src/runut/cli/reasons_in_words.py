"""The model's features in words. In: names as `extract/events/features.py` makes them. Out: plain English.

A name reads `family=what`, `what` in parts by `|`: `lemma=tangkap`, `subject=person|predicate`. Each family has its
words in `word_reasons` or `clause_reasons`; a family without any is shown as it is.
"""

from runut.cli.clause_reasons import OF_CLAUSES
from runut.cli.word_reasons import OF_WORDS

FAMILIES = {**OF_WORDS, **OF_CLAUSES}


def in_words(feature: str) -> str:
    """What a feature says of the event's words, `by a rule these words are COERCE`; an unknown one as it is named."""
    if feature == "always":
        return "how common the type is, whatever the words"
    family, _, what = feature.partition("=")
    told = FAMILIES.get(family)
    if told is not None:
        return told(what.split("|"))
    return f"{family}: {what.replace('|', ', ')}" if what else family
