"""Which series of CloudWatch are asked for an environment: pure, from what is deployed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from phase3b.capacity.deployment import Deployment, FunctionDeployment, QueueDeployment
from phase3b.naming import RATE_RULE, Names
from phase3b.operations.doctor.evidence import Asked
from phase3b.operations.doctor.reasons import LIMITS, Limit, Owner, consumed, throttles, throttles_by
from phase3b.plan.cloudwatch.metrics import Metric, of_logs, of_table_or_index
from phase3b.plan.dashboards.dashboard import PROVISIONED_PERIOD_SECONDS
from phase3b.plan.queues.dead_letters import Sibling, siblings
from phase3b.plan.tables.scaling_dimension import SIDES, Side

_PROVISIONED: Final = {"read": Metric.PROVISIONED_READ, "write": Metric.PROVISIONED_WRITE}
# Of the account and its region together.
ACCOUNT_EXECUTIONS: Final = Asked(Metric.CONCURRENT_EXECUTIONS.of(), "Maximum")
CLAIMED_EXECUTIONS: Final = Asked(Metric.CLAIMED_CONCURRENCY.of(), "Maximum")


def owners(deployment: Deployment, names: Names) -> tuple[Owner, ...]:
    """Every table, each with its indexes after it."""
    return tuple(_owners(deployment, names))


def _owners(deployment: Deployment, names: Names) -> Iterator[Owner]:
    for table in deployment.tables:
        yield Owner(table.name, None, names.table(table.name), None, table.partition_key, table.billing)
        for each in table.indexes:
            yield Owner(
                table.name, each.name, names.table(table.name), names.index(each.name), each.partition_key, each.billing
            )


@dataclass(frozen=True, slots=True)
class SideSeries:
    """What is asked of reads or writes of a table or an index."""

    owner: Owner
    side: Side

    @property
    def throttles(self) -> Asked:
        """All throttles."""
        return Asked(throttles(self.owner, self.side), "Sum")

    def by(self, limit: Limit) -> Asked | None:
        """Throttles by a limit; None where AWS publishes none."""
        series = throttles_by(limit, self.owner, self.side)
        return None if series is None else Asked(series, "Sum")

    @property
    def consumed(self) -> Asked:
        """Consumed units."""
        return Asked(consumed(self.owner, self.side), "Sum")

    @property
    def provisioned(self) -> Asked:
        """Provisioned units a second, which are published every five minutes."""
        metric = _PROVISIONED[self.side]
        series = of_table_or_index(metric, self.owner.table_name, self.owner.index_name)
        return Asked(series, "Average", PROVISIONED_PERIOD_SECONDS)

    def every(self) -> Iterator[Asked]:
        """All of them."""
        yield from (self.throttles, self.consumed, self.provisioned)
        yield from (asked for limit in LIMITS if (asked := self.by(limit)) is not None)


@dataclass(frozen=True, slots=True)
class FunctionSeries:
    """What is asked of a function, by its name in AWS."""

    name: str

    def _of(self, metric: Metric, maximum: bool = False, average: bool = False) -> Asked:  # noqa: FBT001, FBT002  of three
        return Asked(metric.of(FunctionName=self.name), "Maximum" if maximum else "Average" if average else "Sum")

    @property
    def throttles(self) -> Asked:
        """Invocations that were refused."""
        return self._of(Metric.FUNCTION_THROTTLES)

    @property
    def invocations(self) -> Asked:
        """Invocations that ran."""
        return self._of(Metric.INVOCATIONS)

    @property
    def errors(self) -> Asked:
        """Invocations that failed."""
        return self._of(Metric.FUNCTION_ERRORS)

    @property
    def executions(self) -> Asked:
        """Most at a time."""
        return self._of(Metric.CONCURRENT_EXECUTIONS, maximum=True)

    @property
    def duration(self) -> Asked:
        """Milliseconds of an invocation."""
        return self._of(Metric.DURATION, average=True)

    def every(self) -> Iterator[Asked]:
        """All of them."""
        yield from (self.throttles, self.invocations, self.errors, self.executions, self.duration)


@dataclass(frozen=True, slots=True)
class QueueSeries:
    """What is asked of an SQS queue, by its name."""

    name: str

    @property
    def oldest(self) -> Asked:
        """Seconds that the oldest message waits."""
        return Asked(Metric.OLDEST_MESSAGE.of(QueueName=self.name), "Maximum")

    @property
    def waiting(self) -> Asked:
        """Messages that can be received."""
        return Asked(Metric.VISIBLE_MESSAGES.of(QueueName=self.name), "Maximum")

    @property
    def in_flight(self) -> Asked:
        """Messages that were received and are neither deleted nor visible again."""
        return Asked(Metric.IN_FLIGHT_MESSAGES.of(QueueName=self.name), "Maximum")

    @property
    def deleted(self) -> Asked:
        """Messages that were processed."""
        return Asked(Metric.DELETED_MESSAGES.of(QueueName=self.name), "Sum")

    def every(self) -> Iterator[Asked]:
        """All of them."""
        yield from (self.oldest, self.waiting, self.in_flight, self.deleted)


@dataclass(frozen=True, slots=True)
class ApiSeries:
    """What is asked of the REST API."""

    name: str
    stage: str
    log_metrics: str
    firewall: tuple[str, str] | None

    @property
    def requests(self) -> Asked:
        """All requests."""
        return Asked(Metric.REQUESTS.of(ApiName=self.name, Stage=self.stage), "Sum")

    @property
    def throttled(self) -> Asked:
        """Requests that were answered with 429, counted by the access log."""
        return Asked(of_logs(Metric.THROTTLED_REQUESTS, self.log_metrics), "Sum")

    @property
    def blocked(self) -> Asked | None:
        """Requests that the firewall's limit for an IP address blocked; None without a firewall."""
        if self.firewall is None:
            return None
        acl, region = self.firewall
        return Asked(Metric.BLOCKED_REQUESTS.of(WebACL=acl, Rule=RATE_RULE, Region=region), "Sum")

    def every(self) -> Iterator[Asked]:
        """All of them."""
        yield from (self.requests, self.throttled)
        if self.blocked is not None:
            yield self.blocked


