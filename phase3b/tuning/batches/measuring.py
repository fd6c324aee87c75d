"""Combinations measured: tables with more, less and the deployed capacity in an embedded AWS, and the service's own writer."""

from __future__ import annotations

import json
import math
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final, Self

from phase3b.capacity.deployment import OnDemand, TableDeployment
from phase3b.capacity.tuning.batch_tuning import BatchTuning
from phase3b.errors import outside_failure
from phase3b.files.json_file import parse_json
from phase3b.tuning.batches.judged import cell_of
from phase3b.tuning.batches.report import Condition, Way, WriteCell
from phase3b.tuning.batches.sample_items import puts_of, sample_items
from phase3b.tuning.batches.written import MOST_MEMBERS, WriteOperation

PROGRAM: Final = Path(__file__).with_name("writer_process.py")
KB: Final = 1024
# A write in a transaction consumes twice as much, and there is room for that.
ROOM: Final = 4
Client = Any


class WriterProcess:
    """The writer while a `with` block runs; `variables` are its whole environment beside PATH."""

    def __init__(self, folder: Path, variables: Mapping[str, str]) -> None:
        self._folder = folder
        self._variables = variables
        self._process: subprocess.Popen[str] | None = None

    def __enter__(self) -> Self:
        self._process = subprocess.Popen(  # noqa: S603  our own program
            [sys.executable, "-P", str(PROGRAM), str(self._folder)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={"PATH": "/usr/bin:/bin", **self._variables},
        )
        return self

    def __exit__(self, *_: object) -> None:
        process, self._process = self._process, None
        if process is not None and process.stdin is not None and process.stdout is not None:
            process.stdin.close()
            process.wait()
            process.stdout.close()

    def write(self, order: Mapping[str, Any]) -> dict[str, Any]:
        """What came of an order.

        Raises:
            Phase3bError: the process ended (exit code 3).
        """
        process = self._process
        if process is None or process.stdin is None or process.stdout is None:
            raise outside_failure("the writer is not running", "Try again", code="P3B-TUNE-WRITER")
        try:
            process.stdin.write(json.dumps(order) + "\n")
            process.stdin.flush()
        except BrokenPipeError:
            line = ""
        else:
            line = process.stdout.readline()
        if not line:
            raise outside_failure(
                "the process that writes the items ended; what it said is above",
                "Check that lambda_src/shared can be imported: phase3b package",
                code="P3B-TUNE-WRITER",
            )
        found: dict[str, Any] = parse_json(line, "the writer", "Try again").value
        return found


@dataclass(frozen=True, slots=True)
class Destination:
    """Where items are written: what makes a table there of a capacity (None: as many units as are needed), and the clock.

    `clock` is the URL of the account's clock, which pauses are moved on; None where they are waited for. `deployed`: the tables are
    those of the environment, with the capacity that they have. `remove` deletes items of a table by their keys.
    """

    make_table: Callable[[TableDeployment, str, int | None], str]
    clock: str | None
    deployed: bool = False
    remove: Callable[[str, Sequence[Mapping[str, Any]]], None] | None = None


@dataclass(slots=True)
class Measuring:
    """The combinations of one operation. `sdk_attempts` is how often the service's client sends a throttled request."""

    operation: WriteOperation
    fields: Mapping[str, Any]
    tuning: BatchTuning
    writer: WriterProcess
    destination: Destination
    prefix: str
    sdk_attempts: int
    seed: int
    told: Callable[[str], None]
    _tables: dict[tuple[Condition, int | None], str] = field(default_factory=dict)
    _number: int = 0
    writes_with: tuple[str, ...] = ()

    def cells(self) -> Sequence[WriteCell]:
        """Sizes by writers where nothing is throttled, sizes by pauses where the table throttles, and what is deployed."""
        return self.measured([*self._planned()])

    def _planned(self) -> Iterator[WriteCell]:
        op, tuning = self.operation, self.tuning
        sizes = sorted({op.size, *(tuning.sizes if op.way != "PutItem" else ())})
        most = max(tuning.parallel)
        for size in sizes:
            # Of a size that is refused, once is enough.
            writers = sorted(tuning.parallel) if size <= MOST_MEMBERS[op.way] else [min(tuning.parallel)]
            for parallel in writers:
                yield WriteCell(op.way, size, parallel, op.first_pause_ms, self.open_condition)
        if self.destination.deployed:
            return
        pauses = sorted({op.first_pause_ms, *(tuning.first_pauses_ms if op.pause_key else ())})
        for size in sizes:
            if size <= MOST_MEMBERS[op.way]:
                for pause in pauses:
                    yield WriteCell(op.way, size, most, pause, "throttled")
        if self.deployed_units() is not None and op.size <= MOST_MEMBERS[op.way]:
            yield WriteCell(op.way, op.size, most, op.first_pause_ms, "as deployed")

    def other_ways(self, size: int) -> Sequence[WriteCell]:
        """The other operations of DynamoDB that write items, with one writer and as many items in a call as they take."""
        op, least = self.operation, min(self.tuning.parallel)
        wanted = size if size > 1 else max(self.tuning.sizes)
        # The tuning role has no PartiQL: AWS knows no tenant of a statement.
        unable = {op.way, *(("BatchExecuteStatement",) if self.destination.deployed else ())}
        return self.measured(
            [
                WriteCell(way, min(wanted, most), least, op.first_pause_ms, self.open_condition)
                for way, most in MOST_MEMBERS.items()
                if way not in unable
            ]
        )

    @property
    def open_condition(self) -> Condition:
        """What sizes are compared in: a table that does not throttle, where one can be made."""
        return "as deployed" if self.destination.deployed else "free"

    def deployed_units(self) -> int | None:
        """The write capacity of the table as it is deployed: its minimum, or the maximum of an on-demand one; None: no limit."""
        billing = self.operation.table.billing
        if isinstance(billing, OnDemand):
            return None if billing.write_ceiling is None else int(billing.write_ceiling)
        return int(billing.write.floor)

    def measured(self, planned: Sequence[WriteCell]) -> Sequence[WriteCell]:
        """Combinations, as often as there are repeats: all of them in turn, so that a slow minute is everybody's."""
        runs: list[list[Mapping[str, Any]]] = [[] for _ in planned]
        for repeat in range(self.tuning.repeats):
            self.told(
                f"{self.operation.function} writes {self.operation.table.name}: {len(planned)} combinations, "
                f"{repeat + 1} of {self.tuning.repeats}"
            )
            for wanted, found in zip(planned, runs, strict=True):
                if not any(each["refusal"] for each in found):
                    # A batch that is larger than what a request brings would never be filled.
                    count = max(self.tuning.items, wanted.size)
                    of_put = max(self.tuning.items_of_a_put, wanted.size)
                    found.append(self._run(wanted, count, of_put, self.seed + repeat))
        return [cell_of(wanted, found) for wanted, found in zip(planned, runs, strict=True)]

    def cell(self, way: Way, size: int, parallel: int, first_pause_ms: int, condition: Condition) -> WriteCell:
        """One combination."""
        (found,) = self.measured([WriteCell(way, size, parallel, first_pause_ms, condition)])
        return found

    def in_one_put(self, way: Way, size: int, items: int) -> WriteCell:
        """So many items in one put, by one writer, where nothing is throttled."""
        wanted = WriteCell(way, size, 1, self.operation.first_pause_ms, self.open_condition)
        return cell_of(wanted, [self._run(wanted, items, items, self.seed)])

    def _run(self, wanted: WriteCell, count: int, of_put: int, seed: int) -> dict[str, Any]:
        op, tuning = self.operation, self.tuning
        self._number += 1
        tenant = f"{self.prefix}{self._number}"
        items = sample_items(op.table, self.fields, count, tuning.item_bytes, tenant)
        model = tuning.call_time
        found = self._written(
            {
                "way": wanted.way,
                "table": self._table(wanted.condition),
                "key_names": [op.table.partition_key, *([op.table.sort_key] if op.table.sort_key else [])],
                "puts": list(puts_of(items, of_put)),
                "size": wanted.size,
                "parallel": wanted.parallel,
                "first_pause_ms": wanted.first_pause_ms,
                "patience_seconds": tuning.patience_seconds if op.patience_seconds is None else op.patience_seconds,
                "seed": seed,
                "clock": self.destination.clock,
                "sdk_attempts": self.sdk_attempts,
                "model": None if model is None else {"call_ms": model.call_ms, "item_ms": model.item_ms},
            },
            items,
        )
        self.writes_with = tuple(found["writer"])
        return found

    def _written(self, order: Mapping[str, Any], items: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
        """What came of an order; what it wrote is deleted, however it ended, where it is not a table of ours."""
        try:
            return self.writer.write(order)
        finally:
            if self.destination.remove is not None:
                keys = [{name: item[name] for name in order["key_names"]} for item in items]
                self.destination.remove(order["table"], keys)

    def _table(self, condition: Condition) -> str:
        """The table for a condition, made when it is first needed."""
        units = self._units(condition)
        key = (condition, units)
        if key not in self._tables:
            name = f"{self.prefix}{self.operation.function}-{self.operation.table.name}-{condition.replace(' ', '-')}"
            self._tables[key] = self.destination.make_table(self.operation.table, name, units)
        return self._tables[key]

    def _units(self, condition: Condition) -> int | None:
        needed = self.tuning.items * units_of(self.tuning.item_bytes)
        match condition:
            case "free":
                return ROOM * needed
            case "throttled":
                return max(1, math.ceil(needed / self.tuning.throttled_seconds))
            case "as deployed":
                return self.deployed_units()


def units_of(item_bytes: int) -> int:
    """Write units of an item: one for each KB that it begins."""
    return math.ceil(item_bytes / KB)


def make_table(
    client: Client,
    table: TableDeployment,
    name: str,
    units: int | None,
    index_names: Callable[[str], str] | None = None,
) -> str:
    """A table like one of the deployment, with so many write units for itself and for each of its indexes; its name.

    Without units it is on-demand, and has the deployed stream and the deployed names of its indexes.
    """
    capacity = {} if units is None else {"ProvisionedThroughput": {"ReadCapacityUnits": 1, "WriteCapacityUnits": units}}
    given: dict[str, Any] = {
        "TableName": name,
        "AttributeDefinitions": [{"AttributeName": each, "AttributeType": kind} for each, kind in table.attributes],
        "KeySchema": _keys(table.partition_key, table.sort_key),
        **(capacity or {"BillingMode": "PAY_PER_REQUEST"}),
    }
    if units is None and table.stream is not None:
        given["StreamSpecification"] = {"StreamEnabled": True, "StreamViewType": table.stream}
    if table.indexes:
        given["GlobalSecondaryIndexes"] = [
            {
                "IndexName": index.name if index_names is None else index_names(index.name),
                "KeySchema": _keys(index.partition_key, index.sort_key),
                "Projection": {
                    "ProjectionType": index.projection,
                    **({"NonKeyAttributes": [*index.non_key_attributes]} if index.projection == "INCLUDE" else {}),
                },
                **capacity,
            }
            for index in table.indexes
        ]
    client.create_table(**given)
    return name


def _keys(partition: str, sort: str | None) -> Sequence[Mapping[str, str]]:
    found = [{"AttributeName": partition, "KeyType": "HASH"}]
    return found if sort is None else [*found, {"AttributeName": sort, "KeyType": "RANGE"}]


@contextmanager
def unpacked(data: bytes) -> Iterator[Path]:
    """A package in a folder of its own."""
    import io  # noqa: PLC0415
    import tempfile  # noqa: PLC0415
    import zipfile  # noqa: PLC0415

    with tempfile.TemporaryDirectory() as folder:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            archive.extractall(folder)
        yield Path(folder)
