"""What a fault is put into, by the names of capacity.yaml, and what AWS calls it."""

from __future__ import annotations

from typing import Final, NamedTuple

from phase3b.capacity.aws_limits import endpoint_services
from phase3b.capacity.deployment import Deployment, Provisioned
from phase3b.capacity.text.problem_text import instead, quoted
from phase3b.errors import Phase3bError, bad_input
from phase3b.local.faults.fault import Limit
from phase3b.naming import Names, names_of
from phase3b.plan.network.members import cache_members
from phase3b.plan.queues.dead_letters import siblings

_TABLE: Final = "table:"
_FUNCTION: Final = "function:"


class Target(NamedTuple):
    """One thing: the names that AWS has for it, and whether the embedded AWS has the fault or the session's process."""

    names: tuple[str, ...]
    in_aws: bool


def lane_target(deployment: Deployment, text: str) -> Target:
    """A table, or TABLE/INDEX.

    Raises:
        Phase3bError: there is no such one.
    """
    table, _, index = text.partition("/")
    names = _names(deployment)
    found = next((each for each in deployment.tables if each.name == table), None)
    if found is None:
        tables = [each.name for each in deployment.tables]
        raise bad_input(
            f"the environment has no table {quoted(table)}", instead(table, tables), code="P3B-TABLE-UNKNOWN"
        )
    if not index:
        return Target((names.table(table),), in_aws=True)
    indexes = [each.name for each in found.indexes]
    if index not in indexes:
        raise bad_input(
            f"the table {table} has no index {quoted(index)}", instead(index, indexes), code="P3B-INDEX-UNKNOWN"
        )
    return Target((f"{names.table(table)}/{names.index(index)}",), in_aws=True)


def usual_limit(deployment: Deployment, text: str) -> Limit:
    """What throttles a table first, by its capacity mode: too little capacity, or the maximum of an on-demand one."""
    table = next(each for each in deployment.tables if each.name == text.partition("/")[0])
    provisioned = isinstance(table.billing, Provisioned)
    return "ProvisionedThroughputExceeded" if provisioned else "MaxOnDemandThroughputExceeded"


def function_target(deployment: Deployment, text: str) -> Target:
    """A function.

    Raises:
        Phase3bError: there is no such one.
    """
    functions = [each.name for each in deployment.functions]
    if text not in functions:
        raise bad_input(
            f"the environment has no function {quoted(text)}", instead(text, functions), code="P3B-FUNCTION-UNKNOWN"
        )
    return Target((_names(deployment).function(text),), in_aws=False)


def failing_target(deployment: Deployment, text: str) -> Target:
    """A function or a table, which may have the same name: function:NAME and table:NAME tell them apart.

    Raises:
        Phase3bError: nothing has this name, or both have it.
    """
    if text.startswith(_TABLE):
        return lane_target(deployment, text.removeprefix(_TABLE))
    if text.startswith(_FUNCTION):
        return function_target(deployment, text.removeprefix(_FUNCTION))
    tables = {each.name for each in deployment.tables}
    functions = {each.name for each in deployment.functions}
    if text in tables & functions:
        raise bad_input(
            f"{text} is a table and a function",
            f"Write {_FUNCTION}{text} or {_TABLE}{text}",
            code="P3B-FAULT-TARGET",
        )
    if text in tables:
        return lane_target(deployment, text)
    if text in functions:
        return function_target(deployment, text)
    raise _neither("function or table", text, [*functions, *tables])


def slow_target(deployment: Deployment, text: str) -> Target:
    """A function, or a service as Terraform's provider and the AWS CLI call it.

    Raises:
        Phase3bError: there is no such one.
    """
    functions = [each.name for each in deployment.functions]
    if text.removeprefix(_FUNCTION) in functions:
        return function_target(deployment, text.removeprefix(_FUNCTION))
    services = endpoint_services()
    if text in services:
        return Target((text,), in_aws=True)
    raise _neither("function or service", text, [*functions, *services])


def queue_target(deployment: Deployment, text: str) -> Target:
    """The SQS queues of a queue that a function consumes.

    Raises:
        Phase3bError: there is no such one, or nothing consumes it.
    """
    queues = [each.name for each in deployment.queues if each.definition.consumer is not None]
    found = next((each for each in deployment.queues if each.name == text and each.name in queues), None)
    if found is None:
        raise bad_input(
            f"the environment has no queue {quoted(text)} with a consumer",
            instead(text, queues),
            code="P3B-QUEUE-UNKNOWN",
        )
    names = tuple(each.name for each in siblings(found, _names(deployment)) if not each.given_up)
    return Target(names, in_aws=False)


def cache_target(deployment: Deployment) -> Target:
    """The cache.

    Raises:
        Phase3bError: the tier has none that a function reads.
    """
    if not cache_members(deployment) or deployment.tier.cache is None:
        raise bad_input(
            f"the tier {deployment.tier_name} of {deployment.name} has no cache that a function reads",
            "Name it in tiers.TIER.cache, or bring up a tier with one: phase3b local up ENV --tier TIER",
            code="P3B-FAULT-TARGET",
        )
    return Target((_names(deployment).cache(),), in_aws=False)


def region_target(deployment: Deployment, text: str) -> Target:
    """One of the environment's regions.

    Raises:
        Phase3bError: it is not in that region.
    """
    regions = deployment.regions
    there = [deployment.environment.region] if regions is None else [regions.first, regions.second]
    if text not in there:
        raise bad_input(
            f"{deployment.name} is not in the region {quoted(text)}", instead(text, there), code="P3B-FAULT-TARGET"
        )
    return Target((text,), in_aws=True)


def _names(deployment: Deployment) -> Names:
    return names_of(deployment)


def _neither(what: str, text: str, known: list[str]) -> Phase3bError:
    return bad_input(
        f"the environment has no {what} {quoted(text)}", instead(text, sorted(known)), code="P3B-FAULT-TARGET"
    )
