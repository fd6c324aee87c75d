"""simulate with what a cache answers, and with one of two regions: the verdict without the cache, and after a failover."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from phase3b.cli import run as called


def test_the_tables_may_need_the_cache(tmp_path: Path, root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """625 reads a second: 595 of them reach support_tickets, which has up to 600; without the cache all do."""
    rows = "".join(f"2026-01-05T{n // 60:02}:{n % 60:02},support_tickets,,625,0\n" for n in range(120))
    (tmp_path / "t.csv").write_text(f"time,table,index,read_units_per_second,write_units_per_second\n{rows}")
    asked = [
        "simulate",
        "scale",
        "--traffic",
        str(tmp_path / "t.csv"),
        "--cache-hits",
        "60",
        "-f",
        str(root / "capacity.yaml"),
    ]
    assert called(asked) == 1
    out = " ".join(capsys.readouterr().out.split())
    assert "Does it meet the objectives? Yes, under all readings: no request is throttled." in out
    assert "And while the cache is away? No, under all readings: " in out
    assert called([*asked, "--json"]) == 1
    read = json.loads(capsys.readouterr().out)
    assert (read["verdict"]["answer"], read["without_cache"]["verdict"]["answer"]) == ("yes", "no")
    assert read["throttled_requests"] == 0 < read["without_cache"]["throttled_requests"]


def test_a_share_is_of_one_with_two_regions(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert called(["simulate", "--region-share", "50", "-f", str(root / "capacity.yaml")]) == 2
    assert capsys.readouterr().err == (
        "--region-share is of one environment or tier. Name it: phase3b simulate global --region-share 50. [P3B-OPTION-CONFLICT]\n"
    )
    assert called(["simulate", "scale", "--region-share", "50", "-f", str(root / "capacity.yaml")]) == 2
    assert capsys.readouterr().err == (
        "scale has one region, which has all of the traffic. Leave --region-share out, or name a tier with two "
        "(tiers.TIER.second_region). [P3B-OPTION-CONFLICT]\n"
    )


def test_hits_are_of_one_environment_or_tier(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert called(["simulate", "--cache-hits", "60", "-f", str(root / "capacity.yaml")]) == 2
    assert capsys.readouterr().err == (
        "--cache-hits is of one environment or tier. Name it: phase3b simulate scale --cache-hits 60. [P3B-OPTION-CONFLICT]\n"
    )
