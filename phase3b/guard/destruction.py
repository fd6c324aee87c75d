"""Refusals of plans that destroy or replace what holds data, or what customers hold on to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from phase3b.guard.plan_json import ResourceChange
from phase3b.guard.refusal import Refusal


@dataclass(frozen=True, slots=True)
class Kind:
    """What a person calls it, where its name stands, and what goes with it."""

    noun: str
    name: str
    loss: str


KEPT: Final = {
    "aws_dynamodb_table": Kind("table", "name", "Every item in it is gone."),
    "aws_dynamodb_table_replica": Kind("replica", "id", "Its region loses the table."),
    "aws_dynamodb_global_secondary_index": Kind("index", "index_name", "Queries on it fail."),
    "aws_sqs_queue": Kind("queue", "name", "Messages that wait in it are gone."),
    "aws_s3_bucket": Kind("bucket", "bucket", "Every object in it is gone."),
    "aws_kms_key": Kind("KMS key", "key_id", "Nobody can read what was encrypted with it any more: tables, topics, secrets."),
    "aws_cloudwatch_log_group": Kind("log group", "name", "The logs in it are gone."),
    "aws_secretsmanager_secret": Kind("secret", "name", "Its values are gone; every token signed with one is refused."),
    "aws_secretsmanager_secret_version": Kind("secret value", "secret_id", "Every token signed with it is refused."),
    "aws_api_gateway_rest_api": Kind("REST API", "name", "Customers call a URL that is no more; their API keys go with it."),
    "aws_apigatewayv2_api": Kind("WebSocket API", "name", "Customers call a URL that is no more."),
    "aws_api_gateway_api_key": Kind("API key", "name", "The customer who has it is locked out."),
}  # fmt: skip


def destructions(change: ResourceChange) -> Iterator[Refusal]:
    """At most one refusal."""
    kind = KEPT.get(change.type)
    if kind is None or not change.destroyed:
        return
    called = f"the {kind.noun} {change.before.get(kind.name, change.address)}"
    if change.replaced:
        yield Refusal(
            change.address,
            f"{_capital(called)} would be destroyed and a new one made in its place{_cause(change)}.",
            kind.loss,
            _mend_replacement(change),
        )
        return
    yield Refusal(
        change.address,
        f"{_capital(called)} would be destroyed.",
        kind.loss,
        "It is no longer in capacity.yaml, or was renamed there: put it back (git diff capacity.yaml).",
    )


def _cause(change: ResourceChange) -> str:
    causes = [
        f"its {name} changes from {change.before.get(name)!r} to "
        + ("something known only after the apply" if change.unknown.get(name) else repr(change.after.get(name)))
        for name in change.replaced_for
    ]
    return f", because {' and '.join(causes)}" if causes else ""


def _mend_replacement(change: ResourceChange) -> str:
    if change.type == "aws_dynamodb_table" and {"hash_key", "range_key"} & set(change.replaced_for):
        return "A table's keys can't change: make a new table beside it, copy the items, then switch the functions."
    if change.replaced_for:
        return f"Undo the change of its {' and '.join(change.replaced_for)}, in capacity.yaml or in the code."
    return "See what forces the replacement: terraform plan says it in red."


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
