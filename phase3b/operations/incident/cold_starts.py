"""Cold starts of a window: how many of each function's invocations, how long they took, and whether that is too many."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from phase3b.capacity.deployment import FunctionDeployment
from phase3b.operations.incident.finding import Finding, Section, Step
from phase3b.operations.incident.log_answers import filtered, unread
from phase3b.operations.incident.opened import Opened
from phase3b.plan.functions.alarms import of_function
from phase3b.tuning.batches.judged import percentile
from phase3b.tuning.starts.start_reports import PATTERN, StartReports, reports_of


@dataclass(frozen=True, slots=True)
class ColdStarts:
    """Of a function; `share_percent` is None where it ran too rarely; `limit_percent` is the objective's warning.

    `complete` is False where not all lines of its log could be read, or none.
    """

    function: str
    invocations: int
    cold: int
    share_percent: float | None
    limit_percent: float
    init_p50_ms: float | None
    init_p95_ms: float | None
    complete: bool

    @property
    def too_many(self) -> bool:
        """Whether the share is above its limit."""
        return self.share_percent is not None and self.share_percent > self.limit_percent


def figures_of(function: str, reports: StartReports, fewest: int, limit: float) -> ColdStarts:
    """What the reports of a function come to; of fewer invocations than `fewest` no share is judged."""
    count, inits = len(reports.durations_ms), sorted(reports.inits_ms)
    return ColdStarts(
        function,
        count,
        len(inits),
        100 * len(inits) / count if count >= fewest else None,
        limit,
        percentile(inits, 50) if inits else None,
        percentile(inits, 95) if inits else None,
        reports.complete,
    )


def cold_starts(opened: Opened, functions: Collection[str]) -> Section[tuple[ColdStarts, ...]]:
    """Of functions, or of all where none are named; the most cold starts first."""
    around, reading = opened.around, opened.reading
    chosen = {each.name: each for each in around.deployment.functions if not functions or each.name in functions}
    groups = {name: around.names.function_logs(name) for name in chosen}
    lines = filtered(reading, groups, PATTERN, opened.begin, opened.end, opened.asked.log_pages)
    text: dict[str, list[str]] = {name: [] for name in chosen}
    for each in lines.lines:
        text[each.function].append(each.message)
    found = []
    for name, function in chosen.items():
        read = reports_of(text[name])
        complete = name not in lines.left_out and f"log of {name}" not in reading.unknown
        reports = StartReports(read.durations_ms, read.inits_ms, complete)
        found.append(figures_of(name, reports, opened.capacity.ops.check.fewest_samples, _limit(opened, function)))
    every = tuple(sorted(found, key=lambda each: (-each.cold, each.function)))
    findings = tuple(finding_of(each, opened) for each in every if each.too_many)
    unknown = {**reading.unknown, **unread(lines.left_out, "A shorter window")}
    return Section(opened.name, opened.begin, opened.end, every, findings, unknown)


def _limit(opened: Opened, function: FunctionDeployment) -> float:
    thresholds, _ = of_function(opened.around.deployment, function)
    return thresholds.cold_start_percent.warning


def finding_of(each: ColdStarts, opened: Opened) -> Finding:
    """A function with too many."""
    place = "" if opened.embedded else " --on-aws"
    causes = (
        "requests came after a pause, or many at once: each environment that Lambda starts is one cold start",
        "a deployment or a changed setting replaced every environment",
    )
    steps = (
        Step(
            "which imports take the time, and what provisioned concurrency or SnapStart would cost a month",
            f"phase3b tune cold-starts {opened.name} --function {each.function}{place}{opened.options}",
        ),
        Step(
            "whether its initialisations fail",
            f"phase3b ops errors {opened.name} --function {each.function}{opened.options}",
        ),
    )
    return Finding(
        each.function,
        f"{each.share_percent:.1f} % of its invocations start cold, more than {each.limit_percent:g} %",
        (
            f"{each.cold:,} of {each.invocations:,} invocations started cold",
            f"an initialisation took {each.init_p50_ms:,.0f} ms (p50), {each.init_p95_ms:,.0f} ms (p95)",
        ),
        causes,
        "not known",
        steps,
    )
