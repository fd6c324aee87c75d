"""Where AWS is sent what is recorded of the key."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from phase3b.limits.fields.sent_field import OF_TERRAFORM, Kind, Sent

_PROJECT: Final = "service.project"


FIELDS: Final[Mapping[str, Kind]] = {
    "Key": Kind(
        "key",
        "aws_kms_key",
        "kms.CreateKey",
        {
            "description": Sent("description", "Description", _PROJECT),
            "policy": Sent("policy", "Policy", _PROJECT),
            "deletion_window_days": Sent(
                "deletion_window_in_days",
                "PendingWindowInDays",
                "environment.kms_deletion_window_days",
                of="kms.ScheduleKeyDeletion",
            ),
            "prevent_destroy": OF_TERRAFORM,
        },
    ),
    "KeyAlias": Kind(
        "key's alias",
        "aws_kms_alias",
        "kms.CreateAlias",
        {
            "name": Sent("name", "AliasName", "service.component", named=True),
            "key_id": Sent("target_key_id", "TargetKeyId", _PROJECT),
        },
    ),
}
