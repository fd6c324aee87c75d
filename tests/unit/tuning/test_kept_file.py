"""Findings of tuning as they are kept: read back as they were written, and what is none is said."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from phase3b.errors import ExitCode, Phase3bError
from phase3b.operations.doctor.verdict import SettingChange
from phase3b.tuning.batches import kept as batches
from phase3b.tuning.batches.report import BatchReport, ConsumerPoint, ConsumerReport, Saved, WriteCell, WriteReport
from phase3b.tuning.proposal import Proposal
from phase3b.tuning.starts import kept as starts
from phase3b.tuning.starts.report import ColdShare, ColdStartReport, StartOption, StartReport

CHANGE = SettingChange(("functions", "notes", "settings", "batch_items"), 10, 25, of_service=True)
PROPOSAL = Proposal(CHANGE, "fewer calls", None, "measured", "none")
POINT = ConsumerPoint(10, 0, 2, 1.5, 100.0, None, 0.3, 66.7, "")
BATCHES = BatchReport(
    "dev", "starter", "2026-11-30T02:00:00Z", "embedded AWS", "measured", 200, 3, "no such operation",
    (
        WriteReport(
            "notes", "notes", "BatchWriteItem", 1000, "shared.batch_writer", 10, 50, "a", "b", 25, 25, "too small", ("why",),
            (WriteCell("BatchWriteItem", 25, 1, 50, "free", 200, calls=8, units=200.0),), (),
        ),
    ),
    (
        ConsumerReport(
            "notes", "queue", "events", 10, 0, 2, None, (), "assumed", (POINT,), POINT, None, "not known", (),
        ),
    ),
    Saved("notes", 100, 100, 4, 1.0, 0.1, 200.0, 200.0, 400.0, 200.0, 100.0, None),
    (PROPOSAL,),
    ("note",),
)  # fmt: skip
STARTS = ColdStartReport(
    "dev", "starter", "2026-11-30T02:00:00Z", "this machine",
    (
        StartReport(
            "notes", 256, None, None, None, ColdShare(0, 0, None, None, None, None, ""),
            (StartOption("nothing", 0, None, None, None, 0.0, "assumed"),), None, "assumed", (),
        ),
    ),
    (PROPOSAL,), (),
)  # fmt: skip


def test_what_is_kept_is_read_as_it_was(tmp_path: Path) -> None:
    file = tmp_path / "capacity.yaml"
    assert batches.read_kept("dev", file) is None
    assert starts.read_kept("dev", file) is None
    assert batches.keep_batches(BATCHES, file) == tmp_path / ".phase3b/tuning/batches-dev.json"
    assert starts.keep_starts(STARTS, file) == tmp_path / ".phase3b/tuning/starts-dev.json"
    assert batches.read_kept("dev", file) == BATCHES
    assert starts.read_kept("dev", file) == STARTS
    assert batches.read_kept("prod", file) is None


def test_what_is_no_finding_is_said_with_the_command_that_makes_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    folder = Path(".phase3b/tuning")
    folder.mkdir(parents=True)
    (folder / "batches-dev.json").write_text("{}", "utf-8")
    with pytest.raises(Phase3bError) as caught:
        batches.read_kept("dev")
    assert str(caught.value) == (
        ".phase3b/tuning/batches-dev.json:1:1 environment: these are no findings of tune batches: field required. "
        "Measure again: phase3b tune batches dev. [P3B-TUNE-KEPT]"
    )
    assert caught.value.exit_code is ExitCode.BAD_INPUT
    (folder / "starts-dev.json").write_text("[", "utf-8")
    with pytest.raises(Phase3bError, match="no findings of tune cold-starts"):
        starts.read_kept("dev")


def test_a_folder_that_can_not_be_written_is_a_failure_outside(tmp_path: Path) -> None:
    (tmp_path / ".phase3b").write_text("a file", "utf-8")
    with pytest.raises(Phase3bError) as caught:
        batches.keep_batches(BATCHES, tmp_path / "capacity.yaml")
    assert caught.value.problems[0].code == "P3B-OUTPUT-UNWRITABLE"
    assert caught.value.exit_code is ExitCode.OUTSIDE_FAILURE


def test_findings_of_another_environment_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("capacity.yaml").touch()
    for kept, module, command in (
        (batches.keep_batches(BATCHES, Path("capacity.yaml")), batches, "batches"),
        (starts.keep_starts(STARTS, Path("capacity.yaml")), starts, "cold-starts"),
    ):
        prod = kept.with_name(kept.name.replace("dev", "prod"))
        kept.rename(prod)
        with pytest.raises(Phase3bError) as caught:
            module.read_kept("prod")
        assert str(caught.value) == (
            f"{prod}:1:1 environment: these are findings of dev, and the file is that of prod. Measure again: phase3b tune {command} "
            "prod. [P3B-TUNE-KEPT]"
        )
        assert caught.value.exit_code is ExitCode.BAD_INPUT


def test_what_is_no_text_is_measured_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    kept = Path(".phase3b/tuning/batches-dev.json")
    kept.parent.mkdir(parents=True)
    kept.write_bytes(b"\xff\xfe")
    with pytest.raises(Phase3bError) as caught:
        batches.read_kept("dev")
    assert str(caught.value) == (
        f"{kept}:1:1: this is not text in UTF-8. Measure again: phase3b tune batches dev. [P3B-FILE-NOT-UTF8]"
    )
    kept.unlink()
    kept.mkdir()
    with pytest.raises(Phase3bError) as caught:
        batches.read_kept("dev")
    assert str(caught.value) == (
        f"{kept} is a folder. Remove it. Measure again: phase3b tune batches dev. [P3B-FILE-UNREADABLE]"
    )


def consumer(function: str, queue: str) -> ConsumerReport:
    return replace(BATCHES.consumers[0], function=function, source=queue)


def proposed(*path: str) -> Proposal:
    return Proposal(SettingChange(path, 10, 25, of_service=True), "fewer calls", None, "measured", "none")


def test_a_run_of_some_functions_leaves_what_is_known_of_the_others(tmp_path: Path) -> None:
    """Each finding with its own run; a change goes with the function of its key, or of its queue."""
    file = tmp_path / "capacity.yaml"
    of_queue, of_other = (
        proposed("queues", "events", "consumer", "batch_size"),
        proposed("queues", "mails", "consumer", "batch_size"),
    )
    whole = replace(
        BATCHES, consumers=(consumer("notes", "events"), consumer("mailer", "mails")), proposals=(PROPOSAL, of_queue, of_other)
    )  # fmt: skip
    batches.keep_batches(whole, file)
    again = replace(
        BATCHES, at="2026-11-30T05:00:00Z", consumers=(consumer("notes", "events"),), saved=None, proposals=()
    )
    batches.keep_batches(again, file, ("notes",))
    of_mailer = replace(whole, writes=(), saved=None, consumers=(consumer("mailer", "mails"),), proposals=(of_other,))
    assert batches.read_kept("dev", file) == replace(again, earlier=(of_mailer,))
    # Again the other one: nothing of the first run is left.
    mailer = replace(of_mailer, at="2026-11-30T06:00:00Z")
    batches.keep_batches(mailer, file, ("mailer",))
    assert batches.read_kept("dev", file) == replace(mailer, earlier=(again,))
    # A run of all functions is alone.
    batches.keep_batches(whole, file)
    assert batches.read_kept("dev", file) == whole


def test_what_batches_save_stays_where_its_table_is_still_measured(tmp_path: Path) -> None:
    file = tmp_path / "capacity.yaml"
    batches.keep_batches(BATCHES, file)
    empty = replace(BATCHES, writes=(), consumers=(), saved=None, proposals=())
    batches.keep_batches(empty, file, ("authorizer",))
    found = batches.read_kept("dev", file)
    assert found is not None
    assert [each.saved for each in found.earlier] == [BATCHES.saved]


def test_a_run_of_some_functions_leaves_cold_starts_of_the_others(tmp_path: Path) -> None:
    file = tmp_path / "capacity.yaml"
    other = replace(STARTS.functions[0], function="mailer")
    of_mailer = proposed("functions", "mailer", "provisioned_concurrency")
    starts.keep_starts(replace(STARTS, functions=(*STARTS.functions, other), proposals=(PROPOSAL, of_mailer)), file)
    again = replace(STARTS, at="2026-11-30T05:00:00Z", proposals=())
    starts.keep_starts(again, file, ("notes",))
    assert starts.read_kept("dev", file) == replace(
        again, earlier=(replace(STARTS, functions=(other,), proposals=(of_mailer,)),)
    )


def test_what_nobody_can_read_is_replaced_by_a_run_of_some_functions(tmp_path: Path) -> None:
    file = tmp_path / "capacity.yaml"
    kept = tmp_path / ".phase3b/tuning/starts-dev.json"
    kept.parent.mkdir(parents=True)
    kept.write_text("{", "utf-8")
    starts.keep_starts(STARTS, file, ("notes",))
    assert starts.read_kept("dev", file) == STARTS
