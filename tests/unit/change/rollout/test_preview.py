"""A preview where Terraform itself refuses; a shell script plays Terraform."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from plan_made import TABLE, plan, replaced, table
from small_capacity import changed, deployment

from phase3b.change.guard.asked.consumption import AwsAccess
from phase3b.change.guard.place import Place
from phase3b.change.rollout.history import History, write_history
from phase3b.change.rollout.keeper import FileKeeper
from phase3b.change.rollout.preview import preview
from phase3b.change.rollout.whereabouts import Whereabouts
from phase3b.change.rollout.workspace import Workspace
from phase3b.errors import Phase3bError
from phase3b.terraform.run import Patience, Terraform

WANTED: dict[str, Any] = {
    "resource": {"aws_dynamodb_table": {"support_tickets": {"lifecycle": {"prevent_destroy": True}}}}
}
NOBODY = "http://127.0.0.1:9"


def workspace(folder: Path, plan_script: str, shown: dict[str, Any] | None = None) -> Workspace:
    shown = shown or plan(replaced(TABLE, table(), table(name="other"), "name"))
    (folder / "shown.json").write_text(json.dumps(shown), "utf-8")
    program = folder / "terraform"
    program.write_text(f'#!/bin/sh\nif [ "$1" = show ]; then cat shown.json; exit 0; fi\n{plan_script}\n', "utf-8")
    program.chmod(0o755)
    terraform = Terraform(str(program), folder, Patience(60, 60))
    return Workspace(
        terraform,
        WANTED,
        FileKeeper(folder / "history.json"),
        AwsAccess("us-east-1", NOBODY),
        Whereabouts("dev", Place("us-east-1")),
        deployment().quotas,
    )


def error(summary: str) -> str:
    said = {"type": "diagnostic", "diagnostic": {"severity": "error", "summary": summary, "address": TABLE}}
    return f"echo '{json.dumps(said)}'; exit 1"


def test_what_terraform_refuses_is_explained_and_no_allow_lets_it_pass(tmp_path: Path) -> None:
    script = f"if grep -q prevent_destroy cdk.tf.json; then {error('Instance cannot be destroyed')}; fi"
    made = preview(workspace(tmp_path, script), [TABLE], lambda _: None)
    assert made.held
    assert [each.address for each in made.verdict.refused] == [TABLE]
    # What lies there afterwards is the stack with its protection.
    assert json.loads((tmp_path / "cdk.tf.json").read_text("utf-8")) == WANTED


def test_what_terraform_alone_refuses_is_no_preview_that_could_be_applied(tmp_path: Path) -> None:
    script = f"if grep -q prevent_destroy cdk.tf.json; then {error('Instance cannot be destroyed')}; fi"
    shown = plan(replaced("aws_cloudwatch_metric_alarm.a", {"alarm_name": "a"}, {"alarm_name": "b"}, "alarm_name"))
    with pytest.raises(Phase3bError, match="Instance cannot be destroyed"):
        preview(workspace(tmp_path, script, shown), [], lambda _: None)


def test_what_terraform_lets_pass_may_be_allowed(tmp_path: Path) -> None:
    unprotected = plan(replaced(TABLE, table(deletion_protection_enabled=False), table(name="other"), "name"))
    made = preview(workspace(tmp_path, "exit 0", unprotected), [TABLE], lambda _: None)
    assert (made.held, made.verdict.refused) == (False, ())
    assert [each.address for each in made.verdict.allowed] == [TABLE]


def test_another_failure_of_terraform_is_its_own(tmp_path: Path) -> None:
    with pytest.raises(Phase3bError, match="Error acquiring the state lock"):
        preview(workspace(tmp_path, error("Error acquiring the state lock")), [], lambda _: None)


def test_a_failure_after_a_move_says_the_move_first(tmp_path: Path) -> None:
    """Credentials of another account find nothing there, and Terraform's error is about the first thing that it misses."""
    applied = changed(("region: us-east-1\n", "region: us-east-1\n    account_id: '111111111111'\n"))
    made = workspace(tmp_path, error("listing tags: ResourceNotFound"))
    write_history(made.keeper, History(applied=applied))
    state = Place("us-east-1", "222222222222", "state/dev.tfstate")
    for here, moved in ((state, True), (replace(state, account="111111111111"), False)):
        with pytest.raises(Phase3bError) as caught:
            preview(replace(made, whereabouts=Whereabouts("dev", here)), [], lambda _: None)
        said = [(each.path, each.what) for each in caught.value.problems]
        assert said[-1][1].endswith("listing tags: ResourceNotFound")
        assert len(said) == 1 + moved
        if moved:
            assert said[0][0] == "environments.dev.account_id"
            assert said[0][1].startswith(
                "The account of dev changes from 111111111111 to 222222222222. Terraform looks"
            )
