"""The working folder of `phase3b local up`, with a shell script as Terraform and nothing as the embedded AWS."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from phase3b.errors import Phase3bError
from phase3b.local.aws.deployment_run import DeploymentRun
from phase3b.local.aws.embedded_aws import EmbeddedAws
from phase3b.local.aws.stack_override import FILE_NAME, embedded_override
from phase3b.terraform.events import ApplyEnded, Event, Outputs, PlannedChange, Summary
from phase3b.terraform.run import Patience

# Answers each command as Terraform does; every call is written down beside the stack.
SCRIPT = """#!/bin/sh
case "$1" in
  version) echo '{"terraform_version":"1.11.4"}'; exit ;;
esac
echo "$@" >>calls
case "$1" in
  plan)
    echo '{"type":"planned_change","change":{"resource":{"addr":"a.b"},"action":"create"}}'
    echo '{"type":"change_summary","changes":{"add":1,"change":0,"remove":0,"operation":"plan"}}' ;;
  apply)
    echo '{"type":"apply_complete","hook":{"resource":{"addr":"a.b"},"action":"create"}}'
    echo '{"type":"change_summary","changes":{"add":1,"change":0,"remove":0,"operation":"apply"}}'
    echo '{"type":"outputs","outputs":{"name":{"value":"acme"}}}' ;;
esac
"""


class Up(EmbeddedAws):
    """An embedded AWS that is said to be up."""

    def __init__(self) -> None:
        super().__init__(5000)

    def running(self) -> bool:
        return True


class Down(Up):
    """One that has died."""

    def running(self) -> bool:
        return False

    def log_tail(self, lines: int = 12) -> str:
        del lines
        return "its last words"


class Written:
    """Keeps what it is told."""

    def __init__(self) -> None:
        self.sentences: list[object] = []

    def step(self, what: str) -> None:
        self.sentences.append(what)

    def planned(self, summary: Summary) -> None:
        self.sentences.append(summary.add)

    def event(self, event: Event) -> None:
        if isinstance(event, ApplyEnded):
            self.sentences.append(event.address)


@pytest.fixture
def stack(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    program = tmp_path / "terraform"
    program.write_text(SCRIPT)
    program.chmod(0o755)
    monkeypatch.setenv("TERRAFORM_BINARY_NAME", str(program))
    written = tmp_path / "synthesized.tf.json"
    # Odd spacing: what is copied must not have been parsed and rewritten.
    written.write_bytes(b'{ "terraform":\t{} }\n')
    return written


def prepare(stack: Path, aws: EmbeddedAws, watcher: Written) -> DeploymentRun:
    return DeploymentRun.prepare(stack, stack.parent / "work", aws, watcher, Patience(60, 60))


def test_the_synthesized_file_is_used_byte_for_byte_beside_an_override(stack: Path) -> None:
    folder = prepare(stack, Up(), Written()).terraform.folder
    assert (folder / "cdk.tf.json").read_bytes() == stack.read_bytes()
    override = json.loads((folder / FILE_NAME).read_text())
    assert override == embedded_override("http://127.0.0.1:5000", "terraform.tfstate")
    # Terraform merges only files of this ending over the others.
    assert FILE_NAME.endswith("_override.tf.json")


def test_the_state_of_an_embedded_aws_that_is_gone_is_removed(stack: Path) -> None:
    folder = stack.parent / "work"
    folder.mkdir()
    for name in ("terraform.tfstate", "terraform.tfstate.backup"):
        (folder / name).write_text("{}")
    prepare(stack, Up(), Written())
    assert sorted(file.name for file in folder.iterdir()) == ["cdk.tf.json", FILE_NAME]


def test_what_it_does_is_told_step_by_step_and_comes_to_counts_and_outputs(stack: Path) -> None:
    watcher = Written()
    run = prepare(stack, Up(), watcher)
    run.init()
    applied = run.apply()
    assert watcher.sentences == ["terraform init", "terraform plan", 1, "terraform apply", "a.b"]
    assert applied.planned == (PlannedChange("a.b", "create"),)
    assert applied.summary == Summary(1, 0, 0, "apply")
    assert applied.outputs == Outputs({"name": "acme"}).values
    # What is applied is what was planned, in a file; nothing asks a person.
    assert (run.terraform.folder / "calls").read_text().splitlines() == [
        "init -input=false -reconfigure -json",
        "plan -input=false -json -lock-timeout=0s -out=plan.tfplan",
        "apply -input=false -json -lock-timeout=0s plan.tfplan",
    ]


def test_what_a_plan_would_still_change_is_handed_back(stack: Path) -> None:
    assert prepare(stack, Up(), Written()).changes() == (PlannedChange("a.b", "create"),)


def test_a_dead_embedded_aws_ends_the_run_with_its_last_words(stack: Path) -> None:
    run = prepare(stack, Down(), Written())
    with pytest.raises(Phase3bError, match="terraform plan was ended: the embedded AWS has died: its last words"):
        run.apply()
