"""The records of the functions: package, role, logs, alias, and what calls them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Final

from phase3b.capacity.aws_limits import dns_suffix
from phase3b.capacity.deployment import Deployment, FunctionDeployment
from phase3b.capacity.model.second_region import HOW_MANY
from phase3b.capacity.service.image import Image
from phase3b.errors import bad_input
from phase3b.naming import (
    Address,
    Names,
    alias_address,
    bucket_address,
    function_address,
    names_of,
    queue_address,
    schedule_address,
)
from phase3b.plan.alarms.absence import schedule_threshold
from phase3b.plan.apis.addresses import REST_API, WEBSOCKET_API, WEBSOCKET_STAGE
from phase3b.plan.cloudwatch.metrics import Metric
from phase3b.plan.encryption.planned import key_arn
from phase3b.plan.functions.api_key_tenants import key_variables
from phase3b.plan.functions.artifacts import Artifact
from phase3b.plan.functions.batch_metrics import batch_variables
from phase3b.plan.functions.health_variables import health_variables
from phase3b.plan.functions.provisioned import provisioned_records
from phase3b.plan.functions.records import (
    InvokePermission,
    LambdaAlias,
    LambdaFunction,
    LogGroup,
    LogMetric,
    QueueMapping,
    Role,
    RolePolicy,
    ScheduleRule,
    ScheduleTarget,
    StreamMapping,
)
from phase3b.plan.functions.retry_variables import retry_variables
from phase3b.plan.functions.secrets import secret_records, token_key_arn, token_key_secret
from phase3b.plan.iam.function_access import (
    Surroundings,
    connections_arns,
    function_grants,
    role_policy,
    trust_policy,
)
from phase3b.plan.network.members import cache_variables, dax_variables, function_security_groups, function_subnets
from phase3b.plan.records import Record
from phase3b.plan.stack.planned import CALLER, PARTITION
from phase3b.plan.stack.records import Output
from phase3b.plan.tables.references import table_reference

ALIAS: Final = "live"
# What IAM gives a role of which no path is said.
NO_PATH: Final = "/"
# Where a stack keeps the packages, beside its Terraform.
PACKAGES: Final = "packages"
REGION_COUNT: Final = "REGION_COUNT"
REGION_NUMBER: Final = "REGION_NUMBER"
# Of AWS's JSON log lines: "Lambda telemetry API platform event schema".
COLD_START_PATTERN: Final = '{ $.type = "platform.report" && $.record.metrics.initDurationMs > 0 }'
# A version with SnapStart was initialised when it was published, and its reports name the restore instead: "Monitoring for
# Lambda SnapStart" in the Lambda Developer Guide.
RESTORE_PATTERN: Final = '{ $.type = "platform.report" && $.record.metrics.restoreDurationMs > 0 }'
REPORT_PATTERN: Final = '{ $.type = "platform.report" && $.record.metrics.maxMemoryUsedMB > 0 }'
# An unhandled exception as AWS's runtime for Python logs it, but the one that API Gateway makes a 401 of; and what ends
# without an exception: "Lambda telemetry API platform event schema", status. And what is no failure yet, because the key
# that was read last goes on (STALE in lambda_src/authorizer/token_key.py).
CRASH_PATTERN: Final = (
    '{ ($.errorType = "*" && $.errorType != "UnauthorizedError")'
    ' || ($.message = "the last good token key serves")'
    ' || ($.type = "platform.report" && ($.record.status = "timeout" || $.record.status = "failure")) }'
)
# What a handler logs when it has done a task of a schedule (done in lambda_src/shared/log.py).
RUN_PATTERN: Final = '{{ $.message = "task done" && $.task = "{task}" }}'
# Which routes of a function ask for which scope: JSON, "POST /webhooks" to "webhooks:write".
SCOPES_VARIABLE: Final = "ROUTE_SCOPES"
MEMORY_FIELD: Final = "$.record.metrics.maxMemoryUsedMB"


def function_records(deployment: Deployment, names: Names, packages: Mapping[str, Artifact]) -> Iterator[Record]:
    """Every record of every function.

    Raises:
        Phase3bError: a function has no package.
    """
    for function in deployment.functions:
        if function.name not in packages and function.definition.image is None:
            raise bad_input(
                f"the function {function.name} has no package",
                "Build it with: phase3b package",
                code="P3B-PACKAGE-MISSING",
            )
        yield from _function(
            deployment, function, names, None if function.definition.image is not None else packages[function.name]
        )
        yield from _sources(deployment, function, names)
    yield from secret_records(deployment, names)


def runs_once(deployment: Deployment) -> bool:
    """Whether what must run in one region alone runs in this one."""
    return deployment.regions is None or deployment.regions.active


def _function(
    deployment: Deployment, function: FunctionDeployment, names: Names, package: Artifact | None
) -> Iterator[Record]:
    name, environment = names.function(function.name), deployment.environment
    group = Address("aws_cloudwatch_log_group", function.name)
    role, policy = Address("aws_iam_role", function.name), Address("aws_iam_role_policy", function.name)
    address, alias = function_address(function.name), alias_address(function.name)
    yield LogGroup(
        group,
        names.function_logs(function.name),
        environment.log_retention_days,
        key_arn(deployment),
        environment.prevent_destroy,
    )
    cold_starts = RESTORE_PATTERN if function.capacity.snap_start else COLD_START_PATTERN
    for suffix, pattern, metric, value in (
        ("cold_starts", cold_starts, Metric.COLD_STARTS, "1"),
        ("memory_used", REPORT_PATTERN, Metric.MEMORY_USED, MEMORY_FIELD),
        *((("crashes", CRASH_PATTERN, Metric.CRASHES, "1"),) if deployment.authorizes(function) else ()),
    ):
        made = Address("aws_cloudwatch_log_metric_filter", f"{function.name}_{suffix}")
        yield LogMetric(
            made,
            names.of(made),
            group.ref("name"),
            pattern,
            names.log_metrics(function.name),
            metric.metric_name,
            value,
        )
    yield from _run_metrics(deployment, function, names, group)
    yield role_record(deployment, role, names.role(function.name), f"What {name} may do", "lambda.amazonaws.com")
    grants = function_grants(deployment, function, names, surroundings(deployment, group, key_arn(deployment), name))
    yield RolePolicy(policy, names.of(policy), role.ref("id"), role_policy(grants))
    failed, image = deployment.failed_events, function.definition.image
    yield LambdaFunction(
        address=address,
        name=name,
        description=function.definition.description,
        handler=None if image is not None else f"{function.name}.{function.definition.handler}",
        file=None if package is None else f"${{path.module}}/{PACKAGES}/{package.file_name}",
        sha256_base64=None if package is None else package.sha256_base64,
        role_arn=role.ref("arn"),
        architecture="arm64" if image is None else image.architecture,
        memory_mb=function.capacity.memory_mb,
        timeout_seconds=function.capacity.timeout_seconds,
        reserved_concurrency=function.capacity.reserved_concurrency,
        environment=function_environment(deployment, function, names),
        key_arn=key_arn(deployment),
        tracing=deployment.tier.tracing,
        log_group_name=group.ref("name"),
        dead_letter_arn=queue_address(failed).ref("arn")
        if failed is not None and function.definition.schedules
        else None,
        needs=(policy, *(function_address(name) for name in deployment.lowered_before.get(function.name, ()))),
        subnet_ids=function_subnets(deployment, function.name),
        security_group_ids=function_security_groups(deployment, function.name),
        layers=tuple(layer_arn(each, environment.region) for each in layers_of(deployment, function)),
        package_type="Zip" if image is None else "Image",
        image_uri=None if image is None else image_uri(deployment, function.name, image),
        entry_point=() if image is None else image.entry_point,
        command=() if image is None else image.command,
        working_directory=None if image is None else image.working_directory,
        snap_start=function.capacity.snap_start,
    )
    yield LambdaAlias(alias, ALIAS, address.ref("function_name"), address.ref("version"))
    yield from provisioned_records(function, names)


def layers_of(deployment: Deployment, function: FunctionDeployment) -> tuple[str, ...]:
    """The layers of a function as the file has them: the environment's own, or the service's."""
    return deployment.environment.layers.get(function.name, function.definition.layers)


def layer_arn(layer: str, region: str) -> str:
    """The ARN of a layer in an environment; its partition and its account are those that are signed in to."""
    place = {"{partition}": PARTITION.ref("partition"), "{region}": region, "{account}": CALLER.ref("account_id")}
    for word, value in place.items():
        layer = layer.replace(word, value)
    return layer


def image_uri(deployment: Deployment, function: str, image: Image) -> str:
    """Where the image of a function is in an environment; its account is the one that is signed in to."""
    environment = deployment.environment
    uri = environment.images.get(function, image.uri)
    place = {
        "{account}": CALLER.ref("account_id"),
        "{region}": environment.region,
        "{dns_suffix}": dns_suffix(environment.region),
    }
    for word, value in place.items():
        uri = uri.replace(word, value)
    return uri


def role_record(deployment: Deployment, address: Address, name: str, description: str, service: str) -> Role:
    """A role that one AWS service may take on, with the boundary and the path of the environment."""
    iam = deployment.environment.iam
    path = None if iam.path == NO_PATH else iam.path
    return Role(address, name, description, trust_policy(service), iam.permissions_boundary_arn, path)


def _run_metrics(
    deployment: Deployment, function: FunctionDeployment, names: Names, group: Address
) -> Iterator[LogMetric]:
    """Finished runs of schedules, where their absence is watched."""
    for name, schedule in function.definition.schedules.items():
        if schedule_threshold(deployment, schedule) is None:
            continue
        made = Address("aws_cloudwatch_log_metric_filter", f"{function.name}_{name}_runs")
        yield LogMetric(
            made,
            names.of(made),
            group.ref("name"),
            RUN_PATTERN.format(task=schedule.task),
            names.schedule_metrics(function.name, name),
            Metric.SCHEDULED_RUNS.metric_name,
            "1",
        )


def surroundings(deployment: Deployment, group: Address, key: str, name: str) -> Surroundings:
    """What a function's grants refer to; `group` is its log group, `key` what all is encrypted with, `name` its own."""
    websocket = None if deployment.api is None else deployment.api.definition.websocket
    stage = "" if websocket is None else websocket.stage
    return Surroundings(
        key_arn=key,
        log_group_arn=group.ref("arn"),
        secret_arn=token_key_arn(deployment, names_of(deployment)),
        connections_arns=connections_arns(WEBSOCKET_API, stage),
        region=deployment.environment.region,
        function_arn=(
            f"arn:{PARTITION.ref('partition')}:lambda:{deployment.environment.region}:{CALLER.ref('account_id')}:function:{name}"
        ),
    )


