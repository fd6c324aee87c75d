"""Where the history of an environment is kept: beside its Terraform state, in a file or in the state's bucket."""

from __future__ import annotations

import importlib.util
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Protocol, assert_never

from phase3b.capacity.model.environment import Backend, LocalBackend, S3Backend
from phase3b.capacity.text.text_file import read_text
from phase3b.errors import ExitCode, Phase3bError, outside_failure
from phase3b.problems.missing_package import how_to_install

UNREADABLE: Final = "move it away: nothing but the way back by `phase3b rollback` is lost"


class Keeper(Protocol):
    """Reads and writes one text, whole."""

    @property
    def place(self) -> str:
        """Where it is, for people."""

    def read(self) -> str | None:
        """The text; None where nothing was ever kept."""

    def write(self, text: str) -> None:
        """Puts a text in place of the one before; who reads meanwhile sees the one or the other."""


@dataclass(frozen=True, slots=True)
class FileKeeper:
    """A file."""

    file: Path

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
        fresh = self.file.with_name(f".{self.file.name}.new")
        with fresh.open("w", encoding="utf-8", newline="") as written:
            written.write(text)
            written.flush()
            os.fsync(written.fileno())
        fresh.replace(self.file)


@dataclass(frozen=True, slots=True)
class BucketKeeper:
    """An object in the bucket of the state; S3 replaces an object at once or not at all."""

    bucket: str
    key: str
    region: str

    @property
    def place(self) -> str:
        """Its URL."""
        return f"s3://{self.bucket}/{self.key}"

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
            self._client().put_object(
                Bucket=self.bucket, Key=self.key, Body=text.encode("utf-8"), ServerSideEncryption="AES256"
            )
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
        import boto3  # noqa: PLC0415

        return boto3.client("s3", region_name=self.region)

    def _refused(self, error: Exception) -> Exception:
        return outside_failure(
            f"{self.place}: {error}",
            "Check the credentials and the bucket: Terraform's state is kept there too",
            code="P3B-HISTORY-UNREACHABLE",
        )


def keeper_of(backend: Backend, root: Path) -> Keeper:
    """Beside the state: state/dev.tfstate -> state/dev.history.json; `root` is the folder that local paths begin at."""
    match backend:
        case LocalBackend(path=path):
            return FileKeeper((root / path).with_suffix(".history.json"))
        case S3Backend(bucket=bucket, key=key, region=region):
            return BucketKeeper(bucket, history_key(key), region)
        case _:
            assert_never(backend)


def history_key(state_key: str) -> str:
    """The object beside the state: prod.tfstate -> prod.history.json."""
    return state_key.removesuffix(".tfstate") + ".history.json"
