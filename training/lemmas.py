"""Write the lexicon of lemmas. In: the treebanks of ../shared/data. Out: `weights/syntax/lemmas.tsv`.

Only csui-train, the part of pud that is not held out and gsd-dev are read: the other treebanks have no lemmas or are
tested on. Run `python -m training.lemmas --data ../shared/data`; the same data give the same file.
"""

import argparse
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

from evaluation.treebanks import DATA, GoldWord, pud, sentences

LEXICON = Path(__file__).resolve().parents[1] / "src/runut/languages/id/weights/syntax/lemmas.tsv"
# Tags whose lemmas follow from the form: names and marks are their own.
OWN_LEMMA = frozenset({"PROPN", "PUNCT", "SYM", "X"})
# A lemma with a capital was not made: csui leaves the common nouns of names as they stand.
PLAIN = re.compile(r"[^\W\d_A-Z]+(?:-[^\W\d_A-Z]+)*")


def main() -> None:
    """Write the lexicon from the treebanks below `--data`."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--out", type=Path, default=LEXICON)
    options = parser.parse_args()
    options.out.parent.mkdir(parents=True, exist_ok=True)
    options.out.write_text("".join(lexicon_rows(training_words(options.data))), encoding="utf-8")


def training_words(data: Path) -> Iterator[GoldWord]:
    """The words that lemmas may be learned from, in order."""
    for row in (*sentences("csui-train", data), *pud(data, held_out=False), *sentences("gsd-dev", data)):
        yield from row.words


def lexicon_rows(words: Iterable[GoldWord]) -> Iterator[str]:
    """Rows `form TAB tag TAB lemma`, in lower case and sorted: the commonest lemma, or the first of the alphabet."""
    seen: defaultdict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for word in words:
        form, lemma = word.form.lower(), word.lemma
        if word.upos not in OWN_LEMMA and PLAIN.fullmatch(form) and PLAIN.fullmatch(lemma):
            seen[form, word.upos][lemma] += 1
    for (form, upos), lemmas in sorted(seen.items()):
        lemma = min(lemmas, key=lambda lemma: (-lemmas[lemma], lemma))
        yield f"{form}\t{upos}\t{lemma}\n"


if __name__ == "__main__":
    main()
