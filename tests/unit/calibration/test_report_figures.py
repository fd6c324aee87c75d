"""Measured numbers out of a report, by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest
from made_report import report

from phase3b.calibration.figures import Units, shares_of_all, significant
from phase3b.calibration.report_figures import UNASKED, kinds, report_figures
from phase3b.capacity.model.assumptions import Assumptions, IndexAssumption, TableAssumption
from phase3b.errors import ExitCode, Phase3bError
from phase3b.load.consumed.consumption import Consumption, FunctionUse, RouteUnits, RouteUse, TableUse
from phase3b.load.report import LoadReport

POST, GET = "POST /support/tickets", "GET /support/tickets"


def table_use(index: str | None, side: str, units: float) -> TableUse:
    return TableUse(
        "support_tickets", index, "read" if side == "read" else "write", "on-demand", None, None, units, 0, 0, None, None, None,
        None, None,
    )  # fmt: skip


def function_use(name: str, invocations: int, cold: int, mean: float, init: float | None) -> FunctionUse:
    return FunctionUse(name, invocations, 0, cold, 0, mean, mean, mean, mean, init, init, 90)


CONSUMED = Consumption(
    tables=(table_use(None, "read", 60), table_use(None, "write", 400), table_use("tenant_status", "write", 30)),
    functions=(
        function_use("support_tickets", 150, 3, 12.34567, 200),
        function_use("authorizer", 50, 1, 2, 100),
    ),
    routes=(
        RouteUse(
            POST, 100, 0, 0, 0, 102_400,
            (
                RouteUnits("support_tickets", None, "read", 10),
                RouteUnits("support_tickets", None, "write", 400),
                RouteUnits("support_tickets", "tenant_status", "write", 30),
                RouteUnits("webhooks", None, "read", 50),
            ),
        ),
        RouteUse(GET, 100, 100, 60, 0, 307_200, (RouteUnits("support_tickets", None, "read", 50),)),
        RouteUse("GET /cost/forecast", 5, 5, 5, 0, 0),
    ),
    other={},
    unpredicted_routes=(),
    notes=(),
)  # fmt: skip
MEASURED: LoadReport = replace(report(1), consumption=CONSUMED)
ASSUMED = Assumptions(
    tables={
        "support_tickets": TableAssumption(
            read_units_per_invocation=1,
            write_units_per_ticket=10,
            database_percent=100,
            reason="By hand",
            indexes={
                "tenant_status": IndexAssumption(read_units_per_invocation=1, database_percent=0, reason="By hand")
            },
        )
    }
)


def test_a_request_consumes_what_those_that_reached_a_function_did_on_average() -> None:
    found = report_figures(MEASURED, "r.json", ASSUMED, UNASKED, 1)
    assert found.routes == {
        POST: {
            "support_tickets": {None: Units(0.1, 4), "tenant_status": Units(0, 0.3)},
            "webhooks": {None: Units(0.5, 0)},
        },
        # 40 of 100 reached it.
        GET: {"support_tickets": {None: Units(1.25, 0)}},
    }
    assert (found.date, found.source) == ("2026-11-29", "phase3b load run, mixed for 120 s at the local API")


def test_payloads_and_hits_of_the_mix_and_this_machines_durations_are_taken_only_where_asked_for() -> None:
    assert report_figures(MEASURED, "r.json", ASSUMED, UNASKED, 1).numbers == {}
    found = report_figures(MEASURED, "r.json", ASSUMED, ("payloads",), 1)
    # 400 KB in 205 answers; 105 of 205 may be cached, 65 of 105 were.
    assert found.numbers == {
        ("response_kb",): {"value": 1.951},
        ("cacheable_percent",): {"value": 51.22},
        ("cache_hit_percent",): {"value": 61.9},
    }
    assert [each.split(":")[0] for each in found.left] == [
        "functions.*.duration_ms, init_ms, cold_starts_percent",
        "tables.*",
    ]
    durations = report_figures(MEASURED, "r.json", ASSUMED, ("durations",), 1)
    assert durations.numbers == {
        ("functions", "support_tickets"): {"duration_ms": 12.35},
        ("functions", "authorizer"): {"duration_ms": 2},
        ("cold_starts_percent",): {"value": 2},
        ("init_ms",): {"value": 175},
    }
    assert durations.routes == {}


def test_units_per_invocation_are_taken_but_those_by_the_ticket() -> None:
    found = report_figures(MEASURED, "r.json", ASSUMED, ("tables",), 1)
    assert found.numbers == {
        ("tables", "support_tickets"): {"read_units_per_invocation": 0.3},
        ("tables", "support_tickets", "indexes", "tenant_status"): {
            "read_units_per_invocation": 0,
            "write_units_per_invocation": 0.15,
        },
    }
    assert any(
        each.startswith("tables.support_tickets.write_units_per_ticket: a run does not tell") for each in found.left
    )


def test_a_report_without_consumption_is_refused() -> None:
    with pytest.raises(Phase3bError, match=r"old\.json has nothing of what was consumed") as caught:
        report_figures(report(1), "old.json", ASSUMED, UNASKED, 1)
    assert caught.value.exit_code == ExitCode.BAD_INPUT


def test_a_run_that_was_interrupted_measures_nothing() -> None:
    with pytest.raises(Phase3bError, match="did not end as planned"):
        report_figures(replace(MEASURED, complete=False), "r.json", ASSUMED, UNASKED, 1)


def test_kinds_have_one_order_and_a_default() -> None:
    assert kinds(()) == ("routes",)
    assert kinds(("tables", "routes")) == ("routes", "tables")


def test_shares_make_exactly_a_whole() -> None:
    found = shares_of_all({"a": 1, "b": 1, "c": 1})
    assert sum(round(100 * each) for each in found.values()) == 10_000
    assert sorted(found.values()) == [33.33, 33.33, 33.34]
    assert shares_of_all({"a": 3, "b": 0, "c": 1}) == {"a": 75, "b": 0, "c": 25}
    assert significant(0.123456) == 0.1235


def test_few_requests_measure_nothing_and_are_said() -> None:
    found = report_figures(MEASURED, "r.json", ASSUMED, ("routes", "payloads", "durations", "tables"), 60)
    # 40 of 100 reached the function; 150 and 50 invocations; 4 cold starts.
    assert set(found.routes) == {POST}
    assert ("functions", "support_tickets") in found.numbers
    assert ("functions", "authorizer") not in found.numbers
    assert ("init_ms",) not in found.numbers
    wanted = "and a figure is taken of 60 (load.settings.least_measured_requests)"
    assert [each for each in found.left if "of 60" in each] == [
        f"functions.authorizer.duration_ms: 50 invocations, {wanted}",
        f"init_ms: 4 cold starts, {wanted}",
        f"routes.{GET}: 40 requests, {wanted}",
    ]
    nothing = report_figures(MEASURED, "r.json", ASSUMED, ("payloads", "durations", "tables"), 1000)
    assert (nothing.numbers, nothing.routes) == ({}, {})
    assert [each.split(":")[0] for each in nothing.left] == [
        "response_kb, cacheable_percent, cache_hit_percent",
        "functions.support_tickets.duration_ms",
        "functions.authorizer.duration_ms",
        "cold_starts_percent",
        "init_ms",
        "tables.*",
    ]


def test_what_a_run_says_of_its_own_figures_is_said_again() -> None:
    doubtful = replace(MEASURED, consumption=replace(CONSUMED, notes=("3 requests are not counted",)))
    assert (
        "in these figures: 3 requests are not counted" in report_figures(doubtful, "r.json", ASSUMED, UNASKED, 1).left
    )
