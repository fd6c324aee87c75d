"""One attempt of a delivery: whether it is to be made, what came of it, and what is next."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from botocore.exceptions import BotoCoreError, ClientError

from shared import clock, log
from shared.api import BUSY
from webhook_delivery import signature
from webhook_delivery.backoff import pause_seconds
from webhook_delivery.circuit import Circuit, Webhook
from webhook_delivery.records import EVENT, Records
from webhook_delivery.retry_after import retry_after_seconds
from webhook_delivery.schedule import Schedule
from webhook_delivery.sender import Sender, Sent

Delivery = dict[str, Any]
USER_AGENT = "phase3b-webhooks/1"
GONE = 410
# Nothing comes after these, unless the tenant asks for a redelivery.
ENDED = {"delivered", "dead", "skipped"}
# What a delivery needs beside the time of its sending: reading and writing the table.
MARGIN_SECONDS = 2.0


@dataclass(frozen=True, slots=True)
class Came:
    """What came of a message: `wait` is the delivery as it is queued again, `failing` that its webhook should be left alone."""

    what: Literal["delivered", "failed", "none"]
    wait: Delivery | None = None
    failing: bool = False


NOTHING = Came("none")


@dataclass(frozen=True, slots=True)
class Attempts:
    """Deliveries of all tenants, one attempt at a time."""

    records: Records
    circuit: Circuit
    sender: Sender
    schedule: Schedule
    retry_after_max_seconds: float
    disable_failing: bool
    backoff_base_seconds: float
    backoff_max_seconds: float
    chance: Callable[[], float]

    @property
    def seconds(self) -> float:
        """What one attempt may take."""
        return self.sender.total_timeout_seconds + MARGIN_SECONDS

    def make(self, delivery: Delivery, webhook: Webhook | None, received: int) -> Came:
        """Makes the attempt that a message asks for; `received` is how often SQS gave the message.

        Raises:
            ClientError, BotoCoreError: the table could not be read.
        """
        now = clock.now()
        if "outcome" in delivery:
            return self._record(delivery, delivery["outcome"])
        before = self.records.before(delivery)
        if before is not None:
            onward = _known(delivery, before, received)
            if onward is not None:
                return onward
        delivery = {**delivery, "attempt": _attempt(delivery, before), "first_at": delivery.get("first_at", now)}
        if webhook is None or not webhook["active"]:
            why = "the webhook is deleted" if webhook is None else "the webhook is disabled"
            return self._record(delivery, {"status": "skipped", "last_error": f"not sent: {why}"})
        closed_at = self.circuit.closed_at(webhook)
        if closed_at > now:
            return self._held_back(delivery, closed_at, now)
        if not self.circuit.try_it(webhook, now, self.seconds):
            return Came("none", _due(delivery, now + self.seconds))
        return self._came(delivery, webhook, self._send(webhook, delivery))

    def later(self, delivery: Delivery) -> Delivery:
        """A delivery that can't be worked on just now, which does not count as an attempt: it comes again after a pause that grows."""
        times = delivery.get("put_off", 0) + 1
        pause = pause_seconds(times, self.backoff_base_seconds, self.backoff_max_seconds, self.chance())
        return {**delivery, "put_off": times, "due_at": clock.now() + pause}

    def given_up(self, delivery: Delivery, why: str) -> None:
        """Records a delivery that SQS keeps as a dead letter: its attempt is still to be made, should it be sent back."""
        self.records.note(
            {**delivery, "attempt": delivery.get("attempt", 1) - 1}, {"status": "failed", "last_error": why}
        )

    def _held_back(self, delivery: Delivery, closed_at: float, now: float) -> Came:
        """The circuit is open: it waits without an attempt, but not longer than its schedule is."""
        if now > delivery["first_at"] + self.schedule.most_seconds:
            why = "not sent: the webhook failed for as long as deliveries are tried"
            return self._record({**delivery, "attempt": delivery["attempt"] - 1}, {"status": "dead", "last_error": why})
        # A little apart, so that those behind the one that tries the receiver do not come back all at once.
        due_at = closed_at + self.backoff_base_seconds * self.chance()
        if delivery["attempt"] == 1 and "held_back" not in delivery:
            # Nothing is recorded of it yet.
            outcome = {"status": "waiting", "last_error": "not sent yet: the webhook fails"}
            self.records.note(delivery, {**outcome, "next_attempt_at": clock.iso(due_at)})
        return Came("none", _due({**delivery, "held_back": True}, due_at))

    def _send(self, webhook: Webhook, delivery: Mapping[str, Any]) -> Sent:
        content = {key: delivery[key] for key in EVENT}
        body = json.dumps(content, separators=(",", ":"), ensure_ascii=False).encode()
        now = clock.now()
        signed = signature.headers(signature.secrets_of(webhook, now), delivery["delivery_id"], int(now), body)
        headers = {"content-type": "application/json", "user-agent": USER_AGENT, **signed}
        return self.sender.post(webhook["url"], body, headers)

    def _came(self, delivery: Delivery, webhook: Webhook, sent: Sent) -> Came:
        now = clock.now()
        if sent.delivered:
            self._keep(lambda: self.circuit.succeeded(webhook))
            return self._record(delivery, {"status": "delivered", "last_status": sent.status})
        asked = retry_after_seconds(sent.retry_after, now, self.retry_after_max_seconds)
        failing = self._keep(lambda: self.circuit.failed(webhook, now, asked)) or webhook
        outcome = {"last_status": sent.status, "last_error": sent.error}
        if sent.status == GONE:
            self._keep(lambda: self.circuit.disable(webhook, "gone", now))
            return self._record(delivery, {"status": "dead", **outcome})
        next_at = self.schedule.next_at(delivery["attempt"], now, self.chance())
        if next_at is None:
            since = failing.get("failing_since", now)
            if self.disable_failing and now - since >= self.schedule.least_seconds:
                self._keep(lambda: self.circuit.disable(webhook, "failing", now))
            return self._record(delivery, {"status": "dead", **outcome})
        next_at = max(next_at, now + asked)
        status = "refused" if sent.refused else "failed"
        return self._record(delivery, {"status": status, **outcome, "next_attempt_at": clock.iso(next_at)})

    def _record(self, delivery: Delivery, outcome: dict[str, Any]) -> Came:
        """Records what came of it, then says what is next: in this order, so that nothing is tried and not recorded.

        What the table does not take just now goes with the message, and is recorded when it does: it is not sent again.
        """
        what: Literal["delivered", "failed", "none"] = "failed"
        if outcome["status"] in {"delivered", "skipped"}:
            what = "delivered" if outcome["status"] == "delivered" else "none"
        try:
            newest = self.records.note(delivery, outcome)
        except (ClientError, BotoCoreError) as error:
            if not is_busy(error):
                raise
            log.warning("an attempt could not be recorded yet", code=str(error))
            return Came("none", self.later({**delivery, "outcome": outcome}), failing=what == "failed")
        if not newest or "next_attempt_at" not in outcome:
            return Came(what, failing=what == "failed")
        return Came(what, _next(delivery, outcome["next_attempt_at"]), failing=True)

    def _keep(self, write: Callable[[], Any]) -> Any:
        """The state of a webhook, which the next attempt finds again where it can't be written just now."""
        try:
            return write()
        except (ClientError, BotoCoreError) as error:
            log.warning("the state of a webhook could not be written", code=str(error))
            return None


