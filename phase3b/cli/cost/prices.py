"""phase3b prices."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from phase3b.cli.options import json_option, prices_option

if TYPE_CHECKING:
    from collections.abc import Sequence

    from phase3b.pricing.prices.price_file_writer import Refresh
    from phase3b.pricing.prices.price_refresh import Outcome, Renewal


@click.group("prices")
def command() -> None:
    """Refresh the unit prices that costs are calculated with.

    \b
    Example:
      phase3b prices refresh --region us-east-1
    """


@command.command("refresh")
@click.option(
    "--region",
    "regions",
    multiple=True,
    metavar="REGION",
    help="Which region; may be repeated. Default: all that have a file.",
)
@click.option("--dry-run", is_flag=True, help="Show what would change, and write nothing.")
@prices_option
@json_option
def refresh_prices(regions: tuple[str, ...], folder: Path | None, *, dry_run: bool, as_json: bool) -> None:
    """Renew prices/REGION.yaml from the AWS Price List API, and show what changed. Comments stay.

    It needs boto3 and credentials that may call pricing:GetProducts. Where AWS can't be reached it ends with 3, and no
    file is changed.

    \b
    Example:
      phase3b prices refresh --dry-run
      phase3b prices refresh --region eu-west-1
    """
    from phase3b.cli.screen import print_json  # noqa: PLC0415
    from phase3b.errors import bad_input  # noqa: PLC0415
    from phase3b.pricing.prices.price_file_writer import refresh  # noqa: PLC0415
    from phase3b.pricing.prices.price_list import aws_products  # noqa: PLC0415
    from phase3b.pricing.prices.prices import checked_region, known_regions  # noqa: PLC0415

    today = date.today()  # noqa: DTZ011  a day at the person's place
    chosen = [checked_region(region) for region in regions] or known_regions(folder)
    if not chosen:
        raise bad_input(
            f"there are no price files in {folder}", "Name a region: --region us-east-1", code="P3B-PRICES-MISSING"
        )
    # All are asked before the first is written.
    done = [refresh(region, aws_products, today, folder) for region in chosen]
    if not dry_run:
        for each in done:
            each.write()
    if as_json:
        print_json([_data(each, written=not dry_run) for each in done])
        return
    for each in done:
        _show(each, written=not dry_run)


def _data(done: Refresh, *, written: bool) -> dict[str, object]:
    return {"region": done.prices.region, "file": done.name, "written": written, "prices": list(done.renewals)}


def _show(done: Refresh, *, written: bool) -> None:
    from phase3b.cli.screen import console, table  # noqa: PLC0415
    from phase3b.pricing.prices.price_refresh import change, left, shown  # noqa: PLC0415

    by_outcome = _by_outcome(done.renewals)
    screen = console()
    counts = ", ".join(f"{len(found)} {outcome}" for outcome, found in by_outcome.items())
    screen.print(f"{done.name}: {counts}; {'written' if written else 'nothing was written'}", markup=False)
    rows = [*by_outcome.get("changed", ()), *by_outcome.get("new", ())]
    if rows:
        drawn = table("price", "before $", "after $", "change", right=("before $", "after $", "change"))
        for each in rows:
            drawn.add_row(each.key, shown(each.before), shown(each.after), change(each))
        screen.print(drawn)
    by_reason: dict[str, list[str]] = {}
    for each in by_outcome.get("not found", ()):
        by_reason.setdefault(each.reason, []).append(each.key)
    for reason, keys in by_reason.items():
        screen.print(f"{reason}, and nothing changes: {', '.join(keys)}", markup=False, soft_wrap=True)
    if left(done.renewals):
        day = done.prices.as_of.isoformat()
        screen.print(f"{left(done.renewals)} prices were not told, so the file stays one of {day}", markup=False)


def _by_outcome(renewals: Sequence[Renewal]) -> dict[Outcome, list[Renewal]]:
    found: dict[Outcome, list[Renewal]] = {}
    for each in renewals:
        found.setdefault(each.outcome, []).append(each)
    return found
