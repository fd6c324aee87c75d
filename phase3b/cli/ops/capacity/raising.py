"""phase3b ops capacity raise."""

from __future__ import annotations

import re
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import click

from phase3b.cli.change.rollout_options import embedded_option
from phase3b.cli.ops.capacity.raised_environment import dry_run_option, env_option, yes_option
from phase3b.cli.options import file_option, json_option
from phase3b.errors import ExitCode, bad_input

if TYPE_CHECKING:
    from collections.abc import Mapping

    from phase3b.cli.ops.capacity.raised_environment import RaisedEnvironment
    from phase3b.operations.doctor.reasons import Owner
    from phase3b.operations.raised.asked import Limits
    from phase3b.operations.raised.carried_through import Outcome
    from phase3b.operations.raised.evidence import TableState
    from phase3b.operations.raised.raise_record import Raise
    from phase3b.plan.tables.scaling_dimension import Side

_LASTING = re.compile(r"([1-9][0-9]{0,5})(m|h|d)")
_UNITS = {"m": "minutes", "h": "hours", "d": "days"}


def lasting_time(ctx: click.Context, parameter: click.Parameter, given: str | None) -> timedelta | None:
    """The value of an option such as --for 2h."""
    del ctx
    if given is None:
        return None
    found = _LASTING.fullmatch(given)
    if found is None:
        raise click.BadParameter(f"{given!r} is not a time such as 30m, 2h or 1d", param=parameter)
    return timedelta(**{_UNITS[found[2]]: int(found[1])})


@click.command("raise")
@click.argument("table", metavar="TABLE[/INDEX]")
@env_option
@click.option("--read", type=click.IntRange(min=1), metavar="N", help="Read capacity units a second, at least.")
@click.option("--write", type=click.IntRange(min=1), metavar="N", help="Write capacity units a second, at least.")
@click.option("--for", "lasting", metavar="TIME", callback=lasting_time, help="How long: 30m, 2h, 1d.")
@click.option("--permanent", is_flag=True, help="Without an end, and as a patch of capacity.yaml.")
@click.option(
    "--patch-out",
    type=click.Path(path_type=Path, dir_okay=False),
    help="With --permanent: write the patch to this file, for git apply.",
)
@click.option("--why", default="", metavar="TEXT", help="The reason, for the audit log and for those who plan next.")
@dry_run_option
@yes_option
@embedded_option
@json_option
@file_option
def raise_(  # noqa: PLR0913  one for each option
    table: str, *, environment: str, read: int | None, write: int | None, lasting: timedelta | None, permanent: bool,
    patch_out: Path | None, why: str, dry_run: bool, yes: bool, embedded: bool, as_json: bool, file: Path,
) -> int:  # fmt: skip
    """Raise the capacity of a table or an index now; it ends by itself, or becomes a patch of capacity.yaml.

    Of a provisioned table, auto scaling keeps at least N from then on, and a scheduled action in AWS sets its minimum
    back at the end, whether or not this machine still runs: the capacity then follows the traffic down. A maximum that
    was raised as well, and the maximum of an on-demand table, are restored by `phase3b ops capacity status` or the next
    apply after the end, and not while more is in use. Nothing is ever lowered: N is above what is provisioned and
    consumed. A second raise adds to the first. What was before is kept beside the history of the deployments, before
    anything is changed; `phase3b plan` names the raise, and the guard refuses a change that would undo it.

    \b
    Example:
      phase3b ops capacity raise support_tickets --env prod --write 200 --for 2h
      phase3b ops capacity raise support_tickets --env prod --read 500 --permanent --patch-out raise.patch

    Exit codes: 0 raised, 2 it may not be raised so, 3 AWS refused or is still at it: `phase3b ops capacity status` goes on.
    """
    from phase3b.cli.ops.capacity.raised_environment import confirm, raised_environment, shown  # noqa: PLC0415

    units: dict[Side, int] = {}
    if read is not None:
        units["read"] = read
    if write is not None:
        units["write"] = write
    _check(units, lasting, permanent=permanent, patch_out=patch_out)
    around = raised_environment(file, environment, embedded=embedded)
    owner = around.owner(table)
    one, state = _wished(around, owner, units, lasting, why, change=not dry_run)
    if not as_json:
        _print_wish(one, state)
    if dry_run:
        return _result(around, file, one, None, patch_out=None, as_json=as_json)
    if not yes:
        confirm(f"Raise {one.title} in {environment}?", yes=yes, as_json=as_json)
        # A person takes their time: what was before may be another by now.
        one, _ = _wished(around, owner, units, lasting, why, change=True)
    outcome = _raised(around, owner, one, around.command("raise", table, *_options(units, lasting)))
    if not as_json:
        from phase3b.cli.ops.capacity.raised_environment import done_text  # noqa: PLC0415

        for line in done_text(outcome):
            click.echo(line)
        if outcome.left:
            click.echo(outcome.left, err=True)
        elif outcome.one is not None:
            raised = shown([(each.side, f"{each.units:,}") for each in outcome.one.sides])
            click.echo(
                f"{one.title}: {raised} {'until ' + outcome.one.until if outcome.one.until else 'until the file has it'}"
            )
    return _result(around, file, one, outcome, patch_out=patch_out, as_json=as_json)


