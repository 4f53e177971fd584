"""An event in the output contract, with why it is coded so. In: an `Event`. Out: a plain dict."""

from runut.export.values import Object, period_object, place_object, span_of, spans_of
from runut.records.event import Because, Event, Quantity

DECIMALS = 4


def event_object(event: Event) -> Object:
    """The contract's keys of an event, and `because`."""
    return {
        "type": event.type,
        "mode": event.mode,
        "contexts": list(event.contexts),
        "actors": list(event.actors),
        "recipients": list(event.recipients),
        "trigger": event.trigger,
        "evidence": list(event.evidence),
        "when": None if event.when is None else period_object(event.when),
        "where": event.where,
        "status": event.status,
        "certainty": event.certainty,
        "according_to": list(event.according_to),
        "quantities": [_quantity(quantity) for quantity in event.quantities],
        "trigger_span": span_of(event.trigger_span),
        "evidence_spans": spans_of(event.evidence_spans),
        "rule": event.rule,
        "where_span": span_of(event.where_span),
        "place": None if event.place is None else place_object(event.place),
        "because": _because(event.because),
    }


def _because(because: Because) -> Object:
    """Why an event is coded as it is; chances and weights to four decimals, more than which nobody compares."""
    return {
        "chance": round(because.chance, DECIMALS),
        "reasons": [{"feature": name, "weight": round(weight, DECIMALS)} for name, weight in because.reasons],
        "sides": [{"role": side.role, "span": span_of(side.span), "actor": side.actor} for side in because.sides],
        "status_span": span_of(because.status_span),
        "when_span": span_of(because.when_span),
        "certainty_span": span_of(because.certainty_span),
        "rivals": [
            {"type": rival.type, "chance": round(rival.chance, DECIMALS), "failed": rival.failed}
            for rival in because.rivals
        ],
    }


def _quantity(quantity: Quantity) -> Object:
    return {"what": quantity.what, "text": quantity.text, "min": quantity.low, "max": quantity.high}
