"""From what the master wrote down to a report that is judged."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from datetime import UTC, datetime
from typing import Any, Final

from phase3b import __version__
from phase3b.capacity.deployment import Deployment
from phase3b.capacity.model.capacity import Capacity
from phase3b.capacity.model.load import LoadSettings, Scenario, Step, StepArrivals
from phase3b.capacity.service.service import Service
from phase3b.files.json_file import JsonPart
from phase3b.history.machine import this_machine, versions_of_run
from phase3b.load import histogram
from phase3b.load.consumed.consumption import Read, cold_start_percent, consumption
from phase3b.load.consumed.prediction import Prediction
from phase3b.load.consumed.throttles import throttle_doubts
from phase3b.load.judgement import (
    NO_COLD_STARTS,
    NO_INVOCATIONS,
    NOT_SEEN,
    Measured,
    of_errors,
    of_events,
    of_load_test,
    of_operations,
    p95_target,
)
from phase3b.load.knee import steps
from phase3b.load.order import Order
from phase3b.load.report import FORMAT, Judged, LabelReport, LoadReport, Verdict, Window, WorkerReport
from phase3b.load.tally import CONNECT, MESSAGE, PUSH, Count
from phase3b.load.target import Target
from phase3b.load.unsent import broken_tasks, unfilled, unmapped, unprepared

COMPLETE: Final = "all arrivals were sent"
# As the engine says it where --on-lost-worker stop ends the run.
LOST: Final = "a worker was lost"
# What the operations of objectives.yaml call them.
PUSH_OPERATION: Final = "deliver_notification"
CONNECT_OPERATION: Final = "connect_websocket"


def counted_seconds(order: Order, raw: Mapping[str, Any]) -> float:
    """How long a run counted after its warm-up, from what the master wrote down."""
    if order.seconds is not None and raw["ended_by"] == COMPLETE:
        return order.seconds
    return max((float(each.get("seconds", 0)) for each in raw["workers"]), default=0.0)


def reported(
    capacity: Capacity,
    deployment: Deployment,
    target: Target,
    order: Order,
    read: JsonPart,
    prediction: Prediction | None = None,
    measurement: Read | None = None,
) -> LoadReport:
    """The report of a run; what was measured, with its verdict.

    Args:
        capacity: the capacity file.
        deployment: the environment that it ran against.
        target: where it was sent to.
        order: what was to be sent.
        read: what the master wrote down.
        prediction: what it was to consume.
        measurement: what the service measured of itself; None where it measures nothing.

    Raises:
        Phase3bError: what was written down has another form.
    """
    raw: Mapping[str, Any] = read.value
    scenario, settings = capacity.load.scenarios[order.scenario], capacity.load.settings
    whole = {label: _count(given) for label, given in raw["labels"].items()}
    ended_by, workers = str(raw["ended_by"]), tuple(map(_worker, raw["workers"]))
    if ended_by == COMPLETE and any(each.lost_after_seconds is not None for each in workers):
        ended_by = LOST
    complete = ended_by == COMPLETE
    seconds = counted_seconds(order, raw)
    started, dropped, failed, ended = (
        sum(int(each.get(key, 0)) for each in raw["workers"])
        for key in ("started", "dropped", "connections_failed", "connections_ended")
    )
    invalid = (
        *_invalid(settings, workers, started, dropped),
        *unprepared(raw["workers"]),
        *unmapped(settings, order),
        *broken_tasks(raw["workers"]),
    )
    used = (
        None
        if measurement is None
        else consumption(
            deployment,
            measurement,
            # Of what users of a Locust file send nothing is predicted, and it is measured all the same.
            prediction or Prediction({}, (), ()),
            order.limits.window_seconds,
            complete=complete and prediction is not None,
        )
    )
    # What API Gateway refuses with 429 is known from here; what Lambda and DynamoDB throttle within follows from what was measured.
    throttled = sum(count.throttled for count in whole.values())
    doubts: tuple[str, ...] = (NOT_SEEN,)
    if used is not None and measurement is not None and measurement.span.whole:
        doubts = throttle_doubts(deployment, used.tables, measurement.measured)
        throttled += sum(each.throttled or 0 for each in used.tables)
    sent = {request.label for session in order.sessions for request in session.requests}
    measured = Measured(
        whole,
        seconds,
        settings.confidence_percent,
        throttles=throttled if throttled or not doubts else None,
        no_throttles="; ".join(doubts),
        cold_start_percent=None if measurement is None else cold_start_percent(measurement, sent),
        no_cold_starts=NO_COLD_STARTS if measurement is None else NO_INVOCATIONS,
    )
    judged = tuple(_judged(capacity, deployment, scenario, measured)) if whole else ()
    objectives = deployment.objectives
    windows = {int(name): labels for name, labels in raw["windows"].items() if int(name) >= 0}
    labels = {label: _label(label, count, windows, seconds) for label, count in whole.items()}
    targets = _targets(scenario, capacity, whole)
    found = steps(
        order.stretches if isinstance(scenario.arrivals, StepArrivals) else (),
        order.limits.window_seconds,
        labels,
        {label: p95_target(objectives, targets.get(label)) for label in labels},
        objectives.service_level.error_percent,
        settings.confidence_percent,
    )
    return LoadReport(
        format=FORMAT,
        scenario=order.scenario,
        description=scenario.description,
        environment=target.environment,
        tier=deployment.tier_name,
        target=target.rest_url,
        local=target.local,
        closed_model=order.users is not None,
        begun_at=datetime.fromtimestamp(float(raw["begun_at"]), UTC).isoformat(timespec="seconds"),
        seconds=seconds,
        warm_up_seconds=order.warm_up_seconds,
        window_seconds=order.limits.window_seconds,
        seed=order.seed,
        ended_by=ended_by,
        complete=complete,
        started=started,
        dropped=dropped,
        connections=int(raw["connections"]),
        connections_failed=failed,
        connections_ended=ended,
        prepare_failed=int(raw["prepare_failed"]),
        labels=labels,
        workers=workers,
        invalid=invalid,
        notes=(*order.notes, *_notes(order, workers, failed, ended), *unfilled(raw["workers"])),
        judged=judged,
        verdict=_verdict(judged, complete, invalid),
        steps=found,
        versions=versions_of_run(this_machine(), __version__),
        prediction=prediction,
        consumption=used,
    )


def _count(given: Mapping[str, Any]) -> Count:
    count = Count()
    count.add(given)
    return count


def _label(label: str, count: Count, windows: Mapping[int, Mapping[str, Any]], seconds: float) -> LabelReport:
    asked = sum(count.statuses.values())
    during = any(label in labels for labels in windows.values())
    return LabelReport(
        count=asked,
        errors=count.errors,
        throttled=count.throttled,
        statuses=dict(sorted(count.statuses.items())),
        # What happened before the run has no rate in it.
        per_second=asked / seconds if seconds and during else 0.0,
        sent_bytes=count.sent_bytes,
        received_bytes=count.received_bytes,
        latency=histogram.summary(count.latency),
        service=histogram.summary(count.service),
        latency_histogram=histogram.packed(count.latency),
        service_histogram=histogram.packed(count.service),
        windows={number: _window(labels[label]) for number, labels in sorted(windows.items()) if label in labels},
    )


def _window(given: Mapping[str, Any]) -> Window:
    return Window(
        sum(given["statuses"].values()),
        given["errors"],
        given["throttled"],
        histogram.summary(histogram.unpacked(given["latency"])),
        given["latency"],
    )


def _worker(given: Mapping[str, Any]) -> WorkerReport:
    lag = None if "lag" not in given else histogram.summary(histogram.unpacked(given["lag"]))
    return WorkerReport(
        given["name"],
        given.get("processor_percent"),
        lag,
        given["clock_ahead_ms"],
        given["clock_within_ms"],
        given["lost_after_seconds"],
        given["unreported_seconds"],
    )


def _invalid(settings: LoadSettings, workers: tuple[WorkerReport, ...], started: int, dropped: int) -> Iterator[str]:
    """Why the numbers are the client's and not the service's."""
    for worker in workers:
        percent, lag = worker.processor_percent, worker.lag
        if percent is not None and percent > settings.client_cpu_percent:
            yield (
                f"worker {worker.name} took {percent:.0f} % of a processor core, more than {settings.client_cpu_percent:g}: "
                "use more workers (--processes), or another machine"
            )
        if lag is not None and lag.p99_ms > settings.client_lag_p99_ms:
            yield (
                f"the event loop of worker {worker.name} was {lag.p99_ms:.0f} ms late (p99), more than "
                f"{settings.client_lag_p99_ms:g}: the machine was busy with something else"
            )
    if started + dropped and 100 * dropped / (started + dropped) > settings.dropped_percent:
        yield (
            f"{dropped:,} of {started + dropped:,} sessions were dropped, as {settings.in_flight_per_worker:,} were open in a "
            "worker: use more workers, or raise load.settings.in_flight_per_worker"
        )


def _notes(order: Order, workers: tuple[WorkerReport, ...], failed: int, ended: int) -> Iterator[str]:
    """What a reader must know to read the numbers."""
    if order.warm_up_seconds:
        yield f"the first {order.warm_up_seconds:g} s (warm-up) are not counted"
    if order.users is not None:
        yield (
            f"closed model: {order.users.users:,} users wait for each answer, so a slow service is asked less often; an open model "
            "(arrivals: constant) shows what customers would wait"
        )
    if failed:
        yield f"{failed:,} WebSocket connections could not be opened"
    if ended:
        yield f"{ended:,} WebSocket connections were ended by the other side"
    for worker in workers:
        if worker.lost_after_seconds is not None:
            yield (
                f"worker {worker.name} was lost after {worker.lost_after_seconds:.0f} s; what it counted in its last "
                f"{worker.unreported_seconds or 0:.0f} s is missing, and what it would have sent was not sent"
            )


def _judged(capacity: Capacity, deployment: Deployment, scenario: Scenario, measured: Measured) -> Iterator[Judged]:
    objectives = deployment.objectives
    of_sessions = [step for name in scenario.sessions for step in capacity.load.sessions[name].steps]
    targets = _targets(scenario, capacity, measured.counts)
    known = {
        label: operation
        for label, operation in targets.items()
        if operation is None or operation in objectives.operations
    }
    if scenario.expects is not None:
        # Of requests that lead to a push, the push is what is expected.
        labels = [f"{PUSH}{step.send}" if step.pushed else step.send for step in of_sessions]
        main = {label: measured.counts[label] for label in dict.fromkeys(labels) if label in measured.counts}
        test = objectives.load_tests[scenario.expects]
        yield from of_load_test(scenario.expects, test, main, measured)
        if test.max_p95_ms is not None:
            # A spike may take longer than a single request: what is expected of it counts in place of the operation's target.
            known = {label: operation for label, operation in known.items() if label not in main}
    yield from of_errors(objectives.service_level.error_percent, measured.counts, measured.confidence_percent)
    yield from of_operations(objectives, known, measured)
    yield from of_events(objectives, measured.counts, measured.confidence_percent)


def _targets(scenario: Scenario, capacity: Capacity, labels: Collection[str]) -> dict[str, str | None]:
    """The operation of each kind of request, which says how long it may take; None: any API endpoint."""
    of_sessions = [step for name in scenario.sessions for step in capacity.load.sessions[name].steps]
    targets: dict[str, str | None] = {step.send: _objective(step, capacity.service) for step in of_sessions}
    # What was recorded, and what a user's own code sends, is of no session.
    routes = {f"{each.method} {each.path}": each.objective for each in capacity.service.routes}
    targets |= {label: routes[label] for label in labels if label in routes and label not in targets}
    targets |= {f"{PUSH}{step.send}": PUSH_OPERATION for step in of_sessions if step.pushed}
    if scenario.listeners:
        targets[CONNECT] = CONNECT_OPERATION
    # Without an operation of their own, percentiles of WebSocket events alone judge them.
    targets |= {
        f"{MESSAGE}{name}": each.objective for name, each in scenario.messages.items() if each.objective is not None
    }
    return targets


def _objective(step: Step, service: Service) -> str | None:
    if step.objective is not None:
        return step.objective
    return next(each.objective for each in service.routes if f"{each.method} {each.path}" == step.send)


def _verdict(judged: tuple[Judged, ...], complete: bool, invalid: tuple[str, ...]) -> Verdict:  # noqa: FBT001  of one caller
    if any(each.kept == "no" for each in judged) and not invalid:
        return "no"
    if invalid or not complete or not judged or any(each.kept == "not known" for each in judged):
        return "not known"
    return "yes"
