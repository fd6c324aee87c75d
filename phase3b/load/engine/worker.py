"""A worker: sends its part of the sessions when they are due, and reports what it counted."""

from __future__ import annotations

import random
import time
from dataclasses import dataclass, field
from typing import Any, Final

import gevent
import locust
from gevent.pool import Pool
from locust.env import Environment

from phase3b.load import histogram
from phase3b.load.arrivals import Choice, Stretch, arrivals, moments, zipf_weights
from phase3b.load.engine import protocol
from phase3b.load.engine.listeners import Listeners
from phase3b.load.engine.saturation import Saturation
from phase3b.load.engine.sender import Sender
from phase3b.load.order import Order, order_of

REPORT_SECONDS: Final = 1.0
PREPARING: Final = 10


@dataclass(slots=True)
class Part:
    """One worker's part of a run: which of how many it is."""

    order: Order
    index: int
    workers: int
    sender: Sender = field(init=False)
    listeners: Listeners = field(init=False)
    saturation: Saturation = field(default_factory=Saturation)
    dropped: int = 0
    started: int = 0
    stopped: bool = False

    def __post_init__(self) -> None:
        """Sender and listeners know each other."""
        limits = self.order.limits
        self.listeners = Listeners(
            self.order.websocket_url,
            limits.request_timeout_seconds,
            limits.push_timeout_seconds,
            lambda: self.sender.tally,
        )
        self.sender = Sender(self.order, self.listeners)

    def is_stopped(self) -> bool:
        """Whether the master has said so meanwhile."""
        return self.stopped

    def mine(self, number: int, tenant: int) -> bool:
        """Whether a session is this worker's: where there are connections, the one that listens for the tenant."""
        return (tenant if self.order.listeners else number) % self.workers == self.index

    def prepare(self) -> int:
        """What comes before the run; how many requests of it failed."""
        order = self.order
        # Nothing counts yet: all of it is before the warm-up.
        self.sender.begin = time.monotonic() + 1e9
        failed = 0
        if order.prepare:
            own = range(self.index, len(order.tenants), self.workers)
            failed = sum(Pool(PREPARING).map(self.sender.prepare, own))
        if order.listeners:
            tenants = [each % len(order.tenants) for each in range(order.listeners)]
            self.listeners.open([order.tokens[each] for each in tenants if each % self.workers == self.index])
        return failed

    def run(self, begin: float) -> None:
        """From the beginning of the warm-up until everything that was sent has come back."""
        self.sender.begin = begin
        pause = begin - time.monotonic()
        gevent.sleep(max(0.0, pause))
        self.saturation.restart()
        pool = Pool(self.order.limits.in_flight_per_worker)
        if self.order.users is None:
            self._open(pool)
        else:
            self._closed(pool)
        pool.join(timeout=self._patience())
        # What is still there has been waited for longer than any request may take.
        pool.kill(block=False)
        deadline = time.monotonic() + self.order.limits.push_timeout_seconds
        while self.listeners.wanted and time.monotonic() < deadline and not self.stopped:
            gevent.sleep(0.05)
        self.listeners.give_up(all_of_them=True)
        self.listeners.close()

    def _patience(self) -> float:
        """A session that has begun may go on with its pauses and requests, unless the run was stopped."""
        limits = self.order.limits
        longest = max(
            sum(each.think_seconds * 10 + limits.request_timeout_seconds for each in session.requests)
            for session in self.order.sessions
        )
        return 5.0 if self.stopped else longest

    def _open(self, pool: Pool) -> None:
        order = self.order
        tenants = Choice.of(zipf_weights(len(order.tenants), order.zipf_exponent))
        sessions = Choice.of([each.weight for each in order.sessions])
        warm_up = order.warm_up_seconds
        first = order.stretches[0].from_per_second
        stretches = (Stretch(warm_up, first, first), *order.stretches) if warm_up and first else order.stretches
        shift = 0.0 if warm_up and first else warm_up
        for arrival in arrivals(moments(stretches, order.spacing, order.seed), tenants, sessions, order.seed):
            if self.stopped:
                return
            if not self.mine(arrival.number, arrival.tenant):
                continue
            due = self.sender.begin + shift + arrival.at
            pause = due - time.monotonic()
            # Also where it is late: everything else must get its turn.
            gevent.sleep(max(0.0, pause))
            if self.is_stopped():
                return
            if pool.full():
                self.dropped += self.sender.window(due) >= 0
                continue
            self.started += self.sender.window(due) >= 0
            pool.spawn(self.sender.session, order.sessions[arrival.session], arrival.tenant, arrival.number, due)

    def _closed(self, pool: Pool) -> None:
        """Each user begins a session when the last one is over; its requests are meant to be sent when the one before is answered."""
        order, users = self.order, self.order.users
        if users is None:
            return
        mine = [user for user in range(users.users) if self.mine(user, user % len(order.tenants))]
        left = None if users.sessions is None else [self._share(users.sessions, users.users)]
        end = None if users.seconds is None else self.sender.begin + order.warm_up_seconds + users.seconds
        sessions = Choice.of([each.weight for each in order.sessions])
        for user in mine:
            pool.spawn(self._user, user, sessions, left, end)

    def _share(self, sessions: int, users: int) -> int:
        """How many of all sessions are this worker's: those of all workers add up."""
        tenants = len(self.order.tenants)
        of = [(user % tenants if self.order.listeners else user) % self.workers for user in range(users)]
        before, own = sum(each < self.index for each in of), sum(each == self.index for each in of)
        return sessions * (before + own) // users - sessions * before // users

    def _user(self, user: int, sessions: Choice, left: list[int] | None, end: float | None) -> None:
        order = self.order
        drawn = random.Random(f"user {order.seed} {user}")  # noqa: S311  no secret
        turn = 0
        while not self.stopped:
            now = time.monotonic()
            if end is not None and now >= end:
                return
            if self.sender.window(now) >= 0:
                if left is not None:
                    if left[0] <= 0:
                        return
                    left[0] -= 1
                self.started += 1
            users = order.users.users if order.users is not None else 1
            self.sender.session(
                order.sessions[sessions.drawn(drawn.random())], user % len(order.tenants), user + turn * users, now
            )
            turn += 1
            # So that a session that fails at once does not keep all others from running.
            gevent.sleep(0)

    def report(self) -> dict[str, Any]:
        """What was counted since the last report, and how busy it is."""
        self.listeners.give_up()
        return {
            "windows": self.sender.tally.taken(),
            "seconds": max(0.0, self.sender.last_at - self.sender.begin - self.order.warm_up_seconds),
            "dropped": self.dropped,
            "started": self.started,
            "processor_percent": self.saturation.processor_percent,
            "lag": histogram.packed(self.saturation.lag),
            "connections_failed": self.listeners.failed,
            "connections_ended": self.listeners.ended,
            "waiting": len(self.listeners.wanted),
        }


