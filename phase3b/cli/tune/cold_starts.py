"""phase3b tune cold-starts."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from phase3b.cli.change.rollout_options import embedded_option
from phase3b.cli.options import file_option, json_option
from phase3b.errors import ExitCode, bad_input
from phase3b.naming import names_of

if TYPE_CHECKING:
    from phase3b.capacity.deployment import Deployment
    from phase3b.naming import Names
    from phase3b.tuning.starts.start_reports import StartReports

HOURS = 24
# What is read of a log group is paid by nothing, and takes a page for each 10,000 invocations.
MOST_HOURS = 24 * 14
Reports = Callable[[str], "StartReports"]


@click.command("cold-starts")
@click.argument("environment", metavar="ENV")
@click.option("--function", "functions", multiple=True, metavar="NAME", help="Only of this function; may be repeated.")
@embedded_option
@click.option("--on-aws", is_flag=True, help="Take the share of cold starts from the functions' logs in CloudWatch.")
@click.option(
    "--hours",
    type=click.IntRange(1, MOST_HOURS),
    help="With --on-aws: how far to look back.  [default: a day]",
)
@click.option(
    "--patch-out",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Write the proposed patch to this file, for git apply; empty where nothing is proposed.",
)
@file_option
@json_option
def command(
    environment: str,
    *,
    functions: tuple[str, ...],
    embedded: bool,
    on_aws: bool,
    hours: int | None,
    patch_out: Path | None,
    file: Path,
    as_json: bool,
) -> int:
    """Show what cold starts cost and what avoiding them would: imports, connections, provisioned concurrency, SnapStart.

    Measured on this machine, with the packaged functions and an embedded AWS that is started for it: which modules
    the import of a handler takes its time for, how many clients it makes, whether later invocations use its
    connections. The share of cold starts is that of service.assumptions, of the session that is up (--embedded), or
    of the functions' logs (--on-aws, which only reads). Then compared by the month and by the p99 of all invocations:
    nothing, provisioned concurrency, SnapStart for Python. What is assumed for that is in `tuning.starts`.

    The findings are kept in .phase3b/tuning, the changes are a patch of capacity.yaml.

    Exit codes: 0 nothing is to be changed, 1 something is or is not known, 3 AWS could not be queried.

    \b
    Example:
      phase3b tune cold-starts prod
      phase3b tune cold-starts prod --on-aws --hours 168 --patch-out starts.patch
    """
    from datetime import UTC, datetime  # noqa: PLC0415

    from phase3b.capacity.deployment import resolve  # noqa: PLC0415
    from phase3b.capacity.loader import load  # noqa: PLC0415
    from phase3b.capacity.text.capacity_text import read_capacity_text  # noqa: PLC0415
    from phase3b.cli.out_file import check_out_file, write_out_file  # noqa: PLC0415
    from phase3b.cli.screen import plain, print_json  # noqa: PLC0415
    from phase3b.cli.tune.batches import need_local_extra, refuse_unknown  # noqa: PLC0415
    from phase3b.operations.doctor.proposed_patch import key_of, proposed_patch  # noqa: PLC0415
    from phase3b.packaging.service_packages import service_packages  # noqa: PLC0415
    from phase3b.problems.problem_data import as_data  # noqa: PLC0415
    from phase3b.tuning.kept_file import why_unkept  # noqa: PLC0415
    from phase3b.tuning.monthly import monthly  # noqa: PLC0415
    from phase3b.tuning.starts.kept import keep_starts  # noqa: PLC0415
    from phase3b.tuning.starts.run import Asked, report  # noqa: PLC0415

    if embedded and on_aws:
        raise bad_input(
            "--embedded and --on-aws are two places to ask", "Leave one of them out", code="P3B-OPTION-CONFLICT"
        )
    if hours is not None and not on_aws:
        raise bad_input(
            "--hours is of a run with --on-aws", "Add --on-aws, or leave it out", code="P3B-OPTION-CONFLICT"
        )
    if patch_out is not None:
        check_out_file(patch_out, "--patch-out")
    need_local_extra()
    now = datetime.now(tz=UTC)
    capacity = load(file)
    refuse_unknown(functions, capacity)
    deployment = resolve(capacity, environment)
    names = names_of(deployment)
    source, reports = _reports(deployment, names, hours or HOURS, embedded=embedded, on_aws=on_aws)
    packed = service_packages(capacity)

    def told(text: str) -> None:
        if not as_json:
            click.echo(text, err=True)

    found = report(
        Asked(
            capacity, deployment, names, {each.function: each.data for each in packed.packages}, packed.artifacts.schemas,
            monthly(deployment, packed.artifacts, now.date()), functions, reports, source, on_aws, told,
        ),
        now.strftime("%Y-%m-%dT%H:%M:%SZ"),
    )  # fmt: skip
    text = read_capacity_text(file, str(file))
    proposed = proposed_patch(environment, file, text, [each.change for each in found.proposals])
    if patch_out is not None:
        write_out_file(proposed.diff, patch_out, "--patch-out")
    unkept = why_unkept(lambda: keep_starts(found, file, functions))
    if as_json:
        changes = [{"key": key_of(each.change), "change": plain(each.change)} for each in found.proposals]
        late = {} if unkept is None else as_data(unkept.problems, unkept.exit_code)
        shown = {"report": found, "changes": changes, "patch": proposed.diff, "patch_hindered": proposed.hindered}
        print_json({**shown, **late})
    else:
        from phase3b.cli.tune.cold_starts_screen import print_starts  # noqa: PLC0415

        print_starts(found, proposed, patch_out)
    if unkept is not None:
        if as_json:
            return unkept.exit_code
        raise unkept
    return ExitCode.FINDING if found.proposals or found.not_known else ExitCode.OK


def _reports(deployment: Deployment, names: Names, hours: int, *, embedded: bool, on_aws: bool) -> tuple[str, Reports]:
    """Where reports of Lambda are from, and those of a function; no place at all: nowhere."""
    from phase3b.tuning.starts.start_reports import StartReports  # noqa: PLC0415

    if embedded:
        return _of_session(deployment)
    if on_aws:
        return f"CloudWatch Logs, the last {hours} hours", _of_aws(deployment, names, hours)
    return "", lambda _: StartReports()


def _of_session(deployment: Deployment) -> tuple[str, Reports]:
    from phase3b.cli.change.rollout_options import embedded_session  # noqa: PLC0415
    from phase3b.local.api.lambda_service.functions import LOG_ENDING  # noqa: PLC0415
    from phase3b.tuning.starts.start_reports import reports_of_file  # noqa: PLC0415

    session = embedded_session(deployment, embedded=True)
    if session is None or session.served is None:
        raise bad_input(
            "the session that is up serves no API, and so no function runs in it",
            f"Start one, in another terminal: phase3b local up {deployment.name}",
            code="P3B-LOCAL-DOWN",
        )
    folder = Path(session.served.logs)
    return f"logs of this machine in {folder}", lambda name: reports_of_file(folder / f"{name}{LOG_ENDING}")


def _of_aws(deployment: Deployment, names: Names, hours: int) -> Reports:
    from datetime import UTC, datetime, timedelta  # noqa: PLC0415

    from phase3b.load.destination.aws_target import access_of, asking, refuse_other_account  # noqa: PLC0415
    from phase3b.tuning.starts.start_reports import reports_of_group  # noqa: PLC0415

    access = access_of(deployment)
    end = datetime.now(tz=UTC)
    with asking(deployment):
        refuse_other_account(deployment, access)
        client = access.client("logs")

    def reports(name: str) -> StartReports:
        with asking(deployment):
            return reports_of_group(client, names.function_logs(name), end - timedelta(hours=hours), end)

    return reports
