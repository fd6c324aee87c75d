"""What the commands of backups begin with: the environment, its tables, AWS."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from phase3b.errors import ExitCode, Phase3bError, bad_input
from phase3b.naming import names_of
from phase3b.operations.backup.asked import unread_table
from phase3b.quick_dataclass import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable

    from phase3b.capacity.deployment import Deployment, TableDeployment
    from phase3b.capacity.ops.backups import BackupSchedule
    from phase3b.capacity.ops.recovery import Recovery
    from phase3b.change.rollout.keeper import Keeper
    from phase3b.naming import Names
    from phase3b.operations.backup.copying import Copying
    from phase3b.operations.backup.protection import Protection, Wanted
    from phase3b.operations.backup.schedule import Scheduled
    from phase3b.operations.doctor.reading import Reading


# In minutes: until then ages are shown in the smaller unit.
TWO_HOURS = 120
TWO_DAYS = 2880
CENT = 0.01


@dataclass(frozen=True, slots=True)
class BackupEnvironment:
    """An environment, the tables that are asked for, and what reads AWS. `at` is the account's time."""

    deployment: Deployment
    names: Names
    recovery: Recovery
    reading: Reading
    history: Keeper
    tables: tuple[TableDeployment, ...]
    at: datetime
    schedule: BackupSchedule | None

    def scheduled(self, table: str) -> Scheduled | None:
        """The scheduled backups of a table; None where the file has none."""
        from phase3b.operations.backup.schedule import Scheduled  # noqa: PLC0415

        found = self.schedule
        if found is None or (found.tables and table not in found.tables):
            return None
        return Scheduled(self.names.scheduled_backups(table), found.every_hours, found.keep_days)

    @property
    def wanted(self) -> Wanted:
        """What the file says of its protection."""
        from phase3b.operations.backup.protection import Wanted  # noqa: PLC0415

        environment = self.deployment.environment
        return Wanted(
            self.deployment.name, environment.point_in_time_recovery, environment.deletion_protection,
            self.recovery.rpo_minutes,
        )  # fmt: skip

    def copying(self, table: TableDeployment, restored: str) -> Copying:
        """What compares a restored table with the deployed one, and copies, at the pace of ops.recovery."""
        from phase3b.operations.backup.copying import Copying, Pace, Tables  # noqa: PLC0415

        key = (table.partition_key,) if table.sort_key is None else (table.partition_key, table.sort_key)
        tables = Tables(restored, self.names.table(table.name), key, table.ttl_attribute)
        return Copying(self.reading, tables, Pace(self.recovery.copy_read_units), Pace(self.recovery.copy_write_units))

    def protections(self) -> tuple[Protection, ...]:
        """What AWS has of each table."""
        from phase3b.operations.backup.asked import protection  # noqa: PLC0415

        return tuple(protection(self.reading, each.name, self.names.table(each.name)) for each in self.tables)

    def not_read(self, one: Protection) -> str:
        """Why it is not known whether a table is there."""
        why = self.reading.unknown.get(unread_table(one.table), "AWS did not say why")
        return f"{one.table_name} could not be read: {why}"

    def refuse_unread(self, found: Iterable[Protection]) -> None:
        """Nothing is done of a table of which nobody knows whether it is there.

        Raises:
            Phase3bError: with each of them, and why (3).
        """
        from phase3b.errors import outside_failure  # noqa: PLC0415

        problems = [
            problem
            for each in found
            if each.there is None
            for problem in outside_failure(
                self.not_read(each), "Fix that, and run the same command again", code="P3B-OPS-BACKUP-REFUSED"
            ).problems
        ]
        if problems:
            raise Phase3bError(*problems, exit_code=ExitCode.OUTSIDE_FAILURE)

    def price_usd(self, key: str, quantity: float, folder: Path | None) -> float | None:
        """What so much costs; None where the region's prices don't say."""
        from phase3b.pricing.prices.prices import known_regions, prices_of  # noqa: PLC0415

        region = self.deployment.environment.region
        if region not in known_regions(folder):
            return None
        prices = prices_of(region, folder)
        price = prices.find(key)
        return None if price is None else prices.cost_usd(price, quantity)


def backup_environment(file: Path, environment: str, tables: tuple[str, ...], *, embedded: bool) -> BackupEnvironment:
    """The environment of a capacity file; all its tables where none are named.

    Raises:
        Phase3bError: the file has problems, a table is unknown, no embedded AWS is up where one is asked for, or boto3
            is missing.
    """
    import importlib.util  # noqa: PLC0415

    from phase3b.capacity.deployment import resolve  # noqa: PLC0415
    from phase3b.capacity.loader import load  # noqa: PLC0415
    from phase3b.capacity.text.problem_text import closest  # noqa: PLC0415
    from phase3b.cli.change.rollout_options import aws_access  # noqa: PLC0415
    from phase3b.cli.tune.apply import history_keeper  # noqa: PLC0415
    from phase3b.errors import outside_failure  # noqa: PLC0415
    from phase3b.operations.doctor.account_time import account_time  # noqa: PLC0415
    from phase3b.operations.doctor.reading import Reading  # noqa: PLC0415
    from phase3b.problems.missing_package import how_to_install  # noqa: PLC0415

    capacity = load(file)
    deployment = resolve(capacity, environment)
    known = {each.name: each for each in deployment.tables}
    for each in tables:
        if each not in known:
            near = closest(each, list(known))
            raise bad_input(
                f"{environment} has no table {each!r}",
                f"Did you mean {near}?" if near else f"Valid values: {', '.join(known)}",
                code="P3B-OPS-TABLE-UNKNOWN",
            )
    if importlib.util.find_spec("boto3") is None:
        raise outside_failure(
            "phase3b ops backup needs boto3, which is not installed", how_to_install("aws"), code="P3B-EXTRA-MISSING"
        )
    access = aws_access(deployment, embedded=embedded)
    return BackupEnvironment(
        deployment,
        names_of(deployment),
        capacity.ops.recovery,
        Reading(access),
        history_keeper(deployment, embedded=embedded),
        tuple(known[each] for each in dict.fromkeys(tables)) or tuple(known.values()),
        account_time(access),
        capacity.ops.backups.get(environment),
    )


def stamp(at: datetime) -> str:
    """20261130t070000, as names of tables and backups have it."""
    return at.astimezone(UTC).strftime("%Y%m%dt%H%M%S")


def shown_size(size_bytes: int | None) -> str:
    """1.25 GB; not known where it is not."""
    return "not known" if size_bytes is None else f"{size_bytes / 1e9:,.3g} GB"


def shown_age(since: datetime, now: datetime) -> str:
    """3 min, 5 h, 12 days."""
    minutes = max((now - since).total_seconds(), 0) / 60
    if minutes < TWO_HOURS:
        return f"{minutes:,.0f} min"
    return f"{minutes / 60:,.0f} h" if minutes < TWO_DAYS else f"{minutes / 1440:,.0f} days"


def shown_usd(amount: float | None) -> str:
    """$0.15; not known where it is not."""
    if amount is None:
        return "a price that is not known"
    return "less than $0.01" if 0 <= amount < CENT else f"${amount:,.2f}"


def unknown_lines(around: BackupEnvironment) -> None:
    """Prints what AWS did not say, and why."""
    for what, why in around.reading.unknown.items():
        click.echo(f"not known: {what}: {why}")
