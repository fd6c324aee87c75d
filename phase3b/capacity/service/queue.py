"""The SQS queues of the service."""

from typing import Annotated, Final

from pydantic import Field

from phase3b.capacity.aws_limits import limit, quota
from phase3b.capacity.model.schema import Line, Name, Strict
from phase3b.units import Days, Percent, Seconds

_DAY_SECONDS: Final = 86_400
_MOST_RETENTION: Final = limit("sqs.CreateQueue.Attributes{MessageRetentionPeriod}").bounds["le"]
RetentionDays = Annotated[Days, Field(ge=1, le=_MOST_RETENTION // _DAY_SECONDS)]


_MOST_DELAY: Final = quota("message_delay_seconds")
_DAY: Final = Field(ge=1, le=_DAY_SECONDS)


class Retries(Strict):
    """When the consumer tries a message again that failed: it sends it to the queue again, as a new message with a delay.

    Its function is told so by RETRY_DELAYS_SECONDS, RETRY_JITTER_PERCENT and RETRY_WAIT_SECONDS, may send to the standard queue,
    and finds it in QUEUE_RETRIES: a FIFO queue delays no message by itself.
    """

    delays_seconds: Annotated[tuple[Annotated[Seconds, _DAY], ...], Field(min_length=1, max_length=50)] = Field(
        description="Seconds between an attempt and the next one, the first of them after the first attempt. A message that "
        "failed after the last of them is tried no more. Together they are less than retention_days."
    )
    jitter_percent: Annotated[Percent, Field(ge=0, le=100)] = Field(
        description="How much longer a delay may be, by chance, so that what failed together is not tried again together."
    )
    wait_seconds: Annotated[Seconds, Field(ge=1, le=_MOST_DELAY)] = Field(
        description="How long one message waits in the queue; with a longer delay it is sent again so often. Less than "
        "every threshold of objectives.thresholds.queues.oldest_message_seconds: what only waits raises no alarm."
    )


class Consumer(Strict):
    """The function that works a queue off."""

    function: Name = Field(description="Which function.")
    batch_size: Annotated[
        int, Field(**limit("lambda.CreateEventSourceMapping.BatchSize", "QueueMapping.batch_size").bounds)
    ] = Field(description="Most messages of one invocation.")
    maximum_concurrency: Annotated[
        int, Field(**limit("lambda.CreateEventSourceMapping.ScalingConfig.MaximumConcurrency").bounds)
    ] = Field(description="Most invocations at a time that a queue may cause.")
    visibility_timeout_seconds: Annotated[
        Seconds, Field(**limit("sqs.CreateQueue.Attributes{VisibilityTimeout}").bounds)
    ] = Field(
        description="How long a message that is being worked on stays hidden; at least six times the function's timeout."
    )
    max_receive_count: Annotated[int, Field(**limit("sqs.CreateQueue.Attributes{RedrivePolicy}").bounds)] = Field(
        description="How often a message is tried before it becomes a dead letter."
    )
    dead_letter_retention_days: RetentionDays = Field(description="How long dead letters are kept.")
    retries: Retries | None = Field(
        None,
        description="When the function tries a message again that failed, hours and days later; left out: at once, as SQS "
        "shows it again.",
    )
    enabled: bool = Field(
        True,
        description="Whether it consumes the queue; an environment may say otherwise (`enabled`). Off, messages wait, as long "
        "as retention_days.",
    )


class Queue(Strict):
    """A queue. With a consumer it is two, a standard and a FIFO one, each with its dead letters: see `fifo`."""

    description: Line = Field(description="What is in the queue.")
    retention_days: RetentionDays = Field(description="How long a message is kept.")
    enabled: bool = Field(True, description="Whether the queue is there; an environment may say otherwise (`enabled`).")
    consumer: Consumer | None = Field(
        None, description="The function that consumes it; a queue of failed events has none."
    )


class QueueCapacity(Strict):
    """What of a queue differs by tier."""

    fifo: bool = Field(
        description="Which of the two queues is written to. Both always exist and are processed: a switch loses nothing."
    )
