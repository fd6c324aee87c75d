"""Batches measured on AWS: items of test tenants, written to the environment's own tables and deleted after each combination.

Only to tables that the tenant partitions, as the tuning role may write no other items, and whose stream calls no function: it would
get items that no request has written.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from math import ceil
from typing import Any, Final

from phase3b.capacity.deployment import Deployment
from phase3b.capacity.model.load import LoadSettings
from phase3b.capacity.tuning.batch_tuning import BatchTuning
from phase3b.change.guard.asked.consumption import AwsAccess
from phase3b.errors import Phase3bError, Problem, outside_failure
from phase3b.load.destination.aws_target import asking, refuse_other_account
from phase3b.load.destination.refusals import dollars, not_owned
from phase3b.naming import Names
from phase3b.tuning.batches.measuring import Destination, units_of
from phase3b.tuning.batches.written import MOST_MEMBERS, WriteOperation

WRITE_UNIT: Final = "dynamodb.wru"
MOST_DELETED: Final = 25
ATTEMPTS: Final = 10
# A transaction counts twice, and what was written is deleted again.
WRITTEN_AND_DELETED: Final = 3
Client = Any


def left_out(deployment: Deployment, operation: WriteOperation, tenant_key: str) -> str:
    """Why a table is not written to on AWS; empty where it is."""
    table = operation.table
    if table.partition_key != tenant_key:
        return f"{table.name} is not partitioned by {tenant_key}: the tuning role writes items of test tenants alone"
    called = [
        function.name
        for function in deployment.functions
        if table.name in function.definition.streams and function.definition.streams[table.name].enabled
    ]
    if called:
        return f"the stream of {table.name} calls {', '.join(called)} with whatever is written: measure it without --on-aws"
    return ""


def units_planned(operations: Sequence[WriteOperation], tuning: BatchTuning) -> float:
    """Write units of a run at most, with those of deleting what was written."""
    return sum(_units(each, tuning) for each in operations)


def _units(operation: WriteOperation, tuning: BatchTuning) -> float:
    sizes = {operation.size, *(tuning.sizes if operation.way != "PutItem" else ())}
    cells = len(sizes) * len(tuning.parallel) + len(MOST_MEMBERS) - 1
    most = max(tuning.items, *sizes)
    each = units_of(tuning.item_bytes) * (1 + len(operation.table.indexes))
    return cells * tuning.repeats * most * each * WRITTEN_AND_DELETED


def refuse(
    deployment: Deployment,
    owned: str | None,
    units: float,
    settings: LoadSettings,
    usd: Callable[[str, float], float | None],
) -> float:
    """What the run costs at most, where it may begin.

    Raises:
        Phase3bError: nobody has said that it may go there, it costs too much, or its price is not known.
    """
    problems = list(not_owned(deployment.name, owned))
    cost = usd(WRITE_UNIT, units)
    if cost is None:
        problems.append(
            Problem(
                f"what this run costs on AWS is not known: there is no price {WRITE_UNIT}",
                "Add it to the prices of the region: phase3b prices refresh",
                code="P3B-LOAD-COST-UNKNOWN",
            )
        )
    elif cost > settings.most_usd:
        problems.append(
            Problem(
                f"this run would cost about {dollars(cost)} on AWS, more than the {dollars(settings.most_usd)} that it may",
                f"Allow it: --most-usd {max(1, ceil(cost))}; or measure less: tuning.batches.items and repeats",
                code="P3B-LOAD-COST",
            )
        )
    if problems:
        raise Phase3bError(*problems)
    return cost or 0.0


@contextmanager
def aws_destination(
    deployment: Deployment, names: Names, access: AwsAccess
) -> Iterator[tuple[Destination, Mapping[str, str]]]:
    """The environment's tables, and the variables that lead a writer there.

    Raises:
        Phase3bError: AWS refuses, or the credentials are of another account.
    """
    from botocore.exceptions import NoCredentialsError  # noqa: PLC0415  heavy

    with asking(deployment):
        refuse_other_account(deployment, access)
        session = access.session()
        client = access.client("dynamodb", session)
        found = session.get_credentials()
        if found is None:
            raise NoCredentialsError
        credentials = found.get_frozen_credentials()
    given = {
        "AWS_ACCESS_KEY_ID": credentials.access_key,
        "AWS_SECRET_ACCESS_KEY": credentials.secret_key,
        "AWS_SESSION_TOKEN": credentials.token or "",
        "AWS_REGION": access.region,
        "AWS_DEFAULT_REGION": access.region,
        "AWS_ENDPOINT_URL_DYNAMODB": client.meta.endpoint_url,
    }

    def remove(table: str, keys: Sequence[Mapping[str, Any]]) -> None:
        with asking(deployment):
            deleted(client, table, keys, deployment.name)

    destination = Destination(lambda table, _, __: names.table(table.name), None, deployed=True, remove=remove)
    yield destination, {name: value for name, value in given.items() if value}


def deleted(client: Client, table: str, keys: Sequence[Mapping[str, Any]], environment: str) -> None:
    """Deletes items by their keys, again what DynamoDB gives back.

    Raises:
        Phase3bError: some are still there.
    """
    left = [{"DeleteRequest": {"Key": each}} for each in keys]
    for attempt in range(ATTEMPTS):
        if attempt:
            time.sleep(min(5.0, 0.05 * 2**attempt))
        again: list[Any] = []
        for at in range(0, len(left), MOST_DELETED):
            answer = client.batch_write_item(RequestItems={table: left[at : at + MOST_DELETED]})
            again += answer.get("UnprocessedItems", {}).get(table, [])
        left = again
        if not left:
            return
    raise outside_failure(
        f"{len(left)} items of test tenants are still in {table}",
        f"Delete them once it throttles no more: phase3b load clean {environment} --scan --yes",
        code="P3B-TUNE-ITEMS-LEFT",
    )
