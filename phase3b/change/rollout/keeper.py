"""Where the history of an environment is kept: beside its Terraform state, in a file or in the state's bucket.

A state behind an address (http) or in HCP Terraform has nothing beside it. There the history is in a file of the folder that
applies, and is said to be on this machine alone: what another machine then lacks is the way back, never data (history.py).
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import random
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final, Protocol, assert_never

from phase3b.capacity.model.backend import Backend, CloudBackend, HttpBackend, LocalBackend, RemoteBackend, S3Backend
from phase3b.capacity.model.provider import AssumeRole
from phase3b.capacity.text.text_file import read_text
from phase3b.errors import ExitCode, Phase3bError, outside_failure
from phase3b.files.whole_file import write_whole
from phase3b.problems.missing_package import how_to_install

ENDING: Final = ".history.json"
# Where histories are that have no place beside their state.
HERE: Final = Path(".phase3b/history")
# What S3 answers a conditional write with where another one was first, was at the same time, or removed the object.
CHANGED_MEANWHILE: Final = frozenset({"PreconditionFailed", "ConditionalRequestConflict", "NoSuchKey"})
# Writers at once of whom the last one still gets its turn.
MOST_TRIES: Final = 50
UNREADABLE: Final = "move it away: nothing but the way back by `phase3b rollback` is lost"


class Keeper(Protocol):
    """Reads and writes one text, whole."""

    @property
    def place(self) -> str:
        """Where it is, for people."""

    @property
    def alone(self) -> str:
        """Why nobody else sees it; empty where everybody does who sees the state."""

    def read(self) -> str | None:
        """The text; None where nothing was ever kept."""

    def write(self, text: str) -> None:
        """Puts a text in place of the one before; who reads meanwhile sees the one or the other."""

    def read_tagged(self) -> tuple[str | None, str]:
        """The text and what tells it from every other one; the tag is empty where nothing was ever kept."""

    def replace(self, text: str, tag: str) -> bool:
        """Puts a text in place of the one with this tag; False where it is there no more, and nothing was written."""


@dataclass(frozen=True, slots=True)
class FileKeeper:
    """A file. `alone` is why it is not beside the state, if it is not."""

    file: Path
    alone: str = ""

    @property
    def place(self) -> str:
        """Its path."""
        return str(self.file)

    def read(self) -> str | None:
        """The file's text.

        Raises:
            Phase3bError: it is there and can't be read (3).
        """
        if not os.path.lexists(self.file):
            return None
        try:
            return read_text(self.file, self.place, UNREADABLE)
        except Phase3bError as error:
            raise Phase3bError(*error.problems, exit_code=ExitCode.OUTSIDE_FAILURE) from None

    def write(self, text: str) -> None:
        """Written beside, forced to the disk, renamed."""
        self.file.parent.mkdir(parents=True, exist_ok=True)
        write_whole(self.file, text)

    def read_tagged(self) -> tuple[str | None, str]:
        """The text and its digest.

        Raises:
            Phase3bError: it is there and can't be read (3).
        """
        text = self.read()
        return text, "" if text is None else hashlib.sha256(text.encode()).hexdigest()

    def replace(self, text: str, tag: str) -> bool:
        """Compared and written under a lock that the system releases when a process is killed.

        Raises:
            Phase3bError: it can't be read or written (3).
        """
        with self._alone():
            if self.read_tagged()[1] != tag:
                return False
            write_whole(self.file, text)
        return True

    def append(self, line: str) -> None:
        """Adds a line, forced to the disk; two that write at once write one after the other.

        Raises:
            Phase3bError: it can't be written (3); nothing of the line is left then.
        """
        with self._alone():
            descriptor = os.open(self.file, os.O_RDWR | os.O_APPEND | os.O_CREAT, 0o644)
            try:
                size = os.fstat(descriptor).st_size
                # What a process that was killed wrote in part stays a line of its own.
                cut = size > 0 and os.pread(descriptor, 1, size - 1) != b"\n"
                data = ("\n" * cut + line + "\n").encode()
                if os.write(descriptor, data) != len(data):
                    os.ftruncate(descriptor, size)
                    raise OSError(None, "the disk is full")
                os.fsync(descriptor)
            finally:
                os.close(descriptor)

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """While no other process replaces or appends; the file itself is renamed over, so the lock is one beside it."""
        import fcntl  # noqa: PLC0415  not on every system that only plans

        try:
            self.file.parent.mkdir(parents=True, exist_ok=True)
            with self.file.with_name(self.file.name + ".lock").open("a") as lock:
                fcntl.flock(lock, fcntl.LOCK_EX)
                yield
        except OSError as error:
            raise outside_failure(
                f"{self.place} can't be written: {error.strerror or error}",
                "Free the disk, or make the folder writable",
                code="P3B-OUTPUT-UNWRITABLE",
            ) from None


@dataclass(frozen=True, slots=True)
class BucketKeeper:
    """An object in the bucket of the state; S3 replaces an object at once or not at all."""

    bucket: str
    key: str
    region: str
    profile: str | None = None
    role: AssumeRole | None = None
    kms_key_id: str | None = None

    @property
    def place(self) -> str:
        """Its URL."""
        return f"s3://{self.bucket}/{self.key}"

    @property
    def alone(self) -> str:
        """Everybody sees it who sees the state."""
        return ""

    def read(self) -> str | None:
        """The object's text.

        Raises:
            Phase3bError: S3 refuses or can't be reached.
        """
        return self.read_tagged()[0]

    def read_tagged(self) -> tuple[str | None, str]:
        """The object's text and its ETag.

        Raises:
            Phase3bError: S3 refuses or can't be reached.
        """
        self._need_boto3()
        from botocore.exceptions import BotoCoreError, ClientError  # noqa: PLC0415  heavy

        try:
            found = self._client().get_object(Bucket=self.bucket, Key=self.key)
            body: bytes = found["Body"].read()
            return body.decode("utf-8"), found["ETag"]
        except UnicodeDecodeError:
            raise outside_failure(
                f"{self.place} is not text in UTF-8", "Move it away", code="P3B-FILE-NOT-UTF8"
            ) from None
        except ClientError as error:
            if error.response["Error"]["Code"] == "NoSuchKey":
                return None, ""
            raise self._refused(error) from None
        except BotoCoreError as error:
            raise self._refused(error) from None

    def write(self, text: str) -> None:
        """Puts the object, encrypted like the state.

        Raises:
            Phase3bError: S3 refuses or can't be reached.
        """
        self._need_boto3()
        from botocore.exceptions import BotoCoreError, ClientError  # noqa: PLC0415

        try:
            self._client().put_object(Bucket=self.bucket, Key=self.key, Body=text.encode("utf-8"), **self._encryption())
        except (BotoCoreError, ClientError) as error:
            raise self._refused(error) from None

    def replace(self, text: str, tag: str) -> bool:
        """Puts the object where its ETag is still the one that was read: "Conditional writes" in the S3 User Guide.

        Raises:
            Phase3bError: S3 refuses or can't be reached.
        """
        self._need_boto3()
        from botocore.exceptions import BotoCoreError, ClientError  # noqa: PLC0415

        unchanged = {"IfMatch": tag} if tag else {"IfNoneMatch": "*"}
        try:
            self._client().put_object(
                Bucket=self.bucket, Key=self.key, Body=text.encode("utf-8"), **self._encryption(), **unchanged
            )
        except ClientError as error:
            if error.response["Error"]["Code"] in CHANGED_MEANWHILE:
                return False
            raise self._refused(error) from None
        except BotoCoreError as error:
            raise self._refused(error) from None
        return True

    def _need_boto3(self) -> None:
        if importlib.util.find_spec("boto3") is None:
            raise outside_failure(
                f"reading {self.place} needs boto3, which is not installed",
                how_to_install("aws"),
                code="P3B-EXTRA-MISSING",
            )

    def _client(self) -> Any:
        """A client; making one reads the user's configuration, which may be wrong."""
        from phase3b.aws_session import aws_session  # noqa: PLC0415  loads boto3

        return aws_session(self.profile, self.role, self.region).client("s3", region_name=self.region)

    def _encryption(self) -> dict[str, str]:
        """As the state's own."""
        if self.kms_key_id is None:
            return {"ServerSideEncryption": "AES256"}
        return {"ServerSideEncryption": "aws:kms", "SSEKMSKeyId": self.kms_key_id}

    def _refused(self, error: Exception) -> Exception:
        return outside_failure(
            f"{self.place}: {error}",
            "Check the credentials and the bucket: Terraform's state is kept there too",
            code="P3B-HISTORY-UNREACHABLE",
        )


