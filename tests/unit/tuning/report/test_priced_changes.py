"""Each change is the difference of two bills: by hand, and as `phase3b cost` has it where that looks at the same lines."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from phase3b.plan.alerts.records import CompositeAlarm, MetricAlarm
from phase3b.pricing.savings.every_saving import savings
from phase3b.pricing.usage.usage import FunctionUsage, IndexUsage, LogUsage, TableUsage, Usage
from phase3b.tuning.report.advice import Advice, Found, NotAdvised, NotKnown, Setting, UsageChange
from phase3b.tuning.report.from_savings import of_functions_memory, of_the_plan, valued, written
from phase3b.tuning.report.situation import Situation, changed_usage

ARM = 0.0000133334
# A month has 730 hours, so 365 / 12 days of 100,000 invocations; 3 % are of cost_forecasting.
FORECASTS = 100_000 * 365 / 12 * 0.03
# 1,450 ms, and 500 ms of INIT in one of a hundred.
BILLED_SECONDS = 1.455
ENVIRONMENT = ("environments", "prod")


def memory(size: int, durations: float = 1.0) -> Advice:
    path = (*ENVIRONMENT, "overrides", "functions", "cost_forecasting", "memory_mb")
    usage = UsageChange(durations={"cost_forecasting": durations})
    return Advice("memory", "cost_forecasting", None, "assumed", "", "", "", (Setting(path, 768, size),), usage=usage)


def test_memory_by_hand(at: Situation) -> None:
    """Two thirds of the memory for the same time is a third of the GB-seconds; for half as long again it is none."""
    third = FORECASTS * BILLED_SECONDS * 0.25 * ARM
    assert third == pytest.approx(0.44257, abs=1e-5)
    assert valued(at, memory(512)).monthly_usd == pytest.approx(third, abs=1e-9)
    assert valued(at, memory(512, 1.5)).monthly_usd == pytest.approx(0, abs=1e-9)
    assert valued(at, memory(512, 1.2)).monthly_usd == pytest.approx(third * 3 * 0.2, abs=1e-9)
    assert valued(at, memory(1536, 0.9)).monthly_usd == pytest.approx(-third * 3 * 0.8, abs=1e-9)
    assert valued(at, memory(512)).complete


def test_what_breaks_a_rule_is_worth_nobody_knows_what(at: Situation) -> None:
    found = valued(at, memory(64))
    assert (found.monthly_usd, found.complete) == (None, False)


def test_usage_by_hand() -> None:
    usage = Usage(
        functions={"one": FunctionUsage(invocations=100, duration_ms=20, traces=3), "other": FunctionUsage()},
        logs={"one": LogUsage(ingested_gb=4), "api": LogUsage(ingested_gb=5)},
        tables={
            "notes": TableUsage(
                read_units_per_second=6, write_units_per_second=7, indexes={"by": IndexUsage(read_units_per_second=8)}
            )
        },
    )
    after = changed_usage(usage, UsageChange(durations={"one": 2}, invocations={"one": 1.5, "other": 9}, reads=0.5))
    assert after.functions["one"] == FunctionUsage(invocations=150, duration_ms=40, traces=4.5)
    assert after.functions["other"] == FunctionUsage()
    assert (after.logs["one"].ingested_gb, after.logs["api"].ingested_gb) == (6, 5)
    table = after.tables["notes"]
    assert (table.read_units_per_second, table.write_units_per_second) == (3, 7)
    assert table.indexes["by"].read_units_per_second == 4
    assert changed_usage(usage, UsageChange()) == usage


def found_of(at: Situation) -> dict[str, Found]:
    return {f"{each.kind} {each.of}": each for each in of_the_plan(at)}


def test_what_phase3b_cost_proposes_is_advised(at: Situation) -> None:
    """By the same lines: alarms save their composites, too, which the savings of `phase3b cost` leave."""
    found = found_of(at)
    cost = {f"{each.kind} {each.of}": each.monthly_usd for each in savings(at.base).proposed}
    logs, alarms = found["log retention log groups"], found["alarm levels alarms"]
    assert isinstance(logs, Advice)
    assert isinstance(alarms, Advice)
    assert logs.monthly_usd == pytest.approx(cost["log retention log groups"])
    assert logs.settings == (Setting((*ENVIRONMENT, "log_retention_days"), 90, 30),)
    assert logs.how == "environments.prod.log_retention_days: 30, now 90"
    critical = at.with_changes([alarms]).plan.records
    composites = sum(isinstance(each, CompositeAlarm) for each in at.plan.records) - sum(
        isinstance(each, CompositeAlarm) for each in critical
    )
    assert composites > 0
    assert alarms.monthly_usd == pytest.approx(cost["alarm levels alarms"] + composites * 0.50)
    assert (
        alarms.basis == f"{sum(isinstance(each, MetricAlarm) for each in at.plan.records)} alarms, counted in the plan"
    )
    reserved = [each for each in found.values() if each.kind == "reserved capacity"]
    assert {each.monthly_usd for each in reserved if isinstance(each, Advice)} == {
        usd for name, usd in cost.items() if name.startswith("reserved capacity")
    }
    arm = found["architecture functions"]
    assert isinstance(arm, NotAdvised)
    assert arm.reason.startswith("all 6 run on arm64 already")


def test_memory_that_nobody_measured_is_not_known(at: Situation) -> None:
    (found,) = of_functions_memory(at, frozenset({"authorizer", "cost_forecasting"}))
    assert isinstance(found, NotKnown)
    assert (found.of, found.command) == ("cost_forecasting, authorizer", "phase3b tune memory prod")


def test_memory_that_a_usage_file_knows(at: Situation) -> None:
    """210 MB are to be 80 % of it at most: 263 MB, in steps of 64 MB 320."""
    functions = at.priced.usage.functions
    used = functions["support_tickets"].model_copy(update={"memory_used_mb": 210})
    usage = at.priced.usage.model_copy(update={"functions": {**functions, "support_tickets": used}})
    there = replace(at, priced=replace(at.priced, usage=usage))
    (found,) = of_functions_memory(there, frozenset({"support_tickets"}))
    assert isinstance(found, Advice)
    path = (*ENVIRONMENT, "overrides", "functions", "support_tickets", "memory_mb")
    assert found.settings == (Setting(path, 512, 320),)
    # 30 % of the invocations, 300 ms and one cold start of 500 ms in a hundred.
    assert found.monthly_usd == pytest.approx(FORECASTS * 10 * 0.305 * 192 / 1024 * ARM)
    assert (found.confidence, found.complete) == ("assumed", True)


def test_a_setting_in_one_line() -> None:
    assert written(Setting(("a", "b"), 90, 30)) == "a.b: 30, now 90"
    assert written(Setting(("a",), None, {"size_gb": 0.5})) == "a: {size_gb: 0.5}"
    assert written(Setting(("a",), ("warning", "critical"), ("critical",))) == "a: [critical], now [warning, critical]"


@settings(max_examples=8)
@given(
    st.integers(128, 3008),
    st.floats(0.25, 4),
    st.sampled_from([1, 3, 5, 7, 14, 30, 60, 90, 120]),
)
def test_changes_of_different_lines_add_up(at: Situation, size: int, durations: float, days: int) -> None:
    """Memory is of GB-seconds, retention of what logs store: no line has both, in whichever order they are written."""
    logs = Advice(
        "log retention", "", None, "assumed", "", "", "", (Setting((*ENVIRONMENT, "log_retention_days"), 90, days),)
    )
    one, other = at.saved([memory(size, durations)]), at.saved([logs])
    both, turned = at.saved([memory(size, durations), logs]), at.saved([logs, memory(size, durations)])
    assert one is not None
    assert other is not None
    assert both is not None
    assert turned is not None
    assert both.usd == pytest.approx(one.usd + other.usd, abs=1e-7)
    assert turned.usd == pytest.approx(both.usd, abs=1e-9)
