"""What a scan reads of a stack: targets, expressions, references of a plan, lines that are searched for secrets."""

from __future__ import annotations

import json

import pytest
from small_capacity import capacity

from phase3b.scan.stack_text.concrete import ConcreteStack
from phase3b.scan.stack_text.expression import UNKNOWN, evaluated
from phase3b.scan.stack_text.target import Target, targets


def test_targets_are_those_that_are_named_or_all() -> None:
    small = capacity()
    every = [(each.environment, each.tier) for each in targets(small, (), ())]
    assert every == [(environment, tier) for environment in small.environments for tier in small.tiers]
    assert targets(small, ("prod",), ("growth",)) == (Target("prod", "growth"),)
    assert [each.tier for each in targets(small, ("prod",), ())] == list(small.tiers)


@pytest.mark.parametrize("text", ["plain", "${", '${"abc', '${f("${x")}', "100 %", '"quoted"'])
def test_a_text_that_is_no_expression_is_itself(text: str) -> None:
    """Also one whose quotes or braces are never closed: Terraform refuses it, and no reader of ours goes on for ever."""
    assert evaluated(text, lambda _: UNKNOWN) in (text, UNKNOWN)


@pytest.mark.parametrize(
    ("kind", "service"),
    [
        ("aws_db_instance", "rds"),
        ("aws_lb", "elasticloadbalancing"),
        ("aws_cloudwatch_event_rule", "events"),
        ("aws_cloudwatch_log_group", "logs"),
        ("aws_apigatewayv2_api", "execute-api"),
        ("aws_sqs_queue", "sqs"),
    ],
)
def test_an_arn_has_the_name_of_its_service(kind: str, service: str) -> None:
    """Not every type begins with it."""
    document = {
        "resource": {
            kind: {"it": {"name": "n", "identifier": "n"}},
            "aws_sns_topic_policy": {"p": {"arn": f"${{{kind}.it.arn}}"}},
        }
    }
    told = json.dumps(ConcreteStack(document).values(document["resource"]["aws_sns_topic_policy"]["p"]))
    assert f"arn:aws:{service}:" in told
