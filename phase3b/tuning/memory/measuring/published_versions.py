"""Versions of a function at several memory sizes on AWS: published, and gone again whatever happens.

$LATEST is changed, published and given its memory again, one size after the other; customers call the alias, which stays at its
version. What is changed is noted in a file before it is, so that a run that was killed is put right by the next one. What a deployment
does meanwhile stays: its versions are not the run's, by their numbers and descriptions, and a memory that the run has not set is kept.
"""

from __future__ import annotations

import json
import time
import uuid
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Final

from phase3b.errors import Phase3bError, outside_failure
from phase3b.files.json_file import JsonPart, read_json
from phase3b.files.whole_file import write_whole

READY: Final = "Successful"
PAUSE_SECONDS: Final = 1.0
UPDATE_SECONDS: Final = 120.0
LATEST: Final = "$LATEST"
GONE: Final = "ResourceNotFoundException"
IN_USE: Final = "ResourceConflictException"
FIX: Final = "Delete it, and look at the function's memory and versions yourself"


class SizeFailedError(Exception):
    """A size that could not be published: the reason."""


@dataclass(slots=True)
class Changed:
    """What was changed of one function.

    `place` is its account and region, `memory_mb` what $LATEST had, `before` the versions that were there. `set_mb` are the sizes that
    $LATEST may have from this run: the last one, and the one that is being set. `published` are the numbers of the run's own versions,
    `publishing` the descriptions of those that may have been published though their numbers were never heard.
    """

    function: str
    memory_mb: int
    before: list[str]
    place: str = ""
    run: str = ""
    set_mb: list[int] = field(default_factory=list)
    published: list[str] = field(default_factory=list)
    publishing: list[str] = field(default_factory=list)
    restored: bool = False

    def description(self, memory_mb: int) -> str:
        """What a version of this run is described by."""
        return f"phase3b tune {self.run}: {memory_mb} MB"

    def owns(self, number: str, description: str) -> bool:
        """Whether a version is one that this run has published, and no other's."""
        if number in self.before or not description.startswith(f"phase3b tune {self.run}: "):
            return False
        return number in self.published or description in self.publishing


@dataclass(slots=True)
class Journal:
    """The file in which that is noted while it is so; `place` is the account and the region that are asked."""

    file: Path
    functions: list[Changed] = field(default_factory=list)
    place: str = ""

    def note(self) -> None:
        """Writes it; where nothing is changed any more, the file goes."""
        if self.functions:
            self.file.parent.mkdir(parents=True, exist_ok=True)
            write_whole(self.file, json.dumps([asdict(each) for each in self.functions], indent=1) + "\n")
        else:
            self.file.unlink(missing_ok=True)

    def done(self, change: Changed) -> None:
        """Nothing of it is left to do."""
        self.functions.remove(change)
        self.note()

    @classmethod
    def left(cls, file: Path, place: str = "") -> Journal:
        """What an earlier run has left.

        Raises:
            Phase3bError: the file is not one of ours.
        """
        found = [_changed(each) for each in read_json(file, FIX).each()] if file.is_file() else []
        return cls(file, found, place)


def _changed(noted: JsonPart) -> Changed:
    return Changed(
        noted.get("function").text(),
        noted.get("memory_mb").integer(),
        [each.text() for each in noted.get("before").each()],
        noted.get("place").text(),
        noted.get("run").text(),
        [each.integer() for each in noted.get("set_mb").each()],
        [each.text() for each in noted.get("published").each()],
        [each.text() for each in noted.get("publishing").each()],
        noted.get("restored").flag(),
    )


