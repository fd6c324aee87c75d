"""Options that plan, apply, rollback and adopt share, and what they all begin with."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from phase3b.cli.options import seconds_that_end
from phase3b.errors import bad_input

if TYPE_CHECKING:
    from phase3b.capacity.deployment import Deployment
    from phase3b.change.guard.asked.consumption import AwsAccess
    from phase3b.change.rollout.workspace import Workspace
    from phase3b.local.aws.claim import Session
    from phase3b.terraform.events import Event

LOCAL = Path(".phase3b/local")


allow_option = click.option(
    "--allow",
    multiple=True,
    metavar="ADDRESS",
    help="Allow an intended destructive change, by the address in the refusal; may be repeated.",
)
embedded_option = click.option(
    "--embedded", is_flag=True, help="Against the embedded AWS that `phase3b local up` has started."
)
timeout_option = click.option(
    "--timeout",
    "timeout_seconds",
    type=click.FloatRange(min=1),
    callback=seconds_that_end,
    default=7200.0,
    show_default=True,
    help="Seconds that each Terraform run may take: building an index of a large table takes hours.",
)


def say_waiting(event: Event) -> None:
    """That a plan waits for another run, which may take a quarter of an hour."""
    from phase3b.terraform.events import LockWaited  # noqa: PLC0415

    if isinstance(event, LockWaited):
        click.echo("another run holds the state: waiting for it", err=True)


def say_nothing(event: Event) -> None:
    """Nothing, where the output is one JSON document."""


def aws_access(deployment: Deployment, *, embedded: bool) -> AwsAccess:
    """Where AWS is asked for an environment.

    Raises:
        Phase3bError: no embedded AWS is up where one is asked for.
    """
    from phase3b.change.guard.asked.consumption import AwsAccess  # noqa: PLC0415

    session = embedded_session(deployment, embedded=embedded)
    environment = deployment.environment
    if session is not None:
        return AwsAccess(environment.region, session.endpoint)
    return AwsAccess(environment.region, provider=environment.provider)


def embedded_session(deployment: Deployment, *, embedded: bool) -> Session | None:
    """The embedded AWS that is up; None where AWS itself is asked for.

    Raises:
        Phase3bError: none is up, and one is asked for.
    """
    from phase3b.local.aws.claim import live_session  # noqa: PLC0415

    session = live_session(LOCAL) if embedded else None
    if embedded and session is None:
        raise bad_input(
            "no embedded AWS of this project is up",
            f"Start one, in another terminal: phase3b local up {deployment.name}",
            code="P3B-LOCAL-DOWN",
        )
    return session


@contextmanager
def opened(
    file: Path, deployment: Deployment, *, embedded: bool, timeout_seconds: float, silent: bool = False
) -> Iterator[Workspace]:
    """The environment's workspace, initialised; `silent` where the output is one JSON document.

    Raises:
        Phase3bError: no embedded AWS is up where one is asked for, or Terraform failed.
    """
    from phase3b.change.rollout.workspace import workspace  # noqa: PLC0415
    from phase3b.terraform.run import Patience  # noqa: PLC0415

    session = embedded_session(deployment, embedded=embedded)
    # How long a resource may take is for the provider to say; that of a table is an hour.
    with workspace(file, deployment, session, Patience(timeout_seconds, timeout_seconds)) as made:
        if not silent:
            click.echo(f"planning {deployment.name}", err=True)
        made.terraform.init(lambda _: None)
        yield made
