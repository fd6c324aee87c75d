"""phase3b ops triggers."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from phase3b.cli.change.rollout_options import embedded_option
from phase3b.cli.options import MOST_CUSTOMERS, file_option, json_option, named, prices_option
from phase3b.errors import ExitCode

if TYPE_CHECKING:
    from phase3b.operations.triggers.of_environment import TriggersFound


@click.command("triggers")
@click.argument("environment", metavar="ENV")
@click.option(
    "--customers",
    type=click.IntRange(1, MOST_CUSTOMERS),
    metavar="N",
    help="So many customers there are. Default: the most that the tier is for.",
)
@prices_option
@embedded_option
@json_option
@file_option
def command(
    environment: str, *, customers: int | None, folder: Path | None, embedded: bool, as_json: bool, file: Path
) -> int:
    """Judge whether it is time to optimise ENV, and list what is not in place, the quick wins first.

    The triggers of the operations guide (objectives.optimise_when): latency in each hour of its time, what a customer costs
    as computed and as charged, throttles of a day, cold starts. Below is its priority list: what is in place, what is not,
    and the key or the command that does it; what helps against a trigger that is met has its name. Only reads. Cost
    Explorer charges $0.01 a request, and a run sends about five.

    \b
    Example:
      phase3b ops triggers prod
      phase3b ops triggers prod --customers 740 --json

    Exit codes: 0 no trigger is met, 1 one is, 3 AWS could not be queried, or not about everything.
    """
    from phase3b.capacity.deployment import resolve  # noqa: PLC0415
    from phase3b.capacity.loader import load  # noqa: PLC0415
    from phase3b.cli.change.rollout_options import aws_access  # noqa: PLC0415
    from phase3b.cli.screen import print_json  # noqa: PLC0415
    from phase3b.operations.triggers.of_environment import triggers_of  # noqa: PLC0415

    capacity = load(file)
    access = aws_access(resolve(capacity, environment), embedded=embedded)
    found = triggers_of(capacity, environment, access, folder, customers, file, named(file))
    if as_json:
        print_json(found)
    else:
        _print(found)
    if found.met:
        return ExitCode.FINDING
    return ExitCode.OUTSIDE_FAILURE if found.unknown else ExitCode.OK


def _print(found: TriggersFound) -> None:
    from rich.text import Text  # noqa: PLC0415

    from phase3b.cli.screen import console, table  # noqa: PLC0415

    screen = console()
    met = {each.what for each in found.met}
    unknown = sum(each.state == "not known" for each in found.triggers)
    answer = f"it is time to optimise: {', '.join(sorted(met))}" if met else "no trigger is met"
    if unknown:
        answer += f"; of {unknown} it is not known"
    screen.print(
        f"{found.environment}, {found.begin:%Y-%m-%d %H:%M} to {found.end:%Y-%m-%d %H:%M} UTC: {answer}", markup=False
    )
    drawn = table("trigger", "", "limit", "what was found", right=("limit",))
    for trigger in found.triggers:
        limit = f"${trigger.limit:g}" if trigger.unit == "$" else f"{trigger.limit:g} {trigger.unit}".rstrip()
        drawn.add_row(trigger.what, trigger.state, limit, Text(trigger.text))
    screen.print(drawn)
    listed = table("priority", "what", "", "why", title="What could be done")
    for each in found.priorities:
        now = [what for what in each.helps if what in met]
        why = Text(each.text)
        if now and each.state != "in place":
            why.append(f"\nhelps now: {', '.join(now)}")
        for does in (each.key, each.command):
            if does and each.state != "in place":
                why.append(f"\n{does}", style="dim")
        listed.add_row(each.effort, each.item, each.state, why)
    screen.print(listed)
    for why_unknown in found.unknown:
        screen.print(f"not known: {why_unknown}", markup=False)
