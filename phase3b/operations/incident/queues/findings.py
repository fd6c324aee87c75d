"""What of the queues wants a person: consumers that are off, queues that are behind, dead letters. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import pairwise

from phase3b.operations.doctor.evidence import MINUTE, Evidence
from phase3b.operations.doctor.queue_verdicts import critical_percent, queue_verdicts
from phase3b.operations.doctor.series import FunctionSeries, QueueSeries
from phase3b.operations.doctor.verdict import Certainty, Verdict
from phase3b.operations.incident.finding import Finding, Step
from phase3b.operations.incident.opened import MOST_MINUTES, Opened
from phase3b.operations.incident.queues.answers import Look
from phase3b.operations.incident.queues.state import FAILED, QueueState
from phase3b.plan.alerts.notifier_names import log_group

# States of an event source mapping in which it reads, or is about to: GetEventSourceMapping in the Lambda API Reference.
READING = frozenset({"Enabled", "Creating", "Enabling", "Updating"})
PROBLEM = "PROBLEM"


def findings_of(found: Look, opened: Opened) -> tuple[Finding, ...]:
    """The worst first: what nothing reads, what was given up, what is behind."""
    behind = {each.about: each for each in queue_verdicts(found.evidence, opened.around)}
    return (
        *(each for state in found.states if (each := _off(state, opened)) is not None),
        *(each for state in found.states if (each := _given_up(state, found, opened)) is not None),
        *(_behind(behind[state.name]) for state in found.states if state.name in behind and not _is_off(state)),
        *(each for state in found.states if (each := _troubled(state, opened)) is not None),
    )


def _is_off(state: QueueState) -> bool:
    if state.planned.consumer is None or state.url is None or not state.consumer_known:
        return False
    return state.consumer is None or state.consumer.state not in READING


def _off(state: QueueState, opened: Opened) -> Finding | None:
    if not _is_off(state):
        return None
    evidence: tuple[str, ...] = (_levels(state),)
    if state.consumer is None:
        steps = (Step("restore its event source mapping", opened.around.apply()),)
        text, cause = "nothing consumes this queue", "its event source mapping was deleted"
    else:
        mapping = state.consumer
        text = f"its consumer {mapping.function} is off: the event source mapping is {mapping.state}"
        cause = "it was switched off in AWS: capacity.yaml needs no change"
        evidence += (f"Lambda says why: {mapping.why}",) if mapping.why else ()
        steps = (Step("let it read again", opened.around.commands.reader(mapping.uuid, None)),)
    return Finding(state.name, text, evidence, (cause,), "measured", steps)


def _behind(each: Verdict) -> Finding:
    steps = tuple(Step(one.text, one.command) for one in each.now)
    return Finding(each.about, each.text, each.why, (f"{each.reason}; {each.permanent}",), each.certainty, steps)


def _troubled(state: QueueState, opened: Opened) -> Finding | None:
    """A mapping that reads, and whose last batch met a problem of Lambda's or of the function's."""
    mapping = state.consumer
    if mapping is None or _is_off(state) or not mapping.last_result.startswith(PROBLEM):
        return None
    steps = (_errors(mapping.function, opened, None),)
    text = f"its consumer's last batch ended with: {mapping.last_result}"
    return Finding(
        state.name, text, (_levels(state),), ("the function failed, or Lambda could not call it",), "not known", steps
    )


def _given_up(state: QueueState, found: Look, opened: Opened) -> Finding | None:
    if not state.planned.kept or not state.messages:
        return None
    count, planned = state.messages, state.planned
    one = count == 1
    if planned.kept == "dead letters":
        text = f"{count:,} {'message was' if one else 'messages were'} given up"
    elif planned.kept == "failed events":
        text = f"{count:,} {'event' if one else 'events'} of functions failed permanently"
    else:
        text = f"{count:,} {'alert was' if one else 'alerts were'} not delivered"
    evidence = [*_ages(state), *_tasks(state)]
    causes: tuple[str, ...]
    certainty: Certainty = "not known"
    if planned.source is not None:
        source = found.of(planned.source)
        function = None if source is None else source.planned.consumer
        if function is None:
            raise TypeError
        sentence, causes, certainty = _why(function, found.evidence, opened)
        evidence.append(sentence)
        lately = given_up_lately(state.name, found.evidence, opened)
        if lately:
            evidence.append(
                f"{lately:,} of them were given up in the last {opened.capacity.ops.queue.quiet_minutes:,} min"
            )
        steps: tuple[Step, ...] = (_errors(function, opened, _first(state)), _redrive(state, opened))
    elif planned.kept == "failed events":
        causes = ("a function failed with every attempt at an event of a schedule or at a batch of a stream",)
        where = f"{opened.name}{opened.options}"
        steps = (
            Step("what failed", f"phase3b ops errors {where}"),
            Step("batches of streams, which can be replayed", f"phase3b failed list {where}"),
        )
    else:
        causes = ("Slack, Teams or PagerDuty did not take them: an address that is gone, or a secret that is not its",)
        group = log_group(opened.around.names)
        steps = (Step("see why", opened.around.commands.logged_errors(group, opened.minutes)),)
    return Finding(state.name, text, tuple(evidence), causes, certainty, steps)


def _why(function: str, found: Evidence, opened: Opened) -> tuple[str, tuple[str, ...], Certainty]:
    """How the consumer fares now, and what that says of messages that it gave up before."""
    quiet = opened.capacity.ops.queue.quiet_minutes
    failures = recent_failures(function, found, opened)
    a_message = "a message that can't be processed: it fails whenever it comes, and would again"
    a_while = (
        "the consumer failed for a while, because of a deployment or of something that it uses, and does not any more"
    )
    if failures is None:
        return (
            f"how {function} fares is not known: CloudWatch has no point of its invocations in the last {quiet:,} min",
            (a_while, a_message),
            "not known",
        )
    failed, invoked = failures
    sentence = f"{failed:,.0f} of {invoked:,.0f} invocations of {function} failed in the last {quiet:,} min"
    if failing(failures, function, opened):
        return sentence, (f"{function} fails: what is given to it again now is given up again", a_message), "measured"
    if failed:
        return sentence, (a_message, a_while), "not known"
    return sentence, (a_while, a_message), "not known"


def recent_failures(function: str, found: Evidence, opened: Opened) -> tuple[float, float] | None:
    """Failed and all invocations of the last ops.queue.quiet_minutes; None where CloudWatch has no invocation in them."""
    series = FunctionSeries(opened.around.names.function(function))
    since = int(found.end.timestamp()) // MINUTE - opened.capacity.ops.queue.quiet_minutes
    invoked = [value for minute, value in found.of(series.invocations).items() if minute >= since]
    if not invoked:
        return None
    return sum(value for minute, value in found.of(series.errors).items() if minute >= since), sum(invoked)


def given_up_lately(name: str, found: Evidence, opened: Opened) -> int:
    """How many messages came into a queue of dead letters in the last ops.queue.quiet_minutes, at least: SQS counts them in no metric.

    It is what their number grew by from minute to minute; 0 also where CloudWatch has no points.
    """
    since = int(found.end.timestamp()) // MINUTE - opened.capacity.ops.queue.quiet_minutes
    levels = [value for minute, value in sorted(found.of(QueueSeries(name).waiting).items()) if minute >= since]
    return round(sum(max(0.0, after - before) for before, after in pairwise(levels)))


def failing(failures: tuple[float, float] | None, function: str, opened: Opened) -> bool:
    """Whether that is more than the function's critical share."""
    if failures is None:
        return False
    failed, invoked = failures
    return failed > 0 and 100 * failed > critical_percent(function, opened.around) * invoked


