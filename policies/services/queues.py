"""Policies of SQS queues."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Final

from phase3b.plan.cloudwatch.metrics import Metric
from phase3b.scan.stack_text.expression import evaluated
from policies.policy import Policy, Verdict, unless
from policies.stack_read.bounds import number
from policies.stack_read.stack import Resource, Stack, Values
from policies.watching.incidents import watched_alone

QUEUE: Final = "aws_sqs_queue"


def _receives_dead_letters(queue: Resource, stack: Stack) -> bool:
    """Whether a queue is where others, or functions, give up what they can't work on: it needs no dead letters itself."""
    for other in stack.all(QUEUE):
        redrive = other.text("redrive_policy")
        if redrive and stack.refers(str(_given(redrive).get("deadLetterTargetArn")), queue):
            return True
    for function in stack.all("aws_lambda_function"):
        if stack.refers(str(function.block("dead_letter_config").get("target_arn", "")), queue, "arn"):
            return True
    for source in (
        *stack.all("aws_lambda_event_source_mapping"),
        *stack.all("aws_lambda_function_event_invoke_config"),
    ):
        for failure in source.block("destination_config").values():
            block = failure[0] if isinstance(failure, list) else failure
            if stack.refers(str(block.get("destination_arn", "") or block.get("destination", "")), queue, "arn"):
                return True
    return False


def _given(redrive: str) -> Values:
    """A redrive policy; of one that a plan does not know yet, the queue that it names."""
    if redrive.startswith("${"):
        text = evaluated(redrive, lambda reference: f"${{{reference}}}")
        if not (isinstance(text, str) and text.startswith("{")):
            return {"deadLetterTargetArn": redrive}
        redrive = text
    found: Values = json.loads(redrive)
    return found


def _kept_seconds(queue: Resource) -> int:
    return int(queue.values.get("message_retention_seconds", number("queue", "default_retention_seconds")))


def _limits(queue: Resource, stack: Stack) -> Iterator[str]:
    least = number("queue", "least_message_bytes")
    if int(queue.values.get("max_message_size", least)) < least:
        yield f"max_message_size is {queue.values['max_message_size']}: what is larger is refused, and was not"
    days = number("queue", "dead_letter_days")
    if _receives_dead_letters(queue, stack) and _kept_seconds(queue) < days * 86400:
        yield f"it keeps what was given up for {_kept_seconds(queue):,} s, and should for {days} days"


def _dead_letters(queue: Resource, stack: Stack) -> Verdict:
    limits = tuple(_limits(queue, stack))
    found = _redriven(queue, stack)
    return limits if found is None and limits else found if found is None else (*limits, *found)


def _refused(dead: Resource, queue: Resource, stack: Stack) -> bool:
    """Whether a queue takes no dead letters of another."""
    given = _given(dead.text("redrive_allow_policy")) if dead.text("redrive_allow_policy") else {}
    named = given.get("sourceQueueArns") or ()
    match given.get("redrivePermission", "allowAll"):
        case "allowAll":
            return False
        case "byQueue":
            return not any(stack.meant(str(each), QUEUE) is queue for each in named)
        case _:
            return True


def _redriven(queue: Resource, stack: Stack) -> Verdict:
    redrive = queue.text("redrive_policy")
    if not redrive:
        return unless(
            _receives_dead_letters(queue, stack),
            "what can't be worked on comes again until it expires: no redrive_policy",
        )
    given = _given(redrive)
    problems: list[str] = []
    dead = stack.meant(str(given.get("deadLetterTargetArn", "")), QUEUE)
    if dead is None:
        problems.append("its dead letters go to no queue of this stack")
    elif bool(dead.values.get("fifo_queue")) != bool(queue.values.get("fifo_queue")):
        problems.append(f"{dead.address} must be FIFO exactly when it is: SQS refuses the pair")
    elif _refused(dead, queue, stack):
        problems.append(f"{dead.address} takes no dead letters of it (redrive_allow_policy)")
    elif _kept_seconds(dead) < _kept_seconds(queue):
        problems.append(f"{dead.address} keeps messages for less time: they expire by the time of their first queue")
    received, fewest, most = (
        int(given.get("maxReceiveCount", 0)), number("queue", "fewest_receives"), number("queue", "most_receives")
    )  # fmt: skip
    if not fewest <= received <= most and "maxReceiveCount" in given:
        problems.append(f"maxReceiveCount is {received}, and {fewest} to {most} is what it should be")
    visible = int(queue.values.get("visibility_timeout_seconds", number("queue", "default_visibility_seconds")))
    if received * visible > _kept_seconds(queue):
        problems.append(f"it keeps messages for {_kept_seconds(queue)} s, and gives up after {received} x {visible} s")
    return tuple(problems)


def _alarms(queue: Resource, stack: Stack) -> Verdict:
    dead = _receives_dead_letters(queue, stack)
    metric = (Metric.VISIBLE_MESSAGES if dead else Metric.OLDEST_MESSAGE).metric_name
    seen = watched_alone(stack).get(frozenset({("QueueName", queue.text("name"))}), frozenset())
    what = "what fails permanently" if dead else "what waits"
    return unless(metric in seen, f"no alarm watches {metric}: nobody is notified of {what}")


POLICIES: Final = (
    Policy(
        "P3B_QUEUE_DEAD_LETTERS",
        "Each queue gives up to a queue of dead letters, which keeps them longer",
        (QUEUE,),
        "A message that always fails blocks a FIFO group and is paid for at each receive (Amazon SQS dead-letter queues).",
        "Give the queue's consumer max_receive_count and dead_letter_retention_days",
        "service.queues.{subject}.consumer",
        _dead_letters,
    ),
    Policy(
        "P3B_QUEUE_ALARMS",
        "Somebody is notified of dead letters, and of messages that wait",
        (QUEUE,),
        "A dead letter is a customer's event that was not handled; it waits for a person, and then it expires.",
        "Add a level to alarm_levels, and keep the thresholds of queues",
        "environments.{environment}.alarm_levels",
        _alarms,
    ),
)
