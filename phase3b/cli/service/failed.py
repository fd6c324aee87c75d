"""phase3b failed."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from phase3b.cli.change.rollout_options import aws_access, embedded_option, embedded_session
from phase3b.cli.options import file_option, json_option, named
from phase3b.errors import ExitCode, bad_input, outside_failure
from phase3b.naming import names_of
from phase3b.problems.missing_package import how_to_install

if TYPE_CHECKING:
    from collections.abc import Sequence

    from phase3b.change.guard.asked.consumption import AwsAccess
    from phase3b.local.aws.claim import Session
    from phase3b.operations.failed.kept_batches import Kept, KeptBatches
    from phase3b.operations.failed.replay import Replayed


@click.group("failed")
def command() -> None:
    """List and replay stream batches that failed permanently.

    \b
    Example:
      phase3b failed list prod
    """


_function_option = click.option("--function", metavar="F", help="Only this function.")
_since_option = click.option(
    "--since",
    type=click.DateTime(["%Y-%m-%d", "%Y-%m-%dT%H:%M:%S"]),
    help="Only batches that failed at or after this time (UTC).",
)


@command.command("list")
@click.argument("environment", metavar="ENV")
@_function_option
@_since_option
@click.option("--all", "everything", is_flag=True, help="Include batches that were replayed.")
@embedded_option
@json_option
@file_option
def listed(
    environment: str,
    *,
    function: str | None,
    since: dt.datetime | None,
    everything: bool,
    embedded: bool,
    as_json: bool,
    file: Path,
) -> int:
    """List the batches that failed permanently and were not replayed.

    \b
    Example:
      phase3b failed list prod
      phase3b failed list prod --function webhook_manager --since 2026-11-28 --json

    Exit code 1: there are failed batches.
    """
    from phase3b.operations.failed.replay import open_batches  # noqa: PLC0415

    where = _opened(environment, file, function, embedded=embedded)
    every = where.batches.all()
    chosen = open_batches(every, where.function, _time(since))
    shown = every if everything else chosen
    if as_json:
        from phase3b.cli.screen import print_json  # noqa: PLC0415

        print_json({"bucket": where.batches.bucket, "batches": [_data(each) for each in shown]})
    else:
        _table(shown, where.batches.bucket)
    return ExitCode.FINDING if chosen else ExitCode.OK


@command.command("replay")
@click.argument("environment", metavar="ENV")
@_function_option
@_since_option
@click.option(
    "--interrupted",
    is_flag=True,
    help="Include batches whose replay was interrupted: their records may be processed twice.",
)
@click.option("--yes", is_flag=True, help="Replay without confirmation; required in production.")
@embedded_option
@json_option
@file_option
def replayed(
    environment: str,
    *,
    function: str | None,
    since: dt.datetime | None,
    interrupted: bool,
    yes: bool,
    embedded: bool,
    as_json: bool,
    file: Path,
) -> int:
    """Invoke each function with the records of its failed batches, in the order of the stream.

    A replayed batch is marked in the bucket and is not replayed again. If a batch fails again, later batches of its
    shard, or with the same items, are not replayed. Newer records were processed before the batch: the function
    must tolerate that, and records that it has processed in part.

    \b
    Example:
      phase3b failed replay staging
      phase3b failed replay prod --function webhook_manager --yes

    Required permissions: lambda:InvokeFunction on the functions, s3:ListBucket, s3:GetObject and s3:PutObject on
    the bucket, and kms:Decrypt and kms:GenerateDataKey on the environment's key.

    Exit code 1: something was not replayed; the output says what, and why.
    """
    from phase3b.operations.failed.replay import open_batches  # noqa: PLC0415

    where = _opened(environment, file, function, embedded=embedded)
    chosen = open_batches(where.batches.all(), where.function, _time(since))
    if chosen and not yes:
        if where.production or as_json:
            wanted = f"phase3b failed replay {environment}{' --json' if as_json else ''} --yes{named(file)}"
            if not as_json:
                _table(chosen, where.batches.bucket)
            raise bad_input(
                f"{environment} is production, and nothing was replayed"
                if where.production
                else "--json can't ask, and nothing was replayed",
                f"If the cause is fixed: {wanted}",
                code="P3B-CONFIRMATION-MISSING",
            )
        _table(chosen, where.batches.bucket)
        if not click.confirm(f"Replay {len(chosen)} batches?"):
            return ExitCode.FINDING
    done = _replay(where, chosen, interrupted=interrupted, as_json=as_json)
    return ExitCode.OK if all(each.outcome == "replayed" for each in done) else ExitCode.FINDING


def _replay(where: _Where, chosen: Sequence[Kept], *, interrupted: bool, as_json: bool) -> Sequence[Replayed]:
    """What was replayed is said as soon as it was, and whatever ends it."""
    from phase3b.operations.failed.lambda_invocation import LONGEST_SECONDS, invoking  # noqa: PLC0415
    from phase3b.operations.failed.replay import replay  # noqa: PLC0415

    client = where.functions.client("lambda", answers_within=LONGEST_SECONDS, repeats=0)
    done: list[Replayed] = []
    try:
        for each in replay(chosen, where.batches, invoking(client), _now, interrupted=interrupted):
            done.append(each)
            if not as_json:
                why = f": {each.why}" if each.why else ""
                click.echo(
                    f"{each.outcome:<16}{each.records:>6} of {each.records + each.left}  {each.kept.batch.key}{why}"
                )
    finally:
        _summary(where.batches.bucket, chosen, done, as_json=as_json)
    return done


def _summary(bucket: str, chosen: Sequence[Kept], done: Sequence[Replayed], *, as_json: bool) -> None:
    if as_json:
        from phase3b.cli.screen import print_json  # noqa: PLC0415

        reached = {each.kept.batch.key for each in done}
        missed = [each.batch.key for each in chosen if each.batch.key not in reached]
        print_json({"bucket": bucket, "batches": [_outcome(each) for each in done], "not_reached": missed})
        return
    if not chosen:
        click.echo(f"no failed batch in {bucket}")
        return
    records, left = sum(each.records for each in done), sum(each.left for each in done)
    whole = sum(each.outcome == "replayed" for each in done)
    click.echo(f"{records} records replayed, {left} not; {whole} of {len(chosen)} batches are done")
    if len(done) < len(chosen):
        click.echo(f"{len(chosen) - len(done)} batches were not reached", err=True)


@dataclass(frozen=True, slots=True)
class _Where:
    """An environment's bucket, where its functions are invoked, and the function that is asked for, as AWS calls it."""

    batches: KeptBatches
    functions: AwsAccess
    function: str | None
    production: bool


