"""What a fault is for, by the names of the capacity file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from phase3b.capacity.deployment import Deployment, resolve
from phase3b.capacity.loader import load
from phase3b.cli.service import local_fault
from phase3b.errors import Phase3bError
from phase3b.local.dynamodb.throughput.throttled import LIMIT_TYPES
from phase3b.local.faults import fault
from phase3b.local.faults.fault_target import (
    Target,
    failing_target,
    function_target,
    lane_target,
    queue_target,
    slow_target,
    usual_limit,
)


@pytest.fixture(scope="module")
def deployment(root: Path) -> Deployment:
    return resolve(load(root / "capacity.yaml"), "prod")


def test_names_of_aws(deployment: Deployment) -> None:
    assert lane_target(deployment, "support_tickets") == Target(("securebase-prod-support-tickets",), in_aws=True)
    index = next(table.indexes[0].name for table in deployment.tables if table.name == "support_tickets")
    ((name,), _) = lane_target(deployment, f"support_tickets/{index}")
    assert name.startswith("securebase-prod-support-tickets/")
    assert function_target(deployment, "webhook_delivery").names == ("securebase-prod-webhook-delivery",)
    assert slow_target(deployment, "dynamodb") == Target(("dynamodb",), in_aws=True)
    assert slow_target(deployment, "webhook_delivery").in_aws is False
    assert failing_target(deployment, "table:support_tickets").in_aws is True
    assert failing_target(deployment, "function:support_tickets").in_aws is False
    queue = next(each.name for each in deployment.queues if each.definition.consumer is not None)
    standard, fifo = queue_target(deployment, queue).names
    assert fifo == f"{standard}.fifo"


def test_a_name_of_a_table_and_a_function_is_refused(deployment: Deployment) -> None:
    with pytest.raises(Phase3bError) as caught:
        failing_target(deployment, "support_tickets")
    assert str(caught.value) == (
        "support_tickets is a table and a function. Write function:support_tickets or table:support_tickets. "
        "[P3B-FAULT-TARGET]"
    )


@pytest.mark.parametrize(
    ("target", "name", "code"),
    [
        (lane_target, "support_ticket", "P3B-TABLE-UNKNOWN"),
        (lane_target, "support_tickets/none", "P3B-INDEX-UNKNOWN"),
        (function_target, "webhook", "P3B-FUNCTION-UNKNOWN"),
        (slow_target, "dynamo", "P3B-FAULT-TARGET"),
        (failing_target, "none", "P3B-FAULT-TARGET"),
        (failing_target, "table:none", "P3B-TABLE-UNKNOWN"),
        (queue_target, "failed_events", "P3B-QUEUE-UNKNOWN"),
    ],
)
def test_what_there_is_not(
    deployment: Deployment, target: Callable[[Deployment, str], Target], name: str, code: str
) -> None:
    with pytest.raises(Phase3bError) as caught:
        target(deployment, name)
    assert caught.value.problems[0].code == code


def test_the_usual_reason_is_that_of_the_capacity_mode(deployment: Deployment) -> None:
    reasons = {table.name: usual_limit(deployment, table.name) for table in deployment.tables}
    assert set(reasons.values()) <= {"ProvisionedThroughputExceeded", "MaxOnDemandThroughputExceeded"}
    assert reasons["support_tickets"] == "ProvisionedThroughputExceeded"
    assert local_fault.LIMITS == fault.LIMITS == LIMIT_TYPES
    assert (local_fault.SIDES, local_fault.KINDS) == (fault.SIDES, fault.KINDS)
