"""The private folder in which an environment is planned and applied."""

from __future__ import annotations

import fcntl
import json
import shlex
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

from phase3b.capacity.deployment import Deployment
from phase3b.capacity.model.backend import LocalBackend, workspace_of
from phase3b.capacity.model.quotas import Quotas
from phase3b.change.guard.asked.consumption import AwsAccess
from phase3b.change.guard.place import place_of
from phase3b.change.rollout.adoption.foreign_files import foreign_files
from phase3b.change.rollout.keeper import FileKeeper, Keeper, keeper_of
from phase3b.change.rollout.whereabouts import Whereabouts, regions_beside, whereabouts
from phase3b.errors import bad_input
from phase3b.files.json_file import read_json
from phase3b.files.whole_file import write_whole
from phase3b.local.aws.claim import Session
from phase3b.local.aws.embedded_aws import own_environment
from phase3b.local.aws.stack_override import FILE_NAME, embedded_override
from phase3b.local.kept.kept_state import STATE
from phase3b.synthesis.process import STACK_FILE, synthesize
from phase3b.terraform.binary import find_terraform
from phase3b.terraform.run import Patience, Terraform

FOLDER: Final = Path(".phase3b")
LOCK: Final = "apply.lock"
CAPACITY_FILE: Final = "capacity.yaml"
BACKEND_FILE: Final = "backend_override.tf.json"
# A run whose caller was killed may still be at work; it holds the state until it has ended.
LOCK_SECONDS: Final = 900


@dataclass(frozen=True, slots=True)
class Workspace:
    """A synthesized stack, ready for Terraform, and where its history is kept."""

    terraform: Terraform
    wanted: dict[str, Any]
    keeper: Keeper
    access: AwsAccess
    whereabouts: Whereabouts
    quotas: Quotas

    def put(self, stack: Any) -> None:
        """Puts a stack in place, which may be one on the way to the wanted one."""
        write_whole(self.terraform.folder / STACK_FILE, json.dumps(stack, indent=2))

    def import_file(self, table: str) -> Path:
        """Where the import blocks of an adopted table are written; Terraform reads them with the stack."""
        return self.terraform.folder / f"adopt_{table}.tf.json"

    def forget_imports(self) -> None:
        """Removes the import blocks that an apply has carried out: they would outlive their tables."""
        for file in self.terraform.folder.glob(self.import_file("*").name):
            file.unlink()


@contextmanager
def workspace(
    capacity_file: Path, deployment: Deployment, session: Session | None, patience: Patience
) -> Iterator[Workspace]:
    """Synthesizes the environment into a folder of its own, which nobody else uses while the block runs.

    With a session it leads to that embedded AWS and its state, else to the environment's own AWS account and backend.

    Raises:
        Phase3bError: another plan or apply of this environment is under way here, the capacity file has problems, or
            Terraform is missing.
    """
    name = deployment.name
    if session is not None and session.environment != name:
        raise bad_input(
            f"the embedded AWS that is up holds {session.environment}, not {name}",
            f"Run: phase3b local down, then: phase3b local up {name}",
            code="P3B-LOCAL-OTHER-ENVIRONMENT",
        )
    binary = find_terraform()
    out = (FOLDER / ("apply" if session is None else "apply-embedded")).absolute()
    out.mkdir(parents=True, exist_ok=True)
    # Plans, states and logs of Terraform name every value.
    out.chmod(0o700)
    with (out / f"{name}.{LOCK}").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise bad_input(
                f"another plan or apply of {name} is under way in this folder",
                "Wait until it has ended",
                code="P3B-APPLY-UNDER-WAY",
            ) from None
        stack = synthesize(capacity_file, [name], out).stacks[0]
        wanted: dict[str, Any] = read_json(stack.file, "Try again").value
        foreign_files(stack.folder, frozenset({STACK_FILE, BACKEND_FILE, FILE_NAME}), wanted)
        # One that was killed has left its plan.
        _remove_plans(stack.folder)
        try:
            if session is None:
                yield _real(capacity_file, deployment, stack.folder, binary, wanted, patience)
            else:
                yield _embedded(deployment, session, stack.folder, binary, wanted, patience)
        finally:
            _remove_plans(stack.folder)


def _remove_plans(folder: Path) -> None:
    """Plan files hold secrets, and have served when the command ends, however it does."""
    for plan in folder.glob("*.tfplan"):
        plan.unlink()


def _real(
    capacity_file: Path, deployment: Deployment, folder: Path, binary: str, wanted: dict[str, Any], patience: Patience
) -> Workspace:
    environment = deployment.environment
    override = folder / BACKEND_FILE
    override.unlink(missing_ok=True)
    if isinstance(environment.backend, LocalBackend):
        # The synthesized path is relative to another folder than this one.
        state = Path(environment.backend.path).absolute()
        state.parent.mkdir(parents=True, exist_ok=True)
        override.write_text(json.dumps({"terraform": {"backend": {"local": {"path": str(state)}}}}), "utf-8")
    workspace = workspace_of(environment.backend)
    terraform = Terraform(binary, folder, patience, lock_seconds=LOCK_SECONDS, workspace=workspace)
    keeper = keeper_of(environment.backend, Path(), deployment.name)
    options = "" if str(capacity_file) == CAPACITY_FILE else f" --file {shlex.quote(str(capacity_file))}"
    place = whereabouts(deployment, capacity_file, folder, keeper, options)
    access = AwsAccess(environment.region, provider=environment.provider)
    return Workspace(terraform, wanted, keeper, access, place, deployment.quotas)


def _embedded(
    deployment: Deployment, session: Session, folder: Path, binary: str, wanted: dict[str, Any], patience: Patience
) -> Workspace:
    state = Path(session.folder).absolute() / STATE
    override = json.dumps(embedded_override(session.endpoint, str(state), stack=wanted), indent=2)
    (folder / FILE_NAME).write_text(override, "utf-8")
    terraform = Terraform(binary, folder, patience, variables=own_environment(), lock_seconds=LOCK_SECONDS)
    access = AwsAccess(deployment.environment.region, session.endpoint)
    # Its state is where the embedded AWS is, whatever the file says of the backend.
    here = replace(place_of(deployment.environment), account="", state="")
    others, kept = regions_beside(deployment)
    place = Whereabouts(deployment.name, here, " --embedded", other_regions=others, kept_region=kept)
    return Workspace(terraform, wanted, embedded_keeper(Path(session.folder)), access, place, deployment.quotas)


def embedded_keeper(folder: Path) -> FileKeeper:
    """Where the history of an environment on the embedded AWS is kept: it goes with the state there."""
    return FileKeeper(folder.absolute() / f"{STATE}.history.json")
