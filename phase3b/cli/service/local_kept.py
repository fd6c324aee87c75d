"""What `local up --keep` says and does about the account that it keeps."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, NamedTuple

import click

from phase3b.errors import Phase3bError, outside_failure
from phase3b.local.kept.kept_state import AT_WORK

if TYPE_CHECKING:
    from pathlib import Path

    from phase3b.capacity.model.quotas import Quotas
    from phase3b.local.aws.deployment_run import Applied, DeploymentRun
    from phase3b.local.aws.embedded_aws import EmbeddedAws, Keep
    from phase3b.local.kept.kept_state import KeptPlace, KeptState, Saved, Settled

# How long an apply may still take that is under way at the end.
AT_WORK_SECONDS = 10.0
LOST = (
    "Not kept: open WebSocket connections, the API's cache and throttles, the inboxes of webhooks and mails, data points of "
    "metrics, stream records that no function had worked on yet."
)
_DIFFERENCE = {
    "nothing": "nothing was to apply: the stack, the packages, the quotas and phase3b are those that were applied (sha256 {})",
    "code": "only code of functions changed: the rest was planned from the state, without asking for each resource",
    "all": "",
}


class Keeping(NamedTuple):
    """Where the account is kept, and what is kept there."""

    place: KeptPlace
    kept: KeptState | None

    @property
    def keep(self) -> Keep:
        """For the embedded AWS."""
        from phase3b.local.aws.embedded_aws import Keep  # noqa: PLC0415

        return Keep(self.place, load=self.kept is not None)

    @property
    def port(self) -> int | None:
        """The port that it had: URLs of queues have it in them."""
        return None if self.kept is None else int(self.kept.endpoint.rpartition(":")[2])


def keeping(folder: Path, environment: str, options: str, *, fresh: bool) -> Keeping:
    """What there is to go on from.

    Raises:
        Phase3bError: it can't be read, or nothing can be written there.
    """
    from phase3b.local.kept.kept_state import KeptPlace, read_kept, refuse_unwritable  # noqa: PLC0415

    place = KeptPlace(folder, environment, options)
    kept = None if fresh else read_kept(place)
    refuse_unwritable(place)
    return Keeping(place, kept)


def apply_on(
    run: DeploymentRun, stack: Path, quotas: Quotas, keeping: Keeping, *, silent: bool
) -> tuple[Applied, Settled]:
    """Applies what is not applied already, and says how much that was."""
    from phase3b.local.kept.going_on import went_on  # noqa: PLC0415

    if not silent and keeping.kept is not None:
        click.echo(f"going on from what was kept at {keeping.kept.saved}")
    done = went_on(run, stack, quotas, keeping.kept, keeping.place)
    text = _DIFFERENCE[done.difference].format(done.settled.stack[:12])
    if not silent and text:
        click.echo(text)
    return done.applied, done.settled


def keep_now(aws: EmbeddedAws, place: KeptPlace, settled: Settled | None = None) -> Saved:
    """Writes the account now.

    Raises:
        Phase3bError: it can't be written.
    """
    saved, ending = aws.keep(settled), time.monotonic() + AT_WORK_SECONDS
    while saved.failing == AT_WORK and time.monotonic() < ending:
        time.sleep(0.2)
        saved = aws.keep()
    if saved.failing == AT_WORK:
        raise outside_failure(
            f"{place.file} was not written: {saved.failing}; {_before(saved)}",
            "Wait until phase3b apply has ended before you end phase3b local up",
            code="P3B-LOCAL-KEPT-UNWRITABLE",
        )
    if saved.failing:
        raise place.unwritable(f"{saved.failing}; {_before(saved)}")
    return saved


def print_kept(place: KeptPlace) -> None:
    """That it is kept, and what is not."""
    click.echo(f"What is in it is kept in {place.file}, from now on. {LOST}")
    click.echo(f"To go on from it after an end: phase3b local up {place.environment}{place.options} --keep")


class Watched:
    """Says once that the account can't be written, and once that it can again."""

    def __init__(self, aws: EmbeddedAws, place: KeptPlace) -> None:
        self._aws, self._place, self._failing = aws, place, False

    def look(self) -> None:
        """Asks what was written last."""
        try:
            saved = self._aws.kept()
        except Phase3bError:
            # That it has died is seen, and said, by who waits for it.
            return
        failing = bool(saved.failing) and saved.failing != AT_WORK
        if failing and not self._failing:
            click.echo(f"{self._place.file} can't be written: {saved.failing}; {_before(saved)}", err=True)
        elif self._failing and not failing:
            click.echo(f"{self._place.file} is written again", err=True)
        self._failing = failing


def _before(saved: Saved) -> str:
    return f"what was kept at {saved.saved} is still there" if saved.saved else "nothing was kept yet"
