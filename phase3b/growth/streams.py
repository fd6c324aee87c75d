"""Streams: a function that is to read a table's, beside others or alone, and one that is not to any more."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from phase3b.capacity.edit.written import Value
from phase3b.capacity.service.service import StreamView
from phase3b.capacity.text.problem_text import instead, quoted
from phase3b.errors import bad_input
from phase3b.growth.draft import Draft
from phase3b.growth.functions import EXCEPTIONS
from phase3b.growth.names import known
from phase3b.growth.references import drop_all, switch_places
from phase3b.growth.sizes import sizes
from phase3b.quick_dataclass import dataclass

_NUMBERS: Final = (
    "batch_size", "batching_window_seconds", "maximum_retry_attempts", "maximum_record_age_seconds", "parallelization_factor",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class NewStream:
    """What is given of a function's reading of a stream; None is what sizes.json says."""

    function: str
    table: str
    batch_size: int | None = None
    filters: Sequence[str] = ()
    view: StreamView | None = None


def add_stream(draft: Draft, new: NewStream) -> None:
    """A function reads a table's stream; the table gets one where it has none, and what fails permanently a queue.

    Raises:
        Phase3bError: there is no such function or table, or the function reads the stream already.
    """
    service, default = draft.capacity.service, sizes()["stream"]
    known("function", [new.function], service.functions)
    known("table", [new.table], service.tables)
    if new.table in service.functions[new.function].streams:
        raise bad_input(
            f"{new.function} reads the stream of {new.table} already",
            f"Change service.functions.{new.function}.streams.{new.table} in the file",
            code="P3B-NAME-TAKEN",
        )
    there = service.tables[new.table].stream
    if there is None:
        draft.edit.put(("service", "tables", new.table, "stream"), new.view or default["view"])
    elif new.view is not None and new.view != there:
        raise bad_input(
            f"the stream of {new.table} carries {there}, and another begins empty, under another ARN",
            "Leave --view out, or change service.tables in the file",
            code="P3B-ARGUMENT-VALUE",
        )
    entry: dict[str, Value] = {name: default[name] for name in _NUMBERS}
    if new.batch_size is not None:
        entry["batch_size"] = new.batch_size
    if new.filters:
        entry["filters"] = list(new.filters)
    draft.edit.put(("service", "functions", new.function, "streams", new.table), entry)
    if service.failed_events is None:
        _keep_failed(draft)
    draft.notes.append(
        f"{new.function} is called with {{'Records': [...]}} of the stream: its handler answers with "
        "{'batchItemFailures': []}, or with the sequence number of the first record that failed"
    )


def _keep_failed(draft: Draft) -> None:
    """The queue of failed events, under the first of its names that is free."""
    default: Mapping[str, Any] = sizes()["failed_events"]
    name = next(each for each in _names(default["name"]) if each not in draft.capacity.service.queues)
    entry: dict[str, Value] = {key: default[key] for key in ("description", "retention_days")}
    draft.edit.put(("service", "queues", name), entry)
    draft.edit.put(("service", "failed_events"), name)
    if (draft.source.parent / EXCEPTIONS).is_file():
        draft.notes.append(
            f"{EXCEPTIONS} names queues by address: nothing consumes aws_sqs_queue.{name}, so except it from P3B_QUEUE_DEAD_LETTERS and "
            "P3B_QUEUE_ALARMS with that reason"
        )
    draft.notes.append(f"what fails permanently is kept in the queue and the bucket {name}: phase3b failed list ENV")


def _names(name: str) -> Iterator[str]:
    yield name
    number = 2
    while True:
        yield f"{name}_{number}"
        number += 1


def remove_streams(draft: Draft, function: str, tables: Sequence[str]) -> None:
    """A function reads the streams of these tables no more; the tables and their streams stay.

    Raises:
        Phase3bError: there is no such function, or it reads no such stream.
    """
    known("function", [function], draft.capacity.service.functions)
    there = draft.capacity.service.functions[function].streams
    for table in dict.fromkeys(tables):
        if table not in there:
            raise bad_input(
                f"{function} does not read the stream of {quoted(table)}",
                instead(table, there) if there else "It reads none",
                code="P3B-STREAM-MISSING",
            )
        draft.drop(("service", "functions", function, "streams", table), keep=3)
        drop_all(draft, switch_places(draft, "streams", {f"{function}.{table}"}))
        others = [
            name
            for name, each in draft.capacity.service.functions.items()
            if name != function and table in each.streams
        ]
        if not others:
            draft.notes.append(
                f"the table {table} keeps its stream, which nothing reads any more: a stream costs nothing"
            )
