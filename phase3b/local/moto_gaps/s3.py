"""S3: a bucket's policy with its conditions.

moto takes a statement whose condition does not hold for one that denies, so a bucket that refuses plain HTTP would refuse
everything.
"""

from __future__ import annotations

import json
from typing import Any, Final

from moto.iam.access_control import PermissionResult
from moto.s3.models import FakeBucket

from phase3b.permissions.judge import NO_ALLOW, Request, judged

# What every request is taken for: on this machine nothing is encrypted, and nothing leaves it.
CONTEXT: Final = {"aws:securetransport": ("true",)}


def fill() -> None:
    """Adds what is missing to moto's classes."""

    def get_permission(self: FakeBucket, action: str, resource: str) -> Any:
        if self.policy is None:
            return PermissionResult.NEUTRAL
        verdict = judged([json.loads(self.policy)], Request(action, resource, CONTEXT))
        if verdict.allowed:
            return PermissionResult.PERMITTED
        return PermissionResult.NEUTRAL if verdict.because.startswith(NO_ALLOW) else PermissionResult.DENIED

    FakeBucket.get_permission = get_permission  # type: ignore[method-assign]
