"""Train the parser and write its weights.

usage: python -m training.parser [--data DIR] [--out FILE] [--seed N] [--teachers FILE...] [--epochs N] ...

Learns from the current treebanks and from the older annotation of gsd-2017-train, marked as such; the last epochs see
only the current ones. With `--teachers`, weights written before by other seeds, it learns instead from what these say
of the older treebank's sentences and of text without trees, and from short sentences written as headlines. Every word's
form is hidden at times, the more often the rarer it is. What is written is the running mean of the parameters, in half
precision. One core, 10 to 20 minutes.
On one machine and version of PyTorch the same seed gives the same file.
"""

import argparse
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields
from math import cos, pi
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from rich.progress import Progress
from torch import Tensor, nn
from torch.nn import functional

from evaluation.treebanks import DATA
from runut.extract.text.syntax.features import GRAM_ROWS
from runut.extract.text.syntax.parser import WEIGHTS
from runut.languages.pack import Pack, load_pack
from training.headlines import headlines
from training.parser_arrays import IGNORED, Arrays, Kinds, arrays_of, batches, kinds_of
from training.parser_data import Annotation, Example, Vocabulary, current, older, vocabulary
from training.parser_model import Model, Sizes
from training.pseudo_labels import annotated, unlabelled

OUT = Path(__file__).resolve().parents[1] / "src" / "runut" / "languages" / "id" / Path(WEIGHTS)
# The current sentences are shown so many times an epoch, the older ones once.
CURRENT_SHOWN = 2
WORDS_A_BATCH = 900
RATE, LAST_RATE, WARM_UP = 2e-3, 4e-5, 100
MOST_GRADIENT = 5.0
MEAN_DECAY = 0.998
# A form seen n times is hidden with a chance of RARE / (RARE + n).
RARE = 0.5


@dataclass(frozen=True, slots=True)
class Schedule:
    """How long to train: epochs over all sentences, then epochs over the current ones alone."""

    epochs: int = 14
    last_epochs: int = 6


def train(
    examples: Sequence[Example], kinds: Kinds, words: Vocabulary, schedule: Schedule, seed: int, sizes: Sizes
) -> Model:
    """A trained model; its parameters are the running mean over the steps."""
    random = np.random.default_rng(seed)
    torch.manual_seed(seed)
    model, mean = Model(kinds, words, sizes), Model(kinds, words, sizes)
    mean.load_state_dict(model.state_dict())
    optimizer = torch.optim.AdamW(model.parameters(), lr=RATE, betas=(0.9, 0.98), weight_decay=1e-5)
    groups = list(_groups(examples, schedule, random))
    model.train()
    with Progress() as progress:
        for step in progress.track(range(len(groups)), description="parser"):
            batch = arrays_of(groups[step], kinds, words)
            for group in optimizer.param_groups:
                group["lr"] = _rate(step, len(groups))
            optimizer.zero_grad()
            _loss(model, batch, _hidden(batch, kinds, random)).backward()
            nn.utils.clip_grad_norm_(model.parameters(), MOST_GRADIENT)
            optimizer.step()
            _mix(mean, model, min(MEAN_DECAY, (step + 1) / (step + 10)))
    return mean.eval()


def arrays(model: Model, words: Vocabulary) -> dict[str, NDArray[np.generic]]:
    """The model as `runut.extract.text.syntax.parser` reads it: arrays by name, in half precision, and word lists."""
    found: dict[str, Tensor] = {f"table.{name}": getattr(model, name).weight for name in TABLES}
    found["table.gram"] = found["table.gram"][:GRAM_ROWS]
    for name in ("entry", "tag", "arc_word", "arc_head", "label_word", "label_head"):
        layer = getattr(model, name)
        found |= {f"{name}.weight": layer.weight.T, f"{name}.bias": layer.bias}
    for number, layer in enumerate(model.layers):
        found |= {f"layer{number}.{name}": value for name, value in _lstm(layer).items()}
    found |= {"root_vector": model.root_vector[0], "arc": model.arc, "label": model.label}
    lists = {"forms": words.forms, "roots": words.roots, "tags": words.tags, "deprels": words.deprels}
    return {
        **{name: value.detach().numpy().astype(np.float16) for name, value in found.items()},
        **{name: np.frombuffer("\n".join(row).encode("utf-8"), dtype=np.uint8) for name, row in lists.items()},
    }


TABLES = ("form", "gram", "edge", "shape", "root", "pattern")


