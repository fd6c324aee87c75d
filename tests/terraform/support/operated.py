"""A day of a deployed service that is known to the last request, and the commands of `phase3b ops` that are asked about it afterwards."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Final

import boto3
from botocore.config import Config
from botocore.exceptions import ClientError
from http_answer import Answer, answer_to

from phase3b.local.aws.embedded_clock import embedded_now

# What comes on the day, by hand: requests that are served, those whose function raises, and those whose function answers with a 503.
SERVED: Final = 41
RAISED: Final = 6
REFUSED: Final = 3
# Processes of the function, which are ended before the first request and once more.
COLD: Final = 2
# Writes that DynamoDB throttles, each asked once; and messages that nobody can process.
THROTTLED: Final = 7
GIVEN_UP: Final = 4
RECEIVED: Final = 3
TABLE: Final = "securebase-dev-support-tickets"
QUEUE: Final = "securebase-dev-webhook-deliveries"
TICKET: Final = {"subject": "It broke", "description": "All of it", "priority": "high"}
DELIVERY: Final = "securebase-dev-webhook-delivery"
NO_DELIVERY: Final = "a message is no delivery"
MINUTE: Final = timedelta(minutes=1)
# The visibility timeout of the queue, and one more.
HIDDEN: Final = timedelta(seconds=181)
PATIENCE_SECONDS: Final = 120
# Requests are counted where they are served, and the counts come once a second: after as many seconds without more, all are there.
QUIET_SECONDS: Final = 6


@dataclass(frozen=True)
class Operated:
    """What is up: the folder of the file, the embedded AWS, and the API (without its stage) with what a client sends."""

    folder: Path
    endpoint: str
    url: str
    headers: dict[str, str]

    def client(self, service: Any) -> Any:
        """Asks once."""
        return boto3.client(
            service,
            endpoint_url=self.endpoint,
            region_name="us-east-1",
            aws_access_key_id="embedded",
            aws_secret_access_key="embedded",  # noqa: S106  of nobody
            config=Config(retries={"total_max_attempts": 1}),
        )

    def now(self) -> datetime:
        """The account's time."""
        return embedded_now(self.endpoint)

    def moved_by(self, time: timedelta) -> None:
        """Ends the minutes until then."""
        self._asked(f"{self.endpoint}/phase3b/clock", str(time.total_seconds()).encode())

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """phase3b as somebody calls it."""
        return subprocess.run(
            [sys.executable, "-m", "phase3b", *arguments],
            cwd=self.folder,
            check=False,
            capture_output=True,
            text=True,
            env={**os.environ, "COLUMNS": "200", "NO_COLOR": "1"},
        )

    def asked(self, *arguments: str) -> tuple[int, Any]:
        """Exit code and JSON of a command about the embedded AWS."""
        done = self.run(*arguments, "--embedded", "--json")
        assert done.stderr == "", done.stderr
        return done.returncode, json.loads(done.stdout)

    def ticket(self) -> int:
        """One is written; the status of the answer."""
        request = urllib.request.Request(  # noqa: S310  our own
            f"{self.url}/v1/support/tickets", json.dumps(TICKET).encode(), self.headers, method="POST"
        )
        return answer_to(request).status

    def ends_processes(self, function: str) -> None:
        """The next invocation is a cold start."""
        self._asked(f"{self.url}/phase3b-local/environments/{function}", method="DELETE")

    def messages(self, queue: str) -> int:
        """Those that wait."""
        sqs = self.client("sqs")
        name = "ApproximateNumberOfMessages"
        asked = {"QueueUrl": sqs.get_queue_url(QueueName=queue)["QueueUrl"], "AttributeNames": [name]}
        return int(sqs.get_queue_attributes(**asked)["Attributes"][name])

    @contextmanager
    def fault(self, *arguments: str) -> Iterator[None]:
        """In force while the block runs."""
        done = self.run("local", "fault", *arguments)
        assert done.returncode == 0, done.stderr
        try:
            yield
        finally:
            assert self.run("local", "fault", "clear").returncode == 0

    def _asked(self, url: str, data: bytes | None = None, method: str | None = None) -> Answer:
        answer = answer_to(urllib.request.Request(url, data, method=method))  # noqa: S310  our own
        assert answer.status == 200, answer
        return answer


@dataclass(frozen=True)
class Day:
    """What the account had before, and the midnight that the day begins with."""

    begin: datetime
    dead_before: int
    budgets_before: dict[str, Any]


