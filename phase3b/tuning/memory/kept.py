"""What `phase3b tune memory` found, kept for `phase3b recommend --all` and `phase3b tune status`."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

from phase3b.tuning.kept_file import keep, read_kept_file
from phase3b.tuning.memory.report import MemoryReport


def keep_memory(report: MemoryReport, file: Path) -> Path:
    """Keeps a report in the place of the one before; where it is.

    Raises:
        Phase3bError: it can't be written.
    """
    return keep("memory", report.environment, file, json.dumps(asdict(report), indent=2) + "\n")


def read_kept(environment: str, file: Path = Path("capacity.yaml")) -> MemoryReport | None:
    """The report that was kept last of an environment; None where nothing was measured.

    Raises:
        Phase3bError: the file is not what the command has written.
    """
    return read_kept_file("memory", environment, file, MemoryReport)
