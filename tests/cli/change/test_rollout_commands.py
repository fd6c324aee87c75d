"""plan, apply, rollback and adopt where nothing needs Terraform: what is wrong before it would run."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from plan_made import change, destroyed, plan, replaced, table, updated
from small_capacity import TEXT
from split_file import split, written

from phase3b.change.guard.asked.traffic import Traffic
from phase3b.change.rollout.adoption.adoption import Found
from phase3b.change.rollout.history import History, read_history, write_history
from phase3b.change.rollout.keeper import FileKeeper
from phase3b.cli import run


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "capacity.yaml").write_text(TEXT, "utf-8")
    return tmp_path


@pytest.mark.parametrize(
    "arguments",
    [
        ["plan", "prd"],
        ["check", "prd"],
        ["apply", "prd", "--yes"],
        ["rollback", "prd"],
        ["adopt", "tickets", "--env", "prd"],
    ],
)
def test_an_environment_that_is_not_there(
    project: Path, capsys: pytest.CaptureFixture[str], arguments: list[str]
) -> None:
    assert run(arguments) == 2
    said = capsys.readouterr()
    assert (said.out, said.err) == (
        "",
        'there is no environment "prd" in capacity.yaml. Did you mean `prod`? [P3B-ENVIRONMENT-UNKNOWN]\n',
    )
    assert not (project / ".phase3b").exists()


@pytest.mark.parametrize(
    "arguments", [["plan", "dev"], ["check", "dev"], ["apply", "dev"], ["adopt", "tickets", "--env", "dev"]]
)
def test_an_embedded_aws_that_is_not_up(
    project: Path, capsys: pytest.CaptureFixture[str], arguments: list[str]
) -> None:
    assert run([*arguments, "--embedded"]) == 2
    assert capsys.readouterr().err == (
        "no embedded AWS of this project is up. Start one, in another terminal: phase3b local up dev. [P3B-LOCAL-DOWN]\n"
    )
    assert sorted(each.name for each in project.iterdir()) == ["capacity.yaml"]


@pytest.mark.parametrize("seconds", ["nan", "inf", "0", "soon"])
@pytest.mark.parametrize(
    ("command", "option"), [(("plan",), "--timeout"), (("local", "up"), "--timeout"), (("local", "up"), "--stall")]
)
def test_a_time_that_has_no_end(
    project: Path, capsys: pytest.CaptureFixture[str], command: tuple[str, ...], option: str, seconds: str
) -> None:
    assert run([*command, "dev", option, seconds]) == 2
    assert f"Invalid value for '{option}'" in capsys.readouterr().err
    assert sorted(each.name for each in project.iterdir()) == ["capacity.yaml"]


def test_a_table_that_is_not_there(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    del project
    assert run(["adopt", "ticket", "--env", "dev"]) == 2
    assert (
        capsys.readouterr().err
        == 'there is no table "ticket" in capacity.yaml. Did you mean `tickets`? [P3B-TABLE-UNKNOWN]\n'
    )


def test_nothing_to_go_back_to(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["rollback", "dev"]) == 2
    assert capsys.readouterr().err == (
        "there is nothing to go back to: state/dev.history.json knows of no apply of dev before the last. "
        "Restore capacity.yaml yourself (git revert), then: phase3b apply dev. [P3B-ROLLBACK-NOTHING]\n"
    )
    assert not (project / "state").exists()


def test_a_file_with_problems_ends_before_anything_is_written(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (project / "capacity.yaml").write_text(TEXT.replace("tier: growth", "tier: grwth"), "utf-8")
    assert run(["apply", "prod", "--yes"]) == 2
    assert (
        'environments.prod.tier: there is no tier "grwth". Did you mean `growth`? [P3B-TIER-UNKNOWN]'
        in capsys.readouterr().err
    )
    assert sorted(each.name for each in project.iterdir()) == ["capacity.yaml"]


def fake_terraform(folder: Path, shown: dict[str, Any], branch: str = "apply) exit 1") -> Path:
    """A Terraform that shows a plan; `branch` is the shell's for one of its commands."""
    (folder / "shown.json").write_text(json.dumps(shown), "utf-8")
    program = folder / "terraform"
    version = json.dumps({"terraform_version": "1.11.4"})
    program.write_text(
        f"#!/bin/sh\ncase $1 in version) echo '{version}';; show) cat {folder}/shown.json;; {branch};; esac\n",
        "utf-8",
    )
    program.chmod(0o755)
    return program


