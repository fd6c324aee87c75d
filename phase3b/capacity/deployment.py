"""One environment at one size: everything inherited, overridden and defaulted is settled here, once.

What reads a Deployment (plan, prices, simulation) meets no YAML, no None that means "like the table" and no tier.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import field

from phase3b.capacity.health_function import with_health
from phase3b.capacity.model.account import watches_account
from phase3b.capacity.model.assumptions import Assumptions
from phase3b.capacity.model.capacity import Capacity
from phase3b.capacity.model.environment import Environment
from phase3b.capacity.model.objectives import API_ENDPOINTS, Objectives
from phase3b.capacity.model.quotas import Quotas
from phase3b.capacity.model.second_region import Regions
from phase3b.capacity.model.tier import AutoScaling, TableCapacity, Tier
from phase3b.capacity.named_tier import named_tier
from phase3b.capacity.ops.ops import Ops
from phase3b.capacity.rules.tag_rules import OURS
from phase3b.capacity.schedules.scheduled_bounds import Side, own_bounds, scheduled_actions
from phase3b.capacity.second_regions import regions_of, with_streams_of
from phase3b.capacity.service.api import Api, ApiCapacity, Route, Throttle
from phase3b.capacity.service.cache import ReadCache
from phase3b.capacity.service.cors import CorsDeployment, cors_in
from phase3b.capacity.service.dax import DaxReads
from phase3b.capacity.service.enabled import SwitchedOff, enabled_service, switched_off
from phase3b.capacity.service.expected_events import ExpectedEvents, expected_events
from phase3b.capacity.service.function import Function, FunctionCapacity
from phase3b.capacity.service.queue import Queue
from phase3b.capacity.service.service import AttributeType, Index, Projection, Service, StreamView, Table
from phase3b.capacity.shared_concurrency import allocated_elsewhere, lowered_first
from phase3b.capacity.text.problem_text import instead, quoted
from phase3b.errors import bad_input
from phase3b.quick_dataclass import dataclass
from phase3b.units import Percent, Seconds, UnitsPerSecond


@dataclass(frozen=True, slots=True)
class Range:
    """Minimum and maximum of a provisioned table or index, in capacity units per second."""

    floor: UnitsPerSecond
    ceiling: UnitsPerSecond


@dataclass(frozen=True, slots=True)
class TargetTracking:
    """How auto scaling follows the load."""

    target_percent: Percent
    scale_out_cooldown_seconds: Seconds
    scale_in_cooldown_seconds: Seconds


@dataclass(frozen=True, slots=True)
class ScheduledScaling:
    """A scheduled action: from its time on auto scaling keeps between other bounds; a side of None stays as it is."""

    name: str
    expression: str
    timezone: str
    read: Range | None
    write: Range | None


@dataclass(frozen=True, slots=True)
class Provisioned:
    """Capacity that is paid for whether it is used or not, and scaled; `schedules` move its minimum and maximum."""

    read: Range
    write: Range
    tracking: TargetTracking
    schedules: tuple[ScheduledScaling, ...] = ()

    def scheduled(self, side: Side) -> tuple[tuple[ScheduledScaling, Range], ...]:
        """The schedules that set bounds of a side, each with what it sets."""
        sides = ((each, each.read if side == "read" else each.write) for each in self.schedules)
        return tuple((each, bounds) for each, bounds in sides if bounds is not None)


@dataclass(frozen=True, slots=True)
class OnDemand:
    """Capacity that is paid for by the request; None means no maximum of ours."""

    read_ceiling: UnitsPerSecond | None
    write_ceiling: UnitsPerSecond | None


Billing = Provisioned | OnDemand


@dataclass(frozen=True, slots=True)
class IndexDeployment:
    """A global secondary index with its capacity."""

    name: str
    partition_key: str
    sort_key: str | None
    projection: Projection
    non_key_attributes: tuple[str, ...]
    serves: tuple[str, ...]
    billing: Billing


@dataclass(frozen=True, slots=True)
class TableDeployment:
    """A table with its capacity; its indexes share its billing mode. `regional` is one that is never replicated."""

    name: str
    description: str
    attributes: tuple[tuple[str, AttributeType], ...]
    partition_key: str
    sort_key: str | None
    ttl_attribute: str | None
    stream: StreamView | None
    operations: tuple[str, ...]
    serves: tuple[str, ...]
    billing: Billing
    indexes: tuple[IndexDeployment, ...]
    regional: bool = False


@dataclass(frozen=True, slots=True)
class FunctionDeployment:
    """A function with its size; `consumes` are the queues that it processes."""

    name: str
    definition: Function
    capacity: FunctionCapacity
    consumes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class QueueDeployment:
    """A queue; `fifo` says which of the two queues of a consumer is written to."""

    name: str
    definition: Queue
    fifo: bool


@dataclass(frozen=True, slots=True)
class RouteDeployment:
    """A route with what its tier gives it; `cache_seconds` is 0 where nothing is cached."""

    definition: Route
    cache_seconds: Seconds
    throttle: Throttle
    p95_target_ms: float


@dataclass(frozen=True, slots=True)
class ApiDeployment:
    """Both APIs; `read_cache` is what their functions keep in the cache, `dax` what they read through it: None where the tier has none."""

    definition: Api
    capacity: ApiCapacity
    routes: tuple[RouteDeployment, ...]
    cors: CorsDeployment | None = None
    read_cache: ReadCache | None = None
    dax: DaxReads | None = None

    def answers(self, function: str) -> bool:
        """Whether a function answers a route."""
        return any(route.definition.function == function for route in self.routes)


@dataclass(frozen=True, slots=True)
class Deployment:
    """Everything that an environment is to be.

    `lowered_before` are, for a function, those whose reserved concurrency has to be lowered before its own is raised.
    `allocated_elsewhere` is the concurrency that other environments of the file keep for themselves in the same account
    and region. `switched_off` are parts of the service that are not there, `extensions` files of the user's. `regions` are
    both regions of an environment that has two; each of its two stacks is a deployment.
    `costs_asked_inside` says whether a network has an endpoint of Cost Explorer, where the region does not say so yet.
    """

    project: str
    component: str
    name: str
    tier_name: str
    tier: Tier
    environment: Environment
    tags: Mapping[str, str]
    tables: tuple[TableDeployment, ...]
    functions: tuple[FunctionDeployment, ...]
    queues: tuple[QueueDeployment, ...]
    api: ApiDeployment | None
    failed_events: str | None
    assumptions: Assumptions | None
    objectives: Objectives
    quotas: Quotas
    lowered_before: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    expected: ExpectedEvents = field(default_factory=ExpectedEvents)
    watches_account: bool = True
    allocated_elsewhere: int = 0
    switched_off: tuple[SwitchedOff, ...] = ()
    extensions: tuple[str, ...] = ()
    ops: Ops = field(default_factory=Ops)
    regions: Regions | None = None
    costs_asked_inside: bool | None = None

    @property
    def replicated(self) -> tuple[str, ...]:
        """The tables that are global tables: they are in the first region, with a replica in the second."""
        return () if self.regions is None else tuple(each.name for each in self.tables if not each.regional)

    @property
    def first_environment(self) -> str:
        """The environment whose names replicated tables have: of the second region's stack, that of the first."""
        return self.name if self.regions is None else self.regions.environment

    def is_replica(self, table: str) -> bool:
        """Whether a table of this stack is a replica of one in the first region."""
        return self.regions is not None and self.regions.is_second and table in self.replicated

    @property
    def allocated_concurrency(self) -> int:
        """What the account keeps for functions of this file, whether they run or not."""
        return self.allocated_elsewhere + sum(each.capacity.allocated_concurrency for each in self.functions)

    def authorizes(self, function: FunctionDeployment) -> bool:
        """Whether a function is the authorizer, which refuses a token by failing: API Gateway has no other way to a 401."""
        return self.api is not None and self.api.definition.authorizer.function == function.name


