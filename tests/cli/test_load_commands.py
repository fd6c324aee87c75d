"""phase3b load as a user calls it, without a service: whole output and exit code."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

import pytest
from made_report import report

ROOT = Path(__file__).resolve().parents[2]
OUTPUT = Path(__file__).parent / "output"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the project's files and reports of two versions."""
    made = tmp_path_factory.mktemp("load")
    for name in ("capacity.yaml", "capacity", "lambda_src"):
        (made / name).symlink_to(ROOT / name)
    for name, slower in (("base", 1.0), ("new", 1.5)):
        (made / f"{name}.json").write_text(json.dumps(asdict(report(len(name), slower, windows=8))), "utf-8")
    (made / "other.json").write_text('{"format": 7}', "utf-8")
    (made / "notes.txt").write_text("It was slow on Monday.\n", "utf-8")
    line = '{"time": "1769074200250", "method": "GET", "path": "/webhooks", "status": "200", "tenantId": "acme"}'
    (made / "bad.log").write_text(f"{line}\nslow\n{line.replace('1769074200250', 'noon')}\n", "utf-8")
    (made / "empty.py").write_text("print('nobody')\n", "utf-8")
    (made / "broken.py").write_text("import json\n\nimport not_installed\n", "utf-8")
    return made


CASES = {
    "load-scenario": (["load", "run", "--scenario", "mixd"], 2),
    "load-history-scenario": (["load", "history", "--scenario", "mixd"], 2),
    "load-down": (["load", "run", "--scenario", "mixed"], 2),
    "load-recorded-none": (["load", "run", "--scenario", "replay"], 2),
    "load-recorded-prose": (["load", "run", "--scenario", "replay", "--recorded", "notes.txt"], 2),
    "load-recorded-lines": (["load", "run", "--scenario", "replay", "--recorded", "bad.log"], 2),
    "load-recorded-other": (["load", "run", "--scenario", "mixed", "--recorded", "bad.log"], 2),
    "load-nothing": (["load", "run"], 2),
    "load-locust-when": (["load", "run", "--locust-file", "empty.py"], 2),
    "load-locust-import": (["load", "run", "--locust-file", "broken.py", "--users", "1", "--seconds", "1"], 2),
    "load-locust-empty": (["load", "run", "--locust-file", "empty.py", "--users", "1", "--seconds", "1"], 2),
    "load-compare": (["load", "compare", "base.json", "new.json"], 1),
    "load-compare-back": (["load", "compare", "new.json", "base.json"], 0),
    "load-compare-other": (["load", "compare", "other.json", "none.json"], 2),
    "load-report": (["load", "report", "base.json"], 0),
    "load-report-table-file": (["load", "report", "base.json", "--out", "a.txt"], 2),
    "load-report-markdown": (["load", "report", "base.json", "--format", "markdown"], 0),
}


@pytest.mark.parametrize("name", CASES)
def test_output(name: str, folder: Path, golden: Callable[[Path, str], None]) -> None:
    arguments, code = CASES[name]
    done = subprocess.run(
        [sys.executable, "-m", "phase3b", *arguments], cwd=folder, check=False, capture_output=True, text=True,
        env={**os.environ, "COLUMNS": "120", "NO_COLOR": "1"},
    )  # fmt: skip
    assert done.returncode == code, done.stdout + done.stderr
    golden(OUTPUT / f"{name}.txt", done.stdout + done.stderr)


def test_a_comparison_as_json_has_every_difference(folder: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "phase3b", "load", "compare", "base.json", "new.json", "--json"], cwd=folder, check=False,
        capture_output=True, text=True,
    )  # fmt: skip
    read = json.loads(done.stdout)
    assert read["change"] == "worse"
    assert {(each["label"], each["statistic"]) for each in read["differences"]} == {
        (label, statistic) for label in ("GET /a", "POST /a") for statistic in ("p50", "p95")
    }
    assert all(each["low_percent"] <= each["change_percent"] <= each["high_percent"] for each in read["differences"])
