"""The function that sends alerts to Slack, Teams and PagerDuty, where an environment has `notifications`.

Each receiver has an alias of it, a subscription to the topics of its levels, and a secret with its address. What a run fails on,
after Lambda's two repetitions, is in a queue of its own: the alarm of that queue goes by mail as all do.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import timedelta
from typing import Final

from phase3b.capacity.aws_limits import dns_suffix
from phase3b.capacity.deployment import Deployment
from phase3b.capacity.model.notification import Notification
from phase3b.errors import bad_input
from phase3b.naming import Address, Names, function_address
from phase3b.plan.alarms.events import ALERTS, WARNINGS, topics
from phase3b.plan.alerts.notifier_names import NOTIFIER, UNDELIVERED, function_name, log_group, queue_name
from phase3b.plan.alerts.records import FunctionSubscription, NotificationSecret, NotifierFunction
from phase3b.plan.dashboards.dashboard import console_url
from phase3b.plan.encryption.planned import key_arn
from phase3b.plan.functions.artifacts import Artifact
from phase3b.plan.functions.planned import PACKAGES, role_record
from phase3b.plan.functions.records import (
    InvokePermission,
    LambdaAlias,
    LambdaFunction,
    LogGroup,
    Role,
    RolePolicy,
    Secret,
)
from phase3b.plan.iam.function_access import Grant, network_grants, queue_policy, role_policy, tracing_grants
from phase3b.plan.queues.records import Queue
from phase3b.plan.stack.planned import CALLER, PARTITION

HANDLER: Final = f"{NOTIFIER}.handler.handle"
QUEUE: Final = Address("aws_sqs_queue", UNDELIVERED)
NotifierRecord = (
    LogGroup
    | Role
    | RolePolicy
    | Queue
    | NotificationSecret
    | NotifierFunction
    | LambdaAlias
    | InvokePermission
    | FunctionSubscription
)


def notifier_records(
    deployment: Deployment, names: Names, packages: Mapping[str, Artifact]
) -> Iterator[NotifierRecord]:
    """Everything of the function; nothing where the environment has no `notifications`.

    Raises:
        Phase3bError: the function has no package.
    """
    environment, receivers = deployment.environment, deployment.environment.notifications
    if not receivers:
        return
    if NOTIFIER not in packages:
        raise bad_input(
            f"the function {NOTIFIER} has no package",
            "Build it with: phase3b package",
            code="P3B-PACKAGE-MISSING",
        )
    name, key = function_name(names), key_arn(deployment)
    group, role = Address("aws_cloudwatch_log_group", NOTIFIER), Address("aws_iam_role", NOTIFIER)
    policy, address = Address("aws_iam_role_policy", NOTIFIER), function_address(NOTIFIER)
    partition, account = PARTITION.ref("partition"), CALLER.ref("account_id")
    yield LogGroup(group, log_group(names), environment.log_retention_days, key, environment.prevent_destroy)
    yield Queue(
        address=QUEUE,
        name=queue_name(names),
        fifo=False,
        visibility_timeout_seconds=None,
        retention_seconds=int(timedelta(days=deployment.ops.notifier.undelivered_days).total_seconds()),
        dead_letters=None,
        policy=queue_policy(f"arn:{partition}:sqs:{environment.region}:{account}:{queue_name(names)}"),
        key_id=key,
        prevent_destroy=environment.prevent_destroy,
    )
    for receiver, notification in receivers.items():
        if notification.secret_arn is None:
            secret = secret_address(receiver)
            yield NotificationSecret(
                secret,
                Secret(
                    secret,
                    names.shared(f"notification_{receiver}"),
                    f"Where {names.prefix} sends alerts: {receiver} ({notification.to})",
                    key,
                    environment.kms_deletion_window_days,
                    environment.prevent_destroy,
                ),
            )
    own_name = f"{names.component}_{NOTIFIER}"
    yield role_record(deployment, role, names.role(own_name), f"What {name} may do", "lambda.amazonaws.com")
    function_arn = f"arn:{partition}:lambda:{environment.region}:{account}:function:{name}"
    grants = _grants(deployment, f"{group.ref('arn')}:*", function_arn)
    yield RolePolicy(policy, f"{names.prefix}-{own_name.replace('_', '-')}", role.ref("id"), role_policy(tuple(grants)))
    package = packages[NOTIFIER]
    yield NotifierFunction(
        address,
        LambdaFunction(
            address=address,
            name=name,
            description="Sends alerts to Slack, Microsoft Teams and PagerDuty",
            handler=HANDLER,
            file=f"${{path.module}}/{PACKAGES}/{package.file_name}",
            sha256_base64=package.sha256_base64,
            role_arn=role.ref("arn"),
            architecture="arm64",
            memory_mb=deployment.ops.notifier.memory_mb,
            timeout_seconds=deployment.ops.notifier.timeout_seconds,
            reserved_concurrency=None,
            environment=variables(deployment, names),
            key_arn=key,
            tracing=deployment.tier.tracing,
            log_group_name=group.ref("name"),
            dead_letter_arn=QUEUE.ref("arn"),
            needs=(policy,),
            subnet_ids=() if environment.vpc is None else environment.vpc.subnet_ids,
            security_group_ids=() if environment.vpc is None else environment.vpc.security_group_ids,
        ),
    )
    for receiver, notification in receivers.items():
        yield from _subscribed(deployment, receiver, notification)


def secret_address(receiver: str) -> Address:
    """Address of the secret of a receiver that names none of its own."""
    return Address("aws_secretsmanager_secret", f"notification_{receiver}")


def heard(deployment: Deployment, notification: Notification) -> tuple[str, ...]:
    """The topics that a receiver is subscribed to: those on which its levels are published, or what is no alarm."""
    if topics(deployment) == (ALERTS,):
        return (ALERTS,)
    levels = notification.levels
    wanted = {ALERTS: "critical" in levels or notification.others, WARNINGS: "warning" in levels}
    return tuple(topic for topic, wants in wanted.items() if wants)


def _subscribed(
    deployment: Deployment, receiver: str, notification: Notification
) -> Iterator[LambdaAlias | InvokePermission | FunctionSubscription]:
    function, alias = function_address(NOTIFIER), Address("aws_lambda_alias", f"{NOTIFIER}_{receiver}")
    yield LambdaAlias(alias, receiver, function.ref("function_name"), function.ref("version"))
    for topic in heard(deployment, notification):
        arn = Address("aws_sns_topic", topic).ref("arn")
        yield InvokePermission(
            Address("aws_lambda_permission", f"{NOTIFIER}_{receiver}_{topic}"),
            f"{receiver}_{topic}",
            alias.ref("function_name"),
            alias.ref("name"),
            "sns.amazonaws.com",
            arn,
        )
        yield FunctionSubscription(
            Address("aws_sns_topic_subscription", f"{NOTIFIER}_{receiver}_{topic}"), arn, alias.ref("arn")
        )


def variables(deployment: Deployment, names: Names) -> dict[str, str]:
    """What the function is told: `own_src/alert_notifier/settings.py` reads it."""
    notifier = deployment.ops.notifier
    receivers = {
        name: {
            "to": each.to,
            "secret": _secret_arn(name, each),
            "levels": list(each.levels),
            "others": each.others,
        }
        for name, each in deployment.environment.notifications.items()
    }
    escalation = [f"{level.who} within {level.within_minutes} min ({level.by})" for level in deployment.ops.escalation]
    return {
        "ATTEMPTS": str(notifier.attempts),
        "DASHBOARD": console_url(deployment.environment.region, names.dashboard(1)),
        "ENVIRONMENT": deployment.name,
        "ESCALATION": json.dumps(escalation, separators=(",", ":")),
        "FIRST_WAIT_SECONDS": f"{notifier.first_wait_seconds:g}",
        "PAGERDUTY_URL": notifier.pagerduty_url,
        "RECEIVERS": json.dumps(receivers, separators=(",", ":")),
        "REQUEST_SECONDS": f"{notifier.request_seconds:g}",
        "SERVICE": deployment.project,
    }


def _secret_arn(receiver: str, notification: Notification) -> str:
    return notification.secret_arn or secret_address(receiver).ref("arn")


def _grants(deployment: Deployment, log_streams: str, function_arn: str) -> Iterator[Grant]:
    """What it may do: write its log, read the receivers' secrets, keep what it could not deliver; it publishes nothing."""
    region = deployment.environment.region
    secrets = tuple(_secret_arn(name, each) for name, each in deployment.environment.notifications.items())
    via = tuple(f"{service}.{region}.{dns_suffix(region)}" for service in ("secretsmanager", "sqs"))
    yield Grant("WriteLogs", ("logs:CreateLogStream", "logs:PutLogEvents"), (log_streams,))
    yield Grant("ReadAddresses", ("secretsmanager:GetSecretValue",), tuple(dict.fromkeys(secrets)))
    yield Grant("KeepUndelivered", ("sqs:SendMessage",), (QUEUE.ref("arn"),))
    yield from tracing_grants(deployment)
    yield from network_grants(deployment.environment.vpc is not None, function_arn)
    yield Grant("UseKey", ("kms:Decrypt", "kms:GenerateDataKey"), (key_arn(deployment),), via)
