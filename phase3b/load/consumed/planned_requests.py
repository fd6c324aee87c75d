"""The requests that a run will send, drawn as its workers draw them, with assumed times of answers.

Arrivals, sessions, pauses and what is sent in only some of the sessions follow from the order's seed; only how long answers
take does not. An open model hardly depends on that. How many sessions the users of a closed one begin does.
"""

from __future__ import annotations

import heapq
import random
from collections.abc import Callable, Iterator
from typing import NamedTuple

from phase3b.load.arrivals import Choice
from phase3b.load.order import Order, OrderedSession, Request

ResponseSeconds = Callable[[str], float]


class Planned(NamedTuple):
    """A request: seconds since the end of the warm-up at which it is meant to be sent, and of whom."""

    at: float
    tenant: int
    request: Request


def planned_requests(order: Order, response_seconds: ResponseSeconds) -> list[Planned]:
    """All of them in order, those of the warm-up among them; those that prepare tenants are not.

    Args:
        order: the run.
        response_seconds: how long an answer takes, by the kind of request.
    """
    made = _of_arrivals(order, response_seconds) if order.users is None else _of_users(order, response_seconds)
    return sorted(made, key=lambda each: each.at)


def _of_arrivals(order: Order, response_seconds: ResponseSeconds) -> Iterator[Planned]:
    for arrival in order.arrivals():
        begin = arrival.at - order.warm_up_seconds
        session = order.sessions[arrival.session]
        yield from _session(order, session, arrival.tenant, arrival.number, begin, response_seconds)


def _of_users(order: Order, response_seconds: ResponseSeconds) -> Iterator[Planned]:
    users = order.users
    if users is None:
        return
    kinds = Choice.of([each.weight for each in order.sessions])
    drawn = [random.Random(f"user {order.seed} {user}") for user in range(users.users)]  # noqa: S311  no secret
    left, pause = users.sessions, users.pause_seconds

    def back(user: int, at: float) -> float:
        """When a user that is free begins again."""
        return at + drawn[user].expovariate(1 / pause) if pause else at

    waiting = [(back(user, -order.warm_up_seconds), user, 0) for user in range(users.users)]
    heapq.heapify(waiting)
    while waiting:
        begin, user, turn = heapq.heappop(waiting)
        if users.seconds is not None and begin >= users.seconds:
            continue
        if begin >= 0 and left is not None:
            if left <= 0:
                continue
            left -= 1
        kind, number = kinds.drawn(drawn[user].random()), user + turn * users.users
        tenant = order.tenant_of(user, number)
        sent = list(_session(order, order.sessions[kind], tenant, number, begin, response_seconds))
        yield from sent
        end = sent[-1].at + response_seconds(sent[-1].request.label) if sent else begin
        # A session that sends nothing must not begin again at once for ever.
        heapq.heappush(waiting, (back(user, max(end, begin + _LEAST_SECONDS)), user, turn + 1))


_LEAST_SECONDS = 0.001


def _session(
    order: Order, session: OrderedSession, tenant: int, number: int, begin: float, response_seconds: ResponseSeconds
) -> Iterator[Planned]:
    drawn = random.Random(f"session {order.seed} {number}")  # noqa: S311  no secret
    meant_at, end = begin, order.seconds
    for request in session.requests:
        if drawn.random() * 100 >= request.percent:
            continue
        if request.think_seconds:
            meant_at += drawn.expovariate(1 / request.think_seconds)
        if end is not None and meant_at >= end:
            return
        yield Planned(meant_at, tenant, request)
        meant_at += response_seconds(request.label)
