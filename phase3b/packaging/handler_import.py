"""What a handler imports, from its own zip, in a fresh process: the part of a cold start that is ours.

Judged are the modules that the import brings and the bytes that Python reads for them, which are the same however busy the
machine is. How long it took is told beside them, for people.
"""

from __future__ import annotations

import io
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from phase3b.errors import Phase3bError, outside_failure
from phase3b.files.json_file import parse_json
from phase3b.packaging.source.import_graph import IN_THE_RUNTIME
from phase3b.problems.missing_package import install_extra

SECONDS: Final = 60
# Bytecode as Lambda has it is not there: it imports the zip's source each time, and so do we. A module that is there
# already when Python has started costs a handler nothing.
# What else is installed on this machine is not in Lambda, and is not found here either.
_PROGRAM: Final = """
import json, os, sys, time
sys.path.insert(0, sys.argv[1])
sys.dont_write_bytecode = True
known = sys.stdlib_module_names | set(sys.argv[3:]) | {name.split(".")[0] for name in os.listdir(sys.argv[1])}
class AsInLambda:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] not in known:
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)
sys.meta_path.insert(0, AsInLambda())
there, began = set(sys.modules), time.perf_counter()
__import__(sys.argv[2])
ms = (time.perf_counter() - began) * 1000
files = set()
modules = [module for name, module in list(sys.modules.items()) if name not in there]
for module in modules:
    file = getattr(getattr(module, "__spec__", None), "origin", None)
    if isinstance(file, str) and file.endswith(".py") and os.path.isfile(file):
        files.add(file)
size = sum(map(os.path.getsize, files))
sys.stderr.write("\\n" + json.dumps({"ms": ms, "modules": len(modules), "bytes": size}))
"""


@dataclass(frozen=True, slots=True)
class HandlerImport:
    """One import of a handler: modules that were not there before, bytes of their source, and milliseconds."""

    modules: int
    bytes: int
    ms: float


def handler_imports(data: bytes, module: str, environment: Mapping[str, str], runs: int) -> tuple[HandlerImport, ...]:
    """`import module` from a zip in so many fresh processes, the start of Python not counted.

    The environment is all that the processes are told, beside a region.

    Raises:
        Phase3bError: the module can't be imported (3).
    """
    with tempfile.TemporaryDirectory() as folder:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            archive.extractall(folder)
        return tuple(_once(folder, module, environment) for _ in range(runs))


def _once(folder: str, module: str, environment: Mapping[str, str]) -> HandlerImport:
    try:
        done = subprocess.run(  # noqa: S603  our own program
            [sys.executable, "-P", "-c", _PROGRAM, folder, module, *sorted(IN_THE_RUNTIME)],
            check=False,
            capture_output=True,
            text=True,
            errors="replace",
            timeout=SECONDS,
            env={"PATH": "/usr/bin:/bin", "AWS_REGION": "us-east-1", "AWS_DEFAULT_REGION": "us-east-1", **environment},
        )
    except subprocess.TimeoutExpired:
        raise outside_failure(
            f"{module} is not imported within {SECONDS} s", "Find what it waits for", code="P3B-HANDLER-IMPORT"
        ) from None
    sentence = done.stderr.strip().splitlines() or ["without a word"]
    if done.returncode != 0:
        raise outside_failure(
            f"{module} can't be imported: {sentence[-1]}",
            f"The runtime has botocore; to install it here, run: {install_extra('local')}; the rest the handler must bring",
            code="P3B-HANDLER-IMPORT",
        )
    try:
        # A module may print; what was measured is the last line.
        read = parse_json(sentence[-1], module, "")
        return HandlerImport(read.get("modules").integer(), read.get("bytes").integer(), read.get("ms").number())
    except Phase3bError:
        raise outside_failure(
            f"{module} ended its process while it was imported",
            "Let it do so only when it is called",
            code="P3B-HANDLER-IMPORT",
        ) from None
