"""A restore beside the deployed table: started, waited for, and made as the file says. The deployed table is only read."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final

from botocore.exceptions import BotoCoreError, ClientError

from phase3b.errors import Phase3bError, outside_failure
from phase3b.operations.backup.item_compared import comparable
from phase3b.operations.backup.steps import NAMESPACE, AsFile, Restored, Step
from phase3b.operations.doctor.reading import Reading

POLL_SECONDS: Final = 5.0
_READ_UNIT_BYTES: Final = 4096


@dataclass(frozen=True, slots=True)
class Source:
    """Where a restore is from: a backup, or a table at a time (None: the latest that can be restored)."""

    table_name: str
    at: datetime | None
    backup_arn: str | None

    @property
    def text(self) -> str:
        """As a person says it."""
        if self.backup_arn is not None:
            return f"the backup {self.backup_arn}"
        return f"{self.table_name} at {'the latest moment' if self.at is None else f'{self.at:%Y-%m-%d %H:%M:%S} UTC'}"


@dataclass(frozen=True, slots=True)
class Waiting:
    """How long a restore is waited for, in seconds, and how."""

    seconds: float
    sleep: Callable[[float], None] = time.sleep
    clock: Callable[[], float] = time.monotonic


class Restoring:
    """The calls of a restore into a table `name`."""

    def __init__(self, reading: Reading, name: str, waiting: Waiting) -> None:
        self.name = name
        self._reading = reading
        self._waiting = waiting
        self._dynamodb = reading.client("dynamodb")

    def start(self, source: Source) -> None:
        """Asks for the restore; goes on with one that was interrupted, and never with a table that another restore made, or none.

        Raises:
            Phase3bError: AWS refused, or there is such a table (3).
        """
        if (there := self._table()) is not None:
            self._go_on(there, source)
            return
        if source.backup_arn is not None:
            step = Step(
                "dynamodb", "restore_table_from_backup",
                {"TargetTableName": self.name, "BackupArn": source.backup_arn}, "",
            )  # fmt: skip
        else:
            when: dict[str, Any] = (
                {"UseLatestRestorableTime": True} if source.at is None else {"RestoreDateTime": source.at}
            )
            step = Step(
                "dynamodb", "restore_table_to_point_in_time",
                {"SourceTableName": source.table_name, "TargetTableName": self.name, **when}, "",
            )  # fmt: skip
        try:
            self.do(step)
        except Phase3bError:
            # An answer that was lost is asked for again by boto3, and refused: the table is there.
            there = self._table()
            if there is None or "RestoreSummary" not in there:
                raise
            self._go_on(there, source)

    def made_from(self, source: Source) -> bool:
        """Whether the table is there, and a restore from `source` made it.

        Raises:
            Phase3bError: AWS did not say (3).
        """
        there = self._table()
        return there is not None and otherwise(there, source) is None

    def _go_on(self, there: Mapping[str, Any], source: Source) -> None:
        if (why := otherwise(there, source)) is not None:
            raise outside_failure(
                f"there is a table {self.name} that {why}",
                "Choose another name, or give the --table, --at and --backup that it was restored with",
                code="P3B-OPS-RESTORE-NAME",
            )

    def do(self, step: Step) -> None:
        """One call.

        Raises:
            Phase3bError: AWS refused it (3).
        """
        try:
            getattr(self._reading.client(step.service), step.operation)(**step.arguments)
        except (ClientError, BotoCoreError) as error:
            raise _refused(step.action, self.name, error) from error

    def wait(self) -> dict[str, Any]:
        """DescribeTable's answer once the table and its indexes are active.

        Raises:
            Phase3bError: they are not, within the time, or the table is gone (3).
        """
        until = self._waiting.clock() + self._waiting.seconds
        while True:
            table = self._table()
            if table is not None and _active(table):
                return table
            if self._waiting.clock() >= until:
                state = "not there" if table is None else table["TableStatus"]
                raise outside_failure(
                    f"{self.name} is {state} after {self._waiting.seconds / 60:g} minutes",
                    "AWS goes on: run the same command with --into and this name, or wait longer (ops.recovery.wait_minutes)",
                    code="P3B-OPS-RESTORE-SLOW",
                )
            self._waiting.sleep(POLL_SECONDS)

    def found(self) -> Restored:
        """What the table has.

        Raises:
            Phase3bError: AWS did not say (3).
        """
        table = self.wait()
        try:
            ttl = self._dynamodb.describe_time_to_live(TableName=self.name)["TimeToLiveDescription"]
            window = self._dynamodb.describe_continuous_backups(TableName=self.name)["ContinuousBackupsDescription"]
            tags, token = {}, ""
            while True:
                more = {"NextToken": token} if token else {}
                page = self._dynamodb.list_tags_of_resource(ResourceArn=table["TableArn"], **more)
                tags.update({each["Key"]: each["Value"] for each in page["Tags"]})
                if not (token := page.get("NextToken", "")):
                    break
            scaled = frozenset(self._scaled(table))
        except (ClientError, BotoCoreError) as error:
            raise _refused("reading", self.name, error) from error
        recovery = window.get("PointInTimeRecoveryDescription", {}).get("PointInTimeRecoveryStatus") == "ENABLED"
        by = ttl.get("AttributeName") if ttl.get("TimeToLiveStatus") in {"ENABLED", "ENABLING"} else None
        return Restored(table, by, recovery, tags, scaled)

    def as_file(self, wanted: AsFile, say: Callable[[str], None]) -> tuple[str, ...]:
        """Does every step that is left, each after the table is active; what is not as the file says afterwards.

        Raises:
            Phase3bError: AWS refused one (3).
        """
        for step in wanted.steps(self.found()):
            self.wait()
            say(step.text)
            self.do(step)
        return wanted.differences(self.found())

    def remove(self) -> None:
        """Deletes the restored table, and what scaled it.

        Raises:
            Phase3bError: AWS refused (3).
        """
        table = self._table()
        if table is None:
            return
        if "RestoreSummary" not in table:
            raise outside_failure(
                f"{self.name} was not restored, and is not removed",
                "Name a restored table",
                code="P3B-OPS-RESTORE-NAME",
            )
        table = self.wait()
        for resource, dimension in self._targets(table):
            of = {"ServiceNamespace": NAMESPACE, "ResourceId": resource, "ScalableDimension": dimension}
            self.do(Step("application-autoscaling", "deregister_scalable_target", of, ""))
        self.do(Step("dynamodb", "delete_table", {"TableName": self.name}, ""))

    def _table(self) -> dict[str, Any] | None:
        try:
            found: dict[str, Any] = self._dynamodb.describe_table(TableName=self.name)["Table"]
        except ClientError as error:
            if error.response["Error"]["Code"] == "ResourceNotFoundException":
                return None
            raise _refused("dynamodb:DescribeTable", self.name, error) from error
        except BotoCoreError as error:
            raise _refused("dynamodb:DescribeTable", self.name, error) from error
        return found

    def _owners(self, table: dict[str, Any]) -> list[str]:
        indexes = [each["IndexName"] for each in table.get("GlobalSecondaryIndexes", ())]
        return [f"table/{self.name}", *(f"table/{self.name}/index/{each}" for each in indexes)]

    def _scaled(self, table: dict[str, Any]) -> Iterator[tuple[str, str]]:
        pages = self._reading.client("application-autoscaling").get_paginator("describe_scaling_policies")
        for owner in self._owners(table):
            for page in pages.paginate(ServiceNamespace=NAMESPACE, ResourceId=owner):
                yield from ((each["ResourceId"], each["ScalableDimension"]) for each in page["ScalingPolicies"])

    def _targets(self, table: dict[str, Any]) -> list[tuple[str, str]]:
        pages = self._reading.client("application-autoscaling").get_paginator("describe_scalable_targets")
        try:
            return [
                (each["ResourceId"], each["ScalableDimension"])
                for page in pages.paginate(ServiceNamespace=NAMESPACE, ResourceIds=self._owners(table))
                for each in page["ScalableTargets"]
            ]
        except (ClientError, BotoCoreError) as error:
            raise _refused("application-autoscaling:DescribeScalableTargets", self.name, error) from error


def otherwise(table: Mapping[str, Any], source: Source) -> str | None:
    """How a table came about, where no restore from `source` made it: what a file says of one table is not done to another.

    DescribeTable's RestoreSummary stays for as long as the table: a deployed table may have been restored, too.
    """
    summary = table.get("RestoreSummary")
    if summary is None:
        return "was not restored"
    of = str(summary.get("SourceTableArn", "")).rpartition("/")[2]
    if of != source.table_name:
        return f"was restored of {of or 'a table that AWS does not name'}, not of {source.table_name}"
    backup = summary.get("SourceBackupArn")
    if backup != source.backup_arn:
        return f"was restored from {'the recovery window' if backup is None else f'the backup {backup}'}, not from {source.text}"
    at = summary["RestoreDateTime"]
    if source.at is not None and abs((at - source.at).total_seconds()) >= 1:
        return f"was restored of {at.astimezone(UTC):%Y-%m-%d %H:%M:%S} UTC, not from {source.text}"
    return None


def _active(table: dict[str, Any]) -> bool:
    states = [each.get("IndexStatus") for each in table.get("GlobalSecondaryIndexes", ())]
    restoring = table.get("RestoreSummary", {}).get("RestoreInProgress", False)
    return table["TableStatus"] == "ACTIVE" and not restoring and all(each == "ACTIVE" for each in states)


def _refused(action: str, name: str, error: Exception) -> Phase3bError:
    return outside_failure(
        f"{action} of {name}: {' '.join(str(error).split()).rstrip('.')}",
        f"The deployed table was not touched. Fix that, and run the same command with --into {name}",
        code="P3B-OPS-RESTORE-REFUSED",
    )


def counted(reading: Reading, name: str, segments: int) -> int | None:
    """The items of a table, by Scans that return none of them, side by side; None where one of them got no answer."""
    dynamodb = reading.client("dynamodb")

    def segment(number: int, own: Reading) -> int | None:
        total = 0
        more: dict[str, Any] = {}
        while True:
            answer = own.ask(
                f"the items of {name}", "dynamodb:Scan", dynamodb.scan,
                TableName=name, Select="COUNT", Segment=number, TotalSegments=segments, **more,
            )  # fmt: skip
            if answer is None:
                return None
            total += int(answer["Count"])
            if "LastEvaluatedKey" not in answer:
                return total
            more = {"ExclusiveStartKey": answer["LastEvaluatedKey"]}

    each_own = [reading.beside() for _ in range(segments)]
    with ThreadPoolExecutor(segments) as pool:
        counts = list(pool.map(segment, range(segments), each_own))
    for own in each_own:
        reading.unknown.update(own.unknown)
    known = [each for each in counts if each is not None]
    return sum(known) if len(known) == segments else None


def scan_units(size_bytes: int) -> float:
    """Read units of a Scan of so many bytes, eventually consistent: half a unit for 4 KB."""
    return size_bytes / _READ_UNIT_BYTES / 2


@dataclass(frozen=True, slots=True)
class Sampled:
    """Items of the restored table that were looked for in the deployed one: the same, changed, or no longer there."""

    same: int
    changed: int
    gone: int


def sampled(reading: Reading, restored: str, deployed: str, key: tuple[str, ...], most: int) -> Sampled | None:
    """Compares items of a restored table with the deployed one; None where that is not known."""
    dynamodb = reading.client("dynamodb")
    page = reading.ask(f"items of {restored}", "dynamodb:Scan", dynamodb.scan, TableName=restored, Limit=most)
    if page is None:
        return None
    same = changed = gone = 0
    for item in page["Items"]:
        answer = reading.ask(
            f"items of {deployed}", "dynamodb:GetItem", dynamodb.get_item,
            TableName=deployed, Key={name: item[name] for name in key}, ConsistentRead=True,
        )  # fmt: skip
        if answer is None:
            return None
        there = answer.get("Item")
        alike = there is not None and comparable(there) == comparable(item)
        same, changed, gone = same + alike, changed + (there is not None and not alike), gone + (there is None)
    return Sampled(same, changed, gone)
