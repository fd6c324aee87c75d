"""Import times of the real handlers, each beside the same function written without a thought for cold starts.

The naive version of a function is what many a handler begins with: `import boto3; boto3.resource("dynamodb")`, and every
module of `shared` and of the function's own folder imported at once. It leaves out handler.py, which would make our
clients too.
"""

from __future__ import annotations

import io
import platform
import statistics
import tempfile
import time
import zipfile
from pathlib import Path

from phase3b.capacity.loader import load
from phase3b.packaging.handler_environment import handler_environments
from phase3b.packaging.handler_import import handler_imports
from phase3b.packaging.kept_packages import kept_or_packed
from phase3b.packaging.package import Package, zipped
from phase3b.packaging.service_packages import service_packages, wheels_of

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "lambda_src"
RUNS = 9
NAIVE = "naive"
SHARED = "shared"


def main() -> None:
    """Measures and prints; asserts nothing."""
    capacity = load(ROOT / "capacity.yaml")
    packed = service_packages(capacity)
    told = handler_environments(capacity, packed.artifacts)
    print(f"{platform.machine()}, Python {platform.python_version()}; medians of {RUNS} fresh processes each")
    print(f"  {'function':<24} {'ours':>8} {'naive':>8}")
    for package in packed.packages:
        function, naive = package.function, naive_zip(package)
        ours_ms: list[float] = []
        naive_ms: list[float] = []
        # In turn, so that a slow minute is everybody's.
        for _ in range(RUNS):
            ours_ms += [each.ms for each in handler_imports(package.data, f"{function}.handler", told[function], 1)]
            naive_ms += [each.ms for each in handler_imports(naive, NAIVE, told[function], 1)]
        ours, other = statistics.median(ours_ms), statistics.median(naive_ms)
        print(f"  {function:<24} {ours:>5.0f} ms {other:>5.0f} ms   {other / ours:.1f} x")
    kept()


def kept() -> None:
    """What was packed before is looked at and taken; with nothing kept, the wheels are there and the rest is packed."""
    functions = tuple(load(ROOT / "capacity.yaml").service.functions)
    with tempfile.TemporaryDirectory() as folder:
        taken_ms: list[float] = []
        for _ in range(RUNS):
            began = time.perf_counter()
            kept_or_packed(SOURCE, functions, wheels_of(SOURCE), Path(folder))
            taken_ms.append((time.perf_counter() - began) * 1000)
    print(f"  all packages, packed: {taken_ms[0]:.0f} ms; taken as they were: {statistics.median(taken_ms[1:]):.0f} ms")


def naive_zip(package: Package) -> bytes:
    """The naive version: all of the source beside what our zip brings of third parties."""
    with zipfile.ZipFile(io.BytesIO(package.data)) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    modules: list[str] = []
    for file in sorted(each for folder in (SHARED, package.function) for each in (SOURCE / folder).rglob("*.py")):
        path = file.relative_to(SOURCE)
        files[path.as_posix()] = file.read_bytes()
        if path.stem not in {"__init__", "handler"}:
            modules.append(".".join(path.with_suffix("").parts))
    eager = [f"import {module}" for module in modules]
    program = ["import boto3", *eager, 'table_of = boto3.resource("dynamodb").Table']
    return zipped({**files, f"{NAIVE}.py": "\n".join(program).encode()})


if __name__ == "__main__":
    main()
