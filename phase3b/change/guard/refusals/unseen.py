"""Refusals of what differs in AWS from capacity.yaml, and Terraform's plan does not report.

Which arguments those are was found out by plans (silent_arguments.json); silent.py says what is done about each of them.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from phase3b.change.guard.losses.lessened import LESSENED
from phase3b.change.guard.plan_json import ResourceChange, Values
from phase3b.change.guard.refusal import Refusal

TABLE: Final = "aws_dynamodb_table"
REST_API: Final = "aws_api_gateway_rest_api"
QUEUE: Final = "aws_sqs_queue"
# Methods of an OpenAPI document; API Gateway's own word for all of them is ANY.
METHODS: Final = {
    **{each: each.upper() for each in ("get", "put", "post", "delete", "options", "head", "patch")},
    "x-amazon-apigateway-any-method": "ANY",
}


@dataclass(frozen=True, slots=True)
class Asked:
    """What AWS says where Terraform does not look.

    `key_types` is by the table's name in AWS: attribute -> type. `routes` is by the API's id: METHOD /path. `unknown` is
    why something could not be queried, by what it is: "the routes of the REST API".
    """

    key_types: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    routes: Mapping[str, frozenset[str]] = field(default_factory=dict)
    unknown: Mapping[str, str] = field(default_factory=dict)


def key_type_changed(table: str, attribute: str, was: str, becomes: str) -> tuple[str, str, str]:
    """What, why and what to do, of a key that is to have another type: for a plan and for a difference."""
    what = f"The key {attribute} of the table {table} has the type {was}, and capacity.yaml says {becomes}."
    why = (
        "AWS can't change the type of a key, and Terraform does not report it: an apply would leave it as it is, and who "
        f"writes {becomes} would get an error."
    )
    way = (
        f"Restore {attribute}: {was}; for another type make a new attribute, with a new index or a new table, copy the "
        "items, then switch the functions."
    )
    return what, why, way


def unseen(changes: Sequence[ResourceChange], wanted: Mapping[str, Any], asked: Asked) -> Iterator[Refusal]:
    """Every difference between the wanted stack and AWS that no change of the plan is about."""
    for change in changes:
        if not change.before or change.destroyed:
            continue
        match change.type:
            case "aws_dynamodb_table":
                yield from _key_types(change, _block(wanted, change), asked)
            case "aws_api_gateway_rest_api" if change.before.get("body") == change.after.get("body"):
                yield from _routes(change, asked)
            case "aws_lambda_function":
                yield from _code(change)
            case "aws_sqs_queue" if block := _block(wanted, change):
                yield from _dead_letters(change, block)
            case _:
                pass


def _block(wanted: Mapping[str, Any], change: ResourceChange) -> Values:
    """What the stack writes of it."""
    kind, _, name = change.address.partition(".")
    block: Values = wanted.get("resource", {}).get(kind, {}).get(name, {})
    return block


def _key_types(change: ResourceChange, block: Values, asked: Asked) -> Iterator[Refusal]:
    table = str(change.before.get("name"))
    has = asked.key_types.get(table, {})
    for each in block.get("attribute", ()):
        was = has.get(each["name"])
        if was is not None and was != each["type"]:
            text = key_type_changed(table, each["name"], was, each["type"])
            yield Refusal(
                f"{change.address}/attribute/{each['name']}", *text, allowable=False, code="P3B-GUARD-KEY-TYPE"
            )


def _routes(change: ResourceChange, asked: Asked) -> Iterator[Refusal]:
    has = asked.routes.get(str(change.before.get("id")))
    body = change.after.get("body")
    if has is None or not isinstance(body, str):
        return
    wanted = routes_of(body)
    if has == wanted:
        return
    missing, extra = sorted(wanted - has), sorted(has - wanted)
    parts = [f"it lacks {', '.join(missing)}"] if missing else []
    parts += [f"it has {', '.join(extra)} besides"] if extra else []
    yield Refusal(
        f"{change.address}/routes",
        f"The REST API {change.before.get('name')} was changed by something else than Terraform: {' and '.join(parts)}.",
        "Terraform does not read routes back and does not report it; the next deployment would serve them as they are now.",
        "Raise service.api.version in capacity.yaml: the whole API is then rewritten, as the file says.",
        code="P3B-GUARD-DRIFT",
    )


def routes_of(body: str) -> frozenset[str]:
    """The routes of an OpenAPI document: METHOD /path."""
    document: Any = json.loads(body)
    return frozenset(
        f"{METHODS[method]} {path}"
        for path, methods in document.get("paths", {}).items()
        for method in methods
        if method in METHODS
    )


def _code(change: ResourceChange) -> Iterator[Refusal]:
    """The provider keeps the hash that was written last, and reads AWS's own into another attribute."""
    before, after = change.before, change.after
    hash_written, hash_there = after.get("source_code_hash"), before.get("code_sha256")
    if not hash_written or not hash_there or hash_written == hash_there:
        return
    if before.get("source_code_hash") != hash_written:
        return  # new code is uploaded anyway
    name = before.get("function_name")
    yield Refusal(
        f"{change.address}/code",
        f"The code of the function {name} was changed by something else than Terraform.",
        "Terraform does not compare it and does not report it; the next version that is published would hold that code.",
        f"Upload it again: `aws lambda update-function-code --function-name {name} --zip-file fileb://{after.get('filename')}` "
        "in the folder of the stack (phase3b synth).",
        code="P3B-GUARD-DRIFT",
    )


def _dead_letters(change: ResourceChange, block: Values) -> Iterator[Refusal]:
    """The provider keeps a redrive policy that is no longer written."""
    before = change.before
    if "redrive_policy" in block or not before.get("redrive_policy") or not change.after.get("redrive_policy"):
        return
    loss = next(each for each in LESSENED if (each.type, each.argument) == (QUEUE, "redrive_policy"))
    yield Refusal(
        f"{change.address}/{loss.part}",
        loss.what.format(name=before.get("name")),
        f"{loss.why} Terraform does not report it, and leaves the queue the dead-letter queue that it has.",
        f"{loss.fix} If this is intended: `aws sqs set-queue-attributes --queue-url {before.get('url')} --attributes "
        "RedrivePolicy=`, then run this again.",
        code="P3B-GUARD-DRIFT",
    )
