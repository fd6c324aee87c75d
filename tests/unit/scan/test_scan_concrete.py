"""What expressions come to, and stacks with concrete values."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phase3b.scan.stack_text.concrete import REFERENCES, ConcreteStack
from phase3b.scan.stack_text.expression import PENDING, UNKNOWN, evaluated

KNOWN = {"local.name": "tickets", "var.list": ["a", "b"], "aws_sns_topic.alerts.arn": "arn:aws:sns:us-east-1:1:alerts"}


def lookup(path: str) -> Any:
    return KNOWN.get(path, UNKNOWN)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("as it is", "as it is"),
        ("${local.name}", "tickets"),
        ("a-${local.name}-b", "a-tickets-b"),
        ("${var.list}", ["a", "b"]),
        ("$${aws:username}", "${aws:username}"),
        ("${local.other}", UNKNOWN),
        ("a-${local.other}", f"a-{PENDING}"),
        ("${max(1, 2)}", UNKNOWN),
        ("${local.name == 1 ? 2 : 3}", UNKNOWN),
        ("${[for each in var.list : each]}", UNKNOWN),
        ('${upper("x${local.name}")}', "XTICKETS"),
        (
            '${jsonencode({"a" = [1, 2.5, true, null], b : "${local.name}"})}',
            '{"a": [1, 2.5, true, null], "b": "tickets"}',
        ),
        ("${jsonencode({a = local.other})}", f'{{"a": "{PENDING}"}}'),
        ('${merge({a = 1}, {"b" = 2})}', {"a": 1, "b": 2}),
        ('${join("-", var.list)}', "a-b"),
        ('${base64encode("ab")}', "YWI="),
        ('${"}"}', "}"),
        ("${(1, 2)}", UNKNOWN),
        ("${" * 300, "${" * 300),
    ],
)
def test_what_an_expression_comes_to(text: str, value: Any) -> None:
    assert evaluated(text, lookup) == value


@given(st.text(alphabet='${}()[]",=:.\\ abjsonencode1', max_size=60))
def test_no_text_ends_the_reader(text: str) -> None:
    evaluated(text, lookup)


def test_references_are_followed_and_kept() -> None:
    stack = ConcreteStack(
        {
            "provider": {"aws": [{"region": "eu-west-1"}]},
            "locals": {"team": "${var.team}"},
            "variable": {"team": {"default": "care"}},
            "resource": {
                "aws_sqs_queue": {
                    "work": {"name": "work-${local.team}"},
                    "round": {"name": "${aws_sqs_queue.round.name}"},
                },
                "aws_iam_role": {"tickets": {"name": "tickets"}},
            },
        }
    )
    assert stack.resource(
        "aws_x",
        {
            "name": "${aws_sqs_queue.work.name}",
            "queue": "${aws_sqs_queue.work.arn}",
            "role": "${aws_iam_role.tickets.arn}",
            "round": "${aws_sqs_queue.round.name}",
            "count": 2,
        },
    ) == {
        "name": "work-care",
        "queue": "arn:aws:sqs:eu-west-1:123456789012:work",
        "role": "arn:aws:iam::123456789012:role/tickets",
        "round": "round",
        REFERENCES: [
            "aws_iam_role.tickets.arn",
            "aws_sqs_queue.round.name",
            "aws_sqs_queue.work.arn",
            "aws_sqs_queue.work.name",
        ],
    }


def test_a_policy_has_its_longest_form_however_it_is_written() -> None:
    document = {
        "statement": {"actions": ["sqs:*"], "resources": ["*"], "principals": {"type": "*", "identifiers": ["*"]}}
    }
    stack = ConcreteStack({"data": {"aws_iam_policy_document": {"open": document}}})
    statement = {"Effect": "Allow", "Action": ["sqs:*"], "Resource": ["*"], "Principal": {"AWS": "*"}}
    for text in (
        "${data.aws_iam_policy_document.open.json}",
        json.dumps({"Statement": {"Action": "sqs:*", "Resource": "*", "Principal": "*", "Effect": "Allow"}}),
        '${jsonencode({Statement = [{Action = "sqs:*", Resource = ["*"], Principal = "*"}]})}',
    ):
        assert json.loads(stack.values(text))["Statement"] == [statement]
