"""What tables could save by the other billing mode.

"Considerations when switching capacity modes in DynamoDB" of AWS.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from phase3b.capacity.deployment import Billing, OnDemand, Provisioned, Range, TableDeployment, TargetTracking
from phase3b.naming import names_of
from phase3b.plan.plan import Plan
from phase3b.plan.tables.planned import scaled_replica, scaled_table
from phase3b.pricing.report.money import usd
from phase3b.pricing.savings.saving import Baseline, NotProposed, Saving
from phase3b.pricing.usage.expected_units import Scaled, expected_units
from phase3b.pricing.usage.usage import IndexUsage, TableUsage
from phase3b.units import UnitsPerSecond

ON_DEMAND_RISK = (
    "Priced on the average load; more than twice the peak of the last 30 minutes may be throttled, and AWS lets a table "
    "change to on-demand four times in 24 hours"
)
PROVISIONED_RISK = (
    "Priced on the average load; a spike is throttled once burst capacity is used up, until auto scaling follows some "
    "minutes later"
)


def billing_mode_savings(base: Baseline) -> Iterator[Saving | NotProposed]:
    """Each table in the mode that it is not in."""
    for table in base.deployment.tables:
        yield _other_mode(table, base)


def _other_mode(table: TableDeployment, base: Baseline) -> Saving | NotProposed:
    usage = base.usage.tables.get(table.name, TableUsage())
    unknown = [*_unknown(f"tables.{table.name}", usage)]
    for index in table.indexes:
        unknown += _unknown(f"tables.{table.name}.indexes.{index.name}", usage.indexes.get(index.name, IndexUsage()))
    if unknown:
        return NotProposed("billing mode", table.name, f"needs usage: {', '.join(unknown)}")
    other = _on_demand(table) if isinstance(table.billing, Provisioned) else _provisioned(table, usage, base)
    saved = base.saved(_with(base, table, other))
    if saved is None or not saved.complete:
        return NotProposed("billing mode", table.name, f"{base.terms.prices.name} lacks a price of one of the modes")
    if saved.usd <= 0:
        mode = "provisioned" if isinstance(table.billing, Provisioned) else "on-demand"
        return NotProposed("billing mode", table.name, f"{mode} is the cheaper mode, by ${usd(abs(saved.usd))} a month")
    here = f"{_place(base)}.tables.{table.name}"
    risk = PROVISIONED_RISK if isinstance(other.billing, Provisioned) else ON_DEMAND_RISK
    how = f"{here}: {_written(other.billing, _schedules(table, base))}"
    if here.startswith("tiers."):
        how += "; a tier that extends it and gives the table a minimum must say its own billing_mode"
    if isinstance(table.billing, OnDemand) and table.billing.read_ceiling is None:
        how += ", with a lower max, as this one is AWS's quota"
    return Saving("billing mode", table.name, saved.usd, how, risk)


def _place(base: Baseline) -> str:
    """Where the change is written: at the environment, as a tier that extends the changed one could not keep its minimums."""
    environment, tier = base.deployment.environment, base.deployment.tier_name
    return f"environments.{base.deployment.name}.overrides" if environment.tier == tier else f"tiers.{tier}"


def _unknown(key: str, usage: IndexUsage) -> Iterator[str]:
    if usage.read_units_per_second is None:
        yield f"{key}.read_units_per_second"
    if usage.write_units_per_second is None:
        yield f"{key}.write_units_per_second"


def _schedules(table: TableDeployment, base: Baseline) -> list[str]:
    """Schedules that the table must not take over in its other mode: nothing scales it then, or they were not priced."""
    if isinstance(table.billing, Provisioned):
        billings = (table.billing, *(index.billing for index in table.indexes))
        return sorted({each.name for own in billings if isinstance(own, Provisioned) for each in own.schedules})
    return sorted(name for name, each in base.deployment.tier.auto_scaling.schedules.items() if each is not None)


def _written(billing: Billing, without: Sequence[str]) -> str:
    """As capacity.yaml says it, with null for each schedule that goes."""
    none = ", ".join(f"{name}: null" for name in without)
    scaling = f", auto_scaling: {{schedules: {{{none}}}}}" if none else ""
    if isinstance(billing, Provisioned):
        read, write = billing.read, billing.write
        return (
            f"{{billing_mode: PROVISIONED, read: {{min: {read.floor}, max: {read.ceiling}}}, "
            f"write: {{min: {write.floor}, max: {write.ceiling}}}{scaling}}}"
        )
    most = (("read", billing.read_ceiling), ("write", billing.write_ceiling))
    ceilings = "".join(f", {side}: {{max: {ceiling}}}" for side, ceiling in most if ceiling is not None)
    return f"{{billing_mode: PAY_PER_REQUEST{ceilings}{scaling}}}"


def _with(base: Baseline, before: TableDeployment, after: TableDeployment) -> Plan:
    """The plan with one table otherwise; its maximums, and so its alarms, stay."""
    names = names_of(base.deployment)
    scaled = scaled_replica if base.deployment.is_replica(before.name) else scaled_table
    gone = {record.address for record in scaled(base.deployment, before, names)}
    kept = (record for record in base.plan.records if record.address not in gone)
    return replace(base.plan, records=(*kept, *scaled(base.deployment, after, names)))


def _on_demand(table: TableDeployment) -> TableDeployment:
    def changed(billing: Billing) -> Billing:
        return OnDemand(billing.read.ceiling, billing.write.ceiling) if isinstance(billing, Provisioned) else billing

    indexes = tuple(replace(index, billing=changed(index.billing)) for index in table.indexes)
    return replace(table, billing=changed(table.billing), indexes=indexes)


def _provisioned(table: TableDeployment, usage: TableUsage, base: Baseline) -> TableDeployment:
    """Minimums at what the load needs by the tier's target, which a minimum of at least one unit allows."""

    def changed(billing: Billing, own: IndexUsage) -> Billing:
        if isinstance(billing, Provisioned):
            return billing
        scaling = base.deployment.tier.auto_scaling
        tracking = TargetTracking(
            scaling.target_percent, scaling.scale_out_cooldown_seconds, scaling.scale_in_cooldown_seconds
        )
        return Provisioned(
            read=_range(own.read_units_per_second or 0, billing.read_ceiling, tracking, base),
            write=_range(own.write_units_per_second or 0, billing.write_ceiling, tracking, base),
            tracking=tracking,
        )

    indexes = tuple(
        replace(index, billing=changed(index.billing, usage.indexes.get(index.name, IndexUsage())))
        for index in table.indexes
    )
    return replace(table, billing=changed(table.billing, usage), indexes=indexes)


def _range(load: float, ceiling: int | None, tracking: TargetTracking, base: Baseline) -> Range:
    most = ceiling if ceiling is not None else int(base.deployment.quotas.table_units_per_second)
    between = Scaled(
        1, most, tracking.target_percent, tracking.scale_out_cooldown_seconds, tracking.scale_in_cooldown_seconds
    )
    return Range(UnitsPerSecond(int(expected_units(load, between))), UnitsPerSecond(most))