def function_environment(deployment: Deployment, function: FunctionDeployment, names: Names) -> dict[str, str]:
    """The environment variables of a function, sorted: names of what it may touch, its settings, and what it has besides."""
    settings = {key.upper(): str(value) for key, value in function.definition.settings.items()}
    theirs = function.definition.environment
    return dict(sorted({**own_variables(deployment, function, names), **settings, **theirs}.items()))


def own_variables(deployment: Deployment, function: FunctionDeployment, names: Names) -> dict[str, str]:
    """The variables of a function that its settings do not make."""
    definition = function.definition
    found = {"SERVICE": deployment.project, "ENVIRONMENT": deployment.name}
    for table in (*definition.tables, *definition.indexes):
        found[f"TABLE_{table.upper()}"] = table_reference(deployment, table, "name")
    for table, indexes in definition.indexes.items():
        found.update({f"INDEX_{table}_{index}".upper(): names.index(index) for index in indexes})
    for queue in deployment.queues:
        if queue.name in definition.queues:
            found[f"QUEUE_{queue.name.upper()}"] = queue_address(queue.name, fifo=queue.fifo).ref("url")
        if queue.name in function.consumes and queue.definition.consumer is not None:
            found["MAX_RECEIVE_COUNT"] = str(queue.definition.consumer.max_receive_count)
            if queue.definition.consumer.retries is not None:
                found.update(retry_variables(queue.name, queue.definition.consumer.retries))
    if deployment.api is not None:
        routes = [route.definition for route in deployment.api.routes if route.definition.function == function.name]
        if routes:
            # Also where there is none: a function that is not told refuses every request (lambda_src/shared/scopes.py).
            scopes = {f"{each.method} {each.path}": each.scope for each in routes if each.scope is not None}
            found[SCOPES_VARIABLE] = json.dumps(scopes, separators=(",", ":"))
    if deployment.api is not None and deployment.api.cors is not None and deployment.api.answers(function.name):
        found |= deployment.api.cors.variables()
    if deployment.api is not None and deployment.authorizes(function):
        found |= key_variables(deployment.api.definition.authorizer, deployment.environment)
    found |= batch_variables(deployment, function) | cache_variables(deployment, function.name)
    found |= dax_variables(deployment, function.name)
    found |= health_variables(deployment, function)
    if "token_key" in definition.uses:
        found["SECRET_TOKEN_KEY"] = token_key_secret(deployment, names)
    if deployment.regions is not None:
        # Two regions never give one version of an item the same number: lambda_src/shared says how.
        found |= {REGION_COUNT: str(HOW_MANY), REGION_NUMBER: str(deployment.regions.number)}
    if "connections" in definition.uses:
        # botocore takes an endpoint from a variable of this name; it is where a push to a connection is sent.
        found["AWS_ENDPOINT_URL_APIGATEWAYMANAGEMENTAPI"] = (
            f'${{replace({WEBSOCKET_STAGE}.invoke_url, "wss:", "https:")}}'
        )
    return found


