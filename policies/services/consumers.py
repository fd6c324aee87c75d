"""Policies of what works on events: queues' and streams' consumers, schedules, subscriptions."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator
from typing import Final

from policies.policy import Policy, Verdict, unless
from policies.services.functions import function_of
from policies.stack_read.bounds import number
from policies.stack_read.stack import REPLICA, TABLE, Resource, Stack

MAPPING: Final = "aws_lambda_event_source_mapping"
QUEUE: Final = "aws_sqs_queue"
BUCKET: Final = "aws_s3_bucket"
RULE: Final = "aws_cloudwatch_event_rule"
TARGET: Final = "aws_cloudwatch_event_target"
SUBSCRIPTION: Final = "aws_sns_topic_subscription"
TOPIC: Final = "aws_sns_topic"
PARTIAL: Final = "ReportBatchItemFailures"
_ASKED: Final = re.compile(r"\$\{(data\.aws_dynamodb_table\.[A-Za-z0-9_-]+)\.stream_arn\}")
CRON_FIELDS: Final = 6
MONTHS: Final = {each.upper(): position for position, each in enumerate(calendar.month_abbr) if each}
# Days of the months that have less than 31; a leap day comes.
LONGEST: Final = {2: 29, 4: 30, 6: 30, 9: 30, 11: 30}
# What an event can be handed on to.
TARGETS: Final = ("aws_lambda_function", "aws_lambda_alias", QUEUE, TOPIC)


def _consumed(mapping: Resource, stack: Stack) -> Verdict:
    problems: list[str] = []
    source = mapping.text("event_source_arn")
    queue = stack.meant(source, QUEUE)
    if mapping.values.get("enabled") is False and mapping.address not in stack.context.standby:
        problems.append("it is disabled: nothing is worked on, and nothing fails")
    if function_of(mapping.text("function_name"), stack) is None:
        problems.append(f"it calls {mapping.text('function_name') or 'nothing'}, which is not a function of this stack")
    if queue is None and _streaming(source, stack) is None:
        problems.append(f"it reads {source or 'nothing'}, which is nothing of this stack")
    if PARTIAL not in (mapping.values.get("function_response_types") or ()):
        problems.append(f"function_response_types has no {PARTIAL}: one bad message repeats, or loses, the whole batch")
    if mapping.block("filter_criteria"):
        problems.append("its filter_criteria delete what does not match, and nobody sees it")
    problems += _stream(mapping, stack) if queue is None else _concurrency(mapping, stack)
    return tuple(problems)


def _streaming(source: str, stack: Stack) -> Resource | None:
    """The table whose stream a source is, or the replica, whose stream a data source is asked for."""
    asked = _ASKED.fullmatch(source)
    part = None if asked is None else stack.part(asked[1])
    return stack.meant(source, TABLE) if part is None else stack.meant(part.text("name"), REPLICA)


def _concurrency(mapping: Resource, stack: Stack) -> Iterator[str]:
    """More readers than a function may have at a time are throttled, and each time counts as a receive."""
    function = function_of(mapping.text("function_name"), stack)
    reserved = None if function is None else function.values.get("reserved_concurrent_executions")
    for each in stack.all(MAPPING):
        same = stack.meant(each.text("event_source_arn"), QUEUE) is stack.meant(mapping.text("event_source_arn"), QUEUE)
        if same and each is not mapping and function_of(each.text("function_name"), stack) is not function:
            yield f"{each.address} reads the same queue for another function: each gets a part of the messages"
    alike = [each for each in stack.all(MAPPING) if function_of(each.text("function_name"), stack) is function]
    readers = [each.block("scaling_config").get("maximum_concurrency") for each in alike]
    wanted = sum(int(each) for each in readers if each is not None)
    if reserved is not None and wanted > int(reserved) > 0:
        yield f"its function is read for {wanted} times at once and has {reserved}: what is throttled becomes a dead letter"


def _stream(mapping: Resource, stack: Stack) -> Iterator[str]:
    if mapping.values.get("bisect_batch_on_function_error") is not True:
        yield "bisect_batch_on_function_error is off: a record that always fails takes its whole batch with it"
    retries, most = int(mapping.values.get("maximum_retry_attempts", -1)), number("stream", "most_retries")
    if not 0 <= retries <= most:
        yield f"maximum_retry_attempts is {retries}, not 0 to {most}: a shard stands still until its records expire"
    age, longest = (
        int(mapping.values.get("maximum_record_age_in_seconds", -1)),
        number("stream", "longest_record_age_seconds"),
    )
    if not 0 < age <= longest:
        yield f"maximum_record_age_in_seconds is {age}, not 1 to {longest}"
    named = [
        str(failure["destination_arn"])
        for destination in mapping.blocks("destination_config")
        for failure in Resource("", "", destination).blocks("on_failure")
        if failure.get("destination_arn")
    ]
    if not named:
        yield "it has no destination for what fails permanently: the records are lost"
    for target in named:
        if stack.of_type(target, QUEUE, TOPIC):
            yield f"what fails permanently goes to {target} without its records: only a bucket gets them"
        elif not stack.of_type(target, BUCKET):
            yield f"what fails permanently goes to {target}, which is not a bucket of this stack"
    if mapping.text("starting_position") == "AT_TIMESTAMP":
        yield "it starts at a time that somebody wrote: what comes before is never read"
    table = stack.meant(mapping.text("event_source_arn"), TABLE)
    if table is not None and table.values.get("stream_enabled") is not True:
        yield f"{table.address} has no stream"


def _visible(queue: Resource, stack: Stack) -> Verdict:
    consumers = [each for each in stack.all(MAPPING) if stack.meant(each.text("event_source_arn"), QUEUE) is queue]
    if not consumers:
        return None
    visible = int(queue.values.get("visibility_timeout_seconds", number("queue", "default_visibility_seconds")))
    problems: list[str] = []
    for consumer in consumers:
        function = function_of(consumer.text("function_name"), stack)
        if function is None:
            continue
        timeout = int(function.values.get("timeout", number("function", "default_timeout_seconds")))
        window = int(consumer.values.get("maximum_batching_window_in_seconds") or 0)
        wanted = number("queue", "visibility_per_timeout") * timeout + window
        if visible < wanted:
            problems.append(
                f"a message is visible again after {visible} s; {consumer.address} may need {wanted} s "
                f"({number('queue', 'visibility_per_timeout')} x {timeout} s and {window} s): it is worked on twice"
            )
        elif visible > number("queue", "most_visibility_per_need") * wanted:
            problems.append(
                f"a message that is lost with its consumer comes back after {visible} s, and {wanted} s would do"
            )
    return tuple(problems)


def _scheduled(rule: Resource, stack: Stack) -> Verdict:
    off = rule.values.get("is_enabled") is False or rule.text("state") == "DISABLED"
    if off and rule.address not in stack.context.standby:
        return ("it is disabled: its task never runs, and nothing fails",)
    targets = [each for each in stack.all(TARGET) if stack.meant(each.text("rule"), RULE) is rule]
    never = _never(rule.text("schedule_expression"))
    if never:
        return (never,)
    if not targets:
        return ("nothing is its target: its events go nowhere",)
    problems: list[str] = []
    for target in targets:
        found = stack.meant(target.text("arn"), *TARGETS)
        if found is None:
            problems.append(f"{target.address} is {target.text('arn')}, which is nothing of this stack")
        elif found.type in TARGETS[:2] and not _may_invoke(found, rule, stack):
            problems.append(f"no aws_lambda_permission lets it invoke {found.address}: every event is dropped")
        problems += _given_up(target, stack)
    return tuple(problems)


def _given_up(target: Resource, stack: Stack) -> Iterator[str]:
    """What becomes of an event that can't be delivered."""
    left = str(target.block("dead_letter_config").get("arn") or "")
    if not left:
        yield f"{target.address} has no dead_letter_config: what can't be delivered is dropped, and nobody sees it"
    elif not stack.of_type(left, QUEUE):
        yield f"what can't be delivered goes to {left}, which is not a queue of this stack"
    retry = target.block("retry_policy")
    if retry and int(retry.get("maximum_retry_attempts", 1)) < 1:
        yield f"{target.address} is never tried again: one throttled call, and a day's task does not run"


