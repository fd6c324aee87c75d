"""Alarms of queues and topics: messages that wait because their consumer is stuck, that are given up, or do not arrive."""

from __future__ import annotations

from math import ceil, floor

from phase3b.capacity.deployment import Deployment
from phase3b.drill.causes.amounts import MINUTE, all_bad, beyond, fires_by, over_by, periods
from phase3b.drill.causes.cause import (
    Cause,
    GiveUpMessages,
    NotCaused,
    PublishInVain,
    PutFault,
    Scene,
    SendMessages,
    TakeMessages,
)
from phase3b.drill.causes.machine_limits import MOST_MESSAGES
from phase3b.local.faults.fault import Fault
from phase3b.naming import Names
from phase3b.plan.cloudwatch.alarm import Alarm
from phase3b.plan.cloudwatch.measures import DrainSeconds, Reminded, Statistic
from phase3b.plan.queues.dead_letters import Sibling, siblings


def of_queue(alarm: Alarm, deployment: Deployment, names: Names) -> Cause | NotCaused:
    """The cause of an alarm of an SQS queue."""
    every = [each for queue in deployment.queues for each in siblings(queue, names)]
    name = _judged(alarm)
    queue = next(each for each in every if each.name == name)
    if alarm.kind == "dead_letters":
        return _given_up(alarm, queue, next((each for each in every if each.dead_letters == queue.address), None))
    function = next(each.definition.consumer for each in deployment.queues if each.name == alarm.subject.queue)
    if function is None or not function.enabled:
        return NotCaused(alarm, "nothing consumes the queue, so that nothing can be stuck")
    return _stuck(alarm, queue)


def of_topic(alarm: Alarm) -> Cause | NotCaused:
    """The cause of an alarm of a topic whose messages do not arrive."""
    count = all_bad(alarm)
    if count > MOST_MESSAGES or not isinstance(alarm.measure, Statistic):
        return NotCaused(alarm, f"{count} messages are more than the drill sends ({MOST_MESSAGES})")
    topic = dict(alarm.measure.series.dimensions)["TopicName"]
    scene = Scene(f"{topic} has a subscriber that is gone", (), (PublishInVain(topic, count),))
    does = (
        f"{count} {'message is' if count == 1 else 'messages are'} published to {topic}, of which a subscriber is gone"
    )
    return Cause(
        alarm, "messages", does, scene, periods(alarm), fires_by(alarm), over_by(alarm), topic, frozenset({topic})
    )


def _judged(alarm: Alarm) -> str:
    match alarm.measure:
        case Statistic(series=series) | Reminded(kept=series) | DrainSeconds(waiting=series):
            return dict(series.dimensions)["QueueName"]
        case _:
            return ""


def _stuck(alarm: Alarm, queue: Sibling) -> Cause | NotCaused:
    """Its consumer is stuck while messages wait: as many as take too long, or for so long."""
    last = periods(alarm)[-1] + alarm.period_seconds // MINUTE
    if isinstance(alarm.measure, DrainSeconds):
        count = floor(beyond(alarm) / alarm.period_seconds) + 1
        lasts = last + alarm.period_seconds // MINUTE
    else:
        count, lasts = 1, last + ceil(beyond(alarm) / MINUTE)
    if count > MOST_MESSAGES:
        return NotCaused(alarm, f"{count} messages are more than the drill sends ({MOST_MESSAGES})")
    fault = PutFault(Fault("consumer", queue.name), in_aws=False)
    scene = Scene(
        f"{queue.name} is not consumed",
        (fault,),
        (SendMessages(queue.name, queue.fifo, count),),
        (TakeMessages(queue.name),),
        lasts,
    )
    does = f"{count} {'message waits' if count == 1 else 'messages wait'} in {queue.name} for {lasts} min, its consumer is stuck"
    return Cause(
        alarm,
        "messages",
        does,
        scene,
        (0,),
        lasts,
        over_by(alarm, lasts),
        queue.name,
        frozenset({queue.name}),
        diluted=True,
    )


def _given_up(alarm: Alarm, queue: Sibling, source: Sibling | None) -> Cause | NotCaused:
    count = all_bad(alarm)
    if count > MOST_MESSAGES:
        return NotCaused(alarm, f"{count} messages are more than the drill sends ({MOST_MESSAGES})")
    lasts = fires_by(alarm)
    ending = (TakeMessages(queue.name),)
    if source is None:
        # Lambda sends there what it gives up itself.
        scene = Scene(f"{queue.name} gets messages", (), (SendMessages(queue.name, queue.fifo, count),), ending, lasts)
        does = f"{count} messages are sent to {queue.name}, as Lambda does"
    else:
        fault = PutFault(Fault("consumer", source.name), in_aws=False)
        scene = Scene(
            f"{source.name} gives messages up",
            (fault,),
            (GiveUpMessages(source.name, source.fifo, count),),
            ending,
            lasts,
        )
        does = f"{count} messages of {source.name} are received again and again without being deleted"
    return Cause(
        alarm,
        "messages",
        does,
        scene,
        (0,),
        lasts,
        over_by(alarm, lasts),
        queue.name,
        frozenset({queue.name, *_of(source)}),
    )


def _of(source: Sibling | None) -> tuple[str, ...]:
    return () if source is None else (source.name,)
