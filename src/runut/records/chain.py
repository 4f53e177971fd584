"""The chain behind a statement: outlet <- agency or medium <- speaker. Derived from records, and kept in none."""

from dataclasses import dataclass
from typing import Literal

from runut.records.actor import Actor
from runut.records.article import Article
from runut.records.span import Span
from runut.records.statement import Scope, Statement


@dataclass(frozen=True, slots=True)
class Link:
    """One hand that words went through: the `publisher`, a `medium`, or the `speaker`.

    `name` is None where the page does not tell it; `span` are the words that do, None where they stand beside the text;
    `actor` is the speaker's `Actor.id`, if one is known; `scope` how far a medium's credit reaches.
    """

    role: Literal["publisher", "medium", "speaker"]
    name: str | None
    span: Span | None = None
    actor: str | None = None
    scope: Scope | None = None


def chain_of(statement: Statement, article: Article, speaker: Actor | None) -> tuple[Link, ...]:
    """The links behind `statement`, from the page's publisher to the one who speaks, `speaker` if it is known.

    A speaker without a name goes by the words used for him; one whom the page leaves out altogether (`dikabarkan`) is a
    last link without a name.
    """
    media = (Link("medium", credit.name, credit.span, scope=credit.scope) for credit in reversed(statement.credits))
    name = statement.speaker_text if speaker is None else speaker.name
    last = Link("speaker", name, statement.speaker_span, None if speaker is None else speaker.id)
    return (Link("publisher", article.publisher), *media, last)