def _never(schedule: str) -> str:
    """Why a schedule never comes, or comes no more; empty where it does."""
    if not schedule:
        return "it has no schedule: it waits for an event that nothing of the stack sends"
    found = re.fullmatch(r"cron\((.*)\)", schedule)
    fields = found[1].split() if found else []
    if len(fields) != CRON_FIELDS:
        return ""
    day, month, year = fields[2], fields[3], fields[5]
    if year not in {"*", "?"}:
        return f"{schedule} names years: it ends, and nobody misses it"
    if day.isdecimal():
        months = [(each if not each.isalpha() else str(MONTHS.get(each.upper(), 0))) for each in month.split(",")]
        if all(each.isdecimal() and int(day) > LONGEST.get(int(each), 31) for each in months):
            return f"{schedule} never comes: there is no such day"
    return ""


def _may_invoke(called: Resource, rule: Resource, stack: Stack) -> bool:
    function = called if called.type == TARGETS[0] else function_of(called.text("function_name"), stack)
    return any(
        each.text("principal") == "events.amazonaws.com"
        and stack.meant(each.text("source_arn"), RULE) is rule
        and function_of(each.text("function_name"), stack) is function
        for each in stack.all("aws_lambda_permission")
    )


def _subscribed(subscription: Resource, stack: Stack) -> Verdict:
    problems: list[str] = []
    if stack.meant(subscription.text("topic_arn"), TOPIC) is None:
        problems.append(
            f"it listens to {subscription.text('topic_arn') or 'nothing'}, which is not a topic of this stack"
        )
    if not subscription.text("endpoint"):
        problems.append("it has no endpoint: nobody is told")
    if subscription.values.get("filter_policy"):
        problems.append("its filter_policy drops what does not match, and alarms carry no attributes: nobody is told")
    return tuple(problems)


