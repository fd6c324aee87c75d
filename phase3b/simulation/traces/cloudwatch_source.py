"""Traffic of the last days, read from CloudWatch: what the tables of an environment have consumed.

CloudWatch keeps points of one minute for 15 days ("Metrics retention" in the CloudWatch User Guide). What was throttled
was not consumed, and is not in it.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Final, TypeVar

from phase3b.capacity.model.capacity import Capacity
from phase3b.errors import bad_input, outside_failure
from phase3b.naming import Names
from phase3b.plan.cloudwatch.metrics import MetricSeries, of_table_or_index
from phase3b.problems.missing_package import how_to_install
from phase3b.simulation.capacity.amounts import SECONDS_PER_MINUTE, thousandths
from phase3b.simulation.subject import Subject
from phase3b.simulation.traces.text.series_label import CONSUMED
from phase3b.simulation.traces.trace import SIDES, SeriesKey, Trace

if TYPE_CHECKING:
    from mypy_boto3_cloudwatch.client import CloudWatchClient
    from mypy_boto3_cloudwatch.type_defs import MetricDataQueryTypeDef

KEPT_DAYS: Final = 15
# What CloudWatch has not counted to the end yet.
SETTLING_MINUTES: Final = 5
MOST_QUERIES: Final = 500
CONNECT_SECONDS: Final = 5
READ_SECONDS: Final = 30
ATTEMPTS: Final = 3
SOURCE: Final = "CloudWatch"
Key = TypeVar("Key", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Window:
    """Whole minutes, in UTC; the end is not in it."""

    begin: datetime
    end: datetime

    @staticmethod
    def of_last(days: int, now: datetime) -> Window:
        """The last days up to the minutes that CloudWatch is still counting.

        Raises:
            Phase3bError: CloudWatch no longer has minutes of then.
        """
        if not 1 <= days <= KEPT_DAYS:
            what = f"CloudWatch has no minutes of {days} days" if days > KEPT_DAYS else f"{days} days are no time"
            raise bad_input(
                what,
                f"Ask for 1 to {KEPT_DAYS} days: older points are of five minutes and more",
                code="P3B-CLOUDWATCH-REQUEST",
            )
        end = now.replace(second=0, microsecond=0) - timedelta(minutes=SETTLING_MINUTES)
        # The oldest day of those that are kept ends while the answer is read.
        return Window(end - min(timedelta(days=days), timedelta(days=KEPT_DAYS) - timedelta(hours=1)), end)


def cloudwatch_trace(capacity: Capacity, subject: Subject, table: str | None, window: Window) -> Trace:
    """What the environment's tables, or one of them, have consumed.

    Raises:
        Phase3bError: a tier has no tables in AWS (exit code 2); boto3 is missing, or AWS could not be queried (3).
    """
    names = environment_names(capacity, subject)
    wanted = {key: series for key, series in consumed_series(subject, names) if table is None or key.table == table}
    points = queried(subject, wanted, window)
    if not any(points.values()):
        what = f"CloudWatch has no consumed capacity of {subject.name} in {subject.region} in this time"
        raise outside_failure(
            what, "Is it the right account, and is anything deployed there?", code="P3B-CLOUDWATCH-EMPTY"
        )
    return _trace(points, window)


def environment_names(capacity: Capacity, subject: Subject) -> Names:
    """The names of what an environment has in AWS.

    Raises:
        Phase3bError: a tier has nothing there.
    """
    if subject.environment is None:
        what = f"{subject.name} is a tier, and only an environment has tables in CloudWatch"
        raise bad_input(what, f"Name one of {', '.join(capacity.environments)}", code="P3B-CLOUDWATCH-REQUEST")
    switched = capacity.ops.switched_tables.get(subject.environment, {})
    return Names(
        capacity.service.project, subject.environment, capacity.service.component, tuple(sorted(switched.items()))
    )


def queried(
    subject: Subject, wanted: Mapping[Key, MetricSeries], window: Window, period_seconds: int = SECONDS_PER_MINUTE
) -> dict[Key, dict[int, float]]:
    """The sums of each series, by the minute with which each period begins.

    Raises:
        Phase3bError: boto3 is missing, or AWS could not be queried (exit code 3).
    """
    try:
        import boto3  # noqa: F401, PLC0415  whether it is there
        from botocore.config import Config  # noqa: PLC0415
        from botocore.exceptions import BotoCoreError, ClientError  # noqa: PLC0415
    except ModuleNotFoundError:
        raise outside_failure(
            "querying CloudWatch needs boto3, which is not installed",
            how_to_install("aws"),
            code="P3B-EXTRA-MISSING",
        ) from None
    config = Config(
        connect_timeout=CONNECT_SECONDS, read_timeout=READ_SECONDS, retries={"total_max_attempts": ATTEMPTS}
    )
    try:
        return read_points(_client(subject, config), wanted, window, period_seconds)
    except (BotoCoreError, ClientError) as error:
        text = " ".join(str(error).split()).rstrip(".")
        fix = "Check the credentials (cloudwatch:GetMetricData), the region and the network, or give a file: --traffic"
        raise outside_failure(
            f"CloudWatch in {subject.region} could not be queried: {text}", fix, code="P3B-AWS-UNREACHABLE"
        ) from None


def _client(subject: Subject, config: Any) -> Any:
    """With the environment's own credentials and endpoint."""
    from phase3b.aws_session import aws_session  # noqa: PLC0415  loads boto3

    provider = subject.provider
    if provider is None:
        return aws_session().client("cloudwatch", region_name=subject.region, config=config)
    session = aws_session(provider.profile, provider.assume_role, subject.region, provider.endpoints.get("sts"))
    return session.client(
        "cloudwatch", region_name=subject.region, endpoint_url=provider.endpoints.get("cloudwatch"), config=config
    )


