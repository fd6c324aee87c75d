"""The bucket of failed batches: what is in it, and what is noted beside each batch when it is replayed.

A note is an object of ours under phase3b/replayed/. It is written before the first invocation, and only where there is
none: two replays at a time can't both have a batch, and one that was killed leaves a note that says so.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, Final, Literal

from phase3b.errors import outside_failure
from phase3b.failed.batch import PREFIX, FailedBatch, parsed

NOTES: Final = "phase3b/replayed/"
PARALLEL: Final = 8
State = Literal["failed", "under way", "partly replayed", "replayed"]


@dataclass(frozen=True, slots=True)
class Note:
    """What became of a batch: `since` is when, `resume_at` the first record that is still to be processed."""

    state: State
    since: str
    resume_at: str = ""


@dataclass(frozen=True, slots=True)
class Kept:
    """A batch and its note."""

    batch: FailedBatch
    note: Note | None

    @property
    def state(self) -> State:
        """Where it stands."""
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
            keys, notes = list(self._keys(PREFIX)), set(self._keys(NOTES))
            with ThreadPoolExecutor(PARALLEL) as pool:
                found = list(pool.map(lambda key: self._one(key, noted=NOTES + key in notes), keys))
        except (BotoCoreError, ClientError) as error:
            raise outside_failure(
                f"the bucket {self.bucket} can't be read: {error}",
                "Check the environment's name, its region and your rights (s3:ListBucket, s3:GetObject, kms:Decrypt)",
            ) from error
        return tuple(sorted(found, key=lambda each: (each.batch.failed_at, each.batch.key)))

    def _keys(self, prefix: str) -> Iterator[str]:
        for page in self.s3.get_paginator("list_objects_v2").paginate(Bucket=self.bucket, Prefix=prefix):
            yield from (each["Key"] for each in page.get("Contents", ()))

    def _one(self, key: str, *, noted: bool) -> Kept:
        batch = parsed(key, self._text(key))
        return Kept(batch, Note(**json.loads(self._text(NOTES + key))) if noted else None)

    def _text(self, key: str) -> str:
        body: bytes = self.s3.get_object(Bucket=self.bucket, Key=key)["Body"].read()
        return body.decode("utf-8", "replace")

    def claim(self, kept: Kept, now: str) -> bool:
        """Takes a batch for this replay; False where another one has it meanwhile."""
        from botocore.exceptions import ClientError  # noqa: PLC0415  heavy

        resume = "" if kept.note is None else kept.note.resume_at
        only_new = {"IfNoneMatch": "*"} if kept.note is None else {}
        try:
            self._put(kept.batch.key, Note("under way", now, resume), **only_new)
        except ClientError as error:
            if error.response["Error"]["Code"] in {"PreconditionFailed", "ConditionalRequestConflict"}:
                return False
            raise
        return True

    def note(self, kept: Kept, note: Note | None) -> None:
        """What became of a batch; None: all of it failed again."""
        if note is None:
            self.s3.delete_object(Bucket=self.bucket, Key=NOTES + kept.batch.key)
        else:
            self._put(kept.batch.key, note)

    def _put(self, key: str, note: Note, **conditions: str) -> None:
        body = json.dumps({"state": note.state, "since": note.since, "resume_at": note.resume_at}).encode()
        self.s3.put_object(Bucket=self.bucket, Key=NOTES + key, Body=body, **conditions)