def test_a_rollback_that_was_interrupted_goes_on_and_not_forward_again(
    project: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = plan(updated("aws_cloudwatch_metric_alarm.a", {"threshold": 1}, {"threshold": 2}))
    monkeypatch.setenv("TERRAFORM_BINARY_NAME", str(fake_terraform(project, shown)))
    keeper = FileKeeper(project / "state/dev.history.json")
    bigger = TEXT.replace("    tier: starter\n", "    tier: growth\n", 1)
    write_history(keeper, History(applied=bigger, before=TEXT))
    for again in (False, True):
        assert run(["rollback", "dev", "--yes"]) == 3
        said = capsys.readouterr().out
        assert "back to the tier starter" in said
        assert ("A rollback, begun " in said) is again
        kept = read_history(keeper).rollout
        assert kept is not None
        assert (kept.back, kept.capacity) == (True, TEXT)


def test_apply_and_rollback_as_one_document(
    project: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    alarm = "aws_cloudwatch_metric_alarm.a"
    shown = plan(updated(alarm, {"threshold": 1}, {"threshold": 2}))
    monkeypatch.setenv("TERRAFORM_BINARY_NAME", str(fake_terraform(project, shown, "none) exit 1")))
    write_history(FileKeeper(project / "state/dev.history.json"), History(applied=TEXT, before=TEXT))
    for command in ("apply", "rollback"):
        assert run([command, "dev", "--yes", "--json"]) == 0
        said = capsys.readouterr()
        document = json.loads(said.out)
        assert (document["environment"], document["refused"], said.err) == ("dev", [], "")
        assert document["done"] == [{"address": alarm, "action": "change"}]
    assert document["back_to"] == "starter"
    gone = plan(destroyed("aws_sqs_queue.failed_events", {"name": "q"}))
    monkeypatch.setenv("TERRAFORM_BINARY_NAME", str(fake_terraform(project, gone)))
    assert run(["apply", "dev", "--yes", "--json"]) == 1
    said = capsys.readouterr()
    document = json.loads(said.out)
    assert [each["code"] for each in document["refused"]] == ["P3B-GUARD-DATA-LOSS"]
    assert (document["done"], said.err) == ([], "")
    monkeypatch.setenv("TERRAFORM_BINARY_NAME", str(fake_terraform(project, shown)))
    assert run(["apply", "dev", "--json"]) == 2
    said = capsys.readouterr()
    assert (json.loads(said.out)["problems"][0]["code"], said.err) == ("P3B-CONFIRMATION-MISSING", "")
    assert run(["apply", "dev", "--yes", "--json"]) == 3
    said = capsys.readouterr()
    assert (json.loads(said.out)["problems"][0]["code"], said.err) == ("P3B-TERRAFORM-FAILED", "")


ADOPTED = "aws_dynamodb_table.tickets"


def taken_in(made: dict[str, Any]) -> dict[str, Any]:
    return {**made, "change": {**made["change"], "importing": {"id": "securebase-dev-tickets"}}}


@pytest.mark.parametrize(
    ("shown", "fails", "code", "said", "kept"),
    [
        (taken_in(change(ADOPTED, ["no-op"], table(), table())), "", 0, "1 to import, as written in", True),
        (change(ADOPTED, ["no-op"], table(), table()), "", 0, "is in the state of dev already", False),
        (taken_in(replaced(ADOPTED, table(), table(hash_key="x"), "hash_key")), "", 1, f"REFUSED {ADOPTED}", False),
        (taken_in(change(ADOPTED, ["no-op"], table(), table())), "plan", 3, "terraform plan failed", False),
    ],
    ids=["taken in", "in the state already", "refused", "a plan that fails"],
)
def test_import_blocks_are_kept_only_where_an_apply_can_carry_them_out(
    project: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    *,
    shown: dict[str, Any],
    fails: str,
    code: int,
    said: str,
    kept: bool,
) -> None:
    """Terraform would read them with every later plan of the environment."""
    monkeypatch.setenv("TERRAFORM_BINARY_NAME", str(fake_terraform(project, plan(shown), f"{fails or 'none'}) exit 1")))
    monkeypatch.setattr("phase3b.change.rollout.adoption.adoption_run.look_up", lambda *_: Found(True, frozenset(), {}))
    monkeypatch.setattr("phase3b.change.rollout.gather.measure", lambda *_: Traffic({}, 24))
    assert run(["adopt", "tickets", "--env", "dev"]) == code
    output = capsys.readouterr()
    assert said in output.out + output.err
    file = project / ".phase3b/apply/stacks/dev/adopt_tickets.tf.json"
    assert file.exists() is kept
    assert ("Take it in with: phase3b apply dev\n" in output.out) is kept


def test_an_apply_that_nobody_reads_any_more_says_that_it_is_not_done(project: Path) -> None:
    shown = plan(updated("aws_cloudwatch_metric_alarm.a", {"threshold": 1}, {"threshold": 2}))
    resource = {"resource": {"addr": "aws_cloudwatch_metric_alarm.a"}, "action": "update"}
    event = json.dumps({"type": "apply_complete", "hook": resource})
    # It ends something only when nobody reads any more. Between two commands a shell may miss a SIGINT that it does not trap.
    branch = (
        f"apply) trap 'exit 1' INT; until [ -e {project}/go ]; do sleep 0.05; done; echo '{event}'; "
        "while true; do sleep 0.1; done"
    )
    environment = {
        **os.environ,
        "PYTHONPATH": str(Path(__file__).parents[3]),
        "TERRAFORM_BINARY_NAME": str(fake_terraform(project, shown, branch)),
    }
    with subprocess.Popen(
        [sys.executable, "-u", "-m", "phase3b", "apply", "dev", "--yes"],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        assert any(line == b"terraform apply\n" for line in process.stdout)
        process.stdout.close()
        (project / "go").touch()
        said = process.stderr.read().decode()
    assert process.returncode == 3
    assert "nobody reads what the apply says any more" in said
    assert "Traceback" not in said


@pytest.mark.parametrize("changed", ["capacity.yaml", "objectives.yaml"])
def test_a_file_that_changes_meanwhile_is_not_applied(
    changed: str, project: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Or the way back would lead to what was never there; of a part in a file of its own as of the file itself."""
    written(project, split((project / "capacity.yaml").read_text("utf-8"), [("objectives",)]))
    branch = f"init) echo '# edited' >> {project}/{changed}"
    monkeypatch.setenv("TERRAFORM_BINARY_NAME", str(fake_terraform(project, plan(), branch)))
    assert run(["apply", "dev", "--yes"]) == 2
    assert (
        "capacity.yaml was changed while it was read. Run the same again. [P3B-FILE-CHANGED]\n"
        in capsys.readouterr().err
    )
    assert read_history(FileKeeper(project / "state/dev.history.json")) == History()


@pytest.mark.parametrize(("number", "code"), [(signal.SIGTERM, 143), (signal.SIGINT, 130)])
def test_a_cancelled_apply_lets_terraform_end_and_leaves_no_plan(project: Path, number: int, code: int) -> None:
    """CI cancels by SIGTERM, some by SIGINT and, before the state is written, SIGTERM."""
    shown = plan(updated("aws_cloudwatch_metric_alarm.a", {"threshold": 1}, {"threshold": 2}))
    work = project / ".phase3b/apply/stacks/dev"
    # Written by Terraform over the file that is there; what it does on an interrupt takes its time.
    branch = (
        "plan) echo secret > phase3b.tfplan;; "
        f"apply) stat -c %a phase3b.tfplan > {project}/mode; trap 'sleep 1; echo kept > {project}/wrote; exit 1' INT; "
        f"touch {project}/go; while true; do sleep 0.1; done"
    )
    environment = {
        **os.environ,
        "PYTHONPATH": str(Path(__file__).parents[3]),
        "TERRAFORM_BINARY_NAME": str(fake_terraform(project, shown, branch)),
    }
    with subprocess.Popen(
        [sys.executable, "-m", "phase3b", "apply", "dev", "--yes"],
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    ) as process:
        while process.poll() is None and not (project / "go").exists():
            time.sleep(0.02)
        process.send_signal(number)
        time.sleep(0.3)
        process.send_signal(signal.SIGTERM)
        assert process.stderr is not None
        said = process.stderr.read().decode()
    assert (process.returncode, said) == (
        code,
        "planning dev\n\nstopped; terraform apply was interrupted and has ended by itself: what it had done is in the state\n",
    )
    assert (project / "wrote").read_text() == "kept\n"
    assert (project / "mode").read_text() == "600\n"
    assert list(work.glob("*.tfplan")) == []
    assert work.parents[1].stat().st_mode & 0o777 == 0o700


@pytest.mark.parametrize("fails", ["show", "apply", "none"])
def test_a_plan_file_is_gone_when_the_command_has_ended(
    project: Path, monkeypatch: pytest.MonkeyPatch, fails: str
) -> None:
    shown = plan(updated("aws_cloudwatch_metric_alarm.a", {"threshold": 1}, {"threshold": 2}))
    monkeypatch.setenv("TERRAFORM_BINARY_NAME", str(fake_terraform(project, shown, "plan) echo x > phase3b.tfplan")))
    if fails != "none":
        script = (project / "terraform").read_text().replace("case $1 in", f"[ $1 = {fails} ] && exit 1\ncase $1 in")
        (project / "terraform").write_text(script, "utf-8")
    work = project / ".phase3b/apply/stacks/dev"
    work.mkdir(parents=True)
    # One that a killed run has left.
    (work / "adopt.tfplan").write_text("secret")
    assert run(["apply", "dev", "--yes"]) == (0 if fails == "none" else 3)
    assert list(work.glob("*.tfplan")) == []
