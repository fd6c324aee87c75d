"""What changes save together: by the bill of all of them, with what overlaps; the patch that has them."""

from __future__ import annotations

import re
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from phase3b.capacity.deployment import OnDemand, resolve
from phase3b.capacity.loader import load
from phase3b.tuning.report.advice import Advice, Setting, UsageChange
from phase3b.tuning.report.changed_file import patch_of
from phase3b.tuning.report.every_advice import every_advice
from phase3b.tuning.report.from_cache import of_the_cache
from phase3b.tuning.report.from_savings import of_the_plan, valued
from phase3b.tuning.report.report_tables import sentences
from phase3b.tuning.report.situation import Situation
from phase3b.tuning.report.together import chosen_of, together
from phase3b.units import UnitsPerSecond

ENVIRONMENT = ("environments", "prod")


def advice(*path: str, after: object, before: object = None, **further: object) -> Advice:
    setting = Setting((*ENVIRONMENT, *path), before, after)  # type: ignore[arg-type]
    made = Advice("memory", ".".join(path), 0.0, "assumed", "", "", "", (setting,))
    return replace(made, **further)  # type: ignore[arg-type]


def alarms_of(at: Situation) -> Advice:
    return next(each for each in of_the_plan(at) if isinstance(each, Advice) and each.kind == "alarm levels")


def no_cache(at: Situation) -> Advice:
    return next(each for each in of_the_cache(at) if isinstance(each, Advice))


def on_demand(at: Situation, name: str) -> Advice:
    table = next(each for each in at.subject.tables if each.name == name)
    most = OnDemand(UnitsPerSecond(600), UnitsPerSecond(600))
    indexes = tuple(replace(each, billing=most) for each in table.indexes)
    made = Advice(
        "table capacity", name, None, "assumed", "", "", "", table=replace(table, billing=most, indexes=indexes)
    )
    return valued(at, made)


def test_an_alarm_is_saved_once(at: Situation) -> None:
    """The warning of the cache's hits, three metrics at $0.10, goes with the warnings as well as with the cache."""
    sums = together(at, [alarms_of(at), no_cache(at)])
    assert sums.overlapping_usd == pytest.approx(0.30)
    (overlap,) = sums.overlaps
    assert (overlap.one, overlap.other) == ("alarm levels of alarms", "API cache of REST API, none")
    assert overlap.usd == pytest.approx(0.30)
    assert overlap.lines == ("aws_cloudwatch_metric_alarm.api_cache_hits_warning alarm on metric math",)
    assert sums.added_usd - sums.overlapping_usd == pytest.approx(sums.saved_usd)
    assert sums.before_usd - sums.after_usd == pytest.approx(sums.saved_usd)


def test_what_has_no_line_in_common_adds_up(at: Situation) -> None:
    logs = valued(at, advice("log_retention_days", before=90, after=30))
    memory = valued(at, advice("overrides", "functions", "support_tickets", "memory_mb", before=512, after=256))
    sums = together(at, [logs, memory])
    assert sums.overlaps == ()
    assert sums.saved_usd == pytest.approx(sums.added_usd)
    # 912,500 invocations of 305 ms with a quarter of a GB less.
    assert memory.monthly_usd == pytest.approx(912_500 * 0.305 * 0.25 * 0.0000133334)


def test_reserved_units_are_those_of_the_minimums_that_are_left(at: Situation) -> None:
    """555 units are 500 reserved ones; without the 300 of notifications 255 are left, which are 200."""
    reserved = [each for each in of_the_plan(at) if isinstance(each, Advice) and each.kind == "reserved capacity"]
    table = on_demand(at, "notifications")
    sums = together(at, [*reserved, table])
    alone = {each.of: each.monthly_usd or 0 for each in reserved}
    assert {each.of: each.monthly_usd for each in sums.reserved} == pytest.approx(
        {
            "read units, 3 years": alone["read units, 3 years"] * 2 / 5,
            "write units, 3 years": alone["write units, 3 years"] * 2 / 5,
        }
    )
    assert sums.left_out == ("reserved capacity of read units, 1 year", "reserved capacity of write units, 1 year")
    assert "reserved capacity of read units, 3 years" in sums.in_the_sum
    less = 0.6 * (alone["read units, 3 years"] + alone["write units, 3 years"])
    assert sums.overlapping_usd == pytest.approx(less)
    assert sums.saved_usd == pytest.approx((table.monthly_usd or 0) + less * 2 / 3)


def test_the_parts_by_confidence_are_all_of_the_plain_sum(at: Situation) -> None:
    """What is in brackets is named with its amount, and why it is there is explained."""
    reserved = [each for each in of_the_plan(at) if isinstance(each, Advice) and each.kind == "reserved capacity"]
    tables = [on_demand(at, name) for name in ("notifications", "support_tickets", "ticket_comments")]
    found = every_advice(at, [*reserved, *tables, alarms_of(at)], (), None)
    said = list(sentences(at, found))
    (parts,) = (each for each in said if each.startswith("what was added up, by what it rests on"))
    amounts = [float(each.replace(",", "")) for each in re.findall(r"-?[\d,]*\d\.\d\d", parts)]
    assert sum(amounts) == pytest.approx(found.together.added_usd, abs=0.02)
    assert (
        "of reserved capacity of write units, 3 years and reserved capacity of read units, 3 years, in brackets"
        in parts
    )
    assert sum(each.startswith("a kind in brackets below is not in the sum: ") for each in said) == 1
    none = every_advice(at, [alarms_of(at)], (), None)
    assert "brackets" not in " ".join(sentences(at, none))


