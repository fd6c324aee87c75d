"""What throttles tables and indexes: each side by each of DynamoDB's reasons, with what helps.

More capacity helps against a capacity that is too small, and never against a key that is too hot: the metrics by cause tell
the two apart, and whatever no metric of a cause explains is said to be unexplained.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Final, assert_never

from phase3b.capacity.aws_limits import raisable
from phase3b.capacity.deployment import OnDemand, Provisioned, Range
from phase3b.operations.doctor.evidence import MINUTE, Counted, Evidence, Points, counted
from phase3b.operations.doctor.reasons import LIMITS, NOT_KNOWN, SMALLEST_REQUEST, Limit, Owner, reason
from phase3b.operations.doctor.scaling import Hindrance, followed
from phase3b.operations.doctor.series import SideSeries, owners
from phase3b.operations.doctor.surroundings import Surroundings
from phase3b.operations.doctor.tenants import customer_of, tenant_of_key, whose_keys
from phase3b.operations.doctor.verdict import CapacityChange, Diagnosis, Kind, Remedy, Verdict, verdict
from phase3b.plan.tables.alarms import ceilings
from phase3b.plan.tables.scaling_dimension import SIDES, Side
from phase3b.units import UnitsPerSecond

_QUOTAS: Final[Mapping[Side, str]] = {"read": "table_reads_per_second", "write": "table_writes_per_second"}


def throttled(found: Evidence, owner: Owner) -> tuple[Side, ...]:
    """The sides of a table or an index that have throttles in the window."""
    return tuple(
        side
        for side in SIDES
        for asked in (SideSeries(owner, side),)
        if any(counted(found.of(each)) for each in (asked.throttles, *(asked.by(limit) for limit in LIMITS)))
    )


def table_verdicts(found: Evidence, owner: Owner, around: Surroundings) -> Iterator[Verdict]:
    """A verdict for each side and reason that throttles a table or an index."""
    for side in throttled(found, owner):
        yield from _side_verdicts(found, SideSeries(owner, side), around)


def _side_verdicts(found: Evidence, asked: SideSeries, around: Surroundings) -> Iterator[Verdict]:
    by_limit = {limit: _points(limit, found, asked, around) for limit in LIMITS}
    owner, side = asked.owner, asked.side
    kind: Kind = "table" if owner.index is None else "index"
    for limit, points in by_limit.items():
        events = counted(points)
        if events is not None:
            diagnosis = _diagnosis(limit, found, asked, events, around)
            whose = whose_keys(found, owner, around)
            yield verdict(kind, owner.title, side, reason(owner, side, limit), events, diagnosis, whose)
    rest = _unexplained(found.of(asked.throttles), by_limit)
    events = counted(rest)
    if events is None:
        return
    whose = whose_keys(found, owner, around)
    if _only_the_account_is_left(asked):
        limit = "AccountLimitExceeded"
        diagnosis = _account_limit(found, asked, around)
        why = ("AWS publishes no series of it for indexes: it is what no other cause explains", *diagnosis.why)
        diagnosis = replace(diagnosis, certainty="inferred", why=why)
        yield verdict(kind, owner.title, side, reason(owner, side, limit), events, diagnosis, whose)
        return
    yield verdict(kind, owner.title, side, NOT_KNOWN, events, _unknown_cause(asked), whose)


def _points(limit: Limit, found: Evidence, asked: SideSeries, around: Surroundings) -> Points:
    """Throttles by a limit. Those by the account's of an index may be counted under its table, as it has no series of its own.

    What the table has of them beyond all of its throttles in a minute in which an index has some that nothing explains is
    the index's.
    """
    points = found.of(asked.by(limit))
    if limit != "AccountLimitExceeded" or asked.owner.index is not None or not points:
        return points
    of_indexes: set[int] = set()
    for owner in owners(around.deployment, around.names):
        sibling = SideSeries(owner, asked.side)
        if owner.table == asked.owner.table and owner.index is not None and sibling.by(limit) is None:
            of_indexes |= _unexplained(
                found.of(sibling.throttles), {each: found.of(sibling.by(each)) for each in LIMITS}
            ).keys()
    own = found.of(asked.throttles)
    return {
        minute: min(events, own.get(minute, 0.0)) if minute in of_indexes else events
        for minute, events in points.items()
    }


def _unexplained(every: Points, by_limit: Mapping[Limit, Points]) -> dict[int, float]:
    return {
        minute: left
        for minute, events in every.items()
        if (left := events - sum(points.get(minute, 0.0) for points in by_limit.values())) > 0
    }


def _only_the_account_is_left(asked: SideSeries) -> bool:
    """Writes of an on-demand index without a maximum: of what can throttle them, one alone has no series."""
    billing = asked.owner.billing
    return (
        asked.by("AccountLimitExceeded") is None
        and isinstance(billing, OnDemand)
        and ceilings(billing)[SIDES.index(asked.side)] is None
    )


def _unknown_cause(asked: SideSeries) -> Diagnosis:
    return Diagnosis(
        "CloudWatch counts these throttles and names no cause of them",
        "not known",
        ("the metrics by cause may come later than their sum, or this region does not publish them",),
        (),
        "nothing is proposed while the cause is not known: run this again in a few minutes, or read ThrottlingReasons in the "
        f"error that a client of {asked.owner.title} gets",
    )


def _diagnosis(limit: Limit, found: Evidence, asked: SideSeries, events: Counted, around: Surroundings) -> Diagnosis:
    match limit:
        case "ProvisionedThroughputExceeded":
            return _provisioned(found, asked, events, around)
        case "KeyRangeThroughputExceeded":
            return _hot_key(found, asked, around)
        case "MaxOnDemandThroughputExceeded":
            return _on_demand(found, asked, around)
        case "AccountLimitExceeded":
            return _account_limit(found, asked, around)
        case _:
            assert_never(limit)


def _asked_per_second(found: Evidence, asked: SideSeries) -> float:
    """The most that was asked for in a minute: consumed, and the smallest request for each that was throttled."""
    consumed, refused = found.of(asked.consumed), found.of(asked.throttles)
    smallest = SMALLEST_REQUEST[asked.side]
    return max(
        ((consumed.get(minute, 0.0) + smallest * events) / MINUTE for minute, events in refused.items() if events > 0),
        default=0.0,
    )


def _grown(units: float, around: Surroundings) -> int:
    """With the growth that capacity must leave room for, and no more than AWS's quota of a table."""
    return min(around.grown(units), int(around.deployment.quotas.table_units_per_second))


