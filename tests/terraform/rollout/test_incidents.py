"""Composites of a stack by real Terraform: an upgrade, an alarm that goes, another name, another tier.

AWS refuses to delete an alarm that a composite names, and so does the embedded one; Terraform deletes first, unless it is
told otherwise (hashicorp/terraform-provider-aws#34807).
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from applied_stack import client
from conftest import Start

from phase3b.errors import Phase3bError
from phase3b.local.aws.deployment_run import DeploymentRun
from phase3b.local.aws.embedded_aws import EmbeddedAws

pytestmark = pytest.mark.terraform
ALARM, COMPOSITE, TOPIC = "aws_cloudwatch_metric_alarm", "aws_cloudwatch_composite_alarm", "aws_sns_topic"
TOLD = ["${aws_sns_topic.alerts.arn}"]
# Of other resources: their names, which no test here is about.
_ELSEWHERE = re.compile(r"\$\{aws_(?!cloudwatch_|sns_)[^}]*\}")
Stack = dict[str, Any]


def alarms_alone(stack: Path, *parts: str) -> Stack:
    """A stack's topics, and the composites of some parts of the service with their alarms."""
    whole: Stack = json.loads(_ELSEWHERE.sub("elsewhere", stack.read_text("utf-8")))
    resources = whole["resource"]
    composites = {name: each for name, each in resources[COMPOSITE].items() if name.split("_incident")[0] in parts}
    held = {name for each in composites.values() for name in re.findall(rf"{ALARM}\.(\w+)\.", each["alarm_rule"])}
    topics = {name: {"name": each["name"]} for name, each in resources[TOPIC].items()}
    alarms = {name: each for name, each in resources[ALARM].items() if name in held}
    whole["resource"] = {ALARM: alarms, COMPOSITE: composites, TOPIC: topics}
    return {key: each for key, each in whole.items() if key not in {"output", "locals", "data"}}


def as_before(stack: Stack) -> Stack:
    """The version before composites: every alarm notifies by itself, and may be deleted at any time."""
    alarms = {
        name: {key: value for key, value in each.items() if key != "lifecycle"}
        | {"alarm_actions": TOLD}
        | ({"ok_actions": TOLD} if name.endswith("_critical") else {})
        for name, each in stack["resource"][ALARM].items()
    }
    return stack | {"resource": {ALARM: alarms, TOPIC: stack["resource"][TOPIC]}}


def without(stack: Stack, composite: str, *names: str) -> Stack:
    """The stack without some alarms of a composite; one that is left by itself notifies by itself."""
    resources = json.loads(json.dumps(stack["resource"]))
    rule = resources[COMPOSITE][composite]["alarm_rule"].split(" OR ")
    left = [each for each in rule if not any(f".{name}." in each for name in names)]
    assert len(left) == len(rule) - len(names)
    for name in names:
        del resources[ALARM][name]
    resources[COMPOSITE][composite]["alarm_rule"] = " OR ".join(left)
    if len(left) == 1:
        actions = {key: each for key, each in resources[COMPOSITE].pop(composite).items() if key.endswith("_actions")}
        (last,) = re.findall(rf"{ALARM}\.(\w+)\.", left[0])
        resources[ALARM][last] |= actions
    return stack | {"resource": resources}


def applied(run: DeploymentRun, file: Path, stack: Stack) -> Counter[tuple[str, str]]:
    """What an apply did, by action and type; a plan after it is empty."""
    file.write_text(json.dumps(stack), "utf-8")
    run.replace_stack(file)
    planned = run.apply().planned
    assert run.changes() == ()
    return Counter((each.action, each.address.split(".")[0]) for each in planned)


def rules(aws: EmbeddedAws) -> dict[str, list[str]]:
    """The composites in AWS, with the names of their alarms."""
    pages = client(aws, "cloudwatch").get_paginator("describe_alarms").paginate(AlarmTypes=["CompositeAlarm"])
    found = [each for page in pages for each in page["CompositeAlarms"]]
    return {each["AlarmName"]: re.findall(r'ALARM\("([^"]+)"\)', each["AlarmRule"]) for each in found}


