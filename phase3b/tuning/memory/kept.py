"""What `phase3b tune memory` found, kept for `phase3b recommend --all` and `phase3b tune status`."""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import asdict, replace
from pathlib import Path

from phase3b.tuning.kept_file import keep, known_before, read_kept_file
from phase3b.tuning.memory.report import MemoryReport


def keep_memory(report: MemoryReport, file: Path, functions: Collection[str] = ()) -> Path:
    """Keeps a report in the place of the one before; of a run of some `functions` alone, in the place of what was known of these.

    Where it is.

    Raises:
        Phase3bError: it can't be written.
    """
    if functions:
        before = known_before("memory", report.environment, file, MemoryReport)
        earlier = () if before is None else (before, *before.earlier)
        report = replace(report, earlier=tuple(left for each in earlier if (left := each.without(functions))))
    return keep("memory", report.environment, file, json.dumps(asdict(report), indent=2) + "\n")


def read_kept(environment: str, file: Path = Path("capacity.yaml")) -> MemoryReport | None:
    """The report that was kept last of an environment; None where nothing was measured.

    Raises:
        Phase3bError: the file is not what the command has written.
    """
    return read_kept_file("memory", environment, file, MemoryReport)
