"""How long a stream's consumer takes for a batch: its real handler, with records that the service's own routes have written.

The routes that need nothing but their body are called in processes of their functions, against the embedded AWS; what they write to
a table is in its stream, and its consumer is called with that. Nobody is connected and nothing is sent anywhere else.
"""

from __future__ import annotations

import statistics
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from phase3b.benchmark.route_calls import RouteCall
from phase3b.capacity.deployment import Deployment
from phase3b.capacity.model.load import Benchmark
from phase3b.naming import Names
from phase3b.plan.functions.artifacts import Schema
from phase3b.plan.functions.records import LambdaFunction
from phase3b.tuning.batches.consumers import EventSource
from phase3b.tuning.batches.measuring import unpacked
from phase3b.tuning.batches.report import BatchDuration
from phase3b.tuning.handler_process import HandlerProcess, variables_here
from phase3b.tuning.route_events import route_event, simple_calls

Client = Any
WRITES: Final = frozenset({"POST", "PUT"})
OK: Final = 300


@dataclass(slots=True)
class ConsumerMeasuring:
    """Of one deployment whose tables are in an embedded AWS; `tenant` is whose items are written."""

    deployment: Deployment
    names: Names
    functions: Mapping[str, LambdaFunction]
    packages: Mapping[str, bytes]
    schemas: Mapping[str, Schema]
    benchmark: Benchmark
    endpoint: str
    region: str
    tenant: str
    dynamodb: Client
    streams: Client
    queue_urls: Mapping[str, str] = field(default_factory=dict)

    def durations(self, source: EventSource, sizes: Sequence[int], repeats: int) -> tuple[BatchDuration, ...] | str:
        """The median of warm invocations with each size; or why nothing could be measured."""
        if source.function not in self.packages:
            return "it runs from an image"
        records = self.records(source.source, max(sizes))
        if not records:
            return f"no route that needs nothing but its body writes to {source.source}"
        with unpacked(self.packages[source.function]) as folder:
            return tuple(self._duration(source, folder, records, size, repeats) for size in sizes)

    def _duration(
        self, source: EventSource, folder: Path, records: Sequence[Any], size: int, repeats: int
    ) -> BatchDuration:
        function = self.functions[source.function]
        variables = variables_here(function, self.names, self.region, self.endpoint, self.queue_urls)
        event = {"Records": [*records[:size]]}
        with HandlerProcess(function, folder, variables) as process:
            taken = []
            # The first one makes its connections.
            for number in range(repeats + 1):
                answer = process.invoke(event)
                if answer.failure:
                    return BatchDuration(size, None, answer.failure)
                failed = answer.result.get("batchItemFailures") if isinstance(answer.result, dict) else None
                if failed:
                    return BatchDuration(size, None, f"{len(failed)} of its records failed")
                if number:
                    taken.append(answer.ms)
        return BatchDuration(size, statistics.median(taken))

    def records(self, table: str, count: int) -> list[Any]:
        """Records of the table's stream, as Lambda gives them; as many as are wanted, where a route writes any."""
        iterator = self._latest(table)
        for call in self._calls(table):
            found: list[Any] = []
            with ExitStack() as stack:
                folder = stack.enter_context(unpacked(self.packages[call.function]))
                function = self.functions[call.function]
                variables = variables_here(function, self.names, self.region, self.endpoint, self.queue_urls)
                process = stack.enter_context(HandlerProcess(function, folder, variables))
                while len(found) < count:
                    answer = process.invoke(route_event(call, self.deployment, self.tenant))
                    status = answer.result.get("statusCode", OK) if isinstance(answer.result, dict) else OK
                    if answer.failure or status >= OK:
                        break
                    new = self.streams.get_records(ShardIterator=iterator)
                    iterator = new["NextShardIterator"]
                    if not new["Records"]:
                        break
                    found += [_as_given(each, self._arn(table)) for each in new["Records"]]
            if len(found) >= count:
                return found[:count]
        return []

    def _calls(self, table: str) -> Iterator[RouteCall]:
        """Routes that need nothing but their body, of functions that may write to the table."""
        writers = {
            each.name
            for each in self.deployment.functions
            if {"PutItem", "BatchWriteItem"} & {*each.definition.tables.get(table, ())} and each.name in self.packages
        }
        for call in simple_calls(self.deployment, self.schemas, self.benchmark):
            if call.function in writers and call.method in WRITES:
                yield call

    def _arn(self, table: str) -> str:
        described = self.dynamodb.describe_table(TableName=self.names.table(table))["Table"]
        return str(described["LatestStreamArn"])

    def _latest(self, table: str) -> str:
        arn = self._arn(table)
        shard = self.streams.describe_stream(StreamArn=arn)["StreamDescription"]["Shards"][0]["ShardId"]
        given = self.streams.get_shard_iterator(StreamArn=arn, ShardId=shard, ShardIteratorType="LATEST")
        return str(given["ShardIterator"])


def _as_given(record: Mapping[str, Any], arn: str) -> dict[str, Any]:
    """A record as Lambda gives it: its time as a number, its source named."""
    change = dict(record["dynamodb"])
    if "ApproximateCreationDateTime" in change:
        change["ApproximateCreationDateTime"] = change["ApproximateCreationDateTime"].timestamp()
    return {**record, "dynamodb": change, "eventSource": "aws:dynamodb", "eventSourceARN": arn}
