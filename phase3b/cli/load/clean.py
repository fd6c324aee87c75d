"""phase3b load clean."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from phase3b.cli.options import CAPACITY_FILE, json_option
from phase3b.errors import ExitCode

if TYPE_CHECKING:
    from phase3b.load.cleaning import Cleaned


@click.command("clean")
@click.argument("environment", metavar="[ENV]", required=False)
@click.option("--yes", is_flag=True, help="Delete it. Without this it is listed alone.")
@click.option(
    "--scan",
    is_flag=True,
    help="Read tables whole that have no index by tenant, which consumes their capacity; of the embedded AWS that is done anyway.",
)
@json_option
@click.option(
    "--file",
    "-f",
    type=click.Path(path_type=Path),
    help="The capacity file. Default: capacity.yaml, or that of local up.",
)
def clean(environment: str | None, *, yes: bool, scan: bool, as_json: bool, file: Path | None) -> int:
    """Delete what load tests left in an environment, or in the embedded AWS: items of test tenants, and their API keys.

    Test tenants are those whose names begin with load.settings.tenant_prefix; nothing of any other tenant is touched.

    \b
    Example:
      phase3b load clean
      phase3b load clean --yes
      phase3b load clean prod --yes
    """
    from phase3b.cli.load.extra import need_load_extra  # noqa: PLC0415

    need_load_extra()
    from phase3b.cli.screen import print_json  # noqa: PLC0415

    done = _remote(environment, file, yes=yes, scan=scan) if environment is not None else _local(file, yes=yes)
    if as_json:
        print_json(done)
    else:
        _print(done, environment, scan=scan)
    return ExitCode.OK


def _local(file: Path | None, *, yes: bool) -> Cleaned:
    from phase3b.capacity.deployment import resolve  # noqa: PLC0415
    from phase3b.capacity.loader import load  # noqa: PLC0415
    from phase3b.cli.service.local_session import session_that_is_up  # noqa: PLC0415
    from phase3b.load.environment_cleaning import cleaned  # noqa: PLC0415
    from phase3b.load.local_target import local_access  # noqa: PLC0415

    session = session_that_is_up(file)
    capacity = load(Path(session.file))
    deployment = resolve(capacity, session.environment, session.tier or None)
    return cleaned(capacity, deployment, local_access(session, deployment), delete=yes, scan=True)


def _remote(environment: str, file: Path | None, *, yes: bool, scan: bool) -> Cleaned:
    from phase3b.capacity.deployment import resolve  # noqa: PLC0415
    from phase3b.capacity.loader import load  # noqa: PLC0415
    from phase3b.cli.load.target_options import need_boto3  # noqa: PLC0415
    from phase3b.load.destination.aws_target import access_of, asking, refuse_other_account  # noqa: PLC0415
    from phase3b.load.environment_cleaning import cleaned  # noqa: PLC0415

    capacity = load(file or Path(CAPACITY_FILE))
    deployment = resolve(capacity, environment)
    need_boto3()
    access = access_of(deployment)
    with asking(deployment):
        refuse_other_account(deployment, access)
        return cleaned(capacity, deployment, access, delete=yes, scan=scan)


def _print(done: Cleaned, environment: str | None, *, scan: bool) -> None:
    for table, count in done.items.items():
        if count:
            click.echo(f"{table}: {count:,} items{' deleted' * done.deleted}")
    for table, why in done.unreached.items():
        click.echo(f"{table}: not looked through, as {why}; --scan reads it whole")
    for each in done.not_in_tables:
        click.echo(f"left alone: {each}")
    all_items = sum(done.items.values())
    if done.deleted:
        click.echo(f"{all_items:,} items and {done.api_keys:,} API keys of test tenants deleted")
        return
    click.echo(f"{all_items:,} items and {done.api_keys:,} API keys of test tenants of {done.environment}")
    if all_items or done.api_keys:
        named = "" if environment is None else f" {environment}"
        click.echo(f"Nothing was deleted. Delete them: phase3b load clean{named}{' --scan' * scan} --yes")
