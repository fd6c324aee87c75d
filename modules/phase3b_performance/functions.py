"""Lambda functions with their roles, and what calls them."""

from __future__ import annotations

from typing import assert_never

from constructs import Construct

from imports.aws.iam_role import IamRole
from imports.aws.iam_role_policy import IamRolePolicy
from imports.aws.lambda_alias import LambdaAlias as AwsLambdaAlias
from imports.aws.lambda_function import (
    LambdaFunction as AwsLambdaFunction,
)
from imports.aws.lambda_function import (
    LambdaFunctionDeadLetterConfig,
    LambdaFunctionEnvironment,
    LambdaFunctionLoggingConfig,
    LambdaFunctionTracingConfig,
)
from imports.aws.lambda_permission import LambdaPermission
from imports.aws.lambda_provisioned_concurrency_config import LambdaProvisionedConcurrencyConfig
from modules.phase3b_performance import event_sources, logs, secrets
from modules.phase3b_performance.address import needing, pinned
from phase3b.plan.functions.records import (
    FunctionRecord,
    InvokePermission,
    LambdaAlias,
    LambdaFunction,
    LogGroup,
    LogMetric,
    ProvisionedConcurrency,
    QueueMapping,
    Role,
    RolePolicy,
    ScheduleRule,
    ScheduleTarget,
    Secret,
    SecretValue,
    StreamMapping,
)


def draw(scope: Construct, record: FunctionRecord) -> None:  # noqa: C901, PLR0912  one case for each kind
    """Draws a function, or what belongs to one: its role, its logs, what calls it, its secret."""
    match record:
        case LogGroup():
            logs.draw_log_group(scope, record)
        case LogMetric():
            logs.draw_log_metric(scope, record)
        case Role():
            draw_role(scope, record)
        case RolePolicy():
            draw_role_policy(scope, record)
        case LambdaFunction():
            draw_function(scope, record)
        case LambdaAlias():
            draw_alias_of(scope, record)
        case ProvisionedConcurrency():
            draw_provisioned_concurrency(scope, record)
        case InvokePermission():
            draw_permission(scope, record)
        case StreamMapping():
            event_sources.draw_stream_mapping(scope, record)
        case QueueMapping():
            event_sources.draw_queue_mapping(scope, record)
        case ScheduleRule():
            event_sources.draw_schedule_rule(scope, record)
        case ScheduleTarget():
            event_sources.draw_schedule_target(scope, record)
        case Secret():
            secrets.draw_secret(scope, record)
        case SecretValue():
            secrets.draw_secret_value(scope, record)
        case _:
            assert_never(record)


def draw_role(scope: Construct, record: Role) -> None:
    """A role."""
    role = IamRole(
        scope,
        str(record.address),
        name=record.name,
        description=record.description,
        assume_role_policy=record.trust_policy,
    )
    pinned(role, record.address)


def draw_role_policy(scope: Construct, record: RolePolicy) -> None:
    """What a role may do."""
    policy = IamRolePolicy(scope, str(record.address), name=record.name, role=record.role_id, policy=record.policy)
    pinned(policy, record.address)


def draw_function(scope: Construct, record: LambdaFunction) -> None:
    """A function on Python 3.13, with JSON logs; each change of it is published as a version."""
    function = AwsLambdaFunction(
        scope,
        str(record.address),
        function_name=record.name,
        description=record.description,
        filename=record.file,
        source_code_hash=record.sha256_base64,
        handler=record.handler,
        runtime="python3.13",
        architectures=[record.architecture],
        role=record.role_arn,
        memory_size=record.memory_mb,
        timeout=record.timeout_seconds,
        # -1 takes a reservation back; left out, an earlier one would stay.
        reserved_concurrent_executions=-1 if record.reserved_concurrency is None else record.reserved_concurrency,
        publish=True,
        kms_key_arn=record.key_arn,
        environment=LambdaFunctionEnvironment(variables=dict(record.environment)),
        tracing_config=LambdaFunctionTracingConfig(mode="Active" if record.tracing else "PassThrough"),
        logging_config=LambdaFunctionLoggingConfig(
            log_format="JSON", log_group=record.log_group_name, application_log_level="INFO", system_log_level="INFO"
        ),
        dead_letter_config=None
        if record.dead_letter_arn is None
        else LambdaFunctionDeadLetterConfig(target_arn=record.dead_letter_arn),
    )
    needing(function, record.needs)
    pinned(function, record.address)


def draw_alias_of(scope: Construct, record: LambdaAlias) -> None:
    """An alias."""
    alias = AwsLambdaAlias(
        scope,
        str(record.address),
        name=record.name,
        function_name=record.function_name,
        function_version=record.version,
    )
    pinned(alias, record.address)


def draw_provisioned_concurrency(scope: Construct, record: ProvisionedConcurrency) -> None:
    """Environments that are kept warm."""
    config = LambdaProvisionedConcurrencyConfig(
        scope,
        str(record.address),
        function_name=record.function_name,
        qualifier=record.qualifier,
        provisioned_concurrent_executions=record.executions,
    )
    pinned(config, record.address)


def draw_permission(scope: Construct, record: InvokePermission) -> None:
    """Who may call an alias."""
    permission = LambdaPermission(
        scope,
        str(record.address),
        statement_id=record.statement_id,
        action="lambda:InvokeFunction",
        function_name=record.function_name,
        qualifier=record.qualifier,
        principal=record.principal,
        source_arn=record.source_arn,
    )
    pinned(permission, record.address)
