"""What an alarm judges and a graph draws: a series with a statistic, or a little metric math over some."""

from __future__ import annotations

from typing import Literal, NewType

from phase3b.capacity.aws_limits import quota
from phase3b.plan.cloudwatch.metrics import MetricSeries
from phase3b.quick_dataclass import dataclass

StatisticName = Literal["Sum", "Average", "Maximum", "SampleCount", "p50", "p95", "p99"]
Percentile = Literal["p50", "p95", "p99"]
# A percentile rank: the percentage of samples up to a value ("CloudWatch statistics definitions", CloudWatch User Guide).
Rank = NewType("Rank", str)


def share_up_to(value: float) -> Rank:
    """The percentage of the samples that are no larger."""
    return Rank(f"PR(:{value:g})")


@dataclass(frozen=True, slots=True)
class Statistic:
    """A single series with a statistic: Sum, or a percentile such as p95."""

    series: MetricSeries
    statistic: StatisticName


@dataclass(frozen=True, slots=True)
class Query:
    """A series that metric math refers to by its id."""

    id: str
    series: MetricSeries
    statistic: StatisticName | Rank


@dataclass(frozen=True, slots=True)
class PercentOfCeiling:
    """Consumed capacity (a Sum over a period) as percent of a ceiling (units per second)."""

    consumed: MetricSeries
    ceiling_units_per_second: int

    @property
    def expression(self) -> str:
        """CloudWatch metric math over the query `consumed`."""
        return f"100 * (consumed / PERIOD(consumed)) / {self.ceiling_units_per_second}"

    @property
    def queries(self) -> tuple[Query, ...]:
        """The series in it."""
        return (Query("consumed", self.consumed, "Sum"),)

    @property
    def label(self) -> str:
        """What the number is."""
        return "percent of ceiling"


@dataclass(frozen=True, slots=True)
class PercentOf:
    """A series as percent of a fixed whole of the same unit, such as memory used of memory given."""

    part: MetricSeries
    statistic: StatisticName
    whole: int

    @property
    def expression(self) -> str:
        """CloudWatch metric math over the query `part`."""
        return f"100 * part / {self.whole}"

    @property
    def queries(self) -> tuple[Query, ...]:
        """The series in it."""
        return (Query("part", self.part, self.statistic),)

    @property
    def label(self) -> str:
        """What the number is."""
        return f"percent of {self.whole}"


@dataclass(frozen=True, slots=True)
class PercentOfRest:
    """What is used beyond a part that is always taken, as percent of the rest of a whole.

    Of the concurrency that an account has, functions keep a part for themselves whether they run or not: the level from
    which on it matters would be another in each tier, and what is left of it is not.
    """

    part: MetricSeries
    statistic: StatisticName
    whole: int
    taken: int

    @property
    def expression(self) -> str:
        """CloudWatch metric math over the query `part`."""
        return f"100 * (part - {self.taken}) / ({self.whole} - {self.taken})"

    @property
    def queries(self) -> tuple[Query, ...]:
        """The series in it."""
        return (Query("part", self.part, self.statistic),)

    @property
    def label(self) -> str:
        """What the number is."""
        return f"percent of {self.whole} but {self.taken}"


@dataclass(frozen=True, slots=True)
class Share:
    """Sum of one series in percent of the sum of others.

    A share of a few is not a statement: with `min_samples` or less of the whole in a period it counts as
    `percent_of_few`, which is 0 where much is bad and 100 where little is.
    """

    part: MetricSeries
    wholes: tuple[MetricSeries, ...]
    min_samples: int
    percent_of_few: Literal[0, 100] = 0

    @property
    def expression(self) -> str:
        """CloudWatch metric math; a series without data is 0 of it."""
        whole = " + ".join(f"FILL(whole{number}, 0)" for number in range(len(self.wholes)))
        return f"IF({whole} > {self.min_samples}, 100 * FILL(part, 0) / ({whole}), {self.percent_of_few})"

    @property
    def queries(self) -> tuple[Query, ...]:
        """The series in it."""
        wholes = (Query(f"whole{number}", series, "Sum") for number, series in enumerate(self.wholes))
        return (Query("part", self.part, "Sum"), *wholes)

    @property
    def label(self) -> str:
        """What the number is."""
        return "percent"


