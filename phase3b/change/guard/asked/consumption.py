"""Asks CloudWatch what tables and indexes consume."""

from __future__ import annotations

import datetime as dt
import importlib.util
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from phase3b.capacity.aws_limits import endpoint_services
from phase3b.capacity.model.provider import Provider
from phase3b.change.guard.asked.traffic import Owner, Traffic, unknown_traffic
from phase3b.change.guard.plan_json import ResourceChange, indexes_of
from phase3b.plan.cloudwatch.metrics import Metric, of_table_or_index
from phase3b.plan.tables.scaling_dimension import Side
from phase3b.problems.missing_package import without_boto3

# A whole day has its peak in it. Points of a minute are kept for 15 days, and a day of them fits into one answer.
LOOK_BACK_HOURS: Final = 24.0
PERIOD_SECONDS: Final = 60
QUERIES_AT_ONCE: Final = 60
# PartialData is not a failure: the next page goes on with it.
FAILED: Final = frozenset({"InternalError", "Forbidden"})
CONSUMED: Final[Mapping[Side, Metric]] = {
    "read": Metric.CONSUMED_READ,
    "write": Metric.CONSUMED_WRITE,
}


@dataclass(frozen=True, slots=True)
class AwsAccess:
    """Where to ask, and with which credentials: a region, what the file says of the provider, the endpoint of the embedded AWS."""

    region: str
    endpoint: str | None = None
    provider: Provider | None = None

    def session(self) -> Any:
        """A boto3 session with the environment's credentials.

        Raises:
            Phase3bError: the profile is not known on this machine.
        """
        from phase3b.aws_session import aws_session  # noqa: PLC0415  loads boto3

        provider = self.provider
        if provider is None or self.endpoint is not None:
            return aws_session()
        return aws_session(provider.profile, provider.assume_role, self.region, provider.endpoints.get("sts"))

    def client(self, service: str, session: Any = None, *, answers_within: int = 20, repeats: int = 2) -> Any:
        """A boto3 client that gives up soon; of a session, which who makes many at once shares among them.

        `answers_within` is in seconds; `repeats` is how often a request that found no answer is sent again.
        """
        from botocore.config import Config  # noqa: PLC0415  heavy

        session = session or self.session()
        patience = Config(connect_timeout=5, read_timeout=answers_within, retries={"max_attempts": repeats})
        if self.endpoint is None:
            return session.client(
                service, region_name=self.region, endpoint_url=self._given_endpoint(service), config=patience
            )
        return session.client(
            service,
            region_name=self.region,
            endpoint_url=self.endpoint,
            aws_access_key_id="embedded",
            aws_secret_access_key="embedded",  # noqa: S106  the embedded AWS has no secrets
            config=patience,
        )

    def _given_endpoint(self, service: str) -> str | None:
        """The endpoint that the file gives a service of boto3's."""
        given = {} if self.provider is None else self.provider.endpoints
        return next(
            (given[each] for each, theirs in endpoint_services().items() if theirs == service and each in given), None
        )


def owners_of(changes: Iterable[ResourceChange]) -> tuple[Owner, ...]:
    """The tables and indexes that a plan changes, themselves or in their scaling, as they are now."""
    all_of_them = tuple(changes)
    rescaled = {
        str(change.before["resource_id"]).split("/")[1]
        for change in all_of_them
        if change.type == "aws_appautoscaling_target" and change.before and change.actions != ("no-op",)
    }

    def found() -> Iterator[Owner]:
        for change in all_of_them:
            if change.type == "aws_dynamodb_table" and change.before:
                table = str(change.before["name"])
                if change.actions != ("no-op",) or table in rescaled:
                    yield Owner(table, None)
                    yield from (Owner(table, index) for index in indexes_of(change.before))

    return tuple(found())


def measure(owners: tuple[Owner, ...], access: AwsAccess, hours: float = LOOK_BACK_HOURS) -> Traffic:
    """The peaks of these owners; unknown, with the reason, where CloudWatch could not be queried."""
    if not owners:
        return Traffic({}, hours)
    if importlib.util.find_spec("boto3") is None:
        return unknown_traffic(without_boto3("CloudWatch"))
    from botocore.exceptions import BotoCoreError, ClientError  # noqa: PLC0415  heavy

    try:
        peaks = _peaks(owners, access, hours)
    except (BotoCoreError, ClientError) as error:
        return unknown_traffic(f"CloudWatch did not respond ({error})")
    return unknown_traffic("CloudWatch answered in part") if peaks is None else Traffic(peaks, hours)


def _peaks(owners: tuple[Owner, ...], access: AwsAccess, hours: float) -> dict[tuple[Owner, Side], float] | None:
    """The highest minute of each; None where CloudWatch failed on one, which then has no values, as if nothing used it."""
    client = access.client("cloudwatch")
    asked: list[tuple[Owner, Side]] = [(owner, side) for owner in owners for side in CONSUMED]
    now = dt.datetime.now(dt.UTC)
    peaks: dict[tuple[Owner, Side], float] = {}
    for begin in range(0, len(asked), QUERIES_AT_ONCE):
        part = asked[begin : begin + QUERIES_AT_ONCE]
        queries = [_query(position, owner, CONSUMED[side]) for position, (owner, side) in enumerate(part)]
        pages = client.get_paginator("get_metric_data").paginate(
            MetricDataQueries=queries, StartTime=now - dt.timedelta(hours=hours), EndTime=now
        )
        for page in pages:
            for result in page["MetricDataResults"]:
                if result.get("StatusCode") in FAILED:
                    return None
                owner = part[int(result["Id"][1:])]
                highest = max((value / PERIOD_SECONDS for value in result["Values"]), default=0.0)
                peaks[owner] = max(peaks.get(owner, 0.0), highest)
    return peaks


def _query(position: int, owner: Owner, metric: Metric) -> dict[str, Any]:
    series = of_table_or_index(metric, owner.table, owner.index)
    return {
        "Id": f"q{position}",
        "ReturnData": True,
        "MetricStat": {
            "Metric": {
                "Namespace": series.namespace,
                "MetricName": series.metric.metric_name,
                "Dimensions": [{"Name": name, "Value": value} for name, value in series.dimensions],
            },
            "Period": PERIOD_SECONDS,
            "Stat": "Sum",
        },
    }
