"""Applies the steps of a change, each after the guard has read its own plan."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from phase3b.change.guard.judge import judge
from phase3b.change.guard.plan_json import ResourceChange
from phase3b.change.guard.refusal import Refusal
from phase3b.change.rollout.gather import gather
from phase3b.change.rollout.history import read_history, write_history
from phase3b.change.rollout.preview import PLAN, changing
from phase3b.change.rollout.split import Step
from phase3b.change.rollout.workspace import Workspace
from phase3b.terraform.events import Event, Summary


class Watcher(Protocol):
    """Is told what happens, and draws it."""

    def step(self, what: str) -> None:
        """Another step begins."""

    def planned(self, summary: Summary) -> None:
        """So many resources will change."""

    def event(self, event: Event) -> None:
        """Something happened in Terraform."""


@dataclass(frozen=True, slots=True)
class CarriedOut:
    """What was changed, or why it ended before its end."""

    changes: tuple[ResourceChange, ...]
    refused: tuple[Refusal, ...]


def carry_out(
    workspace: Workspace, steps: Sequence[Step], capacity: str, allow: Sequence[str], watcher: Watcher, *, back: bool
) -> CarriedOut:
    """Applies the steps in order; `capacity` is the text of the file that they lead to, or, with `back`, go back to.

    The history says before each step that it is under way, so that the next run knows after an interruption. A single
    step applies the plan that was shown, to the letter; of several, each is planned when its turn comes.

    Raises:
        Phase3bError: Terraform failed, or the history can't be written.
    """
    history = read_history(workspace.keeper)
    since = time.strftime("%Y-%m-%dT%H:%M:%S%z")
    history = history.begun(capacity, since, tuple(step.name for step in steps), back=back)
    done: list[ResourceChange] = []
    for at, step in enumerate(steps):
        history = history.step(at)
        write_history(workspace.keeper, history)
        if len(steps) > 1:
            watcher.step(f"step {at + 1} of {len(steps)}: {step.name}")
            workspace.put(step.stack)
            workspace.terraform.plan(PLAN, watcher.event, step.targets)
        plan = workspace.terraform.show(PLAN)
        changes = changing(plan)
        if len(steps) > 1:
            refused = judge(gather(plan, workspace), allow).refused
            if refused:
                return CarriedOut(tuple(done), refused)
        watcher.planned(_summary(changes))
        watcher.step("terraform apply")
        workspace.terraform.apply(PLAN, watcher.event)
        done += changes
    workspace.forget_imports()
    write_history(workspace.keeper, history.ended(capacity))
    workspace.whereabouts.note()
    return CarriedOut(tuple(done), ())


def _summary(changes: Sequence[ResourceChange]) -> Summary:
    return Summary(
        sum("create" in each.actions for each in changes),
        sum(each.updated for each in changes),
        sum(each.destroyed for each in changes),
        "plan",
    )