def resolve(capacity: Capacity, environment: str, tier: str | None = None) -> Deployment:
    """The deployment of an environment, in its own tier or, to see what that would be, in another.

    Raises:
        Phase3bError: no such environment or tier, or the environment's overrides don't fit the tier.
    """
    if environment not in capacity.environments:
        raise bad_input(
            f"there is no environment {quoted(environment)} in {capacity.name}",
            instead(environment, capacity.environments),
            code="P3B-ENVIRONMENT-UNKNOWN",
        )
    settings = capacity.environments[environment]
    tier_name = tier if tier is not None else settings.tier
    chosen = capacity.environment_tiers[environment].get(named_tier(capacity, tier_name))
    if chosen is None:
        raise bad_input(
            f"the overrides of the environment {environment} don't fit the tier {tier_name}",
            f"Switch environments.{environment}.tier to {tier_name} and run phase3b validate to see where",
            code="P3B-OVERRIDE-TIER",
        )
    service, chosen = with_health(enabled_service(capacity.service, settings), chosen, settings.domain)
    objectives = capacity.objectives_of(environment, tier_name)
    regions = regions_of(capacity, environment, chosen)
    return Deployment(
        project=service.project,
        component=service.component,
        name=environment,
        tier_name=tier_name,
        tier=chosen,
        environment=settings,
        tags={
            **dict(zip(OURS, (service.project, environment, service.component, "phase3b"), strict=True)),
            **service.tags,
            **settings.tags,
        },
        tables=tables_of(service, chosen),
        functions=tuple(_functions(service, chosen, regions)),
        queues=tuple(
            QueueDeployment(name, queue, name in chosen.queues and chosen.queues[name].fifo)
            for name, queue in service.queues.items()
        ),
        api=_api(service, chosen, objectives, settings),
        failed_events=service.failed_events,
        assumptions=service.assumptions,
        objectives=objectives,
        quotas=capacity.quotas,
        lowered_before=lowered_first(capacity, environment, tier_name, service),
        expected=expected_events(service, chosen, objectives.thresholds),
        watches_account=watches_account(capacity.environments, environment),
        allocated_elsewhere=allocated_elsewhere(capacity, environment),
        switched_off=switched_off(capacity.service, settings),
        extensions=service.extensions,
        ops=capacity.ops,
        regions=regions,
    )


