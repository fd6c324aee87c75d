"""The published module with real Terraform: its own checks, its numbers beside a stack's, its smallest example's life.

What takes longer is in test_module_matrix.py.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from module_likeness import differences
from module_run import ModuleRun
from module_tiers import TIERS, see_tiers

from phase3b.local.aws.embedded_aws import EmbeddedAws

pytestmark = [pytest.mark.terraform, pytest.mark.xdist_group("module")]


def test_format_and_validity(module: Path) -> None:
    """The numbers of its largest tier are held below, against its stack."""
    run = ModuleRun(module)
    assert run.terraform("fmt", "-check", "-recursive", "-diff") == ""
    run.terraform("init", "-backend=false", "-input=false")
    assert "The configuration is valid" in run.terraform("validate")


@pytest.mark.long
def test_its_own_tests(module: Path) -> None:
    """Of the numbers of every tier, and of what inputs are refused, as those run them who have the module alone."""
    run = ModuleRun(module)
    run.terraform("init", "-backend=false", "-input=false")
    assert "0 failed" in run.terraform("test")


def test_the_largest_tier_is_as_its_stack(
    module: Path, aws: EmbeddedAws, tmp_path: Path, stack_of: Callable[..., Path]
) -> None:
    see_tiers(module, aws, tmp_path, stack_of, (TIERS[-1],))


def test_the_comparison_sees_a_difference(stack_of: Callable[..., Path]) -> None:
    """A resource that is missing, a number that is another, a resource too many."""
    stack = json.loads(stack_of("dev").read_text("utf-8"))
    stack["resource"] = {"aws_sqs_queue": {"q": {"name": "q", "message_retention_seconds": 60, "tags": {"A": "b"}}}}

    def planned(**values: object) -> list[dict[str, object]]:
        same = {"name": "q", "message_retention_seconds": 60, "tags_all": {"A": "b"}}
        return [{"type": "aws_sqs_queue", "name": "q", "address": "aws_sqs_queue.q", "values": {**same, **values}}]

    assert differences(stack, planned(), {}) == []
    assert differences(stack, [], {}) != []
    assert differences(stack, planned(message_retention_seconds=61), {}) != []
    assert differences(stack, planned(tags_all={}), {}) != []
    assert differences(stack, [*planned(), *planned(name="r")], {}) != []

    # A rule over alarms and another composite: each member by the name that it has in AWS.
    metric, composite = "aws_cloudwatch_metric_alarm", "aws_cloudwatch_composite_alarm"
    both = f'ALARM("${{{metric}.a.alarm_name}}") OR ALARM("${{{composite}.b.alarm_name}}")'
    stack["resource"] = {
        metric: {"a": {"alarm_name": "s-a"}},
        composite: {
            "b": {"alarm_name": "s-b", "alarm_rule": f'ALARM("${{{metric}.a.alarm_name}}")'},
            "c": {"alarm_name": "s-c", "alarm_rule": both},
        },
    }

    def ruled(rule: str) -> list[dict[str, object]]:
        values: dict[str, dict[str, str]] = {
            f"{metric}.a": {"alarm_name": "s-a"},
            f"{composite}.b": {"alarm_name": "s-b", "alarm_rule": 'ALARM("s-a")'},
            f"{composite}.c": {"alarm_name": "s-c", "alarm_rule": rule},
        }
        return [
            {"type": address.split(".")[0], "name": address.split(".")[1], "address": address, "values": each}
            for address, each in values.items()
        ]

    assert differences(stack, ruled('ALARM("s-b") OR ALARM("s-a")'), {}) == []
    for wrong in ('ALARM("s-a")', 'ALARM("s-a") OR ALARM("s-c")', 'ALARM("s-a") AND ALARM("s-b")'):
        assert differences(stack, ruled(wrong), {}) != [], wrong


@pytest.mark.long
def test_the_basic_example_applied_and_destroyed(module: Path, aws: EmbeddedAws, tmp_path: Path) -> None:
    run = ModuleRun.of_example(module, "basic", tmp_path, aws)
    assert set(run.actions().values()) == {("create",)}
    run.apply()
    assert run.actions() == {}
    assert set(run.actions("-destroy", "-refresh=false").values()) == {("delete",)}
    run.apply()
    assert run.actions("-destroy") == {}


def test_wrong_inputs_are_refused_in_words(module: Path, aws: EmbeddedAws, tmp_path: Path) -> None:
    right: dict[str, object] = {
        "environment": "dev",
        "alert_email": "devops@example.com",
        "enable_performance_monitoring": False,
    }
    by_themselves: dict[str, dict[str, object]] = {
        "tier": {"capacity_tier": "huge"},
        "environment": {"environment": "Prod"},
        "email": {"alert_email": "devops at example.com"},
        "empty_email": {"alert_email": ""},
        "attributes": {
            "capacity_overrides": {
                "tabels": {},
                "tables": {"webhooks": {"read": {"most": 1}, "indexes": {"i": {"reads": {}}}}},
                "functions": {"authorizer": {"memory": 128, "memory_mb": "big"}},
                "api": 5,
            }
        },
        "prefix": {"name_prefix": "blue--green"},
        "path": {"iam_path": "service-roles"},
        "quotas": {"account_quotas": {"executions": 10}},
    }
    said = refused(module, aws, tmp_path / "alone", {name: right | each for name, each in by_themselves.items()})
    for words in (
        'There is no capacity_tier "huge". Choose one of starter, growth, business, scale, global, enterprise.',
        'environment is "Prod"; use lower-case letters, digits and single hyphens, beginning with a letter.',
        'alert_email is "devops at example.com"; give one email address, such as devops@example.com.',
        'alert_email is ""; give one email address, such as devops@example.com.',
        (
            "capacity_overrides: there is no tabels, but api, auto_scaling, detailed_metrics, functions, tables, tracing; "
            "api must be an object; "
            "there is no functions.authorizer.memory, but memory_mb, provisioned_concurrency, reserved_concurrency, "
            "timeout_seconds; functions.authorizer.memory_mb must be a number; "
            "there is no tables.webhooks.read.most, but max, min; "
            "there is no tables.webhooks.indexes.i.reads, but read, write."
        ),
        'name_prefix is "blue--green"; use lower-case letters, digits and single hyphens, beginning with a letter.',
        'iam_path is "service-roles"; give a path that begins and ends with a slash, such as /service-roles/ of at most 512',
        "account_quotas has no executions. Allowed: concurrent_executions, units_per_second.",
    ):
        assert words in said, said
    # What is judged beside the tier or the provider is judged later, and only when all else is right.
    beside_others: dict[str, dict[str, object]] = {
        "ceiling": {"capacity_overrides": {"tables": {"support_tickets": {"read": {"max": 10}}}}},
        "region": {"aws_region": "eu-west-1"},
        "table": {"capacity_overrides": {"tables": {"tickets": {}}}},
        "key": {"kms_key_arn": "arn:aws:kms:eu-west-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab"},
        "boundary": {"permissions_boundary": "arn:aws:iam::210987654321:policy/boundary"},
    }
    said = refused(module, aws, tmp_path / "beside", {name: right | each for name, each in beside_others.items()})
    for words in (
        "In the tier starter, support_tickets.read would have the floor 25 and the ceiling 10. Raise max, or lower min.",
        "capacity_overrides.tables knows no tickets. Tables with numbers: support_tickets, ticket_comments,",
        "kms_key_arn is of eu-west-1 in the partition aws, but the provider works in us-east-1 of aws, and a key encrypts",
        "but the provider works in the account 123456789012 of the partition aws, and a boundary is a policy of the role's own",
        'aws_region is "eu-west-1", but the provider works in us-east-1. Hand the module a provider of that region,',
    ):
        assert words in said, said


def refused(module: Path, aws: EmbeddedAws, folder: Path, instances: Mapping[str, Mapping[str, object]]) -> str:
    """What Terraform says of these inputs, on one line."""
    run = ModuleRun.of_instances(module, folder, aws, instances)
    return " ".join(run.terraform("plan", "-input=false", fails=True).replace("│", " ").split())