def work(host: str, port: int) -> None:
    """Connects to a master, does what it says, and ends with it."""
    parts: list[Part] = []

    class Sessions(locust.User):
        """The one user of a worker: it begins all of the worker's sessions."""

        @locust.task
        def begin_sessions(self) -> None:
            part = parts[0]
            part.run(begin_at[0])
            runner.send_message(protocol.DONE, part.report())
            raise locust.exception.StopUser

    begin_at: list[float] = []
    environment = Environment(user_classes=[Sessions])
    runner = environment.create_worker_runner(host, port)

    def clock(environment: Environment, msg: Any) -> None:
        del environment
        runner.send_message(protocol.CLOCK_ANSWER, {"sent": msg.data["sent"], "here": time.time()})

    def order(environment: Environment, msg: Any) -> None:
        del environment
        part = Part(order_of(msg.data["order"]), msg.data["index"], msg.data["workers"])
        parts.append(part)
        gevent.spawn(part.saturation.watch)
        failed = part.prepare()
        runner.send_message(
            protocol.READY,
            {"failed": failed, "connections": len(part.listeners.sockets), "refused": part.listeners.failed},
        )

    def begin(environment: Environment, msg: Any) -> None:
        del environment
        # The master's clock, in this machine's time; then in monotonic time, which nobody sets.
        begin_at.append(time.monotonic() + msg.data["at"] - time.time())

    def stop(environment: Environment, msg: Any) -> None:
        del environment, msg
        for part in parts:
            part.stopped = True

    def reports() -> None:
        while True:
            gevent.sleep(REPORT_SECONDS)
            if begin_at:
                runner.send_message(protocol.REPORT, parts[0].report())

    runner.register_message(protocol.CLOCK, clock)
    runner.register_message(protocol.ORDER, order, concurrent=True)
    runner.register_message(protocol.BEGIN, begin)
    runner.register_message(protocol.STOP, stop)
    gevent.spawn(reports)
    runner.greenlet.join()