@dataclass(slots=True)
class Publishing:
    """The versions of one function; `client` is one of Lambda, `name` what AWS calls the function, `kept` what was left and why."""

    client: Any
    name: str
    journal: Journal
    pause: Callable[[float], None] = time.sleep
    change: Changed | None = None
    kept: list[str] = field(default_factory=list)

    def begin(self) -> dict[str, Any]:
        """Notes what is there before anything is changed; the configuration of $LATEST."""
        found: dict[str, Any] = self.client.get_function_configuration(FunctionName=self.name)
        before = list(versions(self.client, self.name))
        self.change = Changed(self.name, int(found["MemorySize"]), before, self.journal.place, uuid.uuid4().hex[:12])
        self.journal.functions.append(self.change)
        self.journal.note()
        return found

    def published(self, memory_mb: int) -> str:
        """The number of a version with so much memory; one that was there already where nothing else differs.

        Raises:
            SizeFailedError: AWS refused it, did not come to an end, or something else has changed the function's memory.
        """
        change = self.change
        if change is None:
            raise SizeFailedError("it was not begun")
        try:
            self._set(change, memory_mb)
            change.publishing.append(description := change.description(memory_mb))
            self.journal.note()
            made = self.client.publish_version(FunctionName=self.name, Description=description)
        except Exception as error:
            if not of_aws(error):
                raise
            raise SizeFailedError(one_line(error)) from None
        number = str(made["Version"])
        if number not in change.before and made.get("Description") == description:
            change.published.append(number)
        change.publishing.remove(description)
        self.journal.note()
        return number

    def _set(self, change: Changed, memory_mb: int) -> None:
        """Sets the memory of $LATEST, which no one else may have changed."""
        found = self.client.get_function_configuration(FunctionName=self.name)
        now = int(found["MemorySize"])
        if now not in (change.set_mb or [change.memory_mb]):
            raise SizeFailedError(f"something else has set its memory to {now:,} MB meanwhile, such as a deployment")
        change.set_mb = [now, memory_mb]
        self.journal.note()
        self._update(found, memory_mb)
        change.set_mb = [memory_mb]
        self.journal.note()

    def _update(self, found: dict[str, Any], memory_mb: int) -> None:
        # Between the question and this a deployment may have come: Lambda refuses it then, by the revision.
        revision = {"RevisionId": found["RevisionId"]} if "RevisionId" in found else {}
        self.client.update_function_configuration(FunctionName=self.name, MemorySize=memory_mb, **revision)
        self._settled()

    def restore(self) -> None:
        """Gives $LATEST its memory again, where it still has the size that this run had set."""
        change = self.change
        if change is None or change.restored:
            return
        found = self.client.get_function_configuration(FunctionName=self.name)
        now = int(found["MemorySize"])
        if now in change.set_mb and now != change.memory_mb:
            self._update(found, change.memory_mb)
        elif now != change.memory_mb:
            self.kept.append(
                f"{self.name} keeps {now:,} MB: something else has set that meanwhile, such as a deployment"
            )
        change.restored = True
        self.journal.note()

    def end(self) -> None:
        """Gives it its memory again and deletes the versions that this run has published, and no other."""
        change = self.change
        if change is None:
            return
        failed: list[Exception] = []
        try:
            self.restore()
            for number in list(_own(self.client, change)):
                try:
                    self._delete(number)
                except Exception as error:
                    if not of_aws(error):
                        raise
                    failed.append(error)
                    continue
                if number in change.published:
                    change.published.remove(number)
        except Exception as error:
            if not of_aws(error) or code_of(error) != GONE:
                raise
            self.kept.append(f"{self.name} is no more: nothing of it is left to be restored")
        if failed:
            self.journal.note()
            raise failed[0]
        self.journal.done(change)
        self.change = None

    def _delete(self, number: str) -> None:
        try:
            self.client.delete_function(FunctionName=self.name, Qualifier=number)
        except Exception as error:
            # A conflict may be an update that is under way, too: that passes, and an alias that is at it does not.
            in_use = code_of(error) == IN_USE and "alias" in str(error)
            if not of_aws(error) or (code_of(error) != GONE and not in_use):
                raise
            if in_use:
                self.kept.append(f"{self.name} keeps version {number}, which is in use: {one_line(error)}")

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
    return [number for number, _ in _described(client, name)]


def _described(client: Any, name: str) -> Iterator[tuple[str, str]]:
    """The versions of a function, and what each is described by."""
    for page in client.get_paginator("list_versions_by_function").paginate(FunctionName=name):
        for each in page["Versions"]:
            if each["Version"] != LATEST:
                yield str(each["Version"]), str(each.get("Description", ""))


def _own(client: Any, change: Changed) -> Iterator[str]:
    for number, description in _described(client, change.function):
        if change.owns(number, description):
            yield number


@dataclass(frozen=True, slots=True)
class PutRight:
    """What became of what an earlier run had left: `notes`, and why a function is still not as it was."""

    notes: tuple[str, ...]
    left: dict[str, str]


def put_right(client: Any, journal: Journal, pause: Callable[[float], None] = time.sleep) -> PutRight:
    """Ends what an earlier run, which was killed, has left; what can't be ended keeps no other function from being measured."""
    notes: list[str] = []
    left: dict[str, str] = {}
    for each in list(journal.functions):
        if each.place != journal.place:
            left[each.function] = f"it is at {each.place}, and this is {journal.place}"
            continue
        publishing = Publishing(client, each.function, journal, pause, each)
        try:
            ended(publishing)
        except Phase3bError as error:
            left[each.function] = "; ".join(f"{problem.what}. {problem.fix}" for problem in error.problems)
        else:
            notes += [f"an earlier run had been killed: {each.function} was restored", *publishing.kept]
    return PutRight(tuple(notes), left)


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
    name = change.function
    memory = f"aws lambda update-function-configuration --function-name {name} --memory-size {change.memory_mb}"
    commands = [
        *(() if change.restored or not change.set_mb else (memory,)),
        *(f"aws lambda delete-function --function-name {name} --qualifier {each}" for each in change.published),
    ]
    again = "the next phase3b tune memory --on-aws tries it again"
    return outside_failure(
        f"{name} could not be restored: {why}",
        f"Run: {' && '.join(commands)}; or {again}" if commands else f"Wait: {again}",
        code="P3B-TUNE-LEFT",
    )


def code_of(error: BaseException) -> str:
    """What AWS calls an error; empty of one that it did not answer."""
    return str((getattr(error, "response", None) or {}).get("Error", {}).get("Code", ""))


def of_aws(error: BaseException) -> bool:
    """Whether an error is one that AWS answered, or that it could not be reached."""
    from botocore.exceptions import BotoCoreError, ClientError  # noqa: PLC0415  heavy

    return isinstance(error, BotoCoreError | ClientError)


def one_line(error: BaseException) -> str:
    """An error as a part of a sentence."""
    return " ".join(str(error).split()).rstrip(".")
