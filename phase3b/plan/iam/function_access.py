"""What each function may do: one statement for each thing it touches, with exactly the actions it calls there.

Literal JSON, as in `access`. The only `*` resources are those of actions that AWS gives no narrower one:
"Actions, resources, and condition keys" of each service in the Service Authorization Reference.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence

from phase3b.capacity.aws_limits import dns_suffix
from phase3b.capacity.deployment import Deployment, FunctionDeployment, QueueDeployment
from phase3b.capacity.health_function import HEALTH, PATH
from phase3b.naming import FAILED_BATCHES, Address, Names, bucket_address, queue_address
from phase3b.plan.cache.addresses import secret_arn
from phase3b.plan.dax.addresses import CLUSTER
from phase3b.plan.network.members import dax_reads, function_subnets, is_cache_member, is_dax_member
from phase3b.plan.tables.references import table_reference
from phase3b.quick_dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Grant:
    """Actions on resources; with `via`, only on behalf of these AWS services; with `refused_to`, denied to a function's code."""

    sid: str
    actions: tuple[str, ...]
    resources: tuple[str, ...]
    via: tuple[str, ...] = ()
    refused_to: str = ""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Expressions that grants are made of."""

    key_arn: str
    log_group_arn: str
    secret_arn: str
    connections_arns: tuple[str, ...]
    region: str
    function_arn: str


def trust_policy(service: str) -> str:
    """That one AWS service may take the role on."""
    statement = {"Effect": "Allow", "Principal": {"Service": service}, "Action": "sts:AssumeRole"}
    return json.dumps({"Version": "2012-10-17", "Statement": [statement]}, separators=(",", ":"))


def function_grants(
    deployment: Deployment, function: FunctionDeployment, names: Names, around: Surroundings
) -> tuple[Grant, ...]:
    """Everything that a function may do."""
    queues = {queue.name: queue for queue in deployment.queues}
    return (
        Grant("WriteLogs", ("logs:CreateLogStream", "logs:PutLogEvents"), (f"{around.log_group_arn}:*",)),
        *_table_grants(deployment, function, names),
        *_stream_grants(deployment, function),
        *_queue_grants(deployment, function, queues),
        *_health_grants(deployment, function),
        *_bucket_grants(deployment, function),
        *_use_grants(function, around),
        *tracing_grants(deployment),
        *_cache_grants(deployment, function),
        *_dax_grants(deployment, function),
        *network_grants(bool(function_subnets(deployment, function.name)), around.function_arn),
        *_key_grant(deployment, function, around),
    )


def _table_grants(deployment: Deployment, function: FunctionDeployment, names: Names) -> Iterator[Grant]:
    for table, actions in function.definition.tables.items():
        arn = table_reference(deployment, table, "arn")
        yield Grant(f"Table{_camel(table)}", tuple(f"dynamodb:{action}" for action in sorted(actions)), (arn,))
    for table, indexes in function.definition.indexes.items():
        arn = table_reference(deployment, table, "arn")
        resources = tuple(f"{arn}/index/{names.index(index)}" for index in indexes)
        yield Grant(f"Indexes{_camel(table)}", ("dynamodb:Query",), resources)


def _stream_grants(deployment: Deployment, function: FunctionDeployment) -> Iterator[Grant]:
    streams = tuple(table_reference(deployment, table, "stream_arn") for table in function.definition.streams)
    if streams:
        actions = ("dynamodb:DescribeStream", "dynamodb:GetRecords", "dynamodb:GetShardIterator")
        yield Grant("ReadStreams", actions, streams)
        yield Grant("ListStreams", ("dynamodb:ListStreams",), ("*",))


def _queue_grants(
    deployment: Deployment, function: FunctionDeployment, queues: Mapping[str, QueueDeployment]
) -> Iterator[Grant]:
    consumed = tuple(
        queue_address(queue, fifo=fifo).ref("arn") for queue in function.consumes for fifo in (False, True)
    )
    if consumed:
        actions = ("ChangeMessageVisibility", "DeleteMessage", "GetQueueAttributes", "ReceiveMessage")
        yield Grant("WorkOffQueues", tuple(f"sqs:{action}" for action in actions), consumed)
    written = [queue_address(queue, fifo=queues[queue].fifo).ref("arn") for queue in function.definition.queues]
    written += [queue_address(queue).ref("arn") for queue in _tried_again(function, queues)]
    written = list(dict.fromkeys(written))
    if written:
        yield Grant("SendToQueues", ("sqs:SendMessage",), tuple(written))
    if deployment.failed_events is not None and function.definition.schedules:
        yield Grant("KeepFailedEvents", ("sqs:SendMessage",), (queue_address(deployment.failed_events).ref("arn"),))


def asks_health(deployment: Deployment, function: FunctionDeployment) -> bool:
    """Whether it is phase3b's own function, which asks all that the service depends on."""
    api = deployment.api
    if api is None or deployment.environment.domain is None or function.name != HEALTH:
        return False
    return any(each.definition.function == HEALTH and each.definition.path == PATH for each in api.routes)


