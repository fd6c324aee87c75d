"""Schedules of provisioned concurrency: what is deployed, who may do it, what it costs by the hour, what a change of it does."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from limits_judged import planned
from plan_made import judged, plan, updated
from priced_plan import billed, chosen, cost, line
from service_capacity import changed, text

from modules.phase3b_performance.module import module_blocks
from phase3b.capacity.deployment import FunctionDeployment
from phase3b.capacity.loader import parse, reading_of
from phase3b.change.difference.environment_difference import CapacityFile, Comparison, file_difference
from phase3b.change.difference.rules.rules import _functions
from phase3b.change.guard.asked.traffic import Traffic
from phase3b.errors import ExitCode, Phase3bError
from phase3b.module.variants.tier_table import tiers
from phase3b.naming import Names, names_of
from phase3b.permissions.needs import Sent, needs
from phase3b.permissions.roles import role_policy
from phase3b.plan.functions.artifacts import Artifact, Artifacts
from phase3b.plan.functions.provisioned import provisioned_records
from phase3b.plan.plan import Plan
from phase3b.scan.verdicts.deciding_key import deciding_key

SIZE = "delivery: {memory_mb: 256, timeout_seconds: 10}"
OPEN = 'open: {expression: "cron(0 7 ? * MON-FRI *)", timezone: Europe/Berlin, concurrency: 20}'
CLOSE = 'close: {expression: "cron(0 19 ? * MON-FRI *)", timezone: Europe/Berlin, concurrency: 5}'
PROVISIONED = "aws_lambda_provisioned_concurrency_config.support_tickets"
HANDLER = "aws_lambda_function.support_tickets"


def sized(schedules: str, provisioned: int = 10) -> tuple[str, str]:
    of = f", provisioned_schedules: {{{schedules}}}" if schedules else ""
    return SIZE, SIZE.removesuffix("}") + f", provisioned_concurrency: {provisioned}{of}}}"


BOTH = sized(f"{OPEN}, {CLOSE}")


def plan_of(*edits: tuple[str, str]) -> Plan:
    problems, plans = planned(changed(*edits))
    assert not problems
    return plans[0]


def function_of(*edits: tuple[str, str]) -> FunctionDeployment:
    return next(each for each in plan_of(*edits).deployment.functions if each.name == "delivery")


def test_what_is_deployed() -> None:
    """Provisioned concurrency is made once; from then on the target has it, and each schedule sets minimum and maximum alike."""
    made = plan_of(BOTH)
    resources: dict[str, Any] = module_blocks(made.records, made.name)["resource"]
    (config,) = resources["aws_lambda_provisioned_concurrency_config"].values()
    assert config["provisioned_concurrent_executions"] == 10
    assert config["lifecycle"] == {"ignore_changes": ["provisioned_concurrent_executions"]}
    target = resources["aws_appautoscaling_target"]["delivery_provisioned"]
    assert {key: value for key, value in target.items() if key not in {"//", "tags"}} == {
        "service_namespace": "lambda",
        "resource_id": "function:${aws_lambda_alias.delivery.function_name}:${aws_lambda_alias.delivery.name}",
        "scalable_dimension": "lambda:function:ProvisionedConcurrency",
        "min_capacity": 10,
        "max_capacity": 10,
        "lifecycle": {"ignore_changes": ["min_capacity", "max_capacity"]},
        "depends_on": ["aws_lambda_provisioned_concurrency_config.delivery"],
    }
    actions = resources["aws_appautoscaling_scheduled_action"]
    assert set(actions) == {"delivery_provisioned_open", "delivery_provisioned_close"}
    opened = {key: value for key, value in actions["delivery_provisioned_open"].items() if key != "//"}
    assert opened == {
        "name": f"{names_of(made.deployment).prefix}-delivery-provisioned-open",
        "service_namespace": "lambda",
        "resource_id": "${aws_appautoscaling_target.delivery_provisioned.resource_id}",
        "scalable_dimension": "lambda:function:ProvisionedConcurrency",
        "schedule": "cron(0 7 ? * MON-FRI *)",
        "timezone": "Europe/Berlin",
        "scalable_target_action": {"min_capacity": 20, "max_capacity": 20},
    }
    assert actions["delivery_provisioned_close"]["scalable_target_action"] == {"min_capacity": 5, "max_capacity": 5}


def test_without_schedules_it_is_as_before() -> None:
    made = plan_of(sized(""))
    resources: dict[str, Any] = module_blocks(made.records, made.name)["resource"]
    (config,) = resources["aws_lambda_provisioned_concurrency_config"].values()
    assert "lifecycle" not in config
    assert "delivery_provisioned" not in resources["aws_appautoscaling_target"]
    assert "aws_appautoscaling_scheduled_action" not in resources
    # null takes back what is inherited.
    assert not list(function_of(sized("open: null")).capacity.schedules)


def test_an_apply_leaves_alone_what_a_schedule_has_set() -> None:
    """diff speaks of the schedules alone: neither the config nor the target changes where the tier's own number does."""
    schemas: dict[str, Any] = {
        name: {"type": "object", "properties": {"a": {"type": "string"}}}
        for name in ("Page", "Tickets", "Create", "Ticket", "Problem")
    }
    packages = {name: Artifact(f"{name}.zip", None) for name in ("tickets_api", "delivery", "authorizer")}
    before, after = (CapacityFile.parse(changed(sized(f"{OPEN}, {CLOSE}", each)), "c.yaml") for each in (10, 20))
    found = file_difference(before, after, "prod", Comparison(Artifacts(packages, schemas), {}))
    assert [str(each.address) for each in found.resources] == []
    (rule,) = [each for each in found.rules if each.kind == "scheduled-bounds"]
    assert (rule.about, rule.says) == (
        "aws_lambda_provisioned_concurrency_config.delivery",
        (
            "provisioned concurrency changes in the tier (from 10 to 20), which schedules set: in force from the next run of open, "
            "not with the apply"
        ),
    )


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        (BOTH, sized(f"{OPEN}, {CLOSE}", 11), "(from 10 to 11), which schedules set: never in force"),
        (BOTH, sized(""), "the apply sets that of the tier again, 10, whatever the last schedule that ran has set"),
        (sized(""), BOTH, ""),
        (BOTH, BOTH, ""),
    ],
)
def test_what_diff_says_of_schedules(before: tuple[str, str], after: tuple[str, str], said: str) -> None:
    old, new = plan_of(before).deployment, plan_of(after).deployment
    rules = _functions(old, new, (), parse(text(), "c.yaml").quotas.changes)
    found = [each.says for each in rules if each.kind == "scheduled-bounds"]
    assert [said in each for each in found] == ([True] if said else [])


