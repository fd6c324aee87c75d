"""What a record's cost depends on beside the record itself."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from phase3b.capacity.schedules.time_in_force import ScheduledBounds, floor_all_the_time, in_force
from phase3b.naming import provisioned_target_address
from phase3b.plan.functions.records import LambdaFunction, ProvisionedAction, ProvisionedConcurrency
from phase3b.plan.plan import Plan
from phase3b.plan.queues.records import Queue
from phase3b.plan.records import Record
from phase3b.plan.tables.records import ScalingPolicy, ScalingTarget, ScheduledAction
from phase3b.pricing.lines.cost_line import Level
from phase3b.pricing.usage.expected_units import ExpectedUnits, Scaled
from phase3b.pricing.usage.usage import FunctionUsage, Usage
from phase3b.quick_dataclass import dataclass

MB_PER_GB = 1024


@dataclass(frozen=True, slots=True)
class Kept:
    """Provisioned concurrency, and the part of the time from 0 to 1 in which a function has it."""

    share: float
    executions: int


@dataclass(frozen=True, slots=True)
class PricingContext:
    """A plan with what is used of it, at one level of its provisioned capacity."""

    records: tuple[Record, ...]
    usage: Usage
    level: Level
    hours_per_month: float
    scaled: Mapping[tuple[str, str], Scaled]
    functions: Mapping[str, LambdaFunction]
    provisioned_concurrency: Mapping[str, tuple[Kept, ...]]
    queues: Mapping[str, Queue]
    expected: ExpectedUnits

    @property
    def seconds_per_month(self) -> float:
        """Seconds that a month is taken to have."""
        return self.hours_per_month * 3600

    @property
    def days_per_month(self) -> float:
        """Days that a month is taken to have."""
        return self.hours_per_month / 24

    def function_usage(self, name: str) -> FunctionUsage:
        """What is known of a function."""
        return self.usage.functions.get(name, FunctionUsage())


def context(plan: Plan, usage: Usage, level: Level, hours_per_month: float, expected: ExpectedUnits) -> PricingContext:
    """The setting of a plan: its records, and those that others refer to by what they refer with."""
    targets = {each.address.name: each for each in plan.records if isinstance(each, ScalingTarget)}
    policies = {each.address.name: each for each in plan.records if isinstance(each, ScalingPolicy)}
    actions: dict[str, list[ScheduledAction]] = defaultdict(list)
    for each in plan.records:
        if isinstance(each, ScheduledAction):
            actions[each.resource_id].append(each)
    functions = [each for each in plan.records if isinstance(each, LambdaFunction)]
    return PricingContext(
        records=plan.records,
        usage=usage,
        level=level,
        hours_per_month=hours_per_month,
        scaled={
            (target.resource_id, target.dimension): _scaled(
                target, policies[name], actions[target.address.ref("resource_id")]
            )
            for name, target in targets.items()
        },
        functions={each.address.name: each for each in functions},
        provisioned_concurrency={
            each.address.name: _kept(each, plan) for each in plan.records if isinstance(each, ProvisionedConcurrency)
        },
        queues={each.address.ref("arn"): each for each in plan.records if isinstance(each, Queue)},
        expected=expected,
    )


def _kept(config: ProvisionedConcurrency, plan: Plan) -> tuple[Kept, ...]:
    """By schedules each for its part of an average year; without any, at every time the same."""
    target = provisioned_target_address(config.address.name).ref("resource_id")
    actions = [each for each in plan.records if isinstance(each, ProvisionedAction) and each.resource_id == target]
    scheduled = tuple(
        ScheduledBounds(each.expression, each.timezone, each.executions, each.executions) for each in actions
    )
    found = in_force(config.executions, config.executions, scheduled)
    return tuple(Kept(each.share, each.floor) for each in found)


def _scaled(target: ScalingTarget, policy: ScalingPolicy, actions: Sequence[ScheduledAction]) -> Scaled:
    scheduled = tuple(ScheduledBounds(each.expression, each.timezone, each.floor, each.ceiling) for each in actions)
    return Scaled(
        floor=target.floor,
        ceiling=target.ceiling,
        target_percent=policy.target_percent,
        scale_out_cooldown_seconds=policy.scale_out_cooldown_seconds,
        scale_in_cooldown_seconds=policy.scale_in_cooldown_seconds,
        in_force=in_force(target.floor, target.ceiling, scheduled) if scheduled else (),
        least_floor=floor_all_the_time(target.floor, target.ceiling, scheduled) if scheduled else None,
    )
