"""Which reads DAX answers in a day, by route: `service.assumptions.dax_hit_percent` of those that go through it.

How many there are is said by `service.assumptions.tables.T.operations`: an operation that is read through DAX is taken to be all that
asks its table so, and several that ask it so have equal parts. What one reads is said by `service.assumptions.routes`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from phase3b.capacity.deployment import Deployment
from phase3b.capacity.model.assumptions import Assumptions
from phase3b.capacity.model.expected_traffic import ExpectedTraffic
from phase3b.capacity.service.dax import DaxRead
from phase3b.plan.network.members import cached_reads, dax_members, dax_reads
from phase3b.pricing.usage.kept_reads import KeptReads, KeptRoute, units_of_route

QUERY = "Query"


def reads_through_dax(
    deployment: Deployment, load: ExpectedTraffic, assumptions: Assumptions, hit_percent: float | None = None
) -> KeptReads | None:
    """What a load reads of DAX; None where no function reads through it. `hit_percent` takes the place of the assumed one."""
    if deployment.tier.dax is None or not dax_members(deployment):
        return None
    hits = assumptions.dax_hit_percent.value if hit_percent is None else hit_percent
    return KeptReads(hits, tuple(_routes(deployment, load, assumptions)))


def asked(read: DaxRead) -> frozenset[tuple[str, str]]:
    """The tables that an operation reads through DAX, each with what it is asked; an index is asked as a part of its table."""
    of_tables = {(table, action) for table, actions in read.tables.items() for action in actions}
    return frozenset(of_tables | {(table, QUERY) for table in read.indexes})


def _routes(deployment: Deployment, load: ExpectedTraffic, assumptions: Assumptions) -> Iterator[KeptRoute]:
    reads = {
        (each.name, operation): read
        for each in dax_members(deployment)
        for operation, read in dax_reads(deployment, each.name).items()
    }
    sharing = Counter(pair for read in reads.values() for pair in asked(read))
    for route in () if deployment.api is None else deployment.api.routes:
        name, operation = route.definition.function, route.definition.operation
        read = reads.get((name, operation))
        if read is None:
            continue
        requests = [
            _requests(load, assumptions, table, action) / sharing[table, action] for table, action in asked(read)
        ]
        shown = f"{route.definition.method} {route.definition.path}"
        units = units_of_route(assumptions, shown)
        if units is not None:
            through = {(table, None) for table in read.tables} | {
                (table, index) for table, indexes in read.indexes.items() for index in indexes
            }
            units = {owner: each for owner, each in units.items() if owner in through}
        # What the cache before the tables answers never gets here, and how much is left is not known.
        known = None if operation in cached_reads(deployment, name) else units
        yield KeptRoute(shown, max(requests, default=0), known)


def _requests(load: ExpectedTraffic, assumptions: Assumptions, table: str, action: str) -> float:
    """Requests a day of one operation on a table and its indexes; none where nobody has said."""
    used = assumptions.tables.get(table)
    called = None if used is None else {str(key): each for key, each in used.operations.items()}.get(action)
    if called is None:
        return 0
    return load.invocations_per_day * called.requests_per_invocation + load.tickets_per_day * called.requests_per_ticket