def _heard(topic: Resource, stack: Stack) -> Verdict:
    mine = [each for each in stack.all(SUBSCRIPTION) if stack.meant(each.text("topic_arn"), TOPIC) is topic]
    return unless(mine, "nobody listens to it: what is published is gone")


def _delivered(resource: Resource, stack: Stack) -> Verdict:
    return _heard(resource, stack) if resource.type == TOPIC else _subscribed(resource, stack)


POLICIES: Final = (
    Policy(
        "P3B_CONSUMER",
        "Each consumer is on, answers for single messages, and gives up what fails permanently",
        (MAPPING,),
        "A consumer that is off, blocks on one record or drops a batch fails without an error.",
        "Leave the mapping to the module: service.queues.NAME.consumer and service.functions.NAME.streams decide it",
        "service.functions.{subject}",
        _consumed,
    ),
    Policy(
        "P3B_QUEUE_VISIBILITY",
        "A message stays invisible for as long as its consumer may need",
        (QUEUE,),
        "A message that is visible again while it is worked on is worked on twice (Lambda Developer Guide: six times the timeout).",
        "Raise visibility_timeout_seconds of the consumer, or lower the function's timeout or the batching window",
        "service.queues.{subject}.consumer",
        _visible,
    ),
    Policy(
        "P3B_SCHEDULE_RUNS",
        "Each schedule is on and reaches a function that it may invoke",
        (RULE,),
        "EventBridge drops an event that it can't deliver; nobody misses a task that never ran.",
        "Leave the rule to the module: service.functions.NAME.schedules decides it",
        "service.functions.{subject}.schedules",
        _scheduled,
    ),
    Policy(
        "P3B_SUBSCRIPTION",
        "Each topic has somebody who listens, and each subscription a topic",
        (SUBSCRIPTION, TOPIC),
        "An alarm that is published to a topic without subscribers is an alarm that nobody gets.",
        "Set alert_email",
        "environments.{environment}.alert_email",
        _delivered,
    ),
)
