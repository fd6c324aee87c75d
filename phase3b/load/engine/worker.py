"""A worker: sends its part of the sessions when they are due, and reports what it counted."""

from __future__ import annotations

import math
import random
import time
from collections import Counter
from dataclasses import dataclass, field
from typing import Any, Final

import gevent
import locust
from gevent.pool import Pool
from locust import runners
from locust.env import Environment
from locust.exception import RPCError

from phase3b.load import histogram
from phase3b.load.arrivals import Choice
from phase3b.load.engine import protocol
from phase3b.load.engine.engine_version import engine_version
from phase3b.load.engine.listeners import Listeners
from phase3b.load.engine.locust_users import LocustUsers
from phase3b.load.engine.saturation import Saturation
from phase3b.load.engine.sender import Sender
from phase3b.load.order import Message, Order, order_of

REPORT_SECONDS: Final = 1.0
PREPARING: Final = 10
HOUR_SECONDS: Final = 3600
LOOK_SECONDS: Final = 0.05


@dataclass(slots=True)
class Part:
    """One worker's part of a run: which of how many it is."""

    order: Order
    index: int
    workers: int
    sender: Sender = field(init=False)
    listeners: Listeners = field(init=False)
    users: LocustUsers | None = None
    saturation: Saturation = field(default_factory=Saturation)
    dropped: int = 0
    started: int = 0
    stopped: bool = False
    unprepared: int = 0
    prepare_failures: Counter[str] = field(default_factory=Counter)

    def __post_init__(self) -> None:
        """Sender and listeners know each other."""
        limits = self.order.limits
        self.listeners = Listeners(
            self.order.websocket_url,
            limits.request_timeout_seconds,
            limits.push_timeout_seconds,
            lambda: self.sender.tally,
            self.order.messages,
        )
        self.sender = Sender(self.order, self.listeners)
        if self.order.locust_file is not None:
            self.users = LocustUsers(self.order.locust_file, self.sender)

    def is_stopped(self) -> bool:
        """Whether the master has said so meanwhile."""
        return self.stopped

    def mine(self, number: int, tenant: int) -> bool:
        """Whether a session is this worker's: where there are connections, the one that listens for the tenant."""
        return self.order.is_of(number, tenant, self.index, self.workers)

    def prepare(self) -> int:
        """What comes before the run; how many requests of it failed."""
        order = self.order
        # Nothing counts yet: all of it is before the warm-up.
        self.sender.begin = time.monotonic() + 1e9
        failed = 0
        if order.prepare:
            own = range(self.index, len(order.tenants), self.workers)
            for failures in Pool(PREPARING).map(self.sender.prepare, own):
                self.unprepared += bool(failures)
                self.prepare_failures.update(failures)
            failed = self.prepare_failures.total()
        if order.listeners:
            tenants = {number: number % len(order.tenants) for number in range(order.listeners)}
            own_tokens = {
                number: order.tokens[tenant] for number, tenant in tenants.items() if self.mine(number, tenant)
            }
            self.listeners.open(own_tokens, order.connections_per_second)
        return failed

    def run(self, begin: float) -> None:
        """From the beginning of the warm-up until everything that was sent has come back."""
        self.sender.begin = begin
        pause = begin - time.monotonic()
        gevent.sleep(max(0.0, pause))
        self.saturation.restart()
        pool = Pool(self.order.limits.in_flight_per_worker)
        talking = [gevent.spawn(self._talk, message) for message in self.order.messages]
        if self.order.users is None:
            self._open(pool)
        else:
            self._closed(pool)
        pool.join(timeout=self._patience())
        # What is still there has been waited for longer than any request may take.
        pool.kill(block=False)
        gevent.killall(talking)
        deadline = time.monotonic() + self.order.limits.push_timeout_seconds
        while self.listeners.waiting() and time.monotonic() < deadline and not self.stopped:
            gevent.sleep(0.05)
        self.listeners.give_up(all_of_them=True)
        self.listeners.close()

    def _talk(self, message: Message) -> None:
        """The messages of all of this worker's connections, from the beginning of the warm-up to the end of the arrivals."""
        per_second = len(self.listeners.connections) * message.per_hour / HOUR_SECONDS
        if not per_second:
            return
        drawn = random.Random(f"message {self.order.seed} {self.index} {message.name}")  # noqa: S311  no secret
        meant_at, number = self.sender.begin, 0
        while not self.stopped:
            meant_at += drawn.expovariate(per_second)
            if self.sender.over(meant_at):
                return
            gevent.sleep(max(0.0, meant_at - time.monotonic()))
            self.listeners.say(number, message, meant_at, self.sender.window(meant_at))
            number += 1

    def _patience(self) -> float:
        """A session that has begun may go on with its pauses and requests, unless the run was stopped."""
        limits = self.order.limits
        longest = max(
            (
                sum(each.think_seconds * 10 + limits.request_timeout_seconds for each in session.requests)
                for session in self.order.sessions
            ),
            default=limits.request_timeout_seconds,
        )
        return 5.0 if self.stopped else longest

    def _open(self, pool: Pool) -> None:
        order = self.order
        for arrival in order.arrivals():
            if self.stopped:
                return
            if not self.mine(arrival.number, arrival.tenant):
                continue
            due = self.sender.begin + arrival.at
            pause = due - time.monotonic()
            # Also where it is late: everything else must get its turn.
            gevent.sleep(max(0.0, pause))
            if self.is_stopped():
                return
            if pool.full():
                self.dropped += self.sender.window(due) >= 0
                continue
            self.started += self.sender.window(due) >= 0
            if self.users is not None:
                pool.spawn(self.users.session, arrival.tenant, arrival.number, due)
                continue
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
        if self.users is not None:
            self._tasks(pool, self.users, mine, end)
            return
        for user in mine:
            pool.spawn(self._user, user, sessions, left, end)

    def _tasks(self, pool: Pool, users: LocustUsers, mine: list[int], end: float | None) -> None:
        """The users of a Locust file, whose tasks and pauses are their own, until the end."""
        for user in mine:
            users.begin(pool, user, user % len(self.order.tenants))
            self.started += 1
        while not self.stopped and (end is None or time.monotonic() < end) and len(pool):
            gevent.sleep(LOOK_SECONDS)
        users.end()

    def _share(self, sessions: int, users: int) -> int:
        """How many of all sessions are this worker's: those of all workers add up."""
        tenants = len(self.order.tenants)
        own, before = (
            sum(self.order.is_of(user, user % tenants, index, self.workers) for user in range(users) for index in of)
            for of in ([self.index], range(self.index))
        )
        return sessions * (before + own) // users - sessions * before // users

    def _user(self, user: int, sessions: Choice, left: list[int] | None, end: float | None) -> None:
        order = self.order
        drawn = random.Random(f"user {order.seed} {user}")  # noqa: S311  no secret
        turn, pause = 0, 0.0 if order.users is None else order.users.pause_seconds
        while not self.stopped:
            if pause:
                # Nobody comes back after the end.
                left_seconds = math.inf if end is None else max(0.0, end - time.monotonic())
                gevent.sleep(min(drawn.expovariate(1 / pause), left_seconds))
            now = time.monotonic()
            if end is not None and now >= end:
                return
            if self.sender.window(now) >= 0:
                if left is not None:
                    if left[0] <= 0:
                        return
                    left[0] -= 1
                self.started += 1
            number = user + turn * (order.users.users if order.users is not None else 1)
            tenant = order.tenant_of(user, number)
            self.sender.session(order.sessions[sessions.drawn(drawn.random())], tenant, number, now)
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
            "unfilled": self.sender.unfilled,
            "task_failures": {} if self.users is None else self.users.failures,
            "unprepared": self.unprepared,
            "prepare_failures": dict(self.prepare_failures),
            "processor_percent": self.saturation.processor_percent,
            "lag": histogram.packed(self.saturation.lag),
            "connections_failed": self.listeners.failed,
            "connections_ended": self.listeners.ended,
            "waiting": len(self.listeners.wanted),
        }


