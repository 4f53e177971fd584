"""Which candidates take part: say, do or undergo something that news reports. In: clusters. Out: chances.

Two linear models. The first, learned from single sentences whose events are labelled, weighs each mention by its part
in its sentence (`roles`); the second, learned from whole labelled pages, weighs an actor by its mentions. What they
learned from and how they score: `languages/id/weights/parties/MODEL_CARD.md`.
"""

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from runut.errors import LanguagePackError
from runut.extract.actors.merge import Cluster
from runut.extract.actors.phrase import Phrase
from runut.extract.actors.roles import roles
from runut.languages.pack import Pack
from runut.records.actor import Actor
from runut.records.event import Event
from runut.records.statement import Statement
from runut.records.text import Text

FOLDER = "weights/parties"
Weights = Mapping[str, float]
# The name of the constant in both models.
CONSTANT = "constant"
# The chance to take part from which an actor counts where no statement or event is told of it. Chosen on the labelled
# pages, each left out of the training in turn.
ENOUGH = 0.42


def parts(clusters: Sequence[Cluster], text: Text, pack: Pack) -> tuple[float, ...]:
    """The chance of each of the clusters to take part, from 0 to 1, in order."""
    mentions, actors = weights(pack, "mentions"), weights(pack, "actors")
    return tuple(
        # An unnamed speaker is told by speaking.
        1.0
        if cluster.sort == "anonymous"
        else share(sum(actors.get(name, 0.0) * value for name, value in values.items()))
        for cluster, values in zip(clusters, measures(clusters, text, mentions), strict=True)
    )


def parties(actors: Sequence[Actor], statements: Iterable[Statement], events: Iterable[Event]) -> tuple[Actor, ...]:
    """The actors who say, do or undergo something or whom an unnamed speaker is near to; or likely by their places."""
    told: set[str | None] = set()
    for statement in statements:
        told.add(statement.speaker)
        told.add(None if statement.unnamed is None else statement.unnamed.of)
    for event in events:
        told.update(event.actors, event.recipients, event.according_to)
    return tuple(actor for actor in actors if actor.part >= ENOUGH or actor.id in told)


def measures(clusters: Sequence[Cluster], text: Text, mentions: Weights) -> list[dict[str, float]]:
    """What the second model weighs of each cluster, by name."""
    scores = [[_score(phrase, text, mentions) for phrase in cluster.phrases] for cluster in clusters]
    busy = _mean([score for those in scores for score in those])
    return [
        dict(_measures(cluster, those, text)) | {"busy": busy, "others": math.log(len(clusters)), CONSTANT: 1.0}
        for cluster, those in zip(clusters, scores, strict=True)
    ]


def mention_features(phrase: Phrase, text: Text) -> Iterator[str]:
    """What the first model knows of one mention."""
    yield CONSTANT
    yield f"sort:{phrase.sort}"
    yield f"weight:{phrase.weight}"
    yield f"sort:{phrase.sort}|weight:{phrase.weight}"
    yield f"sort:{phrase.sort}|sure:{phrase.sure}"
    yield f"sort:{phrase.sort}|bare:{phrase.bare}"
    yield f"sort:{phrase.sort}|speaks:{phrase.speaks}"
    yield f"sector:{phrase.codes.sector}"
    yield f"country:{phrase.codes.country}"
    if phrase.noun:
        yield f"noun:{phrase.noun}"
    if phrase.office is not None:
        yield f"office:{phrase.office.keys[0]}"
        yield f"office:{phrase.office.codes.sector}"
    yield from dict.fromkeys(roles(text, phrase.spans[-1]))


def _score(phrase: Phrase, text: Text, mentions: Weights) -> float:
    """Log-odds that the phrase takes part in an event of its sentence."""
    return sum(mentions.get(feature, 0.0) for feature in mention_features(phrase, text))


def _measures(cluster: Cluster, scores: Sequence[float], text: Text) -> Iterator[tuple[str, float]]:
    shares = [share(score) for score in scores]
    weighed = [phrase.weight for phrase in cluster.phrases]
    best, total = max(scores), math.log1p(sum(weighed))
    yield "best", best
    yield f"best|{cluster.sort}", best
    yield "mean", _mean(scores)
    yield "any", math.log(1.001 - math.prod(1 - share for share in shares))
    yield "sum", math.log1p(sum(shares))
    yield "mentions", math.log1p(len(scores))
    yield f"sort:{cluster.sort}", 1.0
    yield f"weight:{max(weighed)}", 1.0
    yield "weights", total
    yield f"weights|{cluster.sort}", total
    yield "office", float(any(phrase.office is not None for phrase in cluster.phrases))
    yield "speaks", float(any(phrase.speaks for phrase in cluster.phrases))
    yield "surely", float(any(phrase.sure for phrase in cluster.phrases))
    yield from _standing(cluster, text)


def _standing(cluster: Cluster, text: Text) -> Iterator[tuple[str, float]]:
    """Where on the page the cluster is named first."""
    sentences = (text.sentence_at(phrase.spans[0]) for phrase in cluster.phrases)
    paragraphs = {sentence.paragraph for sentence in sentences if sentence is not None}
    yield "headline", float(-1 in paragraphs)
    yield "opening", float(0 in paragraphs)


def share(score: float) -> float:
    """The chance that log-odds of `score` mean."""
    return 1 / (1 + math.exp(-score))


def _mean(values: Iterable[float]) -> float:
    found = tuple(values)
    return sum(found) / len(found) if found else 0.0


@lru_cache
def weights(pack: Pack, name: str) -> Weights:
    """The weights of `mentions` or `actors` by feature. Raises LanguagePackError if the file is missing or broken."""
    path = f"{FOLDER}/{name}.tsv"
    try:
        lines = pack.folder.joinpath(*path.split("/")).read_text(encoding="utf-8").splitlines()
        return {feature: float(value) for feature, value in (line.split("\t") for line in lines)}
    except (OSError, ValueError) as error:
        raise LanguagePackError(
            where=f"languages/{pack.code}/{path}",
            found=str(error),
            expected="lines of a feature, a tab and a number",
            do="Write them again with `python -m training.parties`.",
        ) from error
