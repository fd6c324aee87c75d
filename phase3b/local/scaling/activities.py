"""What DescribeScalingActivities answers: what was done of each scalable target, and why, in AWS's words.

Source of the words: the examples of DescribeScalingActivities in the Application Auto Scaling API Reference, and "Scaling
activities for Application Auto Scaling" in its User Guide. Activities are kept for six weeks.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, NamedTuple
from uuid import uuid4

from moto.applicationautoscaling.models import ApplicationAutoscalingBackend

from phase3b.local.dynamodb.throughput.throttled import LaneName
from phase3b.local.scaling.scaled_names import dimension, resource_id

KEPT_SECONDS: Final = 6 * 7 * 86_400
PAGE: Final = 50
# Kept on the backend, so that moto's own reset forgets them, and that an account which is kept has them.
_MEMBER: Final = "scaling_activities"


class Activity(NamedTuple):
    """One activity; `not_scaled` is why nothing was done (empty: it was done)."""

    resource: str
    dimension: str
    description: str
    cause: str
    status: str
    at: float
    not_scaled: tuple[Mapping[str, Any], ...] = ()


def units_set(lane: LaneName, units: int, cause: str, at: float) -> Activity:
    """A capacity that was changed."""
    what = f"{lane.side} capacity units to {units}."
    return Activity(
        resource_id(lane),
        dimension(lane),
        f"Setting {what}",
        cause,
        f"Successfully set {what} Change successfully fulfilled by dynamodb.",
        at,
    )


def bounds_set(resource: str, scaled: str, floor: int, ceiling: int, action: str, at: float) -> Activity:
    """A scheduled action that was run."""
    what = f"min capacity to {floor} and max capacity to {ceiling}"
    cause = f"scheduled action name {action} was triggered"
    return Activity(resource, scaled, f"Setting {what}", cause, f"Successfully set {what}", at)


def at_maximum(lane: LaneName, ceiling: int, cause: str, at: float) -> Activity:
    """An alarm that changed nothing: the capacity is at its maximum."""
    reason = {"Code": "AlreadyAtMaxCapacity", "MaxCapacity": ceiling, "CurrentCapacity": ceiling}
    return Activity(
        resource_id(lane),
        dimension(lane),
        "Attempting to scale due to alarm triggered",
        cause,
        "Unable to scale due to reason: AlreadyAtMaxCapacity",
        at,
        (reason,),
    )


def note(backend: ApplicationAutoscalingBackend, activity: Activity) -> None:
    """Keeps an activity."""
    found = _kept(backend)
    found.append({**activity._asdict(), "id": str(uuid4())})
    while found and found[0]["at"] < activity.at - KEPT_SECONDS:
        found.pop(0)


def described(backend: ApplicationAutoscalingBackend, request: Mapping[str, Any]) -> dict[str, Any]:
    """The answer to DescribeScalingActivities: the newest first."""
    asked = [
        each
        for each in reversed(_kept(backend))
        if request.get("ResourceId") in {None, each["resource"]}
        and request.get("ScalableDimension") in {None, each["dimension"]}
        and request.get("ServiceNamespace") == _namespace(each)
        and (request.get("IncludeNotScaledActivities") or not each["not_scaled"])
    ]
    begin, most = int(request.get("NextToken") or 0), int(request.get("MaxResults") or PAGE)
    answer: dict[str, Any] = {"ScalingActivities": [_shown(each) for each in asked[begin : begin + most]]}
    if begin + most < len(asked):
        answer["NextToken"] = str(begin + most)
    return answer


def _namespace(kept: Mapping[str, Any]) -> str:
    """A dimension begins with the namespace of its service."""
    return str(kept["dimension"]).partition(":")[0]


def _kept(backend: ApplicationAutoscalingBackend) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = vars(backend).setdefault(_MEMBER, [])
    return found


def _shown(kept: Mapping[str, Any]) -> dict[str, Any]:
    scaled = not kept["not_scaled"]
    return {
        "ActivityId": kept["id"],
        "ServiceNamespace": _namespace(kept),
        "ResourceId": kept["resource"],
        "ScalableDimension": kept["dimension"],
        "Description": kept["description"],
        "Cause": kept["cause"],
        "StartTime": kept["at"],
        "EndTime": kept["at"],
        "StatusCode": "Successful" if scaled else "Failed",
        "StatusMessage": kept["status"],
        **({} if scaled else {"NotScaledReasons": list(kept["not_scaled"])}),
    }
