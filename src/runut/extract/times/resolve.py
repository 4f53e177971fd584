"""From words to days. In: the `Parts` of an expression and its `Setting`. Out: a `Reading`, or None for no such day."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from runut.extract.times import counts, dates, spans, stretches, weekdays
from runut.extract.times.reading import Parts, Reading, Setting

Resolver = Callable[[Parts, Setting], Reading]

# What `resolve` in times/forms may name.
RESOLVERS: Mapping[str, Resolver] = MappingProxyType(
    {
        "date": dates.on_date,
        "date_range": dates.from_date_to_date,
        "day_of_month": dates.on_day_of_month,
        "weekday": weekdays.on_weekday,
        "weekdays": weekdays.on_weekdays,
        "weekday_of_week": weekdays.on_weekday_of_week,
        "day_word": weekdays.on_day_word,
        "today": weekdays.on_today,
        "last_night": weekdays.on_yesterday,
        "yesterday": weekdays.on_yesterday,
        "two_days_ago": weekdays.on_two_days_ago,
        "same_day": weekdays.on_same_day,
        "next_day": weekdays.on_next_day,
        "day_before": weekdays.on_day_before,
        "same_span": spans.in_same_span,
        "next_span": spans.in_next_span,
        "span": spans.in_span,
        "month": spans.in_month,
        "week_of_month": spans.in_week_of_month,
        "unknown_week": spans.in_unknown_week,
        "year": spans.in_year,
        "short_year": stretches.in_short_year,
        "decade": stretches.in_decade,
        "quarter": spans.in_quarter,
        "half": stretches.in_half,
        "season": stretches.in_season,
        "century": stretches.in_century,
        "same_period": stretches.in_same_period,
        "ago": counts.some_time_ago,
        "to_come": counts.some_time_to_come,
        "shifted": counts.some_time_from_mention,
        "last": counts.the_last,
        "ahead": counts.the_coming,
        "first": counts.the_first,
        "duration": counts.for_some_time,
    }
)


def resolve(name: str, parts: Parts, setting: Setting) -> Reading | None:
    """The days that `parts` come to by the resolver called `name`; None for 31 June, a fifth quarter and their like."""
    try:
        return RESOLVERS[name](parts, setting)
    except (ValueError, OverflowError):
        return None
