"""What is not asked of a function that only SNS calls, and that it is asked as soon as anything else calls it, too."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest

from policies.catalogue import POLICIES
from policies.stack_read.stack import Stack

EXAMPLES = Path(__file__).parents[2] / "policies/examples"
FUNCTION = "aws_lambda_function.alerts"
RULE = {
    "function_name": "${aws_lambda_function.alerts.function_name}",
    "action": "lambda:InvokeFunction",
    "principal": "events.amazonaws.com",
}
MAPPING = {
    "function_name": "${aws_lambda_function.alerts.arn}",
    "event_source_arn": "arn:aws:sqs:us-east-1:123456789012:shop-orders",
}


def verdict(check: str, change: Any = None, folder: Path | None = None) -> tuple[str, ...] | None:
    file = EXAMPLES / check / "pass/stack.tf.json"
    if change is not None and folder is not None:
        document = copy.deepcopy(json.loads(file.read_text("utf-8")))
        change(document["resource"])
        file = folder / "stack.tf.json"
        file.write_text(json.dumps(document))
    stack = Stack.read(file)
    (policy,) = (each for each in POLICIES if each.id == check)
    (function,) = (each for each in stack.resources if each.address == FUNCTION)
    return policy.verdict(function, stack)


def called_by_a_rule_too(resources: Any) -> None:
    resources["aws_lambda_permission"]["rule"] = RULE


def reads_a_queue_too(resources: Any) -> None:
    resources["aws_lambda_event_source_mapping"] = {"orders": MAPPING}


def called_by_nobody(resources: Any) -> None:
    del resources["aws_lambda_permission"]


@pytest.mark.parametrize("change", [called_by_a_rule_too, reads_a_queue_too, called_by_nobody])
def test_what_anything_else_calls_is_asked_for_all(change: Any, tmp_path: Path) -> None:
    assert verdict("P3B_FUNCTION_ALARMS") == ()
    assert verdict("P3B_FUNCTION_ALARMS", change, tmp_path) == ("no alarm watches its Duration",)
    assert verdict("P3B_FUNCTION_CONCURRENCY") == ()
    assert verdict("P3B_FUNCTION_CONCURRENCY", change, tmp_path) == (
        "without reserved concurrency it can starve every other function",
    )


@pytest.mark.parametrize("metric", ["Errors", "Throttles"])
def test_failures_and_throttles_are_watched_of_every_function(metric: str, tmp_path: Path) -> None:
    def without(resources: Any) -> None:
        del resources["aws_cloudwatch_metric_alarm"][f"alerts_{metric.lower()}"]

    assert verdict("P3B_FUNCTION_ALARMS", without, tmp_path) == (f"no alarm watches its {metric}",)


def test_what_is_throttled_for_hours_must_be_kept(tmp_path: Path) -> None:
    def without(resources: Any) -> None:
        del resources["aws_lambda_function"]["alerts"]["dead_letter_config"]

    assert verdict("P3B_FUNCTION_CONCURRENCY", without, tmp_path) == (
        "without reserved concurrency it can starve every other function",
    )


def test_none_reserved_is_as_the_stack_writes_it(tmp_path: Path) -> None:
    def reserved(executions: int) -> Any:
        def change(resources: Any) -> None:
            resources["aws_lambda_function"]["alerts"]["reserved_concurrent_executions"] = executions

        return change

    assert verdict("P3B_FUNCTION_CONCURRENCY", reserved(-1), tmp_path) == ()
    assert verdict("P3B_FUNCTION_CONCURRENCY", reserved(0), tmp_path) == (
        "its reserved concurrency is 0: it is switched off, and every call is throttled",
    )