def _health_grants(deployment: Deployment, function: FunctionDeployment) -> Iterator[Grant]:
    if asks_health(deployment, function) and deployment.queues:
        queues = tuple(queue_address(each.name, fifo=each.fifo).ref("arn") for each in deployment.queues)
        yield Grant("SeeQueues", ("sqs:GetQueueAttributes",), queues)


def _tried_again(function: FunctionDeployment, queues: Mapping[str, QueueDeployment]) -> Iterator[str]:
    """The queues whose messages the function sends there again, with a delay: to the standard one of the two."""
    for name in function.consumes:
        consumer = queues[name].definition.consumer
        if consumer is not None and consumer.retries is not None:
            yield name


def _bucket_grants(deployment: Deployment, function: FunctionDeployment) -> Iterator[Grant]:
    """What Lambda does with the function's role to keep a batch: "Retaining discarded batches", Lambda Developer Guide."""
    if deployment.failed_events is not None and function.definition.streams:
        bucket = bucket_address(deployment.failed_events).ref("arn")
        yield Grant("KeepFailedBatches", ("s3:PutObject",), (f"{bucket}/{FAILED_BATCHES}*",))
        yield Grant("FindBucketOfFailedBatches", ("s3:ListBucket",), (bucket,))


def _use_grants(function: FunctionDeployment, around: Surroundings) -> Iterator[Grant]:
    for use in function.definition.uses:
        match use:
            case "connections":
                yield Grant("PushToConnections", ("execute-api:ManageConnections",), around.connections_arns)
            case "token_key":
                yield Grant("ReadTokenKey", ("secretsmanager:GetSecretValue",), (around.secret_arn,))
            case "cost_explorer":
                yield Grant("ReadCosts", ("ce:GetCostAndUsage",), ("*",))


def tracing_grants(deployment: Deployment) -> Iterator[Grant]:
    """What a function does to be traced, where its tier traces."""
    if deployment.tier.tracing:
        yield Grant("WriteTraces", ("xray:PutTelemetryRecords", "xray:PutTraceSegments"), ("*",))


def _cache_grants(deployment: Deployment, function: FunctionDeployment) -> Iterator[Grant]:
    """What a function in the cache's network signs in to it with."""
    if is_cache_member(deployment, function.name):
        yield Grant("ReadCacheUser", ("secretsmanager:GetSecretValue",), (secret_arn(),))


def _dax_grants(deployment: Deployment, function: FunctionDeployment) -> Iterator[Grant]:
    """What a function asks DAX. A cluster is all that a policy can name: whose tables are read there, its own role decides."""
    if is_dax_member(deployment, function.name):
        asked = set[str]()
        for read in dax_reads(deployment, function.name).values():
            asked.update(*read.tables.values(), ("Query",) if read.indexes else ())
        yield Grant("ReadThroughDax", tuple(f"dax:{action}" for action in sorted(asked)), (CLUSTER.ref("arn"),))


def network_grants(in_subnets: bool, function_arn: str) -> Iterator[Grant]:  # noqa: FBT001  the one thing it asks
    """What Lambda does with the role to reach subnets, and the function's own code must not; nothing outside of them.

    Lambda checks the first at `*` when the function is made. Source: "Giving Lambda functions access to resources in an Amazon
    VPC" in the Lambda Developer Guide, with the policy that it names for the second.
    """
    if not in_subnets:
        return
    made = (
        "AssignPrivateIpAddresses",
        "CreateNetworkInterface",
        "DeleteNetworkInterface",
        "UnassignPrivateIpAddresses",
    )
    seen = ("DescribeNetworkInterfaces", "DescribeSubnets")
    actions = tuple(f"ec2:{action}" for action in sorted((*made, *seen)))
    yield Grant("ReachSubnets", actions, ("*",))
    yield Grant("NotByTheFunctionItself", actions, ("*",), refused_to=function_arn)


