"""Which words and roots are known. In: the pack's lexicon of lemmas and simplemma's. Out: lookups, built once."""

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from simplemma.strategies.dictionaries import DefaultDictionaryFactory

from runut.errors import LanguagePackError
from runut.languages.pack import Pack

COLUMNS = 3
LONGEST_CHAIN = 3


@dataclass(frozen=True, slots=True)
class Roots:
    """`tagged` gives the lemma of a form and tag, `lemmas` that of a form, from treebanks then simplemma; lower case.

    `families` counts for each root the forms that are known to come from it: the larger, the likelier the root.
    """

    tagged: Mapping[tuple[str, str], str]
    lemmas: Mapping[str, str]
    families: Mapping[str, int]


@lru_cache
def roots(pack: Pack) -> Roots:
    """The pack's known words. Raises LanguagePackError if `weights/syntax/lemmas.tsv` is missing or broken."""
    tagged = {(form, upos): lemma for form, upos, lemma in _rows(pack)}
    by_form: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for (form, _), lemma in tagged.items():
        by_form[form][lemma] += 1
    annotated = {form: min(lemmas, key=lambda lemma: (-lemmas[lemma], lemma)) for form, lemmas in by_form.items()}
    listed = {
        form.lower(): lemma.lower() for form, lemma in DefaultDictionaryFactory().get_dictionary(pack.code).items()
    }
    lemmas = {form: _end(lemma, listed) for form, lemma in listed.items()} | annotated
    families = Counter(lemmas.values())
    own = {root: size for root, size in families.items() if lemmas.get(root, root) == root}
    own |= {root: families[root] + 1 for root in pack.table("words/affixes")["roots"]}
    return Roots(tagged, lemmas, own)


def _end(lemma: str, listed: Mapping[str, str]) -> str:
    """Where a chain of lemmas ends (`pengetahuan` leads to `tahu`)."""
    for _ in range(LONGEST_CHAIN):
        lemma = listed.get(lemma, lemma)
    return lemma


def _rows(pack: Pack) -> list[tuple[str, str, str]]:
    where = f"languages/{pack.code}/weights/syntax/lemmas.tsv"
    do = "Run `python -m training.lemmas` or install the package again."
    try:
        content = pack.folder.joinpath("weights", "syntax", "lemmas.tsv").read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise LanguagePackError(where=where, found=str(error), expected="a readable lexicon", do=do) from error
    rows = list[tuple[str, str, str]]()
    for number, line in enumerate(content.splitlines(), 1):
        row = line.split("\t")
        if len(row) != COLUMNS or not all(row):
            raise LanguagePackError(
                where=f"{where}:{number}", found=repr(line[:80]), expected="form, tag and lemma between tabs", do=do
            )
        rows.append((row[0], row[1], row[2]))
    return rows
