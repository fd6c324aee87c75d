"""What load tests have measured: the history of each scenario, and its last run beside the objectives of operations."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from phase3b.capacity.model.objectives import Objectives
from phase3b.history.entry import Entry
from phase3b.operations.review.reviewed import Run
from phase3b.pricing.report.table_data import TableData
from phase3b.reporting.charts import lines
from phase3b.reporting.reported import Chapter, State, Tile


def loads(histories: Mapping[str, Sequence[Entry]], due: Sequence[Run], objectives: Objectives) -> Chapter:
    """`histories` by scenario, each from its oldest run on; `due` are the scenarios that are run regularly."""
    ran = {name: entries for name, entries in histories.items() if entries}
    overdue = [each for each in due if each.age_days is None or each.age_days > each.due_days]
    failed = [name for name, entries in ran.items() if entries[-1].run.verdict == "no"]
    state: State = "look" if failed or (overdue and ran) else "not known" if not ran else "in order"
    sentences = [f"{name}: the last run did not do what is expected." for name in failed]
    sentences += [
        f"{each.scenario}: never run here." if each.age_days is None else f"{each.scenario}: last run {each.age_days} days ago, due after {each.due_days}."
        for each in overdue
    ]  # fmt: skip
    charts = []
    for name, entries in ran.items():
        kinds = sorted({kind for each in entries for kind in each.run.figures})[:MOST_LINES]
        charts.append(
            lines(
                f"{name}: p95 by run",
                "run",
                "ms",
                [(kind, [each.run.figures.get(kind, {}).get("p95") for each in entries]) for kind in kinds],
                [each.run.begun_at[:10] for each in entries],
            )
        )
    rows = tuple(
        (
            name,
            each.run.begun_at[:16].replace("T", " "),
            each.run.environment,
            each.run.tier,
            each.run.target,
            each.run.verdict,
        )
        for name, entries in ran.items()
        for each in entries[-MOST_RUNS:]
    )
    targets = tuple(
        (name, each.component, f"{each.target_ms:g}", f"{each.documented_ms:g}")
        for name, each in objectives.operations.items()
    )
    tables = [
        TableData(
            "Objectives of operations",
            ("operation", "component", "target ms", "documented ms"),
            targets,
            ("target ms", "documented ms"),
        )
    ]
    if rows:
        tables.insert(0, TableData("Runs", ("scenario", "begun", "environment", "tier", "target", "as expected"), rows))
    newest = max((each.run.begun_at for entries in ran.values() for each in entries), default="")
    value = "never run here" if not newest else date.fromisoformat(newest[:10]).isoformat()
    return Chapter(
        "loads",
        "Load tests",
        state,
        tuple(sentences) or (("Every load test is as expected.",) if ran else ("No load test was run here.",)),
        tuple(charts),
        tuple(tables),
        Tile("Last load test", value, f"{sum(map(len, ran.values()))} runs on record", state, "loads"),
    )


# So many kinds of requests a chart has at most, and so many runs of a scenario its table.
MOST_LINES = 8
MOST_RUNS = 10
