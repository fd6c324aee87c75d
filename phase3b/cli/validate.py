"""phase3b validate."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from phase3b.cli.options import CAPACITY_FILE, json_option
from phase3b.errors import ExitCode, Phase3bError

if TYPE_CHECKING:
    from phase3b.capacity.model.capacity import Capacity


@click.command("validate")
@click.argument("file", type=click.Path(path_type=Path), default=CAPACITY_FILE)
@json_option
def command(file: Path, *, as_json: bool) -> int:
    """Check FILE (capacity.yaml): every problem, where it is, how to fix it.

    \b
    Example:
      phase3b validate
      phase3b validate staging.yaml --json
    """
    from phase3b.files.project import source_of  # noqa: PLC0415
    from phase3b.validity.judged import judged  # noqa: PLC0415

    try:
        found = judged(file, source_of(file))
        capacity = found.valid()
    except Phase3bError as error:
        if not as_json:
            raise
        _print_problems(error)
        return error.exit_code
    if as_json:
        from phase3b.cli.screen import print_json  # noqa: PLC0415
        from phase3b.problems.problem_data import as_data  # noqa: PLC0415

        warnings = as_data(found.reading.warnings, ExitCode.OK)["problems"]
        print_json({"valid": True, "problems": [], "warnings": warnings, "account_unknown": unknown_accounts(capacity)})
        return ExitCode.OK
    from phase3b.capacity.service.enabled import switched_off, told  # noqa: PLC0415
    from phase3b.cli.service.region_lines import region_lines  # noqa: PLC0415
    from phase3b.plan.network.members import outside  # noqa: PLC0415

    indexes = sum(len(table.indexes) for table in capacity.service.tables.values())
    service = capacity.service
    click.echo(
        f"{file} is valid: {counted(len(service.tables), 'table')}, {counted(indexes, 'index')}, "
        f"{counted(len(service.functions), 'function')}, {counted(len(service.routes), 'route')}, "
        f"{counted(len(capacity.tiers), 'tier')}"
    )
    for plan in found.plans:
        tier = capacity.environments[plan.name].tier
        click.echo(f"  {plan.name:<10} {tier:<12} {plan.region:<12} {len(plan.records)} records in the plan")
        off = switched_off(service, capacity.environments[plan.name])
        if off:
            click.echo(f"    switched off: {told(off)}")
        for line in region_lines(plan.deployment):
            click.echo(f"    {line}")
        for each in outside(plan.deployment):
            click.echo(f"    {each.text}")
    for warning in found.reading.warnings:
        click.echo(f"  warning: {warning}")
    unknown = unknown_accounts(capacity)
    if unknown:
        click.echo(
            f"  not known: which account {', '.join(unknown)} {'is' if len(unknown) == 1 else 'are'} in, and so what "
            "environments share there. Add account: with a word for it"
        )
    return ExitCode.OK


def unknown_accounts(capacity: Capacity) -> list[str]:
    """Environments of which the file does not say which account they are in."""
    from phase3b.capacity.model.account import accounts_of  # noqa: PLC0415

    accounts = accounts_of(capacity.environments)
    return [name for name in capacity.environments if name not in accounts]


def counted(number: int, noun: str) -> str:
    """1 table, 2 tables, 3 indexes."""
    plural = f"{noun}es" if noun.endswith("x") else f"{noun}s"
    return f"{number:,} {noun if number == 1 else plural}"


def _print_problems(error: Phase3bError) -> None:
    from phase3b.cli.screen import print_json  # noqa: PLC0415
    from phase3b.problems.problem_data import as_data  # noqa: PLC0415

    print_json({"valid": False, **as_data(error.problems, error.exit_code)})