@dataclass(frozen=True, slots=True)
class ShareSlower:
    """Samples of a duration that are larger than a limit, in percent of all; of `min_samples` or less in a period it is 0."""

    series: MetricSeries
    limit_ms: float
    min_samples: int

    @property
    def expression(self) -> str:
        """CloudWatch metric math; a period without data has nothing slow in it."""
        return f"IF(FILL(samples, 0) > {self.min_samples}, 100 - FILL(quick, 100), 0)"

    @property
    def queries(self) -> tuple[Query, ...]:
        """The series in it."""
        return (
            Query("samples", self.series, "SampleCount"),
            Query("quick", self.series, share_up_to(self.limit_ms)),
        )

    @property
    def label(self) -> str:
        """What the number is."""
        return f"percent slower than {self.limit_ms:g} ms"


@dataclass(frozen=True, slots=True)
class PercentileOrAverage:
    """A percentile of a series, and in a period with too few samples to say one, their average.

    CloudWatch's own way with few samples, to keep the alarm's state, leaves it without a word in a small tier and in
    alarm through a quiet night.
    """

    series: MetricSeries
    percentile: Percentile

    @property
    def least_samples(self) -> int:
        """From how many samples in a period on the percentile says something: ten beyond it."""
        beyond = 100 - int(self.percentile.removeprefix("p"))
        return int(quota("percentile_samples_beyond")) * 100 // min(beyond, 100 - beyond)

    @property
    def expression(self) -> str:
        """CloudWatch metric math."""
        return f"IF(FILL(samples, 0) >= {self.least_samples}, {self.percentile}, average)"

    @property
    def queries(self) -> tuple[Query, ...]:
        """The series in it."""
        return (
            Query("samples", self.series, "SampleCount"),
            Query(self.percentile, self.series, self.percentile),
            Query("average", self.series, "Average"),
        )

    @property
    def label(self) -> str:
        """What the number is."""
        return f"{self.percentile}, or average of less than {self.least_samples}"


@dataclass(frozen=True, slots=True)
class DrainSeconds:
    """How long a queue needs to be empty at the rate at which its messages are deleted now.

    Where none was deleted in a period the rate is less than one in it: then this is the least that it needs.
    """

    waiting: MetricSeries
    deleted: MetricSeries

    @property
    def expression(self) -> str:
        """CloudWatch metric math; a division by zero would be no data, and a queue that stands still no alarm."""
        return "waiting * PERIOD(waiting) / IF(FILL(deleted, 0) > 1, deleted, 1)"

    @property
    def queries(self) -> tuple[Query, ...]:
        """The series in it."""
        return (Query("waiting", self.waiting, "Average"), Query("deleted", self.deleted, "Sum"))

    @property
    def label(self) -> str:
        """What the number is."""
        return "seconds until it is empty"


@dataclass(frozen=True, slots=True)
class CountInUse:
    """Sum of a series in a period in which another shows use; a period with less use counts as `count_of_unused`."""

    counted: MetricSeries
    used: MetricSeries
    min_samples: int
    count_of_unused: int

    @property
    def expression(self) -> str:
        """CloudWatch metric math; a series without data is 0 of it."""
        return f"IF(FILL(used, 0) > {self.min_samples}, FILL(counted, 0), {self.count_of_unused})"

    @property
    def queries(self) -> tuple[Query, ...]:
        """The series in it."""
        return (Query("used", self.used, "Sum"), Query("counted", self.counted, "Sum"))

    @property
    def label(self) -> str:
        """What the number is."""
        return f"count of a period with use above {self.min_samples}"


@dataclass(frozen=True, slots=True)
class Reminded:
    """A level that is notified again, at some hours of the day (UTC), for as long as it is too high.

    CloudWatch tells of a change of state alone: a queue whose dead letters nobody takes away stays in alarm, and what
    comes after the first ones would be told to nobody. So at these hours it counts as 0 for a few minutes, and whatever is
    still there then is notified again. It is the level that is judged, not how many have come: SQS counts what it moves
    to a queue of dead letters in no metric, and a difference of two periods can't be evaluated over one.
    """

    kept: MetricSeries
    statistic: StatisticName
    remind_hours: tuple[int, ...]
    pause_minutes: int

    @property
    def expression(self) -> str:
        """CloudWatch metric math; HOUR and MINUTE are those of a period's beginning, in UTC."""
        hours = " || ".join(f"HOUR(kept) == {hour}" for hour in self.remind_hours)
        return f"IF(({hours}) && MINUTE(kept) < {self.pause_minutes}, 0, kept)"

    @property
    def queries(self) -> tuple[Query, ...]:
        """The series in it."""
        return (Query("kept", self.kept, self.statistic),)

    @property
    def label(self) -> str:
        """What the number is."""
        return "messages, and none for a moment where they are told of again"


Math = (
    PercentOfCeiling
    | PercentOf
    | PercentOfRest
    | Share
    | ShareSlower
    | PercentileOrAverage
    | DrainSeconds
    | CountInUse
    | Reminded
)
Measure = Statistic | Math
