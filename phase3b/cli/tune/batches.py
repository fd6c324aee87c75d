"""phase3b tune batches."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import click

from phase3b.cli.options import file_option, json_option
from phase3b.errors import ExitCode, Phase3bError, bad_input, outside_failure
from phase3b.naming import names_of

if TYPE_CHECKING:
    from phase3b.capacity.model.capacity import Capacity
    from phase3b.operations.doctor.proposed_patch import ProposedPatch
    from phase3b.tuning.batches.report import BatchReport
    from phase3b.tuning.batches.run import Asked


@click.command("batches")
@click.argument("environment", metavar="ENV")
@click.option("--function", "functions", multiple=True, metavar="NAME", help="Only of this function; may be repeated.")
@click.option("--on-aws", is_flag=True, help="Write on AWS, to the environment's own tables: items of test tenants.")
@click.option(
    "--i-own-this", "owned", metavar="ENV", help="With --on-aws: the environment's name again, that you may load it."
)
@click.option(
    "--most-usd",
    type=click.FloatRange(min=0),
    metavar="USD",
    help="With --on-aws: what it may cost, in place of load.settings.most_usd.",
)
@click.option("--seed", type=click.IntRange(min=0), default=1, show_default=True, help="Of the pauses' chance.")
@click.option(
    "--patch-out",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Write the proposed patch to this file, for git apply; empty where nothing is proposed.",
)
@file_option
@json_option
def command(  # noqa: PLR0913  an option each
    environment: str,
    *,
    functions: tuple[str, ...],
    on_aws: bool,
    owned: str | None,
    most_usd: float | None,
    seed: int,
    patch_out: Path | None,
    file: Path,
    as_json: bool,
) -> int:
    """Find the batch sizes that are worth it, for what writes many items and for what queues and streams call.

    The service's own writer writes to tables of an embedded AWS that is started for it, meters and throttles: each
    size with several writers, each size and first pause while the table throttles, and other operations of DynamoDB
    beside the one in use. Consumers of streams are called with batches of real records; of queues the durations are
    those of service.assumptions. What is tried is in `tuning.batches` of the capacity file. Nothing on AWS is
    touched, unless --on-aws: then sizes are compared there, with the role of `phase3b tune policy`, in tables that
    the tenant partitions and whose stream calls no function; the items are deleted after each combination.

    The findings are kept in .phase3b/tuning, the changes are a patch of capacity.yaml.

    Exit codes: 0 nothing is to be changed, 1 something is or is not known.

    \b
    Example:
      phase3b tune batches dev
      phase3b tune batches dev --function notification_handler --patch-out batches.patch
    """
    from datetime import UTC, datetime  # noqa: PLC0415

    from phase3b.capacity.loader import load  # noqa: PLC0415
    from phase3b.capacity.text.capacity_text import read_capacity_text  # noqa: PLC0415
    from phase3b.cli.out_file import check_out_file, write_out_file  # noqa: PLC0415
    from phase3b.cli.screen import print_json  # noqa: PLC0415
    from phase3b.operations.doctor.proposed_patch import key_of, proposed_patch  # noqa: PLC0415
    from phase3b.problems.problem_data import as_data  # noqa: PLC0415
    from phase3b.tuning.batches.kept import keep_batches  # noqa: PLC0415
    from phase3b.tuning.batches.run import report  # noqa: PLC0415
    from phase3b.tuning.kept_file import why_unkept  # noqa: PLC0415

    if patch_out is not None:
        check_out_file(patch_out, "--patch-out")
    need_local_extra()
    now = datetime.now(tz=UTC)
    capacity = load(file)
    refuse_unknown(functions, capacity)
    asked = _asked(capacity, environment, functions, seed, quiet=as_json)
    if on_aws:
        asked = _on_aws(asked, owned, most_usd)
    elif owned is not None or most_usd is not None:
        raise bad_input(
            f"{'--most-usd' if owned is None else '--i-own-this'} is of a run with --on-aws",
            "Add --on-aws, or leave it out",
            code="P3B-OPTION-CONFLICT",
        )
    found = report(asked, now.strftime("%Y-%m-%dT%H:%M:%SZ"))
    text = read_capacity_text(file, str(file))
    proposed = proposed_patch(environment, file, text, [each.change for each in found.proposals])
    if patch_out is not None:
        write_out_file(proposed.diff, patch_out, "--patch-out")
    unkept = why_unkept(lambda: keep_batches(found, file, functions))
    if as_json:
        changes = [{"key": key_of(each.change), **_plain(each.change)} for each in found.proposals]
        late = {} if unkept is None else as_data(unkept.problems, unkept.exit_code)
        shown = {"report": found, "changes": changes, "patch": proposed.diff, "patch_hindered": proposed.hindered}
        print_json({**shown, **late})
    else:
        _print(found, proposed, patch_out)
    if unkept is not None:
        if as_json:
            return unkept.exit_code
        raise unkept
    return ExitCode.FINDING if found.proposals or found.not_known else ExitCode.OK


def need_local_extra() -> None:
    """Says so where the embedded AWS is not installed.

    Raises:
        Phase3bError: a package of it is missing (exit code 3).
    """
    from importlib.util import find_spec  # noqa: PLC0415

    from phase3b.local.aws.embedded_aws import NEEDED  # noqa: PLC0415
    from phase3b.problems.missing_package import how_to_install  # noqa: PLC0415

    missing = [name for name in ("boto3", *NEEDED) if find_spec(name) is None]
    if missing:
        raise outside_failure(
            f"measuring needs packages that are not installed: {', '.join(missing)}",
            how_to_install("local"),
            code="P3B-EXTRA-MISSING",
        )


def refuse_unknown(functions: tuple[str, ...], capacity: Capacity) -> None:
    """Refuses names that no function has.

    Raises:
        Phase3bError: with each of them.
    """
    from phase3b.capacity.text.problem_text import instead, quoted  # noqa: PLC0415

    known = capacity.service.functions
    problems = [
        problem
        for name in functions
        if name not in known
        for problem in bad_input(
            f"there is no function {quoted(name)}", instead(name, known), code="P3B-FUNCTION-UNKNOWN"
        ).problems
    ]
    if problems:
        raise Phase3bError(*problems)


def _asked(capacity: Capacity, environment: str, functions: tuple[str, ...], seed: int, *, quiet: bool) -> Asked:
    from datetime import UTC, datetime  # noqa: PLC0415

    from phase3b.capacity.deployment import resolve  # noqa: PLC0415
    from phase3b.files.project import source_of  # noqa: PLC0415
    from phase3b.packaging.service_packages import service_packages  # noqa: PLC0415
    from phase3b.packaging.source.source_tree import source_tree  # noqa: PLC0415
    from phase3b.tuning.batches.run import Asked  # noqa: PLC0415
    from phase3b.tuning.monthly import monthly  # noqa: PLC0415

    deployment = resolve(capacity, environment)
    packed = service_packages(capacity)

    def told(text: str) -> None:
        if not quiet:
            click.echo(text, err=True)

    return Asked(
        capacity,
        deployment,
        names_of(deployment),
        source_tree(source_of(capacity.name), capacity),
        {each.function: each.data for each in packed.packages},
        packed.artifacts.schemas,
        monthly(deployment, packed.artifacts, datetime.now(tz=UTC).date()),
        functions,
        seed,
        told,
    )


def _on_aws(asked: Asked, owned: str | None, most_usd: float | None) -> Asked:
    """The same on AWS, where it may go there.

    Raises:
        Phase3bError: it may not, or it would cost too much.
    """
    from dataclasses import replace  # noqa: PLC0415

    from phase3b.load.destination.aws_target import access_of  # noqa: PLC0415
    from phase3b.load.destination.refusals import dollars  # noqa: PLC0415
    from phase3b.tuning.batches.on_aws import refuse, units_planned  # noqa: PLC0415
    from phase3b.tuning.batches.run import operations  # noqa: PLC0415

    settings = asked.capacity.load.settings
    if most_usd is not None:
        settings = settings.model_copy(update={"most_usd": most_usd})
    there = replace(asked, access=access_of(asked.deployment))
    units = units_planned(operations(there), asked.capacity.tuning.batches)
    cost = refuse(asked.deployment, owned, units, settings, asked.month.usd)
    asked.told(f"{units:,.0f} write units on AWS at most, about {dollars(cost)} if they were paid by the request")
    return there


def _plain(change: object) -> Mapping[str, object]:
    from phase3b.cli.screen import plain  # noqa: PLC0415

    found = plain(change)
    return found if isinstance(found, dict) else {}


def _print(found: BatchReport, proposed: ProposedPatch, patch_out: Path | None) -> None:
    from phase3b.cli.tune.batches_screen import print_batches  # noqa: PLC0415

    print_batches(found, proposed, patch_out)
