"""Queues that are not processed as fast as they are filled: whether the consumer is throttled, off, failing, or too slow.

SQS itself throttles nobody before its quota of messages in flight: "Amazon SQS message quotas" in the SQS Developer Guide,
read on 2026-11-29.
"""

from __future__ import annotations

from collections.abc import Iterator

from phase3b.capacity.aws_limits import limit, quota
from phase3b.capacity.deployment import QueueDeployment
from phase3b.operations.doctor.evidence import Counted, Evidence, counted
from phase3b.operations.doctor.reasons import NOT_KNOWN
from phase3b.operations.doctor.series import FunctionSeries, QueueSeries, consumed_queues
from phase3b.operations.doctor.surroundings import Surroundings
from phase3b.operations.doctor.verdict import Diagnosis, Remedy, SettingChange, Verdict, verdict
from phase3b.plan.functions.alarms import of_function
from phase3b.plan.queues.dead_letters import Sibling

# Ours: SQS has no names for them.
OFF, THROTTLED, FAILING, MAXIMUM, IN_FLIGHT = (
    "its consumer is off",
    "its consumer is throttled",
    "its consumer fails",
    "its consumer is at its maximum",
    "too many messages in flight",
)
_ENABLED = "Enabled"


def behind(found: Evidence, around: Surroundings) -> Iterator[tuple[QueueDeployment, Sibling, Counted]]:
    """The queues in which messages waited longer than the objective's warning, with the minutes in which they did."""
    thresholds = around.deployment.objectives.thresholds.queues
    if thresholds is None:
        return
    longest = thresholds.oldest_message_seconds.warning
    for queue, sibling in consumed_queues(around.deployment, around.names):
        ages = found.of(QueueSeries(sibling.name).oldest)
        events = counted({minute: seconds for minute, seconds in ages.items() if seconds > longest})
        if events is not None:
            yield queue, sibling, events


def queue_verdicts(found: Evidence, around: Surroundings) -> Iterator[Verdict]:
    """A verdict for each queue that is behind. Its events are the minutes; the worst is the longest wait in seconds."""
    for queue, sibling, ages in behind(found, around):
        reason, diagnosis = _diagnosis(found, queue, sibling, around)
        minutes = sum(1 for seconds in found.of(QueueSeries(sibling.name).oldest).values() if seconds > 0)
        events = Counted(minutes, ages.first, ages.last, ages.worst, ages.worst_events)
        yield verdict("queue", sibling.name, None, reason, events, diagnosis, None)


def _diagnosis(
    found: Evidence, queue: QueueDeployment, sibling: Sibling, around: Surroundings
) -> tuple[str, Diagnosis]:
    consumer = queue.definition.consumer
    if consumer is None:
        raise TypeError
    asked, function = QueueSeries(sibling.name), FunctionSeries(around.names.function(consumer.function))
    deleted, waiting = sum(found.of(asked.deleted).values()), found.of(asked.waiting)
    longest = max(found.of(asked.oldest).values())
    text = f"the oldest message waited {longest:,.0f} s"
    why = [
        f"{deleted:,.0f} messages were processed in the window, and at most {max(waiting.values(), default=0):,.0f} waited"
    ]
    reader = found.readers.get(sibling.name)
    if reader is not None and reader.state != _ENABLED:
        why.append(f"the event source mapping of {function.name} is {reader.state}: nothing reads the queue")
        resume = Remedy("let it read again", around.commands.reader(reader.uuid, None))
        sentence = "capacity.yaml needs no change: the mapping was switched off in AWS"
        return OFF, Diagnosis(text, "measured", tuple(why), (resume,), sentence)
    most = quota("messages_in_flight")
    in_flight = max(found.of(asked.in_flight).values(), default=0.0)
    if in_flight >= most:
        why.append(f"{in_flight:,.0f} messages are in flight, of at most {most:,}: SQS gives no more to the consumer")
        sentence = "process them faster, or delete them sooner after they were: a visibility timeout that is too long keeps them in flight"
        return IN_FLIGHT, Diagnosis(text, "measured", tuple(why), (), sentence)
    throttles = counted(found.of(function.throttles))
    if throttles is not None:
        why.append(f"{throttles.events:,.0f} invocations of {function.name} were refused: see the finding about it")
        return THROTTLED, Diagnosis(text, "measured", tuple(why), (), "what helps the function helps the queue")
    failed = counted(found.of(function.errors))
    invoked = sum(found.of(function.invocations).values())
    if failed is not None and 100 * failed.events > critical_percent(consumer.function, around) * invoked:
        why.append(f"{failed.events:,.0f} of {invoked:,.0f} invocations of {function.name} failed")
        group = around.names.function_logs(consumer.function)
        now = Remedy("see why", around.commands.logged_errors(group, found.minutes))
        return FAILING, Diagnosis(
            text, "measured", tuple(why), (now,), "more capacity does not help a function that fails"
        )
    executions = max(found.of(function.executions).values(), default=0.0)
    if executions >= consumer.maximum_concurrency:
        return MAXIMUM, _maximum(queue, sibling, found, executions, text, why, around)
    why.append(
        f"{function.name} ran {invoked:,.0f} times, at most {executions:,.0f} at a time of {consumer.maximum_concurrency:,}"
        if invoked
        else f"{function.name} was not invoked"
    )
    return NOT_KNOWN, Diagnosis(text, "not known", tuple(why), (), "nothing is proposed while the cause is not known")


def critical_percent(function: str, around: Surroundings) -> float:
    """From how many failures on a function is in trouble, by its objective."""
    found = next(each for each in around.deployment.functions if each.name == function)
    return of_function(around.deployment, found)[0].error_percent.critical


def _maximum(
    queue: QueueDeployment,
    sibling: Sibling,
    found: Evidence,
    executions: float,
    text: str,
    why: list[str],
    around: Surroundings,
) -> Diagnosis:
    consumer, reader = queue.definition.consumer, found.readers.get(sibling.name)
    if consumer is None:
        raise TypeError
    before = consumer.maximum_concurrency
    most = int(limit("lambda.CreateEventSourceMapping.ScalingConfig.MaximumConcurrency").bounds["le"])
    wanted = min(around.grown(before + 1), most)
    why.append(f"{executions:,.0f} invocations ran at a time, and the queue may cause {before:,}")
    if wanted <= before:
        return Diagnosis(
            text, "measured", tuple(why), (), f"AWS allows no more than {most:,} invocations at a time of a queue"
        )
    now = (
        ()
        if reader is None
        else (
            Remedy(
                f"allow {wanted:,}; the next apply sets what capacity.yaml says",
                around.commands.reader(reader.uuid, wanted),
            ),
        )
    )
    path = ("queues", queue.name, "consumer", "maximum_concurrency")
    return Diagnosis(
        text,
        "measured",
        tuple(why),
        now,
        f"allow {wanted:,} invocations at a time ({around.growth_text()}); what the function calls gets that much more",
        (SettingChange(path, before, wanted, of_service=True),),
    )
