"""The jobs of a new user are planned by real Terraform against an embedded AWS: alone, and all of one project together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from conftest import PATIENCE, Silent
from grown_project import ROOT, Project, minimal
from new_user_jobs import JOBS, Job, values

from phase3b.local.aws.deployment_run import DeploymentRun
from phase3b.local.aws.embedded_aws import EmbeddedAws
from phase3b.synthesis.process import synthesize

pytestmark = [pytest.mark.terraform, pytest.mark.xdist_group("new_user_jobs")]


@pytest.fixture(scope="module")
def aws() -> Iterator[EmbeddedAws]:
    with EmbeddedAws() as running:
        yield running


@pytest.fixture(scope="module")
def working_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the provider is installed once for all of them."""
    return tmp_path_factory.mktemp("jobs") / "terraform"


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Project:
    """An empty folder, in which third-party code that was fetched before is not fetched again."""
    (ROOT / ".phase3b/wheels").mkdir(parents=True, exist_ok=True)
    (tmp_path / ".phase3b").mkdir()
    (tmp_path / ".phase3b/wheels").symlink_to(ROOT / ".phase3b/wheels")
    monkeypatch.chdir(tmp_path)
    return Project(tmp_path, capsys)


def planned(project: Project, environment: str, aws: EmbeddedAws, folder: Path) -> Mapping[str, Mapping[str, Any]]:
    """What Terraform would create, by address."""
    stack = synthesize(project.folder / "capacity.yaml", [environment], project.folder / "cdktf.out").stacks[0]
    run = DeploymentRun.prepare(stack.file, folder, aws, Silent(), PATIENCE)
    run.init()
    run.terraform.plan("job.tfplan", run.watcher.event)
    changes = run.terraform.show("job.tfplan")["resource_changes"]
    assert {tuple(each["change"]["actions"]) for each in changes} <= {("create",), ("read",)}
    return {each["address"]: each["change"]["after"] for each in changes}


def judge(job: Job, found: Mapping[str, Mapping[str, Any]]) -> None:
    for address, wanted in job.planned.items():
        assert values(found[address], wanted) == wanted, address
    assert not set(job.gone) & found.keys()


@pytest.mark.long
@pytest.mark.parametrize("job", JOBS, ids=lambda job: job.name)
def test_one(job: Job, project: Project, aws: EmbeddedAws, working_folder: Path) -> None:
    job.project(project.folder)
    job.done(project)
    judge(job, planned(project, job.environment, aws, working_folder))


# Each changes another place of the file, and none takes away what another looks at.
TOGETHER = (
    "another region",
    "who is notified",
    "a function with two routes",
    "on demand in every tier",
    "thresholds of one environment",
)


def test_several_together(project: Project, aws: EmbeddedAws, working_folder: Path) -> None:
    minimal(project.folder)
    done = [job for job in JOBS if job.name in TOGETHER]
    assert len(done) == len(TOGETHER)
    for job in done:
        job.done(project)
    found = planned(project, "dev", aws, working_folder)
    for job in done:
        judge(job, found)
