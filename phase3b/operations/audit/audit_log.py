"""The audit log of an environment: a file beside its state, or an object in the state's bucket."""

from __future__ import annotations

import getpass
import os
import socket
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from phase3b.change.rollout.keeper import FileKeeper, Keeper, beside, change
from phase3b.errors import Phase3bError, outside_failure
from phase3b.operations.audit.audit_line import AuditLine, Unreadable, lines_of, text_of

ENDING: Final = ".audit.jsonl"
# Who started the job where the user of the system is the machine's: "Default environment variables" of GitHub Actions,
# "Predefined CI/CD variables" of GitLab.
STARTED_BY: Final = ("GITHUB_ACTOR", "GITLAB_USER_LOGIN")


@dataclass(frozen=True, slots=True)
class Who:
    """A user and their machine."""

    user: str
    machine: str


def who() -> Who:
    """Who runs this process; in a job of GitHub or GitLab, who started it."""
    started = next((found for each in STARTED_BY if (found := os.environ.get(each))), None)
    try:
        user = started or getpass.getuser()
    except (KeyError, OSError):
        # A container whose user has no name.
        user = f"uid {os.getuid()}"
    return Who(user, socket.gethostname())


def audit_keeper(history: Keeper) -> Keeper:
    """Where the log is, beside the history: state/dev.history.json -> state/dev.audit.jsonl."""
    return beside(history, ENDING)


def write_audit(log: Keeper, line: AuditLine) -> None:
    """Appends a line; two that write at once write one after the other.

    Raises:
        Phase3bError: it can't be written (3).
    """
    if isinstance(log, FileKeeper):
        log.append(text_of(line))
        return
    text = text_of(line) + "\n"

    def appended(before: str | None) -> str | None:
        known = before or ""
        if text in known:
            # An answer of S3 was lost and the line was not.
            return None
        return known + ("\n" if known and not known.endswith("\n") else "") + text

    change(log, appended)


def read_audit(log: Keeper) -> tuple[tuple[AuditLine, ...], tuple[Unreadable, ...]]:
    """The lines from the oldest on, and what can't be read of it; none where nothing was ever written.

    Raises:
        Phase3bError: the log can't be read (3).
    """
    return lines_of(log.read() or "")


@dataclass(frozen=True, slots=True)
class Audited:
    """What a command is about to change, as its audit lines say it."""

    environment: str
    command: str
    action: str
    about: str
    before: str
    after: str
    why: str = ""


def _now() -> datetime:
    return datetime.now(UTC)


@contextmanager
def audited(log: Keeper, what: Audited, now: Callable[[], datetime] = _now) -> Iterator[str]:
    """A line before what is done inside, and one after it; yields the change's id.

    Nothing is done where the first line can't be written. An error inside, or Ctrl-C, is written as the reason of a failure and goes on.

    Raises:
        Phase3bError: the log can't be written (3); after the change, with what was done.
    """
    by = who()
    line = AuditLine(
        _stamp(now()), by.user, by.machine, what.environment, what.command, what.action, what.about, what.before, what.after,
        "intended", what.why, uuid.uuid4().hex[:12],
    )  # fmt: skip
    write_audit(log, line)
    try:
        yield line.change
    except BaseException as error:
        try:
            write_audit(log, line.ended("failed", _stamp(now()), _reason(error)))
        except Phase3bError as unwritten:
            # The reason of the failure matters more than that it is not in the log.
            error.add_note("; ".join(each.what for each in unwritten.problems))
        raise
    try:
        write_audit(log, line.ended("done", _stamp(now())))
    except Phase3bError as error:
        raise outside_failure(
            f"{what.action} of {what.about} is done, and the audit log does not have its end: {error.problems[0].what}",
            "Do not do it again; fix what keeps the log from being written",
            code="P3B-OPS-AUDIT-UNWRITTEN",
        ) from None


def _stamp(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _reason(error: BaseException) -> str:
    if isinstance(error, Phase3bError):
        return "; ".join(each.what for each in error.problems)
    return f"{type(error).__name__}: {error}".rstrip(": ")