def _provisioned(found: Evidence, asked: SideSeries, events: Counted, around: Surroundings) -> Diagnosis:
    owner, side = asked.owner, asked.side
    text = f"more {side}s were asked for than its provisioned capacity serves"
    if not isinstance(owner.billing, Provisioned):
        return Diagnosis(
            text,
            "measured",
            ("capacity.yaml says that it is on-demand, and in AWS it was provisioned then",),
            (),
            f"phase3b apply {around.deployment.name} makes it what capacity.yaml says",
        )
    result = followed(found, asked, owner.billing, events, around.deployment.quotas.changes.decreases_per_day)
    bounds = owner.billing.read if side == "read" else owner.billing.write
    peak = _asked_per_second(found, asked)
    needed = max(1, math.ceil(peak * 100 / owner.billing.tracking.target_percent))
    why = (*result.sentences, _demand(peak))
    wanted = min(needed, int(around.deployment.quotas.table_units_per_second))
    live = (
        bounds
        if result.target is None
        else Range(UnitsPerSecond(result.target.minimum), UnitsPerSecond(result.target.maximum))
    )
    # A lower minimum would take capacity away.
    raise_now = (
        ()
        if wanted <= live.floor
        else (
            Remedy(
                f"give it {wanted:,} units a second at once, for a time; it is remembered, and ends by itself",
                around.raised(owner, side, wanted),
            ),
        )
    )
    if result.hindrance == "suspended":
        resume = Remedy("resume auto scaling", around.commands.resumed_scaling(owner, side))
        return Diagnosis(
            text,
            "measured",
            why,
            (resume, *raise_now),
            "capacity.yaml needs no change: auto scaling was suspended in AWS",
        )
    if result.hindrance == "no target":
        apply = Remedy("register its auto scaling again", around.apply())
        return Diagnosis(
            text, "measured", why, (apply,), "capacity.yaml needs no change: its scalable target is missing in AWS"
        )
    return Diagnosis(text, "measured", why, raise_now, *_permanently(asked, result.hindrance, needed, around))


def _permanently(
    asked: SideSeries, hindrance: Hindrance, needed: int, around: Surroundings
) -> tuple[str, tuple[CapacityChange, ...]]:
    """A higher maximum where that was the end; else a higher minimum, as auto scaling can't be faster than it is."""
    owner, side, billing = asked.owner, asked.side, asked.owner.billing
    if not isinstance(billing, Provisioned):
        raise TypeError
    bounds = billing.read if side == "read" else billing.write
    roomy = _grown(needed, around)
    if hindrance == "maximum":
        if roomy <= bounds.ceiling:
            return _no_higher(bounds.ceiling, around), ()
        change = CapacityChange(owner.table, owner.index, side, None, roomy)
        return f"raise its maximum from {bounds.ceiling:,} to {roomy:,} ({around.growth_text()})", (change,)
    if hindrance in {"refused", "not known"}:
        return "nothing is proposed while it is not known why capacity did not follow", ()
    floor = min(needed, int(around.deployment.quotas.table_units_per_second))
    if floor <= bounds.floor:
        return (
            (
                "its minimum is enough for what was asked for on average of a minute: the requests came within seconds. Spread "
                f"them, or see phase3b recommend {around.deployment.name} --from-cloudwatch"
            ),
            (),
        )
    ceiling = roomy if roomy > bounds.ceiling else None
    change = CapacityChange(owner.table, owner.index, side, floor, ceiling)
    higher = "" if ceiling is None else f", and its maximum from {bounds.ceiling:,} to {ceiling:,}"
    return (
        (
            f"raise its minimum from {bounds.floor:,} to {floor:,}{higher}, which costs whether it is used or not; where the hours of "
            f"such traffic are known, phase3b recommend {around.deployment.name} --from-cloudwatch --schedules is cheaper"
        ),
        (change,),
    )


