"""phase3b local."""

from __future__ import annotations

import signal
from pathlib import Path
from typing import NoReturn

import click

from phase3b.cli.options import file_option, json_option, seconds_that_end
from phase3b.cli.service.local_dashboard import dashboard
from phase3b.cli.service.local_fault import fault
from phase3b.cli.service.local_inbox import inbox
from phase3b.cli.service.local_logs import logs
from phase3b.cli.service.local_session import USER, down, status, token_of
from phase3b.cli.service.local_trace import trace

# An hour in a second: the machine does no more in one of the account's seconds.
MOST_SPEED = 3600.0
PORT_DEFAULT = "left out, one that is the same each time for the project and environment, or the next that is free"


@click.group("local")
def command() -> None:
    """Apply an environment to an embedded AWS on this machine, and serve its APIs."""


for each in (status, logs, inbox, dashboard, token_of, trace, fault, down):
    command.add_command(each)


@command.command("up")
@click.argument("environment", metavar="[ENV]", required=False)
@file_option
@click.option("--tier", metavar="TIER", help="Apply it as if it had this tier.")
@click.option("--port", type=click.IntRange(1, 65535), help=f"Port of the embedded AWS; {PORT_DEFAULT}.")
@click.option(
    "--api-port",
    type=click.IntRange(1, 65535),
    help=f"Port of the local REST and WebSocket API; {PORT_DEFAULT}.",
)
@click.option(
    "--allow-private-webhooks",
    is_flag=True,
    help="Allow webhooks to localhost and private networks. Never available in AWS.",
)
@click.option("--tenant", default="acme", show_default=True, help="Tenant of the printed token.")
@click.option("--once", is_flag=True, help="Exit after the apply and a second plan, which must be empty.")
@click.option(
    "--timeout",
    "timeout_seconds",
    type=click.FloatRange(min=1),
    callback=seconds_that_end,
    default=600.0,
    show_default=True,
    help="Seconds that each Terraform run may take.",
)
@click.option(
    "--stall",
    "stall_seconds",
    type=click.FloatRange(min=1),
    callback=seconds_that_end,
    default=120.0,
    show_default=True,
    help="Seconds without a finished resource after which the apply is stopped.",
)
@click.option(
    "--keep",
    is_flag=True,
    help="Keep data and Terraform's state, and go on from them the next time; what has not changed is not applied again.",
)
@click.option(
    "--fresh", is_flag=True, help="With --keep: begin with an empty account, in place of the one that is kept."
)
@click.option(
    "--speed",
    type=click.FloatRange(min=1, max=MOST_SPEED),
    callback=seconds_that_end,
    default=1.0,
    show_default=True,
    help="How many times as fast the account's time passes: metrics, alarms, auto scaling, TTL, what is enforced.",
)
@click.option(
    "--throttling/--no-throttling",
    default=True,
    show_default=True,
    help="Throttle requests beyond the capacity of tables and indexes, as DynamoDB does.",
)
@click.option(
    "--second-region",
    is_flag=True,
    help="Apply and serve the environment's second region beside it, where the tier has one.",
)
@json_option
def up(  # noqa: PLR0913  one for each option
    environment: str | None,
    *,
    file: Path,
    tier: str | None,
    port: int | None,
    api_port: int | None,
    allow_private_webhooks: bool,
    tenant: str,
    once: bool,
    timeout_seconds: float,
    stall_seconds: float,
    keep: bool,
    fresh: bool,
    speed: float,
    throttling: bool,
    second_region: bool,
    as_json: bool,
) -> int:
    """Apply ENV (the first of the file) with real Terraform to an embedded AWS, serve its APIs, and stay until Ctrl-C.

    Only endpoints, credentials and state differ from AWS. The functions run from their packages in separate
    processes; queues and streams are processed.

    \b
    Example:
      phase3b local up prod
      phase3b local up prod --keep
      phase3b local up dev --allow-private-webhooks --api-port 8080
      phase3b local up dev --tier enterprise --once
      phase3b local up prod --speed 60
      phase3b local up prod --tier global --second-region
    """
    from phase3b.capacity.deployment import resolve  # noqa: PLC0415
    from phase3b.capacity.loader import load  # noqa: PLC0415
    from phase3b.cli.service.local_run import Asked, brought_up  # noqa: PLC0415
    from phase3b.terraform.binary import find_terraform  # noqa: PLC0415
    from phase3b.terraform.run import Patience  # noqa: PLC0415

    if fresh and not keep:
        raise click.UsageError("--fresh is for --keep: without it nothing that was kept is used.")
    if keep and second_region:
        raise click.UsageError("--keep keeps one region: leave --second-region out.")
    capacity = load(file)
    deployment = resolve(capacity, environment or next(iter(capacity.environments)), tier)
    second = None
    if second_region:
        from phase3b.cli.service.local_second import second_deployment  # noqa: PLC0415

        capacity, second = second_deployment(capacity, deployment, tier)
    if deployment.api is not None:
        from phase3b.local.api.identity import refuse_unfit, refuse_without_key  # noqa: PLC0415

        refuse_unfit(tenant, USER)
        refuse_without_key(deployment, tenant)
    find_terraform()
    _end_by_signals()
    patience = Patience(timeout_seconds, stall_seconds)
    asked = Asked(
        file,
        tier,
        port,
        api_port,
        allow_private_webhooks,
        tenant,
        once,
        patience,
        keep,
        fresh,
        speed,
        throttling,
        as_json,
        second,
    )
    return brought_up(asked, capacity, deployment)


def _end_by_signals() -> None:
    """`down`, a system that shuts down, and a terminal that closes end it as Ctrl-C does."""
    signal.signal(signal.SIGTERM, _interrupt)
    signal.signal(signal.SIGHUP, _interrupt)


def _interrupt(*_: object) -> NoReturn:
    raise KeyboardInterrupt
