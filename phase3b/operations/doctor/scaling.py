"""Why auto scaling did not give a table or an index the capacity that it needed.

Sources, read on 2026-11-29: "Managing throughput capacity automatically with DynamoDB auto scaling" in the DynamoDB
Developer Guide (two minutes above the target before it acts; a request that exceeds capacity meanwhile is throttled),
"Scaling activities for Application Auto Scaling" and NotScaledReason in its API Reference.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from phase3b.capacity.deployment import Provisioned, Range
from phase3b.operations.doctor.evidence import MINUTE, Activity, Counted, Evidence, ScalingTarget, clock_text
from phase3b.operations.doctor.series import SideSeries

Hindrance = Literal["maximum", "suspended", "no target", "refused", "late", "cooldown", "idle", "not known"]
_AT_MAXIMUM: Final = "AlreadyAtMaxCapacity"
_UNSCALABLE: Final = "TargetServicePutResourceAsUnscalable"
_FAILED: Final = "Failed"
_SHOWN: Final = 3


@dataclass(frozen=True, slots=True)
class Followed:
    """Why capacity did not follow, in a word and in sentences; `provisioned` is what it had in the worst minute."""

    hindrance: Hindrance
    sentences: tuple[str, ...]
    provisioned: float | None
    target: ScalingTarget | None


def followed(
    found: Evidence, asked: SideSeries, billing: Provisioned, events: Counted, decreases_per_day: int
) -> Followed:
    """What auto scaling did around the worst minute."""
    bounds = billing.read if asked.side == "read" else billing.write
    owner, key = asked.owner, (asked.owner, asked.side)
    provisioned = _provisioned(found, asked, events.worst)
    if key not in found.scaling:
        return Followed("not known", ("what auto scaling did is not known",), provisioned, None)
    target = found.scaling[key]
    live = found.live.get(owner)
    further: tuple[str, ...] = ()
    if live is not None and live.decreases_today >= decreases_per_day:
        further = (f"its {live.decreases_today} decreases of today are used: capacity can rise, and falls tomorrow",)
    if live is not None and live.status != "ACTIVE":
        further = (*further, f"it is {live.status}: capacity changes when that is done")
    if target is None:
        sentence = "auto scaling has no target for it: its capacity does not follow the traffic"
        return Followed("no target", (sentence, *further), provisioned, None)
    hindrance, sentences = _hindrance(target, bounds, billing, events, provisioned)
    return Followed(hindrance, (*sentences, *_activities(target), *further), provisioned, target)


def _hindrance(
    target: ScalingTarget, bounds: Range, billing: Provisioned, events: Counted, provisioned: float | None
) -> tuple[Hindrance, tuple[str, ...]]:
    if target.suspended:
        return "suspended", ("auto scaling is suspended: it raises nothing until it is resumed",)
    refused = next(
        (each for each in target.activities if each.status == _FAILED or _UNSCALABLE in each.not_scaled), None
    )
    if refused is not None and refused.began >= events.first * MINUTE and _latest_success(target) < refused.began:
        because = f": {refused.message}" if refused.message else ""
        return "refused", (f"auto scaling tried to raise it at {_at(refused)}, and DynamoDB refused{because}",)
    differs = (
        (f"auto scaling's maximum is {target.maximum}, and capacity.yaml says {bounds.ceiling}: an apply restores it",)
        if target.maximum != bounds.ceiling
        else ()
    )
    full = provisioned is not None and provisioned >= target.maximum
    if full or any(_AT_MAXIMUM in each.not_scaled for each in target.activities):
        return "maximum", (f"auto scaling is at its maximum of {target.maximum:,} units a second", *differs)
    if provisioned is None:
        return "not known", ("how much was provisioned then is not known", *differs)
    first = events.first * MINUTE
    done = [each for each in target.activities if each.status not in {_FAILED, ""} and not each.not_scaled]
    after = [each for each in done if each.began >= first]
    if after:
        late = round((after[-1].began - first) / MINUTE)
        sentence = (
            f"the traffic rose faster than auto scaling follows: it had {provisioned:,.0f} units a second in the worst minute, and "
            f"changed capacity {late} min after the first throttle"
        )
        return "late", (sentence, *differs)
    pause = billing.tracking.scale_out_cooldown_seconds
    before = [each for each in done if 0 <= first - each.began <= pause]
    if before:
        sentence = f"auto scaling was in its cooldown of {pause} s after the change at {_at(before[0])}"
        return "cooldown", (sentence, *differs)
    sentence = (
        f"auto scaling changed nothing: it acts when {billing.tracking.target_percent:g} % are used for two minutes, and had "
        f"{provisioned:,.0f} of at most {target.maximum:,} units a second in the worst minute"
    )
    return "idle", (sentence, *differs)


def _activities(target: ScalingTarget) -> tuple[str, ...]:
    return tuple(
        f"{_at(each)}: {each.description} ({', '.join((each.status, *each.not_scaled))})"
        for each in target.activities[:_SHOWN]
    )


def _latest_success(target: ScalingTarget) -> float:
    return max(
        (each.began for each in target.activities if each.status == "Successful" and not each.not_scaled), default=0.0
    )


def _provisioned(found: Evidence, asked: SideSeries, minute: int) -> float | None:
    """What was provisioned in a minute: the last point until then, else what it has now."""
    points = found.of(asked.provisioned)
    before = [each for each in points if each <= minute]
    if before:
        return points[max(before)]
    live = found.live.get(asked.owner)
    return None if live is None else float(live.units[asked.side])


def _at(activity: Activity) -> str:
    return clock_text(activity.began / MINUTE)
