"""Every tier, every switch and the larger examples of the published module: `make module-matrix`."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import boto3
import pytest
from module_cache import upgraded_and_switched
from module_likeness import as_plan_of_the_stack, differences, likeness
from module_run import ModuleRun, resources_of
from module_tiers import ROOT, TIERS, file_of_one_region, see_tiers
from split_file import copied

from phase3b.capacity.loader import load
from phase3b.change.guard.losses.kept import KEPT
from phase3b.local.aws.embedded_aws import EmbeddedAws
from phase3b.module.built_module import NAME, built_module, released_file
from phase3b.module.releases.archive import put_module
from phase3b.module.releases.released import NOTHING, Released, read_released
from phase3b.module.variants.placeholders import NAMES

pytestmark = [pytest.mark.terraform, pytest.mark.module_matrix]
HOLDS_DATA = tuple(f"{kind}." for kind in KEPT)
REPLACED = {("delete", "create"), ("create", "delete")}
INPUTS = {
    "environment": "test",
    "project_name": "acme",
    "alert_email": "devops@example.com",
    "deletion_protection": False,
    "alarm_levels": ["critical"],
    "manage_api_gateway_account": True,
}


def client(aws: EmbeddedAws, service: Any) -> Any:
    return boto3.client(
        service,
        endpoint_url=aws.endpoint,
        region_name="us-east-1",
        aws_access_key_id="embedded",
        aws_secret_access_key="embedded",  # noqa: S106  moto's, not a secret
    )


@pytest.mark.parametrize("tiers", [TIERS[0:3], TIERS[3:-1]])
def test_every_other_tier_is_as_its_stack(
    module: Path,
    aws: EmbeddedAws,
    tmp_path: Path,
    stack_of: Callable[..., Path],
    tiers: tuple[str, ...],
) -> None:
    see_tiers(module, aws, tmp_path, stack_of, tiers)


def test_switches_replace_nothing(module: Path, aws: EmbeddedAws, tmp_path: Path) -> None:
    """Auto scaling on, off and on, all tiers up and down; in between auto scaling has moved a table and an index."""

    def inputs(**others: object) -> dict[str, Mapping[str, Any]]:
        return {"it": {**INPUTS, **others}}

    run = ModuleRun.of_instances(module, tmp_path, aws, inputs())
    run.actions()
    run.apply()
    dynamodb = client(aws, "dynamodb")
    dynamodb.put_item(TableName="acme-test-webhooks", Item={"tenant_id": {"S": "t"}, "record_id": {"S": "r"}})
    dynamodb.update_table(
        TableName="acme-test-support-tickets",
        ProvisionedThroughput={"ReadCapacityUnits": 31, "WriteCapacityUnits": 77},
        GlobalSecondaryIndexUpdates=[
            {
                "Update": {
                    "IndexName": "tenant-status-index",
                    "ProvisionedThroughput": {"ReadCapacityUnits": 44, "WriteCapacityUnits": 55},
                }
            }
        ],
    )
    assert run.actions() == {}
    for scaling in (False, True):
        run.write(module, inputs(enable_auto_scaling=scaling))
        actions = run.actions()
        assert actions
        # Alarms and the dashboard, too: without auto scaling no ceiling can be reached but what is provisioned.
        assert all("aws_appautoscaling_" in address or "aws_cloudwatch_" in address for address in actions), actions
        assert any("aws_appautoscaling_" in address for address in actions)
        run.apply()
        assert run.actions() == {}
        assert capacity_of(dynamodb, "acme-test-support-tickets") == (31, 77)
    for tier in (*TIERS[1:], *reversed(TIERS[:-1])):
        run.write(module, inputs(capacity_tier=tier))
        actions = run.actions()
        assert [address for address, each in actions.items() if each in REPLACED] == [], tier
        lost = [
            address
            for address, each in actions.items()
            if "delete" in each and any(kind in address for kind in HOLDS_DATA)
        ]
        assert lost == []
        run.switch()
        assert run.actions() == {}, tier
    assert dynamodb.scan(TableName="acme-test-webhooks")["Count"] == 1


def capacity_of(dynamodb: Any, table: str) -> tuple[int, int]:
    found = dynamodb.describe_table(TableName=table)["Table"]["ProvisionedThroughput"]
    return found["ReadCapacityUnits"], found["WriteCapacityUnits"]


def test_an_upgrade_moves_what_was_renamed(module: Path, aws: EmbeddedAws, tmp_path: Path) -> None:
    """An older version, in which a table and a queue had other addresses, with a state; then this one."""
    older = tmp_path / "older"
    shutil.copytree(module, older)
    renamed = {
        "aws_sqs_queue.failed_events": "aws_sqs_queue.lost_events",
        "aws_dynamodb_table.webhooks": "aws_dynamodb_table.hooks",
    }
    for file in older.glob("*.tf"):
        text = file.read_text("utf-8")
        for now, then in renamed.items():
            kind, new, old = (*now.split("."), then.split(".")[1])
            text = text.replace(f"{now}.", f"{then}.").replace(f'"{kind}" "{new}"', f'"{kind}" "{old}"')
        file.write_text(text, "utf-8")
    inputs = {"it": {**INPUTS, "enable_performance_monitoring": False}}
    run = ModuleRun.of_instances(older, tmp_path / "instance", aws, inputs)
    run.actions()
    run.apply()
    last = read_released(released_file(ROOT / "capacity.yaml"))
    addresses = {renamed.get(address, address): name for address, name in last.addresses.items()}
    made = built_module(ROOT / "capacity.yaml", "prod", "2.0.0", Released("1.0.0", addresses))
    newer = put_module(made.files, tmp_path / "newer", NAME, "2.0.0").folder
    assert (newer / "moved.tf").exists()
    run.write(newer, inputs)
    run.terraform("init", "-input=false")
    plan = run.planned()
    moved = {
        each["previous_address"]: each["address"] for each in plan["resource_changes"] if "previous_address" in each
    }
    assert moved == {f"module.it.{then}": f"module.it.{now}" for now, then in renamed.items()}
    assert run.actions() == {}


def test_a_module_of_another_service(tmp_path: Path) -> None:
    """Two tables, and neither functions nor APIs: its own tests name nothing that only our service has."""
    made = built_module(ROOT / "tests" / "golden" / "small.yaml", None, "1.0.0", NOTHING)
    run = ModuleRun(put_module(made.files, tmp_path, NAME, "1.0.0").folder)
    run.terraform("init", "-backend=false", "-input=false")
    assert "The configuration is valid" in run.terraform("validate")
    assert "0 failed" in run.terraform("test")
    readme = made.files["README.md"].decode()
    assert "Auto-scaled and monitored DynamoDB tables, alarms and a dashboard, in 2 sizes." in readme


def test_the_complete_example(module: Path, aws: EmbeddedAws, tmp_path: Path) -> None:
    """Two instances side by side; tables are protected until the protection is off."""
    run = ModuleRun.of_example(module, "complete", tmp_path, aws)
    run.actions()
    run.apply()
    assert run.actions() == {}
    tables = client(aws, "dynamodb").list_tables()["TableNames"]
    assert {name.split("-")[1] for name in tables} == {"staging", "prod"}
    assert len(client(aws, "apigateway").get_api_keys()["items"]) == 4
    run.actions("-var=enable_auto_scaling=false")
    run.apply()
    assert run.actions("-var=enable_auto_scaling=false") == {}
    run.actions("-var=deletion_protection=false")
    run.apply()
    run.actions("-destroy", "-var=deletion_protection=false")
    run.apply()
    assert client(aws, "dynamodb").list_tables()["TableNames"] == []


def test_the_example_with_a_topic_of_the_landing_zone(module: Path, aws: EmbeddedAws, tmp_path: Path) -> None:
    run = ModuleRun.of_example(module, "existing-topic", tmp_path, aws)
    run.actions()
    run.apply()
    assert run.actions() == {}
    topics = [each["TopicArn"] for each in client(aws, "sns").list_topics()["Topics"]]
    assert [topic.split(":")[-1] for topic in topics] == ["landing-zone-alerts"]
    alarms = client(aws, "cloudwatch").get_paginator("describe_alarms").paginate()
    # Auto scaling makes alarms of its own, which call its policies.
    ours = alarms.search("MetricAlarms[?!starts_with(AlarmName, 'TargetTracking-')].AlarmActions[]")
    assert set(ours) == set(topics)
    assert set(run.actions("-var=enabled=false").values()) == {("delete",)}
    run.apply()


@pytest.mark.parametrize("tier", [TIERS[0], TIERS[-1]])
def test_what_is_known_after_an_apply_is_as_in_the_stack(
    tier: str,
    module: Path,
    aws: EmbeddedAws,
    tmp_path: Path,
    stack_of: Callable[..., Path],
) -> None:
    """Policies, the OpenAPI document and the dashboard hold ARNs, which a plan does not know."""
    inputs = {**INPUTS, "environment": "prod", "project_name": "securebase", "alert_email": "devops@securebase.com"}
    inputs |= {"capacity_tier": tier, "alarm_levels": ["warning", "critical"], "deletion_protection": True}
    inputs |= {"tags": {"Owner": "infrastructure@securebase.com"}, "cache_enabled": True}
    run = ModuleRun.of_instances(module, tmp_path / "instance", aws, {"it": inputs})
    run.actions()
    run.apply()
    state = json.loads(run.terraform("show", "-json"))
    (made,) = state["values"]["root_module"]["child_modules"]
    stack = json.loads(stack_of("prod", tier, file_of_one_region(tmp_path / "file")).read_text("utf-8"))
    tags = {
        "Project": "securebase",
        "Environment": "prod",
        "Component": "phase3b",
        "ManagedBy": "phase3b",
        "Owner": "infrastructure@securebase.com",
    }
    resources = [each for each in made["resources"] if each["mode"] == "managed"]
    for resource in resources:
        assert not any(mark in json.dumps(resource["values"]) for mark in NAMES), resource["address"]
    assert differences(stack, resources, tags) == []


@pytest.mark.parametrize("tier", [TIERS[0], TIERS[-1]])
def test_the_policies_judge_the_module_as_its_stack(
    tier: str, module: Path, aws: EmbeddedAws, tmp_path: Path, stack_of: Callable[..., Path]
) -> None:
    """Our policies and checkov's, on what the module plans."""
    prod = load(ROOT / "capacity.yaml").environments["prod"]
    inputs: dict[str, Any] = {"environment": "prod", "project_name": "securebase", "alert_email": prod.alert_email}
    inputs |= {
        "capacity_tier": tier,
        "manage_api_gateway_account": True,
        "cache_enabled": True,
        "tags": {"Owner": "infrastructure@securebase.com"},
    }
    plan = ModuleRun.of_instances(module, tmp_path / "instance", aws, {"it": inputs}).planned()
    tags = {
        "Project": "securebase",
        "Environment": "prod",
        "Component": "phase3b",
        "ManagedBy": "phase3b",
        **inputs["tags"],
    }
    found = likeness(
        json.loads(stack_of("prod", tier, file_of_one_region(tmp_path / "file")).read_text("utf-8")),
        resources_of(plan, "module.it"),
        tags,
    )
    assert found.differences == []
    (tmp_path / "plan.json").write_text(json.dumps(as_plan_of_the_stack(plan, found.pairs)), "utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "phase3b", "scan", "--env", "prod", "--tier", tier, "--plan", tmp_path / "plan.json"],
        cwd=ROOT,
        check=False,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.long
def test_a_cache_is_switched_on_and_off_after_an_upgrade_that_changes_nothing(
    module: Path, aws: EmbeddedAws, tmp_path: Path
) -> None:
    """The older one has no cache to switch on, as 0.1.0: of a file without one."""
    file = copied(tmp_path / "older-file")
    text, count = re.subn(r"^    cache: \{node_type: .*\n", "", file.read_text("utf-8"), flags=re.MULTILINE)
    assert count == 1
    file.write_text(text, "utf-8")
    made = built_module(file, "prod", "0.1.0", NOTHING)
    older = put_module(made.files, tmp_path / "older", NAME, "0.1.0").folder
    assert "cache_enabled" not in (older / "variables.tf").read_text("utf-8")
    counts = upgraded_and_switched(older, module, aws, tmp_path / "instance")
    assert counts["upgrade"] == {}
