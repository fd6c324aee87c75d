"""A machine that knows no credentials of AWS."""

from __future__ import annotations

import pytest


def without_credentials(patch: pytest.MonkeyPatch) -> None:
    """Takes them away: of the environment, of files, and of the machine's own service."""
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "AWS_PROFILE"):
        patch.delenv(name, raising=False)
    for name in ("AWS_CONFIG_FILE", "AWS_SHARED_CREDENTIALS_FILE"):
        patch.setenv(name, "/nowhere")
    patch.setenv("AWS_EC2_METADATA_DISABLED", "true")