def work(host: str, port: int, patience: float) -> int:
    """Connects to a master, does what it says, and ends with it; 3 where it did not come, refused this one, or went away before the end."""
    runners.CONNECT_RETRY_COUNT = max(1, round(patience / runners.CONNECT_TIMEOUT))
    parts: list[Part] = []
    done: list[bool] = []
    refused: list[str] = []

    class Sessions(locust.User):
        """The one user of a worker: it begins all of the worker's sessions."""

        @locust.task
        def begin_sessions(self) -> None:
            part = parts[0]
            part.run(begin_at[0])
            runner.send_message(protocol.DONE, part.report())
            done.append(True)
            raise locust.exception.StopUser

    begin_at: list[float] = []
    environment, version = Environment(user_classes=[Sessions]), engine_version()
    try:
        runner = environment.create_worker_runner(host, port)
    except (ConnectionError, RPCError):
        return failed(f"no master of a load test answered at {host}:{port} within {patience:g} s")
    protocol.tell("connected")

    def clock(environment: Environment, msg: Any) -> None:
        del environment
        runner.send_message(protocol.CLOCK_ANSWER, {"sent": msg.data["sent"], "here": time.time(), "version": version})

    def not_taken(environment: Environment, msg: Any) -> None:
        del environment
        refused.append(msg.data["why"])

    def order(environment: Environment, msg: Any) -> None:
        del environment
        part = Part(order_of(msg.data["order"]), msg.data["index"], msg.data["workers"])
        parts.append(part)
        gevent.spawn(part.saturation.watch)
        failed = part.prepare()
        runner.send_message(
            protocol.READY,
            {"failed": failed, "connections": len(part.listeners.connections), "refused": part.listeners.failed},
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
    runner.register_message(protocol.REFUSED, not_taken)
    gevent.spawn(reports)
    runner.greenlet.join()
    if refused:
        return failed(refused[0])
    return 0 if done else failed("the master ended before the run was over")


def failed(why: str) -> int:
    """Tells the program that started this one why it ends."""
    protocol.tell("failed", why=why)
    return 3
