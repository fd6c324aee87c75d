"""What Terraform's failure comes to for a person: which resource, what AWS said, what to do."""

from __future__ import annotations

import re
import shlex
import signal
from collections.abc import Sequence
from typing import Final

from phase3b.errors import ExitCode, Phase3bError, Problem, outside_failure
from phase3b.terraform.events import Diagnostic

LONGEST: Final = 600
NAMED: Final = 3
CYCLE: Final = "Cycle: "
# Of two applies at a time, that of the one who comes second.
LOCKED: Final = "Error acquiring the state lock"
STALE: Final = "Saved plan is stale"
# The same words in `phase3b diff`, which sees the rename and not the cycle.
UNORDERED: Final = (
    "A new service.project, component or environment name replaces every resource, and together with another change "
    "Terraform can't always order that. Restore the name, or apply the other changes first and the name alone."
)
# What Terraform says of a state that was cut short, edited by hand, or written by a later Terraform.
BROKEN_STATE: Final = ("Unsupported state file format", "Failed to read state file")
RESTORE_STATE: Final = (
    "Restore the state as it was: beside a file is the one before (.backup), a bucket keeps versions. Do not remove it: "
    "what Terraform has made would be unknown to it"
)
# operation error DynamoDB: CreateTable, https response error StatusCode: 400, RequestID: X, [api error] Y: what it is
_OPERATION: Final = re.compile(
    r"operation error ([^:,]+): (\w+), (?:exceeded maximum number of attempts, \d+, )?"
    r"https response error StatusCode: \d+, RequestID: [^,]*, (?:api error )?"
)
# As Terraform says who holds it: "  Who:       somebody@laptop".
_LOCK_ID: Final = re.compile(r"^\s*ID:\s+([0-9a-fA-F-]+)$", re.MULTILINE)
_LOCK_WHO: Final = re.compile(r"^\s*Who:\s+(\S.*)$", re.MULTILINE)
_LOCK_SINCE: Final = re.compile(r"^\s*Created:\s+([\d-]+ [\d:]+)", re.MULTILINE)
_WAITING: Final = re.compile(r"\b(?:[a-z0-9_]+\.)*(aws_[a-z0-9_]+\.[a-z0-9_]+)")


def failure(
    command: str, errors: Sequence[Diagnostic], sentence: Sequence[str], code: int, folder: str = ""
) -> Phase3bError:
    """The error of a run that ended with `code`, in a folder; `said` are its last words where it gave no diagnostic."""
    if not errors:
        last = shortened(" ".join(sentence[-8:])) or "without a word"
        return outside_failure(
            f"terraform {command} failed ({ended(code)}): {last}",
            "Run it by hand to see more",
            code="P3B-TERRAFORM-FAILED",
        )
    cycles = [error.summary.startswith(CYCLE) for error in errors]
    return Phase3bError(
        *(_problem(command, error, code, folder) for error in errors),
        # What can't be ordered is not a failure of Terraform's: the change is refused.
        exit_code=ExitCode.FINDING if all(cycles) else ExitCode.OUTSIDE_FAILURE,
    )


def _problem(command: str, error: Diagnostic, code: int, folder: str) -> Problem:
    if error.summary.startswith(CYCLE):
        waiting = list(dict.fromkeys(_WAITING.findall(error.summary)))
        named = ", ".join(waiting[:NAMED]) + (f" and {len(waiting) - NAMED} more" if len(waiting) > NAMED else "")
        return Problem(
            f"REFUSED: terraform {command} can't order this change: {len(waiting)} resources wait for each other ({named})",
            f"Change less at once. {UNORDERED}",
            code="P3B-TERRAFORM-CYCLE",
        )
    if error.summary.startswith(LOCKED) and _LOCK_ID.search(error.detail):
        return _locked(command, error, folder)
    if error.summary.startswith(LOCKED) and error.detail:
        # What is behind the empty line tells to go on without a lock.
        why = shortened(error.detail.split("\n\n")[0].removeprefix("Error message: ")).rstrip(".")
        return Problem(
            f"terraform {command}: the state can't be locked: {why}",
            "Anyone who plans must be able to write where the state is kept: check the folder or the bucket, and your rights in it",
            code="P3B-STATE-UNWRITABLE",
        )
    if error.summary.startswith(STALE):
        return Problem(
            f"terraform {command}: another apply has changed the state since this was planned; nothing of this was applied",
            "Run the same again: it plans from what is there now",
            code="P3B-STATE-CHANGED",
        )
    broken = any(words in f"{error.summary} {error.detail}" for words in BROKEN_STATE)
    sentence = RESTORE_STATE if broken else f"Terraform says no more about it ({ended(code)})"
    return Problem(
        what=f"terraform {command}: {error.address + ': ' if error.address else ''}{shortened(error.summary).rstrip('.')}",
        fix=sentence if broken else shortened(error.detail) or sentence,
        code="P3B-TERRAFORM-FAILED",
    )


def _locked(command: str, error: Diagnostic, folder: str) -> Problem:
    """Who holds the state, and how one that is dead is made to let it go."""
    lock, who, since = (each.search(error.detail) for each in (_LOCK_ID, _LOCK_WHO, _LOCK_SINCE))
    where = f" -chdir={shlex.quote(folder)}" if folder else ""
    holds = f"{who[1].strip() if who else 'another run'} holds it{f' since {since[1]} UTC' if since else ''}"
    return Problem(
        f"terraform {command}: the state is locked: {holds}",
        "Wait until that run has ended, then run the same again. Only where it is dead (a machine that went away): terraform"
        f"{where} force-unlock {lock[1] if lock else ''}",
        code="P3B-STATE-LOCKED",
    )


def shortened(text: str) -> str:
    """On one line, without the numbers of requests, and not longer than a person reads."""
    line = _OPERATION.sub(r"\1 \2: ", " ".join(text.split()))
    return line if len(line) <= LONGEST else f"{line[: LONGEST - 1]}…"


def ended(code: int) -> str:
    """An exit code, or the signal that a negative one is."""
    if code >= 0:
        return f"exit code {code}"
    try:
        return f"ended by {signal.Signals(-code).name}"
    except ValueError:
        return f"ended by the signal {-code}"
