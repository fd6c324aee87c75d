"""Puts the metrics of every table into CloudWatch's store, each minute that has ended."""

from __future__ import annotations

from dataclasses import dataclass

from phase3b.local.cloudwatch.metric_stores import metric_store
from phase3b.local.dynamodb.account_throughput import AccountThroughput


@dataclass(frozen=True, slots=True)
class PublishedTables:
    """Of every account and region that has tables; called with the begin of a minute in seconds since 1970."""

    throughput: AccountThroughput

    def __call__(self, minute: int) -> None:
        """Publishes a minute, which ends it in every table."""
        for account_id, region, points in self.throughput.ended(minute):
            store = metric_store(account_id, region)
            for each in points:
                store.put(each.series, minute, each.value, each.times)
