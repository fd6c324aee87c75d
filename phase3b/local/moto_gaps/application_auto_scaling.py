"""Application Auto Scaling: ListTagsForResource, TagResource, UntagResource, DescribeScalingActivities, and policies.

A policy that is put again is the same, and those of a resource are of no other. The provider reads the tags of each target it registered; an unknown operation is retried until apply hangs.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from moto.applicationautoscaling.models import ApplicationAutoscalingBackend, FakeApplicationAutoscalingPolicy
from moto.applicationautoscaling.responses import ApplicationAutoScalingResponse

from phase3b.local.moto_gaps.replace import replace
from phase3b.local.scaling.activities import described
from phase3b.local.scaling.provisioned_concurrency import keep_between


def _tags(response: ApplicationAutoScalingResponse) -> dict[str, dict[str, str]]:
    backend: ApplicationAutoscalingBackend = response.applicationautoscaling_backend
    # Kept on the backend, so that moto's own reset forgets them.
    found: dict[str, dict[str, str]] = vars(backend).setdefault("tags_by_arn", {})
    return found


def _body(response: ApplicationAutoScalingResponse) -> dict[str, Any]:
    parsed: dict[str, Any] = json.loads(response.body or "{}")
    return parsed


def _list_tags_for_resource(self: ApplicationAutoScalingResponse) -> str:
    return json.dumps({"Tags": _tags(self).get(_body(self)["ResourceARN"], {})})


def _tag_resource(self: ApplicationAutoScalingResponse) -> str:
    body = _body(self)
    _tags(self).setdefault(body["ResourceARN"], {}).update(body["Tags"])
    return "{}"


def _untag_resource(self: ApplicationAutoScalingResponse) -> str:
    body = _body(self)
    kept = _tags(self).get(body["ResourceARN"], {})
    for key in body["TagKeys"]:
        kept.pop(key, None)
    return "{}"


def _describe_scaling_activities(self: ApplicationAutoScalingResponse) -> str:
    return json.dumps(described(self.applicationautoscaling_backend, _body(self)))


def fill() -> None:
    """Adds what is missing to moto's classes."""

    def register(original: Callable[[ApplicationAutoScalingResponse], str]) -> Callable[..., str]:
        def register_scalable_target(self: ApplicationAutoScalingResponse) -> str:
            """RegisterScalableTarget with its Tags, which moto drops; provisioned concurrency is brought into its bounds."""
            answer = original(self)
            backend, body = self.applicationautoscaling_backend, _body(self)
            target = backend.targets[body["ScalableDimension"]][body["ResourceId"]]
            keep_between(backend.account_id, backend.region_name, target)
            _tags(self).setdefault(json.loads(answer)["ScalableTargetARN"], {}).update(body.get("Tags") or {})
            return answer

        return register_scalable_target

    def put_policy(original: Callable[..., FakeApplicationAutoscalingPolicy]) -> Callable[..., Any]:
        def put_scaling_policy(self: ApplicationAutoscalingBackend, *given: Any, **named: Any) -> Any:
            """PutScalingPolicy: one that is put again is the same policy; moto makes another, and leaves the alarms of the first."""
            before = dict(self.policies)
            made = original(self, *given, **named)
            key = next(key for key, each in self.policies.items() if each is made)
            if key in before:
                before[key].delete_alarms(self.account_id, self.region_name)
                made.policy_arn, made.creation_time = before[key].policy_arn, before[key].creation_time
            return made

        return put_scaling_policy

    def describe_policies(original: Callable[..., Any]) -> Callable[..., Any]:
        def describe_scaling_policies(
            self: ApplicationAutoscalingBackend,
            *,
            resource_id: str | None,
            scalable_dimension: str | None,
            **named: Any,
        ) -> Any:
            """DescribeScalingPolicies of one resource: moto gives those of each whose name this one's begins with, too."""
            # It looks whether one is `in` the other, which in a list is equality.
            of = [] if resource_id is None else [resource_id]
            by = [] if scalable_dimension is None else [scalable_dimension]
            return original(self, resource_id=of, scalable_dimension=by, **named)

        return describe_scaling_policies

    replace(ApplicationAutoScalingResponse, "register_scalable_target", register)
    replace(ApplicationAutoscalingBackend, "describe_scaling_policies", describe_policies)
    replace(ApplicationAutoscalingBackend, "put_scaling_policy", put_policy)
    for name, method in (
        ("list_tags_for_resource", _list_tags_for_resource),
        ("tag_resource", _tag_resource),
        ("untag_resource", _untag_resource),
        ("describe_scaling_activities", _describe_scaling_activities),
    ):
        setattr(ApplicationAutoScalingResponse, name, method)
