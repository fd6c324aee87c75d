"""phase3b failed."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

import click

from phase3b.cli.options import file_option, json_option, named
from phase3b.errors import ExitCode, bad_input, outside_failure

if TYPE_CHECKING:
    from collections.abc import Sequence

    from phase3b.capacity.deployment import Deployment
    from phase3b.failed.kept_batches import Kept, KeptBatches
    from phase3b.failed.replay import Replayed
    from phase3b.guard.consumption import AwsAccess

LONGEST_ERROR = 60


@click.group("failed")
def command() -> None:
    """Batches of streams that failed for good: find them, replay them."""


_function_option = click.option("--function", metavar="F", help="Of this function alone.")
_since_option = click.option(
    "--since", type=click.DateTime(["%Y-%m-%d", "%Y-%m-%dT%H:%M:%S"]), help="What failed from then on (UTC)."
)


@command.command("list")
@click.argument("environment", metavar="ENV")
@_function_option
@_since_option
@click.option("--all", "everything", is_flag=True, help="Those that were replayed too.")
@json_option
@file_option
def listed(
    environment: str, *, function: str | None, since: dt.datetime | None, everything: bool, as_json: bool, file: Path
) -> int:
    """List the batches that failed for good and were not replayed.

    \b
    Example:
      phase3b failed list prod
      phase3b failed list prod --function webhook_manager --since 2026-11-28 --json

    Exit code 1: there are some.
    """
    from phase3b.failed.replay import open_batches  # noqa: PLC0415

    deployment, access, batches = _opened(environment, file)
    del access
    every = batches.all()
    chosen = open_batches(every, _aws_name(deployment, function), _time(since), interrupted=True)
    shown = every if everything else chosen
    if as_json:
        from phase3b.cli.screen import print_json  # noqa: PLC0415

        print_json({"bucket": batches.bucket, "batches": [_data(each) for each in shown]})
    else:
        _table(shown, batches.bucket)
    return ExitCode.FINDING if chosen else ExitCode.OK


@command.command("replay")
@click.argument("environment", metavar="ENV")
@_function_option
@_since_option
@click.option(
    "--interrupted", is_flag=True, help="Those too whose replay was interrupted: their records may be processed twice."
)
@click.option("--yes", is_flag=True, help="Replay without asking; needed in production.")
@json_option
@file_option
def replayed(
    environment: str,
    *,
    function: str | None,
    since: dt.datetime | None,
    interrupted: bool,
    yes: bool,
    as_json: bool,
    file: Path,
) -> int:
    """Invoke each function with the records of its failed batches, shard by shard and in order.

    What was replayed is noted beside the batch and is not replayed again. Where a batch fails again, those behind it in its
    shard wait. A batch comes after newer records that went well: a function must be able to bear that.

    \b
    Example:
      phase3b failed replay staging
      phase3b failed replay prod --function webhook_manager --yes

    Exit code 1: something failed again, or can't be read.
    """
    from phase3b.failed.lambda_invocation import invoking  # noqa: PLC0415
    from phase3b.failed.replay import open_batches, replay  # noqa: PLC0415

    deployment, access, batches = _opened(environment, file)
    chosen = open_batches(batches.all(), _aws_name(deployment, function), _time(since), interrupted=interrupted)
    if chosen and not yes:
        _table(chosen, batches.bucket)
        if deployment.environment.production:
            raise bad_input(
                f"{environment} is production, and nothing was replayed",
                f"If the cause is fixed: phase3b failed replay {environment} --yes{named(file)}",
            )
        if not click.confirm(f"Replay {len(chosen)} batches?"):
            return ExitCode.OK
    client = access.client("lambda")
    done = list(replay(chosen, batches, invoking(client), _now))
    if as_json:
        from phase3b.cli.screen import print_json  # noqa: PLC0415

        print_json({"bucket": batches.bucket, "batches": [_outcome(each) for each in done]})
    else:
        for each in done:
            why = f": {each.why}" if each.why else ""
            click.echo(f"{each.outcome:<16}{each.records:>6} records  {each.kept.batch.key}{why}")
        click.echo(f"{sum(each.records for each in done)} records of {len(done)} batches replayed")
    return ExitCode.OK if all(each.outcome == "replayed" for each in done) else ExitCode.FINDING


def _opened(environment: str, file: Path) -> tuple[Deployment, AwsAccess, KeptBatches]:
    try:
        import boto3  # noqa: F401, PLC0415  whether it is there
    except ImportError:
        raise outside_failure(
            "boto3 is not installed, and failed batches are kept in S3", "Run: pip install 'phase3b[aws]'"
        ) from None
    from botocore.exceptions import BotoCoreError, ClientError  # noqa: PLC0415

    from phase3b.capacity.complaint import instead, quoted  # noqa: PLC0415
    from phase3b.capacity.deployment import resolve  # noqa: PLC0415
    from phase3b.capacity.loader import load  # noqa: PLC0415
    from phase3b.failed.kept_batches import KeptBatches  # noqa: PLC0415
    from phase3b.guard.consumption import AwsAccess  # noqa: PLC0415
    from phase3b.naming import Names  # noqa: PLC0415

    capacity = load(file)
    if environment not in capacity.environments:
        raise bad_input(
            f"there is no environment {quoted(environment)} in {file}", instead(environment, capacity.environments)
        )
    deployment = resolve(capacity, environment)
    if deployment.failed_events is None or not any(each.definition.streams for each in deployment.functions):
        raise bad_input(f"no function of {file} reads a stream", "Nothing is kept, and nothing can be replayed")
    access = AwsAccess(deployment.environment.region)
    try:
        account = access.client("sts").get_caller_identity()["Account"]
    except (BotoCoreError, ClientError) as error:
        raise outside_failure(f"AWS does not answer: {error}", "Check your credentials and your connection") from error
    expected = deployment.environment.account_id
    if expected is not None and expected != account:
        raise bad_input(f"you are in account {account}, and {environment} is in {expected}", "Take its credentials")
    names = Names(deployment.project, deployment.name, deployment.component)
    return deployment, access, KeptBatches(access.client("s3"), names.bucket(deployment.failed_events, account))


def _aws_name(deployment: Deployment, function: str | None) -> str | None:
    from phase3b.capacity.complaint import instead, quoted  # noqa: PLC0415
    from phase3b.naming import Names  # noqa: PLC0415

    if function is None:
        return None
    readers = [each.name for each in deployment.functions if each.definition.streams]
    if function not in readers:
        raise bad_input(f"no function {quoted(function)} reads a stream", instead(function, readers))
    return Names(deployment.project, deployment.name, deployment.component).function(function)


def _time(since: dt.datetime | None) -> str | None:
    return None if since is None else since.strftime("%Y-%m-%dT%H:%M:%S")


def _now() -> str:
    return dt.datetime.now(dt.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _table(shown: Sequence[Kept], bucket: str) -> None:
    if not shown:
        click.echo(f"no failed batch in {bucket}")
        return
    from phase3b.cli.screen import console, table  # noqa: PLC0415

    drawn = table("failed at", "function", "records", "error", "state", right=("records",), title=bucket)
    for each in shown:
        batch = each.batch
        error = batch.problem[:LONGEST_ERROR] or batch.error
        drawn.add_row(batch.failed_at, batch.function or batch.key, str(len(batch.records)), error, each.state)
    console().print(drawn)
    click.echo(f"{sum(len(each.batch.records) for each in shown)} records in {len(shown)} batches")


def _data(kept: Kept) -> dict[str, object]:
    batch = kept.batch
    return {
        "key": batch.key,
        "function": batch.function,
        "shard": batch.shard,
        "failed_at": batch.failed_at,
        "error": batch.error,
        "records": len(batch.records),
        "state": kept.state,
        "problem": batch.problem,
    }


def _outcome(done: Replayed) -> dict[str, object]:
    return {**_data(done.kept), "outcome": done.outcome, "replayed_records": done.records, "why": done.why}
