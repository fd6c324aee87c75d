"""What is watched, as data. Alarm, dashboard, runbook and price read these records."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from phase3b.capacity.deployment import Deployment
from phase3b.naming import Names
from phase3b.plan.alarms.absence import absence_watches
from phase3b.plan.alarms.account import account_watches
from phase3b.plan.alarms.events import event_watches, topic_watches
from phase3b.plan.alarms.faults import fault_watches
from phase3b.plan.alarms.samples import Fitted, fitted
from phase3b.plan.alerts.alarms import notifier_watches
from phase3b.plan.apis.alarms import rest_watches, websocket_watches
from phase3b.plan.apis.budget_alarms import budget_watches
from phase3b.plan.cache.alarms import cache_watches
from phase3b.plan.cloudwatch.alarm import Alarm, Watch
from phase3b.plan.dax.alarms import dax_watches
from phase3b.plan.domain.alarms import domain_watches
from phase3b.plan.firewall.alarms import firewall_watches
from phase3b.plan.functions.alarms import function_watches
from phase3b.plan.functions.concurrency_alarms import concurrency_watches
from phase3b.plan.functions.tuned_alarms import failed_changes_watch, tuned_watches
from phase3b.plan.network.alarms import network_watches
from phase3b.plan.queues.alarms import queue_watches
from phase3b.plan.tables.alarms import table_watches, user_errors_watch
from phase3b.plan.tables.replica_alarms import replica_watches


def alarms(deployment: Deployment, names: Names) -> tuple[Alarm, ...]:
    """Every alarm of a deployment, in the levels that its environment wants and its tier's load can reach."""
    return written(tuple(watches(deployment, names)), deployment, names)


def written(watched: Sequence[Fitted], deployment: Deployment, names: Names) -> tuple[Alarm, ...]:
    """The alarms of what is watched."""
    wanted = deployment.environment.alarm_levels
    return tuple(
        _with_runbook(each.watch.alarm(level, names), deployment)
        for each in watched
        for level in each.watch.levels(wanted)
        if each.stand_in(level) is None
    )


def _with_runbook(alarm: Alarm, deployment: Deployment) -> Alarm:
    """An alarm whose description ends with the address of its entry, where the runbook is published.

    The heading of each entry is its kind, so that is the anchor: `anchor` of `phase3b/runbook/catalogue.py`.
    """
    url = deployment.ops.runbook_url
    if url is None:
        return alarm
    return replace(alarm, description=f"{alarm.description} Runbook: {url}#{alarm.kind}")


def watches(deployment: Deployment, names: Names) -> Iterator[Fitted]:
    """All that is watched, in the periods that the load of the tier needs."""
    return (fitted(watch, deployment) for watch in _watches(deployment, names))


def _watches(deployment: Deployment, names: Names) -> Iterator[Watch]:
    for table in deployment.tables:
        yield from table_watches(deployment, table, names)
        yield from replica_watches(deployment, table, names)
    yield user_errors_watch(deployment)
    for function in deployment.functions:
        yield from function_watches(deployment, function, names)
    if deployment.api is not None:
        yield from rest_watches(deployment, deployment.api, names)
        yield from websocket_watches(deployment, deployment.api, names)
        yield from firewall_watches(deployment, deployment.api, names)
    for queue in deployment.queues:
        yield from queue_watches(deployment, queue, names)
    yield from absence_watches(deployment, names)
    for table in deployment.tables:
        yield from fault_watches(deployment, table, names)
    for function in deployment.functions:
        yield from concurrency_watches(deployment, function, names)
        yield from event_watches(deployment, function, names)
        yield from tuned_watches(deployment, function, names)
    yield from failed_changes_watch(deployment)
    yield from account_watches(deployment)
    yield from topic_watches(deployment, names)
    yield from notifier_watches(deployment, names)
    if deployment.api is not None:
        yield from budget_watches(deployment, deployment.api, names)
    yield from cache_watches(deployment, names)
    yield from dax_watches(deployment, names)
    yield from network_watches(deployment, names)
    yield from domain_watches(deployment)