def tables_of(service: Service, tier: Tier) -> tuple[TableDeployment, ...]:
    """The service's tables with a tier's capacity, for questions about a tier that is in no environment."""
    return tuple(_table(name, table, tier.tables[name], tier.auto_scaling) for name, table in service.tables.items())


def _functions(service: Service, tier: Tier, regions: Regions | None) -> Iterator[FunctionDeployment]:
    for name, function in service.functions.items():
        consumes = tuple(
            queue_name
            for queue_name, queue in service.queues.items()
            if queue.consumer is not None and queue.consumer.function == name
        )
        yield FunctionDeployment(name, with_streams_of(function, regions), tier.functions[name], consumes)


def _api(service: Service, tier: Tier, objectives: Objectives, environment: Environment) -> ApiDeployment | None:
    if service.api is None or tier.api is None:
        return None
    routes = tuple(_route(route, tier.api, objectives) for route in service.routes)
    cors = cors_in(service.api.cors, environment.cors_origins)
    cache, dax = service.cache if tier.cache is not None else None, service.dax if tier.dax is not None else None
    return ApiDeployment(service.api, tier.api, routes, cors, cache, dax)


def _route(route: Route, capacity: ApiCapacity, objectives: Objectives) -> RouteDeployment:
    cached = 0 if capacity.cache is None else capacity.cache.seconds.get(route.operation, route.cache_seconds)
    return RouteDeployment(
        definition=route,
        cache_seconds=Seconds(cached),
        throttle=route.throttle if route.throttle is not None else capacity.throttle,
        p95_target_ms=objectives.operations[route.objective].target_ms
        if route.objective is not None
        else objectives.percentiles[API_ENDPOINTS].p95_ms,
    )


def _table(name: str, table: Table, capacity: TableCapacity, scaling: AutoScaling) -> TableDeployment:
    return TableDeployment(
        name=name,
        description=table.description,
        attributes=tuple(table.attributes.items()),
        partition_key=table.partition_key,
        sort_key=table.sort_key,
        ttl_attribute=table.ttl_attribute,
        stream=table.stream,
        operations=table.operations,
        serves=table.serves,
        billing=_billing(capacity, name, None, scaling),
        indexes=tuple(
            _index(index_name, index, capacity, name, scaling) for index_name, index in table.indexes.items()
        ),
        regional=table.regional,
    )


def _index(name: str, index: Index, capacity: TableCapacity, table: str, scaling: AutoScaling) -> IndexDeployment:
    return IndexDeployment(
        name=name,
        partition_key=index.partition_key,
        sort_key=index.sort_key,
        projection=index.projection,
        non_key_attributes=index.non_key_attributes,
        serves=index.serves,
        billing=_billing(capacity, table, name, scaling),
    )


def _billing(capacity: TableCapacity, table: str, index: str | None, scaling: AutoScaling) -> Billing:
    """The table's billing, with an index's own bounds where it has any."""
    read, write = own_bounds(capacity, index, "read"), own_bounds(capacity, index, "write")
    if capacity.billing_mode == "PAY_PER_REQUEST":
        return OnDemand(read_ceiling=read.max, write_ceiling=write.max)
    own = capacity.auto_scaling
    tracking = TargetTracking(
        own.target_percent or scaling.target_percent,
        _own(own.scale_out_cooldown_seconds, scaling.scale_out_cooldown_seconds),
        _own(own.scale_in_cooldown_seconds, scaling.scale_in_cooldown_seconds),
    )
    schedules = (
        ScheduledScaling(name, schedule.expression, schedule.timezone, *(each and _range(*each) for each in sides))
        for name, schedule, sides in scheduled_actions(capacity, scaling, table, index)
    )
    return Provisioned(_range(read.min, read.max), _range(write.min, write.max), tracking, tuple(schedules))


def _own(own: Seconds | None, of_tier: Seconds) -> Seconds:
    return of_tier if own is None else own


def _range(floor: UnitsPerSecond | None, ceiling: UnitsPerSecond | None) -> Range:
    if floor is None or ceiling is None:
        raise bad_input(  # The rules have refused such a file; this is for a Capacity that somebody built by hand.
            "a provisioned table needs a minimum and a maximum",
            "Give min and max of read and write",
            code="P3B-CAPACITY-MISSING",
        )
    return Range(floor, ceiling)