def change(keeper: Keeper, changed: Callable[[str | None], str | None]) -> None:
    """Reads a text, changes it and puts it back, again with what another one wrote meanwhile; None leaves it as it is.

    Raises:
        Phase3bError: it can't be read or written, or others write all the time (3).
    """
    for attempt in range(MOST_TRIES):
        text, tag = keeper.read_tagged()
        fresh = changed(text)
        if fresh is None or fresh == text or keeper.replace(fresh, tag):
            return
        # Two that failed at the same time would do so again.
        time.sleep(random.uniform(0, min(1.0, 0.02 * 2**attempt)))  # noqa: S311  no secret
    raise outside_failure(
        f"{keeper.place} was changed by others each of {MOST_TRIES} times",
        "Wait until they are done, and run the same again",
        code="P3B-HISTORY-BUSY",
    )


def beside(history: Keeper, ending: str) -> Keeper:
    """Another text beside a history: state/dev.history.json and `.audit.jsonl` -> state/dev.audit.jsonl."""
    match history:
        case FileKeeper(file=file):
            return FileKeeper(file.with_name(file.name.removesuffix(ENDING) + ending), history.alone)
        case BucketKeeper(key=key):
            return replace(history, key=key.removesuffix(ENDING) + ending)
        case _:
            return history


def keeper_of(backend: Backend, root: Path, environment: str) -> Keeper:
    """Beside the state: state/dev.tfstate -> state/dev.history.json; `root` is the folder that local paths begin at."""
    match backend:
        case LocalBackend(path=path):
            return FileKeeper((root / path).with_suffix(".history.json"))
        case S3Backend(bucket=bucket, region=region, profile=profile, assume_role=role, kms_key_id=key):
            return BucketKeeper(bucket, history_key(backend.object_key), region, profile, role, key)
        case HttpBackend():
            return _on_this_machine(root, environment, "an http backend keeps a state and nothing beside it")
        case CloudBackend() | RemoteBackend():
            return _on_this_machine(root, environment, "HCP Terraform keeps a state and nothing beside it")
        case _:
            assert_never(backend)


def _on_this_machine(root: Path, environment: str, why: str) -> FileKeeper:
    return FileKeeper(root / HERE / f"{environment}.history.json", why)


def only_here(keeper: Keeper, environment: str) -> str:
    """What a person must know of a history that only this machine has; empty of any other."""
    if not keeper.alone:
        return ""
    return (
        f"{keeper.alone}: the history of {environment} is in {keeper.place}, on this machine alone. Keep that file where the "
        "next apply runs; without it, `phase3b rollback` has nothing to go back to, and git revert is the way back."
    )


def history_key(state_key: str) -> str:
    """The object beside the state: prod.tfstate -> prod.history.json."""
    return state_key.removesuffix(".tfstate") + ".history.json"
