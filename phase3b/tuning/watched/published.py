"""What a trial that ends says to CloudWatch: the share of failed changes, and what all kept ones save."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from phase3b.operations.doctor.reading import Reading
from phase3b.plan.cloudwatch.metrics import BUSINESS, Metric, MetricSeries
from phase3b.tuning.trial.trial_record import Optimisation
from phase3b.tuning.watched.trend import failed_share, saved_usd

ACTION = "cloudwatch:PutMetricData"


def tuning_data(log: Sequence[Optimisation], service: str, environment: str) -> tuple[dict[str, Any], ...]:
    """Data of all changes so far, as PutMetricData takes them; of what is not known there is none.

    Savings are those that are known: where a change was kept of which they are not, they are of the others.
    """
    share = failed_share(log, 0).percent
    saved, _ = saved_usd(log)
    known = {Metric.FAILED_CHANGES: (share, "Percent"), Metric.TUNING_SAVINGS: (saved, "None")}
    return tuple(
        _datum(metric.of(Service=service, Environment=environment), value, unit)
        for metric, (value, unit) in known.items()
        if value is not None
    )


def publish(reading: Reading, log: Sequence[Optimisation], service: str, environment: str) -> str:
    """Sends the data, without a time: AWS takes its own. Why they were not taken; empty where they were."""

    def sent() -> None:
        # A client that can't be made is an answer, too.
        data = tuning_data(log, service, environment)
        reading.client("cloudwatch").put_metric_data(Namespace=BUSINESS, MetricData=list(data))

    reading.ask("tuning", ACTION, sent)
    return reading.unknown.get("tuning", "")


def _datum(series: MetricSeries, value: float, unit: str) -> dict[str, Any]:
    dimensions = [{"Name": name, "Value": given} for name, given in series.dimensions]
    return {"MetricName": series.metric.metric_name, "Dimensions": dimensions, "Value": value, "Unit": unit}
