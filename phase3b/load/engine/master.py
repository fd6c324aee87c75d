"""The master: gives each worker its part of a run, adds up what they report, and writes down the whole."""

from __future__ import annotations

import json
import math
import signal
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import gevent
import locust
from locust import runners
from locust.env import Environment
from locust.runners import MasterRunner

from phase3b.load import histogram
from phase3b.load.engine import protocol
from phase3b.load.engine.engine_version import engine_version, other_version
from phase3b.load.order import Order, order_of
from phase3b.load.stopping import failing, over_limits
from phase3b.load.tally import BEFORE, MESSAGE, PUSH, Count, Sum

CLOCK_TRIES: Final = 5
# Until all workers have been told; Locust lets users begin within a second.
SOON_SECONDS: Final = 2.0
LOOK_SECONDS: Final = 0.5
STOPPING_SECONDS: Final = 15.0
# Until what was sent to workers last is on its way.
GOODBYE_SECONDS: Final = 0.5


@dataclass(slots=True)
class Worker:
    """What the master knows of one. `ahead` is how much its clock is ahead, in seconds, to `within` that much."""

    name: str
    version: str = ""
    ahead: float = 0.0
    within: float = float("inf")
    tries: int = 0
    ready: bool = False
    done: bool = False
    last: dict[str, Any] = field(default_factory=dict)
    last_at: float = 0.0
    lost_at: float | None = None


@dataclass(slots=True)
class Run:
    """One run, from its workers' first word to its last."""

    order: Order
    runner: MasterRunner
    on_lost: str
    workers: dict[str, Worker] = field(default_factory=dict)
    total: Sum = field(default_factory=Sum)
    # Requests since the last word to the terminal.
    recent: Count = field(default_factory=Count)
    ended_by: str = "all arrivals were sent"
    prepared_failed: int = 0
    connections: int = 0
    begun_at: float = 0.0
    stopped_at: float | None = None

    def synchronize(self) -> None:
        """How far each worker's clock is from this one: half of the shortest way there and back is all that is unknown."""
        for _ in range(CLOCK_TRIES):
            for worker in self.workers.values():
                self.runner.send_message(protocol.CLOCK, {"sent": time.time()}, client_id=worker.name)
            gevent.sleep(0.05)
        self.wait(lambda worker: worker.tries >= CLOCK_TRIES, 10)

    def clock(self, client_id: str, sent: float, here: float, version: str) -> None:
        """A worker's answer: `here` is its time at one moment between `sent` and now."""
        worker, now = self.workers[client_id], time.time()
        worker.tries += 1
        worker.version = version
        if (now - sent) / 2 < worker.within:
            worker.within, worker.ahead = (now - sent) / 2, here - (sent + now) / 2

    def refused_versions(self, own: str) -> list[str]:
        """Why workers of another version can't take part."""
        faults = (
            other_version(worker.name.rpartition("_")[0] or worker.name, worker.version, own)
            for worker in self.workers.values()
        )
        return [fault for fault in faults if fault]

    def wait(self, done: Callable[[Worker], bool], seconds: float) -> bool:
        """Until it is so of every worker that is not lost, or so long."""
        deadline = time.monotonic() + seconds
        while not all(done(worker) or worker.lost_at is not None for worker in self.workers.values()):
            self.look_for_lost()
            if time.monotonic() > deadline or self.stopped_at is not None:
                return False
            gevent.sleep(0.02)
        return True

    def look_for_lost(self) -> None:
        """A worker whose heartbeat ceased is lost, with what it counted since its last report."""
        gone = {each.id for each in self.runner.clients.missing} | (set(self.workers) - set(self.runner.clients))
        for worker in self.workers.values():
            if worker.name in gone and worker.lost_at is None and not worker.done:
                worker.lost_at = time.time()
                protocol.tell("lost", worker=worker.name)
                if self.on_lost == "stop":
                    self.stop("a worker was lost")

    def stop(self, why: str) -> None:
        """Ends the run early."""
        if self.stopped_at is None:
            self.stopped_at, self.ended_by = time.monotonic(), why
            self.runner.send_message(protocol.STOP, {})

    def report(self, client_id: str, data: dict[str, Any]) -> None:
        """What a worker counted."""
        worker = self.workers[client_id]
        windows = data.pop("windows")
        self.total.add(windows)
        for window, labels in windows.items():
            for label, given in labels.items():
                if int(window) != BEFORE and not label.startswith((PUSH, MESSAGE)):
                    self.recent.add(given)
        worker.last, worker.last_at = data, time.time()

    def watch(self) -> None:
        """Until every worker is done: tells how it goes, and stops what fails too much."""
        while not all(worker.done or worker.lost_at is not None for worker in self.workers.values()):
            gevent.sleep(LOOK_SECONDS)
            self.look_for_lost()
            self.stop_by_itself()
            protocol.tell("progress", **self.progress())
            if self.stopped_at is not None and time.monotonic() > self.stopped_at + STOPPING_SECONDS:
                return

    def progress(self) -> dict[str, Any]:
        """How it goes, for the terminal."""
        since = time.time() - self.begun_at - self.order.warm_up_seconds
        rows = {}
        for label, count in sorted(self.total.whole.items()):
            found = histogram.summary(count.latency)
            if found is not None:
                rows[label] = {
                    "count": found.count, "errors": count.errors, "p50_ms": found.p50_ms, "p95_ms": found.p95_ms,
                    "p99_ms": found.p99_ms,
                }  # fmt: skip
        recent, self.recent = self.recent, Count()
        seen = histogram.summary(recent.latency)
        return {
            "recent": {
                "count": sum(recent.statuses.values()),
                "errors": recent.errors,
                "p95_ms": None if seen is None else seen.p95_ms,
            },
            "seconds": since,
            "of_seconds": self.order.seconds,
            "started": sum(worker.last.get("started", 0) for worker in self.workers.values()),
            "dropped": sum(worker.last.get("dropped", 0) for worker in self.workers.values()),
            "labels": rows,
        }

    def stop_by_itself(self) -> None:
        """Whether it has to end before its arrivals do."""
        order, windows = self.order, self.total.windows
        since = time.time() - self.begun_at - order.warm_up_seconds
        why = failing(windows, order.limits) or over_limits(
            windows, order.limits, since, ends_by_itself=order.seconds is not None
        )
        if why:
            self.stop(why)

    def result(self) -> dict[str, Any]:
        """Everything, as it is written down."""
        return {
            "begun_at": self.begun_at,
            "ended_by": self.ended_by,
            "prepare_failed": self.prepared_failed,
            "connections": self.connections,
            "labels": {label: count.packed() for label, count in sorted(self.total.whole.items())},
            "windows": {str(window): labels for window, labels in sorted(self.total.windows.items())},
            "workers": [
                {
                    "name": worker.name.rpartition("_")[0] or worker.name,
                    "clock_ahead_ms": worker.ahead * 1000,
                    "clock_within_ms": worker.within * 1000,
                    "lost_after_seconds": None if worker.lost_at is None else worker.lost_at - self.begun_at,
                    "unreported_seconds": None
                    if worker.lost_at is None
                    else worker.lost_at - (worker.last_at or self.begun_at),
                    **worker.last,
                }
                for worker in self.workers.values()
            ],
        }


