"""The service as it was applied: what the plan says, and what only the embedded AWS knows.

A function's environment is the one that its Terraform gave it: it is asked back from Lambda, not made again here.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from phase3b.capacity.deployment import ApiDeployment, Deployment
from phase3b.errors import bad_input
from phase3b.local.api.api_keys import LOCAL_KEY, accepted_keys, key_named, make_local_key
from phase3b.local.api.asked_aws import AskedAws
from phase3b.local.api.deployed_apis import deployed_apis
from phase3b.local.api.local_service import (
    LocalFunction,
    LocalRoute,
    LocalService,
    QueueSource,
    ScheduleSource,
    StreamSource,
    UsagePlan,
    has_snap_start,
)
from phase3b.local.aws.embedded_aws import EmbeddedAws
from phase3b.naming import Names, function_of, names_of, schedule_address
from phase3b.plan.alerts import notifier_names
from phase3b.plan.apis.openapi import public_document, query_parameters
from phase3b.plan.functions.artifacts import Schema
from phase3b.plan.functions.planned import PACKAGES
from phase3b.plan.queues.dead_letters import siblings

SESSION: Final = "local"


@dataclass(frozen=True, slots=True)
class Applied:
    """What is served, the key that tokens for it are signed with, an API key, and those that are accepted now.

    `local_key` says that the API key was made for this machine, as no customer's is of the tenant.
    """

    service: LocalService
    token_key: str
    api_key: str
    api_keys: Callable[[], Mapping[str, str]]
    local_key: bool


def applied_service(
    deployment: Deployment, schemas: Mapping[str, Schema], folder: Path, aws: EmbeddedAws, tenant: str | None
) -> Applied:
    """The service of a deployment that was applied in `folder`, with an API key for a tenant; None: one for every tenant.

    Raises:
        Phase3bError: the deployment has no API.
    """
    api = deployment.api
    if api is None:
        raise bad_input(
            "the service has no API",
            "Add service.api and service.routes to the capacity file",
            code="P3B-API-INCOMPLETE",
        )
    names, websocket = names_of(deployment), api.definition.websocket
    here = AskedAws(aws.endpoint, deployment.environment.region)
    account_id = here.client("sts").get_caller_identity()["Account"]
    gateway = here.client("apigateway")
    own = [each for each in deployment.environment.api_keys if deployment.environment.tenant_of(each) == tenant]
    key = next((found for each in own if (found := key_named(gateway, names.customer(each)))), None)
    local_key = key is None
    if key is None:
        # An account that was kept has it still.
        key = key_named(gateway, LOCAL_KEY) or make_local_key(gateway)
    keys = accepted_keys(gateway)
    service = LocalService(
        region=here.region,
        account_id=account_id,
        stage=api.definition.stage,
        websocket_stage=None if websocket is None else websocket.stage,
        aws_endpoint=aws.endpoint,
        functions=_functions(deployment, names, folder, here),
        routes=routes_of(api, schemas),
        authorizer=api.definition.authorizer.function,
        authorizer_cache_seconds=api.definition.authorizer.cache_seconds,
        websocket_function=None if websocket is None else websocket.function,
        schemas=schemas,
        usage_plan=UsagePlan(api.capacity.per_customer.requests_per_minute, api.capacity.per_customer.burst, keys),
        queues=_queues(deployment, names, here),
        streams=_streams(deployment, names, here),
        openapi=public_document(api, schemas, "/"),
        integration_timeout_seconds=deployment.quotas.api_timeout_seconds,
        max_body_bytes=deployment.quotas.api_request_bytes,
        cors=api.cors,
        deployed=deployed_apis(api, names, here),
        schedules=_schedules(deployment, names, here),
        concurrent_executions=deployment.quotas.concurrent_executions,
        allocated_concurrency=deployment.allocated_concurrency,
    )
    return Applied(service, token_key(deployment, aws.endpoint), key, lambda: accepted_keys(gateway), local_key)


def token_key(deployment: Deployment, endpoint: str) -> str:
    """The key that tokens are signed with."""
    names = names_of(deployment)
    client = AskedAws(endpoint, deployment.environment.region).client("secretsmanager")
    found: str = client.get_secret_value(SecretId=names.replicated_secret("token_key"))["SecretString"]
    return found


def _functions(deployment: Deployment, names: Names, folder: Path, aws: AskedAws) -> tuple[LocalFunction, ...]:
    client = aws.client("lambda")
    found = [_notifier(names, folder, aws)] if deployment.environment.notifications else []
    for function in deployment.functions:
        text = client.get_function_configuration(FunctionName=names.function(function.name))
        image = function.definition.image
        found.append(
            LocalFunction(
                name=function.name,
                aws_name=text["FunctionName"],
                arn=text["FunctionArn"],
                package=folder / PACKAGES / f"{function.name}.zip",
                handler=text.get("Handler", ""),
                timeout_seconds=text["Timeout"],
                memory_mb=text["MemorySize"],
                reserved_concurrency=function.capacity.reserved_concurrency,
                environment=text.get("Environment", {}).get("Variables", {}),
                credentials=_session(text["Role"], aws),
                image=None
                if image is None
                else client.get_function(FunctionName=text["FunctionName"])["Code"]["ImageUri"],
                provisioned_concurrency=function.capacity.provisioned_concurrency,
                snap_start=has_snap_start(text),
                log_group=names.function_logs(function.name),
                dead_letters=_queue_url(text.get("DeadLetterConfig", {}).get("TargetArn"), aws),
            )
        )
    return tuple(found)


def _notifier(names: Names, folder: Path, aws: AskedAws) -> LocalFunction:
    """The function that sends alerts on; here it hands to the inbox what it would send, as nothing leaves this machine."""
    name = notifier_names.NOTIFIER
    text = aws.client("lambda").get_function_configuration(FunctionName=notifier_names.function_name(names))
    return LocalFunction(
        name=name,
        aws_name=text["FunctionName"],
        arn=text["FunctionArn"],
        package=folder / PACKAGES / f"{name}.zip",
        handler=text["Handler"],
        timeout_seconds=text["Timeout"],
        memory_mb=text["MemorySize"],
        reserved_concurrency=None,
        environment=text["Environment"]["Variables"],
        credentials=_session(text["Role"], aws),
        log_group=notifier_names.log_group(names),
        dead_letters=_queue_url(text["DeadLetterConfig"]["TargetArn"], aws),
    )


def _queue_url(arn: str | None, aws: AskedAws) -> str:
    """The URL of a queue by its ARN; empty of none, and of what is no queue."""
    if arn is None or arn.split(":")[2] != "sqs":
        return ""
    return str(aws.client("sqs").get_queue_url(QueueName=arn.rpartition(":")[2])["QueueUrl"])


def _session(role: str, aws: AskedAws) -> dict[str, str]:
    """A session of a function's role, which Lambda hands to it in its environment."""
    made = aws.client("sts").assume_role(RoleArn=role, RoleSessionName=SESSION)["Credentials"]
    return {
        "AWS_ACCESS_KEY_ID": made["AccessKeyId"],
        "AWS_SECRET_ACCESS_KEY": made["SecretAccessKey"],
        "AWS_SESSION_TOKEN": made["SessionToken"],
    }