def _levels(state: QueueState) -> str:
    if state.visible is None:
        return "how many messages wait is not known"
    oldest = "" if state.oldest_seconds is None else f"; the oldest has waited {duration(state.oldest_seconds)}"
    return f"{state.visible:,} messages wait, {state.in_flight or 0:,} are in flight{oldest}"


def _first(state: QueueState) -> datetime | None:
    return state.sampled[0].sent_at if state.sampled else None


def _ages(state: QueueState) -> Iterator[str]:
    if state.oldest_seconds is not None:
        moved = " was given up" if state.planned.source is not None else " came"
        yield f"the first of them{moved} {duration(state.oldest_seconds)} ago"
    first = state.sampled[0] if state.sampled else None
    if first is not None:
        least = "at the earliest " if state.planned.fifo else ""
        seen = (
            "the oldest"
            if len(state.sampled) == state.messages
            else f"the oldest of {len(state.sampled)} that were received"
        )
        yield f"{seen} was sent {stamp(first.sent_at)}; SQS deletes it {least}{stamp(first.kept_until)}"
    elif state.retention_seconds is not None:
        yield f"each is kept for {duration(state.retention_seconds)}"


def _tasks(state: QueueState) -> Iterator[str]:
    newest = state.tasks[0] if state.tasks else None
    if newest is None:
        return
    of = "" if newest.to_move is None else f" of {newest.to_move:,}"
    if newest.runs:
        yield f"a redrive runs since {stamp(newest.started_at)}: {newest.moved:,}{of} moved"
    else:
        failure = f" ({newest.failure})" if newest.status == FAILED and newest.failure else ""
        yield f"the last redrive began {stamp(newest.started_at)} and is {newest.status}{failure}: {newest.moved:,}{of} moved"


def _errors(function: str, opened: Opened, since: datetime | None) -> Step:
    """What it failed of, from the time of the first dead letter on, as far as CloudWatch looks back."""
    earliest = opened.end - timedelta(minutes=MOST_MINUTES - MINUTE)
    begin = opened.begin if since is None else min(opened.begin, max(since, earliest))
    at = f" --since {begin:%Y-%m-%dT%H:%M}"
    return Step("why they failed", f"phase3b ops errors {opened.name} --function {function}{at}{opened.options}")


def _redrive(state: QueueState, opened: Opened) -> Step:
    command = f"phase3b ops queue {opened.name} {state.name} --redrive --dry-run{opened.options}"
    return Step(
        "when the cause is gone, see what would be given to the consumer again; without --dry-run it is", command
    )


def duration(seconds: float) -> str:
    """As a person says it, in its largest unit."""
    for size, unit in ((86_400, "d"), (3600, "h"), (60, "min")):
        if seconds >= size:
            return f"{seconds / size:,.1f}".removesuffix(".0") + f" {unit}"
    return f"{seconds:,.0f} s"


def stamp(at: datetime) -> str:
    """In UTC, to the second."""
    return f"{at:%Y-%m-%d %H:%M:%S} UTC"