def _options(units: Mapping[Side, int], lasting: timedelta | None) -> list[str]:
    """As they were said, for the audit log."""
    options = [f"--{side} {value}" for side, value in sorted(units.items())]
    return [*options, "--permanent" if lasting is None else f"--for {int(lasting.total_seconds()) // 60}m"]


def _check(units: Mapping[Side, int], lasting: timedelta | None, *, permanent: bool, patch_out: Path | None) -> None:
    from phase3b.cli.out_file import check_out_file  # noqa: PLC0415

    if not units:
        raise bad_input("nothing to raise", "Say --read N, --write N, or both", code="P3B-OPS-RAISE-OPTIONS")
    if (lasting is None) != permanent:
        raise bad_input(
            "a raise is either for a time or permanent",
            "Say --for TIME, such as --for 2h, or --permanent",
            code="P3B-OPS-RAISE-OPTIONS",
        )
    if patch_out is not None and not permanent:
        raise bad_input(
            "there is a patch of a permanent raise alone",
            "Leave --patch-out out, or make it permanent afterwards: phase3b ops capacity keep",
            code="P3B-OPS-RAISE-OPTIONS",
        )
    if patch_out is not None:
        check_out_file(patch_out, "--patch-out")


def _wished(
    around: RaisedEnvironment,
    owner: Owner,
    units: Mapping[Side, int],
    lasting: timedelta | None,
    why: str,
    *,
    change: bool,
) -> tuple[Raise, TableState]:
    """The record to be, after what is over has been ended."""
    import uuid  # noqa: PLC0415

    from phase3b.operations.audit.audit_log import Audited, audited, who  # noqa: PLC0415
    from phase3b.operations.raised.asked import By, Wish, wished  # noqa: PLC0415
    from phase3b.operations.raised.carried_through import carried_through, state_of  # noqa: PLC0415
    from phase3b.operations.raised.kept_raises import read_raises  # noqa: PLC0415
    from phase3b.operations.raised.raise_record import merged  # noqa: PLC0415

    there = read_raises(around.around.keeper).of(owner.table, owner.index)
    if there is not None and change and there.over(around.around.now()):
        what = Audited(
            around.deployment.name, around.command("status"), "end raised capacity", there.title, there.phase, ""
        )
        with audited(around.audit, what):
            carried_through(around.around, owner)
        there = read_raises(around.around.keeper).of(owner.table, owner.index)
    state = state_of(around.around, owner)
    by = who()
    asked_by = By(by.user, by.machine, around.around.now(), uuid.uuid4().hex[:12])
    new = wished(Wish(owner, units, lasting, why), state, there, _limits(around, owner), asked_by)
    return merged(there, new), state


