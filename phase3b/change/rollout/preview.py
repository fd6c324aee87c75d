"""What an apply would do, found out by a plan: the changes, what the guard says of them, and the steps it takes."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from phase3b.change.guard.asked.alert_receivers import AlertReceivers
from phase3b.change.guard.asked.traffic import Traffic
from phase3b.change.guard.evidence import Evidence
from phase3b.change.guard.judge import Verdict, judge
from phase3b.change.guard.moved import moves
from phase3b.change.guard.plan_json import ResourceChange, Values, resource_changes
from phase3b.change.guard.refusals.account_limits import room_for_reservations
from phase3b.change.rollout.concurrency_step import raised_later, reservations
from phase3b.change.rollout.gather import gather, raised_now
from phase3b.change.rollout.network_step import network_in_order
from phase3b.change.rollout.snap_start_step import snapshots_last
from phase3b.change.rollout.split import Step, split
from phase3b.change.rollout.starting_capacity import starting_capacity
from phase3b.change.rollout.whereabouts import last_applied
from phase3b.change.rollout.workspace import Workspace
from phase3b.errors import Phase3bError, Problem
from phase3b.operations.raised.raise_record import Raise
from phase3b.terraform.events import Event

PLAN: Final = "phase3b.tfplan"
# What names a block among its siblings: an index or an attribute, a replica, a metric query.
_NAMES: Final = ("name", "region_name", "id")
PREVENTED: Final = "Instance cannot be destroyed"
_QUIET: Final = (("no-op",), ("read",))


@dataclass(frozen=True, slots=True)
class Difference:
    """One value of a resource, before and after; `after` is None and `known` False where only the apply will tell."""

    name: str
    before: Any
    after: Any
    known: bool = True


@dataclass(frozen=True, slots=True)
class Preview:
    """A plan of the whole wanted stack, and what follows from it."""

    changes: tuple[ResourceChange, ...]
    outputs: tuple[str, ...]
    verdict: Verdict
    traffic: Traffic
    steps: tuple[Step, ...]
    # Terraform refuses this plan by itself: prevent_destroy.
    held: bool = False
    # Types of which nobody could say whether AWS has them already, and why.
    untold: Mapping[str, str] = field(default_factory=dict)
    # What could not be compared with AWS, and why.
    unknown: Mapping[str, str] = field(default_factory=dict)
    # Limits of the account that could not be queried, and why.
    limits_unknown: Mapping[str, str] = field(default_factory=dict)
    # Who gets the alarms, and who should; None where the topic is not made yet.
    receivers: tuple[AlertReceivers, str] | None = None
    # The same of the warnings, where they have a topic of their own.
    warned: tuple[AlertReceivers, str] | None = None
    # Raised for a time by phase3b ops capacity: in force, and over without having been ended.
    raised: tuple[Raise, ...] = ()
    raised_before: tuple[Raise, ...] = ()
    environment: str = ""

    @property
    def empty(self) -> bool:
        """Whether there is nothing to do."""
        return not self.changes and not self.outputs


def preview(workspace: Workspace, allow: Iterable[str], watch: Callable[[Event], None]) -> Preview:
    """Plans the wanted stack; the plan stays in the workspace as PLAN.

    Raises:
        Phase3bError: Terraform failed.
    """
    try:
        held = _plan(workspace, watch)
    except Phase3bError as error:
        raise Phase3bError(*_moved(workspace), *error.problems, exit_code=error.exit_code) from None
    plan = workspace.terraform.show(PLAN)
    evidence = gather(plan, workspace)
    # What Terraform itself refuses, no --allow lets pass.
    verdict = judge(evidence, () if held else allow)
    if held is not None and not verdict.refused:
        # What lies there as PLAN was made without the protection: it is for reading, and must not look as if it passed.
        raise held
    return Preview(
        changing(plan),
        tuple(name for name, each in plan.get("output_changes", {}).items() if each["actions"] != ["no-op"]),
        verdict,
        evidence.traffic,
        _steps(plan, evidence, workspace),
        held is not None,
        evidence.existing.unknown,
        {**evidence.asked.unknown, **evidence.beside.unknown},
        evidence.account.unknown,
        evidence.receivers,
        evidence.warned,
        *raised_now(workspace),
        evidence.environment,
    )


def _steps(plan: Mapping[str, Any], evidence: Evidence, workspace: Workspace) -> tuple[Step, ...]:
    steps = split(plan, workspace.wanted, starting_capacity(plan, evidence.traffic))
    room = room_for_reservations(evidence.changes, evidence.account, evidence.kept_unreserved)
    if room is None:
        # What the file says that the account gives, where AWS did not say.
        room = workspace.quotas.concurrent_executions - evidence.kept_unreserved
    raised = raised_later(steps, reservations(plan), workspace.wanted, room)
    return network_in_order(snapshots_last(raised, plan, workspace.wanted), plan, workspace.wanted)


def _moved(workspace: Workspace) -> Iterator[Problem]:
    """That the environment was somewhere else when it was applied: why a plan fails that asks there for what is not there."""
    where = workspace.whereabouts
    before = last_applied(workspace.keeper, where.environment)
    if before is not None:
        for refusal in moves(where.environment, before, where.here):
            yield Problem(
                f"{refusal.what} {refusal.why}".rstrip("."), refusal.fix, path=refusal.address, code=refusal.code
            )


def _plan(workspace: Workspace, watch: Callable[[Event], None]) -> Phase3bError | None:
    """Plans the wanted stack; Terraform's refusal (prevent_destroy), when it planned without that, to be read."""
    workspace.put(workspace.wanted)
    try:
        workspace.terraform.plan(PLAN, watch)
    except Phase3bError as error:
        if not any(PREVENTED in problem.what for problem in error.problems):
            raise
        try:
            workspace.put(_unprotected(workspace.wanted))
            workspace.terraform.plan(PLAN, watch)
        finally:
            workspace.put(workspace.wanted)
        return error
    return None


