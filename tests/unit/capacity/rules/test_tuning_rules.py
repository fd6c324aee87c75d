"""What must be true of the `tuning` part."""

from __future__ import annotations

from pathlib import Path

import pytest

from phase3b.capacity.loader import parse
from phase3b.errors import Phase3bError

TEXT = (Path(__file__).resolve().parents[4] / "examples/minimal/capacity.yaml").read_text("utf-8")
BROKEN = {
    "a scenario that is not there": (
        "{memory: {scenario: mixd}, trial: {scenario: soack}}",
        (
            'tuning.memory.scenario: there is no scenario "mixd" in load.scenarios. Remove it. [P3B-LOAD-SCENARIO-UNKNOWN]',
            'tuning.trial.scenario: there is no scenario "soack" in load.scenarios. Remove it. [P3B-LOAD-SCENARIO-UNKNOWN]',
        ),
    ),
    "values that are there twice": (
        "{memory: {sizes_mb: [128, 256, 128]}, batches: {sizes: [5, 5], parallel: [2, 2], windows_seconds: [1, 1], first_pauses_ms: [9, 9]}}",
        (
            "tuning.memory.sizes_mb: 128 is listed twice. Keep it once. [P3B-VALUE-TWICE]",
            "tuning.batches.sizes: 5 is listed twice. Keep it once. [P3B-VALUE-TWICE]",
            "tuning.batches.parallel: 2 is listed twice. Keep it once. [P3B-VALUE-TWICE]",
            "tuning.batches.windows_seconds: 1 is listed twice. Keep it once. [P3B-VALUE-TWICE]",
            "tuning.batches.first_pauses_ms: 9 is listed twice. Keep it once. [P3B-VALUE-TWICE]",
        ),
    ),
    "fewer runs at most than at first": (
        "{trial: {runs: 4, most_runs: 3}}",
        (
            (
                "tuning.trial.most_runs: 3 runs at most are fewer than the 4 that are run at first (tuning.trial.runs). Write at least 4, or "
                "lower tuning.trial.runs. [P3B-BOUNDS-REVERSED]"
            ),
        ),
    ),
}


@pytest.mark.parametrize("kind", BROKEN)
def test_message(kind: str) -> None:
    written, messages = BROKEN[kind]
    with pytest.raises(Phase3bError) as caught:
        parse(f"{TEXT.rstrip()}\ntuning: {written}\n", "capacity.yaml")
    assert [str(each).partition(" ")[2] for each in caught.value.problems] == list(messages)


def test_as_many_at_most_as_at_first() -> None:
    assert (
        parse(
            f"{TEXT.rstrip()}\ntuning: {{trial: {{runs: 4, most_runs: 4}}}}\n", "capacity.yaml"
        ).tuning.trial.most_runs
        == 4
    )
