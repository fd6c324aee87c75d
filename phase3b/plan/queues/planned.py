"""The records of the queues."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from phase3b.capacity.deployment import Deployment
from phase3b.naming import Names, queue_address, schedule_address
from phase3b.plan.encryption.planned import key_arn
from phase3b.plan.iam.function_access import queue_policy
from phase3b.plan.queues.dead_letters import siblings
from phase3b.plan.queues.records import DeadLetters, Queue
from phase3b.plan.records import Record
from phase3b.plan.stack.planned import CALLER, PARTITION
from phase3b.plan.stack.records import Output


def queue_records(deployment: Deployment, names: Names) -> Iterator[Record]:
    """Every SQS queue with its policy, which names the queue by an ARN made here: it can't refer to itself."""
    region = deployment.environment.region
    partition, account = PARTITION.ref("partition"), CALLER.ref("account_id")
    for queue in deployment.queues:
        consumer = queue.definition.consumer
        for sibling in siblings(queue, names):
            kept = (
                consumer.dead_letter_retention_days
                if consumer is not None and sibling.given_up
                else queue.definition.retention_days
            )
            yield Queue(
                address=sibling.address,
                name=sibling.name,
                fifo=sibling.fifo,
                visibility_timeout_seconds=consumer.visibility_timeout_seconds
                if consumer is not None and not sibling.given_up
                else None,
                retention_seconds=int(timedelta(days=kept).total_seconds()),
                dead_letters=DeadLetters(sibling.dead_letters.ref("arn"), consumer.max_receive_count)
                if consumer is not None and sibling.dead_letters is not None
                else None,
                policy=queue_policy(
                    f"arn:{partition}:sqs:{region}:{account}:{sibling.name}",
                    _rules(deployment, names, f"arn:{partition}:events:{region}:{account}:rule")
                    if queue.name == deployment.failed_events
                    else (),
                ),
                key_id=key_arn(deployment),
                prevent_destroy=deployment.environment.prevent_destroy,
            )


def _rules(deployment: Deployment, names: Names, arn: str) -> tuple[str, ...]:
    """The ARNs of every schedule's rule, made here: a rule's target names the queue, so the queue can't name the rule."""
    return tuple(
        f"{arn}/{names.of(schedule_address(function.name, schedule))}"
        for function in deployment.functions
        for schedule in function.definition.schedules
    )


def queue_outputs(deployment: Deployment) -> Iterator[Output]:
    """URL and ARN of the queue that the tier chooses for each queue of the file."""
    for queue in deployment.queues:
        chosen = queue_address(queue.name, fifo=queue.fifo)
        yield Output(f"{queue.name}_queue_url", chosen.ref("url"), f"URL of the queue {queue.name}")
        yield Output(f"{queue.name}_queue_arn", chosen.ref("arn"), f"ARN of the queue {queue.name}")
