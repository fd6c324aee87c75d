"""phase3b recommend ENV --all: everything that could be tuned, with one patch."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, cast

import click

from phase3b.errors import ExitCode, bad_input
from phase3b.quick_dataclass import dataclass

if TYPE_CHECKING:
    from phase3b.capacity.model.capacity import Capacity
    from phase3b.pricing.prices.prices import Prices
    from phase3b.simulation.recommendation.recommended import Recommendation
    from phase3b.simulation.traces.trace import Trace
    from phase3b.tuning.report.advice import AdviceKind
    from phase3b.tuning.report.every_advice import EveryAdvice
    from phase3b.tuning.report.situation import Situation

# As options are written: a kind in one word.
KINDS = (
    "memory",
    "architecture",
    "batches",
    "table-capacity",
    "api-cache",
    "cold-starts",
    "log-retention",
    "alarm-levels",
    "detailed-metrics",
    "reserved-capacity",
    "s3-lifecycle",
)


@dataclass(frozen=True, slots=True)
class Asked:
    """What the options say of the report: kinds that are left out, measured usage, the load, where the patch goes."""

    without: tuple[str, ...]
    usage: Path | None
    customers: int | None
    patch_file: Path | None
    form: str


@dataclass(frozen=True, slots=True)
class Simulated:
    """What was recommended for tables, under which traffic; `measured` where it is not a pattern of the file."""

    found: Sequence[Recommendation]
    trace: Trace
    measured: bool


def refuse_tier(capacity: Capacity, name: str) -> None:
    """Refuses a tier: what was measured, logs and alarms are those of an environment.

    Raises:
        Phase3bError: it is a tier.
    """
    from phase3b.capacity.text.problem_text import quoted  # noqa: PLC0415

    if name in capacity.tiers and name not in capacity.environments:
        what = (
            f"{quoted(name)} is a tier, and --all is of an environment: logs, alarms and what was measured are its own"
        )
        names = ", ".join(capacity.environments)
        raise bad_input(what, f"Name an environment ({names}), or leave --all out", code="P3B-OPTION-CONFLICT")


def everything(
    capacity: Capacity, file: Path, environment: str, prices: Prices, simulated: Simulated, asked: Asked
) -> int:
    """The report, shown and with its patch written."""
    from phase3b.cli.out_file import write_out_file  # noqa: PLC0415

    at = _situation(capacity, file, environment, prices, simulated, asked)
    found = _found(at, simulated, asked)
    if asked.patch_file is not None:
        write_out_file(found.patch.diff, asked.patch_file, "--patch")
    _show(at, found, asked)
    return (
        ExitCode.FINDING if found.patch.hindered or any(each.best is None for each in simulated.found) else ExitCode.OK
    )


def _situation(
    capacity: Capacity, file: Path, environment: str, prices: Prices, simulated: Simulated, asked: Asked
) -> Situation:
    from phase3b.capacity.text.capacity_text import read_capacity_text  # noqa: PLC0415
    from phase3b.packaging.service_packages import described  # noqa: PLC0415
    from phase3b.pricing.bill import Terms  # noqa: PLC0415
    from phase3b.pricing.priced_target import priced_target  # noqa: PLC0415
    from phase3b.pricing.report.cost_report import priced  # noqa: PLC0415
    from phase3b.pricing.usage.usage import Usage  # noqa: PLC0415
    from phase3b.pricing.usage.usage_file import over, read_usage  # noqa: PLC0415
    from phase3b.simulation.expected_capacity import expectation_of  # noqa: PLC0415
    from phase3b.tuning.report.changed_file import CapacityFile  # noqa: PLC0415
    from phase3b.tuning.report.from_tables import used_in  # noqa: PLC0415
    from phase3b.tuning.report.situation import Situation  # noqa: PLC0415

    artifacts = described(capacity)
    target = priced_target(capacity, artifacts, environment)
    measured = used_in(simulated.trace, target.deployment.tables) if simulated.measured else None
    if asked.usage is not None:
        written = read_usage(asked.usage, target.plan, prices)
        written = over(Usage(), written)
        measured = written if measured is None else over(written, measured)
    terms = Terms(prices, expectation_of(capacity))
    of = CapacityFile(capacity, file, read_capacity_text(file, str(file)), environment)
    return Situation(of, artifacts, priced(target, terms, asked.customers, measured), measured)


def _found(at: Situation, simulated: Simulated, asked: Asked) -> EveryAdvice:
    from phase3b.tuning.report.every_advice import every_advice  # noqa: PLC0415
    from phase3b.tuning.report.from_cache import of_the_cache  # noqa: PLC0415
    from phase3b.tuning.report.from_kept import of_kept, read_kept  # noqa: PLC0415
    from phase3b.tuning.report.from_savings import of_the_plan  # noqa: PLC0415
    from phase3b.tuning.report.from_tables import of_tables  # noqa: PLC0415

    kept = read_kept(at)
    found = [
        *of_kept(at, kept),
        *of_tables(at, simulated.found, simulated.trace, kept.batches, measured=simulated.measured),
        *of_the_cache(at),
        *of_the_plan(at),
    ]
    without = tuple(cast("AdviceKind", _kind(each)) for each in asked.without)
    return every_advice(at, found, without, kept.batches_measured)


def _kind(option: str) -> str:
    """`api-cache` as the kind that it is."""
    from phase3b.tuning.report.advice import KINDS as EVERY  # noqa: PLC0415

    return next(each for each in EVERY if each.lower().replace(" ", "-") == option)


def _show(at: Situation, found: EveryAdvice, asked: Asked) -> None:
    from phase3b.tuning.report.report_data import report_data  # noqa: PLC0415
    from phase3b.tuning.report.report_tables import sentences, tables  # noqa: PLC0415

    if asked.form == "json":
        from phase3b.cli.screen import print_json  # noqa: PLC0415

        print_json(report_data(at, found))
        return
    if asked.form == "markdown":
        from phase3b.documents.document import document  # noqa: PLC0415

        page = document(
            "reports/recommend.md.j2",
            environment=at.of.environment,
            sentences=tuple(sentences(at, found)),
            tables=tuple(tables(at, found)),
            patch=found.patch,
        )
        click.echo(page, nl=False)
        return
    from rich.text import Text  # noqa: PLC0415  [critical] is not a markup

    from phase3b.cli.screen import console, table  # noqa: PLC0415

    screen = console()
    for sentence in sentences(at, found):
        screen.print(sentence, markup=False)
    for each in tables(at, found):
        drawn = table(*each.columns, right=each.right, title=each.title)
        for row in each.rows:
            drawn.add_row(*map(Text, row))
        screen.print(drawn)
    _print_patch(found, asked.patch_file)


def _print_patch(found: EveryAdvice, patch_file: Path | None) -> None:
    for line in found.patch.hindered:
        click.echo(f"not in the patch, as it would break what else is in the file: {line}")
    if not found.patch.diff:
        click.echo("There is nothing to change in the file." if patch_file is None else f"patch: {patch_file} is empty")
    elif patch_file is not None:
        click.echo(f"patch: {patch_file}")
    else:
        click.echo(f"\n{found.patch.diff}", nl=False)
