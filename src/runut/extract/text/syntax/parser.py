"""Tag and parse. In: the word forms of sentences. Out: for each sentence its words' tags, heads and relations."""

import io
import zipfile
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from runut.errors import LanguagePackError
from runut.extract.text.syntax.features import features_of
from runut.extract.text.syntax.network import (
    Array,
    Dense,
    Layer,
    Network,
    batch_of,
    encode,
    head_scores,
    label_scores,
    tag_scores,
)
from runut.extract.text.syntax.tree import best_heads
from runut.extract.text.together import together
from runut.languages.pack import Pack

WEIGHTS = "weights/syntax/parser.npz"
# A longer sentence is parsed in pieces, since scores of heads grow with the square of its words.
LONGEST_PIECE = 128
UNKNOWN_FORM, UNKNOWN_ROOT = 1, 0
# How the root of a later piece hangs on the first piece's.
NEXT_PIECE = "parataxis"


@dataclass(frozen=True, slots=True)
class Parse:
    """One sentence's analysis: for every word its UPOS tag, the place of its head (-1: root) and its relation to it."""

    tags: tuple[str, ...]
    heads: tuple[int, ...]
    deprels: tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Parser:
    """The network, the tables that words are looked up in, and what its outputs mean."""

    pack: Pack
    network: Network
    entry: Dense
    tables: Mapping[str, Array]
    forms: Mapping[str, int]
    roots: Mapping[str, int]
    tags: tuple[str, ...]
    deprels: tuple[str, ...]


@lru_cache
def load_parser(pack: Pack) -> Parser:
    """The parser of a language. Raises LanguagePackError if its weights are missing or broken."""
    try:
        return read_parser(pack, pack.folder.joinpath(*WEIGHTS.split("/")).read_bytes())
    except (OSError, EOFError, ValueError, KeyError, zipfile.BadZipFile, zlib.error) as error:
        raise LanguagePackError(
            where=f"languages/{pack.code}/{WEIGHTS}",
            found=f"no usable weights ({error})",
            expected="the arrays that training/parser.py writes",
            do="Restore the file or run: make weights",
        ) from error


def read_parser(pack: Pack, weights: bytes) -> Parser:
    """The parser with these weights. Raises what `np.load` raises, or KeyError, if they are none."""
    with np.load(io.BytesIO(weights), allow_pickle=False) as stored:
        return _parser(pack, {name: stored[name] for name in stored.files})


def parse(sentences: Sequence[Sequence[str]], pack: Pack) -> list[Parse]:
    """The analysis of each sentence, given as its word forms; one root a sentence."""
    parser = load_parser(pack)
    pieces = [
        (number, forms[start : start + LONGEST_PIECE])
        for number, forms in enumerate(sentences)
        for start in range(0, len(forms), LONGEST_PIECE)
    ]
    joined = [Parse((), (), ()) for _ in sentences]
    for group in together([forms for _, forms in pieces]):
        found = _parse_pieces([forms for _, forms in pieces[group]], parser)
        for (number, _), piece in zip(pieces[group], found, strict=True):
            joined[number] = _joined(joined[number], piece)
    return joined


def _joined(before: Parse, piece: Parse) -> Parse:
    if not before.tags:
        return piece
    first, shift = before.heads.index(-1), len(before.tags)
    return Parse(
        before.tags + piece.tags,
        before.heads + tuple(first if head < 0 else head + shift for head in piece.heads),
        before.deprels
        + tuple(NEXT_PIECE if head < 0 else name for head, name in zip(piece.heads, piece.deprels, strict=True)),
    )


def _parse_pieces(pieces: Sequence[Sequence[str]], parser: Parser) -> Iterator[Parse]:
    lengths = [len(forms) for forms in pieces]
    forms = [form for forms in pieces for form in forms]
    each = {form: row for row, form in enumerate(dict.fromkeys(forms))}
    rows = np.array([each[form] for form in forms])
    encoded = encode(parser.network, vectors_of(list(each), parser), batch_of(lengths), rows)
    tags = tag_scores(parser.network, encoded).argmax(1).tolist()
    trees = [best_heads(scores) for scores in head_scores(parser.network, encoded, lengths)]
    starts = np.cumsum([0, *lengths])
    above = np.concatenate([np.where(heads < 0, -1, heads + at) for heads, at in zip(trees, starts, strict=False)])
    deprels = label_scores(parser.network, encoded, above).argmax(1).tolist()
    for heads, start, length in zip(trees, starts.tolist(), lengths, strict=False):
        place = slice(start, start + length)
        yield Parse(
            tuple(parser.tags[number] for number in tags[place]),
            tuple(heads.tolist()),
            tuple(
                "root" if head < 0 else parser.deprels[number]
                for head, number in zip(heads.tolist(), deprels[place], strict=True)
            ),
        )


def vectors_of(forms: Sequence[str], parser: Parser) -> Array:
    """What the network reads: words x entry width."""
    return np.stack([_vector(form, parser) for form in forms])


@lru_cache(maxsize=1 << 15)
def _vector(form: str, parser: Parser) -> Array:
    """The vector of a word form by itself."""
    features, tables = features_of(form, parser.pack), parser.tables
    seen = np.concatenate(
        (
            tables["form"][parser.forms.get(features.form, UNKNOWN_FORM)],
            _mean(tables["gram"], features.grams),
            _mean(tables["edge"], features.edges),
            tables["shape"][features.shape],
            tables["root"][parser.roots.get(features.root, UNKNOWN_ROOT)],
            tables["pattern"][features.pattern],
        )
    )
    return parser.entry.bent(seen)


def _mean(table: Array, rows: Sequence[int]) -> Array:
    mean: Array = np.add.reduce(table[list(rows)]) / np.float32(len(rows))
    return mean


def _parser(pack: Pack, arrays: Mapping[str, np.ndarray[tuple[int, ...], np.dtype[np.generic]]]) -> Parser:
    values = {name: array.astype(np.float32) for name, array in arrays.items() if array.dtype == np.float16}
    words = {
        name: bytes(array).decode("utf-8").split("\n") for name, array in arrays.items() if array.dtype == np.uint8
    }
    layers = range(sum(name.endswith(".inputs") for name in values))
    dense = {
        name: Dense(values[f"{name}.weight"], values[f"{name}.bias"])
        for name in ("entry", "tag", "arc_word", "arc_head", "label_word", "label_head")
    }
    return Parser(
        pack=pack,
        network=Network(
            layers=tuple(
                Layer(values[f"layer{n}.inputs"], values[f"layer{n}.state"], values[f"layer{n}.bias"]) for n in layers
            ),
            root=values["root_vector"],
            tag=dense["tag"],
            arc_word=dense["arc_word"],
            arc_head=dense["arc_head"],
            label_word=dense["label_word"],
            label_head=dense["label_head"],
            arc=values["arc"],
            label=values["label"],
        ),
        entry=dense["entry"],
        tables={name: values[f"table.{name}"] for name in ("form", "gram", "edge", "shape", "root", "pattern")},
        forms={word: number for number, word in enumerate(words["forms"], UNKNOWN_FORM + 1)},
        roots={word: number for number, word in enumerate(words["roots"], UNKNOWN_ROOT + 1)},
        tags=tuple(words["tags"]),
        deprels=tuple(words["deprels"]),
    )
