"""Write findings in the output contract: one JSON object a page. In: `Findings`. Out: plain dicts and strings."""

import json

from runut.export.event import event_object
from runut.export.text import text_object
from runut.export.values import Object, period_object, place_object, span_of, spans_of
from runut.records.actor import Actor, Ground
from runut.records.article import Article
from runut.records.chain import Link, chain_of
from runut.records.correction import Correction
from runut.records.findings import Findings
from runut.records.statement import Statement
from runut.records.time import Time

# What is written only when it is asked for by name.
APART = frozenset({"text", "places"})


def as_json(findings: Findings, *, indent: int | None = None, only: str | None = None) -> str:
    """One JSON object, on one line unless `indent` is given; letters beyond ASCII stand as they are.

    `only` keeps one kind of finding (`times`, `actors`, ...) beside `page`; the analysis of the words (`text`) and all
    places of the text (`places`) are written only when they are named here.
    """
    found = as_object(findings)
    if only is not None:
        kept = _apart(findings, only) if only in APART else found[only]
        found = {only: kept, "page": found["page"]}
    return json.dumps(found, ensure_ascii=False, indent=indent)


def as_object(findings: Findings) -> Object:
    """The contract's keys (article, times, actors, statements, events, page) and `correction`."""
    refused, actors = findings.refused, {actor.id: actor for actor in findings.actors}
    return {
        "article": None if findings.article is None else _article(findings.article),
        "times": [_time(time) for time in findings.times],
        "actors": [_actor(actor) for actor in findings.actors],
        "statements": [
            _statement(statement, findings.article, actors.get(statement.speaker or ""))
            for statement in findings.statements
        ],
        "events": [event_object(event) for event in findings.events],
        "correction": None if findings.correction is None else _correction(findings.correction),
        "page": {
            "input": findings.input,
            "refused": None if refused is None else {"reason": refused.reason, "detail": refused.detail},
        },
    }


def _apart(findings: Findings, only: str) -> Object | list[Object] | None:
    if only == "places":
        return [place_object(place) for place in findings.places]
    return None if findings.text is None else text_object(findings.text)


def _article(article: Article) -> Object:
    return {
        "title": article.title,
        "outlet": article.publisher,
        "published": None if article.published is None else article.published.isoformat(),
        "byline": list(article.byline),
        "dateline": article.dateline,
        "agencies": list(article.agencies),
        "paragraphs": list(article.paragraphs),
        "text": article.text,
    }


def _time(time: Time) -> Object:
    return {
        "text": time.text,
        **period_object(time.period),
        "granularity": time.granularity,
        "anchored": time.anchored,
        "spans": spans_of(time.spans),
    }


def _actor(actor: Actor) -> Object:
    return {
        "id": actor.id,
        "name": actor.name,
        "kind": actor.kind,
        "country": actor.country,
        "sector": actor.sector,
        "mentions": list(actor.mentions),
        "spans": spans_of(actor.spans),
        "because": {
            "kind": _ground(actor.because.kind),
            "country": _ground(actor.because.country),
            "sector": _ground(actor.because.sector),
        },
    }


def _ground(reason: Ground | None) -> Object | None:
    return None if reason is None else {"how": reason.how, "rule": reason.rule}


def _correction(found: Correction) -> Object:
    return {
        "kind": found.kind,
        "cue": found.cue,
        "of_itself": found.of_itself,
        "title": found.title,
        "withdrawn": found.withdrawn,
        "right": found.right,
        "span": span_of(found.span),
        "title_span": span_of(found.title_span),
        "withdrawn_span": span_of(found.withdrawn_span),
        "right_span": span_of(found.right_span),
    }


def _statement(statement: Statement, article: Article | None, speaker: Actor | None) -> Object:
    channel, unnamed = statement.channel, statement.unnamed
    return {
        "text": statement.text,
        "speaker": statement.speaker,
        "speaker_text": statement.speaker_text,
        "cue": statement.cue,
        "kind": statement.kind,
        "via": list(statement.via),
        "span": span_of(statement.span),
        "cue_span": span_of(statement.cue_span),
        "speaker_span": span_of(statement.speaker_span),
        "certainty": statement.certainty,
        "chain": [] if article is None else [_link(link) for link in chain_of(statement, article, speaker)],
        "channel": channel and {"kind": channel.kind, "text": channel.text, "span": span_of(channel.span)},
        "unnamed": unnamed and {"nearness": unnamed.nearness, "of": unnamed.of},
    }


def _link(link: Link) -> Object:
    """One link of a chain; a medium tells how far its credit reaches, a speaker which actor he is."""
    shown: Object = {"role": link.role, "name": link.name, "span": span_of(link.span)}
    if link.role == "medium":
        shown["scope"] = link.scope
    if link.role == "speaker":
        shown["actor"] = link.actor
    return shown
