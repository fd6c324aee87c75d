"""Versions of a function at several memory sizes on AWS: published, and gone again whatever happens.

$LATEST is changed, published and given its memory again, one size after the other; customers call the alias, which stays at its
version. What is changed is noted in a file before it is, so that a run that was killed is put right by the next one.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Final

from phase3b.errors import Phase3bError, outside_failure
from phase3b.files.json_file import read_json
from phase3b.files.whole_file import write_whole

READY: Final = "Successful"
PAUSE_SECONDS: Final = 1.0
UPDATE_SECONDS: Final = 120.0
LATEST: Final = "$LATEST"
FIX: Final = "Delete it, and look at the function's memory and versions yourself"


class SizeFailedError(Exception):
    """A size that could not be published: the reason."""


@dataclass(slots=True)
class Changed:
    """What was changed of one function: the memory that it had, and the versions that were published."""

    function: str
    memory_mb: int
    before: list[str]
    restored: bool = False


@dataclass(slots=True)
class Journal:
    """The file in which that is noted while it is so."""

    file: Path
    functions: list[Changed] = field(default_factory=list)

    def note(self) -> None:
        """Writes it; where nothing is changed any more, the file goes."""
        if self.functions:
            self.file.parent.mkdir(parents=True, exist_ok=True)
            write_whole(self.file, json.dumps([asdict(each) for each in self.functions], indent=1) + "\n")
        else:
            self.file.unlink(missing_ok=True)

    @classmethod
    def left(cls, file: Path) -> Journal:
        """What an earlier run has left.

        Raises:
            Phase3bError: the file is not one of ours.
        """
        if not file.is_file():
            return cls(file)
        return cls(
            file,
            [
                Changed(
                    each.get("function").text(),
                    each.get("memory_mb").integer(),
                    [one.text() for one in each.get("before").each()],
                    each.get("restored").flag(),
                )
                for each in read_json(file, FIX).each()
            ],
        )


@dataclass(slots=True)
class Publishing:
    """The versions of one function; `client` is one of Lambda, `name` what AWS calls the function."""

    client: Any
    name: str
    journal: Journal
    pause: Callable[[float], None] = time.sleep
    change: Changed | None = None

    def begin(self) -> dict[str, Any]:
        """Notes what is there before anything is changed; the configuration of $LATEST."""
        found: dict[str, Any] = self.client.get_function_configuration(FunctionName=self.name)
        self.change = Changed(self.name, int(found["MemorySize"]), list(versions(self.client, self.name)))
        self.journal.functions.append(self.change)
        self.journal.note()
        return found

    def published(self, memory_mb: int) -> str:
        """The number of a version with so much memory; one that was there already where nothing else differs.

        Raises:
            SizeFailedError: AWS refused it, or did not come to an end.
        """
        try:
            self.client.update_function_configuration(FunctionName=self.name, MemorySize=memory_mb)
            self._settled()
            return str(
                self.client.publish_version(FunctionName=self.name, Description=f"phase3b tune {memory_mb} MB")[
                    "Version"
                ]
            )
        except Exception as error:
            if not of_aws(error):
                raise
            raise SizeFailedError(one_line(error)) from None

    def restore(self) -> None:
        """Gives $LATEST its memory again."""
        if self.change is None or self.change.restored:
            return
        self.client.update_function_configuration(FunctionName=self.name, MemorySize=self.change.memory_mb)
        self._settled()
        self.change.restored = True
        self.journal.note()

    def end(self) -> None:
        """Gives it its memory again and deletes what was published since it began."""
        if self.change is None:
            return
        self.restore()
        for each in versions(self.client, self.name):
            if each not in self.change.before:
                self.client.delete_function(FunctionName=self.name, Qualifier=each)
        self.journal.functions.remove(self.change)
        self.change = None
        self.journal.note()

    def _settled(self) -> None:
        deadline = time.monotonic() + UPDATE_SECONDS
        while True:
            found = self.client.get_function_configuration(FunctionName=self.name)
            status = found.get("LastUpdateStatus", READY)
            if status == READY:
                return
            if status == "Failed" or time.monotonic() > deadline:
                raise SizeFailedError(found.get("LastUpdateStatusReason") or f"its update is {status}")
            self.pause(PAUSE_SECONDS)


def versions(client: Any, name: str) -> Sequence[str]:
    """The numbers of a function's versions, oldest first."""
    pages = client.get_paginator("list_versions_by_function").paginate(FunctionName=name)
    return [str(each["Version"]) for page in pages for each in page["Versions"] if each["Version"] != LATEST]


def put_right(client: Any, journal: Journal, pause: Callable[[float], None] = time.sleep) -> list[str]:
    """Ends what an earlier run, which was killed, has left; the functions.

    Raises:
        Phase3bError: AWS did not let it (exit code 3).
    """
    done = []
    for each in list(journal.functions):
        publishing = Publishing(client, each.function, journal, pause, each)
        ended(publishing)
        done.append(each.function)
    return done


def ended(publishing: Publishing) -> None:
    """Ends a publishing.

    Raises:
        Phase3bError: AWS did not let it; the message has the commands that do it.
    """
    change = publishing.change
    if change is None:
        return
    try:
        publishing.end()
    except Exception as error:
        if not of_aws(error) and not isinstance(error, SizeFailedError):
            raise
        raise _left(change, one_line(error)) from None


def _left(change: Changed, why: str) -> Phase3bError:
    return outside_failure(
        f"{change.function} could not be restored: {why}",
        f"Run: aws lambda update-function-configuration --function-name {change.function} --memory-size {change.memory_mb}; then delete "
        "the versions that were published: the next phase3b tune memory --on-aws tries it again",
        code="P3B-TUNE-LEFT",
    )


def of_aws(error: BaseException) -> bool:
    """Whether an error is one that AWS answered, or that it could not be reached."""
    from botocore.exceptions import BotoCoreError, ClientError  # noqa: PLC0415  heavy

    return isinstance(error, BotoCoreError | ClientError)


def one_line(error: BaseException) -> str:
    """An error as a part of a sentence."""
    return " ".join(str(error).split()).rstrip(".")
