"""Real Terraform: found once, or every test of this folder says in one line that it is missing."""

from __future__ import annotations

import functools
import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from rollout_project import Project, without_waiting
from small_capacity import TEXT

from phase3b.capacity.loader import load
from phase3b.capacity.model.capacity import Capacity
from phase3b.errors import Phase3bError
from phase3b.local.aws.claim import Session, claim, note
from phase3b.local.aws.deployment_run import DeploymentRun
from phase3b.local.aws.embedded_aws import EmbeddedAws
from phase3b.module.built_module import NAME, built_module, released_file
from phase3b.module.releases.archive import put_module
from phase3b.module.releases.released import read_released
from phase3b.synthesis.process import synthesize
from phase3b.terraform.binary import find_terraform
from phase3b.terraform.events import Event, Summary
from phase3b.terraform.run import Patience

ROOT = Path(__file__).parents[2]
PATIENCE = Patience(total_seconds=580, stall_seconds=300)


@functools.cache
def missing() -> str | None:
    """Why Terraform can't be used here, or None."""
    try:
        find_terraform()
    except Phase3bError as error:
        return str(error)
    return None


@pytest.fixture(scope="session", autouse=True)
def terraform() -> str:
    """Path of Terraform."""
    reason = missing()
    if reason is not None:
        pytest.skip(reason)
    return find_terraform()


@pytest.fixture(scope="session")
def capacity() -> Capacity:
    return load(ROOT / "capacity.yaml")


class Silent:
    """Watches and reports nothing."""

    def step(self, what: str) -> None:
        """Nothing."""

    def planned(self, summary: Summary) -> None:
        """Nothing."""

    def event(self, event: Event) -> None:
        """Nothing."""


Start = Callable[[Path], tuple[DeploymentRun, EmbeddedAws]]


@pytest.fixture
def started(tmp_path: Path) -> Iterator[Start]:
    """Starts an embedded AWS and prepares a stack against it; ends it after the test."""
    running: list[EmbeddedAws] = []

    def start(stack: Path) -> tuple[DeploymentRun, EmbeddedAws]:
        aws = EmbeddedAws().__enter__()
        running.append(aws)
        run = DeploymentRun.prepare(stack, tmp_path / "terraform", aws, Silent(), PATIENCE)
        run.init()
        return run, aws

    yield start
    for aws in running:
        aws.stop()


@pytest.fixture
def stack_of(tmp_path: Path) -> Callable[..., Path]:
    """Synthesizes one environment, in a tier, of a capacity file (ours)."""

    def make(environment: str, tier: str | None = None, file: Path = ROOT / "capacity.yaml") -> Path:
        out = tmp_path / f"synthesized-{environment}-{tier}"
        return synthesize(file, [environment], out, tier=tier).stacks[0].file

    return make


@pytest.fixture(scope="session")
def initialised(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder in which the provider is installed, for commands that need no state."""
    if missing() is not None:
        pytest.skip(str(missing()))
    folder = tmp_path_factory.mktemp("initialised")
    made = synthesize(ROOT / "capacity.yaml", ["dev"], folder / "out").stacks[0]
    shutil.copy(made.file, folder)
    done = subprocess.run(
        [find_terraform(), "init", "-backend=false", "-input=false", "-no-color"],
        cwd=folder,
        check=False,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    return folder


@pytest.fixture(scope="session")
def module(tmp_path_factory: pytest.TempPathFactory, terraform: str) -> Path:
    """The published module, built once."""
    del terraform
    file = ROOT / "capacity.yaml"
    made = built_module(file, "prod", "0.0.0", read_released(released_file(file)))
    return put_module(made.files, tmp_path_factory.mktemp("module"), NAME, "0.0.0").folder


@pytest.fixture
def aws() -> Iterator[EmbeddedAws]:
    """An embedded AWS with nothing in it."""
    with EmbeddedAws() as running:
        yield running


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """A small environment that is not applied yet, and its embedded AWS."""
    local = tmp_path / ".phase3b/local"
    with claim(local), EmbeddedAws(quotas=without_waiting()) as aws:
        (local / "dev").mkdir()
        note(local, Session("dev", aws.endpoint, os.getpid(), "now", ".phase3b/local/dev"))
        made = Project(tmp_path, aws)
        made.write(TEXT)
        yield made
