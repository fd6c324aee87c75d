"""make bench: how long a person waits for phase3b tier diff, diff and tier set, in whole processes."""

from __future__ import annotations

import argparse
import json
import platform
import sys
from pathlib import Path

from process import Program, measure

ROOT = Path(__file__).resolve().parent.parent
HERE = Path(__file__).resolve().parent
FILE = ["--file", str(ROOT / "capacity.yaml")]
AIM = "aim: at most 0.3 s"
COMMANDS = {
    "phase3b tier diff starter growth": (["tier", "diff", "starter", "growth", *FILE], AIM),
    "phase3b tier diff business enterprise": (["tier", "diff", "business", "enterprise", *FILE], AIM),
    "the same as JSON": (["tier", "diff", "business", "enterprise", "--json", *FILE], AIM),
    "phase3b diff HEAD, three environments": (["diff", "HEAD", *FILE], ""),
    "phase3b tier set prod scale --dry-run": (["tier", "set", "prod", "scale", "--dry-run", *FILE], ""),
}


def main() -> None:
    """Measures and prints; asserts nothing."""
    parser = argparse.ArgumentParser(description="Measures whole processes and prints medians.")
    parser.add_argument("--runs", type=int, default=7, help="counted runs of each (7)")
    runs = parser.parse_args().runs
    phase3b = [sys.executable, "-m", "phase3b"]
    programs = [Program("nothing", [sys.executable, "-c", "pass"])]
    programs += [Program(name, [*phase3b, *words], {"PYTHONPATH": str(ROOT)}) for name, (words, _) in COMMANDS.items()]
    found = measure(programs, runs)
    print(f"{platform.machine()}, Python {platform.python_version()}; medians of {runs} runs")
    rows = [("a Python that does nothing", found["nothing"], "")]
    rows += [(name, found[name], aim) for name, (_, aim) in COMMANDS.items()]
    for name, figures, aim in rows:
        print(f"  {name:<58} {figures.wall_seconds:.2f} s, {figures.peak_mb:.0f} MB          {aim}")
    written = [
        {
            "measured": name,
            "wall_seconds": round(figures.wall_seconds, 3),
            "peak_mb": round(figures.peak_mb),
            "aim": aim,
        }
        for name, figures, aim in rows
    ]
    (HERE / "diff.json").write_text(json.dumps(written, indent=2) + "\n", "utf-8")


if __name__ == "__main__":
    main()
