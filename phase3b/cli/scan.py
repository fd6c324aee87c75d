"""phase3b scan."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Literal, assert_never, get_args

import click

from phase3b.cli.options import file_option, json_format_option
from phase3b.errors import ExitCode, Phase3bError, bad_input

if TYPE_CHECKING:
    from phase3b.scan.scan import Scan

Format = Literal["table", "json", "sarif", "junit"]


@click.command("scan")
@file_option
@click.option("--env", "environments", multiple=True, metavar="ENV", help="Only this environment; may be repeated.")
@click.option("--tier", "tiers", multiple=True, metavar="TIER", help="Only this tier; may be repeated.")
@click.option(
    "--plan",
    "plan_json",
    type=click.Path(path_type=Path),
    metavar="PLAN_JSON",
    help="Scan this output of `terraform show -json` instead; name its environment with --env.",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(get_args(Format)),
    default="table",
    show_default=True,
    help="sarif for code hosts, junit for CI servers, json for programs and baselines.",
)
@json_format_option
@click.option(
    "--baseline",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="An earlier scan as JSON: its findings do not fail this scan.",
)
@click.option(
    "--exceptions",
    "exceptions_file",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Accepted exceptions.  [default: policies/exceptions.yaml]",
)
@click.option(
    "--out", type=click.Path(path_type=Path), metavar="FILE", help="Write to this file instead of the terminal."
)
@click.option(
    "--install-checkov",
    is_flag=True,
    help="Install the locked checkov into .tools/checkov, where it is not yet; nothing is scanned.",
)
def command(  # noqa: PLR0913, PLR0917  click calls it by name
    file: Path,
    environments: tuple[str, ...],
    tiers: tuple[str, ...],
    plan_json: Path | None,
    form: Format,
    baseline: Path | None,
    exceptions_file: Path | None,
    out: Path | None,
    *,
    install_checkov: bool,
) -> int:
    """Check the Terraform of every environment in every tier with checkov's AWS checks and phase3b's policies.

    Exit code 1 if there is a finding without an exception; 3 if checkov did not read every resource.

    \b
    Example:
      phase3b scan --install-checkov
      phase3b scan
      phase3b scan --env prod --tier scale --format sarif --out phase3b.sarif
      terraform show -json tfplan > plan.json && phase3b scan --env prod --plan plan.json
    """
    from datetime import UTC, datetime  # noqa: PLC0415

    if install_checkov:
        from phase3b.scan.checkov_setup import set_up_checkov  # noqa: PLC0415

        click.echo(f"checkov is in {set_up_checkov()}")
        return ExitCode.OK

    from phase3b.capacity.loader import load  # noqa: PLC0415
    from phase3b.cli.out_file import check_out_file  # noqa: PLC0415
    from phase3b.scan.checkov_process import find_checkov  # noqa: PLC0415
    from phase3b.scan.scan import Question, scan  # noqa: PLC0415
    from phase3b.scan.stack_text.plan_file import PlanFile  # noqa: PLC0415
    from phase3b.scan.stack_text.target import targets  # noqa: PLC0415
    from phase3b.scan.verdicts.baseline import read_baseline  # noqa: PLC0415
    from phase3b.scan.verdicts.exceptions import DEFAULT_FILE, read_exceptions  # noqa: PLC0415

    if out is not None:
        if form == "table":
            raise bad_input(
                "a table is for the screen",
                "Choose --format json, sarif or junit with --out",
                code="P3B-OPTION-CONFLICT",
            )
        check_out_file(out)
    capacity = load(file)
    plan_file = None if plan_json is None else PlanFile.read(plan_json)
    if plan_file is not None:
        plan_file.refuse_unfinished()
        environments = tuple(dict.fromkeys(environments))
        tiers = tuple(dict.fromkeys(tiers))
        if len(environments) != 1:
            raise bad_input(
                f"a plan is of one environment, and {len(environments)} are named",
                "Name it with --env",
                code="P3B-OPTION-CONFLICT",
            )
        if len(tiers) > 1:
            raise bad_input(
                f"a plan is of one tier, and {len(tiers)} are named",
                "Name one, or leave --tier out",
                code="P3B-OPTION-CONFLICT",
            )
        tiers = tiers or tuple(
            environment.tier for name, environment in capacity.environments.items() if name in environments
        )
    wanted = targets(capacity, environments, tiers)
    if exceptions_file is None and DEFAULT_FILE.exists():
        exceptions_file = DEFAULT_FILE
    question = Question(
        file,
        capacity,
        wanted,
        () if exceptions_file is None else read_exceptions(exceptions_file, capacity, datetime.now(tz=UTC).date()),
        {} if baseline is None else read_baseline(baseline),
        datetime.now(tz=UTC).date(),
        plan_file,
    )
    done = scan(question, find_checkov())
    if done.unjudged and form == "json" and out is None:
        from phase3b.cli.screen import print_json  # noqa: PLC0415
        from phase3b.problems.problem_data import as_data  # noqa: PLC0415
        from phase3b.scan.reports.json_report import as_json  # noqa: PLC0415

        # One document for all that counts, and what keeps the rest from counting.
        print_json({**as_json(done), **as_data(done.unjudged, ExitCode.OUTSIDE_FAILURE)})
        return ExitCode.OUTSIDE_FAILURE
    if form == "table":
        from phase3b.scan.reports.screen_report import print_scan  # noqa: PLC0415

        print_scan(done)
    else:
        _write(_text(form, done), out)
    if done.unjudged:
        # After the report of all the rest, which counts.
        raise Phase3bError(*done.unjudged, exit_code=ExitCode.OUTSIDE_FAILURE)
    return ExitCode.FINDING if done.open else ExitCode.OK


def _text(form: Literal["json", "sarif", "junit"], done: Scan) -> str:
    import json  # noqa: PLC0415

    match form:
        case "json":
            from phase3b.scan.reports.json_report import as_json  # noqa: PLC0415

            return json.dumps(as_json(done), indent=2)
        case "sarif":
            from phase3b.scan.reports.sarif import as_sarif  # noqa: PLC0415
            from policies.catalogue import POLICIES  # noqa: PLC0415

            return json.dumps(as_sarif(done, POLICIES), indent=2)
        case "junit":
            from phase3b.scan.reports.junit import as_junit  # noqa: PLC0415

            return as_junit(done)
        case _:
            assert_never(form)


def _write(text: str, out: Path | None) -> None:
    if out is None:
        click.echo(text)
        return
    from phase3b.cli.out_file import write_out_file  # noqa: PLC0415

    write_out_file(text + "\n", out)
