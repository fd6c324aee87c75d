"""Thresholds of an environment's own names and of the health check that asks for the service."""

from typing import ClassVar

from phase3b.capacity.model.threshold import Threshold, ThresholdGroup, unless_written


class DomainThresholds(ThresholdGroup):
    """Names of the environment's own and their health check; watched where it has a `domain`."""

    group: ClassVar = "domain"

    healthy_below: Threshold | None = unless_written(
        "domain",
        "healthy_below",
        "Verdict of Route 53's health check, 1 or 0. CloudWatch has it in us-east-1 alone: a stack of another region has no such alarm.",
    )
    certificate_days_below: Threshold | None = unless_written(
        "domain",
        "certificate_days_below",
        "Days until a certificate ends; ACM renews it 60 days before, if its validation record is there.",
    )
