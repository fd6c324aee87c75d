"""webhook_delivery over days: when a delivery is tried again, what ends it, and that its queue's age is that of what is late."""

from __future__ import annotations

import datetime as dt
import email.utils
import json
from collections.abc import Callable
from types import ModuleType
from typing import Any

import pytest
from deliveries_worked import delivery, records, webhook, webhook_item, worker_of
from queue_in_time import START, Run, run_of
from standardwebhooks.webhooks import Webhook, WebhookVerificationError
from webhook_receiver import SECRET

from webhook_delivery.retry_after import retry_after_seconds
from webhook_delivery.sender import Sent

HOUR = 3600
DAY = 24 * HOUR
URL = "https://hooks.example.com/in"
# capacity.yaml: at once, and then after these; the jitter is half of 10 %, as the chance is 0.5.
DELAYS = (5, 300, 1800, 7200, 18000, 36000, 50400, 72000, 86400)
BROKEN = Sent(500, "the receiver answered 500")
GOOD = Sent(204, None)
Start = Callable[..., Run]


@pytest.fixture
def start(handler: Any, aws: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> Start:
    module: ModuleType = worker_of(handler, monkeypatch)

    def start_run(reply: Callable[[str, float], Sent], count: int = 1) -> Run:
        run = run_of(module, monkeypatch, reply)
        webhook(aws, URL)
        for number in range(1, count + 1):
            run.queue.put(delivery(number))
        return run

    return start_run


def test_a_delivery_is_tried_for_days_and_then_its_webhook_is_disabled(start: Start, aws: dict[str, str]) -> None:
    run = start(lambda *_: BROKEN)
    run.until(5 * DAY)
    # The circuit opens after five failures and is closed again long before the next attempt is due.
    due = [0.0]
    for seconds in DELAYS:
        due.append(due[-1] + seconds * 1.05)
    assert len(run.sent) == 10
    assert run.times == pytest.approx(due, abs=20)
    assert run.times == sorted(run.times)
    assert all(at >= wanted - 1 for at, wanted in zip(run.times, due, strict=True))
    found = records(aws)[1]
    assert (found["status"], found["attempts"], found["last_status"]) == ("dead", 10, 500)
    assert "next_attempt_at" not in found
    assert (webhook_item(aws)["active"], webhook_item(aws)["disabled_reason"]) == (False, "failing")
    # It has one id in all attempts, and no message of it is left: neither in the queue nor among the dead letters.
    assert {headers["webhook-id"] for _, _, headers, _ in run.sent} == {f"{1:026d}"}
    assert (run.queue.messages, run.queue.dead) == ([], [])


def test_a_delivery_that_waits_never_makes_the_queue_look_late(start: Start) -> None:
    """Every message is received as soon as its delay is over, and no delay reaches the threshold of the alarm (300 s)."""
    run = start(lambda *_: BROKEN)
    run.until(5 * DAY)
    assert run.queue.oldest_seconds <= 240
    assert max(run.queue.delays) == 240
    assert run.queue.groups == {"acme"}


@pytest.mark.parametrize("healed_after_hours", [0.01, 30])
def test_a_receiver_that_comes_back_gets_what_it_missed(
    start: Start, aws: dict[str, str], healed_after_hours: float
) -> None:
    run = start(lambda _, at: BROKEN if at < healed_after_hours * HOUR else GOOD, count=3)
    run.until(5 * DAY)
    found = records(aws)
    assert {number: each["status"] for number, each in found.items()} == dict.fromkeys((1, 2, 3), "delivered")
    delivered = [json.loads(body)["data"]["number"] for at, _, _, body in run.sent if at >= healed_after_hours * HOUR]
    assert sorted(delivered) == [1, 2, 3]
    assert webhook_item(aws)["active"] is True
    assert not {"failures", "failing_since", "open_until"} & webhook_item(aws).keys()


def test_one_event_that_a_receiver_can_not_read_disables_nothing(start: Start, aws: dict[str, str]) -> None:
    """It answers all others: the webhook works, and the one delivery is dead in the end."""
    run = start(lambda *_: BROKEN)
    run.reply = lambda *_: BROKEN if b'"number":1,' in run.sent[-1][3] else GOOD
    for hour in range(1, 90, 8):
        run.until(hour * HOUR)
        run.queue.put(delivery(100 + hour))
    run.until(5 * DAY)
    assert records(aws)[1]["status"] == "dead"
    assert webhook_item(aws)["active"] is True


def test_gone_disables_at_once_and_says_so(start: Start, aws: dict[str, str]) -> None:
    run = start(lambda *_: Sent(410, "the receiver answered 410"))
    run.until(DAY)
    run.queue.put(delivery(2))
    run.until(2 * DAY)
    assert len(run.sent) == 1
    item = webhook_item(aws)
    assert (item["active"], item["disabled_reason"], item["disabled_at"]) == (False, "gone", "2026-01-22T09:30:00.000Z")
    found = records(aws)
    assert (found[1]["status"], found[1]["last_status"]) == ("dead", 410)
    # What comes later is recorded with its event, so that it can be sent again.
    assert (found[2]["status"], found[2]["last_error"]) == ("skipped", "not sent: the webhook is disabled")
    assert json.loads(found[2]["content"])["data"]["number"] == 2


def test_gone_of_another_url_disables_nothing(start: Start, aws: dict[str, str]) -> None:
    def moved(*_: Any) -> Sent:
        webhook(aws, "https://hooks.example.com/new")
        return Sent(410, "the receiver answered 410")

    start(moved).until(DAY)
    assert webhook_item(aws)["active"] is True


@pytest.mark.parametrize(
    ("header", "least"),
    [
        ("120", 120),
        (email.utils.formatdate(START + 7200, usegmt=True), 7200),
        ("99999999999", DAY),  # no more than retry_after_max_seconds
    ],
)
def test_a_receiver_is_left_alone_for_as_long_as_it_asks(start: Start, header: str, least: int) -> None:
    """The webhook is, and not only the delivery that was told so."""
    run = start(lambda *_: Sent(429, "the receiver answered 429", retry_after=header))
    run.reply = lambda *_: Sent(429, "the receiver answered 429", retry_after=header) if len(run.sent) == 1 else GOOD
    run.until(1)
    run.queue.put(delivery(2))
    run.until(2 * DAY)
    assert len(run.sent) == 3
    assert least <= run.times[1] <= least + 20
    assert least <= run.times[2] <= least + 20


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        (None, 0),
        ("", 0),
        ("0", 0),
        (" 7 ", 7),
        ("-5", 0),
        ("1.5", 0),
        ("soon", 0),
        ("٣", 0),  # a digit, and none of HTTP's
        ("9" * 5000, 3600),
        ("Thu, 22 Jan 2026 09:31:00 GMT", 60),
        ("Thursday, 22-Jan-26 09:31:00 GMT", 60),
        ("Thu Jan 22 09:31:00 2026", 60),
        ("Thu, 22 Jan 2026 09:29:00 GMT", 0),
        ("Fri, 22 Jan 2027 09:31:00 GMT", 3600),
        ("Fri, 99 Jan 2027 09:31:00 GMT", 0),
        ("Fri, 22 Jan 99999 09:31:00 GMT", 0),
    ],
)
def test_what_a_receiver_may_ask_for(header: str | None, seconds: float) -> None:
    assert retry_after_seconds(header, START, 3600) == seconds