def _trace(points: Mapping[SeriesKey, Mapping[int, float]], window: Window) -> Trace:
    """The whole window. CloudWatch has no point of a minute in which nothing was consumed."""
    begin, end = (int(each.timestamp()) // SECONDS_PER_MINUTE for each in (window.begin, window.end))
    series = {
        key: [thousandths(amounts.get(minute, 0.0)) for minute in range(begin, end)] for key, amounts in points.items()
    }
    quiet = sum(1 for minute in range(begin, end) if not any(minute in amounts for amounts in points.values()))
    note = f"{quiet:,} of {end - begin:,} minutes have no point of any table and are taken as no traffic"
    return Trace(SOURCE, begin, series, (note,) if quiet else ())


def consumed_series(subject: Subject, names: Names) -> Iterator[tuple[SeriesKey, MetricSeries]]:
    """Both metrics of every table and index."""
    for table in subject.tables:
        for index in (None, *(each.name for each in table.indexes)):
            for side in SIDES:
                index_name = None if index is None else names.index(index)
                series = of_table_or_index(CONSUMED[side], names.table(table.name), index_name)
                yield SeriesKey(table.name, index, side), series


def read_points(
    client: CloudWatchClient,
    wanted: Mapping[Key, MetricSeries],
    window: Window,
    period_seconds: int = SECONDS_PER_MINUTE,
) -> dict[Key, dict[int, float]]:
    """The sums by the minute with which each period begins, page by page."""
    keys = list(wanted)
    amounts: dict[str, dict[int, float]] = {f"m{number}": {} for number in range(len(keys))}
    queries: list[MetricDataQueryTypeDef] = [
        {
            "Id": f"m{number}",
            "MetricStat": {
                "Metric": {
                    "Namespace": wanted[key].namespace,
                    "MetricName": wanted[key].metric.metric_name,
                    "Dimensions": [{"Name": name, "Value": value} for name, value in wanted[key].dimensions],
                },
                "Period": period_seconds,
                "Stat": "Sum",
            },
        }
        for number, key in enumerate(keys)
    ]
    pages = client.get_paginator("get_metric_data")
    for begin in range(0, len(queries), MOST_QUERIES):
        some: Sequence[MetricDataQueryTypeDef] = queries[begin : begin + MOST_QUERIES]
        for page in pages.paginate(MetricDataQueries=some, StartTime=window.begin, EndTime=window.end):
            for result in page["MetricDataResults"]:
                found = amounts[result["Id"]]
                for time, value in zip(result["Timestamps"], result["Values"], strict=True):
                    found[int(time.timestamp()) // SECONDS_PER_MINUTE] = value
    return {key: amounts[f"m{number}"] for number, key in enumerate(keys)}
