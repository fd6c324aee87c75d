"""How long one tenant's deliveries take while another tenant floods the queue with webhooks whose receivers never answer.

The worker of lambda_src with the settings of capacity.yaml, in as many invocations at a time as Lambda may make of a queue, on a
DynamoDB of moto and receivers on this machine: those of the loud tenant take a connection and say no word. The queue is in
memory and does what the SQS Developer Guide says of delays, visibility and fair queues. Run: .venv/bin/python
bench/silent_webhooks.py
"""

from __future__ import annotations

import argparse
import base64
import contextlib
import http.server
import importlib
import io
import json
import os
import socket
import statistics
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final
from unittest import mock

import boto3
from moto import mock_aws

from phase3b.capacity.deployment import Deployment, resolve
from phase3b.capacity.loader import load
from phase3b.naming import Names
from phase3b.plan.functions.planned import function_environment

ROOT: Final = Path(__file__).parent.parent
FILE: Final = ROOT / "bench" / "silent_webhooks.json"
REGION: Final = "us-east-1"
ARN: Final = "arn:aws:sqs:us-east-1:123456789012:deliveries"
SECRET: Final = "whsec_" + base64.b64encode(bytes(24)).decode()
# "How Amazon SQS fair queues work", SQS Developer Guide: a tenant is noisy with 30 messages in flight that are a tenth of all.
NOISY_MESSAGES, NOISY_SHARE = 30, 0.1


@dataclass
class Message:
    """A message of the queue."""

    number: int
    body: str
    group: str
    visible_at: float
    received: int = 0


@dataclass
class FairQueue:
    """A standard queue with message groups."""

    fair: bool
    lock: threading.Lock = field(default_factory=threading.Lock)
    waiting: dict[int, Message] = field(default_factory=dict)
    flying: dict[int, Message] = field(default_factory=dict)
    made: int = 0

    def put(self, body: str, group: str, delay: float = 0) -> None:
        """Sends a message."""
        with self.lock:
            self.made += 1
            self.waiting[self.made] = Message(self.made, body, group, time.monotonic() + delay)

    def send_message_batch(self, *, QueueUrl: str, Entries: list[Any]) -> Any:  # noqa: N803  SQS's names
        """SQS's call, as the worker makes it."""
        del QueueUrl
        for entry in Entries:
            self.put(entry["MessageBody"], entry["MessageGroupId"], entry["DelaySeconds"])
        return {}

    def change_message_visibility_batch(self, **_: Any) -> Any:
        """Nothing here is left in the queue for a pause of its own."""
        return {}

    def receive(self, most: int) -> list[Message]:
        """Up to so many messages: those of noisy tenants behind all others, and else in their order."""
        now = time.monotonic()
        with self.lock:
            groups = [each.group for each in self.flying.values()]
            noisy = {
                group
                for group in set(groups)
                if self.fair and groups.count(group) >= max(NOISY_MESSAGES, NOISY_SHARE * len(groups))
            }
            visible = [each for each in self.waiting.values() if each.visible_at <= now]
            batch = sorted(visible, key=lambda each: (each.group in noisy, each.number))[:most]
            for each in batch:
                each.received += 1
                self.flying[each.number] = self.waiting.pop(each.number)
        return batch

    def done(self, batch: list[Message], failed: set[str]) -> None:
        """Deletes what was processed; the rest is shown again."""
        with self.lock:
            for each in batch:
                del self.flying[each.number]
                if str(each.number) in failed:
                    each.visible_at = time.monotonic() + 5
                    self.waiting[each.number] = each


class Answering(http.server.BaseHTTPRequestHandler):
    """The quiet tenant's receiver: notes when each delivery came."""

    came: dict[str, float] = {}  # noqa: RUF012  one for all requests

    def do_POST(self) -> None:
        """Answers at once."""
        self.rfile.read(int(self.headers["content-length"]))
        self.came.setdefault(self.headers["webhook-id"], time.monotonic())
        self.send_response(204)
        self.end_headers()

    def log_message(self, *_: Any) -> None:
        """Prints nothing."""


@contextlib.contextmanager
def receivers() -> Iterator[tuple[int, int]]:
    """The ports of one that answers and of one that never does."""
    good = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Answering)
    threading.Thread(target=good.serve_forever, daemon=True).start()
    silent = socket.create_server(("127.0.0.1", 0), backlog=1024)
    yield good.server_address[1], silent.getsockname()[1]
    good.shutdown()
    silent.close()


def worker_of(deployment: Deployment, queue: FairQueue, changes: dict[str, str]) -> Any:
    """The worker of webhook_delivery, on a table of moto."""
    names = Names(deployment.project, deployment.name, deployment.component)
    deployed = next(each for each in deployment.functions if each.name == "webhook_delivery")
    values = function_environment(deployment, deployed, names)
    values |= {"TABLE_WEBHOOKS": "webhooks", "PHASE3B_LOCAL_WEBHOOKS": "allow-private", **changes}
    os.environ.update({name: value for name, value in values.items() if "${" not in value})
    os.environ.update({"QUEUE_RETRIES": "https://queue", "AWS_ACCESS_KEY_ID": "x", "AWS_SECRET_ACCESS_KEY": "x"})
    os.environ["AWS_DEFAULT_REGION"] = REGION
    boto3.client("dynamodb", region_name=REGION).create_table(
        TableName="webhooks",
        KeySchema=[
            {"AttributeName": "tenant_id", "KeyType": "HASH"},
            {"AttributeName": "record_id", "KeyType": "RANGE"},
        ],
        AttributeDefinitions=[
            {"AttributeName": "tenant_id", "AttributeType": "S"},
            {"AttributeName": "record_id", "AttributeType": "S"},
        ],
        BillingMode="PAY_PER_REQUEST",
    )
    for name in [each for each in sys.modules if each.partition(".")[0] in {"webhook_delivery", "shared"}]:
        del sys.modules[name]
    worker = importlib.import_module("webhook_delivery.handler").WORKER
    worker.sqs.send_message_batch = queue.send_message_batch
    worker.sqs.change_message_visibility_batch = queue.change_message_visibility_batch
    return worker


