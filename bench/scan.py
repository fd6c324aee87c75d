"""make bench: a scan of one stack, and one of every environment in every tier."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

from process import Program, measure

ROOT = Path(__file__).resolve().parent.parent
RUNS = 3
# The aim: all stacks in the time of so many scans of one.
SINGLE_SCANS = 3


def main() -> None:
    """Measures and prints; asserts nothing."""
    command = [sys.executable, "-m", "phase3b", "scan", "--file", str(ROOT / "capacity.yaml"), "--format", "json"]
    command += ["--exceptions", str(ROOT / "policies/exceptions.yaml"), "--out", os.devnull]
    one = Program("one", [*command, "--env", "prod", "--tier", "scale"])
    every = Program("every", command)
    figures = measure([one, every], RUNS)
    ratio = figures["every"].wall_seconds / figures["one"].wall_seconds
    print(f"  scan of prod in one tier                 {figures['one'].wall_seconds:.1f} s")
    print(
        f"  scan of every environment in every tier  {figures['every'].wall_seconds:.1f} s   {ratio:.1f} x (aim: {SINGLE_SCANS} x one stack)"
    )
    (ROOT / "bench/scan.json").write_text(
        json.dumps({"one": figures["one"].wall_seconds, "every": figures["every"].wall_seconds}) + "\n"
    )


if __name__ == "__main__":
    main()
