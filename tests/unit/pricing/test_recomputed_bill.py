"""The bill of every tier, as `phase3b cost` shows it, against one that is worked out from its own sums and prices."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from recomputed_bill import ROOT, Level, Recomputed, sources

from phase3b.cli.cost.cost import command

LEVELS: tuple[Level, ...] = ("floor", "expected", "ceiling")
TIERS = tuple(sources()[0]["tiers"])
CENT = 0.005
"""Half a cent: what rounding to cents may hide."""


# In every run one tier of two regions, which together have every service; the others with `long`.
SHORT = {("us-east-1", "enterprise"), ("eu-west-1", "growth")}
CASES = [*(("us-east-1", tier) for tier in TIERS), ("us-west-2", "scale"), ("eu-west-1", "growth")]


@pytest.mark.parametrize(
    ("region", "tier"), [pytest.param(*each, marks=() if each in SHORT else pytest.mark.long) for each in CASES]
)
def test_the_bill_is_the_same_to_the_cent(
    region: str, tier: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = (ROOT / "capacity.yaml").read_text("utf-8")
    assert text.count("\n    region: us-east-1\n") == 1
    text = text.replace("\n    region: us-east-1\n", f"\n    region: {region}\n")
    # One stack is worked out; of two regions: test_two_regions.py.
    assert text.count("\n    second_region: true ") == 1
    text = text.replace("\n    second_region: true ", "\n    second_region: false ")
    (tmp_path / "capacity.yaml").write_text(text, "utf-8")
    for each in ("capacity", "lambda_src", "prices"):
        (tmp_path / each).symlink_to(ROOT / each, target_is_directory=True)
    monkeypatch.chdir(tmp_path)
    shown = CliRunner().invoke(command, ["of", tier, "--json"], standalone_mode=False)
    told: dict[str, Any] = json.loads(shown.stdout)
    assert told["complete"]
    assert told["region"] == region
    for level in LEVELS:
        own = Recomputed(tier, level, region).all()
        services = {each["service"]: each[f"{level}_usd"] for each in told["services"]}
        assert set(services) == set(own)
        differing = {name: (services[name], usd) for name, usd in own.items() if abs(services[name] - usd) > CENT}
        assert not differing, f"{tier} in {region} at its {level}: (phase3b cost, recomputed)"
        assert told[f"{level}_usd"] == pytest.approx(sum(own.values()), abs=CENT)
