"""Messages of a topic, one of whose subscribers is a queue that is gone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from phase3b.drill.causes.cause import PublishInVain

GONE: Final = "phase3b-drill-gone"
TEXT: Final = "phase3b drill: one of the subscribers does not get this"


@dataclass(frozen=True, slots=True)
class TopicMessages:
    """By a client of SNS of the embedded AWS."""

    sns: Any

    def publish_in_vain(self, act: PublishInVain) -> None:
        """Publishes them; the subscriber that is gone is no subscriber afterwards."""
        pages = self.sns.get_paginator("list_topics").paginate()
        arn = next(
            each["TopicArn"] for page in pages for each in page["Topics"] if each["TopicArn"].endswith(f":{act.topic}")
        )
        gone = f"{arn.rpartition(':')[0].replace(':sns:', ':sqs:')}:{GONE}"
        made = self.sns.subscribe(TopicArn=arn, Protocol="sqs", Endpoint=gone)["SubscriptionArn"]
        try:
            for _ in range(act.count):
                self.sns.publish(TopicArn=arn, Message=TEXT)
        finally:
            self.sns.unsubscribe(SubscriptionArn=made)