def lead(order_text: str, host: str, port: int, workers: int, out: Path, on_lost: str, patience: float) -> int:
    """Waits for so many workers, runs, and writes the result; 3 where they did not come or could not be prepared."""
    runners.WORKER_REPORT_INTERVAL = 5.0

    class Sessions(locust.User):
        """The master begins no sessions; it must know the class that its workers have."""

        @locust.task
        def begin_sessions(self) -> None:
            """Of the workers."""

    environment = Environment(user_classes=[Sessions])
    runner = environment.create_master_runner(host, port)
    protocol.tell("listening", port=port)
    deadline = time.monotonic() + patience
    while len(runner.clients.ready) < workers:
        if time.monotonic() > deadline:
            return gives_up(runner, f"{len(runner.clients.ready)} of {workers} workers came within {patience:g} s")
        gevent.sleep(0.05)
    order = order_of(order_text)
    run = Run(order, runner, on_lost)
    run.workers = {each.id: Worker(each.id) for each in runner.clients.ready[:workers]}
    _listen(run)
    gevent.signal_handler(signal.SIGINT, run.stop, "interrupted")
    gevent.signal_handler(signal.SIGTERM, run.stop, "interrupted")
    run.synchronize()
    faults = run.refused_versions(engine_version())
    if faults:
        return gives_up(runner, "; ".join(faults))
    for index, name in enumerate(run.workers):
        runner.send_message(protocol.ORDER, {"order": order_text, "index": index, "workers": workers}, client_id=name)
    protocol.tell("preparing", workers=workers)
    if not run.wait(lambda worker: worker.ready, patience + len(order.tenants) * order.limits.request_timeout_seconds):
        return gives_up(runner, "the run was not prepared" if run.stopped_at is None else run.ended_by)
    # At a whole second, as what the service counts is by the second: the same requests are in both.
    run.begun_at = float(math.ceil(time.time() + SOON_SECONDS))
    for name, worker in run.workers.items():
        runner.send_message(protocol.BEGIN, {"at": run.begun_at + worker.ahead}, client_id=name)
    protocol.tell("begun", prepare_failed=run.prepared_failed, connections=run.connections)
    runner.start(workers, spawn_rate=workers * 10)
    run.watch()
    result = run.result()
    try:
        out.write_text(json.dumps(result), "utf-8")
    except OSError as error:
        # What was measured is not lost with the disk: the program that started this one shows it.
        out.unlink(missing_ok=True)
        protocol.tell("unwritten", why=error.strerror or str(error), result=result)
    protocol.tell("done", ended_by=run.ended_by)
    runner.quit()
    return 0


def gives_up(runner: MasterRunner, why: str) -> int:
    """Nothing was run: workers, on whichever machine, are told so and end."""
    protocol.tell("failed", why=why)
    runner.send_message(protocol.REFUSED, {"why": why})
    gevent.sleep(GOODBYE_SECONDS)
    runner.quit()
    return 3


def _listen(run: Run) -> None:
    """What workers say."""

    def clock_answer(environment: Environment, msg: Any) -> None:
        del environment
        run.clock(msg.node_id, msg.data["sent"], msg.data["here"], msg.data.get("version", ""))

    def ready(environment: Environment, msg: Any) -> None:
        del environment
        run.workers[msg.node_id].ready = True
        run.prepared_failed += msg.data["failed"]
        run.connections += msg.data["connections"]

    def report(environment: Environment, msg: Any) -> None:
        del environment
        run.report(msg.node_id, msg.data)

    def done(environment: Environment, msg: Any) -> None:
        del environment
        run.report(msg.node_id, msg.data)
        run.workers[msg.node_id].done = True

    run.runner.register_message(protocol.CLOCK_ANSWER, clock_answer)
    run.runner.register_message(protocol.READY, ready)
    run.runner.register_message(protocol.REPORT, report)
    run.runner.register_message(protocol.DONE, done)