def _lstm(layer: nn.Module) -> dict[str, Tensor]:
    """A layer with its gates in our order (in, forget, out, new), forward before backward."""

    def ordered(name: str) -> Tensor:
        into, forget, new, out = getattr(layer, name).chunk(4)
        return torch.cat([into, forget, out, new])

    directions = ("", "_reverse")
    return {
        "inputs": torch.stack([ordered(f"weight_ih_l0{way}").T for way in directions]),
        "state": torch.stack([ordered(f"weight_hh_l0{way}").T for way in directions]),
        "bias": torch.stack([ordered(f"bias_ih_l0{way}") + ordered(f"bias_hh_l0{way}") for way in directions]),
    }


def _groups(examples: Sequence[Example], schedule: Schedule, random: np.random.Generator) -> Iterator[list[Example]]:
    """The batches of the whole training, in order."""
    now = [row for row in examples if row.annotation is Annotation.current]
    rest = [row for row in examples if row.annotation is not Annotation.current]
    for epoch in range(schedule.epochs + schedule.last_epochs):
        groups = list(batches(now, WORDS_A_BATCH, random))
        if epoch < schedule.epochs:
            for _ in range(CURRENT_SHOWN - 1):
                groups += batches(now, WORDS_A_BATCH, random)
            groups += batches(rest, WORDS_A_BATCH, random)
        for number in random.permutation(len(groups)):
            yield groups[number]


def _rate(step: int, steps: int) -> float:
    falling = LAST_RATE + (RATE - LAST_RATE) * 0.5 * (1 + cos(pi * step / steps))
    return falling * min(1.0, (step + 1) / WARM_UP)


def _hidden(batch: Arrays, kinds: Kinds, random: np.random.Generator) -> NDArray[np.bool_]:
    hidden: NDArray[np.bool_] = random.random(batch.kinds.shape) < RARE / (RARE + kinds.counts[batch.kinds])
    return hidden


def _loss(model: Model, batch: Arrays, hidden: NDArray[np.bool_]) -> Tensor:
    """Cross entropy of tags, heads, and relations given the right heads."""
    scores, heads = model(batch, hidden), torch.tensor(batch.heads)
    deprels = model.deprels(scores, heads.clamp(min=0))
    known = torch.where(torch.tensor(batch.mask), heads, IGNORED)
    pairs = ((scores.tags, torch.tensor(batch.tags)), (scores.heads, known), (deprels, torch.tensor(batch.deprels)))
    return torch.stack(
        [
            functional.cross_entropy(found.flatten(0, 1), wanted.flatten(), ignore_index=IGNORED)
            for found, wanted in pairs
        ]
    ).sum()


@torch.no_grad()
def _mix(mean: Model, model: Model, decay: float) -> None:
    for kept, new in zip(mean.parameters(), model.parameters(), strict=True):
        kept.lerp_(new, 1 - decay)


def lessons(data: Path, teachers: Sequence[Path], seed: int, pack: Pack) -> list[Example]:
    """What is learned from: without teachers both annotations; with teachers, today's and what they say of more text.

    They read the sentences of the older treebank too, and say in today's terms what its annotators saw.
    """
    now, then = current(data), older(data, pack)
    if not teachers:
        return [*now, *then]
    examples = [*now, *annotated([*then, *unlabelled(data, pack)], teachers, pack)]
    return [*examples, *headlines(examples, pack, np.random.default_rng(seed))]


def main() -> None:
    """Train and write; see the module's docstring."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=DATA, help="the folder that holds treebanks/ (%(default)s)")
    parser.add_argument("--out", type=Path, default=OUT, help="the file to write (%(default)s)")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument(
        "--teachers", type=Path, nargs="*", default=[], help="weights whose word is taken for more text"
    )
    parser.add_argument("--epochs", type=int, default=Schedule().epochs, help="over all sentences (%(default)s)")
    parser.add_argument(
        "--last-epochs", type=int, default=Schedule().last_epochs, help="over current ones (%(default)s)"
    )
    for field in fields(Sizes):
        parser.add_argument(f"--{field.name.replace('_', '-')}", type=type(field.default), default=field.default)
    given = vars(parser.parse_args())
    torch.set_num_threads(1)
    pack = load_pack()
    examples = lessons(given["data"], given["teachers"], given["seed"], pack)
    words = vocabulary(examples, pack)
    kinds = kinds_of(examples, words, pack, no_gram=GRAM_ROWS)
    sizes = Sizes(**{field.name: given[field.name] for field in fields(Sizes)})
    model = train(examples, kinds, words, Schedule(given["epochs"], given["last_epochs"]), given["seed"], sizes)
    given["out"].parent.mkdir(parents=True, exist_ok=True)
    stored: dict[str, Any] = {**arrays(model, words)}
    np.savez_compressed(given["out"], **stored)


if __name__ == "__main__":
    main()