def stream_address(function: str, table: str) -> Address:
    """What makes a table's stream call a function."""
    return Address("aws_lambda_event_source_mapping", f"{function}_{table}_stream")


def _sources(deployment: Deployment, function: FunctionDeployment, names: Names) -> Iterator[Record]:
    alias = alias_address(function.name)
    for table, stream in function.definition.streams.items():
        yield StreamMapping(
            stream_address(function.name, table),
            table_reference(deployment, table, "stream_arn"),
            alias.ref("arn"),
            stream.batch_size,
            stream.batching_window_seconds,
            stream.maximum_retry_attempts,
            stream.maximum_record_age_seconds,
            stream.parallelization_factor,
            bucket_address(deployment.failed_events or "").ref("arn"),
            # Lambda refuses a destination that the function's role may not write to.
            (Address("aws_iam_role_policy", function.name),),
            stream.filters,
            stream.enabled and (not stream.one_region or runs_once(deployment)),
        )
    for queue in deployment.queues:
        if queue.definition.consumer is None or queue.name not in function.consumes:
            continue
        for fifo in (False, True):
            source = queue_address(queue.name, fifo=fifo)
            yield QueueMapping(
                Address("aws_lambda_event_source_mapping", f"{function.name}_{source.name}"),
                source.ref("arn"),
                alias.ref("arn"),
                queue.definition.consumer.batch_size,
                queue.definition.consumer.maximum_concurrency,
                queue.definition.consumer.enabled,
            )
    for schedule_name, schedule in function.definition.schedules.items():
        rule = schedule_address(function.name, schedule_name)
        yield ScheduleRule(
            rule,
            names.of(rule),
            f"{schedule.task} of {function.name}",
            schedule.expression,
            None if deployment.regions is None else deployment.regions.active,
        )
        yield ScheduleTarget(
            Address("aws_cloudwatch_event_target", rule.name),
            rule.ref("name"),
            alias.ref("arn"),
            json.dumps({"source": "phase3b.schedule", "task": schedule.task}, separators=(",", ":")),
            schedule.maximum_retry_attempts,
            schedule.maximum_event_age_seconds,
            queue_address(deployment.failed_events or "").ref("arn"),
        )
        yield _permission(function.name, f"schedule_{schedule_name}", "events.amazonaws.com", rule.ref("arn"))
    yield from _api_permissions(deployment, function)


