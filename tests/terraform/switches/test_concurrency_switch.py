"""Reserved concurrency where an account has no room for two tiers at a time: each switch passes, in both directions."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import boto3
import pytest
from conftest import Start
from tables_alone import without_apis

from phase3b.capacity.deployment import resolve
from phase3b.capacity.model.capacity import Capacity
from phase3b.errors import Phase3bError
from phase3b.local.aws.embedded_aws import EmbeddedAws

pytestmark = pytest.mark.terraform
KEPT = ("aws_lambda_function", "aws_iam_role", "aws_cloudwatch_log_group", "aws_kms_key")
OTHERS = ("environment", "dead_letter_config")


def functions_alone(stack: Path, *, in_order: bool = True) -> Path:
    """The stack file with its functions and nothing that they use, rewritten in place."""
    whole = json.loads(stack.read_text("utf-8"))
    whole["resource"] = {kind: without_apis(all_of) for kind, all_of in whole["resource"].items() if kind in KEPT}
    whole.pop("output")
    for function in whole["resource"]["aws_lambda_function"].values():
        for name in OTHERS:
            function.pop(name, None)
        needs = [each for each in function["depends_on"] if each.startswith("aws_lambda_function.")]
        function["depends_on"] = needs if in_order else []
    stack.write_text(json.dumps(whole), "utf-8")
    return stack


def reserved(aws: EmbeddedAws) -> dict[str, int]:
    client = boto3.client(
        "lambda",
        endpoint_url=aws.endpoint,
        region_name="us-east-1",
        aws_access_key_id="embedded",
        aws_secret_access_key="embedded",  # noqa: S106  moto's, not a secret
    )
    names = [each["FunctionName"] for each in client.list_functions()["Functions"]]
    found = {name: client.get_function_concurrency(FunctionName=name) for name in names}
    return {name.removeprefix("securebase-dev-"): each["ReservedConcurrentExecutions"] for name, each in found.items()}


@pytest.mark.parametrize(
    # A whole stack is switched between the smallest and the largest tier in test_apply.py, in this order, too.
    "times",
    [
        pytest.param(1, id="there-and-back", marks=pytest.mark.long),
        pytest.param(4, id="four-times", marks=pytest.mark.long),
    ],
)
def test_switches_between_scale_and_starter(
    times: int,
    started: Start,
    stack_of: Callable[..., Path],
    capacity: Capacity,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    limit = capacity.quotas.concurrent_executions
    monkeypatch.setenv("MOTO_LAMBDA_CONCURRENCY_QUOTA", str(limit))
    stacks = {tier: functions_alone(stack_of("dev", tier)) for tier in ("scale", "starter")}
    run, aws = started(stacks["scale"])
    for tier in ["scale", *["starter", "scale"] * times]:
        run.replace_stack(stacks[tier])
        run.apply()
        held = {
            each.name.replace("_", "-"): each.capacity.reserved_concurrency
            for each in resolve(capacity, "dev", tier).functions
        }
        assert reserved(aws) == held
    if times == 1:
        return
    # Where the raised one comes first it is refused, after minutes in which the provider tries again.
    unordered = functions_alone(stack_of("dev", "starter"), in_order=False)
    whole = json.loads(unordered.read_text("utf-8"))
    whole["resource"]["aws_lambda_function"]["support_tickets"]["depends_on"] = [
        "aws_lambda_function.notification_handler"
    ]
    unordered.write_text(json.dumps(whole), "utf-8")
    run.replace_stack(unordered)
    with pytest.raises(Phase3bError, match="UnreservedConcurrentExecution"):
        run.apply()