def register(tenant: str, webhook_id: str, url: str) -> None:
    """Stores a webhook."""
    to_item = sys.modules["shared.items"].to_item
    item = {"tenant_id": tenant, "record_id": f"webhook#{webhook_id}", "webhook_id": webhook_id, "url": url}
    item |= {"active": True, "secret": SECRET, "events": []}
    boto3.client("dynamodb", region_name=REGION).put_item(TableName="webhooks", Item=to_item(item))


def delivery(tenant: str, webhook_id: str, number: int) -> str:
    """The body of a message."""
    found = {"tenant_id": tenant, "webhook_id": webhook_id, "delivery_id": f"{tenant}-{number}"}
    return json.dumps({**found, "event": "ticket.created", "occurred_at": "2026-01-22T09:30:00.000Z", "data": {}})


def consume(worker: Any, queue: FairQueue, timeout_seconds: float, ended: threading.Event) -> None:
    """One of Lambda's invocations after the other."""
    while not ended.is_set():
        batch = queue.receive(10)
        if not batch:
            time.sleep(0.05)
            continue
        until = time.monotonic() + timeout_seconds
        records = [
            {
                "messageId": str(each.number),
                "receiptHandle": str(each.number),
                "body": each.body,
                "attributes": {"ApproximateReceiveCount": str(each.received), "MessageGroupId": each.group},
                "eventSourceARN": ARN,
            }
            for each in batch
        ]
        answer = worker.work(records, lambda until=until: until - time.monotonic())
        queue.done(batch, {each["itemIdentifier"] for each in answer["batchItemFailures"]})


def measured(arguments: argparse.Namespace, *, flood: bool, changes: dict[str, str], fair: bool) -> list[float]:
    """Seconds from the event to the receiver of the quiet tenant's deliveries, one each quarter of a second."""
    deployment = resolve(load(ROOT / "capacity.yaml"), "dev")
    consumer = next(each.definition.consumer for each in deployment.queues if each.definition.consumer is not None)
    timeout = next(each.capacity.timeout_seconds for each in deployment.functions if each.name == "webhook_delivery")
    Answering.came = {}
    ended = threading.Event()
    with mock_aws(), receivers() as (good, silent), contextlib.redirect_stdout(io.StringIO()):
        queue = FairQueue(fair)
        worker = worker_of(deployment, queue, changes)
        register("quiet", "quiet", f"http://127.0.0.1:{good}/")
        for number in range(arguments.webhooks):
            register("loud", f"loud{number}", f"http://127.0.0.1:{silent}/{number}")
        threads = [
            threading.Thread(target=consume, args=(worker, queue, timeout, ended), daemon=True)
            for _ in range(consumer.maximum_concurrency)
        ]
        sent: dict[str, float] = {}
        if flood:
            for number in range(arguments.deliveries):
                queue.put(delivery("loud", f"loud{number % arguments.webhooks}", number), "loud")
        for thread in threads:
            thread.start()
        for number in range(arguments.seconds * 4):
            sent[f"quiet-{number}"] = time.monotonic()
            queue.put(delivery("quiet", "quiet", number), "quiet")
            time.sleep(0.25)
        deadline = time.monotonic() + 120
        while len(Answering.came) < len(sent) and time.monotonic() < deadline:
            time.sleep(0.1)
        ended.set()
        for thread in threads:
            thread.join(timeout + 5)
    # What did not come is as late as the time that was left for it.
    return [Answering.came.get(each, deadline) - at for each, at in sent.items()]


def summary(seconds: list[float]) -> dict[str, float]:
    """Median, 95th percentile and the longest."""
    return {
        "p50_seconds": round(statistics.median(seconds), 2),
        "p95_seconds": round(statistics.quantiles(seconds, n=20)[-1], 2),
        "longest_seconds": round(max(seconds), 2),
    }


def main() -> None:
    """Measures and writes bench/silent_webhooks.json."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--webhooks", type=int, default=50, help="silent webhooks of the loud tenant")
    asked.add_argument("--deliveries", type=int, default=2000, help="deliveries that it floods the queue with")
    asked.add_argument("--seconds", type=int, default=40, help="how long the quiet tenant sends")
    arguments = asked.parse_args()
    sys.path.insert(0, str(ROOT / "lambda_src"))
    # What the functions did before: no breaker, no turns, no fair queue.
    unprotected = {"CIRCUIT_FAILURES": "1000", "SENDERS_PER_TENANT_MAX": "1000"}
    found = {
        "webhooks": arguments.webhooks,
        "deliveries": arguments.deliveries,
        "alone": summary(measured(arguments, flood=False, changes={}, fair=True)),
        "beside_the_flood": summary(measured(arguments, flood=True, changes={}, fair=True)),
        "without_fair_queue": summary(measured(arguments, flood=True, changes={}, fair=False)),
        "without_turns_and_breaker": summary(measured(arguments, flood=True, changes=unprotected, fair=True)),
        "without_any": summary(measured(arguments, flood=True, changes=unprotected, fair=False)),
    }
    FILE.write_text(json.dumps(found, indent=2) + "\n", "utf-8")
    for name, figures in found.items():
        print(f"  {name:28} {figures}")


if __name__ == "__main__":
    with mock.patch.dict(os.environ):
        main()
