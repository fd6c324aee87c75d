"""CloudWatch: GetInsightRuleReport, of the rules that Contributor Insights for DynamoDB has made."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from moto.cloudwatch.exceptions import ResourceNotFoundException
from moto.cloudwatch.responses import CloudWatchResponse
from moto.core.responses import ActionResult

if TYPE_CHECKING:
    from phase3b.local.dynamodb.account_throughput import AccountThroughput

# Of a report that says none.
CONTRIBUTORS: Final = 10


def fill(throughput: AccountThroughput) -> None:
    """Adds it to moto's class, with where the keys are counted."""
    CloudWatchResponse.account_throughput = throughput  # type: ignore[attr-defined]
    CloudWatchResponse.get_insight_rule_report = _report  # type: ignore[attr-defined]


def _report(self: CloudWatchResponse) -> ActionResult:
    throughput: AccountThroughput = self.account_throughput  # type: ignore[attr-defined]
    asked, backend = self._get_params(), self.cloudwatch_backend
    keys = throughput.of(backend.account_id, backend.region_name).throttled_keys
    counts = keys.report(str(asked["RuleName"]), _seconds(asked["StartTime"]), _seconds(asked["EndTime"]))
    if counts is None:
        raise ResourceNotFoundException(f"There is no rule {asked['RuleName']}")
    most = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))[
        : int(asked.get("MaxContributorCount") or CONTRIBUTORS)
    ]
    return ActionResult(
        {
            "KeyLabels": ["Partition key"],
            "AggregationStatistic": "Sum",
            "AggregateValue": float(counts.total()),
            "ApproximateUniqueCount": len(counts),
            "Contributors": [
                {"Keys": [key], "ApproximateAggregateValue": float(count), "Datapoints": []} for key, count in most
            ],
        }
    )


def _seconds(given: datetime) -> float:
    """A time of a request, which moto reads without its zone."""
    return (given if given.tzinfo else given.replace(tzinfo=UTC)).timestamp()
