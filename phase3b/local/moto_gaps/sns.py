"""SNS: an email address is subscribed when somebody has confirmed it, and what is delivered to people is kept in the inbox.

moto would run a function in Docker: what is delivered to functions waits for the local API, which runs them in processes.

PendingConfirmation stands for the ARN of a subscription until it is confirmed. Nothing is sent to an address outside of this
machine: moto drops mails and text messages, and would send to an HTTPS endpoint.

Sources: "ListSubscriptionsByTopic", "GetSubscriptionAttributes" and "ConfirmSubscription" in the Amazon SNS API Reference;
"Monitoring Amazon SNS topics using CloudWatch" (NumberOfNotificationsFailed) in the SNS Developer Guide; "Invoking Lambda
functions with Amazon SNS notifications" (the event) in the Lambda Developer Guide.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Mapping
from contextvars import copy_context
from datetime import UTC, datetime
from functools import partial
from threading import Thread
from typing import Any, Final
from urllib.parse import urlsplit

from moto.awslambda.models import lambda_backends
from moto.core.responses import ActionResult
from moto.sns.models import SNSBackend, Subscription, Topic
from moto.sns.responses import SNSResponse
from requests.exceptions import RequestException

from phase3b.local.cloudwatch.inbox import Inbox
from phase3b.local.metrics.own_metrics import OwnMetrics
from phase3b.local.metrics.stored_points import StoredPoints
from phase3b.local.moto_gaps.replace import replace
from phase3b.plan.cloudwatch.metrics import Metric

LOG: Final = logging.getLogger(__name__)
PENDING: Final = "PendingConfirmation"
BY_MAIL: Final = ("email", "email-json")
BY_HTTP: Final = ("http", "https")
TO_PEOPLE: Final = (*BY_MAIL, *BY_HTTP, "sms", "application")
HERE: Final = ("127.0.0.1", "localhost", "::1")
UNCONFIRMED: Final = "the address has not confirmed the subscription"
TO_FUNCTION: Final = "lambda"
OUTSIDE: Final = "the embedded AWS sends nothing to addresses outside of this machine"
NOBODY: Final = "nobody is subscribed"
CONFIRM: Final = """\
You have chosen to subscribe to the topic:
{0}

On AWS this mail has a link that confirms the subscription. Here, where no mail is sent, this does:
aws sns confirm-subscription --topic-arn {0} --token any"""


def fill() -> None:
    """Adds what is missing to moto's classes."""
    replace(SNSBackend, "subscribe", _unconfirmed)
    for listing in ("list_subscriptions", "list_subscriptions_by_topic"):
        replace(SNSResponse, listing, _without_arns)
    replace(SNSResponse, "confirm_subscription", _confirming)
    replace(Subscription, "publish", _to_people)
    replace(Topic, "publish", _to_somebody)


def fill_inbox(inbox: Inbox) -> None:
    """Where it is kept."""
    SNSBackend.inbox = inbox  # type: ignore[attr-defined]


def _inbox() -> Inbox:
    found: Inbox = SNSBackend.inbox  # type: ignore[attr-defined]
    return found


def _unconfirmed(subscribe: Callable[..., Subscription]) -> Callable[..., Subscription]:
    def made(self: SNSBackend, topic_arn: str, endpoint: str, protocol: str) -> Subscription:
        known = set(self.subscriptions)
        found = subscribe(self, topic_arn, endpoint, protocol)
        if found.arn not in known and protocol in BY_MAIL:
            found.attributes[PENDING] = True
            _inbox().keep(
                topic_arn, protocol, endpoint, "AWS Notification - Subscription Confirmation", CONFIRM.format(topic_arn)
            )
        return found

    return made


def _without_arns(listed: Callable[[SNSResponse], ActionResult]) -> Callable[[SNSResponse], ActionResult]:
    def made(self: SNSResponse) -> ActionResult:
        result: Any = listed(self).result
        return ActionResult({**result, "Subscriptions": [_listed(each) for each in result["Subscriptions"]]})

    return made


def _listed(subscription: Subscription) -> dict[str, Any]:
    return {
        "SubscriptionArn": PENDING if subscription.attributes.get(PENDING) else subscription.arn,
        "Owner": subscription.owner,
        "Protocol": subscription.protocol,
        "Endpoint": subscription.endpoint,
        "TopicArn": subscription.topic_arn,
    }


def _confirming(confirm: Callable[[SNSResponse], ActionResult]) -> Callable[[SNSResponse], ActionResult]:
    """Any token is that of all that wait: nobody gets a mail here."""

    def made(self: SNSResponse) -> ActionResult:
        answer = confirm(self)
        topic = self._get_param("TopicArn")
        for each in self.backend.subscriptions.values():
            if each.topic_arn == topic:
                each.attributes[PENDING] = False
        return answer

    return made


