"""What a simulation means: the lanes, what is to be known of them, and whether the objectives are met."""

from __future__ import annotations

from dataclasses import dataclass

from phase3b.capacity.model.objectives import Objectives
from phase3b.capacity.model.quotas import Quotas
from phase3b.capacity.model.simulation import Simulation
from phase3b.simulation.capacity.findings import Finding, findings, met
from phase3b.simulation.capacity.lane_outcome import CapacityCost, LaneOutcome, lane_outcomes
from phase3b.simulation.capacity.readings import TablesUnderTraffic, Verdict
from phase3b.simulation.capacity.run import Start, TableRun
from phase3b.simulation.capacity.scheduled import left_out
from phase3b.simulation.subject import Subject
from phase3b.simulation.traces.trace import Trace


@dataclass(frozen=True, slots=True)
class Outcome:
    """A whole simulation. `holds` is under the numbers of the file, `verdict` under each reading of what is not published."""

    subject: str
    tier: str
    traffic: str
    region: str
    start: str
    minutes: int
    holds: bool
    verdict: Verdict
    throttled_requests: int
    monthly_usd: float | None
    lanes: tuple[LaneOutcome, ...]
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Simulated:
    """An outcome with the runs that it was made of, for charts."""

    outcome: Outcome
    trace: Trace
    runs: tuple[TableRun, ...]


def simulate(
    subject: Subject,
    trace: Trace,
    simulation: Simulation,
    objectives: Objectives,
    quotas: Quotas,
    cost: CapacityCost | None,
    start: Start = "settled",
) -> Simulated:
    """Every table that the trace says anything of, under that trace."""
    tables = [table for table in subject.tables if table.name in trace.tables]
    question = TablesUnderTraffic(tuple(tables), subject.tenant_key, trace, simulation, objectives, quotas, start)
    runs = [question.run(table, simulation) for table in tables]
    lanes = [list(lane_outcomes(table_run, simulation, cost)) for table_run in runs]
    found = [
        *(
            finding
            for table_run, each in zip(runs, lanes, strict=True)
            for finding in findings(table_run, each, simulation, objectives)
        ),
        *(
            Finding("warning", table.name, f"the schedule {name} {what}")
            for table in tables
            for name, what in left_out(table, trace, simulation)
        ),
        *(Finding("note", trace.source, note) for note in trace.notes),
    ]
    every = [each for of_table in lanes for each in of_table]
    costs = [each.monthly_usd for each in every if each.monthly_usd is not None]
    outcome = Outcome(
        subject=subject.title,
        tier=subject.tier_name,
        traffic=trace.source,
        region=subject.region,
        start=start,
        minutes=trace.minutes,
        holds=all(met(each, objectives) for each in lanes),
        verdict=question.verdict(runs, lanes),
        throttled_requests=sum(each.throttled_requests for each in every),
        monthly_usd=sum(costs) if len(costs) == len(every) else None,
        lanes=tuple(every),
        findings=tuple(found),
    )
    return Simulated(outcome, trace, tuple(runs))
