"""What is watched of the web application firewall."""

from __future__ import annotations

from collections.abc import Iterator

from phase3b.capacity.deployment import ApiDeployment, Deployment
from phase3b.naming import Names
from phase3b.plan.cloudwatch.alarm import Subject, Watch
from phase3b.plan.cloudwatch.measures import Share
from phase3b.plan.cloudwatch.metrics import ALL_RULES, Metric, MetricSeries


def web_acl_series(metric: Metric, deployment: Deployment, names: Names) -> MetricSeries:
    """A metric of the web ACL, of all of its rules together."""
    return metric.of(WebACL=names.web_acl(), Rule=ALL_RULES, Region=deployment.environment.region)


def blocked_share(deployment: Deployment, names: Names, min_samples: int) -> Share:
    """Blocked requests in percent of all that the web ACL has judged.

    Most of them are a flood, which is blocked as it should be; a rule that is wrong about customers looks the same.
    """
    blocked = web_acl_series(Metric.BLOCKED_REQUESTS, deployment, names)
    allowed = web_acl_series(Metric.ALLOWED_REQUESTS, deployment, names)
    return Share(blocked, (blocked, allowed), min_samples)


def firewall_watches(deployment: Deployment, api: ApiDeployment, names: Names) -> Iterator[Watch]:
    """How many requests the firewall blocks, where the tier has one."""
    threshold = deployment.objectives.thresholds.api.blocked_percent
    if api.capacity.waf is None or threshold is None:
        return
    yield Watch(
        "blocked_requests",
        "api_blocked",
        f"more than {{threshold}} % of the requests to {names.shared('api')} are blocked by its firewall for {{minutes}}",
        blocked_share(deployment, names, threshold.min_samples),
        threshold,
        "objectives.thresholds.api.blocked_percent",
        Subject(),
    )
