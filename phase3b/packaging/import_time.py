"""How long a handler takes to import, from its own zip, in a fresh process: the part of a cold start that is ours."""

from __future__ import annotations

import io
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Mapping
from typing import Final

from phase3b.errors import outside_failure

SECONDS: Final = 60
# Bytecode as Lambda has it is not there: it imports the zip's source each time, and so do we.
_PROGRAM: Final = (
    "import sys, time; sys.path.insert(0, sys.argv[1]); sys.dont_write_bytecode = True; began = time.perf_counter(); "
    "__import__(sys.argv[2]); sys.stderr.write(f'\\n{(time.perf_counter() - began) * 1000}')"
)


def import_times_ms(data: bytes, module: str, environment: Mapping[str, str], runs: int) -> tuple[float, ...]:
    """Milliseconds of `import module` from a zip in so many fresh processes, the start of Python not counted.

    The environment is all that the processes are told, beside a region.

    Raises:
        Phase3bError: the module can't be imported (3).
    """
    with tempfile.TemporaryDirectory() as folder:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            archive.extractall(folder)
        return tuple(_once(folder, module, environment) for _ in range(runs))


def _once(folder: str, module: str, environment: Mapping[str, str]) -> float:
    try:
        done = subprocess.run(  # noqa: S603  our own program
            [sys.executable, "-P", "-c", _PROGRAM, folder, module],
            check=False,
            capture_output=True,
            text=True,
            timeout=SECONDS,
            env={"PATH": "/usr/bin:/bin", "AWS_REGION": "us-east-1", "AWS_DEFAULT_REGION": "us-east-1", **environment},
        )
    except subprocess.TimeoutExpired:
        raise outside_failure(f"{module} is not imported within {SECONDS} s", "Find what it waits for") from None
    if done.returncode != 0:
        said = done.stderr.strip().splitlines() or ["without a word"]
        raise outside_failure(
            f"{module} can't be imported: {said[-1]}",
            "The runtime has botocore, and here `make local` installs it; the rest the handler must bring",
        )
    # A module may print; the time is the last line.
    return float(done.stderr.splitlines()[-1])
