"""The alarms of a kept change by hand: the baseline and so many percent more; none where there is no baseline."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from drilled_alarms import deployed, of_prod, of_tuned, prod

from phase3b.capacity.deployment import Deployment, resolve
from phase3b.capacity.loader import parse_text
from phase3b.capacity.model.tuned import Tuned, TunedFunction
from phase3b.capacity.text.capacity_text import CapacityText, read_capacity_text
from phase3b.drill.causes.cause import Cause
from phase3b.drill.causes.causes import causes
from phase3b.errors import Phase3bError
from phase3b.naming import Names
from phase3b.plan.alarms.alarms import alarms
from phase3b.plan.cloudwatch.alarm import Alarm
from phase3b.plan.cloudwatch.graph import Graph, Heading
from phase3b.plan.dashboards.dashboard import DashboardPage, body
from phase3b.plan.dashboards.tuned import tuned_rows

ROOT = Path(__file__).resolve().parents[4]
KINDS = ("tuned_duration", "tuned_memory", "tuned_cost")


def tuned_alarms(**functions: TunedFunction) -> tuple[Alarm, ...]:
    environment = prod().environment.model_copy(update={"tuned": Tuned(since="2026-11-30", functions=functions)})
    deployment = replace(prod(), environment=environment)
    names = Names(deployment.project, deployment.name, deployment.component)
    return tuple(each for each in alarms(deployment, names) if each.kind in KINDS)


def test_without_a_baseline_nothing_is_watched() -> None:
    assert not [each for each in of_prod() if each.alarm.kind in KINDS]
    assert len(of_tuned()) == len(of_prod()) + 3 * len(prod().functions) + 1


def test_thresholds_by_hand() -> None:
    """60 ms and 10 % are 66; 80 MB and 20 % are 96; 20 ms and 15 % are 23."""
    found = tuned_alarms(support_tickets=TunedFunction(p95_ms=60, mean_ms=20, memory_mb=80))
    assert [(each.kind, each.threshold, each.level, each.rule, str(each.address)) for each in found] == [
        (
            "tuned_duration", 66, "critical", "objectives.regression.latency_percent",
            "aws_cloudwatch_metric_alarm.support_tickets_tuned_duration_critical",
        ),
        (
            "tuned_memory", 96, "critical", "objectives.regression.memory_percent",
            "aws_cloudwatch_metric_alarm.support_tickets_tuned_memory_critical",
        ),
        (
            "tuned_cost", 23, "critical", "objectives.regression.cost_percent",
            "aws_cloudwatch_metric_alarm.support_tickets_tuned_cost_critical",
        ),
    ]  # fmt: skip
    assert found[0].description.startswith("Critical: securebase-prod-support-tickets takes more than 66 ms (p95) for ")
    assert found[0].description.endswith(": 10 % more than the 60 that it was kept with on 2026-11-30")


def test_what_was_not_known_is_not_watched() -> None:
    found = tuned_alarms(support_tickets=TunedFunction(p95_ms=60), authorizer=TunedFunction())
    assert [(each.kind, each.subject.function) for each in found] == [("tuned_duration", "support_tickets")]


def test_each_can_really_be_made_to_fire() -> None:
    """But memory of a function that would be ended before it uses as much."""
    deployment = replace(
        prod(),
        environment=prod().environment.model_copy(
            update={
                "tuned": Tuned(
                    since="2026-11-30",
                    functions={
                        "support_tickets": TunedFunction(p95_ms=60, mean_ms=20, memory_mb=80),
                        "webhook_manager": TunedFunction(memory_mb=330),
                    },
                )
            }
        ),
    )
    found = {
        (each.alarm.kind, each.alarm.subject.function): each
        for each in causes([*tuned_alarms_of(deployment)], deployment)
    }
    assert {key for key, each in found.items() if isinstance(each, Cause)} == {
        (kind, "support_tickets") for kind in KINDS
    }
    # 330 MB and 20 % are 396, and it has 384.
    other = found["tuned_memory", "webhook_manager"]
    assert not isinstance(other, Cause)
    assert other.why == "its function has 384 MB, and is ended before it uses as much"


def tuned_alarms_of(deployment: Deployment) -> tuple[Alarm, ...]:
    names = Names(deployment.project, deployment.name, deployment.component)
    return tuple(each for each in alarms(deployment, names) if each.kind in KINDS)


def written(part: str) -> CapacityText:
    text = read_capacity_text(ROOT / "capacity.yaml", "capacity.yaml")
    assert "  dev:\n    tier: starter\n" in text.text
    changed = text.text.replace("  dev:\n    tier: starter\n", f"  dev:\n    tier: starter\n    tuned: {part}\n", 1)
    return replace(text, text=changed)


def test_it_is_a_part_of_the_file() -> None:
    capacity = parse_text(written('{since: "2026-11-30", functions: {support_tickets: {p95_ms: 60.5}}}'))
    tuned = resolve(capacity, "dev").environment.tuned
    assert tuned == Tuned(since="2026-11-30", functions={"support_tickets": TunedFunction(p95_ms=60.5)})


def test_a_function_that_is_none_is_a_problem_at_its_place() -> None:
    with pytest.raises(Phase3bError) as caught:
        parse_text(written('{since: "2026-11-30", functions: {support_ticket: {p95_ms: 60.5}}}'))
    (problem,) = caught.value.problems
    assert (problem.code, problem.path) == ("P3B-FUNCTION-UNKNOWN", "environments.dev.tuned.functions.support_ticket")
    assert problem.what == 'there is no function "support_ticket"'


def test_the_dashboard_has_a_row_of_each_function_with_its_limit_and_of_batch_writes() -> None:
    functions = {"support_tickets": TunedFunction(p95_ms=60, mean_ms=20, memory_mb=80), "authorizer": TunedFunction()}
    tuned = Tuned(since="2026-11-30", saved_usd=1234.5, functions=functions)
    deployment = replace(prod(), environment=prod().environment.model_copy(update={"tuned": tuned}))
    names = Names(deployment.project, deployment.name, deployment.component)
    assert list(tuned_rows(prod(), names)) == []
    heading, changes, tickets, counted, batches = list(tuned_rows(deployment, names))
    assert heading == (
        Heading("## Tuned: as it was kept on 2026-11-30, and now; what was kept saves $1,234.50 a month"),
    )
    graphs = [each for each in (*changes, *tickets, *counted, *batches) if isinstance(each, Graph)]
    assert [(each.title, [mark.value for mark in each.marks]) for each in graphs] == [
        ("Tuning: what all kept changes save", []),
        ("Tuning: changes that could not be applied", [5]),
        ("support_tickets: duration", [66]),
        ("support_tickets: memory, and its headroom", [96, 512]),
        ("support_tickets: cost of an invocation goes by", [23]),
        ("Batch writes: items", []),
        ("Batch writes: calls of the functions", []),
        ("Batch writes: items sent again", []),
        ("Batch writes: throughput", []),
        ("Batch writes: calls", []),
        ("Batch writes: unprocessed", []),
    ]
    tables = [each.name for each in deployment.tables if "BatchWriteItem" in each.operations]
    assert len(tables) == 3
    assert [[line.label for line in each.lines] for each in graphs[8:]] == [tables] * 3
    # CloudWatch's own rules of a dashboard's body.
    text = json.loads(body(DashboardPage("d", (heading, changes, tickets, counted, batches)), "us-east-1"))
    assert len(text["widgets"]) == 12


def test_the_alarm_of_failed_changes_by_hand() -> None:
    """5 % of objectives.regression; critical alone, as a share that is not tolerated is not; it lasts until the next trial ends."""
    (found,) = [each.alarm for each in of_tuned() if each.alarm.kind == "tuned_failed_changes"]
    assert (found.threshold, found.level, found.side, found.missing) == (5, "critical", "above", "ignore")
    assert (found.period_seconds, found.evaluation_periods, found.datapoints) == (300, 1, 1)
    assert found.rule == "objectives.regression.failed_changes_percent"
    assert deployed(found)["TreatMissingData"] == "ignore"
    assert found.description == (
        "Critical: more than 5 % of the changes that phase3b tune apply tried on prod could not be applied"
    )
    (why,) = causes([found], prod())
    assert not isinstance(why, Cause)
    assert why.why == "a change of the environment would have to fail, which phase3b tune apply alone counts"
