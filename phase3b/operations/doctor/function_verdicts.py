"""What throttles functions: their reserved concurrency, what the account has left, or how fast Lambda scales.

Sources, read on 2026-11-29: ThrottleReason in the Lambda API Reference, "Understanding Lambda function scaling" (1,000
execution environments more in ten seconds for each function, ten requests a second for each execution at a time) and
"Monitoring concurrency" in the Lambda Developer Guide.
"""

from __future__ import annotations

import math
from collections.abc import Iterator

from phase3b.capacity.aws_limits import quota, raisable
from phase3b.capacity.deployment import FunctionDeployment
from phase3b.operations.doctor.evidence import MINUTE, Counted, Evidence, Points, counted
from phase3b.operations.doctor.reasons import NOT_KNOWN
from phase3b.operations.doctor.series import CLAIMED_EXECUTIONS, FunctionSeries, function_series
from phase3b.operations.doctor.surroundings import Surroundings
from phase3b.operations.doctor.verdict import Diagnosis, Remedy, SettingChange, Verdict, verdict

# As TooManyRequestsException calls them.
RESERVED, RESERVED_RATE = (
    "ReservedFunctionConcurrentInvocationLimitExceeded",
    "ReservedFunctionInvocationRateLimitExceeded",
)
ACCOUNT = "ConcurrentInvocationLimitExceeded"
MILLISECONDS = 1000


def function_verdicts(found: Evidence, around: Surroundings) -> Iterator[Verdict]:
    """A verdict for each function of which invocations were refused."""
    for function in around.deployment.functions:
        asked = function_series(function, around.names)
        events = counted(found.of(asked.throttles))
        if events is not None:
            reason, diagnosis = _diagnosis(found, function, asked, events, around)
            yield verdict("function", asked.name, None, reason, events, diagnosis, None)


def _diagnosis(
    found: Evidence, function: FunctionDeployment, asked: FunctionSeries, events: Counted, around: Surroundings
) -> tuple[str, Diagnosis]:
    in_file = function.capacity.reserved_concurrency
    reserved = found.reserved.get(asked.name, in_file)
    why = (
        []
        if asked.name in found.reserved
        else ["its reserved concurrency in AWS could not be read: that of the file is taken"]
    )
    if reserved != in_file:
        why.append(
            f"{_reserved_text(reserved)} in AWS, and capacity.yaml says {_number(in_file)}: an apply restores it"
        )
    at_once = _around(found.of(asked.executions), events.worst)
    why.append(
        "how many ran at a time is not known"
        if at_once is None
        else f"{at_once:,.0f} ran at a time in the worst minute"
    )
    if reserved is None:
        return _unreserved(found, events, why, around)
    if reserved == 0:
        restore = Remedy("give it what capacity.yaml says", around.apply())
        sentence = "it is switched off: its reserved concurrency is 0"
        return RESERVED, Diagnosis(sentence, "measured", tuple(why), (restore,), "capacity.yaml needs no change")
    rate = found.of(asked.invocations).get(events.worst, 0.0) / MINUTE
    most_rate = reserved * quota("requests_of_execution")
    if at_once is not None and at_once >= reserved:
        return RESERVED, _reserved(found, function, asked, events, reserved, why, around)
    if rate >= most_rate:
        why.append(f"{rate:,.0f} invocations a second; {reserved:,} executions at a time may have {most_rate:,}")
        return RESERVED_RATE, _reserved(found, function, asked, events, reserved, why, around)
    why.append(f"fewer than its {reserved:,} reserved executions: a burst within the minute, or how fast Lambda scales")
    sentence = "invocations were refused, and the figures of a minute don't say by which limit"
    return NOT_KNOWN, Diagnosis(
        sentence, "not known", tuple(why), (), "nothing is proposed while the cause is not known"
    )


