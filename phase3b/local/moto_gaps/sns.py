"""SNS: an email address is subscribed when somebody has confirmed it, and PendingConfirmation stands for its ARN until then.

Source: "ListSubscriptionsByTopic", "GetSubscriptionAttributes" and "ConfirmSubscription" in the Amazon SNS API Reference.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from moto.core.responses import ActionResult
from moto.sns.models import SNSBackend, Subscription
from moto.sns.responses import SNSResponse

from phase3b.local.moto_gaps.replace import replace

PENDING: Final = "PendingConfirmation"
BY_MAIL: Final = ("email", "email-json")


def fill() -> None:
    """Adds what is missing to moto's classes."""
    replace(SNSBackend, "subscribe", _unconfirmed)
    for listing in ("list_subscriptions", "list_subscriptions_by_topic"):
        replace(SNSResponse, listing, _without_arns)
    replace(SNSResponse, "confirm_subscription", _confirming)


def _unconfirmed(subscribe: Callable[..., Subscription]) -> Callable[..., Subscription]:
    def made(self: SNSBackend, topic_arn: str, endpoint: str, protocol: str) -> Subscription:
        known = set(self.subscriptions)
        found = subscribe(self, topic_arn, endpoint, protocol)
        if found.arn not in known and protocol in BY_MAIL:
            found.attributes[PENDING] = True
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
