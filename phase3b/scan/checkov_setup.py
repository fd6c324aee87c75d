"""checkov, installed into .tools/checkov of the working directory: the versions and hashes of locks/checkov.txt."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final

from phase3b.errors import outside_failure
from phase3b.files.home import HOME
from phase3b.scan.checkov_process import PLACE

LOCK: Final = HOME / "locks" / "checkov.txt"


def set_up_checkov() -> Path:
    """The folder with checkov; what can't be installed whole is removed again.

    Raises:
        Phase3bError: it can't be installed (exit code 3).
    """
    if os.access(PLACE / "bin" / "checkov", os.X_OK):
        return PLACE
    python = PLACE.absolute() / "bin" / "python"
    pip = (str(python), "-m", "pip", "install", "--disable-pip-version-check", "--quiet", "--require-hashes")
    try:
        PLACE.parent.mkdir(parents=True, exist_ok=True)
        for step in ((sys.executable, "-m", "venv", "--clear", str(PLACE)), (*pip, "--requirement", str(LOCK))):
            done = subprocess.run(step, check=False, capture_output=True, text=True)  # noqa: S603  our own arguments
            if done.returncode != 0:
                printed = (done.stderr.strip() or done.stdout.strip() or "without a word")[-2000:]
                raise outside_failure(
                    f"checkov can't be installed: {printed}",
                    "Fix what it says, or name a checkov that is installed already in PHASE3B_CHECKOV",
                    code="P3B-CHECKOV-MISSING",
                )
    except OSError as error:
        raise outside_failure(
            f"{PLACE} can't be written: {error.strerror or error}",
            "Run it in a folder that can be written",
            code="P3B-OUTPUT-UNWRITABLE",
        ) from None
    finally:
        if not os.access(PLACE / "bin" / "checkov", os.X_OK):
            shutil.rmtree(PLACE, ignore_errors=True)
    return PLACE
