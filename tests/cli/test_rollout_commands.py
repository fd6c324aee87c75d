"""plan, apply, rollback and adopt where nothing needs Terraform: what is wrong before it would run."""

from __future__ import annotations

from pathlib import Path

import pytest
from small_capacity import TEXT

from phase3b.cli import run


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "capacity.yaml").write_text(TEXT, "utf-8")
    return tmp_path


@pytest.mark.parametrize(
    "arguments",
    [["plan", "prd"], ["apply", "prd", "--yes"], ["rollback", "prd"], ["adopt", "tickets", "--env", "prd"]],
)
def test_an_environment_that_is_not_there(
    project: Path, capsys: pytest.CaptureFixture[str], arguments: list[str]
) -> None:
    assert run(arguments) == 2
    said = capsys.readouterr()
    assert (said.out, said.err) == ("", 'there is no environment "prd" in capacity.yaml. Did you mean `prod`?\n')
    assert not (project / ".phase3b").exists()


@pytest.mark.parametrize("arguments", [["plan", "dev"], ["apply", "dev"], ["adopt", "tickets", "--env", "dev"]])
def test_an_embedded_aws_that_is_not_up(
    project: Path, capsys: pytest.CaptureFixture[str], arguments: list[str]
) -> None:
    assert run([*arguments, "--embedded"]) == 2
    assert capsys.readouterr().err == (
        "no embedded AWS of this project is up. Start one, in another terminal: phase3b local up dev.\n"
    )
    assert sorted(each.name for each in project.iterdir()) == ["capacity.yaml"]


def test_a_table_that_is_not_there(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    del project
    assert run(["adopt", "ticket", "--env", "dev"]) == 2
    assert capsys.readouterr().err == 'there is no table "ticket" in capacity.yaml. Did you mean `tickets`?\n'


def test_nothing_to_go_back_to(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["rollback", "dev"]) == 2
    assert capsys.readouterr().err == (
        "there is nothing to go back to: state/dev.history.json knows of no apply of dev before the last. "
        "Put capacity.yaml back yourself (git revert), then: phase3b apply dev.\n"
    )
    assert not (project / "state").exists()


def test_a_file_with_problems_ends_before_anything_is_written(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (project / "capacity.yaml").write_text(TEXT.replace("tier: growth", "tier: grwth"), "utf-8")
    assert run(["apply", "prod", "--yes"]) == 2
    assert 'environments.prod.tier: there is no tier "grwth". Did you mean `growth`?' in capsys.readouterr().err
    assert sorted(each.name for each in project.iterdir()) == ["capacity.yaml"]
