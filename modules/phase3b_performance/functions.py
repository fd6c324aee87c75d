"""Lambda functions with their roles, and what calls them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from modules.phase3b_performance import auto_scaling, event_sources, logs, secrets
from modules.phase3b_performance.drawn import Drawn, drawn, needs
from phase3b.plan.functions.records import (
    FunctionRecord,
    InvokePermission,
    KnownSecretValue,
    LambdaAlias,
    LambdaFunction,
    LogGroup,
    LogMetric,
    NamedSecretValue,
    ProvisionedAction,
    ProvisionedConcurrency,
    ProvisionedTarget,
    QueueMapping,
    Role,
    RolePolicy,
    ScheduleRule,
    ScheduleTarget,
    Secret,
    SecretValue,
    StreamMapping,
)


def draw(record: FunctionRecord) -> Iterator[Drawn]:  # noqa: C901, PLR0912  one case for each kind
    """Draws a function, or what belongs to one: its role, its logs, what calls it, its secret."""
    match record:
        case LogGroup():
            yield logs.draw_log_group(record)
        case LogMetric():
            yield logs.draw_log_metric(record)
        case Role():
            yield drawn(
                record.address,
                name=record.name,
                description=record.description,
                assume_role_policy=record.trust_policy,
                permissions_boundary=record.permissions_boundary,
                path=record.path,
            )
        case RolePolicy():
            yield drawn(record.address, name=record.name, role=record.role_id, policy=record.policy)
        case LambdaFunction():
            yield draw_function(record)
        case LambdaAlias():
            yield drawn(
                record.address,
                name=record.name,
                function_name=record.function_name,
                function_version=record.version,
            )
        case ProvisionedConcurrency():
            yield drawn(
                record.address,
                function_name=record.function_name,
                qualifier=record.qualifier,
                provisioned_concurrent_executions=record.executions,
                lifecycle=auto_scaling.CONCURRENCY_SET_BY_SCHEDULES if record.scheduled else None,
            )
        case ProvisionedTarget():
            yield auto_scaling.draw_provisioned_target(record)
        case ProvisionedAction():
            yield auto_scaling.draw_provisioned_action(record)
        case InvokePermission():
            yield draw_permission(record)
        case StreamMapping():
            yield event_sources.draw_stream_mapping(record)
        case QueueMapping():
            yield event_sources.draw_queue_mapping(record)
        case ScheduleRule():
            yield event_sources.draw_schedule_rule(record)
        case ScheduleTarget():
            yield event_sources.draw_schedule_target(record)
        case Secret():
            yield secrets.draw_secret(record)
        case SecretValue():
            yield from secrets.draw_secret_value(record)
        case NamedSecretValue():
            yield drawn(record.address, secret_id=record.secret_id)
        case KnownSecretValue():
            yield secrets.draw_known_value(record)
        case _:
            assert_never(record)


def draw_function(record: LambdaFunction) -> Drawn:
    """A function on Python 3.13 or from an image, with JSON logs; each change of it is published as a version."""
    image = record.package_type == "Image"
    dead_letters = None if record.dead_letter_arn is None else {"target_arn": record.dead_letter_arn}
    return drawn(
        record.address,
        function_name=record.name,
        description=record.description,
        filename=record.file,
        source_code_hash=record.sha256_base64,
        handler=record.handler,
        runtime=None if image else "python3.13",
        package_type="Image" if image else None,
        image_uri=record.image_uri,
        image_config=_started(record),
        architectures=[record.architecture],
        role=record.role_arn,
        memory_size=record.memory_mb,
        timeout=record.timeout_seconds,
        # -1 takes a reservation back; left out, an earlier one would stay.
        reserved_concurrent_executions=-1 if record.reserved_concurrency is None else record.reserved_concurrency,
        publish=True,
        kms_key_arn=record.key_arn,
        environment={"variables": dict(record.environment)},
        tracing_config={"mode": "Active" if record.tracing else "PassThrough"},
        logging_config={
            "log_format": "JSON",
            "log_group": record.log_group_name,
            "application_log_level": "INFO",
            "system_log_level": "INFO",
        },
        dead_letter_config=dead_letters,
        vpc_config=_network(record),
        layers=list(record.layers) or None,
        snap_start={"apply_on": "PublishedVersions"} if record.snap_start else None,
        depends_on=needs(record.needs),
    )


def _started(record: LambdaFunction) -> dict[str, object] | None:
    """What is started in an image, where it is not the image's own."""
    started = {
        "entry_point": list(record.entry_point),
        "command": list(record.command),
        "working_directory": record.working_directory,
    }
    return {key: value for key, value in started.items() if value} or None


def _network(record: LambdaFunction) -> dict[str, list[str]] | None:
    if not record.subnet_ids:
        return None
    return {"subnet_ids": list(record.subnet_ids), "security_group_ids": list(record.security_group_ids)}


def draw_permission(record: InvokePermission) -> Drawn:
    """Who may call an alias."""
    return drawn(
        record.address,
        statement_id=record.statement_id,
        action="lambda:InvokeFunction",
        function_name=record.function_name,
        qualifier=record.qualifier,
        principal=record.principal,
        source_arn=record.source_arn,
    )
