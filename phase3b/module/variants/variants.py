"""The deployments that show what every choice of the module changes.

In one of them all is as it usually is, and in one more for each choice that alone is different.

Six tiers laid side by side would not do: tracing, FIFO queues and warm functions begin in the same tiers, and nothing
would tell which of them a line belongs to.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from phase3b.capacity.deployment import (
    Billing,
    Deployment,
    OnDemand,
    Provisioned,
    TableDeployment,
    resolve,
)
from phase3b.capacity.model.backend import LocalBackend
from phase3b.capacity.model.capacity import Capacity
from phase3b.capacity.model.environment import Warnings
from phase3b.errors import Phase3bError, Problem
from phase3b.module.variants.dashboard_rows import widget_keys
from phase3b.module.variants.placeholders import (
    ALLOCATED_EXECUTIONS,
    CACHE_SIZE,
    REQUESTS_PER_IP,
    WARNINGS_EMAIL,
    WARNINGS_TOPIC,
    Placeholders,
    function_code,
    owner_code,
    with_placeholders,
)
from phase3b.module.variants.read_cache import (
    CACHED,
    cache_choices,
    in_module,
    inside_where_it_can_be,
    module_cache,
    network_of,
    with_node_type,
    without_cache,
)
from phase3b.module.variants.switches import Part, Presence, less, needs_of, presences
from phase3b.naming import Address, capacity_owner, names_of
from phase3b.plan.alerts.planned import told_together
from phase3b.plan.alerts.records import CompositeAlarm, MetricAlarm
from phase3b.plan.dashboards.planned import dashboard_records
from phase3b.plan.dashboards.records import Dashboard
from phase3b.plan.functions.artifacts import Artifacts
from phase3b.plan.plan import Plan, plan

BASE = "usual"


@dataclass(frozen=True, slots=True)
class Variant:
    """A choice made otherwise. `test` is HCL that says whether it is as usual, or, with `otherwise`, as here."""

    name: str
    test: str
    otherwise: bool
    deployment: Deployment
    # Of a part that is switched off: the part, and all that its absence follows from as well.
    part: Part | None = None
    needs: frozenset[Part] = frozenset()


@dataclass(frozen=True, slots=True)
class Variants:
    """Everything that is synthesized for the module.

    `tiers` are as they are without the cache, which is off unless asked for; `cached_tiers` with it, where the module has one.
    """

    placeholders: Placeholders
    tiers: Mapping[str, Deployment]
    cached_tiers: Mapping[str, Deployment]
    artifacts: Artifacts
    base: Deployment
    base_plan: Plan
    others: Sequence[tuple[Variant, Plan]]
    presences: Mapping[Address | str, Presence]
    needs: Mapping[Part, frozenset[Part]]

    @property
    def region(self) -> str:
        """The region of the environment whose settings are the defaults."""
        return next(iter(self.tiers.values())).environment.region

    def with_all_alarms(self, tier: str, *, cached: bool = False) -> Deployment:
        """A tier with alarms at every level, which is the most that a consumer can have; without the cache or with it."""
        deployment = (self.cached_tiers if cached else self.tiers)[tier]
        environment = deployment.environment.model_copy(update={"alarm_levels": self.base.environment.alarm_levels})
        return replace(deployment, environment=environment)

    @property
    def of_cache(self) -> frozenset[Address]:
        """What is there with the cache alone, with its network."""
        without = [plan for variant, plan in self.others if variant.test == CACHED]
        return frozenset(address for plan in without for address in self.gone(plan))

    def changed(self) -> tuple[Plan, ...]:
        """The usual plan whole, of each other one what differs from it: the rest would be drawn the same."""
        known = {record.address: record for record in self.base_plan.records}
        return (
            self.base_plan,
            *(
                replace(other, records=tuple(each for each in other.records if known.get(each.address) != each))
                for _, other in self.others
            ),
        )

    def gone(self, other: Plan) -> set[Address]:
        """What a plan has not, and the usual one has."""
        return {record.address for record in self.base_plan.records} - {record.address for record in other.records}


def tier_deployments(capacity: Capacity, environment: str) -> dict[str, Deployment]:
    """Each tier as it is in the file, with the settings of an environment and without its overrides.

    Raises:
        Phase3bError: there is no such environment.
    """
    pure = replace(capacity, environment_tiers=dict.fromkeys(capacity.environments, capacity.tiers))
    return {tier: resolve(pure, environment, tier) for tier in capacity.tiers}


def variants(capacity: Capacity, environment: str, artifacts: Artifacts) -> Variants:
    """What is to be synthesized.

    Raises:
        Phase3bError: the tiers differ in a way that a variable can't choose.
    """
    found = tier_deployments(capacity, environment)
    network = network_of(capacity.environments[environment])
    every = {name: in_module(each, network) for name, each in found.items()}
    tiers = {name: without_cache(each) for name, each in every.items()}
    cached = every if module_cache(every) is not None else tiers
    base_plan = _base_tier(cached)
    placeholders = Placeholders()
    # How often something happens depends on the tier, too: few_samples says what follows from it.
    # In which order functions are changed depends on the tier that is switched from and to, and a module has one order.
    marked = in_module(with_placeholders(base_plan, placeholders), network)
    base = replace(marked, lowered_before={}, assumptions=None, costs_asked_inside=True)
    needs = needs_of(base)
    others = (*_others(base, tiers, placeholders), *_switches(base, needs))
    for deployment in (base, *(variant.deployment for variant in others)):
        # Without functions it is 0, which stands for itself wherever it is.
        if deployment.functions:
            placeholders.derived(deployment.allocated_concurrency, ALLOCATED_EXECUTIONS)
    plans = [
        (deployment, _plan(deployment, artifacts, name))
        for name, deployment in ((BASE, base), *((variant.name, variant.deployment) for variant in others))
    ]
    planned_base, *other_plans = _with_the_same_rows(plans)

    def planned(deployment: Deployment) -> Iterator[Address | str]:
        made = plan(deployment, artifacts)
        yield from (record.address for record in made.records)
        yield from widget_keys(made)

    whole = _everything(base, others)
    there = inside_where_it_can_be(
        presences((base, whole), planned), presences((replace(whole, costs_asked_inside=False),), planned)
    )
    return Variants(
        placeholders,
        tiers,
        cached,
        artifacts,
        base,
        planned_base,
        tuple(zip(others, other_plans, strict=True)),
        there,
        needs,
    )


def _switches(base: Deployment, needs: Mapping[Part, frozenset[Part]]) -> Iterator[Variant]:
    """Each part switched off, with what needs it: what of the rest differs then."""
    for part, needed in needs.items():
        yield Variant(
            f"without-{part.kind}-{part.name}",
            part.test,
            otherwise=False,
            deployment=less(base, [part]),
            part=part,
            needs=needed,
        )


def _everything(base: Deployment, others: Sequence[Variant]) -> Deployment:
    """All that any choice adds, at once: which parts each of that needs."""
    added = [each.deployment for each in others if each.part is None and each.otherwise]
    environment = base.environment
    for each in added:
        changed = {
            name: value
            for name in type(environment).model_fields
            if (value := getattr(each.environment, name)) != getattr(base.environment, name)
        }
        environment = environment.model_copy(update=changed)
    return replace(
        base,
        environment=environment,
        tier=base.tier.model_copy(update={"tracing": True, "detailed_metrics": True}),
        queues=tuple(replace(queue, fifo=True) for queue in base.queues),
        expected=replace(
            base.expected,
            requests=any(each.expected.requests for each in added),
            deletions=frozenset[str]().union(*(each.expected.deletions for each in added)),
        ),
        watches_account=True,
    )


def _with_the_same_rows(plans: Sequence[tuple[Deployment, Plan]]) -> Iterator[Plan]:
    """The plans with dashboards that have room for the alarms of all of them.

    How many alarms there are says how high their widgets are, and so where every row below them is: that must not
    depend on two choices at once.
    """
    every = {
        record.address: record.alarm for _, made in plans for record in made.records if isinstance(record, MetricAlarm)
    }
    for deployment, made in plans:
        names = names_of(deployment)
        alarms = list(every.values())
        together = told_together(deployment, names, alarms)
        drawn = {each.address: each for each in dashboard_records(deployment, names, alarms, together)}
        rest = [each for each in made.records if not isinstance(each, Dashboard)]
        place = next(number for number, each in enumerate(made.records) if isinstance(each, Dashboard))
        yield replace(made, records=(*rest[:place], *drawn.values(), *rest[place:]))


def _plan(deployment: Deployment, artifacts: Artifacts, name: str) -> Plan:
    """The plan under a name of its own; where its state would be is nobody's business.

    Which alarms tell together depends on all choices at once: alarms.tf says it of whichever there are.
    """
    made = plan(deployment, artifacts)
    records = tuple(
        replace(each, topic_arn=None, over_topic_arn=None) if isinstance(each, MetricAlarm) else each
        for each in made.records
        if not isinstance(each, CompositeAlarm)
    )
    return replace(
        made, name=name, records=records, backend=LocalBackend(type="local", path="none.tfstate"), provider=None
    )


def _base_tier(tiers: Mapping[str, Deployment]) -> Deployment:
    """Provisioned, cached and behind a firewall, where any tier is."""
    first = next(iter(tiers.values()))
    api = next((each.api for each in tiers.values() if each.api is not None and each.api.capacity.cache), first.api)
    waf = next(
        (each.api.capacity.waf for each in tiers.values() if each.api is not None and each.api.capacity.waf), None
    )
    cached = module_cache(tiers)
    if api is not None:
        kept = None if cached is None or cached.api is None else cached.api.read_cache
        api = replace(api, capacity=api.capacity.model_copy(update={"waf": waf}), read_cache=kept)
    problems = [
        Problem(
            f"{table.name} has a maximum in some on-demand tiers and none in others, which the module can't say",
            "Give it a maximum in each of them, or in none",
            path=f"tiers.*.tables.{table.name}",
            code="P3B-MODULE-TIERS",
        )
        for number, table in enumerate(first.tables)
        if len({_ceilings(each.tables[number].billing) for each in tiers.values()} - {None}) > 1
    ]
    if problems:
        raise Phase3bError(*problems)
    tables = tuple(_provisioned_somewhere(tiers, number) for number in range(len(first.tables)))
    tier = first.tier.model_copy(update={"cache": None if cached is None else cached.tier.cache})
    return with_node_type(replace(first, tables=tables, api=api, tier=tier))


def _ceilings(billing: Billing) -> tuple[bool, bool] | None:
    match billing:
        case OnDemand(read_ceiling=read, write_ceiling=write):
            return read is not None, write is not None
        case Provisioned():
            return None


def _provisioned_somewhere(tiers: Mapping[str, Deployment], number: int) -> TableDeployment:
    tables = [each.tables[number] for each in tiers.values()]
    return next((table for table in tables if isinstance(table.billing, Provisioned)), tables[0])


def differs_in_billing(tiers: Mapping[str, Deployment], number: int) -> TableDeployment | None:
    """The table as an on-demand tier has it, when another tier provisions it."""
    tables = [each.tables[number] for each in tiers.values()]
    on_demand = [table for table in tables if isinstance(table.billing, OnDemand)]
    return on_demand[0] if on_demand and len(on_demand) < len(tables) else None


def _others(base: Deployment, tiers: Mapping[str, Deployment], placeholders: Placeholders) -> Iterator[Variant]:
    yield from _environment_choices(base)
    for switch in ("tracing", "detailed_metrics"):
        yield Variant(
            switch,
            f"local.tier.{switch}",
            otherwise=True,
            deployment=replace(base, tier=base.tier.model_copy(update={switch: True})),
        )
    for number, table in enumerate(base.tables):
        on_demand = differs_in_billing(tiers, number)
        if on_demand is not None:
            test = f"{owner_code(capacity_owner(table.name, None))}.provisioned"
            made = with_placeholders(replace(base, tables=(on_demand,)), placeholders).tables
            tables = (*base.tables[:number], *made, *base.tables[number + 1 :])
            yield Variant(f"on-demand-{table.name}", test, otherwise=False, deployment=replace(base, tables=tables))
    for number, function in enumerate(base.functions):
        for what in ("reserved_concurrency", "provisioned_concurrency"):
            without = replace(function, capacity=function.capacity.model_copy(update={what: None}))
            functions = (*base.functions[:number], without, *base.functions[number + 1 :])
            yield Variant(
                f"no-{what}-{function.name}",
                f"{function_code(function.name, what)} != null",
                otherwise=False,
                deployment=replace(base, functions=functions),
            )
        # Of one of them a choice, of all: what functions have alike is one resource for each of them.
        if any(each.capacity.snap_start for tier in tiers.values() for each in tier.functions):
            restored = replace(function, capacity=function.capacity.model_copy(update={"snap_start": True}))
            yield Variant(
                f"snap_start-{function.name}",
                f"{function_code(function.name, 'snap_start')}",
                otherwise=True,
                deployment=replace(base, functions=(*base.functions[:number], restored, *base.functions[number + 1 :])),
            )
    for number, queue in enumerate(base.queues):
        if queue.definition.consumer is not None:
            queues = (*base.queues[:number], replace(queue, fifo=True), *base.queues[number + 1 :])
            test = f"local.tier.queues.{queue.name}.fifo"
            yield Variant(f"fifo-{queue.name}", test, otherwise=True, deployment=replace(base, queues=queues))
    for name, test, deployment in cache_choices(base):
        yield Variant(name, test, otherwise=False, deployment=deployment)
    yield from _expectations(base, tiers)
    if base.objectives.service_level.burn_rates:
        # Nobody was promised anything outside of production.
        elsewhere = base.environment.model_copy(update={"production": False})
        yield Variant("no-budgets", "var.production", otherwise=False, deployment=replace(base, environment=elsewhere))
    if base.api is not None:
        routes = tuple(replace(route, cache_seconds=type(route.cache_seconds)(0)) for route in base.api.routes)
        api = replace(base.api, capacity=base.api.capacity.model_copy(update={"cache": None}), routes=routes)
        yield Variant("no-cache", f"{CACHE_SIZE} != null", otherwise=False, deployment=replace(base, api=api))
        if base.api.capacity.waf is not None:
            open_api = replace(base.api, capacity=base.api.capacity.model_copy(update={"waf": None}))
            test = f"{REQUESTS_PER_IP} != null"
            yield Variant("no-firewall", test, otherwise=False, deployment=replace(base, api=open_api))


def _expectations(base: Deployment, tiers: Mapping[str, Deployment]) -> Iterator[Variant]:
    """What some tiers' load promises, and others' does not."""
    if any(each.expected.requests for each in tiers.values()):
        expected = replace(base.expected, requests=True)
        test = "var.production && local.tier.expected.requests"
        yield Variant("requests", test, otherwise=True, deployment=replace(base, expected=expected))
    for table in sorted(frozenset[str]().union(*(each.expected.deletions for each in tiers.values()))):
        expected = replace(base.expected, deletions=frozenset({table}))
        test = f'contains(local.tier.expected.deletions, "{table}")'
        yield Variant(f"deletions-{table}", test, otherwise=True, deployment=replace(base, expected=expected))


def _environment_choices(base: Deployment) -> Iterator[Variant]:
    for name in ("point_in_time_recovery", "deletion_protection", "manage_api_gateway_account"):
        environment = base.environment.model_copy(update={name: True})
        yield Variant(name, f"var.{name}", otherwise=True, deployment=replace(base, environment=environment))
    warnings = base.environment.model_copy(update={"warnings": Warnings.model_construct(email=WARNINGS_EMAIL)})
    yield Variant("warnings", WARNINGS_TOPIC, otherwise=True, deployment=replace(base, environment=warnings))
    yield Variant("watch_account", "var.watch_account", otherwise=True, deployment=replace(base, watches_account=True))
