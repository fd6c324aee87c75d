"""The map of CONTRIBUTING.md: every path in it exists, and no room is missing."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
CONCERNS = ("alerts", "apis", "buckets", "costs", "dashboards", "encryption", "functions", "queues", "stack", "tables")
# Of these the resources have no alarm of their own.
WITHOUT_ALARMS = {"buckets", "costs", "dashboards", "encryption", "stack"}
PATH = re.compile(r"`((?:phase3b|modules|policies|prices|templates|tests|docs|lambda_src)/[\w./-]*)`")


def section(title: str) -> str:
    text = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    return text.split(f"\n## {title}\n", 1)[1].split("\n## ", 1)[0]


def test_every_path_of_the_map_exists() -> None:
    found = PATH.findall(section("The rooms"))
    assert len(found) > 40
    assert [each for each in found if "CONCERN" not in each and not (ROOT / each).exists()] == []


@pytest.mark.parametrize("concern", CONCERNS)
def test_every_concern_is_where_the_map_says(concern: str) -> None:
    paths = {each for each in PATH.findall(section("The rooms")) if "CONCERN" in each}
    assert len(paths) == 6
    missing = {each for each in paths if not (ROOT / each.replace("CONCERN", concern)).exists()}
    # A stack has neither limits nor arguments that AWS judges.
    expected = {
        each
        for each in paths
        if (each.endswith("alarms.py") and concern in WITHOUT_ALARMS) or ("/limits/" in each and concern == "stack")
    }
    assert missing == expected


def test_every_room_is_on_the_map() -> None:
    rooms = {each.name for each in (ROOT / "phase3b").iterdir() if (each / "__init__.py").exists()}
    named = set(re.findall(r"`phase3b/(\w+)/", section("The rooms")))
    assert rooms - named == set()