def is_busy(error: Exception) -> bool:
    """Whether AWS takes it later, or could not be reached."""
    return not isinstance(error, ClientError) or error.response.get("Error", {}).get("Code") in BUSY


def _known(delivery: Delivery, before: Mapping[str, Any], received: int) -> Came | None:
    """What a record that is there already makes of a message; None where the attempt is still to be made."""
    generation, recorded = delivery.get("generation", 0), before.get("generation", 0)
    if recorded > generation:
        return NOTHING
    if recorded < generation:
        return None
    if before["status"] in ENDED:
        # SQS gives a message twice now and then.
        return NOTHING
    if "attempt" not in delivery or before["attempts"] < delivery["attempt"]:
        return None
    # The attempt was made. A message that was given for the first time is a copy, and another goes on; one that was given before
    # ended between what it recorded and what it queued.
    if received == 1 or "next_attempt_at" not in before:
        return NOTHING
    return Came("none", _next({**delivery, "attempt": before["attempts"]}, before["next_attempt_at"]))


def _attempt(delivery: Delivery, before: Mapping[str, Any] | None) -> int:
    """Which attempt it is: a message of a release that did not say so goes on where its record is."""
    if "attempt" in delivery:
        return int(delivery["attempt"])
    goes_on = before is not None and before.get("generation", 0) == delivery.get("generation", 0)
    return int(before["attempts"]) + 1 if before is not None and goes_on else 1


def _next(delivery: Delivery, next_attempt_at: str) -> Delivery:
    """The delivery with its next attempt."""
    kept = {name: value for name, value in delivery.items() if name not in {"outcome", "put_off", "held_back"}}
    return {**kept, "attempt": delivery["attempt"] + 1, "due_at": clock.seconds_of(next_attempt_at)}


def _due(delivery: Delivery, due_at: float) -> Delivery:
    return {**delivery, "due_at": due_at}
