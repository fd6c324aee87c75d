"""Policy of who is told: the address that the environment names, and nobody else."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from policies.alarms import ACTIONS, ALARM
from policies.consumers import SUBSCRIPTION, TARGETS, TOPIC
from policies.policy import Policy, Verdict
from policies.stack import Resource, Stack

# Protocols of a person's address ("Subscribe", Amazon SNS API Reference).
EMAIL: Final = frozenset({"email", "email-json"})


def _is_told(subscription: Resource, stack: Stack) -> bool:
    """Whether a subscription is the environment's address."""
    endpoint = stack.resolved(subscription.text("endpoint"))
    return subscription.text("protocol").lower() in EMAIL and endpoint == stack.context.alert_email


def _subscribed(subscription: Resource, stack: Stack) -> Iterator[str]:
    endpoint = subscription.text("endpoint")
    if not _is_told(subscription, stack) and stack.meant(endpoint, *TARGETS) is None:
        yield (
            f"{subscription.text('protocol') or 'no protocol'} to {endpoint or 'nobody'}: what is published goes to who is "
            f"neither {stack.context.alert_email} nor of this stack"
        )


def _heard(topic: Resource, stack: Stack) -> Iterator[str]:
    alarms = any(
        stack.meant(str(action), TOPIC) is topic
        for alarm in stack.all(ALARM)
        for key in ACTIONS
        for action in alarm.values.get(key) or ()
    )
    mine = [each for each in stack.all(SUBSCRIPTION) if stack.meant(each.text("topic_arn"), TOPIC) is topic]
    # Of a topic that nobody listens to at all P3B_SUBSCRIPTION says so.
    if alarms and mine and not any(_is_told(each, stack) for each in mine):
        yield f"alarms are published to it, and {stack.context.alert_email} is told of none"


def _recipients(resource: Resource, stack: Stack) -> Verdict:
    if not stack.context.production or stack.context.alert_email is None:
        return None
    return tuple(_heard(resource, stack) if resource.type == TOPIC else _subscribed(resource, stack))


POLICIES: Final = (
    Policy(
        "P3B_ALERT_RECIPIENT",
        "In production alarms tell the environment's address, and topics nobody outside",
        (SUBSCRIPTION, TOPIC),
        "Whoever else is subscribed reads what fails and when; and an alarm that another address gets is one that nobody acts on.",
        "Set alert_email: the module subscribes it",
        "environments.{environment}.alert_email",
        _recipients,
        security=True,
    ),
)
