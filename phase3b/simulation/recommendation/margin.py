"""What a recommendation must survive beyond the traffic as it was: a level of safety (`simulation.margin`).

A trace by the minute has no seconds in it. Requests arrive by themselves, so that a second, and a minute, has more than
its mean: variance and skewness are those of a negative binomial (Poisson where the variance is the mean), the quantile is
that of Cornish and Fisher (1937), to the first order.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from math import ceil, sqrt
from statistics import NormalDist

from phase3b.capacity.model.simulation import MarginLevel, Simulation
from phase3b.simulation.capacity.amounts import MINUTES_PER_DAY, THOUSANDTHS, UNIT_MINUTE
from phase3b.simulation.capacity.provisioned import ProvisionedLane
from phase3b.simulation.traces.trace import Trace

WHOLE_PERCENT = 100


def level_for(simulation: Simulation, error_percent: float) -> MarginLevel:
    """The level that an objective of so many failed requests asks for; the safest, where none is as safe as that."""
    levels = sorted(simulation.margin.levels, key=lambda each: each.error_percent, reverse=True)
    return next((each for each in levels if each.error_percent <= error_percent), levels[-1])


def grown_times(simulation: Simulation) -> float:
    """The traffic at the next review, as a multiple of today's."""
    margin = simulation.margin
    return float((1 + margin.monthly_growth_percent / WHOLE_PERCENT) ** margin.review_months)


def quantile(mean: float, percent: float, variance_times: float) -> float:
    """The units that arrive in no more than `percent` of the times, where `mean` do; never less than the mean."""
    if mean <= 0:
        return 0.0
    deviation = sqrt(variance_times * mean)
    skewness = (2 * variance_times - 1) / deviation
    normal = NormalDist().inv_cdf(percent / WHOLE_PERCENT)
    return max(mean, mean + deviation * (normal + (normal**2 - 1) * skewness / 6))


def least_floor(series: Sequence[int], level: MarginLevel, variance_times: float) -> int:
    """The minimum that serves the busiest second together with the burst capacity that is counted on.

    So many seconds of the minimum are there at once, and the second itself: where no burst is counted on, the minimum
    is the busiest second. DynamoDB provisions one unit at least.
    """
    return max(1, ceil(round(busiest_second(series, level, variance_times) / seconds_together(level), 6)))


def busiest_second(series: Sequence[int], level: MarginLevel, variance_times: float) -> float:
    """The units that arrive in a second of the busiest minute, no more in all but a few of them."""
    return quantile(max(series) / UNIT_MINUTE, level.arrivals_percent, variance_times)


def seconds_together(level: MarginLevel) -> int:
    """How many seconds of the minimum serve one second: those of burst capacity that are counted on, and itself."""
    return 1 + level.burst_seconds


def floors_suffice(
    lane: ProvisionedLane, series: Sequence[int], start_minute: int, level: MarginLevel, variance_times: float
) -> bool:
    """Whether each minimum, as schedules set them in turn, serves the busiest second of the time in which it is in force."""
    later = [each.minute - start_minute for each in lane.actions if each.minute > start_minute]
    spans = zip([0, *later], [*later, len(series)], strict=True)
    return all(
        lane.in_force(start_minute + begin).floor >= least_floor(series[begin:end], level, variance_times)
        for begin, end in spans
        if any(series[begin:end])
    )


def stressed_rules(simulation: Simulation, level: MarginLevel) -> Simulation:
    """The rules under which it is searched: less burst capacity, and auto scaling that takes longer."""
    rules, assumptions = simulation.rules, simulation.assumptions
    return simulation.model_copy(
        update={
            "rules": rules.model_copy(update={"burst_seconds": min(rules.burst_seconds, level.burst_seconds)}),
            "assumptions": assumptions.model_copy(
                update={"minutes_to_apply": assumptions.minutes_to_apply + level.slower_minutes}
            ),
        }
    )


def stressed(trace: Trace, simulation: Simulation, level: MarginLevel) -> Trace:
    """The traffic at the next review, with busy minutes, and with a spike at the quietest and busiest time of each day."""
    grown, variance = trace.scaled(grown_times(simulation)), simulation.margin.arrivals_variance_times
    # Of the thousands of minutes most are alike.
    busy = {
        each: _busy(each, level, variance) for each in {each for amounts in grown.series.values() for each in amounts}
    }
    series = {key: spiked([busy[each] for each in amounts], level) for key, amounts in grown.series.items()}
    return replace(trace, series=series)


def spiked(series: Sequence[int], level: MarginLevel) -> list[int]:
    """So many minutes a multiple, at the quietest minute that has traffic and at the busiest of each day."""
    found = list(series)
    if level.spike_times <= 1:
        return found
    minutes: set[int] = set()
    for begin in range(0, len(series), MINUTES_PER_DAY):
        day = range(begin, min(begin + MINUTES_PER_DAY, len(series)))
        used = [each for each in day if series[each]]
        for at in (min(used, key=series.__getitem__), max(used, key=series.__getitem__)) if used else ():
            minutes.update(range(at, min(at + level.spike_minutes, len(series))))
    for each in minutes:
        found[each] = round(series[each] * level.spike_times)
    return found


def _busy(amount: int, level: MarginLevel, variance_times: float) -> int:
    return round(quantile(amount / THOUSANDTHS, level.arrivals_percent, variance_times) * THOUSANDTHS)
