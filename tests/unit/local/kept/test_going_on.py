"""What is applied on top of what is kept, with a shell script as Terraform and nothing as the embedded AWS."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from phase3b.capacity.model.quotas import Quotas
from phase3b.errors import ExitCode, Phase3bError
from phase3b.local.account_state.limits import limits
from phase3b.local.aws.deployment_run import DeploymentRun
from phase3b.local.aws.embedded_aws import EmbeddedAws
from phase3b.local.kept.going_on import WentOn, difference, went_on
from phase3b.local.kept.kept_state import FILE, STATE, KeptPlace, KeptState, Settled, digest
from phase3b.local.kept.stack_digest import settled
from phase3b.terraform.events import Event, Summary
from phase3b.terraform.run import Patience

SCRIPT = """#!/bin/sh
case "$1" in
  version) echo '{"terraform_version":"1.11.4"}'; exit ;;
esac
echo "$@" >>calls
[ "$1" != apply ] || [ ! -e fails ] || exit 1
"""
TFSTATE = json.dumps(
    {"outputs": {"url": {"value": "https://a"}, "key": {"value": "of nobody", "sensitive": True}}}
).encode()
STACK = {
    "terraform": {},
    "resource": {
        "aws_lambda_function": {"notes": {"timeout": 3, "source_code_hash": "one"}},
        "aws_sqs_queue": {"jobs": {"name": "jobs"}},
    },
}
INIT = "init -input=false -reconfigure -json"
APPLY = "apply -input=false -json -lock-timeout=0s plan.tfplan"
PLAN = "plan -input=false -json -lock-timeout=0s -out=plan.tfplan"


class Up(EmbeddedAws):
    """An embedded AWS that is said to be up."""

    def __init__(self) -> None:
        super().__init__(5000)

    def running(self) -> bool:
        return True


class Silent:
    def step(self, what: str) -> None:
        """Nothing."""

    def planned(self, summary: Summary) -> None:
        """Nothing."""

    def event(self, event: Event) -> None:
        """Nothing."""


Again = Callable[..., WentOn]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    program = tmp_path / "terraform"
    program.write_text(SCRIPT)
    program.chmod(0o755)
    monkeypatch.setenv("TERRAFORM_BINARY_NAME", str(program))
    (tmp_path / "out/packages").mkdir(parents=True)
    (tmp_path / "out/packages/notes.zip").write_bytes(b"code")
    (tmp_path / "out/cdk.tf.json").write_text(json.dumps(STACK))
    return tmp_path


def again(folder: Path, kept: KeptState | None, quotas: Quotas | None = None) -> WentOn:
    """What `local up --keep` does with the synthesized stack, and the calls of Terraform in `calls`."""
    stack = folder / "out/cdk.tf.json"
    run = DeploymentRun.prepare(stack, folder / "work", Up(), Silent(), Patience(60, 60))
    (folder / "work/calls").unlink(missing_ok=True)
    return went_on(run, stack, quotas or limits(), kept, KeptPlace(Path(), "dev"))


def calls(folder: Path) -> list[str]:
    file = folder / "work/calls"
    return file.read_text().splitlines() if file.exists() else []


def kept_of(folder: Path) -> KeptState:
    """As it is once all is applied."""
    now = replace(settled(folder / "out/cdk.tf.json", limits(), folder / "missing"), tfstate=digest(TFSTATE))
    (folder / "work/.terraform").mkdir(parents=True, exist_ok=True)
    return KeptState("dev", "", "2026-11-28T22:00:00", now, TFSTATE, b"{}", b"")


def write(folder: Path, **functions: object) -> None:
    changed = {**STACK["resource"], "aws_lambda_function": {"notes": functions}}
    (folder / "out/cdk.tf.json").write_text(json.dumps({**STACK, "resource": changed}))


def test_the_same_is_not_applied_again(folder: Path) -> None:
    done = again(folder, kept_of(folder))
    assert (done.difference, done.applied.summary, calls(folder)) == ("nothing", None, [])
    # As Terraform's own events have it: what is sensitive is not printed.
    assert done.applied.outputs == {"url": "https://a", "key": None}
    assert (folder / "work" / STATE).read_bytes() == TFSTATE
    assert (folder / f"work/{STATE}.history.json").read_bytes() == b"{}"


def test_a_folder_without_the_provider_is_initialised_for_what_people_ask_of_it(folder: Path) -> None:
    kept = kept_of(folder)
    (folder / "work/.terraform").rmdir()
    assert again(folder, kept).difference == "nothing"
    assert calls(folder) == [INIT]


def test_other_code_alone_is_planned_from_the_state(folder: Path) -> None:
    kept = kept_of(folder)
    (folder / "out/packages/notes.zip").write_bytes(b"other code")
    write(folder, timeout=3, source_code_hash="two")
    assert again(folder, kept).difference == "code"
    assert calls(folder) == [INIT, f"{PLAN} -refresh=false", APPLY]


@pytest.mark.parametrize("how", ["setting", "package", "quota", "applied since", "emulation"])
def test_anything_else_is_planned_as_ever(folder: Path, monkeypatch: pytest.MonkeyPatch, how: str) -> None:
    kept, quotas = kept_of(folder), limits()
    match how:
        case "setting":
            write(folder, timeout=4, source_code_hash="one")
        case "package":
            (folder / "out/packages/second.zip").write_bytes(b"code")
        case "quota":
            quotas = quotas.model_copy(update={"tables_per_region": 1})
        case "applied since":
            kept = replace(kept, settled=None)
        case _:
            monkeypatch.setattr("phase3b.local.kept.stack_digest.versions", lambda: {"moto": "5.9"})
    assert again(folder, kept, quotas).difference == "all"
    assert calls(folder) == [INIT, PLAN, APPLY]


def test_where_nothing_is_kept_all_is_applied(folder: Path) -> None:
    assert again(folder, None).difference == "all"
    assert calls(folder) == [INIT, PLAN, APPLY]


def test_what_fails_says_that_what_is_kept_is_as_it_was(folder: Path) -> None:
    kept = replace(kept_of(folder), settled=None)
    (folder / "work/fails").touch()
    with pytest.raises(Phase3bError) as caught:
        again(folder, kept)
    assert caught.value.exit_code is ExitCode.OUTSIDE_FAILURE
    assert [str(each) for each in caught.value.problems][-1] == (
        f"this was applied on top of what {FILE} has of 2026-11-28T22:00:00, which is as it was. To begin without it, run: "
        "phase3b local up dev --keep --fresh (its data is replaced once all is applied). [P3B-LOCAL-KEPT-NOT-APPLIED]"
    )


def test_digests_tell_what_moved_from_one_part_to_the_next(folder: Path) -> None:
    stack = folder / "out/cdk.tf.json"
    before = settled(stack, limits(), folder / "missing")
    assert difference(KeptState("dev", "", "", before, b"", b"", b""), before) == "nothing"
    (folder / "out/packages/notes.zip").write_bytes(b"cod")
    (folder / "out/packages/notes.zip").rename(folder / "out/packages/notes.zipe.zip")
    after = settled(stack, limits(), folder / "missing")
    assert after.stack != before.stack
    assert after.without_code != before.without_code
    assert Settled(before.stack, before.without_code, "") == before
