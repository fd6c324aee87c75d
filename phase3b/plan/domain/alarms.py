"""What is watched of the domain: whether Route 53 holds the service for healthy, and until when each certificate is good."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from phase3b.capacity.deployment import Deployment
from phase3b.plan.cloudwatch.alarm import Subject, Watch
from phase3b.plan.cloudwatch.measures import Statistic
from phase3b.plan.cloudwatch.metrics import Metric, MetricSeries
from phase3b.plan.domain.addresses import HEALTH_CHECK, Api, certificate_address
from phase3b.plan.domain.planned import domain_of, health_path, named_apis

RULE: Final = "objectives.thresholds.domain."
# "Monitoring health checks using CloudWatch" in the Route 53 Developer Guide: whatever is checked, the metrics are there.
REGION_OF_HEALTH: Final = "us-east-1"


def sees_health(deployment: Deployment) -> bool:
    """Whether the verdict of the stack's health check is a metric of its region, where its alarms are."""
    return deployment.environment.region == REGION_OF_HEALTH


def health_series() -> MetricSeries:
    """The verdict of the health check: 1 healthy, 0 not."""
    return Metric.HEALTH_STATUS.of(HealthCheckId=HEALTH_CHECK.ref("id"))


def certificate_series(api: Api) -> MetricSeries:
    """Days until the certificate of a name ends."""
    return Metric.CERTIFICATE_DAYS.of(CertificateArn=certificate_address(api).ref("arn"))


def domain_watches(deployment: Deployment) -> Iterator[Watch]:
    """Both; nothing where the environment has no domain."""
    domain = domain_of(deployment)
    if domain is None:
        return
    thresholds = deployment.objectives.thresholds.domain
    healthy, days = thresholds.healthy_below, thresholds.certificate_days_below
    if healthy is not None and sees_health(deployment):
        yield Watch(
            "unhealthy",
            "domain_unhealthy",
            f"Route 53 holds the service for unhealthy: {health_path(deployment)} does not answer with 200 from outside, for {{minutes}}",
            Statistic(health_series(), "Average"),
            healthy,
            RULE + "healthy_below",
            Subject(),
            side="below",
        )
    if days is None:
        return
    for api, name in named_apis(domain):
        yield Watch(
            "certificate_expiry",
            f"{api}_certificate_expiry",
            f"the certificate of {name} ends in less than {{threshold}} days",
            Statistic(certificate_series(api), "Average"),
            days,
            RULE + "certificate_days_below",
            Subject(),
            side="below",
        )