def test_a_circuit_opens_and_one_delivery_at_a_time_tries_the_receiver(start: Start, aws: dict[str, str]) -> None:
    """15 deliveries to a receiver that never answers: five failures, and then one attempt for each time that it was open."""
    run = start(lambda *_: Sent(None, "no answer within 10 s"), count=15)
    run.send_seconds = 10
    run.until(2 * HOUR)
    # Open for 60, 120, ... 1,920 and then 3,600 s: five to open it, and one more for each of at most eight trials.
    assert 5 <= len(run.sent) <= 5 + 8 + 4
    assert webhook_item(aws)["failures"] == len(run.sent)
    found = records(aws)
    assert {each["status"] for each in found.values()} == {"failed", "waiting"}
    assert all("next_attempt_at" in each and "content" in each for each in found.values())
    # What waits was not tried, and spent no attempt.
    assert sum(each["attempts"] for each in found.values()) == len(run.sent)


def test_what_waits_for_an_open_circuit_does_not_wait_for_ever(start: Start, aws: dict[str, str]) -> None:
    run = start(lambda *_: BROKEN, count=3)
    run.until(8 * DAY)
    assert {each["status"] for each in records(aws).values()} <= {"dead", "skipped"}
    assert (run.queue.messages, run.queue.dead) == ([], [])
    assert webhook_item(aws)["disabled_reason"] == "failing"


def test_two_secrets_sign_while_one_takes_the_place_of_the_other(start: Start, aws: dict[str, str]) -> None:
    before = "whsec_" + "QUJD" * 8
    run = start(lambda *_: GOOD, count=0)
    webhook(aws, URL, previous_secret=before, previous_secret_until=int(START) + 60)
    run.queue.put(delivery(1))
    run.queue.put(delivery(2), 61)
    run.until(HOUR)
    (_, _, both, first), (_, _, one, second) = run.sent
    assert [len(each["webhook-signature"].split(" ")) for each in (both, one)] == [2, 1]
    assert verified(SECRET, first, both)
    assert verified(before, first, both)
    assert verified(SECRET, second, one)
    assert not verified(before, second, one)


def verified(secret: str, body: bytes, headers: dict[str, str]) -> bool:
    """By the library that receivers use; its clock is not the test's, so that the time is left out of account."""
    library = Webhook(secret)
    library._Webhook__verify_timestamp = lambda given: dt.datetime.fromtimestamp(float(given), dt.UTC)  # type: ignore[attr-defined]
    try:
        library.verify(body, headers)
    except WebhookVerificationError as error:
        # Any other reason is a failure of the test.
        assert "signature" in str(error).lower()  # noqa: PT017
        return False
    return True


def test_a_message_of_an_older_release_goes_on_where_its_record_is(start: Start, aws: dict[str, str]) -> None:
    """It says no attempt: SQS gave it twice, and both were recorded."""
    run = start(lambda *_: BROKEN, count=0)
    webhook(aws, URL)
    run.module.WORKER.attempts.records.note(
        {**delivery(1), "attempt": 2},
        {"status": "failed", "last_status": 500, "last_error": "the receiver answered 500"},
    )
    run.queue.put(delivery(1))
    run.until(2)
    assert records(aws)[1]["attempts"] == 3
