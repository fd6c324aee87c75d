"""A state that is lost or marked, and an apply that is cancelled: as a user meets them, on real Terraform.

What an edit of the file or a hand in AWS does, is in the table of dangers (danger_rows.yaml).
"""

from __future__ import annotations

import json
import shlex
import signal
import subprocess
import sys
import time

import pytest
from rollout_project import ITEMS, TABLE, Project
from small_capacity import TEXT

from phase3b.terraform.binary import find_terraform

pytestmark = [pytest.mark.terraform, pytest.mark.long]
NOTHING = "nothing to do: it is as capacity.yaml says\n"
STATE = ".phase3b/local/dev/terraform.tfstate"


def refused(project: Project) -> dict[str, str]:
    """Address and what to do, of what a plan refuses."""
    done = project.run("plan", "dev", "--json")
    assert done.returncode in {0, 1}, done.stderr
    return {each["address"]: each["fix"] for each in json.loads(done.stdout)["refused"]}


def test_a_lost_state_is_refused_and_all_of_it_adopted_and_nothing_is_made_twice(project: Project) -> None:
    project.apply()
    project.write_items()
    keys = project.client("kms").list_keys()["Keys"]
    (project.folder / STATE).unlink()
    stopped = project.run("apply", "dev", "--yes")
    assert (stopped.returncode, "terraform apply" in stopped.stdout) == (1, False)
    found = refused(project)
    assert set(found) == {
        "aws_dynamodb_table.tickets", "aws_dynamodb_table.webhooks", "aws_kms_key.phase3b", "aws_kms_alias.phase3b",
        "aws_sns_topic.alerts",
    }  # fmt: skip
    assert "phase3b adopt --all --env dev --embedded" in found["aws_kms_key.phase3b"]
    adopted = project.run("adopt", "--all", "--env", "dev")
    assert adopted.returncode == 0, adopted.stderr + adopted.stdout
    assert f"import aws_dynamodb_table.tickets  {TABLE}\n" in adopted.stdout
    assert refused(project) == {}
    project.apply()
    assert project.run("plan", "dev").stdout == NOTHING
    assert project.client("kms").list_keys()["Keys"] == keys
    assert project.client("dynamodb").scan(TableName=TABLE, Select="COUNT")["Count"] == ITEMS


def test_a_tainted_table_and_the_command_that_is_told(project: Project) -> None:
    # What Terraform may destroy by itself is what only the guard holds.
    project.write(TEXT.replace("prevent_destroy: true", "prevent_destroy: false"))
    project.apply()
    folder = project.folder / ".phase3b/apply-embedded/stacks/dev"
    subprocess.run(
        [find_terraform(), "taint", "aws_dynamodb_table.tickets"], cwd=folder, check=True, capture_output=True
    )
    found = refused(project)
    assert set(found) == {"aws_dynamodb_table.tickets"}
    _, _, rest = found["aws_dynamodb_table.tickets"].partition("remove the mark: ")
    command, _, _ = rest.partition(". Then")
    told = shlex.split(command)
    assert told[0] == "terraform"
    subprocess.run([find_terraform(), *told[1:]], cwd=project.folder, check=True, capture_output=True)
    assert project.run("plan", "dev").stdout == NOTHING


def test_a_cancelled_apply_writes_its_state_and_the_next_goes_on(project: Project) -> None:
    log = project.folder / ".phase3b/apply-embedded/stacks/dev/terraform-apply.log"
    with subprocess.Popen(
        [sys.executable, "-m", "phase3b", "apply", "dev", "--yes", "--embedded"],
        cwd=project.folder,
        env=project.environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        while process.poll() is None and not (log.exists() and '"type":"apply_complete"' in log.read_text("utf-8")):
            time.sleep(0.02)
        process.send_signal(signal.SIGTERM)
        assert process.stderr is not None
        said = process.stderr.read()
    assert process.returncode == 143, said
    assert "terraform apply was interrupted and has ended by itself: what it had done is in the state" in said
    assert project.at_work() == []
    assert list(log.parent.glob("*.tfplan")) == []
    # All that AWS has is in the state: nothing is there that the next apply would make a second time.
    assert refused(project) == {}
    project.apply()
    assert project.run("plan", "dev").stdout == NOTHING