def _api_permissions(deployment: Deployment, function: FunctionDeployment) -> Iterator[Record]:
    if deployment.api is None:
        return
    definition = deployment.api.definition
    gateway = "apigateway.amazonaws.com"
    rest, websocket = REST_API.ref("execution_arn"), WEBSOCKET_API.ref("execution_arn")
    if any(route.definition.function == function.name for route in deployment.api.routes):
        yield _permission(function.name, "api", gateway, f"{rest}/{definition.stage}/*")
    if definition.authorizer.function == function.name:
        yield _permission(function.name, "api_authorizer", gateway, f"{rest}/authorizers/*")
        if definition.websocket is not None:
            yield _permission(function.name, "websocket_authorizer", gateway, f"{websocket}/authorizers/*")
    if definition.websocket is not None and definition.websocket.function == function.name:
        yield _permission(function.name, "websocket", gateway, f"{websocket}/{definition.websocket.stage}/*")


def _permission(function: str, by: str, principal: str, source_arn: str) -> InvokePermission:
    alias = alias_address(function)
    return InvokePermission(
        Address("aws_lambda_permission", f"{function}_{by}"),
        by,
        alias.ref("function_name"),
        alias.ref("name"),
        principal,
        source_arn,
    )


def function_outputs(deployment: Deployment) -> Iterator[Output]:
    """Name of each function, and the ARN of the alias that is called."""
    for function in deployment.functions:
        address = function_address(function.name)
        yield Output(f"{function.name}_function_name", address.ref("function_name"), f"Name of {function.name}")
        alias = alias_address(function.name)
        yield Output(
            f"{function.name}_function_arn", alias.ref("arn"), f"ARN of {function.name}, by the alias that is called"
        )
