"""From what the service measured to what a report has of it, by hand."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from phase3b.capacity.deployment import resolve
from phase3b.capacity.loader import load
from phase3b.errors import ExitCode, Phase3bError
from phase3b.load.consumed import consumption_rows as rows
from phase3b.load.consumed.consumption import Consumption, Read, Span, TableUse, cold_start_percent, consumption
from phase3b.load.consumed.local_measurement import local_measurement
from phase3b.load.consumed.prediction import PredictedRequests, PredictedUse, Prediction
from phase3b.local.aws.claim import Session

CAPACITY = load(Path(__file__).parents[4] / "capacity.yaml")
DEPLOYMENT = resolve(CAPACITY, "prod")
TICKETS, STATUS = "securebase-prod-support-tickets", "tenant-status-index"
POST, GET = "POST /support/tickets", "GET /support/tickets"


def lane(table: str, index: str | None, side: str, *series: float) -> dict[str, Any]:
    return {"table": table, "index": index, "side": side, "series": list(series)}


def cause(name: str, index: str | None, side: str, units: float, table: str = TICKETS) -> dict[str, Any]:
    return {"table": table, "index": index, "side": side, "operation": "PutItem", "cause": name, "units": units}


def function(name: str, of: str, durations: list[tuple[float, int]], inits: list[tuple[float, int]]) -> dict[str, Any]:
    return {
        "function": name, "cause": of, "invocations": sum(times for _, times in durations), "failed": 0,
        "durations": durations, "inits": inits, "most_memory_mb": 90,
    }  # fmt: skip


READ = Read(
    Span(95, 100, 104),
    {
        "since": 50.0,
        "uncounted": {},
        "lanes": [
            lane(TICKETS, None, "write", 10, 30, 0, 0),
            lane(TICKETS, STATUS, "write", 5, 5, 5, 5),
            lane("nobody's", None, "write", 9, 9, 9, 9),
        ],
        "causes": [
            cause(POST, None, "write", 30),
            cause("webhook_delivery", None, "write", 10),
            cause(POST, STATUS, "write", 20),
            cause(POST, None, "write", 36, table="nobody's"),
        ],
    },
    {
        "since": 50.0,
        "functions": [
            function("support_tickets", POST, [(10.0, 8), (30.0, 1), (100.0, 1)], [(250.0, 1)]),
            function("support_tickets", GET, [(10.0, 10)], []),
            function("authorizer", "authorizer", [(1.0, 5)], [(90.0, 5)]),
        ],
        "routes": [
            {"route": POST, "requests": 10, "cacheable": 0, "hits": 0, "request_bytes": 1024, "response_bytes": 2048},
            {"route": GET, "requests": 10, "cacheable": 10, "hits": 4, "request_bytes": 0, "response_bytes": 512},
        ],
    },
    {"functions": [function("support_tickets", POST, [(10.0, 2)], [(300.0, 2)])], "routes": []},
)
PREDICTION = Prediction(
    {POST: PredictedRequests(10, 0), GET: PredictedRequests(9, 4)},
    (PredictedUse("support_tickets", None, "write", 42.0, 20, 0), PredictedUse("webhooks", None, "read", 3.0, 1, 0)),
    (),
)


def found(prediction: Prediction = PREDICTION, *, complete: bool = True, read: Read = READ) -> Consumption:
    return consumption(DEPLOYMENT, read, prediction, 2.0, complete=complete)


def use(of: Consumption, table: str, index: str | None, side: str) -> TableUse:
    (one,) = [each for each in of.tables if (each.table, each.index, each.side) == (table, index, side)]
    return one


def test_units_of_a_table_with_their_mean_peak_and_error() -> None:
    of = use(found(), "support_tickets", None, "write")
    assert (of.units, of.mean_per_second, of.busiest_per_second) == (40, 10, 30)
    (billing,) = [each.billing for each in DEPLOYMENT.tables if each.name == "support_tickets"]
    floor, ceiling = billing.write.floor, billing.write.ceiling  # type: ignore[union-attr]
    assert (of.minimum, of.maximum) == (floor, ceiling)
    assert (of.used_percent, of.busiest_percent) == (round(1000 / floor, 2), round(3000 / ceiling, 2))
    assert (of.predicted_units, of.error_percent) == (42, 5.0)
    assert of.windows == (20.0, 0.0)
    assert of.throttled is None
    assert use(found(), "support_tickets", "tenant_status", "write").units == 20


def test_what_a_table_has_refused_is_counted_where_it_throttles() -> None:
    refused = [
        {"table": TICKETS, "index": STATUS, "side": "write", "requests": 3},
        {"table": TICKETS, "index": None, "side": "read", "requests": 2},
        {"table": "nobody's", "index": None, "side": "write", "requests": 9},
    ]
    of = found(read=replace(READ, consumed={**READ.consumed, "throttling": True, "throttled": refused}))
    assert use(of, "support_tickets", "tenant_status", "write").throttled == 3
    assert use(of, "support_tickets", None, "write").throttled == 0
    # Of what nothing was consumed, too.
    assert use(of, "support_tickets", None, "read").throttled == 2
    assert not any("--no-throttling" in each for each in rows.consumption_sentences(of))
    of = found(read=replace(READ, consumed={**READ.consumed, "throttling": False, "throttled": []}))
    assert use(of, "support_tickets", None, "write").throttled is None
    assert any("--no-throttling" in each for each in rows.consumption_sentences(of))


def test_what_was_predicted_and_not_consumed_is_there_and_other_tables_are_not() -> None:
    of = use(found(), "webhooks", None, "read")
    assert (of.mode, of.units, of.predicted_units, of.error_percent, of.used_percent) == ("on-demand", 0, 3, None, None)
    assert "nobody's" not in {each.table for each in found().tables}


def test_a_run_that_ended_early_or_an_unknown_route_is_compared_with_nothing() -> None:
    for of in (found(complete=False), found(Prediction({}, (), (GET,)))):
        assert use(of, "support_tickets", None, "write").predicted_units is None
        assert [row[3] for row in rows.table_rows(of)] == ["not known"] * len(of.tables)
    assert [each.predicted_requests for each in found(complete=False).routes] == [None, None]
    assert any(f"nothing for {GET}" in each for each in rows.consumption_sentences(found(Prediction({}, (), (GET,)))))


def test_functions_have_their_durations_and_the_cold_starts_of_the_warm_up_apart() -> None:
    (authorizer, tickets) = found().functions
    assert (tickets.invocations, tickets.cold_starts, tickets.cold_starts_before) == (20, 1, 2)
    assert tickets.mean_ms == round((18 * 10 + 30 + 100) / 20, 3)
    assert (tickets.p50_ms, tickets.p95_ms, tickets.max_ms) == (10, 30, 100)
    assert (tickets.init_mean_ms, tickets.init_max_ms, tickets.memory_mb) == (250, 250, 90)
    assert authorizer.cold_starts == 5


def test_routes_have_what_they_caused_and_the_rest_is_named() -> None:
    of = found()
    (get, post) = of.routes
    assert (get.requests, get.hits, get.predicted_requests, get.units) == (10, 4, 9, ())
    assert [(each.table, each.index, each.side, each.units) for each in post.units] == [
        ("support_tickets", None, "write", 30),
        ("support_tickets", "tenant_status", "write", 20),
    ]
    assert {name: sum(each.units for each in units) for name, units in of.other.items()} == {"webhook_delivery": 10}
    assert "10.0 units were consumed by no request of a route: webhook_delivery" in list(rows.consumption_sentences(of))


def test_cold_starts_are_those_of_the_scenarios_routes() -> None:
    assert cold_start_percent(READ, {POST}) == 10
    assert cold_start_percent(READ, {POST, GET}) == 5
    assert cold_start_percent(READ, {"GET /webhooks"}) is None


def test_what_is_no_longer_known_is_said() -> None:
    late = Read(READ.span, {**READ.consumed, "since": 101.0}, READ.measured, READ.before)
    cut = Read(Span(95, 100, 104, whole=False), READ.consumed, READ.measured, READ.before)
    for read in (late, cut):
        assert any("is incomplete" in each for each in found(read=read).notes)
    uncounted = Read(READ.span, {**READ.consumed, "uncounted": {"ExecuteStatement": 3}}, READ.measured, READ.before)
    assert found(read=uncounted).notes == (
        "3 requests of ExecuteStatement are not in what was consumed: their units are not known",
    )
    assert use(found(read=cut), "support_tickets", None, "write").predicted_units is None


def test_what_does_not_answer_is_said() -> None:
    session = Session("prod", "http://127.0.0.1:9", 1, "", "", functions="http://127.0.0.1:9")
    with pytest.raises(Phase3bError, match=r"http://127\.0\.0\.1:9/phase3b/consumed: .*Connection refused") as caught:
        local_measurement(session, 1_000.0, 5.0, 10.0)
    assert caught.value.exit_code == ExitCode.OUTSIDE_FAILURE