def _reserved(
    found: Evidence,
    function: FunctionDeployment,
    asked: FunctionSeries,
    events: Counted,
    reserved: int,
    why: list[str],
    around: Surroundings,
) -> Diagnosis:
    """Little's law: as many run at a time as come in a second, times the seconds that one takes."""
    arrived = found.of(asked.invocations).get(events.worst, 0.0) + events.worst_events
    took = _around(found.of(asked.duration), events.worst)
    needed = 0 if took is None else math.ceil(arrived / MINUTE * took / MILLISECONDS)
    wanted = around.grown(max(needed, reserved + 1))
    quotas, deployment = around.deployment.quotas, around.deployment
    left = quotas.concurrent_executions - quotas.unreserved_concurrency - deployment.allocated_concurrency
    room = (function.capacity.reserved_concurrency or 0) + max(0, left)
    why.append(f"{arrived:,.0f} invocations were asked for in it, retries included")
    sentence = f"more invocations at a time than the {reserved:,} that are reserved for it"
    if wanted > room:
        request = raisable("concurrent_executions").request(
            quotas.concurrent_executions + wanted - room, deployment.environment.region
        )
        why.append(f"the account's concurrency of {quotas.concurrent_executions:,} leaves {room:,} for it")
        return Diagnosis(
            sentence,
            "measured",
            tuple(why),
            (Remedy("ask AWS for a higher concurrency of the account", request),),
            f"when AWS has raised it, write it to quotas.concurrent_executions, and {wanted:,} to functions.{function.name}."
            "reserved_concurrency; or reserve less for another function",
        )
    now = Remedy(
        f"reserve {wanted:,} at once; the next apply sets what capacity.yaml says",
        around.commands.reserved(asked.name, wanted),
    )
    path = ("functions", function.name, "reserved_concurrency")
    return Diagnosis(
        sentence,
        "measured",
        tuple(why),
        (now,),
        f"reserve {wanted:,} for it ({around.growth_text()}). What it calls gets that much more",
        (SettingChange(path, function.capacity.reserved_concurrency, wanted),),
    )


def _unreserved(found: Evidence, events: Counted, why: list[str], around: Surroundings) -> tuple[str, Diagnosis]:
    allowed = around.deployment.quotas.concurrent_executions
    claimed = _around(found.of(CLAIMED_EXECUTIONS), events.worst)
    if claimed is None:
        why.append(
            "how much of the account's concurrency was taken is not known (ClaimedAccountConcurrency has no data)"
        )
        sentence = "invocations were refused, and it is not known whether the account had any left"
        return NOT_KNOWN, Diagnosis(
            sentence, "not known", tuple(why), (), "nothing is proposed while the cause is not known"
        )
    why.append(f"{claimed:,.0f} of the {allowed:,} executions that the account may have at a time were taken")
    if claimed >= allowed:
        wanted = around.grown(allowed)
        request = raisable("concurrent_executions").request(wanted, around.deployment.environment.region)
        return ACCOUNT, Diagnosis(
            "the account has no concurrency left for functions without a reserved one",
            "measured",
            tuple(why),
            (Remedy("ask AWS for a higher concurrency of the account", request),),
            "when AWS has raised it, write it to quotas.concurrent_executions; what matters most gets reserved_concurrency, which no "
            "other function can take",
        )
    why.append("the account had some left: a burst within the minute, or more than Lambda starts in ten seconds")
    sentence = "invocations were refused, and the figures of a minute don't say by which limit"
    return NOT_KNOWN, Diagnosis(
        sentence, "not known", tuple(why), (), "nothing is proposed while the cause is not known"
    )


def _around(points: Points, minute: int) -> float | None:
    """The highest of a minute and its neighbours: what began before its end is counted where it ended."""
    found = [points[each] for each in (minute - 1, minute, minute + 1) if each in points]
    return max(found, default=None)


def _reserved_text(reserved: int | None) -> str:
    return "nothing is reserved for it" if reserved is None else f"{reserved:,} are reserved for it"


def _number(number: int | None) -> str:
    return "none" if number is None else f"{number:,}"
