"""How long a handler takes to import, from its own zip, in a fresh process: the part of a cold start that is ours."""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from phase3b.errors import outside_failure

SECONDS: Final = 60
# Bytecode as Lambda has it is not there: it imports the zip's source each time, and so do we.
_PROGRAM: Final = (
    "import sys, time; sys.path.insert(0, sys.argv[1]); sys.dont_write_bytecode = True; began = time.perf_counter(); "
    "__import__(sys.argv[2]); sys.stderr.write(str((time.perf_counter() - began) * 1000))"
)


def import_ms(package: Path, module: str, environment: Mapping[str, str], runs: int) -> float:
    """Median of so many fresh processes, in milliseconds.

    Raises:
        Phase3bError: the module can't be imported.
    """
    with tempfile.TemporaryDirectory() as folder:
        with zipfile.ZipFile(package) as archive:
            archive.extractall(folder)
        return statistics.median(_once(folder, module, environment) for _ in range(runs))


def _once(folder: str, module: str, environment: Mapping[str, str]) -> float:
    done = subprocess.run(  # noqa: S603  our own program
        [sys.executable, "-P", "-c", _PROGRAM, folder, module],
        check=False,
        capture_output=True,
        text=True,
        timeout=SECONDS,
        env={"PATH": "/usr/bin:/bin", "AWS_REGION": "us-east-1", "AWS_DEFAULT_REGION": "us-east-1", **environment},
    )
    if done.returncode != 0:
        raise outside_failure(
            f"{module} can't be imported: {done.stderr.strip().splitlines()[-1:]}", "Is boto3 installed? make local"
        )
    return float(done.stderr)
