"""What is watched of a domain: by which metric, from where on, and that a region without the metric has no such alarm."""

from __future__ import annotations

from dataclasses import replace

from domain_made import named_deployment
from split_file import securebase

from phase3b.capacity.deployment import Deployment, resolve
from phase3b.capacity.loader import parse
from phase3b.plan.cloudwatch.measures import Statistic
from phase3b.plan.domain.alarms import domain_watches


def watched(deployment: Deployment) -> dict[str, tuple[str, str, dict[str, str], str, float, float]]:
    found = {}
    for each in domain_watches(deployment):
        assert isinstance(each.measure, Statistic)
        series = each.measure.series
        found[each.name] = (
            series.namespace, series.metric.metric_name, dict(series.dimensions), each.side,
            each.threshold.warning, each.threshold.critical,
        )  # fmt: skip
    return found


def test_the_verdict_of_route_53_and_the_days_of_each_certificate() -> None:
    assert watched(named_deployment()) == {
        "domain_unhealthy": (
            "AWS/Route53", "HealthCheckStatus", {"HealthCheckId": "${aws_route53_health_check.domain.id}"}, "below", 1, 1,
        ),
        "rest_certificate_expiry": (
            "AWS/CertificateManager", "DaysToExpiry", {"CertificateArn": "${aws_acm_certificate.rest.arn}"}, "below", 45, 15,
        ),
        "websocket_certificate_expiry": (
            "AWS/CertificateManager", "DaysToExpiry", {"CertificateArn": "${aws_acm_certificate.websocket.arn}"}, "below", 45, 15,
        ),
    }  # fmt: skip


def test_cloudwatch_has_the_verdict_in_us_east_1_alone() -> None:
    here = named_deployment()
    elsewhere = replace(here, environment=here.environment.model_copy(update={"region": "eu-west-1"}))
    assert watched(elsewhere).keys() == {"rest_certificate_expiry", "websocket_certificate_expiry"}


def test_without_a_domain_nothing_is_watched() -> None:
    assert watched(resolve(parse(securebase(), "capacity.yaml"), "dev")) == {}
