"""What is watched of the whole account in its region: how near it is to AWS's quotas, which all environments share.

These are written once for each account and region, by the environment that `watch_account` says. DynamoDB compares with
the account's real quota itself; of Lambda's concurrency the quota is `quotas.concurrent_executions` of the file.

Sources: "DynamoDB metrics and dimensions" in the Amazon DynamoDB Developer Guide, "Monitoring concurrency" in the Lambda
Developer Guide.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from phase3b.capacity.deployment import Deployment, Provisioned
from phase3b.capacity.model.threshold import Threshold
from phase3b.plan.cloudwatch.alarm import AlarmKind, Subject, Watch
from phase3b.plan.cloudwatch.measures import Measure, PercentOf, PercentOfRest, Statistic
from phase3b.plan.cloudwatch.metrics import Metric
from phase3b.quick_dataclass import dataclass

_RULE: Final = "objectives.thresholds.account."


@dataclass(frozen=True, slots=True)
class Units:
    """A share of DynamoDB's quotas that AWS publishes."""

    kind: AlarmKind
    metric: Metric
    says: str
    label: str


ALL_TABLES: Final = (
    Units(
        "account_read_units",
        Metric.ACCOUNT_READ_PERCENT,
        "the provisioned reads of this account and region are above {threshold} % of its quota for {minutes}",
        "reads",
    ),
    Units(
        "account_write_units",
        Metric.ACCOUNT_WRITE_PERCENT,
        "the provisioned writes of this account and region are above {threshold} % of its quota for {minutes}",
        "writes",
    ),
)
LARGEST_TABLE: Final = (
    Units(
        "largest_table_reads",
        Metric.LARGEST_READ_PERCENT,
        "a table or index of this account and region has above {threshold} % of the reads of the quota of one for {minutes}",
        "reads",
    ),
    Units(
        "largest_table_writes",
        Metric.LARGEST_WRITE_PERCENT,
        "a table or index of this account and region has above {threshold} % of the writes of the quota of one for {minutes}",
        "writes",
    ),
)


def executions_used(deployment: Deployment) -> PercentOf:
    """Executions of the account at a time in percent of its quota."""
    return PercentOf(Metric.CONCURRENT_EXECUTIONS.of(), "Maximum", deployment.quotas.concurrent_executions)


def unreserved_used(deployment: Deployment) -> PercentOfRest:
    """Of the executions that no function of the file keeps for itself, those that are taken, in percent."""
    return PercentOfRest(
        Metric.CLAIMED_CONCURRENCY.of(),
        "Maximum",
        deployment.quotas.concurrent_executions,
        deployment.allocated_concurrency,
    )


def account_watches(deployment: Deployment) -> Iterator[Watch]:
    """Units of DynamoDB where any are provisioned, concurrency of Lambda where there are functions."""
    if not deployment.watches_account:
        return
    thresholds = deployment.objectives.thresholds.account

    def watch(kind: AlarmKind, says: str, measure: Measure, threshold: Threshold, rule: str) -> Watch:
        return Watch(
            kind, f"account_{kind.removeprefix('account_')}", says, measure, threshold, _RULE + rule, Subject()
        )

    if any(isinstance(table.billing, Provisioned) for table in deployment.tables):
        for several, threshold, rule in (
            (ALL_TABLES, thresholds.provisioned_units_percent, "provisioned_units_percent"),
            (LARGEST_TABLE, thresholds.largest_table_percent, "largest_table_percent"),
        ):
            if threshold is None:
                continue
            for each in several:
                yield watch(each.kind, each.says, Statistic(each.metric.of(), "Maximum"), threshold, rule)
    if not deployment.functions:
        return
    used, claimed = thresholds.concurrency_percent, thresholds.claimed_concurrency_percent
    quota = deployment.quotas.concurrent_executions
    if used is not None:
        yield watch(
            "account_concurrency",
            f"Lambda runs more than {{threshold}} % of the {quota} executions of this account and region for {{minutes}}",
            executions_used(deployment),
            used,
            "concurrency_percent",
        )
    if claimed is not None:
        yield watch(
            "claimed_concurrency",
            "more than {threshold} % of the Lambda executions of this account and region that this service does not reserve "
            "are taken for {minutes}",
            unreserved_used(deployment),
            claimed,
            "claimed_concurrency_percent",
        )
