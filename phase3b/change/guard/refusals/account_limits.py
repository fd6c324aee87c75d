"""What the account itself will refuse of an apply, said before it: its limits are asked, and not taken from the file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from phase3b.capacity.aws_limits import Raisable, raisable
from phase3b.change.guard.plan_json import ResourceChange
from phase3b.change.guard.refusal import Refusal

FUNCTION: Final = "aws_lambda_function"
TABLE: Final = "aws_dynamodb_table"
RULE: Final = "aws_cloudwatch_event_rule"
MONITOR: Final = "aws_ce_anomaly_monitor"
# Of these an account can have one, no matter who made it.
OF_SERVICES: Final = {"monitor_type": "DIMENSIONAL", "monitor_dimension": "SERVICE"}
RESERVED: Final = "reserved_concurrent_executions"
CONCURRENCY: Final = raisable("concurrent_executions")
# Numbers of things: what the resources of a plan count towards, by their type.
COUNTED: Final[Mapping[str, Raisable]] = {
    TABLE: raisable("tables_per_region"),
    RULE: raisable("rules_per_region"),
}
_TEXT: Final[Mapping[str, str]] = {TABLE: "DynamoDB tables", RULE: "EventBridge rules"}


@dataclass(frozen=True, slots=True)
class UnitLimits:
    """Provisioned capacity units a second of one table or index, and of all of a region."""

    table_read: int
    table_write: int
    account_read: int
    account_write: int


@dataclass(frozen=True, slots=True)
class AccountLimits:
    """What AWS says of an account and region; None where it was not queried or did not respond.

    `concurrent_executions` is the account's limit, `unreserved` what of it no function has reserved now. `counts` are, by
    Terraform's type, how many of a kind there are and may be. `monitor_of_services` is the name and the ARN of the account's
    monitor of what its services cost, None where it has none. `unknown` is what could not be queried, and why.
    """

    region: str = ""
    concurrent_executions: int | None = None
    unreserved: int | None = None
    units: UnitLimits | None = None
    counts: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    unknown: Mapping[str, str] = field(default_factory=dict)
    monitor_of_services: tuple[str, str] | None = None


def beyond_account(changes: Sequence[ResourceChange], limits: AccountLimits, kept_unreserved: int) -> Iterator[Refusal]:
    """Everything that AWS would refuse half way through; no --allow lets any of it pass.

    `kept_unreserved` is how many executions AWS keeps for functions without reserved concurrency.
    """
    yield from _concurrency(changes, limits, kept_unreserved)
    yield from _counts(changes, limits)
    yield from _units(changes, limits)
    yield from _monitors(changes, limits)


def room_for_reservations(changes: Sequence[ResourceChange], limits: AccountLimits, kept_unreserved: int) -> int | None:
    """How many executions the functions of the plan may reserve together; None where AWS did not say."""
    if limits.unreserved is None:
        return None
    before = sum(reserved_before(each) for each in changes if each.type == FUNCTION)
    return limits.unreserved + before - kept_unreserved


def makes_monitor_of_services(change: ResourceChange) -> bool:
    """Whether a change makes a monitor of which the account can have one."""
    return (
        change.type == MONITOR
        and change.actions == ("create",)
        and not change.imported
        and all(change.after.get(argument) == value for argument, value in OF_SERVICES.items())
    )


def reserved_before(change: ResourceChange) -> int:
    """Reserved executions of a function as it is; 0 for none."""
    return max(0, int(change.before.get(RESERVED) or 0))


def reserved_after(change: ResourceChange) -> int:
    """Reserved executions of a function as it is to be; 0 for none."""
    return max(0, int(change.after.get(RESERVED) or 0))


def _concurrency(changes: Sequence[ResourceChange], limits: AccountLimits, kept_unreserved: int) -> Iterator[Refusal]:
    room = room_for_reservations(changes, limits, kept_unreserved)
    functions = [each for each in changes if each.type == FUNCTION]
    after = sum(reserved_after(each) for each in functions)
    raised = any(reserved_after(each) > reserved_before(each) for each in functions)
    if room is None or limits.concurrent_executions is None or not raised or after <= room:
        return
    elsewhere = limits.concurrent_executions - kept_unreserved - room
    others = f", {elsewhere:,} of them reserved by functions that are not of this environment" if elsewhere > 0 else ""
    wanted = after + max(elsewhere, 0) + kept_unreserved
    yield Refusal(
        "account/lambda-concurrency",
        f"The functions would reserve {after:,} executions. The account gives {limits.concurrent_executions:,} in "
        f"{limits.region}{others}, and keeps {kept_unreserved:,} for functions that reserve none.",
        "Lambda would refuse the reservation half way through the apply.",
        f"Ask for more, which takes AWS a day or two: {CONCURRENCY.request(wanted, limits.region)}. Or lower "
        "reserved_concurrency in capacity.yaml.",
        allowable=False,
        code="P3B-GUARD-QUOTA",
    )


def _counts(changes: Sequence[ResourceChange], limits: AccountLimits) -> Iterator[Refusal]:
    for kind, (there, most) in limits.counts.items():
        new = sum(1 for each in changes if each.type == kind and each.actions == ("create",))
        if new and there + new > most:
            yield Refusal(
                f"account/{COUNTED[kind].service}",
                f"{new} {_TEXT[kind]} would be made where there are {there:,}, and the account may have {most:,} in "
                f"{limits.region}.",
                "AWS would refuse some of them half way through the apply.",
                f"Ask for more: {COUNTED[kind].request(there + new, limits.region)}. Or remove what nobody needs.",
                allowable=False,
                code="P3B-GUARD-QUOTA",
            )


def _units(changes: Sequence[ResourceChange], limits: AccountLimits) -> Iterator[Refusal]:
    units = limits.units
    if units is None:
        return
    for side, of_table, of_account in (
        ("read", units.table_read, units.account_read),
        ("write", units.table_write, units.account_write),
    ):
        total = 0
        for change in changes:
            owners = [(change.address, change.after), *_indexes(change)] if change.type == TABLE else []
            for address, values in owners:
                wanted = int(values.get(f"{side}_capacity") or 0)
                total += wanted
                if wanted > of_table:
                    yield Refusal(
                        f"account/dynamodb/{address}/{side}_capacity",
                        f"It would have {wanted:,} {side} units a second, and the account gives a table or an index {of_table:,}.",
                        "DynamoDB would refuse it half way through the apply.",
                        "Ask for more at Service Quotas (DynamoDB, table-level throughput), or make it on-demand.",
                        allowable=False,
                        code="P3B-GUARD-QUOTA",
                    )
        if total > of_account:
            yield Refusal(
                f"account/dynamodb/{side}_capacity",
                f"All tables and indexes together would have {total:,} {side} units a second, and the account gives "
                f"{of_account:,} in {limits.region}.",
                "DynamoDB would refuse some of them half way through the apply.",
                "Ask for more at Service Quotas (DynamoDB, account-level throughput), or make some tables on-demand.",
                allowable=False,
                code="P3B-GUARD-QUOTA",
            )


def _monitors(changes: Sequence[ResourceChange], limits: AccountLimits) -> Iterator[Refusal]:
    if limits.monitor_of_services is None:
        return
    name, arn = limits.monitor_of_services
    for change in changes:
        # One of the same name is our own that the state has lost, and is adopted (abandonment.py).
        if makes_monitor_of_services(change) and change.after.get("name") != name:
            yield Refusal(
                "account/cost-anomaly-monitor",
                f"A cost anomaly monitor of the account's services would be made, and the account has one: {name} ({arn}).",
                "An account can have one, and AWS makes it by itself in newer accounts: it would refuse a second half way "
                "through the apply (LimitExceededException).",
                f"Write monitor_arn: {arn} under cost_anomaly of the environment in capacity.yaml: it then subscribes to that "
                "one. Or remove cost_anomaly.",
                allowable=False,
                code="P3B-GUARD-QUOTA",
            )


def _indexes(change: ResourceChange) -> Iterator[tuple[str, Mapping[str, object]]]:
    for index in change.after.get("global_secondary_index") or ():
        yield f"{change.address}/index/{index.get('name')}", index
