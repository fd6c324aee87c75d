"""Deliveries that a failing consumer gives up, looked at and given to it again by the commands that a person types."""

from __future__ import annotations

import json
import time
from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from local_asked import Local, eventually, made
from operated import Operated

QUEUE = "securebase-dev-webhook-deliveries"
DEAD = f"{QUEUE}-dead-letters"
HIDDEN = timedelta(seconds=181)
SUBJECT = "what-a-customer-wrote"
ASKED = ("ops", "queue", "dev", "webhook_deliveries")


def dead_letters_go_back(local: Local, up: Operated) -> None:
    """Two tickets' webhooks fail while their function raises; once it is well they are delivered, each once."""
    sqs = up.client("sqs")
    url = sqs.get_queue_url(QueueName=QUEUE)["QueueUrl"]
    for each in (QUEUE, DEAD):
        _emptied(up, sqs, each)
    whole = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["RedrivePolicy"])["Attributes"]
    once = json.dumps({**json.loads(whole["RedrivePolicy"]), "maxReceiveCount": 1})
    sqs.set_queue_attributes(QueueUrl=url, Attributes={"RedrivePolicy": once})
    hook = {"url": local.api.receiver_url, "events": ["ticket.created"]}
    made(local.ask("POST", "/webhooks", tenant="redriven", body=hook))
    ticket = {"subject": SUBJECT, "description": SUBJECT, "priority": "high"}
    with up.fault("errors", "function:webhook_delivery"):
        tickets = [made(local.ask("POST", "/support/tickets", tenant="redriven", body=ticket)) for _ in range(2)]
        ids = [each["ticket_id"] for each in tickets]
        _until(up, lambda: up.messages(DEAD) == 2)
        code, found = up.asked(*ASKED)
        assert code == 1
        state = next(each for each in found["figures"] if each["planned"]["name"] == DEAD)
        assert (state["visible"], len(state["sampled"])) == (2, 2)
        assert any(each["about"] == DEAD and each["text"] == "2 messages were given up" for each in found["findings"])
        assert SUBJECT not in json.dumps(found)
        assert not _delivered(local, ids)
        preview = up.run(*ASKED, "--redrive", "--dry-run", "--anyway", "--embedded")
        assert (preview.returncode, up.messages(DEAD)) == (0, 2), preview.stderr
    # It failed a moment ago.
    refused = up.run(*ASKED, "--redrive", "--yes", "--embedded")
    assert (refused.returncode, "[P3B-OPS-REDRIVE-CONSUMER]" in refused.stderr, up.messages(DEAD)) == (2, True, 2)
    up.moved_by(timedelta(minutes=20))
    code, moved = up.asked(*ASKED, "--redrive", "--yes")
    assert (code, [(each["source"], each["moved"]) for each in moved["moved"]]) == (0, [(DEAD, 2)])
    sqs.set_queue_attributes(QueueUrl=url, Attributes=whole)
    eventually(lambda: len(_delivered(local, ids)) == 2)
    assert sorted(_delivered(local, ids)) == sorted(ids)
    eventually(lambda: up.messages(QUEUE) == 0)
    _, after = up.asked(*ASKED)
    assert next(each["visible"] for each in after["figures"] if each["planned"]["name"] == DEAD) == 0
    _, log = up.asked("ops", "audit", "dev")
    lines = [each for each in log["environments"][0]["lines"] if each["action"] == "redrive dead letters"]
    assert [(each["about"], each["outcome"]) for each in lines] == [(DEAD, "intended"), (DEAD, "done")]


def _delivered(local: Local, ids: Sequence[str]) -> list[str]:
    return [one for one in ids for each in local.api.receiver.deliveries if one in each["body"]]


def _emptied(up: Operated, sqs: Any, name: str) -> None:
    url = sqs.get_queue_url(QueueName=name)["QueueUrl"]
    while up.messages(name):
        for each in sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10).get("Messages", ()):
            sqs.delete_message(QueueUrl=url, ReceiptHandle=each["ReceiptHandle"])


def _until(up: Operated, found: Any) -> None:
    deadline = time.monotonic() + 120
    while not found():
        assert time.monotonic() < deadline
        time.sleep(1)
        up.moved_by(HIDDEN)
