"""Failures of logs as groups, by their fingerprints; and what is said of each: likely causes and the commands that come next."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from phase3b.operations.doctor.surroundings import Surroundings
from phase3b.operations.doctor.verdict import Certainty
from phase3b.operations.incident.finding import Finding, Step
from phase3b.operations.incident.log_line import ErrorKind, LoggedError

MILLISECONDS: Final = 1000
# DynamoDB's and Lambda's words for too much at once, as botocore names them; AWS SDKs have retried them before they are logged.
BUSY: Final = (
    "ProvisionedThroughputExceededException",
    "ThrottlingException",
    "RequestLimitExceeded",
    "TooManyRequestsException",
    "BusyError",
)
_NETWORK: Final = ("ConnectTimeoutError", "ReadTimeoutError", "EndpointConnectionError", "ConnectionClosedError")
_DENIED: Final = ("AccessDeniedException", "AccessDenied", "KMSAccessDeniedException")


@dataclass(frozen=True, slots=True)
class ErrorGroup:
    """One failure: how often, first and last seen (UTC), in which versions of the function, some of its requests, newest first."""

    fingerprint: str
    function: str
    kind: ErrorKind
    message: str
    error: str
    place: str
    count: int
    first_seen: str
    last_seen: str
    versions: tuple[str, ...]
    requests: tuple[str, ...]


def grouped(errors: Iterable[LoggedError], most_requests: int) -> tuple[ErrorGroup, ...]:
    """The groups, those with the most failures first; of the same number the latest."""
    found: dict[str, list[LoggedError]] = {}
    for each in errors:
        found.setdefault(each.fingerprint, []).append(each)
    groups = [_group(mark, sorted(every, key=lambda e: e.line.at_ms), most_requests) for mark, every in found.items()]
    groups.sort(key=lambda each: each.fingerprint)
    groups.sort(key=lambda each: each.last_seen, reverse=True)
    groups.sort(key=lambda each: -each.count)
    return tuple(groups)


def _group(mark: str, every: list[LoggedError], most_requests: int) -> ErrorGroup:
    first, last = every[0], every[-1]
    requests = dict.fromkeys(each.request for each in reversed(every) if each.request)
    return ErrorGroup(
        mark, first.line.function, first.kind, first.message, first.error, first.place, len(every),
        moment_text(first.line.at_ms), moment_text(last.line.at_ms),
        tuple(sorted({each.line.version for each in every if each.line.version})), tuple(requests)[:most_requests],
    )  # fmt: skip


def moment_text(at_ms: int) -> str:
    """Milliseconds since 1970 as UTC, to the second."""
    return datetime.fromtimestamp(at_ms / MILLISECONDS, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


@dataclass(frozen=True, slots=True)
class Context:
    """What says more of a failure than its line: the invocations of functions in the window."""

    invocations: Mapping[str, float]


def finding_of(group: ErrorGroup, context: Context, around: Surroundings, begin_ms: int, where: str) -> Finding:
    """What is said of a group; `where` are the options by which a command asks the same place."""
    causes, certainty, steps = _cause(group, around, where)
    group_name = around.names.function_logs(group.function)
    ended = [
        *steps,
        Step("read its lines", _lines_command(around, group_name, group, begin_ms)),
        Step("what to do about an alarm of errors", f"phase3b runbook {around.deployment.name}{around.file_option}"),
    ]
    return Finding(group.function, _title(group), tuple(_evidence(group, context)), causes, certainty, tuple(ended))


def _title(group: ErrorGroup) -> str:
    what = group.message if group.kind in {"logged", "answered"} else f"{group.kind}: {group.message}"
    detail = ", ".join(each for each in (group.error, group.place and f"in {group.place}") if each)
    return f"{what} ({detail})" if detail else what


def _evidence(group: ErrorGroup, context: Context) -> Iterable[str]:
    times = f"{group.count:,} times" if group.count > 1 else "once"
    yield f"{times}, first {group.first_seen}, last {group.last_seen}, fingerprint {group.fingerprint}"
    invoked = context.invocations.get(group.function, 0.0)
    if invoked:
        ran = f"{group.function} ran {invoked:,.0f} times in the window"
        # Of one that processes several messages or records, an invocation may log several of them.
        yield (
            f"{ran}: {100 * group.count / invoked:.1f} %"
            if group.count <= invoked
            else f"{ran}: more than one failure each"
        )
    yield (
        f"versions: {', '.join(group.versions)}"
        if group.versions
        else "its version is not in the name of its log stream"
    )
    yield f"requests: {', '.join(group.requests)}" if group.requests else "its lines have no request id"


def _cause(group: ErrorGroup, around: Surroundings, where: str) -> tuple[tuple[str, ...], Certainty, list[Step]]:
    name, function = around.deployment.name, group.function
    size = next((each for each in around.deployment.functions if each.name == function), None)
    doctor = Step("which limit it is", f"phase3b ops throttles {name}{where}")
    match group.kind:
        case "timeout":
            limit = "" if size is None else f" of {size.capacity.timeout_seconds:g} s"
            return (
                (
                    f"it waits for something slower than its timeout{limit}: a table that throttles, or a receiver that does not answer",
                    "its timeout is shorter than its work: functions.NAME.timeout_seconds in the tier",
                ),
                "not known",
                [doctor],
            )
        case "out of memory":
            memory = "its memory" if size is None else f"{size.capacity.memory_mb:,} MB"
            return (
                (f"an invocation needs more than {memory}", "memory grows from one invocation to the next: a leak"),
                "measured",
                [Step("how much it needs", f"phase3b tune memory {name} --function {function} --from-logs{where}")],
            )
        case "init" | "exit":
            return (
                (
                    "the package or a setting that it reads at its start is not what the code expects: a deployment, or a changed variable",
                ),
                "inferred",
                [
                    Step("build the packages as they should be", "phase3b package"),
                    Step("what is deployed differently from capacity.yaml", f"phase3b plan {name}{where}"),
                ],
            )
        case "answered" if not group.error:
            return (
                (
                    "the code answers so by itself, or what it calls was too busy: no line of the same invocation says why",
                ),
                "not known",
                [doctor],
            )
        case _:
            return _of_error(group, doctor)


def _of_error(group: ErrorGroup, doctor: Step) -> tuple[tuple[str, ...], Certainty, list[Step]]:
    if group.error in BUSY:
        return ("AWS refuses requests beyond a limit, after the SDK's retries",), "measured", [doctor]
    if group.error in _DENIED:
        return (
            ("the role of the function may not do what its code does: a grant is missing, or a key's policy refuses",),
            "measured",
            [],
        )
    if group.error in _NETWORK:
        return (
            ("AWS or another service did not answer in time: network, or an endpoint that is busy",),
            "inferred",
            [],
        )
    if group.versions and len(group.versions) == 1:
        return (
            (
                f"the code of version {group.versions[0]}: no other version has failed so in the window",
                "input that the code does not expect",
            ),
            "inferred",
            [],
        )
    return ("the code, or input that it does not expect: its lines tell",), "not known", []


def _lines_command(around: Surroundings, log_group: str, group: ErrorGroup, begin_ms: int) -> str:
    """By FilterLogEvents, which every AWS CLI has: `logs tail` is of its version 2 alone."""
    pattern = f'"{group.requests[0]}"' if group.requests else "ERROR"
    return around.commands.aws(
        *("logs", "filter-log-events", "--log-group-name", log_group, "--start-time", str(begin_ms)),
        *("--filter-pattern", pattern, "--query", "events[].message", "--output", "text"),
    )
