"""DynamoDB: what a restored table has, and which times a table can be restored to.

A restore to an earlier time brings the items of now: moto keeps none of before.
"""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any, Final

from moto.core.exceptions import JsonRESTError
from moto.dynamodb.models.table import Backup, RestoredPITTable, RestoredTable, Table
from moto.dynamodb.responses import DynamoHandler

from phase3b.local.account_state.clock import Clock
from phase3b.local.moto_gaps.dynamodb import ON_DEMAND
from phase3b.local.moto_gaps.replace import replace

# "LatestRestorableDateTime is typically 5 minutes before the current time": UpdateContinuousBackups, DynamoDB API Reference.
BEHIND: Final = 300
# What the items of a backup take, where they are not moto's.
SIZE: Final = "phase3b_size_bytes"
_CLOCK: list[Clock] = []


def fill_clock(clock: Clock) -> None:
    """The account's time."""
    _CLOCK[:] = [clock]


def fill() -> None:
    """Adds what is missing to moto's classes."""
    replace(RestoredPITTable, "__init__", _restored("source"))
    replace(RestoredTable, "__init__", _restored("backup"))
    replace(DynamoHandler, "describe_continuous_backups", _window)
    replace(DynamoHandler, "restore_table_to_point_in_time", _only_with_recovery)
    replace(Backup, "details", _with_size)


# ── RestoreTableToPointInTime, RestoreTableFromBackup: the settings that AWS restores ─────────────────────────────
# Billing mode, encryption and on-demand maximums, which moto forgets ("Restoring a table", DynamoDB Developer Guide).


def _restored(origin: str) -> Callable[[Callable[..., None]], Callable[..., None]]:
    def make(original: Callable[..., None]) -> Callable[..., None]:
        def init(self: Table, *given: Any, **named: Any) -> None:
            original(self, *given, **named)
            source: Table = named[origin].table if origin == "backup" else named[origin]
            self.billing_mode = source.billing_mode
            self.sse_specification = copy.deepcopy(source.sse_specification)
            vars(self)[ON_DEMAND] = copy.deepcopy(vars(source).get(ON_DEMAND))

        return init

    return make


# ── DescribeContinuousBackups, RestoreTableToPointInTime: the window ──────────────────────────────────────────────


def _window(original: Callable[..., Any]) -> Callable[..., Any]:
    def describe(self: DynamoHandler) -> Any:
        known = self.dynamodb_backend.get_table(self.body["TableName"]).continuous_backups if _there(self) else {}
        window = known.get("PointInTimeRecoveryDescription", {})
        if window.get("PointInTimeRecoveryStatus") == "ENABLED" and _CLOCK:
            latest = _CLOCK[0].now() - BEHIND
            window["LatestRestorableDateTime"] = max(window["EarliestRestorableDateTime"], latest)
        return original(self)

    return describe


def _there(handler: DynamoHandler) -> bool:
    return handler.body["TableName"] in handler.dynamodb_backend.tables


def _only_with_recovery(original: Callable[..., Any]) -> Callable[..., Any]:
    def restore(self: DynamoHandler) -> Any:
        source = self.dynamodb_backend.tables.get(self.body.get("SourceTableName"))
        if source is not None:
            window = source.continuous_backups["PointInTimeRecoveryDescription"]
            if window["PointInTimeRecoveryStatus"] != "ENABLED":
                raise JsonRESTError(
                    "PointInTimeRecoveryUnavailableException",
                    f"Point in time recovery is not enabled for table '{source.name}'",
                )
        answer = original(self)
        # moto says when it was restored, AWS of which moment.
        if (at := self.body.get("RestoreDateTime")) is not None:
            made = self.dynamodb_backend.tables[self.body["TargetTableName"]]
            vars(made)["restore_date_time"] = at
        return answer

    return restore


# ── CreateBackup, DescribeBackup: the size, which moto makes 123 of ───────────────────────────────────────────────


def _with_size(original: Any) -> Any:
    def details(self: Backup) -> dict[str, Any]:
        found: dict[str, Any] = original.fget(self)
        size = vars(self).get(SIZE, self.table.describe()["TableDescription"]["TableSizeBytes"])
        return {**found, "BackupSizeBytes": size}

    return property(details)
