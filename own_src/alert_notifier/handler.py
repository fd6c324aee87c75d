"""Sends what is published to the alert topics to Slack, Microsoft Teams or PagerDuty.

Each receiver has an alias of this function, which its subscriptions call: an alert that one of them did not get is repeated to
that one alone. What fails is raised: Lambda repeats it twice, and then keeps it in the queue whose alarm goes by mail.
"""

from __future__ import annotations

import logging
import os
import re
from collections.abc import Mapping
from functools import cache
from typing import Any, Final, Protocol

from alert_notifier import pagerduty, slack, teams
from alert_notifier.alert import Alert, alert_of
from alert_notifier.sending import NotDeliveredError, keep, post, refuse_other_than_https
from alert_notifier.settings import Receiver, Settings, settings_of
from alert_notifier.text import body_of, headline

LOG: Final = logging.getLogger(__name__)
# Set on a machine where nothing may be sent, and never by Terraform: what would be sent is kept at this address.
LOCAL_INBOX: Final = "PHASE3B_LOCAL_ALERTS"
ROUTING_KEY: Final = re.compile(r"[A-Za-z0-9]{32}")


class Context(Protocol):
    """What Lambda says of an invocation."""

    invoked_function_arn: str

    def get_remaining_time_in_millis(self) -> int:
        """Until Lambda ends the run."""


def handle(event: Mapping[str, Any], context: Context) -> dict[str, int]:
    """Delivers every record of an event to the receiver whose alias was called.

    Raises:
        NotDeliveredError: a record was not delivered; SNS sends one in an event.
    """
    settings = settings_of(os.environ)
    receiver = receiver_of(context.invoked_function_arn, settings)
    sent = 0
    for record in event["Records"]:
        alert = alert_of(record["Sns"])
        if not wanted(alert, receiver):
            LOG.info("%s does not want this: %s", receiver.name, alert.title)
            continue
        status = deliver(alert, receiver, settings, context, str(record["Sns"].get("TopicArn") or ""))
        LOG.info("%s got %s (%s): %s", receiver.name, alert.title, alert.state, status)
        sent += 1
    return {"sent": sent}


def receiver_of(arn: str, settings: Settings) -> Receiver:
    """The receiver of the alias that was called, which is the last part of the ARN."""
    name = arn.rpartition(":")[2]
    if name not in settings.receivers:
        raise NotDeliveredError(f"{name} is not the alias of a receiver: {', '.join(settings.receivers)}")
    return settings.receivers[name]


def wanted(alert: Alert, receiver: Receiver) -> bool:
    """Whether a receiver is to get an alert.

    A pause is no end to tell a channel of; an incident is resolved by it, so that the reminder is a new one and calls somebody.
    """
    if alert.is_pause and receiver.to != "pagerduty":
        return False
    return alert.level in receiver.levels if alert.is_alarm else receiver.others


def deliver(alert: Alert, receiver: Receiver, settings: Settings, context: Context, topic: str) -> int:
    """Sends one alert; the status of the answer."""
    secret = secret_value(receiver)
    url, document = request_of(alert, receiver, settings, secret)
    inbox = os.environ.get(LOCAL_INBOX)
    if inbox:
        refuse_other_than_https(url)
        message = {"topic": topic, "protocol": receiver.to, "to": receiver.name, "subject": headline(alert, settings)}
        return keep(inbox, body_of({**message, "body": body_of(document).decode("ascii")}), settings.request_seconds)
    return post(
        url,
        body_of(document),
        attempts=settings.attempts,
        first_wait_seconds=settings.first_wait_seconds,
        request_seconds=settings.request_seconds,
        seconds_left=lambda: context.get_remaining_time_in_millis() / 1000,
    )


def request_of(alert: Alert, receiver: Receiver, settings: Settings, secret: str) -> tuple[str, dict[str, Any]]:
    """Where an alert is sent, and what.

    Raises:
        NotDeliveredError: the secret is not what this receiver needs.
    """
    if receiver.to == "pagerduty":
        if ROUTING_KEY.fullmatch(secret) is None:
            raise NotDeliveredError("the secret does not hold an integration key: 32 letters and digits")
        return settings.pagerduty_url, pagerduty.event(alert, settings, secret)
    return secret, (slack if receiver.to == "slack" else teams).message(alert, settings)


def secret_value(receiver: Receiver) -> str:
    """The value of a receiver's secret. Read for each alert: there are few, and one that was changed counts at once.

    Raises:
        NotDeliveredError: it has no value yet, or may not be read.
    """
    client = secrets_manager()
    try:
        return str(client.get_secret_value(SecretId=receiver.secret_arn)["SecretString"]).strip()
    except client.exceptions.ResourceNotFoundException:
        raise NotDeliveredError(
            f"the secret of {receiver.name} has no value: aws secretsmanager put-secret-value --secret-id {receiver.secret_arn} "
            "--secret-string file://..."
        ) from None


@cache
def secrets_manager() -> Any:
    """The client of Secrets Manager, made once in each execution environment."""
    from botocore.session import get_session  # noqa: PLC0415  of the runtime; what only shows a message needs none

    return get_session().create_client("secretsmanager")
