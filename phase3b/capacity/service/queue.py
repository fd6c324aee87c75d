"""The SQS queues of the service."""

from typing import Annotated, Final

from pydantic import Field

from phase3b.capacity.aws_limits import limit
from phase3b.capacity.model.schema import Line, Name, Strict
from phase3b.units import Days, Seconds

_DAY_SECONDS: Final = 86_400
_MOST_RETENTION: Final = limit("sqs.CreateQueue.Attributes{MessageRetentionPeriod}").bounds["le"]
RetentionDays = Annotated[Days, Field(ge=1, le=_MOST_RETENTION // _DAY_SECONDS)]


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
