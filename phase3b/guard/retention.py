"""Refusals of plans that shorten how long something is kept, or make it unreadable."""

from __future__ import annotations

from collections.abc import Iterator

from phase3b.guard.plan_json import ResourceChange
from phase3b.guard.refusal import Refusal


def kept_shorter(change: ResourceChange) -> Iterator[Refusal]:
    """Logs and messages that would be deleted, and keys that would be switched off."""
    if not change.updated:
        return
    before, after = change.before, change.after
    match change.type:
        case "aws_cloudwatch_log_group":
            # 0 is for ever.
            old, new = before.get("retention_in_days") or 0, after.get("retention_in_days") or 0
            if new and (not old or new < old):
                yield Refusal(
                    f"{change.address}/retention_in_days",
                    f"Logs of {before.get('name')} would be kept {new} days instead of "
                    f"{f'{old} days' if old else 'for ever'}.",
                    "CloudWatch deletes the older ones within days, and nobody gets them back.",
                    "Put environments.ENV.log_retention_days back, or export the logs first.",
                )
        case "aws_sqs_queue":
            old, new = before.get("message_retention_seconds") or 0, after.get("message_retention_seconds") or 0
            if 0 < new < old:
                yield Refusal(
                    f"{change.address}/message_retention_seconds",
                    f"Messages in the queue {before.get('name')} would be kept {new / 86400:g} days instead of "
                    f"{old / 86400:g}.",
                    "Those that wait longer are deleted at once.",
                    "Put retention_days of the queue back, or work it off first.",
                )
        case "aws_kms_key" if before.get("is_enabled") and after.get("is_enabled") is False:
            yield Refusal(
                f"{change.address}/is_enabled",
                f"The KMS key {before.get('key_id')} would be switched off.",
                "From that second nothing encrypted with it can be read: tables, topics, secrets, logs.",
                "Leave it on.",
            )
        case _:
            return
