"""The log as a file: what is written is what is read, and what is no log is said with its place."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from tried_change import begun

from phase3b.change.rollout.keeper import BucketKeeper, FileKeeper
from phase3b.errors import ExitCode, Phase3bError
from phase3b.tuning.trial.trial_log import read_log, tuning_keeper, write_log
from phase3b.tuning.trial.trial_record import (
    Cost,
    FunctionFigures,
    Gate,
    Judgement,
    KeyChange,
    RequestFigures,
    RunFigures,
    TuningLog,
)

RUN = RunFigures(
    "before-1.json", "2026-11-30T00:00:00", 60, {"GET /a": RequestFigures(10, 1, 5.5, None)},
    {"f": FunctionFigures(10, 4.2, None, 81)}, "CloudWatch", ("a note",),
)  # fmt: skip
TRIAL = replace(
    begun(), keys=(KeyChange("a.b", None, "1"),), runs_before=(RUN, RUN), failed_runs=("busy",), phase="measuring",
    judgement=Judgement((Gate("cost", "not known", None, 15, "why"),), Cost(None, complete=False, why="no price"), Cost(1, complete=True)),
)  # fmt: skip


def test_what_is_written_is_read(tmp_path: Path) -> None:
    keeper = FileKeeper(tmp_path / "state/dev.tuning.json")
    assert read_log(keeper) == TuningLog()
    log = TuningLog().ended(TRIAL, "kept", "because", "2026-11-30T01:00:00+0000").under_way(TRIAL)
    write_log(keeper, log)
    assert read_log(keeper) == log
    assert [each.kept for each in read_log(keeper).optimisations] == [True]


def test_it_is_beside_the_history() -> None:
    assert tuning_keeper(FileKeeper(Path("state/dev.history.json"), "why")) == FileKeeper(
        Path("state/dev.tuning.json"), "why"
    )
    bucket = BucketKeeper("b", "phase3b/prod.history.json", "us-east-1", kms_key_id="k")
    assert tuning_keeper(bucket) == replace(bucket, key="phase3b/prod.tuning.json")


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("[]", "dev.tuning.json:1:1: an object"),
        ('{"version": 2}', "it is of another version of phase3b"),
        ('{"version": 1, "optimisations": [{"id": 3}]}', "optimisations.0"),
        ("{", "it is not JSON"),
    ],
)
def test_what_is_no_log(text: str, what: str, tmp_path: Path) -> None:
    (tmp_path / "dev.tuning.json").write_text(text, "utf-8")
    with pytest.raises(Phase3bError) as caught:
        read_log(FileKeeper(tmp_path / "dev.tuning.json"))
    assert caught.value.exit_code == ExitCode.OUTSIDE_FAILURE
    assert what.rsplit(": ", maxsplit=1)[-1] in str(caught.value)


def test_a_log_is_read_by_people_too(tmp_path: Path) -> None:
    keeper = FileKeeper(tmp_path / "dev.tuning.json")
    write_log(keeper, TuningLog(trial=TRIAL))
    assert json.loads(keeper.file.read_text("utf-8"))["trial"]["by"] == {
        "user": "ada",
        "commit": "abc",
        "changed": False,
        "machine": "",
    }