def _hot_key(found: Evidence, asked: SideSeries, around: Surroundings) -> Diagnosis:
    owner, side = asked.owner, asked.side
    units = around.partition_units[side]
    why = [f"one partition serves {units:,} {side} units a second, whatever the table has: more capacity does not help"]
    if around.tenant_key is not None and owner.partition_key == around.tenant_key:
        why.append(f"its partition key is {owner.partition_key}: everything of a tenant is in one place")
    now: list[Remedy] = []
    keys = found.keys.get(owner)
    if keys is not None and keys.keys:
        hottest = tenant_of_key(keys.keys[0][0])
        customer = customer_of(hottest, around.deployment) if around.tenant_key == owner.partition_key else None
        if customer is not None:
            now.append(
                Remedy(
                    f"if the rest must be protected: refuse all requests of {hottest} (value=true allows them again)",
                    around.commands.refused_customer(around.names.customer(customer)),
                )
            )
    elif keys is not None:
        now.append(Remedy("see which key it is, from now on", around.commands.key_counts(owner)))
    return Diagnosis(
        f"one partition key gets more {side}s than a partition serves",
        "measured",
        tuple(why),
        tuple(now),
        "no number of capacity.yaml helps: spread the key over several (a suffix, or another partition key), cache what is "
        "read again and again, or lower tiers.TIER.api.per_customer where one customer sends it all",
    )


def _on_demand(found: Evidence, asked: SideSeries, around: Surroundings) -> Diagnosis:
    owner, side = asked.owner, asked.side
    text = f"more {side}s were asked for than the maximum of this on-demand capacity"
    maximum = ceilings(owner.billing)[SIDES.index(side)]
    if maximum is None or not isinstance(owner.billing, OnDemand):
        return Diagnosis(
            text,
            "measured",
            ("capacity.yaml gives it no such maximum, and in AWS it had one",),
            (),
            f"phase3b apply {around.deployment.name} removes it",
        )
    live = found.live.get(owner)
    in_aws = maximum if live is None else live.maximums.get(side)
    if in_aws is not None and in_aws < maximum:
        lower = f"its maximum is {in_aws:,} units a second in AWS, and capacity.yaml says {maximum:,}"
        restore = Remedy("restore the maximum", around.apply())
        return Diagnosis(text, "measured", (lower,), (restore,), "capacity.yaml needs no change: an apply restores it")
    peak = _asked_per_second(found, asked)
    roomy = _grown(max(peak, maximum), around)
    within = ("that is an average of a minute: within it there was a second with more",) if peak < maximum else ()
    why = (f"its maximum is {maximum:,} units a second", _demand(peak), *within)
    if roomy <= maximum:
        return Diagnosis(text, "measured", why, (), _no_higher(maximum, around))
    now = Remedy(
        f"raise the maximum to {roomy:,} at once, for a time; it is remembered",
        around.raised(owner, side, roomy),
    )
    change = CapacityChange(owner.table, owner.index, side, None, roomy)
    return Diagnosis(
        text,
        "measured",
        why,
        (now,),
        f"raise its maximum from {maximum:,} to {roomy:,} ({around.growth_text()})",
        (change,),
    )


def _account_limit(found: Evidence, asked: SideSeries, around: Surroundings) -> Diagnosis:
    side, quota = asked.side, int(around.deployment.quotas.table_units_per_second)
    peak = _asked_per_second(found, asked)
    wanted = max(around.grown(peak), quota + 1)
    request = raisable(_QUOTAS[side]).request(wanted, around.deployment.environment.region)
    return Diagnosis(
        f"more {side}s were asked for than AWS's quota of one table in this account and region",
        "measured",
        (f"capacity.yaml has {quota:,} units a second as the quota (quotas.table_units_per_second)", _demand(peak)),
        (Remedy("ask AWS for a higher quota, which takes a day or two", request),),
        "when AWS has raised it, write the new number to quotas.table_units_per_second; a maximum on the table bounds the cost",
    )


def _demand(units: float) -> str:
    return (
        f"at least about {units:,.1f} units a second were asked for in the busiest throttled minute (consumed, and the smallest "
        "request for each throttled event; retries count as well)"
    )


def _no_higher(maximum: int, around: Surroundings) -> str:
    quota = int(around.deployment.quotas.table_units_per_second)
    return f"its maximum of {maximum:,} is as high as quotas.table_units_per_second ({quota:,}) allows"
