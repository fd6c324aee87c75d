"""The bill of every tier, as `phase3b cost` shows it, against one that is worked out from its own sums and prices."""

from __future__ import annotations

import json
from typing import Any

import pytest
from click.testing import CliRunner
from recomputed_bill import ROOT, Level, Recomputed, sources

from phase3b.cli.cost.cost import command

LEVELS: tuple[Level, ...] = ("floor", "expected", "ceiling")
TIERS = tuple(sources()[0]["tiers"])
CENT = 0.005
"""Half a cent: what rounding to cents may hide."""


@pytest.mark.parametrize("tier", TIERS)
def test_the_bill_is_the_same_to_the_cent(tier: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    shown = CliRunner().invoke(command, ["of", tier, "--json"], standalone_mode=False)
    told: dict[str, Any] = json.loads(shown.stdout)
    assert told["complete"]
    for level in LEVELS:
        own = Recomputed(tier, level).all()
        services = {each["service"]: each[f"{level}_usd"] for each in told["services"]}
        assert set(services) == set(own)
        differing = {name: (services[name], usd) for name, usd in own.items() if abs(services[name] - usd) > CENT}
        assert not differing, f"{tier} at its {level}: (phase3b cost, recomputed)"
        assert told[f"{level}_usd"] == pytest.approx(sum(own.values()), abs=CENT)
