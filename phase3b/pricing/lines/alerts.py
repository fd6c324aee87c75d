"""What alarms and their topics cost. "Amazon CloudWatch pricing", "Amazon SNS pricing"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from phase3b.plan.alerts.records import (
    AlertRecord,
    CompositeAlarm,
    EmailSubscription,
    FunctionSubscription,
    MetricAlarm,
    NotificationSecret,
    NotifierFunction,
    Topic,
    TopicPolicy,
)
from phase3b.plan.cloudwatch.measures import Measure, Statistic
from phase3b.pricing.lines.cost_line import Free, Metered
from phase3b.pricing.lines.functions import SUFFIXES
from phase3b.pricing.pricing_context import MB_PER_GB, PricingContext

# CloudWatch charges an alarm as one of high resolution when its period is shorter than a minute.
STANDARD_PERIOD_SECONDS = 60


def costs(record: AlertRecord, context: PricingContext) -> Iterator[Metered | Free]:
    """The lines of an alarm, a topic, or a subscription."""
    match record:
        case MetricAlarm():
            yield from alarm_costs(record)
        case CompositeAlarm():
            yield from composite_costs(record)
        case Topic():
            yield from topic_costs(record, context)
        case EmailSubscription():
            yield from email_costs(record, context)
        case NotifierFunction():
            yield from notifier_costs(record, context)
        case NotificationSecret():
            yield Metered(str(record.address), "Secrets Manager", "secret", "secretsmanager.secret", 1)
            reads = context.usage.alarm_emails
            yield Metered(
                str(record.address), "Secrets Manager", "reads", "secretsmanager.request", reads, "alarm_emails"
            )
        case FunctionSubscription():
            yield Free(str(record.address), "SNS does not charge deliveries to Lambda")
        case TopicPolicy():
            yield Free(str(record.address), "IAM is free")
        case _:
            assert_never(record)


def alarm_costs(record: MetricAlarm) -> Iterator[Metered]:
    """An alarm is charged by the metrics in it, more where it looks every few seconds."""
    alarm = record.alarm
    resource, metrics = str(record.address), metrics_in(alarm.measure)
    quick = alarm.period_seconds < STANDARD_PERIOD_SECONDS
    component = f"{'high-resolution ' if quick else ''}alarm on {'a metric' if metrics == 1 else 'metric math'}"
    price = "cloudwatch.alarm_high_res" if quick else "cloudwatch.alarm_standard"
    yield Metered(resource, "CloudWatch", component, price, metrics)


def composite_costs(record: CompositeAlarm) -> Iterator[Metered]:
    """An alarm over alarms, however many: those are charged by themselves."""
    yield Metered(str(record.address), "CloudWatch", "composite alarm", "cloudwatch.alarm_composite", 1)


def metrics_in(measure: Measure) -> int:
    """How many metrics a measure reads: each is charged."""
    return 1 if isinstance(measure, Statistic) else len(measure.queries)


def topic_costs(topic: Topic, context: PricingContext) -> Iterator[Metered]:
    """What is published. "Amazon SNS pricing"."""
    yield Metered(str(topic.address), "SNS", "publishes", "sns.publish_std", context.usage.alarm_emails, "alarm_emails")


def email_costs(subscription: EmailSubscription, context: PricingContext) -> Iterator[Metered]:
    """What is sent."""
    sent = context.usage.alarm_emails
    yield Metered(str(subscription.address), "SNS", "emails", "sns.email_delivery", sent, "alarm_emails")


def notifier_costs(record: NotifierFunction, context: PricingContext) -> Iterator[Metered]:
    """A run for each alert and receiver, each taken to last as long as it may: what it costs at most, and next to nothing."""
    receivers = sum(isinstance(each, FunctionSubscription) for each in context.records)
    alerts, function = context.usage.alarm_emails, record.function
    runs = None if alerts is None else alerts * receivers
    resource = str(record.address)
    yield Metered(resource, "Lambda", "requests", "lambda.request", runs, "alarm_emails")
    seconds = None if runs is None else runs * function.timeout_seconds * function.memory_mb / MB_PER_GB
    price = f"lambda.gb_second_{SUFFIXES[function.architecture]}"
    yield Metered(resource, "Lambda", "duration, at most", price, seconds, "alarm_emails")
