"""A synthesized stack, applied by real Terraform to the embedded AWS."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Protocol

from phase3b.errors import Phase3bError, Problem, bad_input
from phase3b.files.json_file import read_json
from phase3b.local.aws.embedded_aws import EmbeddedAws, own_environment
from phase3b.local.aws.stack_override import FILE_NAME, embedded_override
from phase3b.local.kept.kept_state import HISTORY, STATE, KeptState
from phase3b.local.kept.state_lock import at_work
from phase3b.plan.functions.planned import PACKAGES
from phase3b.synthesis.process import STACK_FILE
from phase3b.terraform.binary import find_terraform
from phase3b.terraform.events import Event, PlannedChange, Summary
from phase3b.terraform.run import Patience, Terraform

PLAN: Final = "plan.tfplan"


class Watcher(Protocol):
    """Is told what happens, and draws it."""

    def step(self, what: str) -> None:
        """Another step begins."""

    def planned(self, summary: Summary) -> None:
        """So many resources will change."""

    def event(self, event: Event) -> None:
        """Something happened in Terraform."""


@dataclass(frozen=True, slots=True)
class Applied:
    """What an apply came to."""

    planned: tuple[PlannedChange, ...]
    summary: Summary | None
    outputs: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class DeploymentRun:
    """One stack in a working folder of its own, against one embedded AWS."""

    terraform: Terraform
    watcher: Watcher
    aws: EmbeddedAws

    @classmethod
    def prepare(
        cls, stack: Path, folder: Path, aws: EmbeddedAws, watcher: Watcher, patience: Patience
    ) -> DeploymentRun:
        """Copies the synthesized file, as it is, beside the override that leads to the embedded AWS.

        The state of an earlier run is removed: the embedded AWS that it describes is gone.

        Raises:
            Phase3bError: Terraform is not installed, or that of an earlier run is at work there.
        """
        binary = find_terraform()
        folder.mkdir(parents=True, exist_ok=True)
        if at_work(folder / STATE):
            # It outlives a local up that was killed, and would go on at the embedded AWS that is on the same port by now.
            raise bad_input(
                f"Terraform of a local up that was killed is still at work in {folder}",
                "Wait until it has ended, which takes a few minutes at most, or end its process",
                code="P3B-LOCAL-UP-ALREADY",
            )
        for left in folder.glob(f"{STATE}*"):
            left.unlink()
        _copy(stack, folder)
        (folder / FILE_NAME).write_text(
            json.dumps(embedded_override(aws.endpoint, STATE, stack=_stack(folder)), indent=2), "utf-8"
        )

        def hopeless() -> str | None:
            return None if aws.running() else f"the embedded AWS has died: {aws.log_tail()}"

        return cls(Terraform(binary, folder, patience, hopeless, own_environment()), watcher, aws)

    def replace_stack(self, stack: Path) -> None:
        """Puts another synthesized file in place, as a switched tier would."""
        _copy(stack, self.terraform.folder)

    def use(self, credentials: Mapping[str, str]) -> None:
        """From now on, the provider asks with these credentials: the provider's arguments by name."""
        override = embedded_override(self.aws.endpoint, STATE, credentials, stack=_stack(self.terraform.folder))
        (self.terraform.folder / FILE_NAME).write_text(json.dumps(override, indent=2), "utf-8")

    def init(self) -> None:
        """Installs the provider.

        Raises:
            Phase3bError: Terraform failed or hung.
        """
        self.watcher.step("terraform init")
        self.terraform.init(self.watcher.event)

    def go_on_from(self, kept: KeptState) -> None:
        """Puts the Terraform state of a kept account in place, and what a rollback goes back to."""
        for name, data in ((STATE, kept.tfstate), (f"{STATE}.{HISTORY}.json", kept.history)):
            if data:
                file = self.terraform.folder / name
                file.touch(0o600)
                file.write_bytes(data)

    def apply(self, *, refresh: bool = True) -> Applied:
        """Plans, and applies that plan; without `refresh`, on the state alone, which AWS is not asked about.

        Raises:
            Phase3bError: Terraform failed, hung, or the embedded AWS died.
        """
        self.watcher.step("terraform plan")
        planned = self.terraform.plan(PLAN, self.watcher.event, refresh=refresh)
        if planned.summary is not None:
            self.watcher.planned(planned.summary)
        self.watcher.step("terraform apply")
        try:
            done = self.terraform.apply(PLAN, self.watcher.event)
        except Phase3bError as error:
            # A client retries on a 500, and then complains of what the first try has left behind.
            raise Phase3bError(*error.problems, *_own_failures(self.aws), exit_code=error.exit_code) from None
        return Applied(planned.planned, done.summary, done.outputs)

    def changes(self) -> tuple[PlannedChange, ...]:
        """What a plan would change now; nothing, straight after an apply.

        Raises:
            Phase3bError: Terraform failed, hung, or the embedded AWS died.
        """
        self.watcher.step("terraform plan, which should find nothing to do")
        done = self.terraform.plan(PLAN, self.watcher.event)
        return done.planned + done.changed_outputs


def _own_failures(aws: EmbeddedAws) -> Iterator[Problem]:
    for failure in aws.failures():
        yield Problem(
            f"the embedded AWS itself failed: {failure}",
            "Please report it, with the stack",
            code="P3B-LOCAL-AWS-FAILED",
        )


def _copy(stack: Path, folder: Path) -> None:
    """A synthesized file and the packages beside it."""
    shutil.copyfile(stack, folder / STACK_FILE)
    if (stack.parent / PACKAGES).is_dir():
        shutil.copytree(stack.parent / PACKAGES, folder / PACKAGES, dirs_exist_ok=True)


def _stack(folder: Path) -> Mapping[str, Any]:
    """The synthesized stack of a folder, as our own synthesis wrote it."""
    found: Mapping[str, Any] = read_json(folder / STACK_FILE, "Try again").value
    return found
