"""phase3b tune memory."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from phase3b.cli.change.rollout_options import embedded_option
from phase3b.cli.options import file_option
from phase3b.errors import ExitCode, bad_input

if TYPE_CHECKING:
    from phase3b.capacity.tuning.memory_tuning import Strategy
    from phase3b.operations.doctor.proposed_patch import ProposedPatch
    from phase3b.tuning.memory.choice import Objective
    from phase3b.tuning.memory.report import FunctionCurve, MemoryReport


def _objective(ctx: click.Context, parameter: click.Parameter, given: str | None) -> Objective | None:
    """STATISTIC=MILLISECONDS."""
    del ctx
    if given is None:
        return None
    from phase3b.tuning.memory.choice import Objective  # noqa: PLC0415

    name, _, number = given.partition("=")
    try:
        most = float(number)
    except ValueError:
        most = -1.0
    if name not in {"mean", "p50", "p95", "p99"} or not 0 < most < float("inf"):
        raise click.BadParameter(
            f"{given!r} is not such as p95=500: mean, p50, p95 or p99, and milliseconds", param=parameter
        )
    return Objective(name, most)


FORMS: Final = ("table", "json", "html")


@click.command("memory")
@click.argument("environment", metavar="[ENV]", required=False)
@click.option("--function", "functions", multiple=True, metavar="NAME", help="This function alone; may be repeated.")
@click.option(
    "--strategy",
    type=click.Choice(["cost", "speed", "balanced"]),
    help="By what a size is chosen; what is given here may cost more though the objective is met. Default: tuning.memory.strategy.",
)
@click.option(
    "--objective",
    callback=_objective,
    metavar="STATISTIC=MS",
    help="In place of a strategy: the cheapest size that meets this, such as p95=500.",
)
@click.option(
    "--all", "every", is_flag=True, help="All functions together: each p95 objective, within the tier's budget."
)
@click.option(
    "--invocations",
    type=click.IntRange(1, 100_000),
    help="Warm invocations of a function under each load. Default: tuning.memory.invocations.",
)
@click.option(
    "--on-aws",
    is_flag=True,
    help="Invoke versions of ENV's functions at each size on AWS, never the alias; they are deleted afterwards. Needs --i-own-this.",
)
@click.option(
    "--i-own-this", "owned", metavar="ENV", help="With --on-aws: the environment's name again: that you may invoke it."
)
@click.option(
    "--most-usd",
    type=click.FloatRange(min=0),
    metavar="USD",
    help="With --on-aws: what it may cost, in place of load.settings.most_usd.",
)
@click.option(
    "--payloads",
    type=click.Path(path_type=Path, dir_okay=False),
    help="With --on-aws: events by function, such as recorded ones, with weights.",
)
@click.option("--from-logs", is_flag=True, help="Invoke nothing: read what ENV's functions used from their logs.")
@click.option(
    "--minutes",
    type=click.IntRange(1, 60 * 24 * 30),
    help="With --from-logs on AWS: how far to look back.  [default: a day]",
)
@embedded_option
@click.option("--seed", type=click.IntRange(min=0), default=1, show_default=True, help="Of the order of the calls.")
@click.option(
    "--format",
    "form",
    type=click.Choice(FORMS),
    default="table",
    show_default=True,
    help="table for a terminal, json for programs, html for a page that needs nothing else.",
)
@click.option(
    "--json",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=lambda ctx, parameter, value: _as_json(ctx, parameter, given=value),
    help="The same as --format json.",
)
@click.option("--out", type=click.Path(path_type=Path, dir_okay=False), help="Write the report to this file.")
@click.option(
    "--svg", type=click.Path(path_type=Path, dir_okay=False), help="Write the curves as an SVG image to this file."
)
@click.option(
    "--patch",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Write the proposed changes to this file, for git apply.",
)
@file_option
def command(  # noqa: PLR0913  each is an option
    environment: str | None,
    *,
    functions: tuple[str, ...],
    strategy: Strategy | None,
    objective: Objective | None,
    every: bool,
    invocations: int | None,
    on_aws: bool,
    owned: str | None,
    most_usd: float | None,
    payloads: Path | None,
    from_logs: bool,
    minutes: int | None,
    embedded: bool,
    seed: int,
    form: str,
    out: Path | None,
    svg: Path | None,
    patch: Path | None,
    file: Path,
) -> int:
    """Find the memory that each function should have: curves of time and cost by size, what it uses, leaks, a patch.

    Without AWS the handlers of the service that `phase3b local up` serves are measured in processes on this machine: their processor
    time, their waiting and their memory when idle, on a normal day, at the peak and with large payloads. How long they take at each size is
    computed from that (modelled). ENV is whose sizes, objectives and prices count; left out, that of the session.

    With --on-aws versions of each size are published, invoked and deleted again (measured); it is refused above what it may cost. With
    --from-logs nothing is invoked: logs tell the memory that is used. Rights for both: phase3b tune policy ENV.

    \b
    Example:
      phase3b tune memory
      phase3b tune memory prod --function cost_forecasting --objective p95=500
      phase3b tune memory prod --all --patch memory.patch
      phase3b tune memory --format html --out memory.html
      phase3b tune memory prod --on-aws --i-own-this prod
      phase3b tune memory prod --from-logs --minutes 600

    Exit code 1: something should change, or that is not known.
    """
    from phase3b.capacity.deployment import resolve  # noqa: PLC0415
    from phase3b.capacity.loader import load  # noqa: PLC0415
    from phase3b.capacity.text.capacity_text import read_capacity_text  # noqa: PLC0415
    from phase3b.cli.out_file import check_out_file, refuse_table_file  # noqa: PLC0415
    from phase3b.cli.tune.memory_sources import OnAws, from_logs_of, local, on_aws_of, refuse_mixed  # noqa: PLC0415
    from phase3b.operations.doctor.proposed_patch import proposed_patch  # noqa: PLC0415
    from phase3b.problems.problem_data import as_data  # noqa: PLC0415
    from phase3b.tuning.kept_file import why_unkept  # noqa: PLC0415
    from phase3b.tuning.memory.kept import keep_memory  # noqa: PLC0415
    from phase3b.tuning.memory.reported import Wish, reported  # noqa: PLC0415

    refuse_table_file(form, out, FORMS)
    for path, option in ((out, "--out"), (svg, "--svg"), (patch, "--patch")):
        if path is not None:
            check_out_file(path, option)
    if objective is not None and strategy is not None:
        raise bad_input(
            "--objective chooses the cheapest size that meets it, and --strategy another", "Leave one of them out",
            code="P3B-OPTION-CONFLICT",
        )  # fmt: skip
    if every and (objective is not None or strategy is not None):
        given = "--objective" if strategy is None else "--strategy"
        raise bad_input(
            f"--all has each function's own p95 objective, and {given} another rule", "Leave one of them out",
            code="P3B-OPTION-CONFLICT",
        )  # fmt: skip
    if every and functions:
        raise bad_input(
            "--all is of all functions, and --function of some", "Leave one of them out", code="P3B-OPTION-CONFLICT"
        )
    refuse_mixed(
        environment,
        on_aws=on_aws,
        from_logs=from_logs,
        embedded=embedded,
        of_aws=(owned, most_usd, payloads),
        minutes=minutes,
    )
    capacity = load(file)
    if environment is not None:
        # Said before anything has to be started for it.
        resolve(capacity, environment)
    count = int(capacity.tuning.memory.invocations) if invocations is None else invocations
    if on_aws:
        asked = OnAws(environment or "", count, seed, owned, most_usd, payloads)
        found, priced = on_aws_of(capacity, asked, functions, file, quiet=form != "table")
    elif from_logs:
        found, priced = from_logs_of(capacity, environment or "", functions, minutes, embedded=embedded)
    else:
        found, priced = local(capacity, environment, functions, count, seed, quiet=form != "table")
    chosen_by: Strategy = strategy or capacity.tuning.memory.strategy
    wish = Wish(chosen_by, objective, functions, every, may_cost_more=strategy is not None)
    report = reported(capacity, priced, found, wish)
    proposed = proposed_patch(
        report.environment, file, read_capacity_text(file, str(file)), [each.change for each in report.proposals]
    )
    unkept = why_unkept(lambda: keep_memory(report, file, functions)) if report.functions else None
    late = None if unkept is None or out is not None else as_data(unkept.problems, unkept.exit_code)
    _show(report, proposed, form, out, svg, patch, late)
    if unkept is not None:
        if form == "json" and out is None:
            return unkept.exit_code
        raise unkept
    if not report.functions:
        click.echo("nothing was measured: what was found before is kept as it is", err=True)
    sure = (
        all(each.fit == "fits" or _is_enough(each) for each in report.functions)
        and report.complete
        and not report.not_measured
    )
    return ExitCode.OK if sure else ExitCode.FINDING


def _is_enough(curve: FunctionCurve) -> bool:
    """It could be faster, and need not be."""
    return curve.fit == "could be faster" and curve.proposal is None


def _as_json(ctx: click.Context, parameter: click.Parameter, *, given: bool) -> None:
    del parameter
    if given:
        ctx.default_map = {**(ctx.default_map or {}), "form": "json"}


def _show(
    report: MemoryReport, proposed: ProposedPatch, form: str, out: Path | None, svg: Path | None, patch: Path | None,
    late: Mapping[str, object] | None,
) -> None:  # fmt: skip
    """The files that were asked for, and the report in its format; `late` is what went wrong after it, for programs."""
    from phase3b.cli.out_file import write_out_file  # noqa: PLC0415
    from phase3b.cli.screen import print_json, text_of  # noqa: PLC0415

    if patch is not None:
        write_out_file(proposed.diff, patch, "--patch")
    if svg is not None:
        from phase3b.tuning.memory.page import image  # noqa: PLC0415

        write_out_file(image(report), svg, "--svg")
    if form == "json":
        shown = {
            "report": report,
            "proposals": report.proposals,
            "patch": proposed.diff,
            "patch_hindered": proposed.hindered,
            **(late or {}),
        }
        if out is None:
            print_json(shown)
        else:
            write_out_file(text_of(shown), out)
    elif form == "html":
        from phase3b.tuning.memory.page import html  # noqa: PLC0415

        page = html(report, proposed.diff)
        if out is None:
            click.echo(page, nl=False)
        else:
            write_out_file(page, out)
    else:
        from phase3b.cli.tune.memory_screen import print_memory  # noqa: PLC0415

        print_memory(report, proposed, "" if patch is None else str(patch))
