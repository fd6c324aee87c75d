"""make bench: the figures of the README. `--prebuilt` also measures the prebuilt provider bindings (486 MB)."""

from __future__ import annotations

import argparse
import json
import platform
import sys
import tempfile
from pathlib import Path

from many_tables import many_tables
from process import Program, measure

from phase3b.capacity.text.capacity_text import read_capacity_text

ROOT = Path(__file__).resolve().parent.parent
HERE = Path(__file__).resolve().parent
TABLES = (5, 50, 250)
# What takes seconds a run is run less often.
SLOW_RUNS = 3
LARGEST_TIER = "enterprise"


def main() -> None:
    """Measures and prints; asserts nothing."""
    parser = argparse.ArgumentParser(description="Measures whole processes and prints medians.")
    parser.add_argument("--runs", type=int, default=5, help="counted runs of each (5)")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        rows = all_rows(Path(folder), chosen.runs)
    print(
        f"{platform.machine()}, Python {platform.python_version()}; medians of {chosen.runs} runs, "
        f"of {min(chosen.runs, SLOW_RUNS)} for the numbers of tables"
    )
    for name, figure, aim in rows:
        print(f"  {name:<58} {figure:<22} {aim}")
    written = [{"measured": name, "figure": figure, "aim": aim} for name, figure, aim in rows]
    (HERE / "results.json").write_text(json.dumps(written, indent=2) + "\n", "utf-8")


def all_rows(folder: Path, runs: int) -> list[tuple[str, str, str]]:
    """Name, figure and aim of everything that is measured."""
    largest = {
        "PHASE3B_CAPACITY_FILE": str(ROOT / "capacity.yaml"),
        "PHASE3B_ENVIRONMENTS": "prod",
        "PHASE3B_TIER": LARGEST_TIER,
    }
    python = [sys.executable, "-O"]
    empty = Program("empty", [*python, str(HERE / "empty_app.py")], {"CDKTF_OUTDIR": str(folder / "empty")})
    ours = Program("ours", [*python, str(ROOT / "main.py")], {**largest, "CDKTF_OUTDIR": str(folder / "ours")})
    found = measure([empty, ours], runs)
    ratio = found["ours"].wall_seconds / found["empty"].wall_seconds
    rows = [
        ("empty CDKTF app", sentence(found["empty"].wall_seconds, found["empty"].peak_mb), ""),
        (
            f"synth of prod in the largest tier ({LARGEST_TIER})",
            sentence(found["ours"].wall_seconds, found["ours"].peak_mb),
            f"{ratio:.1f} x the empty app (aim: at most 2 x, at most 120 MB)",
        ),
    ]
    phase3b = [sys.executable, "-m", "phase3b"]
    commands = {
        "phase3b validate": (["validate", str(ROOT / "capacity.yaml")], "aim: at most 0.25 s"),
        "phase3b --help": (["--help"], "aim: at most 0.15 s"),
        "phase3b tier list": (["tier", "list", "--file", str(ROOT / "capacity.yaml")], ""),
        "phase3b tier diff growth business": (
            ["tier", "diff", "growth", "business", "--file", str(ROOT / "capacity.yaml")],
            "aim: at most 0.3 s",
        ),
    }
    times = measure([Program(name, [*phase3b, *words]) for name, (words, _) in commands.items()], runs)
    rows += [
        (name, sentence(times[name].wall_seconds, times[name].peak_mb), aim) for name, (_, aim) in commands.items()
    ]
    return rows + table_rows(folder, min(runs, SLOW_RUNS))


def table_rows(folder: Path, runs: int) -> list[tuple[str, str, str]]:
    """Synth of more and more tables: linear if a table costs the same."""
    text = read_capacity_text(ROOT / "capacity.yaml", "capacity.yaml").alone()
    programs: list[Program] = []
    for tables in TABLES:
        file = folder / f"{tables}.yaml"
        file.write_text(many_tables(text, tables), "utf-8")
        variables = {
            "PHASE3B_CAPACITY_FILE": str(file),
            "PHASE3B_ENVIRONMENTS": "",
            "PHASE3B_TIER": "",
            "CDKTF_OUTDIR": str(folder / f"out-{tables}"),
        }
        programs.append(Program(str(tables), [sys.executable, "-O", str(ROOT / "main.py")], variables))
    found = measure(programs, runs)
    base = found[str(TABLES[0])].wall_seconds
    rows: list[tuple[str, str, str]] = []
    for tables in TABLES:
        figures = found[str(tables)]
        more = tables - TABLES[0]
        each = "" if not more else f"{1000 * (figures.wall_seconds - base) / more:.0f} ms for each table more"
        rows.append((f"synth of {tables} tables", sentence(figures.wall_seconds, figures.peak_mb), each))
    return rows


def sentence(seconds: float, megabytes: float) -> str:
    """A figure as it is printed."""
    return f"{seconds:.2f} s, {megabytes:.0f} MB"


if __name__ == "__main__":
    main()
