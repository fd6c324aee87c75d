"""phase3b tier."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from phase3b.cli.options import (
    exit_code_option,
    file_option,
    format_option,
    items_option,
    json_option,
    named,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from phase3b.capacity.model.capacity import Capacity
    from phase3b.capacity.model.tier import Bounds, Tier
    from phase3b.change.difference.rules.change_rule import TableItems


@click.group("tier")
def command() -> None:
    """The capacity tiers: list, show, compare, set them."""


@command.command("list")
@file_option
@json_option
def list_tiers(file: Path, *, as_json: bool) -> None:
    """List the tiers with the size they are for.

    \b
    Example:
      phase3b tier list
    """
    from phase3b.capacity.loader import load  # noqa: PLC0415
    from phase3b.capacity.model.advice_state import next_action  # noqa: PLC0415
    from phase3b.cli.screen import console, print_json, table  # noqa: PLC0415

    capacity = load(file)
    if as_json:
        print_json(
            {name: {**_data(tier), "environments": _used_by(capacity, name)} for name, tier in capacity.tiers.items()}
        )
        return
    tickets = any(tier.documented.tickets_per_day for tier in capacity.tiers.values())
    numbers = (*(["tickets/day"] if tickets else []), "invocations/day", "database GB", "RCU/WCU", "budget $/month")
    shown = table("tier", "customers", *numbers, "environments", "next action", right=numbers)
    for name, tier in capacity.tiers.items():
        documented, following = tier.documented, next_action(tier)
        shown.add_row(
            name,
            customers(tier),
            *([f"{documented.tickets_per_day:,}"] if tickets else []),
            f"{documented.invocations_per_day:,}",
            f"{documented.database_gb:g}",
            documented_units(documented.read_units_per_second, documented.write_units_per_second),
            f"{documented.monthly_cost_usd:,.0f}",
            ", ".join(_used_by(capacity, name)) or "-",
            "-" if following is None else following.shown,
        )
    console().print(shown)


@command.command("show")
@click.argument("name", metavar="TIER")
@file_option
@json_option
def show_tier(name: str, file: Path, *, as_json: bool) -> None:
    """Show one tier with everything it inherits.

    \b
    Example:
      phase3b tier show growth
    """
    from phase3b.capacity.loader import load  # noqa: PLC0415
    from phase3b.capacity.model.advice_state import advice_state  # noqa: PLC0415
    from phase3b.capacity.model.expected_traffic import of_a_day  # noqa: PLC0415
    from phase3b.capacity.named_tier import named_tier  # noqa: PLC0415
    from phase3b.cli.screen import console, print_json, table  # noqa: PLC0415
    from phase3b.cli.service.service_tables import functions_table, limits_line  # noqa: PLC0415

    capacity = load(file)
    tier = capacity.tiers[named_tier(capacity, name)]
    if as_json:
        print_json({"name": name, **_data(tier), "environments": _used_by(capacity, name)})
        return
    scaling = tier.auto_scaling
    screen = console()
    screen.print(f"[bold]{name}[/]: {tier.description}, {customers(tier)} customers")
    screen.print(
        f"documented: {of_a_day(tier.documented.tickets_per_day, tier.documented.invocations_per_day)} a day, {tier.documented.database_gb:g} GB, ${tier.documented.monthly_cost_usd:,.0f} a month"
    )
    screen.print(
        f"auto scaling: target {scaling.target_percent:g} %, cooldown {scaling.scale_out_cooldown_seconds} s out and "
        f"{scaling.scale_in_cooldown_seconds} s in"
    )
    rows = table("table", "billing mode", "read/s", "write/s", right=("read/s", "write/s"))
    for table_name, capacity_of in tier.tables.items():
        rows.add_row(table_name, capacity_of.billing_mode, bounds(capacity_of.read), bounds(capacity_of.write))
        for index_name, index in capacity_of.indexes.items():
            read, write = index.read or capacity_of.read, index.write or capacity_of.write
            rows.add_row(f"  {index_name}", "", bounds(read), bounds(write))
    screen.print(rows)
    if tier.functions:
        screen.print(functions_table(tier.functions, {}))
    if tier.api is not None:
        screen.print(limits_line(tier.api, tier.queues, tracing=tier.tracing, detailed_metrics=tier.detailed_metrics))
    screen.print("advice:")
    for advice in tier.advice:
        cost = "" if advice.monthly_cost_usd is None else f" (+${advice.monthly_cost_usd:,.0f} a month)"
        screen.print(f"  {advice_state(advice, tier):<7}  {advice.action}{cost}", markup=False)


@command.command("diff")
@click.argument("before", metavar="FROM")
@click.argument("after", metavar="TO")
@click.option(
    "--env",
    "environments",
    multiple=True,
    metavar="ENV",
    help="In this environment; may be repeated. Without it: those that have the tier FROM, or the last of the file if there is none.",
)
@items_option
@file_option
@json_option
@format_option
@exit_code_option
def diff_tiers(
    before: str,
    after: str,
    environments: tuple[str, ...],
    items: Mapping[str, TableItems],
    file: Path,
    *,
    as_json: bool,
    form: str,
    exit_code: bool,
) -> int:
    """Show what a switch from the tier FROM to the tier TO changes: values, resources, and the AWS rules that apply.

    AWS is not queried: tables and indexes are assumed to be at their minimums. A resource that is changed, replaced
    or destroyed here has the same action in Terraform's plan.

    \b
    Example:
      phase3b tier diff growth business
      phase3b tier diff business scale --env prod --items support_tickets=2000000 --format markdown

    Exits 0, or with --exit-code 1 if something changes.
    """
    from phase3b.capacity.named_tier import named_tier  # noqa: PLC0415
    from phase3b.change.difference.environment_difference import CapacityFile, Comparison, tier_difference  # noqa: PLC0415
    from phase3b.cli.change.difference import known_items, print_difference  # noqa: PLC0415
    from phase3b.packaging.service_packages import described  # noqa: PLC0415

    read = CapacityFile.read(file)
    capacity = read.capacity
    for name in (before, after):
        named_tier(capacity, name)
    chosen = environments or tuple(_used_by(capacity, before)) or tuple(capacity.environments)[-1:]
    comparison = Comparison(described(capacity), known_items(items, capacity))
    differences = [
        tier_difference(read, environment, (before, after), comparison) for environment in dict.fromkeys(chosen)
    ]
    return print_difference(before, after, differences, form="json" if as_json else form, exit_code=exit_code)


@command.command("set")
@click.argument("environment", metavar="ENV")
@click.argument("name", metavar="TIER")
@file_option
@click.option("--dry-run", is_flag=True, help="Show the change without writing it.")
@json_option
def set_tier(environment: str, name: str, file: Path, *, dry_run: bool, as_json: bool) -> None:
    """Set the tier of the environment ENV to TIER. Only this word of the file changes.

    The result is checked before it is written. Nothing is deployed.

    \b
    Example:
      phase3b tier set prod scale
      phase3b tier set prod scale --dry-run
    """
    from phase3b.change.tier_switch import switch  # noqa: PLC0415

    done = switch(file, environment, name, write=not dry_run)
    if as_json:
        from phase3b.cli.screen import print_json  # noqa: PLC0415

        place = {
            "file": str(file),
            "line": done.line,
            "column": done.column,
            "path": f"environments.{environment}.tier",
        }
        written = not dry_run and done.before != name
        print_json({**place, "before": done.before, "after": name, "written": written})
        return
    where = f"{file}:{done.line}:{done.column} environments.{environment}.tier"
    if done.before == name:
        click.echo(f"{where}: is {name} already; nothing was written")
        return
    click.echo(f"{where}: {done.before} -> {name}{' (not written)' if dry_run else ''}")
    of_file = named(file)
    if dry_run:
        click.echo(f"What it changes: phase3b tier diff {done.before} {name} --env {environment}{of_file}")
        return
    click.echo(f"What it changes: phase3b diff --env {environment}{of_file}")
    click.echo(f"To deploy it:    phase3b plan {environment}{of_file}, then phase3b apply {environment}{of_file}")


def customers(tier: Tier) -> str:
    """How many customers, as people write it: 100-500, 10,000+."""
    least, most = tier.customers.min, tier.customers.max
    return f"{least:,}+" if most is None else f"{least:,}-{most:,}"


def documented_units(read: int | None, write: int | None) -> str:
    """Documented capacity as RCU/WCU; a dash for what the file does not say."""
    return "/".join("-" if each is None else str(each) for each in (read, write))


def bounds(between: Bounds) -> str:
    """Floor and ceiling: 25-100; up to 25; no ceiling."""
    if between.min is None:
        return "no maximum" if between.max is None else f"up to {between.max:,}"
    return f"{between.min:,}-{between.max:,}" if between.max is not None else f"{between.min:,}"


def _used_by(capacity: Capacity, tier: str) -> list[str]:
    return [name for name, environment in capacity.environments.items() if environment.tier == tier]


def _data(tier: Tier) -> dict[str, object]:
    from phase3b.capacity.model.advice_state import advice_state, next_action  # noqa: PLC0415
    from phase3b.cli.screen import plain  # noqa: PLC0415

    data = tier.model_dump(mode="json", exclude_none=True)
    states = [{**each, "state": advice_state(of, tier)} for each, of in zip(data["advice"], tier.advice, strict=True)]
    return {**data, "advice": states, "next_action": plain(next_action(tier))}
