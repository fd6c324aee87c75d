"""Whether what was measured of a load leaves a doubt that DynamoDB or Lambda would have throttled it.

Tables throttle as on AWS unless the embedded AWS is up with --no-throttling. Then a table or index whose busiest second is within its
minimum is throttled by no rule of capacity. A function that never runs as often at a time as it may is not throttled either.
Anything else is not known.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from phase3b.capacity.deployment import Deployment
from phase3b.load.consumed.consumption import TableUse


def throttle_doubts(deployment: Deployment, uses: Sequence[TableUse], measured: Mapping[str, Any]) -> tuple[str, ...]:
    """Why it is not known that nothing was throttled; nothing where it is."""
    return (*_of_tables(uses), *_of_functions(deployment, measured))


def _of_tables(uses: Sequence[TableUse]) -> Iterator[str]:
    for use in uses:
        if use.throttled is not None:
            continue
        least = use.minimum if use.mode == "provisioned" else use.maximum
        if least is not None and use.busiest_per_second > least:
            yield (
                f"{use.name} consumed {use.busiest_per_second:,.0f} {use.side} units in its busiest second, and its minimum is "
                f"{least:,} a second"
            )


def _of_functions(deployment: Deployment, measured: Mapping[str, Any]) -> Iterator[str]:
    """Lambda makes none of them wait, so that no more run at a time than ran or waited here."""
    if "at_once" not in measured:
        yield "how many invocations there were at a time was not measured: the local API that is up is of an earlier version"
        return
    shared = 0
    reserved = {each.name: each.capacity.reserved_concurrency for each in deployment.functions}
    for function, most in sorted(measured["at_once"].items()):
        limit = reserved.get(function)
        if limit is None:
            shared += most
        elif most > limit:
            yield f"{function} had {most:,} invocations at a time, and {limit:,} are reserved for it"
    left = deployment.quotas.concurrent_executions - sum(each or 0 for each in reserved.values())
    if shared > left:
        yield f"functions without reserved concurrency had {shared:,} invocations at a time, and the account has {left:,} for them"
