"""Where the history of an environment is kept: beside its Terraform state, in a file or in the state's bucket.

A state behind an address (http) or in HCP Terraform has nothing beside it. There the history is in a file of the folder that
applies, and is said to be on this machine alone: what another machine then lacks is the way back, never data (history.py).
"""

from __future__ import annotations

import importlib.util
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Protocol, assert_never

from phase3b.capacity.model.backend import Backend, CloudBackend, HttpBackend, LocalBackend, RemoteBackend, S3Backend
from phase3b.capacity.model.provider import AssumeRole
from phase3b.capacity.text.text_file import read_text
from phase3b.errors import ExitCode, Phase3bError, outside_failure
from phase3b.files.whole_file import write_whole
from phase3b.problems.missing_package import how_to_install

# Where histories are that have no place beside their state.
HERE: Final = Path(".phase3b/history")
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
        self._need_boto3()
        from botocore.exceptions import BotoCoreError, ClientError  # noqa: PLC0415  heavy

        try:
            body: bytes = self._client().get_object(Bucket=self.bucket, Key=self.key)["Body"].read()
            return body.decode("utf-8")
        except UnicodeDecodeError:
            raise outside_failure(
                f"{self.place} is not text in UTF-8", "Move it away", code="P3B-FILE-NOT-UTF8"
            ) from None
        except ClientError as error:
            if error.response["Error"]["Code"] == "NoSuchKey":
                return None
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