@pytest.mark.long
def test_an_upgrade_and_an_alarm_that_goes(started: Start, stack_of: Callable[..., Path], tmp_path: Path) -> None:
    new = alarms_alone(stack_of("prod"), "queues")
    file = tmp_path / "alarms.tf.json"
    file.write_text(json.dumps(as_before(new)), "utf-8")
    run, aws = started(file)
    run.apply()
    # The upgrade changes alarms in place and makes composites: nothing is destroyed.
    count = len(new["resource"][ALARM])
    assert applied(run, file, new) == {("update", ALARM): count, ("create", COMPOSITE): 2}
    name = "securebase-prod-queues-incident-critical"
    assert len(rules(aws)[name]) == 4
    # An alarm that is removed goes after the rule has been written without it.
    less = without(new, "queues_incident_critical", "webhook_deliveries_drain_critical")
    assert applied(run, file, less) == {("delete", ALARM): 1, ("update", COMPOSITE): 1}
    assert "securebase-prod-webhook-deliveries-drain-critical" not in rules(aws)[name]


@pytest.mark.long
def test_another_name_and_alarms_that_go_until_one_is_left(
    started: Start, stack_of: Callable[..., Path], tmp_path: Path
) -> None:
    new = alarms_alone(stack_of("prod"), "queues")
    file = tmp_path / "alarms.tf.json"
    file.write_text(json.dumps(new), "utf-8")
    run, aws = started(file)
    run.apply()
    name = "securebase-prod-queues-incident-critical"
    # Another name: the new one is made, the rule follows, and the old one goes.
    renamed = without(new, "queues_incident_critical", "webhook_deliveries_drain_critical")
    renamed["resource"][ALARM]["webhook_deliveries_age_critical"]["alarm_name"] = "securebase-prod-renamed-critical"
    assert applied(run, file, renamed) == {("delete", ALARM): 1, ("replace", ALARM): 1, ("update", COMPOSITE): 1}
    assert "securebase-prod-renamed-critical" in rules(aws)[name]
    # The last but one: what is left notifies by itself, and its composite is gone.
    fifo = [f"webhook_deliveries_fifo_{each}_critical" for each in ("age", "drain")]
    one = without(renamed, "queues_incident_critical", *fifo)
    assert applied(run, file, one) == {("delete", ALARM): 2, ("delete", COMPOSITE): 1, ("update", ALARM): 1}
    assert name not in rules(aws)
    # And all of it back.
    assert applied(run, file, new)[("create", COMPOSITE)] == 1
    assert len(rules(aws)[name]) == 4


@pytest.mark.long
def test_without_the_word_that_the_rule_comes_first_it_is_refused(
    started: Start, stack_of: Callable[..., Path], tmp_path: Path
) -> None:
    careless = alarms_alone(stack_of("prod"), "queues")
    for kind in (ALARM, COMPOSITE):
        for each in careless["resource"][kind].values():
            del each["lifecycle"]
    file = tmp_path / "alarms.tf.json"
    file.write_text(json.dumps(careless), "utf-8")
    run, _ = started(file)
    run.apply()
    less = without(careless, "queues_incident_critical", "webhook_deliveries_drain_critical")
    with pytest.raises(Phase3bError, match="securebase-prod-webhook-deliveries-drain-critical"):
        applied(run, file, less)


@pytest.mark.long
def test_a_switch_of_the_tier_there_and_back(started: Start, stack_of: Callable[..., Path], tmp_path: Path) -> None:
    """Alarms come and go with it; composites stay and follow."""
    parts = ("functions", "apis", "events")
    small, large = (alarms_alone(stack_of("prod", tier), *parts) for tier in ("starter", "enterprise"))
    came = large["resource"][ALARM].keys() - small["resource"][ALARM].keys()
    file = tmp_path / "alarms.tf.json"
    file.write_text(json.dumps(small), "utf-8")
    run, aws = started(file)
    run.apply()
    for stack, action in ((large, "create"), (small, "delete")):
        done = applied(run, file, stack)
        assert done[(action, ALARM)] == len(came) > 0
        assert {each for each in done if each[0] in {"create", "delete", "replace"}} == {(action, ALARM)}
        held = sorted(name for each in rules(aws).values() for name in each)
        assert held == sorted(each["alarm_name"] for each in stack["resource"][ALARM].values())
