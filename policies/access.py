"""Policies of IAM."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from phase3b.iam_scope import NO_NARROWER_RESOURCE
from policies.policy import Policy, Verdict
from policies.stack import Resource, Stack

# Who a statement is for does not matter in these: they say what one role may do.
IDENTITY: Final = {
    "aws_iam_policy": "policy",
    "aws_iam_role_policy": "policy",
    "aws_iam_user_policy": "policy",
    "aws_iam_group_policy": "policy",
}
# These say who may do something to the resource that they stand at.
AT_RESOURCE: Final = {
    "aws_iam_role": "assume_role_policy",
    "aws_kms_key": "policy",
    "aws_s3_bucket_policy": "policy",
    "aws_secretsmanager_secret_policy": "policy",
    "aws_sns_topic_policy": "policy",
    "aws_sqs_queue": "policy",
    "aws_sqs_queue_policy": "policy",
}
ARN_PARTS: Final = 6  # arn:partition:service:region:account:resource
SERVICE: Final = 2
# The resource of their ARNs begins with an id, and not with a kind: bucket/key, api/stage/method/path.
ID_FIRST: Final = ("s3", "execute-api")
ATTACHED: Final = (
    "aws_iam_role_policy_attachment",
    "aws_iam_user_policy_attachment",
    "aws_iam_group_policy_attachment",
)


# Both stand for anything in IAM: for any text, and for any one character.
WILD: Final = "*?"


def _list(value: Any) -> list[str]:
    return [] if value is None else [value] if isinstance(value, str) else list(value)


def _allowed(document: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Each statement that allows something, with how people call it."""
    statements = json.loads(document).get("Statement", [])
    for position, statement in enumerate([statements] if isinstance(statements, dict) else statements):
        if statement.get("Effect") == "Allow":
            yield f"statement {statement.get('Sid', position + 1)}", statement


def everything(resource: str) -> bool:
    """Whether an ARN means every resource of a service: `*`, or an id that is nothing but `*`."""
    if _any(resource):
        return True
    parts = resource.split(":", ARN_PARTS - 1)
    if len(parts) < ARN_PARTS:
        return parts[0] == "arn" and _any(parts[-1])
    # log-group:*:*, table/*/index/*, or, for queues and topics, the name itself.
    kind, *ids = parts[-1].replace("/", ":").strip(":").split(":")
    return _any(kind) if parts[SERVICE] in ID_FIRST or not ids else _any(kind) or _any(ids[0])


def _any(text: str) -> bool:
    return text != "" and set(text) <= set(WILD)


def _identity_problems(document: str) -> Iterator[str]:
    for called, statement in _allowed(document):
        actions = _list(statement.get("Action"))
        if "NotAction" in statement or "NotResource" in statement:
            yield f"{called} allows all but what it names"
        yield from (f"{called} allows {action}" for action in actions if set(action) & set(WILD))
        if not any(everything(each) for each in _list(statement.get("Resource"))):
            continue
        narrower = [action for action in actions if action not in NO_NARROWER_RESOURCE]
        if narrower:
            yield f"{called} allows {', '.join(narrower)} on every resource, and AWS takes narrower ones"


def _resource_problems(document: str) -> Iterator[str]:
    for called, statement in _allowed(document):
        if "NotPrincipal" in statement:
            yield f"{called} allows anyone but whom it names"
        principal = statement.get("Principal")
        anyone = principal == "*" or (isinstance(principal, dict) and "*" in _list(principal.get("AWS")))
        if anyone and not statement.get("Condition"):
            yield f"{called} allows anyone, without a condition"


def _wildcards(resource: Resource, stack: Stack) -> Verdict:
    if resource.type in ATTACHED:
        return (
            f"it attaches {resource.text('policy_arn')}, whose actions are AWS's to widen; write the statements out",
        )
    if resource.type == "aws_iam_role" and resource.values.get("managed_policy_arns"):
        return ("it has managed policies, whose actions are AWS's to widen; write the statements out",)
    key = IDENTITY.get(resource.type) or AT_RESOURCE[resource.type]
    judge = _identity_problems if resource.type in IDENTITY else _resource_problems
    verdicts = [_judged(key, resource.text(key), judge, stack)]
    if resource.type == "aws_iam_role":
        verdicts += [
            _judged("inline_policy", str(inline.get("policy") or ""), _identity_problems, stack)
            for inline in resource.blocks("inline_policy")
        ]
    known = [verdict for verdict in verdicts if verdict is not None]
    return tuple(problem for verdict in known for problem in verdict) if known else None


def _judged(key: str, document: str, judge: Callable[[str], Iterator[str]], stack: Stack) -> Verdict:
    if not document:
        return None
    if document.startswith("${") and not stack.context.lifecycle:
        # A plan knows a document only after the apply where it names what is still to be made.
        return None
    if document.startswith("${"):
        return (f"{key} is an expression: what it allows can't be read",)
    return tuple(judge(document))


POLICIES: Final = (
    Policy(
        "P3B_IAM_NO_WILDCARD",
        "No role may do everything, or do something to everything, and nothing is open to anyone",
        (*IDENTITY, *AT_RESOURCE, *ATTACHED),
        "A role that can do more than its function needs is what a mistake in that function can do.",
        "Name the actions in service.functions, table by table",
        "service.functions.{subject}",
        _wildcards,
    ),
)