def _opened(environment: str, file: Path, function: str | None, *, embedded: bool) -> _Where:
    from phase3b.capacity.deployment import resolve  # noqa: PLC0415
    from phase3b.capacity.loader import load  # noqa: PLC0415
    from phase3b.capacity.text.problem_text import instead, quoted  # noqa: PLC0415
    from phase3b.change.guard.asked.consumption import AwsAccess  # noqa: PLC0415
    from phase3b.operations.failed.kept_batches import KeptBatches  # noqa: PLC0415

    deployment = resolve(load(file), environment)
    readers = [each.name for each in deployment.functions if each.definition.streams]
    if deployment.failed_events is None or not readers:
        raise bad_input(
            f"no function of {file} reads a stream",
            "Nothing is kept, and nothing can be replayed",
            code="P3B-STREAM-MISSING",
        )
    if function is not None and function not in readers:
        raise bad_input(
            f"no function {quoted(function)} reads a stream", instead(function, readers), code="P3B-FUNCTION-UNKNOWN"
        )
    region = deployment.environment.region
    session = embedded_session(deployment, embedded=embedded)
    if session is not None:
        _refuse_without_functions(session, environment)
    access = aws_access(deployment, embedded=embedded)
    account = _account(access)
    expected = deployment.environment.account_number
    if expected is not None and expected != account:
        raise bad_input(
            f"your credentials are of account {account}, and {environment} is in {expected}",
            "Use credentials of that one",
            code="P3B-ACCOUNT-OTHER",
        )
    names = names_of(deployment)
    return _Where(
        KeptBatches(access.client("s3"), names.bucket(deployment.failed_events, account)),
        access if session is None else AwsAccess(region, session.functions),
        None if function is None else names.function(function),
        deployment.environment.production and session is None,
    )


def _refuse_without_functions(session: Session, environment: str) -> None:
    if session.environment != environment:
        raise bad_input(
            f"the embedded AWS that is up holds {session.environment}, not {environment}",
            f"Run: phase3b local down, then: phase3b local up {environment}",
            code="P3B-LOCAL-OTHER-ENVIRONMENT",
        )
    if not session.functions:
        raise bad_input(
            "the embedded AWS that is up serves no functions",
            "Wait until phase3b local up prints how to end it",
            code="P3B-LOCAL-NOT-READY",
        )


def _account(access: AwsAccess) -> str:
    """Whose credentials these are."""
    try:
        import boto3  # noqa: F401, PLC0415  whether it is there
    except ImportError:
        raise outside_failure(
            "reading failed batches from S3 needs boto3, which is not installed",
            how_to_install("aws"),
            code="P3B-EXTRA-MISSING",
        ) from None
    from botocore.exceptions import BotoCoreError, ClientError  # noqa: PLC0415

    try:
        return str(access.client("sts").get_caller_identity()["Account"])
    except (BotoCoreError, ClientError) as error:
        raise outside_failure(
            f"AWS does not answer: {error}", "Check your credentials and your connection", code="P3B-AWS-UNREACHABLE"
        ) from error


def _time(since: dt.datetime | None) -> str | None:
    return None if since is None else since.strftime("%Y-%m-%dT%H:%M:%S")


def _now() -> str:
    return dt.datetime.now(dt.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _table(shown: Sequence[Kept], bucket: str) -> None:
    if not shown:
        click.echo(f"no failed batch in {bucket}")
        return
    from phase3b.cli.screen import console, table  # noqa: PLC0415
    from phase3b.operations.failed.replay import left  # noqa: PLC0415

    drawn = table("failed at", "function", "records", "left", "error", "state", right=("records", "left"), title=bucket)
    for each in shown:
        batch = each.batch
        error = batch.problem or batch.error
        drawn.add_row(
            batch.failed_at,
            batch.function or batch.key,
            str(len(batch.records)),
            str(left(each)),
            error,
            "unreadable" if batch.problem else each.state,
        )
    console().print(drawn)
    click.echo(f"{sum(map(left, shown))} records to replay in {len(shown)} batches")


def _data(kept: Kept) -> dict[str, object]:
    from phase3b.operations.failed.replay import left  # noqa: PLC0415

    batch = kept.batch
    return {
        "key": batch.key,
        "function": batch.function,
        "shard": batch.shard,
        "failed_at": batch.failed_at,
        "error": batch.error,
        "records": len(batch.records),
        "left": left(kept),
        "state": "unreadable" if batch.problem else kept.state,
        "problem": batch.problem,
    }


def _outcome(done: Replayed) -> dict[str, object]:
    return {
        **_data(done.kept),
        "state": done.outcome,
        "left": done.left,
        "replayed_records": done.records,
        "why": done.why,
    }
