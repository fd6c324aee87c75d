"""phase3b show."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, assert_never

import click

from phase3b.cli.options import file_option, json_option
from phase3b.naming import names_of

if TYPE_CHECKING:
    from rich.console import Console

    from phase3b.capacity.deployment import Billing, Deployment
    from phase3b.capacity.model.environment import Environment
    from phase3b.plan.alarms.replaced import ReplacedAlarm
    from phase3b.plan.plan import Plan


@click.command("show")
@click.argument("environment", metavar="ENV")
@file_option
@click.option("--tier", metavar="TIER", help="Show it as if it had this tier.")
@json_option
def command(environment: str, file: Path, tier: str | None, *, as_json: bool) -> None:
    """Show what an environment is made of: names, capacity, protections, alarms, and every Terraform address.

    \b
    Example:
      phase3b show prod
      phase3b show prod --tier scale --json
    """
    from phase3b.capacity.deployment import resolve  # noqa: PLC0415
    from phase3b.capacity.loader import load  # noqa: PLC0415
    from phase3b.cli.screen import plain, print_json  # noqa: PLC0415
    from phase3b.packaging.service_packages import described  # noqa: PLC0415
    from phase3b.plan.environment_plans import plans_of  # noqa: PLC0415
    from phase3b.plan.plan import plan  # noqa: PLC0415

    capacity = load(file)
    packages = described(capacity)
    deployment = resolve(capacity, environment, tier)
    made = plan(deployment, packages)
    if as_json:
        records = [{"kind": type(record).__name__, **_record(plain(record))} for record in made.records]
        replaced = [plain(each) for each in _replaced(deployment)]
        print_json({"deployment": _without_whole_tier(deployment), "records": records, "replaced_alarms": replaced})
        return
    _print(deployment, made)
    regions = deployment.regions
    if regions is not None and not regions.is_second:
        second = plans_of(capacity, environment, packages, tier)[1]
        click.echo(_second_stack(second, in_file=second.name in capacity.environments))


def _second_stack(second: Plan, *, in_file: bool) -> str:
    replicas = sum(record.address.type == "aws_dynamodb_table_replica" for record in second.records)
    shown = f"; phase3b show {second.name}" if in_file else ""
    return (
        f"the second region is a stack of its own, {second.name} in {second.region}: {len(second.records):,} records, {replicas} of them "
        f"replicas of tables{shown}"
    )


def _replaced(deployment: Deployment) -> tuple[ReplacedAlarm, ...]:
    from phase3b.plan.alarms.replaced import replaced_alarms  # noqa: PLC0415

    return tuple(replaced_alarms(deployment, names_of(deployment)))


def _record(data: object) -> dict[str, object]:
    return data if isinstance(data, dict) else {}


def _without_whole_tier(deployment: Deployment) -> dict[str, object]:
    from phase3b.cli.screen import plain  # noqa: PLC0415

    data = _record(plain(deployment))
    # Resolved into `tables`; the tier itself is what `tier show` prints.
    del data["tier"]
    return data


def _print(deployment: Deployment, made: Plan) -> None:
    from collections import Counter  # noqa: PLC0415

    from phase3b.capacity.service.enabled import told  # noqa: PLC0415
    from phase3b.cli.screen import console, table  # noqa: PLC0415
    from phase3b.cli.service.region_lines import region_lines  # noqa: PLC0415
    from phase3b.plan.alerts.records import CompositeAlarm, MetricAlarm  # noqa: PLC0415

    names = names_of(deployment)
    environment = deployment.environment
    screen = console()
    screen.print(f"[bold]{names.prefix}[/]: tier {deployment.tier_name}, {environment.region}")
    protections = {
        "point-in-time recovery": environment.point_in_time_recovery,
        "deletion protection": environment.deletion_protection,
        "prevent_destroy": environment.prevent_destroy,
    }
    screen.print(", ".join(f"{name} {'on' if on else 'off'}" for name, on in protections.items()))
    screen.print(f"alarms to {_told(environment)}; state: {environment.backend.type}")
    together = [each for each in made.records if isinstance(each, CompositeAlarm)]
    alone = sum(isinstance(each, MetricAlarm) and each.topic_arn is not None for each in made.records)
    screen.print(
        f"{sum(len(each.alarms) for each in together)} alarms notify together, through {len(together)} composite alarms; "
        f"{alone} by themselves"
    )
    for line in region_lines(deployment):
        screen.print(line, markup=False)
    if deployment.switched_off:
        screen.print(f"switched off: {told(deployment.switched_off)}")
    replaced = Counter(each.stands_in for each in _replaced(deployment))
    if replaced:
        others = ", ".join(f"{kind} for {number}" for kind, number in replaced.items())
        screen.print(
            f"{replaced.total()} alarms are not written, as the documented load of {deployment.tier_name} can't reach them;"
            f" replaced by: {others} (--json lists them)"
        )
    rows = table("table / index", "billing mode", "read/s", "write/s", "target", "answers", right=("read/s", "write/s"))
    for each in deployment.tables:
        rows.add_row(names.table(each.name), *_capacity(each.billing), "; ".join(each.serves))
        for index in each.indexes:
            rows.add_row(f"  {names.index(index.name)}", *_capacity(index.billing), "; ".join(index.serves))
    screen.print(rows)
    _print_service(screen, deployment)
    kinds = Counter(record.address.type for record in made.records)
    counts = table("Terraform type", "count", right=("count",))
    for kind, count in kinds.items():
        counts.add_row(kind, str(count))
    screen.print(counts)
    if deployment.extensions:
        screen.print(
            f"not ours: what {', '.join(deployment.extensions)} adds to the stack is not shown here; "
            f"phase3b synth counts it, and phase3b plan {deployment.name} shows it"
        )


def _told(environment: Environment) -> str:
    """Whom each level tells."""
    warnings = environment.warnings
    if warnings is None or "warning" not in environment.alarm_levels:
        return f"{environment.alert_email}: {' and '.join(environment.alarm_levels)}"
    critical = f"{environment.alert_email}: critical; " if "critical" in environment.alarm_levels else ""
    return f"{critical}{'nobody' if warnings == 'none' else warnings.email}: warning"


def _print_service(screen: Console, deployment: Deployment) -> None:
    from phase3b.cli.service.service_tables import (  # noqa: PLC0415
        cache_lines,
        functions_table,
        limits_line,
        routes_table,
        scope_lines,
    )

    if deployment.functions:
        sizes = {function.name: function.capacity for function in deployment.functions}
        does = {function.name: function.definition.description for function in deployment.functions}
        screen.print(functions_table(sizes, does))
    if deployment.api is not None:
        screen.print(routes_table(deployment.api.routes))
        for line in scope_lines(deployment.api.routes):
            screen.print(line)
        tier = deployment.tier
        queues = {each.name: tier.queues[each.name] for each in deployment.queues if each.name in tier.queues}
        screen.print(
            limits_line(deployment.api.capacity, queues, tracing=tier.tracing, detailed_metrics=tier.detailed_metrics)
        )
        for line in cache_lines(deployment):
            screen.print(line, markup=False)


def _capacity(billing: Billing) -> tuple[str, str, str, str]:
    from phase3b.capacity.deployment import OnDemand, Provisioned  # noqa: PLC0415

    match billing:
        case Provisioned(read=read, write=write, tracking=tracking):
            return (
                "PROVISIONED",
                f"{read.floor:,}-{read.ceiling:,}",
                f"{write.floor:,}-{write.ceiling:,}",
                f"{tracking.target_percent:g} %",
            )
        case OnDemand(read_ceiling=read_ceiling, write_ceiling=write_ceiling):
            return "PAY_PER_REQUEST", _ceiling(read_ceiling), _ceiling(write_ceiling), "-"
        case _:
            assert_never(billing)


def _ceiling(units_per_second: int | None) -> str:
    return "no maximum" if units_per_second is None else f"up to {units_per_second:,}"
