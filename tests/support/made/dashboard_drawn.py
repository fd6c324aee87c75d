"""The widgets of the shipped file's dashboard."""

from __future__ import annotations

import functools
import json
from pathlib import Path
from typing import Any

from phase3b.capacity.deployment import resolve
from phase3b.capacity.loader import load
from phase3b.packaging.service_packages import described
from phase3b.plan.dashboards.records import Dashboard
from phase3b.plan.plan import plan

CAPACITY = load(Path(__file__).parents[3] / "capacity.yaml")


@functools.cache
def widgets(tier: str = "enterprise") -> list[dict[str, Any]]:
    records = plan(resolve(CAPACITY, "prod", tier), described(CAPACITY)).records
    return [each for record in records if isinstance(record, Dashboard) for each in json.loads(record.body)["widgets"]]
