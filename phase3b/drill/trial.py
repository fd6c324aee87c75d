"""What an alarm must do, as data over time: each is run by itself, on an alarm that has seen nothing before.

In each period one minute has data, its first: a period that slides and one that begins at the full minute, the sum and the
maximum of it all see the same. What is expected is worked out here from the record of the plan, by what AWS documents of
datapoints to alarm and missing data, and not by the code that evaluates.

Sources: "Evaluating an alarm" and "Configuring how CloudWatch alarms treat missing data" in the CloudWatch User Guide.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final, Literal, assert_never

from phase3b.drill.burst import Levels, Sample, all_slow, burst, counted, levels, of_statistic, plain
from phase3b.local.cloudwatch.aws_rules import aws_rule
from phase3b.plan.cloudwatch.alarm import Alarm
from phase3b.plan.cloudwatch.measures import (
    CountInUse,
    DrainSeconds,
    PercentileOrAverage,
    PercentOf,
    PercentOfCeiling,
    PercentOfRest,
    Reminded,
    Share,
    ShareSlower,
    Statistic,
)
from phase3b.quick_dataclass import dataclass

MINUTE: Final = 60
HOURS: Final = 24
# Of a percentile, which says something of many more.
FEW: Final = 10
TrialName = Literal[
    "fires and recovers", "at the threshold", "too few", "too far apart", "data ends", "no data", "of few", "part is missing",
    "nothing deleted", "high among few", "hardly used", "reminder",
]  # fmt: skip
# A minute's samples, by the minute since the trial began.
Minutes = tuple[tuple[int, tuple[Sample, ...]], ...]


@dataclass(frozen=True, slots=True)
class Trial:
    """Data by minute, and what the alarm must do with them.

    `fires_at` is the number of minutes that are over when it must be in alarm for the first time (None: never), and
    `over_at` when it must have recovered from that (None: it stays in alarm). `begins_at_hour` is the hour of the day
    (UTC; None: any), `begins_beyond` the minute with the first data that are not normal.
    """

    name: TrialName
    says: str
    minutes: Minutes
    length: int
    fires_at: int | None
    over_at: int | None = None
    begins_at_hour: int | None = None
    begins_beyond: int = 0


def trials(alarm: Alarm) -> Iterator[Trial]:
    """Everything that an alarm is tried with."""
    yield from _Tried(alarm).all()


def rehearsal(alarm: Alarm) -> Trial:
    """What an alarm is rehearsed with among others: nothing wrong, then plainly beyond the threshold, then nothing wrong again."""
    made = _Tried(alarm)
    well = 0.0 if alarm.side == "above" else made.levels.normal
    made.normal, made.beyond = (
        plain(alarm.measure, reading, alarm.side, alarm.period_seconds) for reading in (well, made.levels.beyond)
    )
    return made.fires()


def healthy(alarm: Alarm) -> tuple[Sample, ...]:
    """A period in which nothing is wrong, of an alarm that takes no data for something wrong."""
    return plain(
        alarm.measure, levels(alarm.measure, alarm.threshold, alarm.side).normal, alarm.side, alarm.period_seconds
    )


class _Tried:
    """One alarm, with periods of data for it."""

    def __init__(self, alarm: Alarm) -> None:
        self.alarm = alarm
        self.every = alarm.period_seconds // MINUTE
        self.of, self.most = alarm.datapoints, alarm.evaluation_periods
        self.hourly = alarm.period_seconds * self.most > aws_rule("hourly_above_seconds")
        self.levels: Levels = levels(alarm.measure, alarm.threshold, alarm.side)
        self.normal, self.at, self.beyond = (
            burst(alarm.measure, reading, alarm.side, alarm.period_seconds)
            for reading in (self.levels.normal, self.levels.at, self.levels.beyond)
        )
        self.hour = _quiet_hour(alarm)

    def all(self) -> Iterator[Trial]:
        yield self.fires()
        yield self._quiet(self.at, "at the threshold", "exactly at the threshold")
        if self.of > 1:
            yield self._trial(
                "too few",
                f"{self.of - 1} of {self.most} periods beyond",
                [*self._bad(self.of - 1), *self._good(self.most)],
                None,
            )
            apart = [self.beyond, *self._good(self.most - self.of + 1), *self._bad(self.of - 1)]
            yield self._trial(
                "too far apart", f"{self.of} periods beyond in {self.most + 1}", [*apart, *self._good(self.most)], None
            )
        yield from self._without_data()
        yield from self._edges()

    def fires(self) -> Trial:
        """Just beyond the threshold, and over again."""
        return self._fires(self.beyond, "fires and recovers", "just beyond the threshold, then normal")

    def _good(self, count: int) -> list[tuple[Sample, ...]]:
        return [self.normal] * count

    def _bad(self, count: int) -> list[tuple[Sample, ...]]:
        return [self.beyond] * count

    def _pattern(self, beyond: tuple[Sample, ...]) -> list[tuple[Sample, ...]]:
        """As few as fire, as far apart as they may be."""
        if self.of == 1:
            return [beyond]
        return [beyond, *self._good(self.most - self.of), *[beyond] * (self.of - 1)]

    def _fires(self, beyond: tuple[Sample, ...], name: TrialName, says: str) -> Trial:
        pattern = self._pattern(beyond)
        fires = self._end_of(self.most + len(pattern) - 1)
        # The first leaves with the period after the last; a single one when as many have come as are looked at.
        over = self._end_of(self.most + len(pattern) - 1 + (1 if self.of > 1 else self.most))
        return self._trial(name, says, [*pattern, *self._good(self.most + 1)], fires, over)

    def _quiet(self, data: tuple[Sample, ...], name: TrialName, says: str) -> Trial:
        return self._trial(name, says, [data] * (self.most + 1), None)

    def _end_of(self, period: int) -> int:
        """When the minute with the data of a period has been evaluated: at once, or at the next full hour."""
        end = period * self.every + 1
        return -(-end // MINUTE) * MINUTE if self.hourly else end

    def _trial(
        self,
        name: TrialName,
        says: str,
        periods: Sequence[tuple[Sample, ...]],
        fires_at: int | None,
        over_at: int | None = None,
    ) -> Trial:
        """Normal periods, and then these."""
        every = [*self._good(self.most), *periods]
        minutes = tuple((number * self.every, samples) for number, samples in enumerate(every))
        return Trial(name, says, minutes, len(every) * self.every, fires_at, over_at, self.hour, self.most * self.every)

    def _without_data(self) -> Iterator[Trial]:
        """Data that end while all of them are beyond the threshold, and data that end while they are normal.

        What has data decides as long as it is among the periods that are looked at, which are some more than are judged. Metric
        math that fills what is missing has a value in each period, and a good one where nothing was counted.
        """
        breaching, extra = self.alarm.missing == "breaching", aws_rule("extra_periods")
        looked_at = (
            self.most
            if isinstance(self.alarm.measure, Share | ShareSlower | DrainSeconds | CountInUse)
            else self.most + extra
        )
        bad = self._bad(self.most + extra)
        fires = self._end_of(self.most + self.of - 1)
        found = self._trial("data ends", "beyond the threshold, then no data at all", bad, fires)
        over = (
            None
            if self.alarm.missing in {"breaching", "ignore"}
            else self._end_of(self.most + len(bad) - 1 + looked_at - self.of + 1)
        )
        yield self._longer(replace(found, over_at=over))
        quiet = self._trial("no data", "normal, then no data at all", [], None)
        fires_at = self._end_of(self.most - 1 + self.of + extra) if breaching else None
        yield self._longer(replace(quiet, fires_at=fires_at))

    def _longer(self, trial: Trial) -> Trial:
        """With as many periods without data behind it as any rule looks back on."""
        return replace(trial, length=trial.length + self.every * (2 * self.most + aws_rule("extra_periods")))

    def _edges(self) -> Iterator[Trial]:
        measure, alarm = self.alarm.measure, self.alarm
        match measure:
            case Share(min_samples=few):
                if few:
                    part = few if alarm.side == "above" else 0
                    yield self._quiet(
                        tuple(counted(measure, part, few)), "of few", f"all of {few} are bad: too few to say anything"
                    )
                whole = tuple(each for each in counted(measure, 0, 100 * (few + 1)) if each.series != measure.part)
                says = "none of the part was counted at all"
                yield (
                    self._quiet(whole, "part is missing", says)
                    if alarm.side == "above"
                    else self._fires(whole, "part is missing", says)
                )
            case ShareSlower(min_samples=few):
                if few:
                    yield self._quiet(
                        tuple(all_slow(measure, few)), "of few", f"all of {few} are slow: too few to say anything"
                    )
            case PercentileOrAverage(series=series):
                found = levels(measure, alarm.threshold, alarm.side)
                yield self._fires(
                    tuple(of_statistic(series, "Average", found.beyond)), "of few", "the average of two is beyond"
                )
                one_high = (Sample(series, 0.0, FEW - 1), Sample(series, found.at * FEW))
                yield self._quiet(one_high, "high among few", "of few one is far beyond, and their average is not")
            case CountInUse(used=used, counted=what, min_samples=few):
                yield self._quiet(
                    (*of_statistic(used, "Sum", few), Sample(what, 0.0)),
                    "hardly used",
                    "none of a period that is hardly used",
                )
                yield self._fires(
                    tuple(of_statistic(used, "Sum", few + 1)),
                    "part is missing",
                    "nothing was counted in a period with use",
                )
            case DrainSeconds(waiting=waiting):
                found = levels(measure, alarm.threshold, alarm.side)
                yield self._fires(
                    tuple(of_statistic(waiting, "Average", found.beyond / alarm.period_seconds)),
                    "nothing deleted",
                    "messages wait and none is deleted",
                )
            case Reminded():
                yield self._reminder(measure)
            case Statistic() | PercentOfCeiling() | PercentOf() | PercentOfRest():
                pass
            case _:
                assert_never(measure)

    def _reminder(self, measure: Reminded) -> Trial:
        """Beyond the threshold all the time: it must be over for a moment at the hour of a reminder, and fire again."""
        hour = measure.remind_hours[0]
        before = MINUTE
        minutes = tuple((number, self.beyond) for number in range(2 * before))
        # Looked at are periods of which the last is the first of the pause.
        over = before + 1 if self.every == 1 else None
        return Trial(
            "reminder",
            f"beyond it before and after {hour}:00 UTC",
            minutes,
            2 * before,
            self._first_full(),
            over,
            (hour - 1) % HOURS,
        )

    def _first_full(self) -> int:
        return (self.of - 1) * self.every + 1


def _quiet_hour(alarm: Alarm) -> int | None:
    """An hour from which on no reminder disturbs a trial; None where there are no reminders."""
    if not isinstance(alarm.measure, Reminded):
        return None
    hours = {hour % HOURS for hour in alarm.measure.remind_hours}
    longest = -(-alarm.period_seconds * (4 * alarm.evaluation_periods + 4) // 3600)
    return next(
        (hour for hour in range(HOURS) if not any((hour + later) % HOURS in hours for later in range(longest + 1))), 0
    )
