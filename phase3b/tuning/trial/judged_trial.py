"""The gates of a trial, from the reports of its runs and the files of both sides."""

from __future__ import annotations

from collections.abc import Sequence

from phase3b.capacity.deployment import resolve
from phase3b.capacity.model.capacity import Capacity
from phase3b.load.comparison import compared
from phase3b.load.report import LoadReport
from phase3b.pricing.prices.price_book import PriceBook
from phase3b.tuning.trial.bill_of_sides import SAME_PROCESSOR, costs_of, longer_by, month_of
from phase3b.tuning.trial.changed_functions import accepted, as_far_as_known, changed_functions
from phase3b.tuning.trial.gates import (
    Limits,
    cost_gate,
    errors_gate,
    failed_changes_gate,
    latency_gate,
    memory_gate,
)
from phase3b.tuning.trial.trial_record import Judgement, Trial, TuningLog

SEED = 1


def limits_of(capacity: Capacity) -> Limits:
    """Those of a file: `objectives.regression`, `objectives.service_level.error_percent` and how sure is sure."""
    regression = capacity.objectives.regression
    return Limits(
        regression.latency_percent,
        regression.memory_percent,
        regression.cost_percent,
        regression.failed_changes_percent,
        capacity.objectives.service_level.error_percent,
        capacity.tuning.trial.rare_percent,
        capacity.load.settings.confidence_percent,
    )


def judged_trial(
    trial: Trial,
    log: TuningLog,
    reports: tuple[Sequence[LoadReport], Sequence[LoadReport]],
    capacities: tuple[Capacity, Capacity],
    book: PriceBook,
    *,
    local: bool,
) -> Judgement:
    """All gates by the limits of the file before the change: a change does not judge itself.

    Args:
        trial: whose runs are judged.
        log: all changes before it.
        reports: of the runs of both sides.
        capacities: the file of both sides.
        book: the prices.
        local: whether the runs were made on this machine.
    """
    limits, settings = limits_of(capacities[0]), capacities[0].load.settings
    comparison = compared(
        *reports, limits.confidence_percent, limits.latency_percent, settings.between_runs_percent, SEED
    )
    scale = longer_by(trial.runs_before, trial.runs_after, settings.least_measured_requests)
    before, after = costs_of(
        month_of(capacities[0], trial.environment, book), month_of(capacities[1], trial.environment, book, scale)
    )
    runs = (trial.runs_before, trial.runs_after)
    changed = changed_functions(*(resolve(each, trial.environment) for each in capacities))
    gates = (
        latency_gate(comparison, trial.runs_before, trial.runs_after, limits),
        memory_gate(trial.runs_before, trial.runs_after, limits),
        cost_gate(before, after, limits),
        errors_gate(trial.runs_before, trial.runs_after, limits),
        failed_changes_gate(log.optimisations, failed=False, limits=limits),
    )
    known = (as_far_as_known(each, changed, runs, local=local) for each in gates)
    judged = tuple(accepted(each, trial.accepted) for each in known)
    return Judgement(judged, before, after, (SAME_PROCESSOR,) if local else ())
