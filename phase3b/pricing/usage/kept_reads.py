"""Which reads the cache in front of the tables answers in a day, by route: `service.assumptions.read_cache_hit_percent` of them.

What the cache of the REST API answers reaches no function. Of the others, those that may be kept are distributed over the
cached routes as their functions are called. A hit reads nothing of a table; the invocation is there all the same.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Final

from phase3b.capacity.deployment import Deployment
from phase3b.capacity.model.assumptions import Assumptions
from phase3b.capacity.model.expected_traffic import ExpectedTraffic
from phase3b.plan.network.members import cached_reads, is_member
from phase3b.quick_dataclass import dataclass

WHOLE: Final = 100

Owner = tuple[str, str | None]
"""A table, and one of its indexes or None."""


@dataclass(frozen=True, slots=True)
class Hits:
    """Hit rates in the place of the assumed ones, of the cache before the tables and of DAX; None: as assumed."""

    cache_percent: float | None = None
    dax_percent: float | None = None


AS_ASSUMED: Final = Hits()


@dataclass(frozen=True, slots=True)
class KeptRoute:
    """A cached route: its requests a day that reach the cache, and the read units that one of them takes without it.

    `units` is None where service.assumptions.routes does not say.
    """

    route: str
    requests_per_day: float
    units: Mapping[Owner, float] | None


@dataclass(frozen=True, slots=True)
class KeptReads:
    """What the cache keeps from the tables."""

    hit_percent: float
    routes: tuple[KeptRoute, ...]

    @property
    def units_per_day(self) -> Mapping[Owner, float]:
        """Read units that hits do not take, of each table and index."""
        found: defaultdict[Owner, float] = defaultdict(float)
        for each in self.routes:
            for owner, units in (each.units or {}).items():
                found[owner] += each.requests_per_day * self.hit_percent / WHOLE * units
        return found

    @property
    def hits_per_day(self) -> float:
        """Requests that the cache answers."""
        return sum(each.requests_per_day for each in self.routes) * self.hit_percent / WHOLE

    @property
    def requests_per_day(self) -> float:
        """Requests that ask the cache."""
        return sum(each.requests_per_day for each in self.routes)

    @property
    def unknown(self) -> tuple[str, ...]:
        """Routes of which nobody has said what they read: their hits are not subtracted."""
        return tuple(each.route for each in self.routes if each.units is None)


def kept_reads(
    deployment: Deployment, load: ExpectedTraffic, assumptions: Assumptions, hit_percent: float | None = None
) -> KeptReads | None:
    """What a load reads of the cache; None without a cache, or where nobody has said what a cache may answer.

    `hit_percent` takes the place of the assumed one.
    """
    if deployment.tier.cache is None or assumptions.cacheable_percent is None:
        return None
    hits = assumptions.read_cache_hit_percent.value if hit_percent is None else hit_percent
    return KeptReads(hits, tuple(_routes(deployment, load, assumptions, assumptions.cacheable_percent.value / WHOLE)))


def _routes(
    deployment: Deployment, load: ExpectedTraffic, assumptions: Assumptions, cacheable: float
) -> Iterator[KeptRoute]:
    rest = {
        name: load.invocations_per_day * each.invocations_percent / WHOLE * each.rest_percent / WHOLE
        for name, each in assumptions.functions.items()
    }
    # Where nobody has said how a function is called, how many requests there are is not known.
    if any(each.name not in rest for each in deployment.functions):
        return
    kept = {each.name: cached_reads(deployment, each.name) for each in deployment.functions}
    may_keep = sum(rest[name] for name, operations in kept.items() if operations)
    if not may_keep:
        return
    reaching = sum(rest.values()) * _reaching(deployment, assumptions, cacheable)
    for route in () if deployment.api is None else deployment.api.routes:
        name, operation = route.definition.function, route.definition.operation
        if operation in kept.get(name, {}) and is_member(deployment, name):
            requests = reaching * rest[name] / may_keep / len(kept[name])
            shown = f"{route.definition.method} {route.definition.path}"
            yield KeptRoute(shown, requests, units_of_route(assumptions, shown))


def _reaching(deployment: Deployment, assumptions: Assumptions, cacheable: float) -> float:
    """Of the requests that reach a function, the part that may be kept: without those that the API's cache answered."""
    answered = assumptions.cache_hit_percent.value / WHOLE if _api_keeps(deployment) else 0
    reaching = 1 - cacheable * answered
    return cacheable * (1 - answered) / reaching if reaching else 0


def _api_keeps(deployment: Deployment) -> bool:
    api = deployment.tier.api
    return api is not None and api.cache is not None


def units_of_route(assumptions: Assumptions, route: str) -> Mapping[Owner, float] | None:
    """Read units that a request of a route takes of each table and index; None where nobody has said."""
    assumed = assumptions.routes.get(route)
    if assumed is None:
        return None
    return {
        (table, index): each.read_units
        for table, own in assumed.tables.items()
        for index, each in ((None, own), *own.indexes.items())
        if each.read_units
    }
