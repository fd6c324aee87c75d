"""phase3b ops latency."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

import click

from phase3b.cli.ops.incident.options import ended, environment_argument, opened, window_options

if TYPE_CHECKING:
    from phase3b.operations.incident.latency.gathered import Latency


@click.command("latency")
@environment_argument
@window_options
def command(
    *,
    environment: str | None,
    minutes: int | None,
    since: dt.datetime | None,
    embedded: bool,
    as_json: bool,
    file: Path,
) -> int:
    """Find what is slow in ENV, against its objectives, the time directly before and the same time a week before.

    The API and API Gateway's own share, each route by the access log, each function (p50, p95, p99), each operation of each
    table by DynamoDB's own clock. Likely causes in this order: cold starts, tables that throttle, slow operations of tables,
    refused invocations, more load, and, of which CloudWatch shows no difference, the function's own code or what it calls.

    Judged is the p95 against objectives.thresholds and, of a route, its own target; of fewer requests than
    ops.check.fewest_samples nothing is judged. Percentiles of several periods can't be added up: shown is the middle period's,
    each by its requests. Without ENV: the production environment, or the one that is up.

    Exit codes: 0 every objective that could be judged is met, 1 one is missed, 3 AWS could not be queried, or not about
    everything, or had nothing to say.

    \b
    Example:
      phase3b ops latency prod
      phase3b ops latency prod --since 2026-11-30T08:00
    """
    from phase3b.cli.ops.incident.screen import as_data, print_findings, print_heading  # noqa: PLC0415
    from phase3b.cli.screen import print_json  # noqa: PLC0415
    from phase3b.operations.incident.latency.gathered import latency  # noqa: PLC0415

    around = opened("ops latency", environment, minutes, since, file, embedded=embedded)
    found = latency(around)
    role = around.around.commands.role
    if as_json:
        print_json(as_data(found, role))
    else:
        print_heading(found)
        _print(found.figures)
        print_findings(found, "every objective that could be judged is met", role)
    return ended(found)


def _print(found: Latency) -> None:
    """A row of what had requests."""
    from phase3b.cli.screen import console, table  # noqa: PLC0415
    from phase3b.operations.incident.latency.causes import count, ms  # noqa: PLC0415

    rows = table("what", "p50", "p95", "p99", "before", "week", "objective", "requests",
                 right=("p50", "p95", "p99", "before", "week", "objective", "requests"))  # fmt: skip
    api = found.latencies.api
    empty = True
    if api is not None and api.requests.now:
        empty = False
        p95 = api.p95_ms
        rows.add_row("API", ms(api.p50_ms.now), ms(p95.now), ms(api.p99_ms.now), ms(p95.before), ms(p95.week),
                     ms(api.limit_ms), count(api.requests.now))  # fmt: skip
    for route in found.routes or ():
        empty = False
        rows.add_row(
            route.title, ms(route.p50_ms), ms(route.p95_ms), ms(route.p99_ms), _earlier(route.before_p95_ms),
            _earlier(route.week_p95_ms), ms(route.limit_ms), count(route.requests),
        )  # fmt: skip
    for each in found.latencies.functions:
        if each.invocations.now:
            empty = False
            p95 = each.p95_ms
            rows.add_row(each.function, ms(each.p50_ms.now), ms(p95.now), ms(each.p99_ms.now), ms(p95.before), ms(p95.week),
                         ms(each.limit_ms), count(each.invocations.now))  # fmt: skip
    for operation in found.latencies.operations:
        if operation.requests.now:
            empty = False
            times = operation.average_ms
            rows.add_row(f"{operation.operation} {operation.table}, average", "", ms(times.now), "", ms(times.before),
                         ms(times.week), ms(operation.limit_ms), count(operation.requests.now))  # fmt: skip
    if not empty:
        console().print(rows)


def _earlier(value: float | None) -> str:
    """Only of a slow route the times before are read."""
    from phase3b.operations.incident.latency.causes import ms  # noqa: PLC0415

    return "" if value is None else ms(value)