def api_series(deployment: Deployment, names: Names) -> ApiSeries | None:
    """Of the REST API, where there is one."""
    api = deployment.api
    if api is None:
        return None
    firewall = None if api.capacity.waf is None else (names.web_acl(), deployment.environment.region)
    return ApiSeries(names.shared("api"), api.definition.stage, names.api_log_metrics("api"), firewall)


def function_series(function: FunctionDeployment, names: Names) -> FunctionSeries:
    """Of a function."""
    return FunctionSeries(names.function(function.name))


def consumed_queues(deployment: Deployment, names: Names) -> Iterator[tuple[QueueDeployment, Sibling]]:
    """Each SQS queue that a function consumes."""
    for queue in deployment.queues:
        for sibling in siblings(queue, names):
            if not sibling.given_up:
                yield queue, sibling


def every_series(deployment: Deployment, names: Names) -> tuple[Asked, ...]:
    """Everything that is asked first; no series twice."""
    found: dict[Asked, None] = {}
    for owner in owners(deployment, names):
        for side in SIDES:
            found |= dict.fromkeys(SideSeries(owner, side).every())
    for function in deployment.functions:
        found |= dict.fromkeys(function_series(function, names).every())
    if deployment.functions:
        found |= dict.fromkeys((ACCOUNT_EXECUTIONS, CLAIMED_EXECUTIONS))
    for _, sibling in consumed_queues(deployment, names):
        found |= dict.fromkeys(QueueSeries(sibling.name).every())
    api = api_series(deployment, names)
    found |= dict.fromkeys(() if api is None else api.every())
    return tuple(found)