def test_reserved_units_that_no_minimum_is_left_for_are_in_no_sum(at: Situation) -> None:
    reserved = [each for each in of_the_plan(at) if isinstance(each, Advice) and each.kind == "reserved capacity"]
    tables = [on_demand(at, name) for name in ("notifications", "support_tickets", "ticket_comments")]
    sums = together(at, [*reserved, *tables])
    assert sums.reserved == ()
    assert sums.in_the_sum == {each.name for each in tables}
    # With the last minimum the eight alarms go, $0.10 each, that watch what the account has provisioned.
    assert sums.saved_usd == pytest.approx(sum(each.monthly_usd or 0 for each in tables) + 0.80)


def test_what_no_line_of_the_bill_knows_is_added(at: Situation) -> None:
    """Elsewhere than in the file, and beside the lines of the plan; what nobody knows is in no sum."""
    elsewhere = Advice("S3 lifecycle", "buckets", 5.0, "assumed", "", "", "")
    batch = advice("log_retention_days", before=90, after=90, kind="batches", monthly_usd=2.0, beside_usd=2.0)
    unknown = advice("overrides", "functions", "authorizer", "memory_mb", before=256, after=256, monthly_usd=None)
    sums = together(at, [elsewhere, batch, unknown])
    assert sums.saved_usd == pytest.approx(7.0)
    assert sums.added_usd == 7.0
    assert sums.no_part == (unknown.name,)


def test_the_sum_is_the_bill_of_cost_with_what_that_can_t_know(at: Situation) -> None:
    """Twice as long for half of the memory: the bill of the file halves the GB-seconds, and the sum does not."""
    shrunk = valued(
        at,
        advice("overrides", "functions", "support_tickets", "memory_mb", before=512, after=256,
               usage=UsageChange(durations={"support_tickets": 2.0})),
    )  # fmt: skip
    elsewhere = Advice("S3 lifecycle", "buckets", 5.0, "assumed", "", "", "")
    batch = advice("log_retention_days", before=90, after=90, kind="batches", monthly_usd=2.0, beside_usd=2.0)
    sums = together(at, [shrunk, elsewhere, batch])
    half = 912_500 * 0.305 * 0.25 * 0.0000133334
    assert sums.cost_usd == pytest.approx(at.bill.total_usd - half)
    assert {each.what: each.usd for each in sums.only_here} == pytest.approx(
        {
            f"invocations, durations and reads after {shrunk.name}": half,
            "S3 lifecycle of buckets: it is done outside of the file": -5.0,
            f"{batch.name}: no line of the bill has it": -2.0,
        }
    )
    assert sums.before_usd - sums.saved_usd == pytest.approx(sums.cost_usd + sum(each.usd for each in sums.only_here))


def test_of_those_that_exclude_each_other_the_best_is_chosen() -> None:
    first = Advice("API cache", "a", 1.0, "assumed", "", "", "", instead_of="cache")
    best = replace(first, of="b", monthly_usd=3.0)
    worse = replace(first, of="c", monthly_usd=None)
    other = replace(first, of="d", monthly_usd=-2.0, instead_of="")
    assert chosen_of([first, worse, best, other]) == (best, other)


def test_the_patch_means_what_was_priced(at: Situation, tmp_path: Path, root: Path) -> None:
    """git applies it, and the file then has the settings and the table."""
    changes = [
        alarms_of(at),
        no_cache(at),
        on_demand(at, "support_tickets"),
        advice("log_retention_days", before=90, after=30),
    ]
    found = patch_of(at.of, changes)
    assert (found.has, found.hindered) == (tuple(changes), ())
    subprocess.run(["git", "init", "-q", "."], cwd=tmp_path, check=True)
    for name in ("capacity.yaml", "capacity", "lambda_src"):
        source = root / name
        (tmp_path / name).symlink_to(source) if source.is_dir() else (tmp_path / name).write_text(
            source.read_text("utf-8")
        )
    subprocess.run(["git", "apply", "-"], cwd=tmp_path, check=True, input=found.diff, text=True)
    after = resolve(load(tmp_path / "capacity.yaml"), "prod")
    assert after.environment.alarm_levels == ("critical",)
    assert after.environment.log_retention_days == 30
    assert after.tier.api is not None
    assert after.tier.api.cache is None
    assert next(each for each in after.tables if each.name == "support_tickets") == changes[2].table
    others = [each for each in after.tables if each.name != "support_tickets"]
    assert others == [each for each in at.subject.tables if each.name != "support_tickets"]


def test_what_breaks_a_rule_is_left_out_with_the_reason(at: Situation) -> None:
    broken = valued(at, advice("overrides", "functions", "authorizer", "memory_mb", before=256, after=64))
    good = valued(at, advice("log_retention_days", before=90, after=30))
    found = every_advice(at, [broken, good], (), None)
    assert found.patch.has == (good,)
    (line,) = found.patch.hindered
    assert line.startswith("memory of overrides.functions.authorizer.memory_mb: ")
    assert "128" in line
    assert found.together.chosen == (good.name,)
    assert found.together.saved_usd == pytest.approx(good.monthly_usd)


def test_a_kind_that_is_left_out_is_shown_alone(at: Situation) -> None:
    found = every_advice(at, [alarms_of(at), no_cache(at)], ("alarm levels",), None)
    assert [each.kind for each in found.advices] == ["alarm levels", "API cache"]
    assert found.together.chosen == ("API cache of REST API, none",)
    assert "alarm_levels: [critical]" not in found.patch.diff
    assert found.together.saved_usd == pytest.approx(no_cache(at).monthly_usd)
