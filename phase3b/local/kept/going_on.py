"""An environment applied to an embedded AWS whose account is kept: only as far as it is not applied already."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Literal

from phase3b.capacity.model.quotas import Quotas
from phase3b.errors import Phase3bError, Problem
from phase3b.files.json_file import read_json
from phase3b.local.aws.deployment_run import Applied, DeploymentRun
from phase3b.local.kept.kept_state import STATE, KeptPlace, KeptState, Settled
from phase3b.local.kept.stack_digest import settled

# `all`: planned as ever, after AWS was asked. `code`: nothing but functions' code is another, the state is taken as it is.
# `nothing`: everything is the same.
Difference = Literal["all", "code", "nothing"]
PROVIDERS: Final = ".terraform"


@dataclass(frozen=True, slots=True)
class WentOn:
    """What was applied, and how much was other than what is kept."""

    applied: Applied
    difference: Difference
    settled: Settled


def difference(kept: KeptState | None, now: Settled) -> Difference:
    """What differs from what is kept; all where nothing is, or something was applied since that nobody has compared."""
    if kept is None or kept.settled is None or kept.settled.without_code != now.without_code:
        return "all"
    return "nothing" if kept.settled.stack == now.stack else "code"


def went_on(run: DeploymentRun, stack: Path, quotas: Quotas, kept: KeptState | None, place: KeptPlace) -> WentOn:
    """Applies a stack on top of what is kept.

    Raises:
        Phase3bError: Terraform failed, hung, or the embedded AWS died.
    """
    state = run.terraform.folder / STATE
    if kept is not None:
        run.go_on_from(kept)
    found = difference(kept, settled(stack, quotas, state))
    if found != "nothing" or not (run.terraform.folder / PROVIDERS).is_dir():
        run.init()
    try:
        applied = _unchanged(state) if found == "nothing" else run.apply(refresh=found == "all")
    except Phase3bError as error:
        if kept is None:
            raise
        begun = Problem(
            f"this was applied on top of what {place.file} has of {kept.saved}, which is as it was",
            place.fresh,
            code="P3B-LOCAL-KEPT-NOT-APPLIED",
        )
        raise Phase3bError(*error.problems, begun, exit_code=error.exit_code) from None
    return WentOn(applied, found, settled(stack, quotas, state))


def _unchanged(state: Path) -> Applied:
    read: dict[str, Any] = read_json(state, "Try again").value
    outputs: dict[str, Any] = read.get("outputs", {})
    return Applied((), None, {name: None if each.get("sensitive") else each["value"] for name, each in outputs.items()})
