"""The parser's network as PyTorch trains it; `runut.extract.text.syntax` runs the same with numpy.

Features of a form -> two or more layers of bidirectional LSTM -> tags, and biaffine scores of heads and relations
(Dozat and Manning 2017), with dropout of words, of features and of whole vectors along a sentence.
"""

from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from runut.extract.text.syntax.features import EDGE_ROWS, GRAM_ROWS, PATTERN_ROWS, SHAPES
from training.parser_arrays import Arrays, Kinds
from training.parser_data import Vocabulary

LEAK = 0.1
NEVER = -1e9


@dataclass(frozen=True, slots=True)
class Sizes:
    """Widths of the tables, the layers and the biaffine forms, and how much is dropped in training."""

    form: int = 64
    gram: int = 48
    edge: int = 48
    shape: int = 16
    root: int = 48
    entry: int = 128
    hidden: int = 128
    layers: int = 2
    arc: int = 96
    label: int = 48
    dropped: float = 0.33
    dropped_features: float = 0.1


@dataclass(frozen=True, slots=True)
class Scores:
    """Scores of tags (sentences x words x tags) and heads (... x 1 + words), and what relations are scored from."""

    tags: Tensor
    heads: Tensor
    label_word: Tensor
    label_head: Tensor


class Model(nn.Module):
    """The network. Its parameters' names say what `training.parser` writes them as."""

    def __init__(self, kinds: Kinds, vocabulary: Vocabulary, sizes: Sizes) -> None:
        super().__init__()
        self.sizes = sizes
        self.seen = [torch.tensor(a) for a in (kinds.forms, kinds.roots, kinds.patterns, kinds.shapes)]
        self.grams, self.edges = torch.tensor(kinds.grams), torch.tensor(kinds.edges)
        self.form = nn.Embedding(len(vocabulary.forms) + 2, sizes.form)
        self.root = nn.Embedding(len(vocabulary.roots) + 1, sizes.root)
        self.pattern = nn.Embedding(PATTERN_ROWS, sizes.shape)
        self.shape = nn.Embedding(SHAPES, sizes.shape)
        self.gram = nn.EmbeddingBag(GRAM_ROWS + 1, sizes.gram, mode="mean", padding_idx=GRAM_ROWS)
        self.edge = nn.EmbeddingBag(EDGE_ROWS, sizes.edge, mode="mean")
        for table in (self.form, self.root, self.pattern, self.shape, self.gram, self.edge):
            nn.init.normal_(table.weight, std=0.1)
        seen = sizes.form + sizes.gram + sizes.edge + 2 * sizes.shape + sizes.root
        wide, entry = 2 * sizes.hidden, sizes.entry
        self.entry = nn.Linear(seen, entry)
        self.older = nn.Parameter(torch.randn(entry) * 0.1)
        self.layers = nn.ModuleList(
            nn.LSTM(wide if n else entry, sizes.hidden, bidirectional=True, batch_first=True)
            for n in range(sizes.layers)
        )
        self.root_vector = nn.Parameter(torch.randn(1, 1, wide) * 0.1)
        self.tag = nn.Linear(wide, len(vocabulary.tags))
        self.arc_word, self.arc_head = nn.Linear(wide, sizes.arc), nn.Linear(wide, sizes.arc)
        self.label_word, self.label_head = nn.Linear(wide, sizes.label), nn.Linear(wide, sizes.label)
        self.arc = nn.Parameter(torch.randn(sizes.arc + 1, sizes.arc) * 0.05)
        self.label = nn.Parameter(torch.randn(sizes.label + 1, len(vocabulary.deprels), sizes.label + 1) * 0.02)

    def forward(self, batch: Arrays, hidden_forms: NDArray[np.bool_]) -> Scores:
        """Scores of a batch; forms and roots under `hidden_forms` count as unknown."""
        mask = torch.tensor(batch.mask)
        vectors = self._entries(torch.tensor(batch.kinds), torch.tensor(hidden_forms))
        vectors = self._drop(vectors + torch.tensor(batch.older)[:, None, None] * self.older) * mask[..., None]
        lengths = mask.sum(1)
        for layer in self.layers:
            packed = nn.utils.rnn.pack_padded_sequence(vectors, lengths, batch_first=True, enforce_sorted=False)
            found, _ = layer(packed)
            vectors, _ = nn.utils.rnn.pad_packed_sequence(found, batch_first=True, total_length=mask.shape[1])
            vectors = self._drop(vectors)
        above = torch.cat([self.root_vector.expand(len(mask), 1, -1), vectors], 1)
        return Scores(
            self.tag(vectors),
            self._heads(vectors, above, mask),
            self._bent(self.label_word, vectors),
            self._bent(self.label_head, above),
        )

    def deprels(self, scores: Scores, heads: Tensor) -> Tensor:
        """Scores of relations, given heads: sentences x words x relations."""
        rows = heads[..., None].expand(-1, -1, self.sizes.label)
        words, above = _with_one(scores.label_word), _with_one(torch.gather(scores.label_head, 1, rows))
        width, relations, other = self.label.shape
        mixed = (words @ self.label.reshape(width, -1)).view(*words.shape[:2], relations, other)
        return torch.einsum("btrj,btj->btr", mixed, above)

    def _entries(self, kinds: Tensor, hidden: Tensor) -> Tensor:
        forms, roots, patterns, shapes = (table[kinds] for table in self.seen)
        flat, size = kinds.reshape(-1), kinds.shape
        parts = (
            self.form(torch.where(hidden, 1, forms)),
            self.gram(self.grams[flat]).view(*size, -1),
            self.edge(self.edges[flat]).view(*size, -1),
            self.shape(shapes),
            self.root(torch.where(hidden, 0, roots)),
            self.pattern(patterns),
        )
        kept = [functional.dropout(torch.ones(*size, 1), self.sizes.dropped_features, self.training) for _ in parts]
        joined = torch.cat([part * mask for part, mask in zip(parts, kept, strict=True)], -1)
        return functional.leaky_relu(self.entry(joined), LEAK)

    def _heads(self, vectors: Tensor, above: Tensor, mask: Tensor) -> Tensor:
        fits = _with_one(self._bent(self.arc_word, vectors)) @ self.arc @ self._bent(self.arc_head, above).mT
        root = torch.ones(len(mask), 1, dtype=torch.bool)
        itself = functional.pad(torch.eye(mask.shape[1], dtype=torch.bool), (1, 0))
        return fits.masked_fill(~torch.cat([root, mask], 1)[:, None, :] | itself, NEVER)

    def _bent(self, layer: nn.Linear, vectors: Tensor) -> Tensor:
        return self._drop(functional.leaky_relu(layer(vectors), LEAK))

    def _drop(self, vectors: Tensor) -> Tensor:
        """The same places dropped in all words of a sentence."""
        kept = torch.ones(len(vectors), 1, vectors.shape[2])
        return vectors * functional.dropout(kept, self.sizes.dropped, self.training)


def _with_one(values: Tensor) -> Tensor:
    return functional.pad(values, (0, 1), value=1.0)