def _to_people(publish: Callable[..., None]) -> Callable[..., None]:
    """Subscription.publish: kept, where it is for people; to a program on this machine it is sent."""

    def made(self: Subscription, message: str, message_id: str, **more: Any) -> None:
        if self.protocol not in TO_PEOPLE:
            try:
                if self.protocol == TO_FUNCTION:
                    _to_function(self, message, message_id, **more)
                else:
                    publish(self, message, message_id, **more)
            except Exception:
                # A queue or a function that is gone: SNS tries for long, gives up, and the publisher hears of nothing.
                LOG.exception("%s can't be delivered to %s", self.topic_arn, self.endpoint)
                _failed(self)
            return
        matcher = self._filter_policy_matcher
        if matcher is not None and not matcher.matches(more.get("message_attributes"), message):
            return
        subject = more.get("subject") or ""
        text = (
            self._parse_message_structure(message, self.protocol)
            if more.get("message_structure") == "json"
            else message
        )
        if self.protocol == "email-json":
            text = json.dumps(
                {
                    "Type": "Notification",
                    "MessageId": message_id,
                    "TopicArn": self.topic_arn,
                    "Subject": subject,
                    "Message": text,
                }
            )
        if self.attributes.get(PENDING):
            why_not = UNCONFIRMED
        elif self.protocol in BY_HTTP and urlsplit(self.endpoint).hostname in HERE:
            # The publisher does not wait, as on AWS: what is called may ask the embedded AWS before it answers.
            called = partial(_call, publish, self, message, message_id, more, text)
            Thread(target=copy_context().run, args=(called,), name="notification", daemon=True).start()
            return
        else:
            why_not = OUTSIDE if self.protocol in BY_HTTP else ""
        _inbox().keep(self.topic_arn, self.protocol, self.endpoint, subject, text, why_not)

    return made


def _to_function(subscription: Subscription, message: str, message_id: str, **more: Any) -> None:
    """Hands Lambda the event, which has it from then on.

    Raises:
        ValueError: the function is not there, or its policy does not let the topic call it.
    """
    attributes = more.get("message_attributes") or {}
    matcher = subscription._filter_policy_matcher  # noqa: SLF001  there is no public way
    if matcher is not None and not matcher.matches(attributes, message):
        return
    if not _may_call(subscription.topic_arn, subscription.endpoint):
        raise ValueError(f"{subscription.endpoint} is not there, or {subscription.topic_arn} may not call it")
    if more.get("message_structure") == "json":
        message = subscription._parse_message_structure(message, TO_FUNCTION)  # noqa: SLF001
    sns = {
        "Type": "Notification",
        "MessageId": message_id,
        "TopicArn": subscription.topic_arn,
        "Subject": more.get("subject"),
        "Message": message,
        "Timestamp": datetime.fromtimestamp(_inbox().now(), UTC).isoformat(timespec="milliseconds")[:23] + "Z",
        "MessageAttributes": {
            name: {"Type": each["Type"], "Value": each["Value"]} for name, each in attributes.items()
        },
    }
    record = {
        "EventSource": "aws:sns",
        "EventVersion": "1.0",
        "EventSubscriptionArn": subscription.arn,
        "Sns": sns,
    }
    _inbox().call(subscription.endpoint, subscription.topic_arn, {"Records": [record]})


def _may_call(topic_arn: str, endpoint: str) -> bool:
    """Whether the function or alias is there, and a statement of its policy is for this topic."""
    parts = endpoint.split(":")
    region, account_id, name = parts[3], parts[4], parts[6]
    functions = lambda_backends[account_id][region].list_functions()
    function = next((each for each in functions if each.function_name == name), None)
    if function is None:
        return False
    return any(
        statement.get("Principal") == {"Service": "sns.amazonaws.com"}
        # moto writes $LATEST before the alias, where a version has been published.
        and str(statement.get("Resource")).replace(":$LATEST", "") == endpoint
        and statement.get("Condition", {}).get("ArnLike", {}).get("AWS:SourceArn") == topic_arn
        for statement in function.policy.statements
    )


def _failed(subscription: Subscription) -> None:
    """Counted by its topic, at the time of what was published."""
    *_, region, account_id, topic = subscription.topic_arn.split(":")
    metrics = OwnMetrics(StoredPoints(account_id, region, _inbox().now))
    metrics.put(Metric.FAILED_NOTIFICATIONS, 1, TopicName=topic)


def _call(
    publish: Callable[..., None],
    subscription: Subscription,
    message: str,
    message_id: str,
    more: Mapping[str, Any],
    text: str,
) -> None:
    """Sends it to a program on this machine, and keeps it with what came of that."""
    why_not = ""
    try:
        publish(subscription, message, message_id, **more)
    except RequestException as error:
        why_not = f"{subscription.endpoint} did not respond: {type(error).__name__}"
        _failed(subscription)
    subject = str(more.get("subject") or "")
    _inbox().keep(subscription.topic_arn, subscription.protocol, subscription.endpoint, subject, text, why_not)


def _to_somebody(publish: Callable[..., str]) -> Callable[..., str]:
    """Topic.publish: what is published to a topic without subscriptions is kept, too, as nobody gets it."""

    def made(self: Topic, message: str, subject: str | None = None, **more: Any) -> str:
        message_id = publish(self, message, subject=subject, **more)
        subscribed = any(each.topic_arn == self.arn for each in self.sns_backend.subscriptions.values())
        if not subscribed:
            text = json.loads(message) if more.get("message_structure") == "json" else {}
            body = text.get("email") or text.get("default") or message
            _inbox().keep(self.arn, "", "", subject or "", body, NOBODY)
        return message_id

    return made
