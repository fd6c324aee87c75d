"""Finding Terraform."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path
from typing import Final

from phase3b.errors import Phase3bError, outside_failure
from phase3b.files.json_file import parse_json

# S3 state with a lock file (use_lockfile) came with 1.10, write-only arguments with 1.11.
OLDEST: Final = (1, 11)
VERSION_SECONDS: Final = 30.0


def find_terraform() -> str:
    """Path of Terraform: the program named in TERRAFORM_BINARY_NAME, or the one on PATH.

    Raises:
        Phase3bError: there is none, or it is too old.
    """
    found = shutil.which(os.environ.get("TERRAFORM_BINARY_NAME") or "terraform")
    if found is None:
        raise outside_failure(
            "Terraform is not installed, and this command runs it",
            f"Install Terraform {_text(OLDEST)} or later",
            code="P3B-TERRAFORM-MISSING",
        )
    # It runs in the stack's folder, where a relative name leads elsewhere.
    found = str(Path(found).absolute())
    try:
        done = subprocess.run(  # noqa: S603  the user's own Terraform
            [found, "version", "-json"],
            check=False,
            capture_output=True,
            text=True,
            errors="replace",
            stdin=subprocess.DEVNULL,
            timeout=VERSION_SECONDS,
            env={**os.environ, "CHECKPOINT_DISABLE": "1"},
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise _no_terraform(found, str(error)) from None
    try:
        version = parse_json(done.stdout, "terraform version", "Run it by hand").get("terraform_version").text()
        major_minor = tuple(int(part) for part in version.split(".")[:2])
    except (Phase3bError, ValueError):
        raise _no_terraform(found, (done.stderr or done.stdout).strip()[:300]) from None
    if major_minor < OLDEST:
        raise outside_failure(
            f"Terraform {version} is too old",
            f"Install Terraform {_text(OLDEST)} or later",
            code="P3B-TERRAFORM-VERSION",
        )
    return found


def _no_terraform(found: str, sentence: str) -> Phase3bError:
    return outside_failure(
        f"{found} does not say its version: {sentence}",
        "Is it Terraform? Set TERRAFORM_BINARY_NAME to the right program",
        code="P3B-TERRAFORM-VERSION",
    )


def _text(version: tuple[int, ...]) -> str:
    return ".".join(map(str, version))
