"""Data points of what happens in the embedded AWS itself: put where CloudWatch has them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from phase3b.local.cloudwatch.metric_stores import metric_store
from phase3b.local.cloudwatch.series import series_of


@dataclass(frozen=True, slots=True)
class StoredPoints:
    """Of an account and region; `now` gives seconds since 1970 of the account's clock."""

    account_id: str
    region: str
    now: Callable[[], float]

    def put(
        self,
        namespace: str,
        name: str,
        dimensions: Mapping[str, str],
        value: float,
        *,
        at: float | None = None,
        count: float = 1,
        unit: str | None = None,
    ) -> None:
        """Samples of one value."""
        when = self.now() if at is None else at
        metric_store(self.account_id, self.region).put(series_of(namespace, name, dimensions), when, value, count, unit)