def _limits(around: RaisedEnvironment, owner: Owner) -> Limits:
    """What the account gives, by AWS, or by the file where AWS does not say; what the environment's others have now."""
    from phase3b.change.guard.asked.ask_account import unit_limits  # noqa: PLC0415
    from phase3b.change.guard.refusals.account_limits import UnitLimits  # noqa: PLC0415
    from phase3b.operations.doctor.capacity_answers import read_live  # noqa: PLC0415
    from phase3b.operations.doctor.series import owners  # noqa: PLC0415
    from phase3b.operations.raised.asked import Limits  # noqa: PLC0415
    from phase3b.plan.tables.scaling_dimension import SIDES  # noqa: PLC0415

    reading = around.around.reading
    units = reading.ask("limits", "dynamodb:DescribeLimits", unit_limits, reading.access)
    if units is None:
        quotas = around.deployment.quotas
        table, account = quotas.table_units_per_second, quotas.account_units_per_second
        units = UnitLimits(table, table, account, account)
    others = [each for each in owners(around.deployment, around.names) if each != owner]
    live = read_live(reading, others)
    elsewhere: dict[Side, int] = {side: sum(each.units[side] for each in live.values()) for side in SIDES}
    return Limits(units, elsewhere, timedelta(hours=around.capacity.ops.raised.longest_hours))


def _print_wish(one: Raise, state: TableState) -> None:
    kind = "on-demand maximum" if one.on_demand else "capacity"
    for each in one.sides:
        found = state.sides[each.side]
        now = found.on_demand_maximum if one.on_demand else found.units
        use = "not known" if found.consumed is None else f"{found.consumed:,.1f}"
        click.echo(f"{one.title} {each.side}: {kind} {now:,} -> {each.units:,} (consumed {use})")
        if each.maximum > each.before_maximum and not one.on_demand:
            click.echo(f"  maximum of auto scaling {each.before_maximum:,} -> {each.maximum:,}")
    click.echo(f"  until {one.until}" if one.until else "  without an end")
    if one.until and (one.on_demand or any(each.maximum > each.before_maximum for each in one.sides)):
        click.echo(
            "  AWS has no scheduled action that looks at what is in use: the maximum is restored by `phase3b ops capacity "
            "status` or an apply after the end"
        )


def _raised(around: RaisedEnvironment, owner: Owner, one: Raise, command: str) -> Outcome:
    from phase3b.cli.ops.capacity.raised_environment import shown  # noqa: PLC0415
    from phase3b.operations.audit.audit_log import Audited, audited  # noqa: PLC0415
    from phase3b.operations.raised.carried_through import carried_through  # noqa: PLC0415
    from phase3b.operations.raised.kept_raises import change_raises  # noqa: PLC0415
    from phase3b.operations.raised.raise_record import merged  # noqa: PLC0415

    what = Audited(
        around.deployment.name,
        command,
        "raise capacity",
        one.title,
        shown([(each.side, each.before_units or each.before_maximum) for each in one.sides]),
        shown([(each.side, each.units) for each in one.sides]) + (f" until {one.until}" if one.until else " kept"),
        one.why,
    )
    with audited(around.audit, what):
        # The record first: killed from here on, it leaves what was before and what is to be.
        change_raises(around.around.keeper, lambda raises: raises.put(merged(raises.of(one.table, one.index), one)))
        return carried_through(around.around, owner)


def _result(
    around: RaisedEnvironment, file: Path, one: Raise, outcome: Outcome | None, *, patch_out: Path | None, as_json: bool
) -> int:
    from phase3b.cli.ops.capacity.keep import print_patch  # noqa: PLC0415
    from phase3b.cli.screen import print_json  # noqa: PLC0415
    from phase3b.operations.raised.permanent import permanent_patch  # noqa: PLC0415

    patch = permanent_patch(around.deployment.name, file, one) if one.phase == "kept" else None
    if as_json:
        print_json(
            {
                "environment": around.deployment.name,
                "raise": one if outcome is None else outcome.one,
                "dry_run": outcome is None,
                "done": [] if outcome is None else [{type(each).__name__: each} for each in outcome.done],
                "left": "" if outcome is None else outcome.left,
                "unknown": dict(around.around.reading.unknown),
                "patch": "" if patch is None else patch.diff,
                "patch_hindered": () if patch is None else patch.hindered,
            }
        )
    else:
        for what, because in around.around.reading.unknown.items():
            click.echo(f"not known: {what}: {because}", err=True)
    if patch is not None:
        print_patch(patch, patch_out, as_json=as_json)
    return ExitCode.OUTSIDE_FAILURE if outcome is not None and outcome.left else ExitCode.OK
