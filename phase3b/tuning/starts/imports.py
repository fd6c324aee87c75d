"""What the import of a handler costs, module by module: `python -X importtime` in fresh processes, with the packaged function.

Times are of this machine, which has the bytecode of its own packages; the function's own modules are compiled each time, as Lambda
does with what a zip brings without bytecode.
"""

from __future__ import annotations

import re
import statistics
import subprocess
import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from phase3b.errors import outside_failure
from phase3b.tuning.starts.report import ImportCost, Imports

SECONDS: Final = 60
# What Python imports by itself comes before.
BEGIN: Final = "phase3b: from here on"
_PROGRAM: Final = f"""
import sys
sys.path.insert(0, sys.argv[1])
sys.dont_write_bytecode = True
sys.stderr.write({BEGIN!r} + "\\n")
sys.stderr.flush()
__import__(sys.argv[2])
"""
_LINE: Final = re.compile(r"import time:\s+(\d+) \|\s+(\d+) \|( +)(\S+)")


def imports(module: str, folder: Path, variables: Mapping[str, str], processes: int, modules: int) -> Imports:
    """The median of so many processes; of the modules, that of the process in the middle.

    Raises:
        Phase3bError: the module can't be imported (exit code 3).
    """
    found = sorted((_once(module, folder, variables) for _ in range(processes)), key=_total)
    middle = found[len(found) // 2]
    total = statistics.median(_total(each) for each in found)
    return Imports(total, len(middle), slowest(middle, modules))


def _once(module: str, folder: Path, variables: Mapping[str, str]) -> list[tuple[str, float, float]]:
    try:
        done = subprocess.run(  # noqa: S603  our own program
            [sys.executable, "-P", "-X", "importtime", "-c", _PROGRAM, str(folder), module],
            check=False,
            capture_output=True,
            text=True,
            errors="replace",
            timeout=SECONDS,
            env=dict(variables),
        )
    except subprocess.TimeoutExpired:
        raise outside_failure(
            f"{module} is not imported within {SECONDS} s", "Find what it waits for", code="P3B-HANDLER-IMPORT"
        ) from None
    if done.returncode:
        last = (done.stderr.strip().splitlines() or ["without a word"])[-1]
        raise outside_failure(
            f"{module} can't be imported: {last}", "Pack it: phase3b package", code="P3B-HANDLER-IMPORT"
        )
    return parsed(done.stderr)


def parsed(text: str) -> list[tuple[str, float, float]]:
    """Module, milliseconds of itself and with what it imports, for each import after the begin."""
    _, _, after = text.partition(BEGIN)
    return [
        (found[4], int(found[1]) / 1000, int(found[2]) / 1000)
        for found in map(_LINE.match, after.splitlines())
        if found
    ]


def slowest(imported: Sequence[tuple[str, float, float]], most: int) -> tuple[ImportCost, ...]:
    """The packages and modules of our own that take longest, by what they take themselves.

    Modules of one third-party package, or of the standard library, are one: botocore. Those of the function and of what functions
    share are named each.
    """
    own: Counter[str] = Counter()
    total: dict[str, float] = {}
    tops = Counter(name.partition(".")[0] for name, _, _ in imported)
    last = imported[-1][0].partition(".")[0] if imported else ""
    for name, own_ms, total_ms in imported:
        top = name.partition(".")[0]
        group = name if top in {last, "shared"} or tops[top] == 1 else top
        own[group] += own_ms  # type: ignore[assignment]
        total[group] = max(total.get(group, 0.0), total_ms)
    return tuple(ImportCost(name, total[name], ms) for name, ms in own.most_common(most))


def _total(imported: Sequence[tuple[str, float, float]]) -> float:
    """All together: each import counted once."""
    return sum(own for _, own, _ in imported)
