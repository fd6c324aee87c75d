"""The bucket of failed batches: what is in it, and what is noted beside each batch when it is replayed.

A note is an object of ours under phase3b/replayed/. It is written before the invocation, and only where it is still the
one that was read: two replays at a time can't both have a batch, and one that was killed leaves a note that says so.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import Any, Final, Literal, get_args

from phase3b.errors import Phase3bError, outside_failure
from phase3b.files.json_file import parse_json
from phase3b.naming import FAILED_BATCHES
from phase3b.operations.failed.batch import FailedBatch, parsed

NOTES: Final = "phase3b/replayed/"
PARALLEL: Final = 8
State = Literal["failed", "in progress", "partly replayed", "replayed"]
# What S3 answers to a conditional write that comes second: "Conditional writes" in the Amazon S3 User Guide.
SECOND: Final = frozenset({"PreconditionFailed", "ConditionalRequestConflict", "NoSuchKey"})
RIGHTS: Final = "s3:ListBucket, s3:GetObject, s3:PutObject, and the key's kms:Decrypt and kms:GenerateDataKey"


@dataclass(frozen=True, slots=True)
class Note:
    """What became of a batch: `since` is when, `resume_at` the first record that is still to be processed."""

    state: State
    since: str
    resume_at: str = ""


@dataclass(frozen=True, slots=True)
class Kept:
    """A batch and its note, which S3 knows by `tag`."""

    batch: FailedBatch
    note: Note | None
    tag: str = ""

    @property
    def state(self) -> State:
        """Where it is."""
        return "failed" if self.note is None else self.note.state


@dataclass(frozen=True, slots=True)
class KeptBatches:
    """One bucket."""

    s3: Any
    bucket: str

    def all(self) -> tuple[Kept, ...]:
        """Everything that Lambda left, oldest first.

        Raises:
            Phase3bError: S3 refuses, or can't be reached.
        """
        from botocore.exceptions import BotoCoreError, ClientError  # noqa: PLC0415  heavy

        try:
            keys, notes = list(self._keys(FAILED_BATCHES)), set(self._keys(NOTES))
            with ThreadPoolExecutor(PARALLEL) as pool:
                found = list(pool.map(lambda key: self._one(key, noted=NOTES + key in notes), keys))
        except (BotoCoreError, ClientError) as error:
            raise outside_failure(
                f"the bucket {self.bucket} can't be read: {error}",
                f"Check that the environment is applied, its region, and your rights ({RIGHTS})",
                code="P3B-BUCKET-UNREADABLE",
            ) from error
        return tuple(sorted(found, key=lambda each: (each.batch.failed_at, each.batch.key)))

    def _keys(self, prefix: str) -> Iterator[str]:
        for page in self.s3.get_paginator("list_objects_v2").paginate(Bucket=self.bucket, Prefix=prefix):
            yield from (each["Key"] for each in page.get("Contents", ()))

    def _one(self, key: str, *, noted: bool) -> Kept:
        text, _ = self._read(key)
        batch = parsed(key, text)
        if not noted:
            return Kept(batch, None)
        text, tag = self._read(NOTES + key)
        note = _note(text)
        if note is None:
            return Kept(replace(batch, problem=f"its note can't be read: {NOTES + key}"), None, tag)
        return Kept(batch, note, tag)

    def _read(self, key: str) -> tuple[str, str]:
        answer = self.s3.get_object(Bucket=self.bucket, Key=key)
        body: bytes = answer["Body"].read()
        return body.decode("utf-8", "replace"), str(answer["ETag"])

    def claim(self, kept: Kept, now: str) -> bool:
        """Takes a batch for this replay; False where another one has it meanwhile.

        Raises:
            Phase3bError: S3 refuses, or can't be reached; nothing of the batch was replayed.
        """
        from botocore.exceptions import BotoCoreError, ClientError  # noqa: PLC0415  heavy

        resume = "" if kept.note is None else kept.note.resume_at
        unchanged = {"IfNoneMatch": "*"} if kept.note is None else {"IfMatch": kept.tag}
        try:
            self._put(kept.batch.key, Note("in progress", now, resume), **unchanged)
        except (BotoCoreError, ClientError) as error:
            if isinstance(error, ClientError) and error.response["Error"]["Code"] in SECOND:
                return False
            raise outside_failure(
                f"nothing can be noted in the bucket {self.bucket}, so {kept.batch.key} was not replayed: {error}",
                f"Check your rights ({RIGHTS})",
                code="P3B-REPLAY-NOTE",
            ) from error
        return True

    def note(self, kept: Kept, note: Note) -> None:
        """What became of a batch.

        Raises:
            Phase3bError: it can't be noted; the message says what was.
        """
        from botocore.exceptions import BotoCoreError, ClientError  # noqa: PLC0415  heavy

        try:
            self._put(kept.batch.key, note)
        except (BotoCoreError, ClientError) as error:
            raise outside_failure(
                f"{kept.batch.key} is {note.state} now, which can't be noted in the bucket {self.bucket}: {error}",
                f"Its note says that its replay is in progress; don't replay it with --interrupted. Check your rights ({RIGHTS})",
                code="P3B-REPLAY-NOTE",
            ) from error

    def _put(self, key: str, note: Note, **conditions: str) -> None:
        body = json.dumps({"state": note.state, "since": note.since, "resume_at": note.resume_at}).encode()
        self.s3.put_object(Bucket=self.bucket, Key=NOTES + key, Body=body, **conditions)


def _note(text: str) -> Note | None:
    try:
        read = parse_json(text, NOTES, "It is not ours")
        state, since, resume = (read.get(each).text() for each in ("state", "since", "resume_at"))
    except Phase3bError:
        return None
    return next((Note(each, since, resume) for each in get_args(State) if each == state), None)
