"""Write sentences with names as headlines. In: words and their labels. Out: pieces of them in the manner of headlines.

No corpus of Indonesian has names marked in headlines, and they differ: nearly all words take a capital, an active verb
loses its prefix (`menangkap` -> `Tangkap`), they are short, and the full stop goes. Labels stay as they are.
"""

import random
from collections.abc import Iterator, Sequence

from runut.extract.text.names.manner import STOP, function_words
from runut.languages.pack import Pack
from training.headline_words import ALL_CAPITALS, BARE, bare, capital

Labelled = tuple[list[str], list[str]]

SHORTEST, LONGEST = 4, 14


def headlines(words: Sequence[str], labels: Sequence[str], pack: Pack, draw: random.Random) -> Iterator[Labelled]:
    """The sentence in pieces of a headline's length, no name cut, each as a headline."""
    for start, end in _pieces(words, labels, draw):
        short, shout = draw.random() < BARE, draw.random() < ALL_CAPITALS
        forms = [bare(word, pack, verb=False) if short and word.islower() else word for word in words[start:end]]
        written = [
            form.upper() if shout else _capital(form, pack, first=place == 0) for place, form in enumerate(forms)
        ]
        yield written, list(labels[start:end])


def _pieces(words: Sequence[str], labels: Sequence[str], draw: random.Random) -> Iterator[tuple[int, int]]:
    """Where pieces of the sentence begin and end; what is left over at its end goes if it is too short."""
    start, last = 0, len(words) - (words[-1] == STOP)
    while last - start >= SHORTEST:
        end = min(start + draw.randint(SHORTEST, LONGEST), last)
        while end < last and labels[end].startswith("I"):
            end += 1
        yield start, end
        start = end


def _capital(word: str, pack: Pack, *, first: bool) -> str:
    return word if word in function_words(pack) and not first else capital(word)
