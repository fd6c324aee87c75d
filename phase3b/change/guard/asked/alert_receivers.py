"""Whether anybody gets the alarms: the subscriptions of the alert topic, as SNS has them.

AWS sends nothing to an address that nobody confirmed, and deletes it after some days; Terraform sees neither.
"""

from __future__ import annotations

import importlib.util
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from phase3b.change.guard.asked.consumption import AwsAccess
from phase3b.change.guard.plan_json import Values
from phase3b.problems.missing_package import without_boto3

# What SNS puts where the ARN of a subscription goes.
PENDING: Final = "PendingConfirmation"
DELETED: Final = "Deleted"
NO_TOPIC: Final = "NotFound"
TOPIC: Final = "aws_sns_topic.alerts"
# Each topic of alarms, and the subscription of the address that the file names.
SUBSCRIPTIONS: Final[Mapping[str, str]] = {
    TOPIC: "aws_sns_topic_subscription.alert_email",
    "aws_sns_topic.warnings": "aws_sns_topic_subscription.warnings_email",
}


@dataclass(frozen=True, slots=True)
class AlertReceivers:
    """Who is subscribed to a topic of alarms. `there` is False where there is no such topic.

    `unknown_because` says why AWS could not be queried; nothing else of it is known then.
    """

    topic: str = ""
    there: bool = True
    confirmed: tuple[str, ...] = ()
    pending: tuple[str, ...] = ()
    unknown_because: str = ""

    def findings(self, wanted: str) -> Iterator[str]:
        """What is wrong, in sentences; `wanted` is the address that the file names."""
        if self.unknown_because or not self.there:
            return
        for address in self.pending:
            yield (
                f"{address} has not confirmed the subscription to {self.topic}, and gets no alarm: open the mail of AWS "
                "Notifications and follow its link (ask for another with the next apply, or in the SNS console)"
            )
        if wanted not in (*self.confirmed, *self.pending):
            yield (
                f"{wanted} is not subscribed to {self.topic}: AWS deletes what nobody confirms, and anyone who has a mail can "
                "end it. An apply subscribes it again"
            )
        if not self.confirmed:
            yield f"nobody gets the alarms of {self.topic}: it has no confirmed subscription"


def ask_receivers(topic: str, access: AwsAccess, arn: str = "") -> AlertReceivers:
    """The subscriptions of a topic of this account and region, by its name; `arn` where it is known."""
    if importlib.util.find_spec("boto3") is None:
        return AlertReceivers(topic, unknown_because=without_boto3("SNS"))
    from botocore.exceptions import BotoCoreError, ClientError  # noqa: PLC0415  heavy

    try:
        return _asked(topic, arn or _arn(topic, access), access)
    except ClientError as error:
        if error.response["Error"]["Code"] == NO_TOPIC:
            return AlertReceivers(topic, there=False)
        return AlertReceivers(topic, unknown_because=f"SNS did not respond ({error})")
    except BotoCoreError as error:
        return AlertReceivers(topic, unknown_because=f"SNS did not respond ({error})")


def planned_receivers(
    prior: Mapping[str, Values], access: AwsAccess, at: str = TOPIC
) -> tuple[AlertReceivers, str] | None:
    """Those of the topic that a state has at an address, and who it subscribes; None where it has none, or none yet."""
    topic, mail = prior.get(at), prior.get(SUBSCRIPTIONS[at])
    if topic is None or mail is None or not topic.get("arn"):
        return None
    return ask_receivers(str(topic["name"]), access, str(topic["arn"])), str(mail["endpoint"])


def _arn(topic: str, access: AwsAccess) -> str:
    caller: dict[str, Any] = access.client("sts").get_caller_identity()
    return f"arn:{caller['Arn'].split(':')[1]}:sns:{access.region}:{caller['Account']}:{topic}"


def _asked(topic: str, arn: str, access: AwsAccess) -> AlertReceivers:
    pages = access.client("sns").get_paginator("list_subscriptions_by_topic").paginate(TopicArn=arn)
    found = [each for page in pages for each in page["Subscriptions"] if each["SubscriptionArn"] != DELETED]
    pending = sorted(each["Endpoint"] for each in found if each["SubscriptionArn"] == PENDING)
    confirmed = sorted(each["Endpoint"] for each in found if each["SubscriptionArn"] != PENDING)
    return AlertReceivers(topic, confirmed=tuple(confirmed), pending=tuple(pending))
