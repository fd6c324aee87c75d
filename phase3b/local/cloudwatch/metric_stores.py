"""Where the data points of an account and region are: with what moto has of its CloudWatch, and gone with it when that is reset."""

from __future__ import annotations

from typing import Final

from moto.cloudwatch.models import CloudWatchBackend, cloudwatch_backends

from phase3b.local.cloudwatch.datapoints import MetricStore

_NAME: Final = "metric_store"


def metric_store(account_id: str, region: str) -> MetricStore:
    """The data points of an account in a region."""
    return store_of(cloudwatch_backends[account_id][region])


def store_of(backend: CloudWatchBackend) -> MetricStore:
    """The data points beside the alarms of a backend."""
    found: MetricStore = vars(backend).setdefault(_NAME, MetricStore())
    return found
