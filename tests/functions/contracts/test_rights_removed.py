"""Each action of each function's role is taken out in turn, and a call is then denied: of its handler, or of Lambda for it."""

from __future__ import annotations

import itertools
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
from service_deployment import DEPLOYMENT, NAMES, REGION
from service_event import ACCOUNT_ID
from test_grants import RUNS

from phase3b.naming import Address
from phase3b.permissions.judge import Request, judged
from phase3b.permissions.needs import Sent, needs
from phase3b.plan.functions.planned import surroundings
from phase3b.plan.iam.function_access import function_grants, role_policy

OF_LAMBDA = json.loads(Path(__file__).parents[1].joinpath("asked_by_lambda.json").read_text("utf-8"))["of"]
BUCKET = "of-failed-batches"
KEY = f"arn:aws:kms:{REGION}:{ACCOUNT_ID}:key/k"
ARN_OF = re.compile(r"\$\{(aws_\w+)\.(\w+)\.(\w+)\}")
# With tracing, which only some tiers have.
TRACED = replace(DEPLOYMENT, tier=DEPLOYMENT.tier.model_copy(update={"tracing": True}))


@dataclass(frozen=True)
class Encrypted:
    """An AWS in which everything is encrypted with one key."""

    secret: str

    def secret_arn(self, secret: str) -> str | None:
        del secret
        return self.secret

    def key_of_secret(self, secret: str) -> str | None:
        return secret and KEY

    def key_of_table(self, table: str) -> str | None:
        return table and KEY

    def partition_key_of_table(self, table: str) -> str | None:
        del table
        return None

    def key_of_queue(self, queue: str) -> str | None:
        return queue and KEY

    def key_of_bucket(self, bucket: str) -> str | None:
        return bucket and KEY

    def key_arn(self, key: str) -> str | None:
        return key

    def key_tags(self, key: str) -> Mapping[str, str]:
        return {"of": key}

    def network_tags(self, part: str) -> Mapping[str, str]:
        return {"of": part}

    def role_arn(self, role: str) -> str | None:
        return f"arn:aws:iam::123456789012:role/{role}"

    def boundary_of_role(self, role: str) -> str | None:
        return {"bounded": "arn:aws:iam::123456789012:policy/boundary"}.get(role)

    def function_of_mapping(self, mapping: str) -> str | None:
        return mapping


def arns(aws: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """What Terraform's expressions of tables and the secret stand for."""
    for expression, value in aws.items():
        found = ARN_OF.fullmatch(expression)
        if found is not None and found[1] == "aws_dynamodb_table":
            table = f"arn:aws:dynamodb:{REGION}:{ACCOUNT_ID}:table/{value}"
            yield f"${{{found[1]}.{found[2]}.arn}}", table
            yield f"${{{found[1]}.{found[2]}.stream_arn}}", f"{table}/stream/2026"
        elif found is not None and found[1] == "aws_secretsmanager_secret":
            yield expression, value


def document(function: str, aws: Mapping[str, str]) -> dict[str, Any]:
    """The policy of a function's role, with ARNs for Terraform's expressions."""
    deployed = next(each for each in TRACED.functions if each.name == function)
    around = surroundings(TRACED, Address("aws_cloudwatch_log_group", function), KEY, function)
    text = role_policy(function_grants(TRACED, deployed, NAMES, around))
    known = dict(arns(aws))
    queues = {
        f"{each.name}{'_fifo' if fifo else ''}": NAMES.queue(each.name, fifo=fifo)
        for each in TRACED.queues
        for fifo in (False, True)
    }

    def said(found: re.Match[str]) -> str:
        match found[1]:
            case "aws_sqs_queue":
                return f"arn:aws:sqs:{REGION}:{ACCOUNT_ID}:{queues[found[2]]}"
            case "aws_cloudwatch_log_group":
                return f"arn:aws:logs:{REGION}:{ACCOUNT_ID}:log-group:{NAMES.function_logs(found[2])}"
            case "aws_s3_bucket":
                return f"arn:aws:s3:::{BUCKET}"
            case "aws_apigatewayv2_api":
                return f"arn:aws:execute-api:{REGION}:{ACCOUNT_ID}:abc"
            case _:
                return known[found[0]]

    made: dict[str, Any] = json.loads(ARN_OF.sub(said, text))
    return made


def of_lambda(function: str, aws: Mapping[str, str]) -> Iterator[Sent]:
    """What Lambda asks for a function."""
    deployed = next(each for each in TRACED.functions if each.name == function)
    known = dict(arns(aws))
    streams = [known[f"${{aws_dynamodb_table.{table}.stream_arn}}"] for table in deployed.definition.streams]
    queues = [NAMES.queue(queue, fifo=fifo) for queue in deployed.consumes for fifo in (False, True)]
    asked: list[tuple[str, dict[str, str]]] = [("a traced function", {})]
    asked.append(("every function", {"{log_group}": NAMES.function_logs(function)}))
    asked += [("a stream that calls it", {"{stream}": stream}) for stream in streams]
    asked += [("a queue that calls it", {"{queue}": f"https://sqs/1/{queue}"}) for queue in queues]
    if deployed.definition.schedules and TRACED.failed_events is not None:
        failed = NAMES.queue(TRACED.failed_events, fifo=False)
        asked.append(("a scheduled event that fails permanently", {"{failed}": f"https://sqs/1/{failed}"}))
    if streams:
        asked.append(("a batch of a stream that fails permanently", {"{bucket}": BUCKET}))
    for occasion, values in asked:
        for each in OF_LAMBDA[occasion]:
            text = json.dumps(each["members"])
            for name, value in values.items():
                text = text.replace(name, value)
            yield Sent(each["operation"], json.loads(text), "/", REGION, ACCOUNT_ID)


@pytest.mark.parametrize("function", RUNS)
def test_each_action_that_is_taken_out_is_noticed(function: str, handler: Any, aws: dict[str, str]) -> None:
    module, recorder = handler(function)
    RUNS[function](module)
    allowing = list(cells(document(function, aws)))
    known = Encrypted(aws["${aws_secretsmanager_secret.token_key.arn}"])
    requests = [each for sent in (*recorder.sent, *of_lambda(function, aws)) for each in needs(sent, known)]
    assert [each for each in requests if not judged([{"Statement": allowing}], each).allowed] == []
    assert [each for each in allowing if not noticed(allowing, each, requests)] == []


def cells(policy: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """A statement for each action on each resource."""
    for each in policy["Statement"]:
        for action, resource in itertools.product(each["Action"], each["Resource"]):
            yield {**each, "Action": action, "Resource": resource}


def noticed(allowing: Sequence[dict[str, Any]], taken_out: dict[str, Any], requests: Sequence[Request]) -> bool:
    """Whether a request is denied by what is left."""
    left = [{"Statement": [each for each in allowing if each is not taken_out]}]
    return any(not judged(left, each).allowed for each in requests)
