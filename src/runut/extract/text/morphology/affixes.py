"""Take a word apart. In: a word form without enclitics. Out: its prefix and suffix in base form and its root.

Spelling alone leaves several readings (`mengukur` could be of `ukur` or `kukur`), so known roots decide: first the
lemma that the form is known with, then the root with the most known forms. A word with no known root is cut only where
its spelling shows a prefix (`memblokade`).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from runut.extract.text.morphology.roots import Roots, roots
from runut.extract.text.morphology.spellings import INDEXED, Spelling, Spellings, spellings
from runut.languages.pack import Pack

# A longer form is no word; it is not searched.
LONGEST = 40
# How good a reading is: its root is the form's known lemma; a known root; a guess.
LEMMA, KNOWN, GUESS = 3, 2, 1


@dataclass(frozen=True, slots=True)
class Affixes:
    """`prefix` and `suffix` in base form (`words/affixes`), empty where there is none, and the root in lower case."""

    prefix: str
    suffix: str
    root: str


@dataclass(frozen=True, slots=True)
class _Known:
    """What a word is judged by: how affixes are written, which roots there are, its lemma, whether it is a verb."""

    written: Spellings
    roots: Roots
    lemma: str
    uncut: bool
    verb: bool


@lru_cache(maxsize=1 << 15)
def affixes_of(form: str, pack: Pack, *, verb: bool = False) -> Affixes:
    """How `form` is put together; `verb` says that it is known to be one, so that `di`, `ter`, `ber` may be guessed.

    A word that is not cut comes back with empty affixes and itself, in lower case, as its root. Never raises on any
    form, but LanguagePackError at the first call if the lexicon is missing or broken.
    """
    word = form.lower()
    if len(word) > LONGEST:
        return Affixes("", "", word)
    first, mark, second = word.partition("-")
    found = _hyphened(first, second, pack, verb) if mark and first and second else None
    return found or _simple(word, pack, verb)


def _simple(word: str, pack: Pack, verb: bool) -> Affixes:
    written, known = spellings(pack), roots(pack)
    if word in written.apart:
        return Affixes(*written.apart[word])
    best = Affixes("", "", word)
    if word in written.whole or not word.isalpha():
        return best
    lemma = known.lemmas.get(word, "")
    uncut = lemma == word
    best_score = (KNOWN, known.families[word], 0) if word in known.families and not uncut else (0, 0, 0)
    for reading, score in _readings(word, _Known(written, known, lemma, uncut, verb)):
        if score > best_score:
            best, best_score = reading, score
    return best


def _readings(word: str, known: _Known) -> Iterator[tuple[Affixes, tuple[int, int, int]]]:
    """Each reading of `word` with its score: how sure, how large the root's family, how much of the word is affixes."""
    for spelling in known.written.starting.get(word[:INDEXED], known.written.bare):
        if not word.startswith(spelling.written):
            continue
        rest = word[len(spelling.written) :]
        if spelling.before and rest[:1] not in spelling.before:
            continue
        for suffix in spelling.suffixes:
            if not rest.endswith(suffix):
                continue
            root = spelling.restores + rest[: len(rest) - len(suffix)]
            sure = _sureness(root, suffix, spelling, known)
            if sure:
                # An unknown root that ends in a vowel is likelier (`analogi`) than one shortened by a suffix.
                length = len(word) - len(root) if sure > GUESS or len(suffix) > 1 else len(spelling.written)
                yield Affixes(spelling.base, suffix, root), (sure, known.roots.families.get(root, 0), length)


def _sureness(root: str, suffix: str, spelling: Spelling, known: _Known) -> int:
    written = known.written
    if len(root) < (written.shortest_unseen if known.uncut else written.shortest):
        return 0
    if spelling.syllables and sum(letter in written.vowels for letter in root) != spelling.syllables:
        return 0
    familiar = root in known.roots.families
    if known.uncut and not _overrides(suffix, spelling, known, familiar):
        return 0
    if root == known.lemma:
        return LEMMA
    if familiar:
        return KNOWN
    guessed = spelling.guess or (known.verb and spelling.verb)
    return GUESS if guessed and len(root) >= written.shortest_unseen else 0


def _overrides(suffix: str, spelling: Spelling, known: _Known, familiar: bool) -> bool:
    """Whether a reading may stand against annotators who left the word uncut, as they do with many a derived word."""
    if known.verb and (spelling.guess or spelling.verb):
        return True
    embraced = bool(spelling.base and suffix) or (known.verb and suffix == known.written.sure_suffix)
    return embraced and familiar


def _hyphened(first: str, second: str, pack: Pack, verb: bool) -> Affixes | None:
    """A prefix or suffix behind or before a hyphen (`se-Asia`, `1990-an`), or a root said twice; None for all else."""
    written = spellings(pack)
    suffixes = written.bare[0].suffixes
    if first in written.hyphened:
        root, _, suffix = second.rpartition("-")
        known = bool(root) and suffix in suffixes
        return Affixes(written.hyphened[first], suffix if known else "", root if known else second)
    if second in suffixes:
        return Affixes("", second, first)
    return _reduplicated(first, second, pack, verb) if first.isalpha() and second.isalpha() else None


def _reduplicated(first: str, second: str, pack: Pack, verb: bool) -> Affixes | None:
    """`anak-anak`, `berlari-lari`, `tolong-menolong`, `kebarat-baratan`: the affixes of both halves on one root."""
    one = _simple(first, pack, verb)
    if first == second:
        return one
    two = _simple(second, pack, verb)
    if one.root == two.root:
        return Affixes(one.prefix or two.prefix, two.suffix or one.suffix, one.root)
    start = next((at for at in range(len(first)) if second.startswith(first[at:])), len(first))
    if len(first) - start < spellings(pack).shortest:
        return None
    # `kebarat` is no word, `kebaratan` is: what the halves share is written once.
    joined = _simple(first[:start] + second, pack, verb)
    return joined if joined.prefix else None
