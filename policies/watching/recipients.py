"""Policy of who is notified: the address that the environment names, and nobody else."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from policies.policy import Policy, Verdict
from policies.services.consumers import SUBSCRIPTION, TARGETS, TOPIC
from policies.stack_read.stack import Resource, Stack
from policies.watching.incidents import ACTIONS, ALARM, COMPOSITE, is_warning

# Protocols of a person's address ("Subscribe", Amazon SNS API Reference).
EMAIL: Final = frozenset({"email", "email-json"})
# Of this stack: what is handed on to them is judged as theirs.
OWN: Final = frozenset({"sqs", "lambda"})
# Arguments of any type that name who is notified: `subscriber_email_addresses` of a budget, `subscriber.address` of an
# anomaly's subscription, `notification_topic_arn` of a cluster.
ADDRESS: Final = re.compile(r"(^|[._])(e?mails?|email_address(es)?|subscriber\.address)$")
TOPIC_ARGUMENT: Final = re.compile(r"(^|[._])topic_arns?$")


def _addresses(stack: Stack) -> tuple[str, ...]:
    """Who may be told: of all alarms, and of warnings where that is somebody else."""
    context = stack.context
    return tuple(each for each in (context.alert_email, context.warnings_email) if each is not None)


def _is_told(subscription: Resource, stack: Stack, *addresses: str) -> bool:
    """Whether a subscription is one of the addresses."""
    return subscription.text("protocol").lower() in EMAIL and stack.resolved(subscription.text("endpoint")) in addresses


def _subscribed(subscription: Resource, stack: Stack) -> Iterator[str]:
    endpoint = subscription.text("endpoint")
    own = subscription.text("protocol").lower() in OWN and stack.meant(endpoint, *TARGETS) is not None
    if not _is_told(subscription, stack, *_addresses(stack)) and not own:
        yield (
            f"{subscription.text('protocol') or 'no protocol'} to {endpoint or 'nobody'}: what is published goes to who is "
            f"neither {' nor '.join(_addresses(stack))} nor of this stack"
        )


def _heard(topic: Resource, stack: Stack) -> Iterator[str]:
    wanted = dict.fromkeys(
        (is_warning(alarm) and stack.context.warnings_email) or stack.context.alert_email or ""
        for alarm in (*stack.all(ALARM), *stack.all(COMPOSITE))
        if any(stack.meant(str(action), TOPIC) is topic for key in ACTIONS for action in alarm.values.get(key) or ())
    )
    mine = [each for each in stack.all(SUBSCRIPTION) if stack.meant(each.text("topic_arn"), TOPIC) is topic]
    # Of a topic that nobody listens to at all P3B_SUBSCRIPTION says so.
    for address in wanted:
        if mine and not any(_is_told(each, stack, address) for each in mine):
            yield f"alarms are published to it, and {address} is notified of none"


def _named(resource: Resource, stack: Stack) -> Verdict:
    """Who else is notified of something; None of what notifies nobody."""
    named = [(path, stack.resolved(text)) for path, text in stack.texts(resource) if text]
    people = [each for each in named if ADDRESS.search(each[0])]
    topics = [each for each in named if TOPIC_ARGUMENT.search(each[0])]
    if not people and not topics:
        return None
    addresses = _addresses(stack)
    told = [
        f"{path} is {text}, and not {' or '.join(addresses)}"
        for path, text in people
        if text not in addresses and not _own_topic(text, stack)
    ]
    told += [
        f"{path} is {text}, which is not a topic of this stack" for path, text in topics if not _own_topic(text, stack)
    ]
    return tuple(dict.fromkeys(told))


def _own_topic(text: str, stack: Stack) -> bool:
    return stack.meant(text, TOPIC) is not None


def _recipients(resource: Resource, stack: Stack) -> Verdict:
    if not stack.context.production or stack.context.alert_email is None:
        return None
    if resource.type == TOPIC:
        return tuple(_heard(resource, stack))
    return tuple(_subscribed(resource, stack)) if resource.type == SUBSCRIPTION else _named(resource, stack)


POLICIES: Final = (
    Policy(
        "P3B_ALERT_RECIPIENT",
        "In production alarms tell the environment's address, and topics nobody outside",
        (),
        "Anyone else who is subscribed reads what fails and when; and an alarm that another address gets is one that nobody acts on.",
        "Set alert_email: the module subscribes it",
        "environments.{environment}.alert_email",
        _recipients,
        security=True,
    ),
)
