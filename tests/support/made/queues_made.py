"""The queues of SecureBase's prod in an embedded AWS, with messages that were given up, and a Lambda whose answers a test says."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from account_state_server import Aws
from botocore.exceptions import ClientError
from doctor_answers import Answers
from doctor_made import FILE, around

from phase3b.capacity.loader import load
from phase3b.operations.doctor.evidence import Asked
from phase3b.operations.doctor.reading import Reading
from phase3b.operations.doctor.series import FunctionSeries, QueueSeries
from phase3b.operations.incident.opened import Opened
from phase3b.operations.incident.queues.state import planned_queues

END = datetime(2026, 11, 28, 8, 1, tzinfo=UTC)
OWN = "securebase-prod-webhook-deliveries"
DEAD = f"{OWN}-dead-letters"
FUNCTION = "securebase-prod-webhook-delivery"
FAILED_EVENTS = "securebase-prod-failed-events"
# What nobody may see who has not asked for it.
CONTENT = "what-a-customer-wrote"


def denied(operation: str, code: str = "AccessDenied", text: str = "no") -> ClientError:
    return ClientError({"Error": {"Code": code, "Message": text}}, operation)


@dataclass
class Lambda:
    """What Lambda says of the event source mapping of both queues; without a state there is none. `wrong` denies."""

    state: str | None = "Enabled"
    last_result: str = "OK"
    wrong: bool = False
    reserved: int = 25

    def get_function(self, FunctionName: str) -> dict[str, Any]:  # noqa: N803  AWS's
        assert FunctionName == FUNCTION
        return {"Concurrency": {"ReservedConcurrentExecutions": self.reserved}}

    def get_paginator(self, name: str) -> Lambda:
        assert name == "list_event_source_mappings"
        return self

    def paginate(self) -> Iterator[dict[str, Any]]:
        if self.wrong:
            raise denied("ListEventSourceMappings")
        arn = f"arn:aws:lambda:us-east-1:123456789012:function:{FUNCTION}:live"
        for number, name in enumerate((OWN, f"{OWN}.fifo")):
            mapping = {
                "UUID": f"u-{number}", "State": self.state, "FunctionArn": arn, "LastProcessingResult": self.last_result,
                "EventSourceArn": f"arn:aws:sqs:us-east-1:123456789012:{name}", "StateTransitionReason": "USER_INITIATED",
                "ScalingConfig": {"MaximumConcurrency": 12},
            }  # fmt: skip
            # One a page: nothing of the second may be missed.
            yield {"EventSourceMappings": [] if self.state is None else [mapping]}


@dataclass
class Cloud:
    """Points of a test, by how many minutes before the end they began."""

    points: Mapping[Asked, Mapping[int, float]] = field(default_factory=dict)

    def client(self) -> Any:
        # Answers counts minutes from its own end.
        ends = Answers(dict(self.points)).client("cloudwatch")
        return _Shifted(ends)


@dataclass
class _Shifted:
    """Answers of another day, moved to this one."""

    behind: Any

    def get_paginator(self, name: str) -> _Paginated:
        return _Paginated(self.behind.get_paginator(name))


@dataclass
class _Paginated:
    behind: Any

    def paginate(self, **sent: Any) -> Iterator[dict[str, Any]]:
        from doctor_made import END as THEIRS  # noqa: PLC0415

        shift = THEIRS - END
        for page in self.behind.paginate(
            **sent | {"StartTime": sent["StartTime"] + shift, "EndTime": sent["EndTime"] + shift}
        ):
            for each in page["MetricDataResults"]:
                each["Timestamps"] = [at - shift for at in each["Timestamps"]]
            yield page


def fails(of: int, failed: int, ago: int = 5) -> dict[Asked, dict[int, float]]:
    """Invocations of the consumer, and how many of them failed, so many minutes ago."""
    series = FunctionSeries(FUNCTION)
    return {series.invocations: {ago: of}, series.errors: {ago: failed}}


def levels(name: str, **of_minutes: float) -> dict[Asked, dict[int, float]]:
    """How many waited in a queue: m5=3 is three of them five minutes ago."""
    return {QueueSeries(name).waiting: {int(key[1:]): value for key, value in of_minutes.items()}}


def made(
    aws: Aws, functions: Lambda | None = None, points: Mapping[Asked, Mapping[int, float]] | None = None
) -> Opened:
    """Prod, asked at the embedded AWS."""
    place = around("prod", endpoint=aws.endpoint)
    reading = Reading(place.commands.access)
    reading._clients["lambda"] = functions or Lambda()
    reading._clients["cloudwatch"] = Cloud(points or {}).client()
    return Opened(load(FILE), place, reading, END - timedelta(hours=1), END, "")


def deploy(sqs: Any) -> None:
    """Its queues as they are deployed, but that a message is given up when it comes a second time, and comes at once."""
    place = around("prod")
    urls = {}
    for each in reversed(planned_queues(place.deployment, place.names)):
        attributes = {"VisibilityTimeout": "0", "MessageRetentionPeriod": str(14 * 86_400)}
        if each.fifo:
            attributes["FifoQueue"] = "true"
        if each.dead_letters is not None:
            policy = {"deadLetterTargetArn": arn_of(each.dead_letters), "maxReceiveCount": 1}
            attributes["RedrivePolicy"] = json.dumps(policy)
        urls[each.name] = sqs.create_queue(QueueName=each.name, Attributes=attributes)["QueueUrl"]


def arn_of(name: str) -> str:
    return f"arn:aws:sqs:us-east-1:123456789012:{name}"


def url_of(sqs: Any, name: str) -> str:
    return str(sqs.get_queue_url(QueueName=name)["QueueUrl"])


def give_up(sqs: Any, messages: int, fifo: bool = False) -> None:  # noqa: FBT001, FBT002  of two queues
    """Sends messages that a consumer fails with until they are dead letters."""
    url = url_of(sqs, f"{OWN}.fifo" if fifo else OWN)
    for number in range(messages):
        more = {"MessageGroupId": f"tenant{number % 2}", "MessageDeduplicationId": f"d{number}"} if fifo else {}
        attributes = {"kind": {"DataType": "String", "StringValue": CONTENT}}
        sqs.send_message(QueueUrl=url, MessageBody=f"{CONTENT} {number}", MessageAttributes=attributes, **more)
    for _ in range(4 * messages + 2):
        sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=1 if fifo else 10)
    assert bodies(sqs, url) == []


def bodies(sqs: Any, url: str) -> list[str]:
    """What is in a queue, by a look that hides nothing."""
    from moto.sqs.models import sqs_backends  # noqa: PLC0415

    queue = sqs_backends["123456789012"]["us-east-1"].queues[url.rpartition("/")[2]]
    # Asking advances what runs.
    sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])
    return [each.body for each in queue._messages]
