"""What a diff takes for the capacity after an apply is what Terraform makes of the expression in the stack."""

from __future__ import annotations

import itertools
import json
import subprocess
from pathlib import Path

import pytest

from phase3b.capacity.deployment import Range
from phase3b.change.difference.rules.kept_capacity import kept_capacity
from phase3b.plan.tables.live_capacity import held
from phase3b.plan.tables.scaling_dimension import Side
from phase3b.units import UnitsPerSecond

pytestmark = pytest.mark.terraform

RANGES = [Range(UnitsPerSecond(low), UnitsPerSecond(high)) for low, high in ((1, 1), (1, 100), (5, 100), (25, 40_000))]
LIVE = (None, 0, 1, 4, 5, 24, 25, 60, 100, 101, 40_000, 50_000)
SIDES: tuple[Side, ...] = ("read", "write")
CASES = list(itertools.product(RANGES, LIVE, (None, "by-status"), SIDES))


def test_terraform_and_the_diff_hold_the_same(terraform: str, tmp_path: Path) -> None:
    live: dict[str, dict[str, int]] = {}
    asked: list[str] = []
    for number, (between, units, index, side) in enumerate(CASES):
        table = f"t{number}"
        if units is not None:
            path = f"table/{table}" + (f"/index/{index}" if index else "")
            # The other side has another number, so that one taken for the other shows.
            live[path] = {"read": 7, "write": 7, side: units}
        asked.append(held(table, index, side, between).removeprefix("${").removesuffix("}"))
    (tmp_path / "main.tf.json").write_text(json.dumps({"locals": {"live_capacity": live}}), "utf-8")
    done = subprocess.run(
        [terraform, "console"],
        input=f"jsonencode([{', '.join(asked)}])\n",
        cwd=tmp_path,
        check=True,
        capture_output=True,
        text=True,
    )
    assert json.loads(json.loads(done.stdout)) == [kept_capacity(units, between) for between, units, *_ in CASES]
