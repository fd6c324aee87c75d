"""What a trial keeps of a load test: its requests by kind, and its functions by who measured them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from phase3b.files.project import KEPT_BY_US
from phase3b.load.report import LoadReport
from phase3b.tuning.trial.trial_record import FunctionFigures, RequestFigures, RunFigures

KEPT: Final = f"{KEPT_BY_US}/tuning"
"""Where reports and locks of trials are, beside the capacity file."""
BY_THE_RUN = "the local API"
BY_CLOUDWATCH = "CloudWatch"


def figures_of(report: LoadReport, name: str) -> RunFigures:
    """Of a report that is kept as `name`; its functions where the run measured them itself."""
    used = report.consumption
    functions = (
        {}
        if used is None
        else {
            each.function: FunctionFigures(each.invocations, each.mean_ms, each.p95_ms, each.memory_mb)
            for each in used.functions
            if each.invocations
        }
    )
    return RunFigures(
        name,
        report.begun_at,
        report.seconds,
        {
            label: RequestFigures(
                each.count,
                each.errors,
                None if each.latency is None else each.latency.p50_ms,
                None if each.latency is None else each.latency.p95_ms,
            )
            for label, each in report.labels.items()
        },
        functions,
        BY_THE_RUN if functions else "",
    )


def unfit(report: LoadReport) -> str:
    """Why a run tells nothing of the service; empty where it does."""
    if report.invalid:
        return f"it is not valid: {report.invalid[0]}"
    return "" if report.complete else f"it ended before its time: {report.ended_by}"


def with_functions(
    run: RunFigures, functions: Mapping[str, FunctionFigures], source: str, notes: tuple[str, ...]
) -> RunFigures:
    """With functions that somebody else measured, where the run has none, and what must be known of that."""
    return RunFigures(
        run.report,
        run.begun_at,
        run.seconds,
        run.requests,
        functions or run.functions,
        source if functions else run.functions_from,
        (*run.notes, *notes),
    )
