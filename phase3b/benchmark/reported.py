"""From what a benchmark has measured to its report."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

from pydantic import TypeAdapter, ValidationError

from phase3b import __version__
from phase3b.benchmark import judgement
from phase3b.benchmark.measured import Latencies, Measurements, Start
from phase3b.benchmark.report import FORMAT, Asset, BenchmarkReport, CallReport, PackageSize
from phase3b.benchmark.rounds import Rounds
from phase3b.capacity.deployment import Deployment
from phase3b.capacity.model.capacity import Capacity
from phase3b.errors import bad_input
from phase3b.files.json_file import read_json
from phase3b.history.entry import RunFacts
from phase3b.history.machine import this_machine, versions_of_run
from phase3b.load import histogram
from phase3b.load.comparison import ComparedRun
from phase3b.load.report_file import wrong_part
from phase3b.load.target import Target

FIX: Final = "Name a file that phase3b bench run --out has written"
CODE: Final = "P3B-BENCH-REPORT"
BENCHMARK: Final = "benchmark"


def reported(
    capacity: Capacity,
    deployment: Deployment,
    target: Target,
    rounds: Rounds,
    found: Measurements,
    packages: Sequence[PackageSize],
    bundle: Sequence[Asset],
) -> BenchmarkReport:
    """The report of a benchmark, judged."""
    objectives, sure = deployment.objectives, capacity.load.settings.confidence_percent
    judged = (
        *judgement.of_errors(found, objectives.service_level.error_percent, sure),
        *judgement.of_operations(found, objectives, sure),
        *judgement.of_percentiles(found, objectives, sure),
        *judgement.of_packages(packages, capacity.service.packages, objectives),
        *judgement.of_bundle(bundle, capacity.load.benchmark.bundle_size, objectives),
    )
    complete = not found.impossible and not found.interrupted
    return BenchmarkReport(
        format=FORMAT,
        environment=target.environment,
        tier=deployment.tier_name,
        target=target.rest_url,
        local=target.local,
        begun_at=found.begun_at,
        seconds=round(found.seconds, 3),
        iterations=rounds.warm,
        cold_iterations=rounds.cold,
        seed=rounds.seed,
        confidence_percent=sure,
        calls=tuple(_calls(found.calls)),
        invocations=tuple(_calls(found.invocations)),
        impossible=dict(sorted(found.impossible.items())),
        unmeasured=judgement.unmeasured(objectives),
        packages=tuple(packages),
        bundle=tuple(bundle),
        judged=judged,
        notes=tuple(_notes(found, target)),
        complete=complete,
        verdict=judgement.verdict(judged, complete=complete),
        versions=versions_of_run(this_machine(), __version__),
    )


def _calls(found: Mapping[tuple[str, Start], Latencies]) -> Iterator[CallReport]:
    for (label, start), each in sorted(found.items()):
        whole = each.whole()
        yield CallReport(
            label,
            start,
            each.function,
            whole.get_total_count(),
            each.failed,
            dict(sorted(each.statuses.items())),
            histogram.summary(whole),
            {number: histogram.packed(one) for number, one in sorted(each.stretches.items())},
        )


def _notes(found: Measurements, target: Target) -> Iterator[str]:
    if target.local:
        yield (
            "one call at a time, by processes of this machine over the embedded AWS: the service's own work is in these figures, and "
            "neither AWS's network nor its storage"
        )
    if not found.starts_known:
        yield "cold and warm calls are not told apart: answers do not tell whether a function was started for them"
    if found.throttled:
        yield f"{found.throttled:,} requests were refused with 429 and sent again later; neither is in a latency"
    if found.not_cold:
        yield f"{found.not_cold:,} calls that were to be cold found a process, and are not counted"
    if found.interrupted:
        yield "interrupted: only what was called until then is here"


def run_of(report: BenchmarkReport) -> ComparedRun:
    """A benchmark as it is compared: routes and events without cold starts, and the cold starts of each function."""
    warm = {each.label: each for each in report.calls if each.start in {"warm", "not known"}}
    cold = {f"cold start of {each.label}": each for each in report.invocations if each.start == "cold"}
    doubts = tuple(f"incomplete: {label}: {why}" for label, why in report.impossible.items())
    both = {**warm, **cold}
    return ComparedRun(
        BENCHMARK,
        report.tier,
        "local" if report.local else report.target,
        "one call at a time",
        doubts,
        frozenset(both),
        {label: tuple(each.stretches.values()) for label, each in both.items() if each.stretches},
        report.versions.get("machine", ""),
    )


def facts_of(report: BenchmarkReport) -> RunFacts:
    """What a history keeps of it: the same kinds, by statistic."""
    warm = {each.label: each for each in report.calls if each.start in {"warm", "not known"}}
    cold = {f"cold start of {each.label}": each for each in report.invocations if each.start == "cold"}
    figures = {
        label: {"p50": each.latency.p50_ms, "p95": each.latency.p95_ms}
        for label, each in {**warm, **cold}.items()
        if each.latency is not None
    }
    return RunFacts(
        report.begun_at,
        report.environment,
        report.tier,
        "local" if report.local else report.target,
        report.seed,
        report.complete,
        report.verdict,
        figures,
    )


def read_benchmark(file: Path) -> BenchmarkReport:
    """The report in a file.

    Raises:
        Phase3bError: there is none, it is no JSON, or no report of a format that is read.
    """
    read = read_json(file, FIX)
    if not isinstance(read.value, dict) or read.value.get("format") != FORMAT or "invocations" not in read.value:
        raise read.wrong(f"this is no report of a benchmark in format {FORMAT}", code=CODE)
    try:
        return TypeAdapter(BenchmarkReport).validate_python(read.value)
    except ValidationError as error:
        raise bad_input(f"{file}: {wrong_part(error)}", FIX, code=CODE) from None
