"""Texts with Terraform expressions, as long as AWS will see them: a policy is judged by its ARNs, not by `${...}`.

Names are known, and so is the length of everything that AWS chooses: an account's number, the ID of a key or an API. What
stands for those here are zeros.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from phase3b.capacity.aws_limits import dns_suffix, regions
from phase3b.naming import Address
from phase3b.plan.alerts import records as alert_records
from phase3b.plan.apis import records as api_records
from phase3b.plan.buckets import records as bucket_records
from phase3b.plan.encryption import records as encryption_records
from phase3b.plan.functions import records as function_records
from phase3b.plan.functions.api_key_tenants import DIGEST, DIGEST_DIGITS
from phase3b.plan.plan import Plan
from phase3b.plan.queues import records as queue_records
from phase3b.plan.records import Record
from phase3b.plan.stack.planned import CALLER, PARTITION
from phase3b.plan.tables import records as table_records
from phase3b.quick_dataclass import dataclass

ACCOUNT: Final = "000000000000"
KEY_ID: Final = "00000000-0000-0000-0000-000000000000"
API_ID: Final = "0000000000"
SHORT_ID: Final = "000000"
STREAM_LABEL: Final = "2026-01-01T00:00:00.000"
_EXPRESSION: Final = re.compile(r"\$\{([^{}]*)\}")
_REPLACED: Final = re.compile(r'replace\(([a-z0-9_.]+), "([^"]*)", "([^"]*)"\)')


@dataclass(frozen=True, slots=True)
class ExpectedTexts:
    """The attributes of a plan's resources, by their expressions, as AWS will have them."""

    attributes: Mapping[str, str]

    @classmethod
    def of(cls, plan: Plan) -> ExpectedTexts:
        """The attributes of a plan."""
        where = _Where(regions().get(plan.region, "aws"), plan.region, plan.account_id or ACCOUNT)
        found = {f"{PARTITION}.partition": where.partition, f"{CALLER}.account_id": where.account}
        for record in plan.records:
            found |= {f"{record.address}.{name}": text for name, text in _attributes(record, where)}
        # An alias, a role's policy and a stage have texts of others in them.
        return cls({key: _resolved(_resolved(text, found), found) for key, text in found.items()})

    def of_text(self, text: str) -> str:
        """A text with what is known filled in; an expression that nothing is known of stays."""
        return _resolved(text, self.attributes)


def _resolved(text: str, attributes: Mapping[str, str]) -> str:
    # Most texts have none.
    return _EXPRESSION.sub(lambda found: _value(found[1], attributes, found[0]), text) if "${" in text else text


def _value(expression: str, attributes: Mapping[str, str], otherwise: str) -> str:
    if DIGEST.fullmatch(expression) is not None:
        return "0" * DIGEST_DIGITS
    replaced = _REPLACED.fullmatch(expression)
    if replaced is not None and replaced[1] in attributes:
        return attributes[replaced[1]].replace(replaced[2], replaced[3])
    return attributes.get(expression, otherwise)


@dataclass(frozen=True, slots=True)
class _Where:
    partition: str
    region: str
    account: str

    def arn(self, service: str, rest: str) -> str:
        return f"arn:{self.partition}:{service}:{self.region}:{self.account}:{rest}"


def _attributes(record: Record, where: _Where) -> Iterator[tuple[str, str]]:  # noqa: C901, PLR0912  one case a kind
    match record:
        case table_records.DynamodbTable(name=name):
            arn = where.arn("dynamodb", f"table/{name}")
            yield from (("name", name), ("arn", arn), ("stream_arn", f"{arn}/stream/{STREAM_LABEL}"))
        case table_records.TableReplica(name=name):
            yield "arn", where.arn("dynamodb", f"table/{name}")
        case table_records.AskedReplica():
            yield "stream_arn", where.arn("dynamodb", f"table/{record.address.name}/stream/{STREAM_LABEL}")
        case encryption_records.Key():
            yield from (("key_id", KEY_ID), ("arn", where.arn("kms", f"key/{KEY_ID}")))
        case (
            table_records.ScalingTarget(resource_id=resource_id)
            | function_records.ProvisionedTarget(resource_id=resource_id)
        ):
            yield "resource_id", resource_id
        case alert_records.Topic() | alert_records.MetricAlarm() | alert_records.CompositeAlarm():
            yield from _of_alerts(record, where)
        case queue_records.Queue(name=name):
            yield "arn", where.arn("sqs", name)
            yield "url", f"https://sqs.{where.region}.{dns_suffix(where.region)}/{where.account}/{name}"
        case bucket_records.Bucket(name=name):
            yield from (("id", name), ("arn", f"arn:{where.partition}:s3:::{name}"))
        case function_records.ScheduleRule(name=name) | function_records.LogGroup(name=name):
            of_rule = isinstance(record, function_records.ScheduleRule)
            arn = where.arn("events", f"rule/{name}") if of_rule else where.arn("logs", f"log-group:{name}")
            yield from (("name", name), ("arn", arn))
        case function_records.Role(name=name):
            yield from (("id", name), ("arn", f"arn:{where.partition}:iam::{where.account}:role/{name}"))
        case function_records.Secret(name=name):
            arn = where.arn("secretsmanager", f"secret:{name}-{SHORT_ID}")
            yield from (("id", arn), ("arn", arn))
        case function_records.LambdaFunction() | function_records.LambdaAlias():
            yield from _of_function(record, where)
        case api_records.RestApi() | api_records.WebSocketApi():
            yield from (("id", API_ID), ("execution_arn", where.arn("execute-api", API_ID)))
        case api_records.RestStage(name=name) | api_records.WebSocketStage(name=name):
            scheme = "wss" if isinstance(record, api_records.WebSocketStage) else "https"
            yield "stage_name", name
            yield "invoke_url", f"{scheme}://{API_ID}.execute-api.{where.region}.{dns_suffix(where.region)}/{name}"
        case (
            api_records.RestDeployment()
            | api_records.UsagePlan()
            | api_records.ApiKey()
            | api_records.WebSocketAuthorizer()
            | api_records.WebSocketIntegration()
            | api_records.WebSocketRoute()
        ):
            yield "id", SHORT_ID
        case _:
            return


def _of_alerts(
    record: alert_records.Topic | alert_records.MetricAlarm | alert_records.CompositeAlarm, where: _Where
) -> Iterator[tuple[str, str]]:
    if isinstance(record, alert_records.Topic):
        yield "arn", where.arn("sns", record.name)
        return
    name = record.alarm.name if isinstance(record, alert_records.MetricAlarm) else record.name
    yield from (("alarm_name", name), ("arn", where.arn("cloudwatch", f"alarm:{name}")))


def _of_function(
    record: function_records.LambdaFunction | function_records.LambdaAlias, where: _Where
) -> Iterator[tuple[str, str]]:
    if isinstance(record, function_records.LambdaFunction):
        yield from (("function_name", record.name), ("version", "1"))
        return
    function = f"${{{Address('aws_lambda_function', record.address.name)}.function_name}}"
    arn = where.arn("lambda", f"function:{function}:{record.name}")
    yield from (("name", record.name), ("function_name", function), ("arn", arn))
    path = f"lambda:path/2015-03-31/functions/{arn}/invocations"
    yield "invoke_arn", f"arn:{where.partition}:apigateway:{where.region}:{path}"
