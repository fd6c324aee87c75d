"""Each job of a new user, with the number of its edits: the file is valid after the last, and the stacks are what was wanted."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
from grown_project import Project
from new_user_jobs import JOBS, Job, values

EDITS = {
    "rename": 1,
    "another region": 1,
    "another region of an environment without its own": 1,
    "who is notified": 1,
    "another table with an index": 2,
    "a function with two routes": 3,
    "no webhooks": 2,
    "a seventh tier": 2,
    "a fourth environment in another account, its state in S3": 2,
    "on demand in one environment": 1,
    "on demand in every tier": 3,
    "thresholds of one environment": 1,
}  # fmt: skip


def test_how_many_edits_each_takes() -> None:
    assert {job.name: len(job.edits) for job in JOBS} == EDITS


def stack(project: Project, environment: str) -> Mapping[str, Any]:
    """The Terraform of an environment, as `phase3b synth` writes it."""
    project.done("synth", "--env", environment)
    file = project.folder / f"cdktf.out/stacks/{environment}/cdk.tf.json"
    written: Mapping[str, Any] = json.loads(file.read_text("utf-8"))
    return written


def resources(of: Mapping[str, Any]) -> Mapping[str, Mapping[str, Any]]:
    return {f"{kind}.{name}": arguments for kind, named in of["resource"].items() for name, arguments in named.items()}


@pytest.fixture(scope="module")
def unedited(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Job], Mapping[str, Any]]:
    """The addresses of dev of each example as it is; written once each."""
    kept: dict[str, Mapping[str, Any]] = {}

    def of(job: Job) -> Mapping[str, Any]:
        name = job.project.__name__
        if name not in kept:
            from phase3b.synthesis.process import synthesize  # noqa: PLC0415

            folder = tmp_path_factory.mktemp(name)
            job.project(folder)
            made = synthesize(folder / "capacity.yaml", ["dev"], folder / "cdktf.out").stacks[0]
            kept[name] = json.loads(Path(made.file).read_text("utf-8"))
        return kept[name]

    return of


# Those that touch most; the stacks of the others are drawn in the long tests, and planned there, too.
DRAWN = {
    "no webhooks",
    "a fourth environment in another account, its state in S3",
    "thresholds of one environment",
}


@pytest.mark.parametrize("job", JOBS, ids=lambda job: job.name)
def test_the_file_is_valid_after_its_edits(
    job: Job, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    job.project(tmp_path)
    monkeypatch.chdir(tmp_path)
    job.done(Project(tmp_path, capsys))


def test_those_that_are_drawn_are_there() -> None:
    assert EDITS.keys() > DRAWN


@pytest.mark.parametrize(
    "job", [pytest.param(each, marks=() if each.name in DRAWN else pytest.mark.long, id=each.name) for each in JOBS]
)
def test_its_stack_is_what_was_wanted(
    job: Job,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    unedited: Callable[[Job], Mapping[str, Any]],
) -> None:
    job.project(tmp_path)
    monkeypatch.chdir(tmp_path)
    project = Project(tmp_path, capsys)
    job.done(project)
    written = stack(project, job.environment)
    has, had = resources(written), resources(unedited(job))
    for address, wanted in job.planned.items():
        assert values(has[address], wanted) == wanted, address
        assert values(had.get(address, {}), wanted) != wanted or job.provider, address
    assert set(job.gone) <= had.keys() - has.keys()
    (provider,) = written["provider"]["aws"]
    assert values(provider, job.provider) == job.provider
    (backend,) = written["terraform"]["backend"].values()
    assert values(backend, job.backend) == job.backend
