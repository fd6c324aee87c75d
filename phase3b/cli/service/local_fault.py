"""phase3b local fault: what is made to fail in a session that is up."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from phase3b.cli.options import json_option, number_that_is_one, seconds_that_end
from phase3b.cli.service.local_session import not_ready, session_file_option, session_that_is_up
from phase3b.errors import ExitCode

if TYPE_CHECKING:
    from collections.abc import Sequence

    from phase3b.capacity.deployment import Deployment
    from phase3b.local.aws.claim import Session
    from phase3b.local.faults.fault import Fault, Kind
    from phase3b.local.faults.fault_target import Target

SIDES = ("read", "write")
LIMITS = (
    "ProvisionedThroughputExceeded",
    "KeyRangeThroughputExceeded",
    "AccountLimitExceeded",
    "MaxOnDemandThroughputExceeded",
)
KINDS = ("throttle", "latency", "errors", "consumer", "memory", "cache", "region")
AWAY = ("killed", "silent")
LOST = ("refused", "silent")

seconds_option = click.option(
    "--seconds",
    type=click.FloatRange(min=0, min_open=True),
    callback=seconds_that_end,
    help="Ends by itself after this many; left out, when it is cleared.",
)
share_option = click.option(
    "--share",
    type=click.FloatRange(min=0, max=1, min_open=True),
    callback=number_that_is_one,
    default=1.0,
    show_default=True,
    help="Of the requests: 0.1 is every tenth.",
)


@click.group("fault")
def fault() -> None:
    """Make something fail in the session that is up, and see what the alarms say of it.

    Faults end by themselves (--seconds), when they are cleared, or with the session. AWS has none of them.

    \b
    Example:
      phase3b local fault throttle support_tickets write --seconds 300
      phase3b local fault list
      phase3b local fault clear
    """


@fault.command("throttle")
@click.argument("target", metavar="TABLE[/INDEX]")
@click.argument("side", type=click.Choice(SIDES))
@click.option(
    "--reason",
    type=click.Choice(LIMITS, case_sensitive=False),
    help="DynamoDB's throttling reason; left out, the one of the table's capacity mode.",
)
@share_option
@seconds_option
@session_file_option
@json_option
def throttle(
    target: str, side: str, *, reason: str | None, share: float, seconds: float | None, file: Path | None, as_json: bool
) -> int:
    """Throttle reads or writes of a table or an index, by a reason.

    \b
    Example:
      phase3b local fault throttle support_tickets write --seconds 300
      phase3b local fault throttle support_tickets/status read --reason KeyRangeThroughputExceeded --share 0.5
    """
    from phase3b.local.faults.fault_target import lane_target, usual_limit  # noqa: PLC0415

    session, deployment = _up(file)
    found = lane_target(deployment, target)
    given = {"side": side, "reason": reason or usual_limit(deployment, target), "share": share}
    return _put(session, "throttle", found, given, seconds, as_json=as_json)


@fault.command("latency")
@click.argument("target", metavar="SERVICE|FUNCTION")
@click.option(
    "--ms",
    "milliseconds",
    type=click.FloatRange(min=0, min_open=True),
    callback=number_that_is_one,
    required=True,
    help="How much later it answers.",
)
@seconds_option
@session_file_option
@json_option
def latency(target: str, *, milliseconds: float, seconds: float | None, file: Path | None, as_json: bool) -> int:
    """Let a service of AWS or a function answer late.

    \b
    Example:
      phase3b local fault latency dynamodb --ms 200
      phase3b local fault latency function:support_tickets --ms 1500 --seconds 600
    """
    from phase3b.local.faults.fault_target import slow_target  # noqa: PLC0415

    session, deployment = _up(file)
    given = {"milliseconds": milliseconds}
    return _put(session, "latency", slow_target(deployment, target), given, seconds, as_json=as_json)


@fault.command("errors")
@click.argument("target", metavar="FUNCTION|TABLE")
@share_option
@click.option(
    "--status",
    type=click.IntRange(400, 599),
    help="Of a function: it does not raise, and answers with this status.",
)
@seconds_option
@session_file_option
@json_option
def errors(
    target: str, *, share: float, status: int | None, seconds: float | None, file: Path | None, as_json: bool
) -> int:
    """Let invocations of a function raise, or requests to a table end with InternalServerError.

    \b
    Example:
      phase3b local fault errors webhook_delivery --share 0.2
      phase3b local fault errors function:support_tickets --status 503
      phase3b local fault errors table:support_tickets
    """
    from phase3b.local.faults.fault_target import failing_target  # noqa: PLC0415

    session, deployment = _up(file)
    found = failing_target(deployment, target)
    if status is not None and found.in_aws:
        raise click.UsageError("--status is for a function: DynamoDB fails with InternalServerError.")
    given = {"share": share, "status": status or 0}
    return _put(session, "errors", found, given, seconds, as_json=as_json)


@fault.command("consumer")
@click.argument("queue")
@click.option("--stuck", is_flag=True, required=True, help="It receives nothing: what is sent to the queue waits.")
@seconds_option
@session_file_option
@json_option
def consumer(queue: str, *, stuck: bool, seconds: float | None, file: Path | None, as_json: bool) -> int:
    """Let the consumer of a queue be stuck.

    \b
    Example:
      phase3b local fault consumer webhook_deliveries --stuck
    """
    from phase3b.local.faults.fault_target import queue_target  # noqa: PLC0415

    del stuck
    session, deployment = _up(file)
    return _put(session, "consumer", queue_target(deployment, queue), {}, seconds, as_json=as_json)


@fault.command("memory")
@click.argument("function")
@click.option(
    "--percent",
    type=click.FloatRange(min=0, min_open=True, max=100),
    callback=number_that_is_one,
    default=100.0,
    show_default=True,
    help="Of its memory that is taken before it begins: with 100 nothing is left, and it is ended.",
)
@seconds_option
@session_file_option
@json_option
def memory(function: str, *, percent: float, seconds: float | None, file: Path | None, as_json: bool) -> int:
    """Fill the memory of a function's execution environments.

    \b
    Example:
      phase3b local fault memory cost_forecasting
      phase3b local fault memory cost_forecasting --percent 95
    """
    from phase3b.local.faults.fault_target import function_target  # noqa: PLC0415

    session, deployment = _up(file)
    given = {"percent": percent}
    return _put(session, "memory", function_target(deployment, function), given, seconds, as_json=as_json)


@fault.command("cache")
@click.argument("how", type=click.Choice(AWAY))
@seconds_option
@session_file_option
@json_option
def cache(how: str, *, seconds: float | None, file: Path | None, as_json: bool) -> int:
    """Take the cache away: it is killed, and empty when it is there again, or takes connections and does not answer.

    \b
    Example:
      phase3b local fault cache killed --seconds 60
      phase3b local fault cache silent
    """
    from phase3b.local.faults.fault_target import cache_target  # noqa: PLC0415

    session, deployment = _up(file)
    return _put(session, "cache", cache_target(deployment), {"reason": how}, seconds, as_json=as_json)


@fault.command("region")
@click.argument("region", metavar="REGION")
@click.option(
    "--how",
    type=click.Choice(LOST),
    default=LOST[0],
    show_default=True,
    help="Connections are closed without an answer, or taken and not answered.",
)
@seconds_option
@session_file_option
@json_option
def lost_region(region: str, *, how: str, seconds: float | None, file: Path | None, as_json: bool) -> int:
    """Lose a region: nothing of it answers, and nothing is replicated from it or to it; what was written waits.

    In us-east-1 the control planes of IAM and Route 53 are lost with it, as on AWS.

    \b
    Example:
      phase3b local fault region us-east-1
      phase3b local fault region us-west-2 --how silent --seconds 120
      phase3b local fault clear region
    """
    from phase3b.local.faults.fault_target import region_target  # noqa: PLC0415

    session, deployment = _up(file)
    return _put(session, "region", region_target(deployment, region), {"reason": how}, seconds, as_json=as_json)


@fault.command("list")
@session_file_option
@json_option
def shown(*, file: Path | None, as_json: bool) -> int:
    """List the faults of the session that is up, and how each ends.

    \b
    Example:
      phase3b local fault list
    """
    from phase3b.local.faults.asked_faults import AskedFaults  # noqa: PLC0415

    session, _ = _up(file)
    _print(AskedFaults(session).active(), "injected", as_json=as_json)
    return ExitCode.OK


@fault.command("clear")
@click.argument("kind", required=False, type=click.Choice(KINDS))
@session_file_option
@json_option
def clear(kind: str | None, *, file: Path | None, as_json: bool) -> int:
    """Take out all faults of the session that is up, or those of one KIND.

    \b
    Example:
      phase3b local fault clear
      phase3b local fault clear throttle
    """
    from phase3b.local.faults.asked_faults import AskedFaults  # noqa: PLC0415

    session, _ = _up(file)
    _print(AskedFaults(session).clear(kind), "cleared", as_json=as_json)
    return ExitCode.OK


def _up(file: Path | None) -> tuple[Session, Deployment]:
    """The session that is up, and the deployment of which it is.

    Raises:
        Phase3bError: none is up, or it is still being applied.
    """
    from phase3b.capacity.deployment import resolve  # noqa: PLC0415
    from phase3b.capacity.loader import load  # noqa: PLC0415

    session = session_that_is_up(file)
    if not session.ready:
        raise not_ready()
    return session, resolve(load(Path(session.file)), session.environment, session.tier or None)


def _put(
    session: Session, kind: Kind, target: Target, given: dict[str, Any], seconds: float | None, *, as_json: bool
) -> int:
    from phase3b.local.faults.asked_faults import AskedFaults  # noqa: PLC0415
    from phase3b.local.faults.fault import Fault  # noqa: PLC0415

    until = None if seconds is None else time.time() + seconds
    faults = [Fault(kind, name, until=until, **given) for name in target.names]
    for each in faults:
        AskedFaults(session).put(each, in_aws=target.in_aws)
    _print(faults, "injected", as_json=as_json)
    return ExitCode.OK


def _print(faults: Sequence[Fault], word: str, *, as_json: bool) -> None:
    if as_json:
        from phase3b.cli.screen import print_json  # noqa: PLC0415

        print_json({word: [each.as_data() for each in faults]})
        return
    if not faults:
        click.echo("no fault is injected" if word == "injected" else "no fault was injected")
    for each in faults:
        click.echo(f"{word}: {each.kind} of {each.target}{f', {each.side}s' if each.side else ''}")
        if word == "injected":
            click.echo(f"  {_sentence(each)}")
            click.echo(f"  it ends {_end(each)}")


def _sentence(fault: Fault) -> str:
    some = "every request" if fault.share == 1 else f"{fault.share * 100:g} % of the requests"
    match fault.kind:
        case "throttle":
            return f"{some}: {fault.reason}"
        case "latency":
            return f"it answers {fault.milliseconds:g} ms later"
        case "errors":
            return f"{some}: {f'status {fault.status}' if fault.status else 'an error'}"
        case "consumer":
            return "nothing is received from the queue"
        case "memory":
            return f"{fault.percent:g} % of its memory is taken"
        case "region":
            return (
                "connections are closed without an answer, and nothing is replicated"
                if fault.reason == "refused"
                else "it takes connections and does not answer, and nothing is replicated"
            )
        case "cache":
            return (
                "it is killed, and empty when it is there again"
                if fault.reason == "killed"
                else "it takes connections and does not answer"
            )


def _end(fault: Fault) -> str:
    by_hand = f"with: phase3b local fault clear {fault.kind}"
    if fault.until is None:
        return by_hand
    left = max(0, round(fault.until - time.time()))
    at = time.strftime("%H:%M:%S", time.localtime(fault.until))
    return f"in {left} s, at {at}, or {by_hand}"
