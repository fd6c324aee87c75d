"""Terraform's events as data, and what becomes of a run that fails or hangs; a shell script plays Terraform."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from phase3b.errors import ExitCode, Phase3bError
from phase3b.terraform.binary import find_terraform
from phase3b.terraform.events import (
    ApplyEnded,
    ApplyStarted,
    Diagnostic,
    DriftFound,
    Event,
    Outputs,
    PlannedChange,
    Progress,
    Summary,
    parse_event,
)
from phase3b.terraform.run import Patience, Terraform

HOOK = '"hook":{"resource":{"addr":"aws_kms_key.phase3b"},"action":"create"'


@pytest.mark.parametrize(
    ("line", "event"),
    [
        (
            '{"type":"planned_change","change":{"resource":{"addr":"aws_sns_topic.a"},"action":"replace"}}',
            PlannedChange("aws_sns_topic.a", "replace"),
        ),
        (
            '{"type":"resource_drift","change":{"resource":{"addr":"aws_sns_topic.a"},"action":"update"}}',
            DriftFound("aws_sns_topic.a", "update"),
        ),
        (f'{{"type":"apply_start",{HOOK}}}}}', ApplyStarted("aws_kms_key.phase3b", "create")),
        (f'{{"type":"apply_complete",{HOOK}}}}}', ApplyEnded("aws_kms_key.phase3b", "create", failed=False)),
        (f'{{"type":"apply_errored",{HOOK}}}}}', ApplyEnded("aws_kms_key.phase3b", "create", failed=True)),
        (
            '{"type":"diagnostic","diagnostic":{"severity":"error","summary":"No","detail":"way","address":"a.b"}}',
            Diagnostic("error", "No", "way", "a.b"),
        ),
        (
            '{"type":"change_summary","changes":{"add":1,"change":2,"remove":3,"operation":"apply"}}',
            Summary(1, 2, 3, "apply"),
        ),
        ('{"type":"outputs","outputs":{"x":{"value":"y"},"secret":{"sensitive":true}}}', Outputs({"x": "y", "secret": None})),
        ('{"type":"apply_start","hook":{"resource":{"addr":"data.x.y"},"action":"read"},"@message":"m"}', Progress("m")),
        ('{"type":"a_type_of_the_future","@message":"hello"}', Progress("hello")),
        ("no json at all", Progress("no json at all")),
        ("42", Progress("42")),
        ("null", Progress("null")),
        (
            '{"type":"outputs","outputs":{"same":{"action":"noop"},"other":{"action":"update"}}}',
            Outputs({"same": None, "other": None}, (PlannedChange("output.other", "update"),)),
        ),
    ],
)  # fmt: skip
def test_events(line: str, event: Event) -> None:
    assert parse_event(line) == event


@pytest.fixture
def fake(tmp_path: Path) -> Callable[[str], Terraform]:
    def make(script: str) -> Terraform:
        program = tmp_path / "terraform"
        program.write_text(f"#!/bin/sh\n{script}\n")
        program.chmod(0o755)
        return Terraform(str(program), tmp_path, Patience(total_seconds=120, stall_seconds=120))

    return make


def ignore(event: Event) -> None:
    del event


def test_a_run_gives_what_it_planned_and_its_outputs(fake: Callable[[str], Terraform]) -> None:
    terraform = fake(
        """echo '{"type":"planned_change","change":{"resource":{"addr":"a.b"},"action":"create"}}'
        echo '{"type":"change_summary","changes":{"add":1,"change":0,"remove":0,"operation":"plan"}}'"""
    )
    seen: list[Event] = []
    done = terraform.plan("x", seen.append)
    assert done.planned == (PlannedChange("a.b", "create"),)
    assert done.summary == Summary(1, 0, 0, "plan")
    assert len(seen) == 2


def test_a_failed_run_says_terraforms_words(fake: Callable[[str], Terraform]) -> None:
    terraform = fake(
        """cat <<'END'
{"type":"diagnostic","diagnostic":{"severity":"error","summary":"Bad","detail":"Because\\nso","address":"a.b"}}
END
exit 1"""
    )
    with pytest.raises(Phase3bError) as caught:
        terraform.apply("x", ignore)
    assert str(caught.value) == "terraform apply: a.b: Bad. Because so. [P3B-TERRAFORM-FAILED]"
    assert caught.value.exit_code is ExitCode.OUTSIDE_FAILURE


def test_a_run_that_fails_without_a_diagnostic_is_still_explained(fake: Callable[[str], Terraform]) -> None:
    with pytest.raises(Phase3bError, match=r"terraform plan failed \(exit code \d+\): something odd"):
        fake("echo something odd; exit 1").plan("x", ignore)


def test_an_apply_that_gets_no_further_is_ended_and_names_what_it_waits_for(fake: Callable[[str], Terraform]) -> None:
    """ "Still creating" lines, for ever, are no progress."""
    made = fake(
        f"""echo '{{"type":"apply_start",{HOOK}}}}}'
        while true; do echo '{{"type":"apply_progress","@message":"Still creating..."}}'; sleep 0.1; done"""
    )
    terraform = Terraform(made.binary, made.folder, Patience(total_seconds=120, stall_seconds=2))
    with pytest.raises(Phase3bError) as caught:
        terraform.apply("x", ignore)
    assert str(caught.value) == (
        "terraform apply got no further for 2 s and was ended. It was still at work on: aws_kms_key.phase3b (create). [P3B-TERRAFORM-TIMEOUT]"
    )


def test_a_run_that_takes_too_long_in_all_is_ended(fake: Callable[[str], Terraform]) -> None:
    terraform = fake('while true; do echo \'{"type":"version"}\'; sleep 0.1; done')
    hasty = Terraform(terraform.binary, terraform.folder, Patience(total_seconds=0.5, stall_seconds=60))
    with pytest.raises(Phase3bError, match=r"terraform plan took longer than 0\.5 s and was ended"):
        hasty.plan("x", ignore)


def once_ready(error: BaseException) -> Callable[[Event], None]:
    def watch(event: Event) -> None:
        if event == Progress("ready"):
            raise error

    return watch


@pytest.mark.parametrize(
    "error", [KeyboardInterrupt(), Phase3bError(), ValueError()], ids=lambda each: type(each).__name__
)
def test_an_apply_that_is_ended_writes_its_state_first(fake: Callable[[str], Terraform], error: BaseException) -> None:
    """Killed at once, Terraform would forget the resource that it is making."""
    made = fake('trap "echo written > state; exit 1" INT; echo ready; while true; do sleep 0.1; done')
    with pytest.raises(type(error)):
        made.apply("x", once_ready(error))
    assert (made.folder / "state").read_text("utf-8") == "written\n"


def test_so_does_one_that_has_lost_our_patience(fake: Callable[[str], Terraform]) -> None:
    made = fake('trap "echo written > state; exit 1" INT; touch ready; while true; do sleep 0.1; done')

    def pointless() -> str | None:
        return "the embedded AWS has died" if (made.folder / "ready").exists() else None

    impatient = Terraform(made.binary, made.folder, Patience(120, 120), hopeless=pointless)
    with pytest.raises(Phase3bError, match="was ended"):
        impatient.apply("x", ignore)
    assert (made.folder / "state").read_text("utf-8") == "written\n"


def test_a_run_that_minds_no_interrupt_is_killed(
    fake: Callable[[str], Terraform], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("phase3b.terraform.run.INTERRUPT_SECONDS", 0.2)
    stubborn = fake('trap "" INT; echo $$ > pid; echo ready; while true; do sleep 0.1; done')
    with pytest.raises(KeyboardInterrupt):
        stubborn.apply("x", once_ready(KeyboardInterrupt()))
    with pytest.raises(ProcessLookupError):
        os.kill(int((stubborn.folder / "pid").read_text("utf-8")), 0)


def test_a_run_that_has_become_pointless_is_ended(fake: Callable[[str], Terraform]) -> None:
    terraform = fake("sleep 60")
    pointless = Terraform(
        terraform.binary, terraform.folder, Patience(60, 60), hopeless=lambda: "the embedded AWS has died"
    )
    with pytest.raises(Phase3bError, match="terraform init was ended: the embedded AWS has died"):
        pointless.init(ignore)


def test_terraform_that_is_missing_is_one_line(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("TERRAFORM_BINARY_NAME", raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(Phase3bError) as caught:
        find_terraform()
    assert str(caught.value) == (
        "Terraform is not installed, and this command runs it. Install Terraform 1.11 or later. [P3B-TERRAFORM-MISSING]"
    )
    assert caught.value.exit_code is ExitCode.OUTSIDE_FAILURE


@pytest.mark.parametrize(
    ("says", "message"),
    [
        ("""echo '{"terraform_version":"1.5.7"}'""", "Terraform 1.5.7 is too old"),
        ("echo OpenSomething", "does not say its version: OpenSomething"),
    ],
)
def test_a_terraform_that_does_not_fit(
    fake: Callable[[str], Terraform], monkeypatch: pytest.MonkeyPatch, says: str, message: str
) -> None:
    monkeypatch.setenv("TERRAFORM_BINARY_NAME", fake(says).binary)
    with pytest.raises(Phase3bError, match=message):
        find_terraform()


def test_a_relative_name_of_terraform_works_from_the_stacks_folder(
    fake: Callable[[str], Terraform], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    fake("""echo '{"terraform_version":"1.11.4"}'""")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("TERRAFORM_BINARY_NAME", "./terraform")
    stack = tmp_path / "stack"
    stack.mkdir()
    Terraform(find_terraform(), stack, Patience(60, 60)).plan("x", ignore)


def test_an_output_that_a_plan_would_change_is_told(fake: Callable[[str], Terraform]) -> None:
    done = fake("""echo '{"type":"outputs","outputs":{"url":{"action":"update"}}}'""").plan("x", ignore)
    assert done.changed_outputs == (PlannedChange("output.url", "update"),)


def test_what_would_make_terraform_do_something_else_is_not_handed_on(
    fake: Callable[[str], Terraform], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("TF_CLI_ARGS", "TF_CLI_ARGS_plan", "TF_CLI_ARGS_apply", "TF_WORKSPACE", "TF_DATA_DIR"):
        monkeypatch.setenv(name, "-refresh=false")
    monkeypatch.setenv("TF_PLUGIN_CACHE_DIR", "/cache")
    monkeypatch.delenv("TF_CLI_CONFIG_FILE", raising=False)
    terraform = fake('printf \'{"said": "%s"}\' "$(env | grep ^TF_ | sort | tr "\\n" " ")"')
    assert terraform.show("a.tfplan") == {"said": "TF_IN_AUTOMATION=1 TF_PLUGIN_CACHE_DIR=/cache TF_WORKSPACE=default "}
    given = Terraform(
        terraform.binary,
        terraform.folder,
        terraform.patience,
        variables={"TF_CLI_ARGS": "-x", "PATH": os.environ["PATH"]},
    )
    assert given.show("a.tfplan") == {"said": "TF_IN_AUTOMATION=1 TF_WORKSPACE=default "}


@pytest.mark.parametrize(("theirs", "given"), [(None, "200"), ("off", "off")])
def test_go_looks_for_garbage_half_as_often_unless_somebody_has_said_how_often(
    fake: Callable[[str], Terraform], monkeypatch: pytest.MonkeyPatch, theirs: str | None, given: str
) -> None:
    monkeypatch.delenv("GOGC", raising=False)
    if theirs is not None:
        monkeypatch.setenv("GOGC", theirs)
    assert fake('printf \'{"said": "%s"}\' "$GOGC"').show("a.tfplan") == {"said": given}
