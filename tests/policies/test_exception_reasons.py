"""A reason of an exception is a sentence that somebody else can check."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from phase3b.capacity.loader import load
from phase3b.capacity.text.problem_text import quoted
from phase3b.errors import ExitCode, Phase3bError
from phase3b.scan.verdicts.exceptions import read_exceptions

TODAY = date(2026, 11, 21)
FORM = """\
version: 1
exceptions:
  - check: CKV_AWS_338
    addresses: [aws_cloudwatch_log_group.x]
    reason: {}
    owner: platform@securebase.com
    expires: 2027-10-31
"""


def read(root: Path, folder: Path, reason: str) -> tuple[str, ...]:
    file = folder / "exceptions.yaml"
    file.write_text(FORM.format(reason), "utf-8")
    return tuple(each.reason for each in read_exceptions(file, load(root / "capacity.yaml"), TODAY))


@pytest.mark.parametrize(
    "reason",
    [
        "x",
        "because",
        "later",
        "todo",
        "n/a",
        "'...'",
        "'- - - - - - - - - - - - - - -'",
        # Long, and reports nothing.
        "x x x x x x x x x x x x x x x x x",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "because because because because because because",
        "This is the accepted risk, it was ok and will be fixed later",
        "To be done later, it is a temporary exception for some test",
        "12345 67890 12345 67890 12345 67890",
        # Words, and too few that are another each.
        "Logs logs LOGS group groups group logs",
        # Enough words, and too short for a sentence.
        "ab cd ef gh ij",
    ],
)
def test_a_reason_that_says_nothing_is_refused_with_what_is_wanted(reason: str, root: Path, tmp_path: Path) -> None:
    with pytest.raises(Phase3bError) as refused:
        read(root, tmp_path, reason)
    assert refused.value.exit_code is ExitCode.BAD_INPUT
    (problem,) = refused.value.problems
    said = quoted(reason.strip("'"))
    assert str(problem) == (
        f"{tmp_path}/exceptions.yaml:5:13 exceptions[0].reason: {said} is not a reason that somebody else can check. "
        "Write a sentence of at least 25 characters and 5 different words that say something: what is so here, and why "
        "the check need not be followed. [P3B-EXCEPTION-REASON]"
    )


@pytest.mark.parametrize(
    "reason",
    [
        "Logs of development are kept for a month.",
        # Exactly five words that count, and exactly 25 characters.
        "Keys rotate monthly at HQ",
    ],
)
def test_a_reason_of_some_length_is_taken(reason: str, root: Path, tmp_path: Path) -> None:
    assert read(root, tmp_path, reason) == (reason,)
