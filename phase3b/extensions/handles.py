"""What a stack has, for constructs that are not ours: names, ARNs and what the environment is, as frozen data.

What AWS gives only at the apply is a Terraform expression (`${aws_dynamodb_table.notes.arn}`), which is put into an argument
as any other text.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from phase3b.naming import Address, alias_address, function_address, names_of, queue_address
from phase3b.plan.alerts.records import Topic
from phase3b.plan.apis.addresses import REST_API
from phase3b.plan.encryption.planned import key_arn
from phase3b.plan.functions.records import LogGroup, Role
from phase3b.plan.plan import Plan
from phase3b.plan.stack.planned import CALLER, PARTITION
from phase3b.plan.tables.references import has_stream, table_reference
from phase3b.quick_dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Table:
    """A DynamoDB table; `stream_arn` is None where it has no stream."""

    name: str
    arn: str
    stream_arn: str | None


@dataclass(frozen=True, slots=True)
class Function:
    """A Lambda function; `arn` is that of its alias `live`, by which it is called."""

    name: str
    arn: str
    role_name: str
    role_arn: str
    log_group_name: str


@dataclass(frozen=True, slots=True)
class Queue:
    """An SQS queue."""

    arn: str
    url: str


@dataclass(frozen=True, slots=True)
class Environment:
    """The environment whose stack is extended.

    `prefix` begins every AWS name (securebase-prod). Tables, functions and queues are those that are there in this
    environment, by their names in capacity.yaml; `tags` are on every resource of the stack by themselves.
    """

    name: str
    tier: str
    region: str
    production: bool
    project: str
    prefix: str
    tags: Mapping[str, str]
    partition: str
    account_id: str
    key_arn: str
    alerts_topic_arn: str
    rest_api_id: str | None
    tables: Mapping[str, Table]
    functions: Mapping[str, Function]
    queues: Mapping[str, Queue]


def environment_of(plan: Plan) -> Environment:
    """What the stack of a plan has."""
    deployment = plan.deployment
    roles = {each.address.name: each.address for each in plan.records if isinstance(each, Role)}
    groups = {each.address.name: each.address for each in plan.records if isinstance(each, LogGroup)}
    topic = next(each.address for each in plan.records if isinstance(each, Topic))
    return Environment(
        name=deployment.name,
        tier=deployment.tier_name,
        region=plan.region,
        production=deployment.environment.production,
        project=deployment.project,
        prefix=names_of(deployment).prefix,
        tags=MappingProxyType(dict(plan.tags)),
        partition=PARTITION.ref("partition"),
        account_id=CALLER.ref("account_id"),
        key_arn=key_arn(deployment),
        alerts_topic_arn=topic.ref("arn"),
        rest_api_id=None if deployment.api is None else REST_API.ref("id"),
        tables=MappingProxyType(
            {
                each.name: Table(
                    table_reference(deployment, each.name, "name"),
                    table_reference(deployment, each.name, "arn"),
                    table_reference(deployment, each.name, "stream_arn") if has_stream(deployment, each) else None,
                )
                for each in deployment.tables
            }
        ),
        functions=MappingProxyType(
            {
                each.name: Function(
                    function_address(each.name).ref("function_name"),
                    alias_address(each.name).ref("arn"),
                    *_refs(roles[each.name], "name", "arn"),
                    groups[each.name].ref("name"),
                )
                for each in deployment.functions
            }
        ),
        queues=MappingProxyType(
            {
                each.name: Queue(*_refs(queue_address(each.name, fifo=each.fifo), "arn", "url"))
                for each in deployment.queues
            }
        ),
    )


def _refs(address: Address, first: str, second: str) -> tuple[str, str]:
    return address.ref(first), address.ref(second)
