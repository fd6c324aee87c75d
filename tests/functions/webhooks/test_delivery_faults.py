"""webhook_delivery where something fails at each of its steps: nothing is lost and unrecorded, and little is sent twice."""

from __future__ import annotations

import json
from collections.abc import Callable
from types import ModuleType
from typing import Any

import pytest
from botocore.exceptions import EndpointConnectionError
from deliveries_worked import delivery, records, webhook, webhook_item, worker_of
from queue_in_time import Killed, Run, run_of, throttled

from webhook_delivery.attempt import is_busy
from webhook_delivery.sender import Sent

DAY = 86_400
URL = "https://hooks.example.com/in"
GOOD = Sent(204, None)
BROKEN = Sent(503, "the receiver answered 503")
FAULTS: dict[str, Callable[[], BaseException]] = {
    "throttled": throttled,
    "on demand, throttled": lambda: throttled("ThrottlingException"),
    "request limit": lambda: throttled("RequestLimitExceeded"),
    "server error": lambda: throttled("InternalServerError"),
    "unreachable": lambda: EndpointConnectionError(endpoint_url="https://dynamodb.us-east-1.amazonaws.com"),
    "refused": lambda: throttled("AccessDeniedException"),
    "killed": Killed,
}


@pytest.fixture
def module(handler: Any, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    return worker_of(handler, monkeypatch)


@pytest.mark.parametrize("fault", ["throttled", "killed"])
def test_a_fault_at_each_call_loses_nothing(module: ModuleType, aws: dict[str, str], fault: str) -> None:
    fail_each_call(module, aws, fault, fifo=False)


@pytest.mark.long
@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("fifo", [False, True], ids=["standard", "fifo"])
def test_any_fault_at_each_call_loses_nothing(
    module: ModuleType, aws: dict[str, str], fault: str, *, fifo: bool
) -> None:
    fail_each_call(module, aws, fault, fifo=fifo)


@pytest.mark.parametrize(
    ("fault", "busy"), [(each, each not in {"refused", "killed"}) for each in FAULTS if each != "killed"]
)
def test_what_passes_by_itself_is_waited_for(fault: str, *, busy: bool) -> None:
    error = FAULTS[fault]()
    assert isinstance(error, Exception)
    assert is_busy(error) is busy


def fail_each_call(module: ModuleType, aws: dict[str, str], fault: str, *, fifo: bool) -> None:
    """The receiver fails once. Whatever call fails on our side, the delivery is recorded as delivered, and was."""
    with pytest.MonkeyPatch.context() as patched:
        clean = once_broken(module, aws, patched, 0)
        clean.until(DAY)
    assert (records(aws)[0]["status"], len(clean.sent)) == ("delivered", 2)
    for call in range(1, clean.calls + 1):
        with pytest.MonkeyPatch.context() as patched:
            run = once_broken(module, aws, patched, call)
            run.queue.fifo = fifo
            run.raised_at = {call: FAULTS[fault]()}
            run.until(DAY)
        found = records(aws)[call]
        assert found["status"] == "delivered", (call, found)
        assert (run.queue.messages, run.queue.dead) == ([], []), call
        # The second that fails is sent again, and at most one more that was sent when the fault came.
        assert 2 <= len(run.sent) <= 3, call
        assert len({headers["webhook-id"] for _, _, headers, _ in run.sent}) == 1


def once_broken(module: ModuleType, aws: dict[str, str], patched: pytest.MonkeyPatch, number: int) -> Run:
    run = run_of(module, patched, lambda *_: GOOD)
    run.reply = lambda *_: BROKEN if len(run.sent) == 1 else GOOD
    webhook(aws, URL)
    run.calls = 0
    run.queue.put(delivery(number))
    return run


@pytest.mark.parametrize("fault", ["throttled", "unreachable"])
def test_a_table_that_is_away_for_hours_loses_nothing_and_makes_no_dead_letters(
    module: ModuleType, aws: dict[str, str], monkeypatch: pytest.MonkeyPatch, fault: str
) -> None:
    run = run_of(module, monkeypatch, lambda *_: GOOD)
    webhook(aws, URL)
    for number in range(1, 6):
        run.queue.put(delivery(number))
    away = [True]
    run.module.WORKER.attempts.records.client.meta.events.register(
        "before-call.dynamodb", lambda **_: raise_it(FAULTS[fault]()) if away[0] else None
    )
    run.until(6 * 3600)
    assert run.sent == []
    away[0] = False
    run.until(DAY)
    assert {each["status"] for each in records(aws).values()} == {"delivered"}
    assert len(run.sent) == 5
    assert run.queue.dead == []


def raise_it(error: BaseException) -> None:
    raise error


def test_what_was_sent_and_could_not_be_recorded_is_not_sent_again(
    module: ModuleType, aws: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    run = run_of(module, monkeypatch, lambda *_: GOOD)
    webhook(aws, URL)
    run.queue.put(delivery(1))

    def refuse_writes(model: Any, **_: Any) -> None:
        if model.name == "PutItem" and run.queue.now - 1_769_074_200 < 3600:
            raise throttled()

    run.module.WORKER.attempts.records.client.meta.events.register("before-call.dynamodb", refuse_writes)
    run.until(3600)
    assert (len(run.sent), records(aws)) == (1, {})
    run.until(DAY)
    assert (len(run.sent), records(aws)[1]["status"]) == (1, "delivered")


def test_a_queue_that_takes_nothing_back_shows_the_message_again(
    module: ModuleType, aws: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The attempt is recorded and its next one can't be queued: SQS has the message still, and it goes on from there."""
    run = run_of(module, monkeypatch, lambda *_: GOOD)
    run.reply = lambda *_: BROKEN if len(run.sent) == 1 else GOOD
    webhook(aws, URL)
    run.queue.put(delivery(1))
    real = run.queue.send_message_batch
    refused = [throttled("ServiceUnavailable", "SendMessageBatch"), None]

    def refuse_once(**given: Any) -> Any:
        error = refused.pop(0) if refused else "taken"
        if error is None:
            return {"Failed": [{"Id": "0", "Code": "InternalError", "SenderFault": False}]}
        if isinstance(error, Exception):
            raise error
        return real(**given)

    monkeypatch.setattr(module.WORKER.sqs, "send_message_batch", refuse_once)
    run.until(DAY)
    assert (records(aws)[1]["status"], records(aws)[1]["attempts"]) == ("delivered", 2)
    assert len(run.sent) == 2
    assert run.queue.dead == []


def test_a_copy_of_a_message_makes_no_second_delivery_nor_a_second_round(
    module: ModuleType, aws: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """SQS delivers at least once: copies that come at any time end, and each attempt is made once."""
    run = run_of(module, monkeypatch, lambda *_: BROKEN)
    webhook(aws, URL)
    run.queue.put(delivery(1))
    run.until(1)
    for seconds in (1, 10, 400):
        run.until(seconds)
        run.queue.put({**delivery(1), "attempt": 1})
    for seconds in (500, 5000, DAY):
        run.until(seconds)
        assert len(run.queue.messages) == 1, "a copy goes round beside the delivery"
    run.until(5 * DAY)
    assert len(run.sent) == 10
    assert records(aws)[1]["attempts"] == 10


def test_a_dead_letter_that_is_sent_back_is_delivered(
    module: ModuleType, aws: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What failed on our side until SQS gave it up is recorded, and its attempt still to be made."""
    run = run_of(module, monkeypatch, lambda *_: GOOD)
    webhook(aws, URL)
    run.queue.put(delivery(1))
    real = type(module.WORKER.attempts).make
    monkeypatch.setattr(type(module.WORKER.attempts), "make", lambda *_: raise_it(throttled("AccessDeniedException")))
    run.until(DAY)
    (letter,) = run.queue.dead
    assert records(aws)[1]["last_error"] == "not sent: it failed on our side, and is kept as a dead letter"
    monkeypatch.setattr(type(module.WORKER.attempts), "make", real)
    run.queue.put(letter.body)
    run.until(2 * DAY)
    assert (records(aws)[1]["status"], len(run.sent)) == ("delivered", 1)


@pytest.mark.parametrize("answer", [408, 429, 400, 404, 500, 502, 302, 307, 199])
def test_whatever_a_receiver_answers_its_delivery_goes_on(
    module: ModuleType, aws: dict[str, str], monkeypatch: pytest.MonkeyPatch, answer: int
) -> None:
    run = run_of(module, monkeypatch, lambda *_: GOOD)
    run.reply = lambda *_: Sent(answer, f"the receiver answered {answer}") if len(run.sent) == 1 else GOOD
    webhook(aws, URL)
    run.queue.put(delivery(1))
    run.until(60)
    assert (records(aws)[1]["status"], records(aws)[1]["attempts"], len(run.sent)) == ("delivered", 2, 2)
    assert "failures" not in webhook_item(aws)


def test_one_tenant_takes_a_few_invocations_and_no_more(
    module: ModuleType, aws: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its turns are taken by invocations that still run: its deliveries wait, another's is sent, and each comes in the end."""
    run = run_of(module, monkeypatch, lambda *_: GOOD)
    webhook(aws, URL)
    webhook(aws, URL + "/other", "2" * 26, tenant="globex")
    taken = [module.WORKER.turns.take("acme", 30) for _ in range(5)]
    assert [turn is not None for turn in taken] == [True, True, True, True, False]
    run.queue.put(delivery(1))
    run.queue.put({**delivery(2, "2" * 26), "tenant_id": "globex"})
    run.until(1)
    assert [url for _, url, _, _ in run.sent] == [URL + "/other"]
    # One that ended gives its turn back; those that died are over with their time.
    module.WORKER.turns.give_back(taken[0])
    run.until(60)
    assert [url for _, url, _, _ in run.sent] == [URL + "/other", URL]
    assert 1 <= run.times[1] <= 10
    assert module.WORKER.turns.take("acme", 30) is not None


def test_a_turn_that_is_anothers_meanwhile_is_not_given_back(
    module: ModuleType, aws: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    del aws
    run = run_of(module, monkeypatch, lambda *_: GOOD)
    turns = module.WORKER.turns
    late = turns.take("acme", 30)
    run.queue.now += 31
    held = [turns.take("acme", 30) for _ in range(4)]
    assert all(held)
    turns.give_back(late)
    assert turns.take("acme", 30) is None


def test_a_silent_receiver_takes_the_time_of_one_delivery(
    module: ModuleType, aws: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Ten of one FIFO group in an invocation of 30 s: one is tried, and the others wait without an attempt."""
    run = run_of(module, monkeypatch, lambda *_: Sent(None, "no answer within 10 s"))
    run.send_seconds = 10
    run.queue.fifo = True
    webhook(aws, URL)
    for number in range(1, 11):
        run.queue.put(delivery(number))
    run.queue.step(run._handle, run.queue.now)
    assert [json.loads(body)["data"]["number"] for _, _, _, body in run.sent] == [1]
    assert [json.loads(each.body).get("attempt", 1) for each in run.queue.messages] == [2] + [1] * 9