def _unprotected(stack: Mapping[str, Any]) -> Mapping[str, Any]:
    made = copy.deepcopy(dict(stack))
    for resources in made["resource"].values():
        for each in resources.values():
            each.get("lifecycle", {}).pop("prevent_destroy", None)
    return made


def changing(plan: Mapping[str, Any]) -> tuple[ResourceChange, ...]:
    """The resources that a plan changes."""
    return tuple(each for each in resource_changes(plan) if each.imported or each.actions not in _QUIET)


def differences(change: ResourceChange) -> tuple[Difference, ...]:
    """What differs in an updated or replaced resource, blocks taken apart, computed attributes left out."""
    return tuple(_differences("", change.before, change.after, change.unknown))


def _differences(path: str, before: Values, after: Values, unknown: Any) -> Iterator[Difference]:
    for name in {**before, **after}:
        old, new = before.get(name), after.get(name)
        open_end = unknown.get(name) if isinstance(unknown, Mapping) else None
        if open_end is True:
            if name in after or not path:
                yield Difference(f"{path}{name}", old, None, known=False)
            continue
        if old == new or (not old and not new and not isinstance(old, bool | int) and not isinstance(new, bool | int)):
            continue
        if path and not old and new is None:
            # Inside a block the provider keeps a number that nobody set as 0, and the plan has it as not set.
            continue
        yield from _of_value(f"{path}{name}", old, new)


def _of_value(path: str, old: Any, new: Any) -> Iterator[Difference]:
    if _blocks(old) and _blocks(new) and (old or new):
        was, becomes = _named(old), _named(new)
        for key in {**was, **becomes}:
            if key not in was or key not in becomes:
                yield Difference(f"{path}[{key}]", was.get(key), becomes.get(key))
            else:
                yield from _differences(f"{path}[{key}].", was[key], becomes[key], None)
    elif isinstance(old, Mapping) and isinstance(new, Mapping):
        yield from _differences(f"{path}.", old, new, None)
    else:
        yield Difference(path, old, new)


def _blocks(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(each, Mapping) for each in value)


def _named(blocks: list[Values]) -> dict[str, Values]:
    """Blocks by what names them where something does, by their position where nothing does."""
    return {str(next(filter(None, map(each.get, _NAMES)), at)): each for at, each in enumerate(blocks)}
