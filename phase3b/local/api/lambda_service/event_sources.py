"""What calls functions by itself: queues and streams of the embedded AWS, polled as Lambda's event sources poll them."""

from __future__ import annotations

import asyncio
import datetime as dt
import logging
import time
import uuid
from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Any, Final

from phase3b.local.api.lambda_service.function_pool import FunctionBusyError, FunctionError, FunctionTimeoutError
from phase3b.local.api.lambda_service.functions import Functions
from phase3b.local.api.local_service import QueueSource, StreamSource
from phase3b.local.documents.event_matching import passes_one
from phase3b.local.requests.cause import of_records
from phase3b.naming import FAILED_BATCHES
from phase3b.operations.failed.batch import sequence_number, written
from phase3b.operations.failed.lambda_invocation import reported
from phase3b.plan.cloudwatch.metrics import Metric

LOG: Final = logging.getLogger(__name__)
STREAM_PAUSE_SECONDS: Final = 0.1
RETRY_PAUSE_SECONDS: Final = 1.0
WAIT_SECONDS: Final = 2
FAILURES: Final = (FunctionError, FunctionTimeoutError, FunctionBusyError)
Client = Any


async def consume_queue(functions: Functions, sqs: Client, source: QueueSource) -> None:
    """Receives, invokes, deletes what did not fail; the rest is seen again when its visibility timeout is over.

    As many batches at a time as the mapping allows (`MaximumConcurrency`), none received before one may begin: a batch that waits
    for somebody else's server holds up no other.
    """
    free = asyncio.Semaphore(source.maximum_concurrency)
    queue = source.queue_arn.rpartition(":")[2]
    async with asyncio.TaskGroup() as group:
        while True:
            if functions.faults.of("consumer", queue) is not None:
                # Stuck: it neither receives nor fails, and nothing tells of it but the age of what waits.
                await asyncio.sleep(RETRY_PAUSE_SECONDS)
                continue
            await free.acquire()
            messages = await _received(sqs, source)
            if messages:
                group.create_task(_batch(functions, sqs, source, messages)).add_done_callback(lambda _: free.release())
            else:
                free.release()


async def _received(sqs: Client, source: QueueSource) -> list[Any]:
    """A batch; after a failure none, and a pause."""
    try:
        answer = await asyncio.to_thread(
            sqs.receive_message,
            QueueUrl=source.queue_url,
            MaxNumberOfMessages=source.batch_size,
            WaitTimeSeconds=WAIT_SECONDS,
            MessageSystemAttributeNames=["All"],
        )
    except asyncio.CancelledError:
        raise
    except Exception:
        LOG.exception("the queue %s can't be read", source.queue_url)
        await asyncio.sleep(RETRY_PAUSE_SECONDS)
        return []
    found: list[Any] = answer.get("Messages", [])
    return found


async def _batch(functions: Functions, sqs: Client, source: QueueSource, messages: list[Any]) -> None:
    """A batch, whose failure ends no other."""
    try:
        await _messages(functions, sqs, source, messages)
    except asyncio.CancelledError:
        raise
    except Exception:
        LOG.exception("a batch of the queue %s can't be processed", source.queue_url)


async def _messages(functions: Functions, sqs: Client, source: QueueSource, messages: list[Any]) -> None:
    records = [
        {
            "messageId": message["MessageId"],
            "receiptHandle": message["ReceiptHandle"],
            "body": message["Body"],
            "attributes": message.get("Attributes", {}),
            "messageAttributes": {},
            "eventSource": "aws:sqs",
            "eventSourceARN": source.queue_arn,
        }
        for message in messages
    ]
    try:
        answer = await functions.invoke(source.function, {"Records": records})
    except FAILURES as error:
        LOG.warning("%s failed with a batch of %s: %s", source.function, len(records), error)
        return
    failed = failures(source.function, answer, {record["messageId"] for record in records})
    for record in records:
        if record["messageId"] not in failed:
            await asyncio.to_thread(
                sqs.delete_message, QueueUrl=source.queue_url, ReceiptHandle=record["receiptHandle"]
            )


def failures(function: str, result: object, given: Collection[str]) -> Collection[str]:
    """The records that a partial batch response names: all of them where Lambda could not read it."""
    answer = reported(result, given)
    if not answer.error:
        return answer.failed
    LOG.warning("%s failed with a batch of %s: %s", function, len(given), answer.error)
    return given


