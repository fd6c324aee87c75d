"""Refusals of what somebody has put beside our functions and tables, and no stack writes: Terraform never looks for it.

A resource-based policy, a function URL and the settings of asynchronous calls are resources of their own for Terraform:
what is not in its state it does not see, however wide it opens a function or a table.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, Literal

from phase3b.change.guard.plan_json import ResourceChange, Values
from phase3b.change.guard.refusal import Refusal
from phase3b.naming import function_of

FUNCTION: Final = "aws_lambda_function"
ALIAS: Final = "aws_lambda_alias"
TABLE: Final = "aws_dynamodb_table"
# AWS's word for a function without a version or an alias, and what an ARN that names neither means.
LATEST: Final = "$LATEST"

What = Literal["policy", "url", "async", "table policy"]


@dataclass(frozen=True, slots=True)
class Asset:
    """What is asked about: a function under an alias (or none), or a table; `address` is that of the function or table."""

    address: str
    name: str
    arn: str
    qualifier: str = ""


@dataclass(frozen=True, slots=True)
class Beside:
    """One thing that AWS has beside ours: `key` tells it from others, `values` are AWS's own."""

    what: What
    asset: Asset
    key: str
    values: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class AskedBeside:
    """What was found; `unknown` is why something could not be queried, by what it is."""

    found: tuple[Beside, ...] = ()
    unknown: Mapping[str, str] = field(default_factory=dict)


def assets(changes: Sequence[ResourceChange]) -> tuple[Asset, ...]:
    """Our functions, each by itself and under each of its aliases, and our tables, that are there and stay."""
    there = [each for each in changes if each.before and not each.destroyed]
    functions = {
        str(each.before.get("function_name")): Asset(
            each.address, str(each.before.get("function_name")), str(each.before.get("arn"))
        )
        for each in there
        if each.type == FUNCTION
    }
    aliases = [
        Asset(function.address, function.name, function.arn, str(each.before.get("name")))
        for each in there
        if each.type == ALIAS and (function := functions.get(function_of(str(each.before.get("function_name") or ""))))
    ]
    tables = [
        Asset(each.address, str(each.before.get("name")), str(each.before.get("arn")))
        for each in there
        if each.type == TABLE
    ]
    return (*functions.values(), *aliases, *tables)


def beside(
    changes: Sequence[ResourceChange], prior: Mapping[str, Values], found: Sequence[Beside]
) -> Iterator[Refusal]:
    """One refusal for each that is neither in the state nor comes with the plan, which may be of some resources only."""
    ours = _ours(changes, prior)
    # One that AWS gives twice, under a function and under its alias, is said once.
    for each in {(each.what, each.asset, each.key): each for each in found}.values():
        if (each.what, each.asset.name, each.asset.qualifier, each.key) not in ours:
            yield _refusal(each)


def _ours(changes: Sequence[ResourceChange], prior: Mapping[str, Values]) -> frozenset[tuple[str, str, str, str]]:
    made: set[tuple[str, str, str, str]] = set()
    known = [(address.partition(".")[0], values) for address, values in prior.items()]
    known += [(change.type, values) for change in changes for values in (change.before, change.after)]
    for kind, values in known:
        name, qualifier = function_of(str(values.get("function_name") or "")), str(values.get("qualifier") or "")
        match kind:
            case "aws_lambda_permission":
                made.add(("policy", name, qualifier, str(values.get("statement_id"))))
            case "aws_lambda_function_url":
                made.add(("url", name, qualifier, ""))
            case "aws_lambda_function_event_invoke_config":
                made.add(("async", name, qualifier, ""))
            case "aws_dynamodb_resource_policy":
                table = str(values.get("resource_arn")).rpartition("/")[2]
                made.add(("table policy", table, "", ""))
            case _:
                pass
    return frozenset(made)


def _refusal(each: Beside) -> Refusal:
    asset = each.asset
    under = f" (alias {asset.qualifier})" if asset.qualifier else ""
    option = f" --qualifier {asset.qualifier}" if asset.qualifier else ""
    part = f"{asset.qualifier}/" if asset.qualifier else ""
    match each.what:
        case "policy":
            return Refusal(
                f"{asset.address}/permission/{part}{each.key}",
                f"The function {asset.name}{under} may be called by {each.values['principal']}, by the statement {each.key} that "
                "was set by hand: no stack writes it.",
                OPENS,
                _undo(
                    f"aws lambda remove-permission --function-name {asset.name}{option} --statement-id {each.key}",
                ),
                code="P3B-GUARD-SET-BY-HAND",
            )
        case "url":
            anybody = each.values.get("auth_type") == "NONE"
            return Refusal(
                f"{asset.address}/url/{asset.qualifier or 'function'}",
                f"The function {asset.name}{under} has a URL that "
                f"{'anybody' if anybody else 'who may sign for it'} can call, set by hand: no stack writes it.",
                "It goes past the API, its authorizer, its keys and its limits, and Terraform never looks for it.",
                _undo(f"aws lambda delete-function-url-config --function-name {asset.name}{option}"),
                code="P3B-GUARD-SET-BY-HAND",
            )
        case "async":
            text = ", ".join(f"{name} {value}" for name, value in each.values.items())
            return Refusal(
                f"{asset.address}/async/{asset.qualifier or 'function'}",
                f"The function {asset.name}{under} has settings of asynchronous calls that were set by hand: no stack writes "
                f"them ({text}).",
                "They say how often and how long an event is tried before Lambda gives it up, and Terraform never looks for them.",
                _undo(f"aws lambda delete-function-event-invoke-config --function-name {asset.name}{option}"),
                code="P3B-GUARD-SET-BY-HAND",
            )
        case "table policy":
            return Refusal(
                f"{asset.address}/policy",
                f"The table {asset.name} has a resource policy that was set by hand: no stack writes it. It names "
                f"{each.values['principal']}.",
                OPENS,
                _undo(f"aws dynamodb delete-resource-policy --resource-arn {asset.arn}"),
                code="P3B-GUARD-SET-BY-HAND",
            )


OPENS: Final = "It may let others in whom capacity.yaml does not name, and Terraform never looks for it."


def _undo(command: str) -> str:
    return f"Remove it: {command}. If it is intended to be there, allow it: it stays."


@dataclass(frozen=True, slots=True)
class Statement:
    """One of a resource policy: its id, whom it names, what it is about."""

    id: str
    principal: str
    resource: str


def statements(policy: str) -> Iterator[Statement]:
    """The statements of a resource policy."""
    document: Any = json.loads(policy)
    written = document.get("Statement", ())
    for number, each in enumerate(written if isinstance(written, list) else [written]):
        yield Statement(
            str(each.get("Sid") or number), _principals(each.get("Principal")), str(each.get("Resource") or "")
        )


def _principals(principal: object) -> str:
    match principal:
        case str() as only:
            return "anybody" if only == "*" else only
        case dict():
            found = [name for each in principal.values() for name in ([each] if isinstance(each, str) else each)]
            return ", ".join("anybody" if each == "*" else str(each) for each in found)
        case _:
            return "whom it does not say"
