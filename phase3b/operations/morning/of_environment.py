"""The morning of an environment: its alarms as they are planned, its prices, the time of its account."""

from __future__ import annotations

import importlib.util
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from phase3b.capacity.deployment import resolve
from phase3b.capacity.model.capacity import Capacity
from phase3b.cli.change.rollout_options import aws_access
from phase3b.cli.tune.apply import history_keeper
from phase3b.errors import outside_failure
from phase3b.naming import names_of
from phase3b.operations.doctor.account_time import account_time
from phase3b.operations.morning.commands import Commands
from phase3b.operations.morning.gathered import Asking, morning
from phase3b.operations.morning.looked import Morning, Span
from phase3b.operations.raised.kept_raises import raises_keeper
from phase3b.plan.alarms.alarms import alarms
from phase3b.plan.alerts.planned import alarm_records, told, told_together
from phase3b.pricing.prices.price_book import PriceBook
from phase3b.problems.missing_package import how_to_install

DAY: Final = timedelta(days=1)
# Spans up to so long are judged in periods of five minutes, longer ones in hours.
SHORT: Final = timedelta(hours=3)
FIVE_MINUTES: Final = 300
HOUR: Final = 3600


def morning_of(
    capacity: Capacity,
    environment: str,
    since: timedelta | None,
    folder: Path | None,
    file_option: str,
    *,
    embedded: bool,
) -> Morning:
    """Yesterday, or so long until now. `file_option` is what a command needs to read the same file.

    Raises:
        Phase3bError: boto3 is not installed (3), or no embedded AWS is up where one is asked for.
    """
    if importlib.util.find_spec("boto3") is None:
        raise outside_failure(
            "phase3b ops check needs boto3, which is not installed", how_to_install("aws"), code="P3B-EXTRA-MISSING"
        )
    deployment = resolve(capacity, environment)
    names = names_of(deployment)
    access = aws_access(deployment, embedded=embedded)
    now = account_time(access)
    watched = alarms(deployment, names)
    records = tuple(alarm_records(deployment, watched, told_together(deployment, names, watched)))
    prices = PriceBook(now.date(), folder).prices(deployment.environment.region, deployment.assumptions)
    commands = Commands(deployment.name, " --embedded" if embedded else "", file_option)
    raises = raises_keeper(history_keeper(deployment, embedded=embedded))
    asking = Asking(capacity, deployment, access, span_of(now, since), now, prices, commands, raises)
    return morning(asking, records, told(deployment))


def span_of(now: datetime, since: timedelta | None) -> Span:
    """Yesterday in one period of a day, or so long until the last whole period."""
    if since is None:
        today = now.replace(hour=0, minute=0, second=0, microsecond=0)
        return Span(today - DAY, today, int(DAY.total_seconds()))
    period = FIVE_MINUTES if since <= SHORT else HOUR
    end = datetime.fromtimestamp(int(now.timestamp()) // period * period, tz=now.tzinfo)
    # Points of CloudWatch begin with whole periods: one that began before would be left out.
    begin = (end - since).timestamp() // period * period
    return Span(datetime.fromtimestamp(begin, tz=now.tzinfo), end, period)
