"""What the drill says of alarms of the cache: data points alone make them fire."""

from __future__ import annotations

from dataclasses import replace

from runbook_made import serverless, tiers

from phase3b.drill.causes.cause import NotCaused
from phase3b.drill.causes.causes import causes
from phase3b.naming import names_of
from phase3b.plan.alarms.alarms import alarms
from phase3b.plan.alerts.incidents import PARTS


def test_each_has_its_reason() -> None:
    """13 of each level, 2 of them of endpoints; of nodes, as nothing here has any."""
    scale = replace(tiers()["scale"], name="prod")
    of = [each for each in alarms(scale, names_of(scale)) if PARTS[each.kind] == "cache"]
    why = {each.alarm.kind: each.why for each in causes(of, scale) if isinstance(each, NotCaused)}
    assert len(of) == 26
    assert set(why) == {each.kind for each in of}
    assert why["cache_away"] == why["lost_invalidations"] != why["kept_answers"]
    assert "phase3b local fault cache killed" in why["cache_away"]
    assert {why[kind] for kind in ("cache_memory", "cache_cpu", "cache_evictions", "replication_lag")} == {
        "the embedded AWS has no cache whose nodes would publish it"
    }


def test_so_has_a_serverless_one() -> None:
    made = serverless()
    of = [each for each in alarms(made, names_of(made)) if each.kind in {"cache_throttles", "cache_units"}]
    assert len(of) == 4
    assert {each.why for each in causes(of, made) if isinstance(each, NotCaused)} == {
        "the embedded AWS has no cache whose nodes would publish it"
    }
