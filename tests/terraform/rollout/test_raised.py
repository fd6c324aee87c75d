"""phase3b ops capacity on real Terraform and the embedded AWS: a plan knows of a raise, it expires by AWS's own action, and one is kept."""

from __future__ import annotations

import json
import subprocess
from typing import Any

import pytest
from rollout_project import TABLE, Project

pytestmark = [pytest.mark.terraform, pytest.mark.long]
HOUR = 3600
END = "securebase-dev-tickets-write-raise-end"


def raised(project: Project, table: str, *arguments: str) -> Any:
    done = project.run("ops", "capacity", "raise", table, "--env", "dev", *arguments, "--yes", "--json")
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)["raise"]


def status(project: Project) -> tuple[int, list[str]]:
    done = project.run("ops", "capacity", "status", "--env", "dev", "--json")
    return done.returncode, [each["became"] for each in json.loads(done.stdout)["raises"]]


def bounds(project: Project) -> tuple[tuple[int, int], list[str]]:
    """Of the table's writes, and the scheduled actions."""
    scaling = project.client("application-autoscaling")
    (target,) = scaling.describe_scalable_targets(
        ServiceNamespace="dynamodb",
        ResourceIds=[f"table/{TABLE}"],
        ScalableDimension="dynamodb:table:WriteCapacityUnits",
    )["ScalableTargets"]
    actions = scaling.describe_scheduled_actions(ServiceNamespace="dynamodb")["ScheduledActions"]
    return (target["MinCapacity"], target["MaxCapacity"]), [each["ScheduledActionName"] for each in actions]


def maximums(project: Project) -> dict[str, int]:
    table = project.client("dynamodb").describe_table(TableName="securebase-dev-webhooks")["Table"]
    found: dict[str, int] = table["OnDemandThroughput"]
    return found


def refused(project: Project, code: str) -> None:
    """By a plan, which names the raise and says what can be done."""
    done = project.run("plan", "dev")
    assert done.returncode == 1
    assert done.stdout.startswith("raised   ")
    assert f"REFUSED {code} [P3B-GUARD-RAISED]" in done.stderr


def nothing_to_do(project: Project, of: str = "") -> None:
    done = project.run("plan", "dev")
    assert (done.returncode, done.stdout) == (0, f"{of}nothing to do: it is as capacity.yaml says\n")


def test_a_raise_is_not_undone_by_an_apply_and_ends_by_itself(project: Project) -> None:
    project.apply()
    one = raised(project, "tickets", "--write", "60", "--for", "2h", "--why", "a sale")
    assert bounds(project) == ((60, 100), [END])
    refused(project, "aws_appautoscaling_target.tickets_write/raised_write")
    refusal = project.run("apply", "dev", "--yes")
    assert (refusal.returncode, f"until {one['until']}" in refusal.stderr) == (1, True)
    assert bounds(project) == ((60, 100), [END])
    # AWS's own scheduled action sets the minimum back; nobody has called phase3b.
    project.aws.advance_clock(2 * HOUR + 120)
    assert bounds(project)[0] == (25, 100)
    assert status(project) == (0, ["ended"])
    assert bounds(project) == ((25, 100), [])
    assert status(project) == (0, [])
    nothing_to_do(project)


def test_a_maximum_of_an_on_demand_table_and_one_that_is_kept(project: Project) -> None:
    project.apply()
    raised(project, "webhooks", "--read", "900", "--for", "1h")
    assert maximums(project) == {"MaxReadRequestUnits": 900, "MaxWriteRequestUnits": 20}
    refused(project, "aws_dynamodb_table.webhooks/raised_read")
    project.aws.advance_clock(HOUR + 60)
    assert status(project) == (0, ["ended"])
    assert maximums(project) == {"MaxReadRequestUnits": 20, "MaxWriteRequestUnits": 20}
    nothing_to_do(project)
    raised(project, "tickets", "--write", "60", "--for", "2h")
    kept = project.run("ops", "capacity", "keep", "tickets", "--env", "dev", "--yes", "--patch-out", "keep.patch")
    assert kept.returncode == 0, kept.stderr
    assert bounds(project) == ((60, 100), [])
    subprocess.run(["git", "apply", "keep.patch"], cwd=project.folder, check=True)
    plan = project.run("plan", "dev")
    raised_line, _, rest = plan.stdout.partition("\n")
    assert raised_line.startswith("raised   tickets: write 60 until capacity.yaml has it, by ")
    assert (plan.returncode, rest) == (0, "nothing to do: it is as capacity.yaml says\n")
    project.apply()
    assert status(project) == (0, ["ended"])
    nothing_to_do(project)
    assert bounds(project) == ((60, 100), [])