@dataclass(slots=True)
class StreamReader:
    """One table's stream, from now on, in order."""

    functions: Functions
    streams: Client
    source: StreamSource
    s3: Client
    # Asked whether the mapping is enabled, where that may change.
    lambda_client: Client | None = None
    _iterator: str = field(init=False)
    _shard: str = field(init=False)

    async def open(self) -> None:
        """Finds the end of the stream: what is written from now on is read.

        A mapping that is enabled later begins where it was told to: with the oldest record that is there.
        """
        enabled = await asyncio.to_thread(self._enabled)
        self._iterator = await asyncio.to_thread(self._latest if enabled else self._oldest)

    async def run(self) -> None:
        """Reads what was written since it was opened, until it is cancelled."""
        while True:
            try:
                if not await asyncio.to_thread(self._enabled):
                    await asyncio.sleep(RETRY_PAUSE_SECONDS)
                    continue
                answer = await asyncio.to_thread(
                    self.streams.get_records, ShardIterator=self._iterator, Limit=self.source.batch_size
                )
                records = self._passing(answer["Records"])
                if records:
                    await self._work(records)
                self._iterator = answer.get("NextShardIterator") or await asyncio.to_thread(self._latest)
            except asyncio.CancelledError:
                raise
            except Exception:
                LOG.exception("the stream %s can't be read", self.source.stream_arn)
                await asyncio.sleep(RETRY_PAUSE_SECONDS)
            await asyncio.sleep(STREAM_PAUSE_SECONDS)

    def _passing(self, records: list[dict[str, Any]]) -> list[dict[str, Any]]:
        """The records that this consumer is called with: others its filters skip, and they are not failed ones."""
        named = [
            {**record, "eventSource": "aws:dynamodb", "eventSourceARN": self.source.stream_arn} for record in records
        ]
        return [
            record for record, plain in zip(named, _plain(named), strict=True) if passes_one(self.source.filters, plain)
        ]

    def _enabled(self) -> bool:
        if self.lambda_client is None:
            return True
        return bool(self.lambda_client.get_event_source_mapping(UUID=self.source.mapping_id)["State"] == "Enabled")

    def _latest(self) -> str:
        return self._from("LATEST")

    def _oldest(self) -> str:
        return self._from("TRIM_HORIZON")

    def _from(self, place: str) -> str:
        description = self.streams.describe_stream(StreamArn=self.source.stream_arn)["StreamDescription"]
        self._shard = shard = description["Shards"][0]["ShardId"]
        found: str = self.streams.get_shard_iterator(
            StreamArn=self.source.stream_arn, ShardId=shard, ShardIteratorType=place
        )["ShardIterator"]
        return found

    async def _work(self, records: list[dict[str, Any]]) -> None:
        """Invokes, again with what failed and is behind it, as often as the mapping says; then keeps the rest in S3.

        A batch that raises is halved, and each half has all its attempts, as with BisectBatchOnFunctionError.
        """
        raised = False
        for _ in range(self.source.maximum_retry_attempts + 1):
            try:
                self._note_age(records)
                cause = of_records(record.get("eventID", "") for record in records)
                result = await self.functions.invoke(self.source.function, {"Records": _plain(records)}, cause=cause)
            except FAILURES as error:
                raised = True
                LOG.warning("%s failed with a batch of %s: %s", self.source.function, len(records), error)
                if len(records) > 1:
                    await asyncio.sleep(RETRY_PAUSE_SECONDS)
                    await self._work(records[: len(records) // 2])
                    await self._work(records[len(records) // 2 :])
                    return
            else:
                raised = False
                numbers = [sequence_number(record) for record in records]
                failed = failures(self.source.function, result, numbers)
                positions = [position for position, number in enumerate(numbers) if number in failed]
                if not positions:
                    return
                records = records[positions[0] :]
            await asyncio.sleep(RETRY_PAUSE_SECONDS)
        try:
            await asyncio.to_thread(self._keep, _plain(records), raised=raised)
        except Exception:
            # The destination did not take it: Lambda counts that, and the batch is lost.
            LOG.exception("%s: a batch of %s failed permanently and can't be kept", self.source.function, len(records))
            self._put(Metric.DESTINATION_FAILURES, 1)

    def _note_age(self, records: list[dict[str, Any]]) -> None:
        """How long the last record of a batch was in the stream when the function was called with it."""
        created = records[-1]["dynamodb"].get("ApproximateCreationDateTime")
        if created is not None:
            self._put(Metric.STREAM_AGE, max(0.0, time.time() - created.timestamp()) * 1000 * self.functions.speed)

    def _put(self, metric: Metric, value: float) -> None:
        name = self.functions.aws_name(self.source.function)
        self.functions.metrics.put(metric, value, FunctionName=name)

    def _keep(self, records: list[dict[str, Any]], *, raised: bool) -> None:
        """What Lambda does when nothing helped: the batch, whole, in the bucket of the mapping's destination."""
        now, request_id, source = dt.datetime.now(dt.UTC), str(uuid.uuid4()), self.source
        key = f"{FAILED_BATCHES}{source.mapping_id}/{self._shard}/{now:%Y/%m/%d}/{now:%Y-%m-%dT%H.%M.%S}-{request_id}"
        text = written(
            source.function_arn,
            source.stream_arn,
            self._shard,
            request_id,
            now.isoformat(timespec="milliseconds").replace("+00:00", "Z"),
            source.maximum_retry_attempts + 1,
            list(records),
            raised=raised,
        )
        self.s3.put_object(Bucket=source.bucket, Key=key, Body=text.encode())
        LOG.error(
            "%s: a batch of %s failed permanently and is kept: s3://%s/%s",
            source.function,
            len(records),
            source.bucket,
            key,
        )


def _plain(records: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Records as Lambda gives them: times as numbers."""
    plain = []
    for record in records:
        change = dict(record["dynamodb"])
        if "ApproximateCreationDateTime" in change:
            change["ApproximateCreationDateTime"] = change["ApproximateCreationDateTime"].timestamp()
        plain.append({**record, "dynamodb": change})
    return plain
