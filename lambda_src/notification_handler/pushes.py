"""Pushes a batch of the stream to WebSocket connections: in turns over tenants and connections, each message once.

A connection gets a notification at most once: it is marked before it is sent, and the mark is where any other execution
environment reads it. What a connection may lack (its buffer was full, it did not answer in time, an invocation died between
mark and push), it gets to know with {"type": "missed"} before anything else; every notification is in the list.
"""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from botocore.exceptions import BotoCoreError, ClientError

from notification_handler.gateway import Outcome
from notification_handler.notifications import shown
from notification_handler.push_marks import Mark, key_of
from notification_handler.tenant_pushes import Claim, Message, Note, Push, PushRules, Read, Step, TenantPushes
from shared import clock, log, metrics
from shared.api import BusyError
from shared.items import from_item
from shared.records import in_order

if TYPE_CHECKING:
    from notification_handler.connections import Connections
    from notification_handler.gateway import Gateway
    from notification_handler.push_marks import PushMarks

Record = Mapping[str, Any]
FAILURES = (ClientError, BotoCoreError, BusyError)
MISSED = b'{"type":"missed"}'


@dataclass(frozen=True, slots=True)
class Pushes:
    """Pushes what the stream of the notifications says was written.

    `at_a_time` are all pushes together; `reserve_seconds` of an invocation are kept for what is under way, and for marks.
    """

    connections: Connections
    gateway: Gateway
    marks: PushMarks
    rules: PushRules
    at_a_time: int
    reserve_seconds: float

    def push_new(self, records: Sequence[Record], remaining_seconds: Callable[[], float]) -> dict[str, Any]:
        """Pushes what is new; reported is, in the order of the stream, what has to come again.

        Raises:
            PoisonRecordError: the first record is not one of a notification.
        """
        return in_order(
            records, lambda each: _new(0, each), lambda readable: self._push_new(readable, remaining_seconds)
        )

    def _push_new(self, records: Sequence[Record], remaining_seconds: Callable[[], float]) -> dict[str, Any]:
        messages = [new for position, record in enumerate(records) if (new := _new(position, record)) is not None]
        pushed = self._push(messages, remaining_seconds) if messages else 0
        metrics.emit(NotificationsPushed=pushed)
        failed = [each.sequence_number for each in messages if not each.is_done]
        return {"batchItemFailures": [{"itemIdentifier": number} for number in failed]}

    def _push(self, messages: list[Message], remaining_seconds: Callable[[], float]) -> int:
        try:
            marks = self.marks.read(each.mark.key for each in messages)
        except FAILURES as error:
            log.error("what has been pushed could not be read", error)
            return 0
        now = clock.now()
        tenants: dict[str, TenantPushes] = {}
        for message in messages:
            message.mark = marks.get(message.mark.key, message.mark)
            if message.tenant_id not in tenants:
                tenants[message.tenant_id] = TenantPushes(message.tenant_id, self.rules, now)
            tenants[message.tenant_id].messages.append(message)
        with ThreadPoolExecutor(self.at_a_time) as pool:
            self._in_turns(pool, deque(tenants.values()), remaining_seconds)
        self._settle(messages)
        missed = {each.tenant_id: each.missed for each in tenants.values() if each.missed}
        if missed:
            log.warning("notifications did not reach some connections", missed=missed)
        return sum(each.pushed for each in tenants.values())

    def _in_turns(
        self, pool: ThreadPoolExecutor, order: deque[TenantPushes], remaining_seconds: Callable[[], float]
    ) -> None:
        """Does the steps of all tenants, each tenant's in its turn, until nothing is left or the time is used up."""
        running: dict[Future[Callable[[], None]], TenantPushes] = {}
        while True:
            while len(running) < self.at_a_time and remaining_seconds() > self.reserve_seconds:
                tenant, step = _next(order)
                if tenant is None or step is None:
                    break
                running[pool.submit(self._do, tenant, step)] = tenant
            if not running:
                return
            for future in wait(running, return_when=FIRST_COMPLETED).done:
                del running[future]
                future.result()()

    def _do(self, tenant: TenantPushes, step: Step) -> Callable[[], None]:
        """Does one step, on a thread; what it returns tells the tenant, on the thread that all tenants have in common."""
        match step:
            case Read():
                found = self._read(tenant.tenant_id)
                return lambda: tenant.read(found)
            case Claim():
                unwritten = self._claim(step)
                return lambda: tenant.claimed(step, unwritten)
            case Push():
                outcome = self._send(step)
                return lambda: tenant.sent(step, outcome)
            case Note():
                self._note(step)
                return lambda: tenant.noted(step)

    def _read(self, tenant_id: str) -> Any:
        try:
            return self.connections.of_tenant(tenant_id)
        except FAILURES as error:
            log.error("the connections of a tenant could not be read", error, tenant_id=tenant_id)
            return None

    def _claim(self, step: Claim) -> set[str]:
        marks = [Mark(each.mark.key, each.mark.pushed_to | each.left, settled=False) for each in step.messages]
        try:
            return self.marks.write(marks)
        except FAILURES as error:
            log.error("pushes could not be marked", error)
            return {mark.key for mark in marks}

    def _send(self, step: Push) -> Outcome:
        connection, messages = step.lane.connection, step.lane.messages
        if connection.behind:
            outcome = self.gateway.post(connection.connection_id, MISSED)
            if outcome is not Outcome.SENT:
                return outcome
        return self.gateway.post(connection.connection_id, messages[0].data) if messages else Outcome.SENT

    def _note(self, step: Note) -> None:
        """What can't be stored now is met again, or expires by itself: no push fails for it."""
        connection = step.connection
        try:
            if step.over and self.gateway.end(connection.connection_id) in {Outcome.SENT, Outcome.GONE}:
                self.connections.forget(connection.connection_id)
            else:
                self.connections.remember(connection)
        except FAILURES as error:
            log.error("a connection could not be noted", error, connection_id=connection.connection_id)

    def _settle(self, messages: Sequence[Message]) -> None:
        """Of what comes again, says who had their turn: without it, the next invocation would take them all to be in doubt."""
        first = next((each.position for each in messages if not each.is_done), None)
        if first is None:
            return
        marks = [
            each.settled() for each in messages if each.position >= first and (each.claimed or not each.mark.settled)
        ]
        try:
            unwritten = self.marks.write(marks) if marks else set()
        except FAILURES as error:
            log.error("pushes could not be settled", error)
        else:
            if unwritten:
                log.warning("pushes could not be settled", count=len(unwritten))


def _next(order: deque[TenantPushes]) -> tuple[TenantPushes | None, Step | None]:
    """The next tenant in turn that may do something, and what."""
    for _ in range(len(order)):
        tenant = order[0]
        order.rotate(-1)
        step = tenant.next()
        if step is not None:
            return tenant, step
    return None, None


def _new(position: int, record: Record) -> Message | None:
    """The message of a record, if it is of a new notification."""
    if record["eventName"] != "INSERT":
        return None
    return _message(position, record["dynamodb"]["SequenceNumber"], record["dynamodb"]["NewImage"])


def _message(position: int, number: str, image: Mapping[str, Any]) -> Message:
    notification = from_item(image)
    message = {"type": "notification", "notification": shown(notification)}
    data = json.dumps(message, separators=(",", ":"), ensure_ascii=False).encode()
    tenant_id = notification["tenant_id"]
    key = key_of(tenant_id, notification["notification_id"])
    return Message(position, number, tenant_id, notification.get("user_id"), data, Mark(key))