def routes_of(api: ApiDeployment, schemas: Mapping[str, Schema]) -> tuple[LocalRoute, ...]:
    """The routes of an API, as they are served."""
    return tuple(
        LocalRoute(
            method=route.definition.method,
            path=route.definition.path,
            operation=route.definition.operation,
            function=route.definition.function,
            authorized=route.definition.auth == "token",
            cache_seconds=route.cache_seconds,
            rate_per_second=route.throttle.rate_per_second,
            burst=route.throttle.burst,
            query_parameters=query_parameters(route.definition, schemas),
            request_schema=route.definition.request,
        )
        for route in api.routes
    )


def _queues(deployment: Deployment, names: Names, aws: AskedAws) -> tuple[QueueSource, ...]:
    client = aws.client("sqs")
    images = {each.name for each in deployment.functions if each.definition.image is not None}
    found = []
    for queue in deployment.queues:
        consumer = queue.definition.consumer
        if consumer is None or not consumer.enabled or consumer.function in images:
            continue
        for sibling in siblings(queue, names):
            if not sibling.given_up:
                url = client.get_queue_url(QueueName=sibling.name)["QueueUrl"]
                attributes = client.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])["Attributes"]
                arn, most = attributes["QueueArn"], consumer.maximum_concurrency
                found.append(QueueSource(consumer.function, url, arn, consumer.batch_size, most))
    return tuple(found)


def _schedules(deployment: Deployment, names: Names, aws: AskedAws) -> tuple[ScheduleSource, ...]:
    """The rules as they are deployed, with what their targets are given."""
    client, found = aws.client("events"), []
    for function in deployment.functions:
        # Of a function that does not run here nothing is called.
        for name, schedule in function.definition.schedules.items() if function.definition.image is None else ():
            rule = names.of(schedule_address(function.name, name))
            (target,) = client.list_targets_by_rule(Rule=rule)["Targets"]
            arn = client.describe_rule(Name=rule)["Arn"]
            event = json.loads(target["Input"])
            found.append(ScheduleSource(function.name, rule, arn, schedule.expression, event))
    return tuple(found)


def _streams(deployment: Deployment, names: Names, aws: AskedAws) -> tuple[StreamSource, ...]:
    tables, functions = aws.client("dynamodb"), aws.client("lambda")
    found = []
    for function in deployment.functions:
        for table, stream in function.definition.streams.items():
            # Of a function that does not run here nothing is taken: what is in a stream or a queue waits.
            if not stream.enabled or function.definition.image is not None:
                continue
            arn = tables.describe_table(TableName=names.table(table))["Table"]["LatestStreamArn"]
            # Asked without the function: the mapping is of an alias, and moto knows it by that alone.
            (mapping,) = (
                each
                for each in functions.list_event_source_mappings(EventSourceArn=arn)["EventSourceMappings"]
                if function_of(each["FunctionArn"]) == names.function(function.name)
            )
            bucket = mapping["DestinationConfig"]["OnFailure"]["Destination"].rpartition(":")[2]
            found.append(
                StreamSource(
                    function.name,
                    arn,
                    stream.batch_size,
                    stream.maximum_retry_attempts,
                    mapping["UUID"],
                    mapping["FunctionArn"],
                    bucket,
                    stream.filters,
                    # Another region may read it in the place of this one, and this one in that of the other.
                    switched=deployment.regions is not None and stream.one_region,
                )
            )
    return tuple(found)