def test_the_guard_lets_a_target_of_functions_pass() -> None:
    """It judges what tables consume; a target of functions is none of these."""
    values = {"resource_id": "function:f:live", "scalable_dimension": "lambda:function:ProvisionedConcurrency"}
    before, after = {**values, "min_capacity": 20, "max_capacity": 20}, {**values, "min_capacity": 5, "max_capacity": 5}
    made = plan(updated("aws_appautoscaling_target.delivery_provisioned", before, after))
    assert judged(made, Traffic({}, 24)).refused == ()


def with_schedules(provisioned: str) -> Plan:
    """global with schedules of support_tickets, as the records would be."""
    made = chosen("global").plan
    function = next(each for each in made.deployment.functions if each.name == "support_tickets")
    schedules = function_of(sized(provisioned)).capacity.provisioned_schedules
    of = replace(function, capacity=function.capacity.model_copy(update={"provisioned_schedules": schedules}))
    kept = [each for each in made.records if str(each.address) != PROVISIONED]
    return replace(made, records=(*kept, *provisioned_records(of, names_of(made.deployment))))


IN_UTC = f"{OPEN}, {CLOSE}".replace(", timezone: Europe/Berlin", "")


def test_the_hours_of_each_number_are_billed() -> None:
    """From Monday to Friday 12 hours at 20, at all others 5. 2027 has 261 such days: of 730 hours a month 261, and 469.

    20 x 0.5 GB x 261 x 3,600 s = 9,396,000 GB-s and 5 x 0.5 GB x 469 x 3,600 s = 4,221,000 GB-s, at 0.0000033334 each.
    """
    bill = billed({}, plan=with_schedules(IN_UTC))
    assert line(bill, PROVISIONED, "provisioned concurrency, 20").quantity == pytest.approx(9_396_000)
    assert cost(bill, PROVISIONED, "provisioned concurrency, 20") == pytest.approx(31.3206264)
    assert line(bill, PROVISIONED, "provisioned concurrency, 5").quantity == pytest.approx(4_221_000)
    assert cost(bill, PROVISIONED, "provisioned concurrency, 5") == pytest.approx(14.0702814)
    assert not [
        each for each in bill.lines if each.resource == PROVISIONED and each.component == "provisioned concurrency"
    ]
    assert [each for each in bill.free if each.resource == "aws_appautoscaling_target.support_tickets_provisioned"]


def test_what_is_served_by_the_hour() -> None:
    """20 at a time: all of them in 261 of 730 hours, 5 of 20 in the other 469. 26,280,000 GB-s x (261 + 469 / 4) / 730."""
    usage = {"functions": {"support_tickets": {"invocations": 52_560_000, "duration_ms": 1000}}}
    bill = billed(usage, plan=with_schedules(IN_UTC))
    served = line(bill, HANDLER, "duration, provisioned concurrency").quantity
    assert served == pytest.approx(26_280_000 * (261 + 469 / 4) / 730)
    assert line(bill, HANDLER, "duration").quantity == pytest.approx(26_280_000 - served)


