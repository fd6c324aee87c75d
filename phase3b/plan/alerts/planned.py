"""Who is notified of what: the topics, the alarms that publish to them, and those that tell through a composite alarm."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from phase3b.capacity.deployment import Deployment
from phase3b.capacity.model.environment import Warnings
from phase3b.capacity.model.notification import RESOLVING
from phase3b.capacity.model.tier import Level
from phase3b.naming import Address, Names
from phase3b.plan.alarms.events import ALERTS, WARNINGS
from phase3b.plan.alerts.incidents import AND, Incident, incidents
from phase3b.plan.alerts.records import CompositeAlarm, EmailSubscription, MetricAlarm, Topic, TopicPolicy
from phase3b.plan.cloudwatch.alarm import Alarm
from phase3b.plan.cloudwatch.measures import Reminded
from phase3b.plan.costs.planned import published_costs
from phase3b.plan.dashboards.dashboard import console_url
from phase3b.plan.encryption.planned import key_arn
from phase3b.plan.iam.policies import alert_topic_policy
from phase3b.plan.stack.planned import CALLER, PARTITION
from phase3b.plan.stack.records import Output

TOPIC: Final = Address("aws_sns_topic", ALERTS)
WARNINGS_TOPIC: Final = Address("aws_sns_topic", WARNINGS)
SUBSCRIPTIONS: Final = {ALERTS: "alert_email", WARNINGS: "warnings_email"}


def told(deployment: Deployment) -> dict[str, str]:
    """The topics of alarms, and who is subscribed to each."""
    warnings = deployment.environment.warnings
    found = {ALERTS: deployment.environment.alert_email}
    return {**found, WARNINGS: warnings.email} if isinstance(warnings, Warnings) else found


def topic_records(deployment: Deployment, names: Names) -> Iterator[Topic | TopicPolicy | EmailSubscription]:
    """Each topic with who may publish to it and who is notified."""
    region = deployment.environment.region
    partition, account = PARTITION.ref("partition"), CALLER.ref("account_id")
    for name, email in told(deployment).items():
        topic, policy = Address(TOPIC.type, name), Address("aws_sns_topic_policy", name)
        arn = topic.ref("arn")
        yield Topic(topic, names.shared(name), f"{names.prefix} {name}", key_arn(deployment))
        costs = published_costs(deployment) if name == ALERTS else ()
        yield TopicPolicy(policy, arn, alert_topic_policy(arn, partition, region, account, names.prefix, costs))
        yield EmailSubscription(Address("aws_sns_topic_subscription", SUBSCRIPTIONS[name]), arn, email)


def told_together(deployment: Deployment, names: Names, watched: Sequence[Alarm]) -> tuple[Incident, ...]:
    """The composite alarms of a deployment: of the levels that notify anybody."""
    told = [alarm for alarm in watched if _topic(deployment, alarm.level) is not None]
    found = incidents(told, names, console_url(deployment.environment.region, names.dashboard(1)))
    return tuple(_with_runbook(each, deployment) for each in found)


def _with_runbook(incident: Incident, deployment: Deployment) -> Incident:
    """A composite whose description ends with the address of its entry, as that of an alarm does.

    Of alarms of several kinds it is the runbook, which has their entries below each other.
    """
    url = deployment.ops.runbook_url
    if url is None:
        return incident
    kinds = {alarm.kind for alarm in incident.alarms}
    entry = f"{url}#{kinds.pop()}" if len(kinds) == 1 and not incident.burns else url
    return replace(incident, description=f"{incident.description} Runbook: {entry}")


def alarm_records(
    deployment: Deployment, watched: Sequence[Alarm], together: Sequence[Incident]
) -> Iterator[MetricAlarm | CompositeAlarm]:
    """Every alarm, and the composites that tell of those that they hold.

    That it is over is told where somebody was called, and not where a pause of its own looks like an end; and always where a receiver
    of its level has an incident that would stay open.
    """
    resolved = resolved_levels(deployment)
    held = {each.address for incident in together for each in incident.members}
    for alarm in watched:
        topic = None if alarm.address in held else _topic(deployment, alarm.level)
        over = alarm.level in resolved or (alarm.level == "critical" and not isinstance(alarm.measure, Reminded))
        yield MetricAlarm(alarm.address, alarm, topic, topic if over else None)
    for incident in together:
        topic = None if incident.address in held else _topic(deployment, incident.level)
        yield CompositeAlarm(
            incident.address,
            incident.name,
            incident.level,
            incident.description,
            tuple(alarm.address for alarm in incident.alarms),
            incident.rule,
            topic,
            topic if incident.level == "critical" or incident.level in resolved else None,
            tuple(burn.address for burn in incident.burns),
            all_of=incident.operator == AND,
        )


def resolved_levels(deployment: Deployment) -> frozenset[Level]:
    """The levels of which a receiver has incidents that it resolves when it hears that an alarm is over."""
    receivers = deployment.environment.notifications.values()
    return frozenset(level for each in receivers if each.to in RESOLVING for level in each.levels)


def _topic(deployment: Deployment, level: Level) -> str | None:
    """Whom an alarm of a level tells; None where that is nobody."""
    warnings = deployment.environment.warnings
    if level == "critical" or warnings is None:
        return TOPIC.ref("arn")
    return None if warnings == "none" else WARNINGS_TOPIC.ref("arn")


def alert_outputs(deployment: Deployment) -> Iterator[Output]:
    """ARNs of the topics that alarms publish to."""
    yield Output("alert_topic_arn", TOPIC.ref("arn"), "ARN of the SNS topic that alarms publish to")
    if isinstance(deployment.environment.warnings, Warnings):
        yield Output("warnings_topic_arn", WARNINGS_TOPIC.ref("arn"), "ARN of the SNS topic that warnings publish to")
