"""Everything that the doctor asks AWS: first the metrics of all, then more of what they show to be throttled.

It only reads. What it costs is the metrics: $0.01 for 1,000 of them, so a cent or less a run.
"""

from __future__ import annotations

import importlib.util
from collections.abc import Iterator
from datetime import datetime

from phase3b.capacity.deployment import Deployment, Provisioned
from phase3b.errors import outside_failure
from phase3b.naming import Names
from phase3b.operations.check import RINGING, AlarmRecord, ask_alarms
from phase3b.operations.doctor.capacity_answers import read_live, read_scaling
from phase3b.operations.doctor.evidence import Evidence, TenantCounts, counted
from phase3b.operations.doctor.lambda_answers import read_readers, read_reserved
from phase3b.operations.doctor.metric_answers import WHAT as METRICS
from phase3b.operations.doctor.metric_answers import read_points
from phase3b.operations.doctor.queue_verdicts import behind
from phase3b.operations.doctor.reading import Reading
from phase3b.operations.doctor.reasons import Owner
from phase3b.operations.doctor.series import api_series, every_series, function_series, owners
from phase3b.operations.doctor.surroundings import Surroundings
from phase3b.operations.doctor.table_verdicts import throttled
from phase3b.operations.doctor.tenant_answers import read_keys, read_tenants, read_tenants_of_file
from phase3b.operations.doctor.tenants import BUSY, THROTTLED
from phase3b.plan.tables.scaling_dimension import Side
from phase3b.problems.missing_package import how_to_install


def gathered(around: Surroundings, records: tuple[AlarmRecord, ...], begin: datetime, end: datetime) -> Evidence:
    """What AWS says of a window.

    Raises:
        Phase3bError: boto3 is not installed, or a profile is not known on this machine (exit code 3).
    """
    if importlib.util.find_spec("boto3") is None:
        raise outside_failure(
            "phase3b doctor needs boto3, which is not installed", how_to_install("aws"), code="P3B-EXTRA-MISSING"
        )
    deployment, names, access = around.deployment, around.names, around.commands.access
    reading = Reading(access)
    first = Evidence(begin, end, read_points(reading, every_series(deployment, names), begin, end))
    alarms = ask_alarms(records, names, access)
    if alarms.unknown_because:
        reading.unknown["alarms"] = alarms.unknown_because
    ringing = tuple(each for _, each in sorted(alarms.states.items()) if each.state == RINGING)
    if METRICS not in reading.unknown and not first.measured:
        reading.unknown[METRICS] = (
            f"CloudWatch has no point of {deployment.name} in {access.region} in this time: is it the right account, and is "
            "anything deployed and used there?"
        )
    hot = tuple(owner for owner in owners(deployment, names) if throttled(first, owner))
    return Evidence(
        begin,
        end,
        first.points,
        ringing,
        read_scaling(reading, _scaled(first, hot), begin),
        read_live(reading, hot),
        read_keys(reading, hot, begin, end),
        _tenants(reading, around, tuple(_statuses(first, deployment, names, hot)), begin, end),
        read_reserved(reading, _refusing(first, around)),
        read_readers(reading, _consumers(first, around)),
        dict(reading.unknown),
    )


def _tenants(
    reading: Reading, around: Surroundings, statuses: tuple[str, ...], begin: datetime, end: datetime
) -> dict[str, TenantCounts]:
    if around.access_log is not None:
        return read_tenants_of_file(reading, around.access_log, statuses, begin, end)
    return read_tenants(reading, around.names.api_logs("api"), statuses, begin, end)


def _scaled(found: Evidence, hot: tuple[Owner, ...]) -> Iterator[tuple[Owner, Side]]:
    for owner in hot:
        if isinstance(owner.billing, Provisioned):
            yield from ((owner, side) for side in throttled(found, owner))


def _statuses(found: Evidence, deployment: Deployment, names: Names, hot: tuple[Owner, ...]) -> Iterator[str]:
    """Which answers of the API have to be told apart by tenant."""
    asked = api_series(deployment, names)
    if asked is None:
        return
    if hot:
        yield BUSY
    if counted(found.of(asked.throttled)):
        yield THROTTLED


def _refusing(found: Evidence, around: Surroundings) -> Iterator[str]:
    for function in around.deployment.functions:
        asked = function_series(function, around.names)
        if counted(found.of(asked.throttles)):
            yield asked.name


def _consumers(found: Evidence, around: Surroundings) -> Iterator[tuple[str, str]]:
    for queue, sibling, _ in behind(found, around):
        consumer = queue.definition.consumer
        if consumer is not None:
            yield around.names.function(consumer.function), sibling.name