def rights(made: Plan, role: Any) -> set[tuple[str, str]]:
    """Actions of Application Auto Scaling and the service whose targets they are allowed of."""
    return {
        (action, namespace)
        for statement in role_policy(made, Names("securebase", "prod", "phase3b"), role).statements
        for action in statement.actions
        if (namespace := statement.condition.get("StringEquals", {}).get("application-autoscaling:service-namespace"))
    }


def test_who_applies_may_set_them_and_only_where_there_are_any() -> None:
    of_functions = {each for each in rights(plan_of(BOTH), "apply") if each[1] == "lambda"}
    assert {each[0].partition(":")[2] for each in of_functions} == {
        "RegisterScalableTarget", "DeregisterScalableTarget", "PutScheduledAction", "DeleteScheduledAction",
    }  # fmt: skip
    assert not [each for each in rights(plan_of(sized("")), "apply") if each[1] == "lambda"]
    assert not [each for each in rights(plan_of(BOTH), "plan") if each[1] == "lambda"]


def test_what_a_target_of_functions_needs() -> None:
    """AWS makes the role of Application Auto Scaling for Lambda, and asks nobody about a table."""
    members = {"ServiceNamespace": "lambda", "ResourceId": "function:f:live"}
    sent = Sent("application-autoscaling.RegisterScalableTarget", members, "/", "us-east-1", "123456789012")
    found = {each.action: each for each in needs(sent, Nobody())}
    assert set(found) == {"application-autoscaling:RegisterScalableTarget", "iam:CreateServiceLinkedRole"}
    made = found["iam:CreateServiceLinkedRole"]
    assert made.resource.endswith(
        "aws-service-role/lambda.application-autoscaling.amazonaws.com/AWSServiceRoleForApplicationAutoScaling_LambdaConcurrency"
    )
    assert made.context["iam:awsservicename"] == ("lambda.application-autoscaling.amazonaws.com",)
    assert found["application-autoscaling:RegisterScalableTarget"].context[
        "application-autoscaling:service-namespace"
    ] == ("lambda",)


class Nobody:
    """An account of which nothing needs to be known."""

    def __getattr__(self, name: str) -> Any:
        return lambda *_: None


def test_a_finding_of_theirs_is_at_their_key() -> None:
    for kind in ("target", "scheduled_action"):
        found = deciding_key("CKV_X", f"aws_appautoscaling_{kind}.delivery_provisioned_open", {})
        assert found == "tiers.{tier}.functions.{subject}.provisioned_schedules"
    assert deciding_key("CKV_X", "aws_appautoscaling_target.tickets_read", {}) == "tiers.{tier}.tables.{subject}"


def test_the_module_refuses_them() -> None:
    with pytest.raises(Phase3bError) as found:
        tiers(parse(changed(BOTH), "c.yaml"))
    assert "scheduled scaling (functions.delivery.provisioned_schedules.open, functions.delivery" in str(found.value)
    assert found.value.exit_code == ExitCode.BAD_INPUT


def test_a_number_that_stays_is_a_warning() -> None:
    found = [str(each) for each in reading_of(changed(sized(OPEN)), "c.yaml").warnings]
    assert [each.partition(" ")[2] for each in found] == [
        (
            "tiers.starter.functions.delivery.provisioned_schedules.open: open raises the provisioned concurrency of delivery from 10 "
            "to 20, and no schedule sets another. Add a schedule with concurrency: 10, or set provisioned_concurrency: 20 and remove "
            "it. [P3B-SCHEDULE-NO-RETURN]"
        )
    ]
    assert not reading_of(changed(BOTH), "c.yaml").warnings
    once = OPEN.replace("cron(0 7 ? * MON-FRI *)", "at(2030-11-27T06:00:00)")
    assert not reading_of(changed(sized(once)), "c.yaml").warnings


def test_a_schedule_that_never_runs_again(tmp_path: Path) -> None:
    from file_kinds import project  # noqa: PLC0415  heavy

    from phase3b.validity.judged import judged as judged_file  # noqa: PLC0415

    project(tmp_path)
    once = CLOSE.replace("cron(0 19 ? * MON-FRI *)", "at(2024-11-27T06:00:00)")
    (tmp_path / "capacity.yaml").write_text(changed(sized(f"{OPEN}, {once}")), "utf-8")
    found = [str(each) for each in judged_file(tmp_path / "capacity.yaml", tmp_path / "lambda_src").problems]
    assert [each.partition(" ")[2] for each in found] == [
        (
            "tiers.starter.functions.delivery.provisioned_schedules.close.expression: it ran for the last time on 2024-11-27. Name a "
            "year to come, or remove the schedule. [P3B-SCHEDULE-PAST]"
        )
    ]