def lived_through(up: Operated) -> Day:
    """The next day of the account, from eight o'clock on: traffic, failures, throttles, dead letters. It is over afterwards."""
    # The minute of whatever came before is over, and counted.
    up.moved_by(2 * MINUTE)
    before = _all_counted(up)
    day = Day(_midnight(up) + timedelta(days=1), up.messages(f"{QUEUE}-dead-letters"), before)
    up.moved_by(day.begin + timedelta(hours=8) - up.now())
    up.ends_processes("support_tickets")
    assert {up.ticket() for _ in range(SERVED - 1)} == {201}
    up.ends_processes("support_tickets")
    assert up.ticket() == 201
    with up.fault("errors", "function:support_tickets"):
        assert [up.ticket() for _ in range(RAISED)] == [502] * RAISED
    with up.fault("errors", "function:support_tickets", "--status", "503"):
        assert [up.ticket() for _ in range(REFUSED)] == [503] * REFUSED
    with up.fault("throttle", "support_tickets", "write"):
        assert [_written(up, number) for number in range(THROTTLED)] == [
            "ProvisionedThroughputExceededException"
        ] * THROTTLED
    _given_up(up, day.dead_before + GIVEN_UP)
    up.moved_by(_midnight(up) + timedelta(days=1, minutes=5) - up.now())
    # What is measured of a minute is published some moments after it.
    counted = (before["availability"]["requests"] or 0) + SERVED + RAISED + REFUSED
    deadline = time.monotonic() + PATIENCE_SECONDS
    while min(each["budget"]["requests"] or 0 for each in budgets(up)) < counted:
        assert time.monotonic() < deadline
        time.sleep(1)
    return day


def budgets(up: Operated) -> Any:
    """Each error budget."""
    code, found = up.asked("ops", "budget", "dev")
    assert code in {0, 1}
    return found["environments"][0]["budgets"]


def _all_counted(up: Operated) -> dict[str, Any]:
    """The error budgets by their objectives, as soon as no more requests come that were made before."""
    found: dict[str, Any] = {}
    give_up_at = time.monotonic() + PATIENCE_SECONDS
    quiet_since = time.monotonic()
    while time.monotonic() - quiet_since < QUIET_SECONDS:
        assert time.monotonic() < give_up_at
        now = {each["budget"]["objective"]["name"]: each["budget"] for each in budgets(up)}
        if _counts(now) != _counts(found):
            quiet_since = time.monotonic()
        found = now
        time.sleep(1)
    return found


def _counts(found: dict[str, Any]) -> dict[str, tuple[int | None, int | None]]:
    return {name: (each["requests"], each["bad"]) for name, each in found.items()}


def _midnight(up: Operated) -> datetime:
    return up.now().replace(hour=0, minute=0, second=0, microsecond=0)


def _written(up: Operated, number: int) -> str:
    item = {"tenant_id": {"S": "busy"}, "ticket_id": {"S": str(number)}}
    try:
        up.client("dynamodb").put_item(TableName=TABLE, Item=item)
    except ClientError as error:
        return error.response["Error"]["Code"]
    return "served"


def _failures(up: Operated) -> int:
    """How often the function has logged that it can do nothing with a message."""
    pages = (
        up.client("logs")
        .get_paginator("filter_log_events")
        .paginate(logGroupName=f"/aws/lambda/{DELIVERY}", filterPattern=f'"{NO_DELIVERY}"')
    )
    return sum(len(page["events"]) for page in pages)


def _wait_for(wanted: int, counted: Callable[[], int]) -> None:
    give_up_at = time.monotonic() + PATIENCE_SECONDS
    while counted() < wanted:
        assert time.monotonic() < give_up_at
        time.sleep(0.1)


def _given_up(up: Operated, dead: int) -> None:
    """Messages that are no deliveries: the function receives each as often as the queue lets it (here three times), and fails."""
    sqs = up.client("sqs")
    url = sqs.get_queue_url(QueueName=QUEUE)["QueueUrl"]
    whole = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["RedrivePolicy"])["Attributes"]
    less = json.dumps({**json.loads(whole["RedrivePolicy"]), "maxReceiveCount": RECEIVED})
    sqs.set_queue_attributes(QueueUrl=url, Attributes={"RedrivePolicy": less})
    failed = _failures(up)
    for number in range(GIVEN_UP):
        sqs.send_message(QueueUrl=url, MessageBody=json.dumps({"poison": number}))
    # A clock that is moved on while messages are with the function lets them be received by a second one.
    for _ in range(RECEIVED):
        failed += GIVEN_UP
        _wait_for(failed, lambda: _failures(up))
        up.moved_by(HIDDEN)
    _wait_for(dead, lambda: up.messages(f"{QUEUE}-dead-letters"))
    sqs.set_queue_attributes(QueueUrl=url, Attributes=whole)
