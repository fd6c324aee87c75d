"""What can be restored of a table, against what the file wants: pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

Level = Literal["finding", "note", "not known"]


@dataclass(frozen=True, slots=True)
class TableBackup:
    """An on-demand backup, of DynamoDB's own (USER, SYSTEM: kept after a deletion) or of AWS Backup (AWS_BACKUP)."""

    arn: str
    name: str
    kind: str
    status: str
    at: datetime
    size_bytes: int | None


@dataclass(frozen=True, slots=True)
class Protection:
    """What AWS has of a table. `there`, `recovery` and `backups` are None where AWS did not say.

    `recovery` is whether point-in-time recovery is on; `size_bytes` and `items` are up to six hours old.
    """

    table: str
    table_name: str
    there: bool | None
    deletion_protection: bool | None
    recovery: bool | None
    earliest: datetime | None
    latest: datetime | None
    size_bytes: int | None
    items: int | None
    backups: tuple[TableBackup, ...] | None

    @property
    def newest_backup(self) -> TableBackup | None:
        """The latest backup that can be restored from."""
        usable = [each for each in self.backups or () if each.status == "AVAILABLE"]
        return max(usable, key=lambda each: each.at, default=None)

    @property
    def newest(self) -> datetime | None:
        """The latest moment that can be restored; None where none is known."""
        backup = self.newest_backup
        found = [each for each in (self.latest if self.recovery else None, backup.at if backup else None) if each]
        return max(found, default=None)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the file says of an environment's protection."""

    environment: str
    recovery: bool
    deletion_protection: bool
    rpo_minutes: float


@dataclass(frozen=True, slots=True)
class Judged:
    """Something about a table that a person should know; `fix` is what helps, or empty."""

    table: str
    level: Level
    text: str
    fix: str


def judged(found: Protection, wanted: Wanted, now: datetime) -> Iterator[Judged]:
    """What is wrong with the protection of a table, and what is not known of it."""
    apply = f"phase3b apply {wanted.environment}"
    if found.there is None:
        yield Judged(found.table, "not known", "AWS did not say whether the table is there", "")
        return
    if not found.there:
        yield Judged(found.table, "finding", *_gone(found, wanted))
    elif found.deletion_protection is None:
        yield Judged(found.table, "not known", "whether it is protected against deletion", "")
    elif not found.deletion_protection:
        if wanted.deletion_protection:
            yield Judged(found.table, "finding", "deletion protection is off, the file says on", apply)
        else:
            key = f"environments.{wanted.environment}.deletion_protection"
            yield Judged(found.table, "note", f"deletion protection is off, as the file says ({key})", "")
    if found.there and found.recovery is False:
        key = f"environments.{wanted.environment}.point_in_time_recovery"
        if wanted.recovery:
            yield Judged(found.table, "finding", "point-in-time recovery is off, the file says on", apply)
        else:
            yield Judged(found.table, "note", f"point-in-time recovery is off: {key}: true turns it on", "")
    yield from _of_objective(found, wanted, now)


def _gone(found: Protection, wanted: Wanted) -> tuple[str, str]:
    """What is said of a table that is not there. An apply would make an empty one, and the name would be taken."""
    text = f"the table {found.table_name} is not there"
    if found.backups is None:
        return (
            f"{text}, and what backups there are of it is not known: no apply before that, it would make an empty one",
            f"phase3b ops backup list {wanted.environment}",
        )
    if (backup := found.newest_backup) is None:
        return (
            f"{text}, and there is no backup of it: an apply makes an empty one",
            f"phase3b apply {wanted.environment}",
        )
    return (
        f"{text}; its newest backup is of {backup.at:%Y-%m-%d %H:%M} UTC: no apply before it is restored, it would make an empty one",
        f"phase3b ops backup restore {wanted.environment} --table {found.table}",
    )


def _of_objective(found: Protection, wanted: Wanted, now: datetime) -> Iterator[Judged]:
    help_ = f"phase3b ops backup create {wanted.environment} --table {found.table}"
    if wanted.recovery:
        help_ = f"phase3b apply {wanted.environment}"
    if not found.there:
        help_ = ""  # the finding that it is not there says what helps
    complete = found.backups is not None and (found.recovery is not None or not found.there)
    newest = found.newest
    if newest is not None and now - newest <= timedelta(minutes=wanted.rpo_minutes):
        return
    if not complete:
        yield Judged(found.table, "not known", "the latest moment that can be restored", "")
    elif newest is None:
        yield Judged(found.table, "finding", "nothing can be restored: no backup, no point-in-time recovery", help_)
    else:
        text = f"a restore would lose {minutes(now - newest):,.0f} minutes, more than the {wanted.rpo_minutes:,g} of the RPO"
        yield Judged(found.table, "finding", text, help_)


def minutes(span: timedelta) -> float:
    """Its minutes."""
    return span.total_seconds() / 60
