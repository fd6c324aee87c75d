"""A baseline that does not fit is refused before anything is run."""

from __future__ import annotations

from pathlib import Path

import pytest
from made_report import report

from phase3b.capacity.loader import load
from phase3b.cli.load.baseline import kept_load
from phase3b.errors import Phase3bError
from phase3b.load.report_page import as_json

ROOT = Path(__file__).parents[4]


def test_a_report_of_another_scenario_is_no_baseline(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    base, capacity = tmp_path / "base.json", load(ROOT / "capacity.yaml")
    base.write_text(as_json(report(1)), "utf-8")
    own, other = (
        kept_load(scenario, scenario, tmp_path / "capacity.yaml", capacity, str(base), keeps=True)
        for scenario in ("mixed", "soak")
    )
    own.check("prod", "business", "local")
    assert len(own.base) == 1
    with pytest.raises(Phase3bError) as error:
        other.check("prod", "business", "local")
    assert str(error.value).startswith("runs of mixed and soak can't be compared")