def _key_grant(deployment: Deployment, function: FunctionDeployment, around: Surroundings) -> Iterator[Grant]:
    """What is encrypted with the key is read and written on the function's behalf, and through nothing else."""
    services: list[str] = []
    actions = ["kms:Decrypt"]
    if function.definition.tables or function.definition.indexes or function.definition.streams:
        services.append("dynamodb")
    kept = deployment.failed_events is not None
    queues = {queue.name: queue for queue in deployment.queues}
    tried_again = any(_tried_again(function, queues))
    sends = function.definition.queues or tried_again or (kept and function.definition.schedules)
    keeps_batches = kept and function.definition.streams
    if keeps_batches:
        services.append("s3")
    if sends or function.consumes:
        services.append("sqs")
    if sends or keeps_batches:
        actions.append("kms:GenerateDataKey")
    if "token_key" in function.definition.uses or is_cache_member(deployment, function.name):
        services.append("secretsmanager")
    if services:
        via = tuple(f"{service}.{around.region}.{dns_suffix(around.region)}" for service in sorted(services))
        yield Grant("UseKey", tuple(actions), (around.key_arn,), via)


def role_policy(grants: Sequence[Grant]) -> str:
    """The grants as an IAM policy."""
    return json.dumps(
        {"Version": "2012-10-17", "Statement": [_statement(grant) for grant in grants]}, separators=(",", ":")
    )


def _statement(grant: Grant) -> dict[str, object]:
    statement: dict[str, object] = {
        "Sid": grant.sid,
        "Effect": "Deny" if grant.refused_to else "Allow",
        "Action": list(grant.actions),
        "Resource": list(grant.resources),
    }
    if grant.refused_to:
        statement["Condition"] = {"ArnEquals": {"lambda:SourceFunctionArn": [grant.refused_to]}}
    if grant.via:
        statement["Condition"] = {"StringEquals": {"kms:ViaService": list(grant.via)}}
    return statement


def gateway_logs_policy(partition: str, region: str, account: str) -> str:
    """What API Gateway does to write logs: it makes the log groups of executions itself, under names of its own.

    Source: "Set up CloudWatch logging for REST APIs" in the API Gateway Developer Guide, narrowed to log groups of this
    account and region.
    """
    actions = (
        "logs:CreateLogGroup",
        "logs:CreateLogStream",
        "logs:DescribeLogGroups",
        "logs:DescribeLogStreams",
        "logs:FilterLogEvents",
        "logs:GetLogEvents",
        "logs:PutLogEvents",
    )
    return role_policy((Grant("WriteLogs", actions, (f"arn:{partition}:logs:{region}:{account}:log-group:*",)),))


def queue_policy(queue_arn: str, rules: Sequence[str] = ()) -> str:
    """A queue's policy: nobody may use it without TLS, and EventBridge leaves in it what these rules can't deliver."""
    statements = [_without_tls_refused("sqs:*", queue_arn)]
    if rules:
        statements.append(
            {
                "Sid": "SchedulesLeaveWhatTheyCouldNotDeliver",
                "Effect": "Allow",
                "Principal": {"Service": "events.amazonaws.com"},
                "Action": "sqs:SendMessage",
                "Resource": queue_arn,
                "Condition": {"ArnEquals": {"aws:SourceArn": list(rules)}},
            }
        )
    return json.dumps({"Version": "2012-10-17", "Statement": statements}, separators=(",", ":"))


def only_encrypted_bucket(bucket_arn: str) -> str:
    """A bucket's policy: nobody may use it, or what is in it, without TLS."""
    statement = _without_tls_refused("s3:*", [bucket_arn, f"{bucket_arn}/*"])
    return json.dumps({"Version": "2012-10-17", "Statement": [statement]}, separators=(",", ":"))


def _without_tls_refused(action: str, resource: str | list[str]) -> dict[str, object]:
    return {
        "Sid": "OnlyEncryptedInTransit",
        "Effect": "Deny",
        "Principal": "*",
        "Action": action,
        "Resource": resource,
        "Condition": {"Bool": {"aws:SecureTransport": "false"}},
    }


def connections_arns(api: Address, stage: str) -> tuple[str, ...]:
    """What pushing to a WebSocket connection and ending it are allowed on: POST and DELETE of @connections of the stage."""
    return tuple(f"{api.ref('execution_arn')}/{stage}/{method}/@connections/*" for method in ("POST", "DELETE"))


def _camel(name: str) -> str:
    return "".join(part.capitalize() for part in name.split("_"))
