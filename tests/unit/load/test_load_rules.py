"""What is wrong with load tests in a capacity file, each with its place and its fix."""

from __future__ import annotations

from pathlib import Path

import pytest

from phase3b.capacity.loader import reading
from phase3b.capacity.text.capacity_text import read_capacity_text

ROOT = Path(__file__).parents[3]


def problems(tmp_path: Path, old: str, new: str) -> list[str]:
    text = read_capacity_text(ROOT / "capacity.yaml", "capacity.yaml").alone()
    assert old in text
    (tmp_path / "capacity.yaml").write_text(text.replace(old, new, 1), "utf-8")
    return [str(each) for each in reading(tmp_path / "capacity.yaml", name="capacity.yaml").problems]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            "sessions: {asks_forecast: 1}",
            "sessions: {ask_forecast: 1}",
            'load.scenarios.forecasts.sessions.ask_forecast: there is no session "ask_forecast". Did you mean `asks_forecast`?',
        ),
        (
            "{send: GET /webhooks}",
            "{send: GET /webhoks}",
            'load.sessions.integration.steps[0].send: "GET /webhoks" is not one of service.routes. Did you mean `GET /webhooks`?',
        ),
        (
            "expects: ticket_spike",
            "expects: ticket_spikes",
            'load.scenarios.ticket_spike.expects: there is no load test "ticket_spikes" in objectives.load_tests. Did you mean `ticket_spike`?',
        ),
        (
            "keep: {ticket_id: items.0.ticket_id}",
            "keep: {ticket: items.0.ticket_id}",
            (
                'load.sessions.support_agent.steps[1].send: nothing before this step keeps "ticket_id". Add keep: {ticket_id: KEY_OF_THE_ANSWER} '
                "to a step before it, or use one of marker, number, tenant, ticket, user."
            ),
        ),
        (
            'body: "{marker}"}]}, pushed: true',
            'body: "it is"}]}, pushed: true',
            (
                "load.sessions.sends_notification.steps[0].pushed: the message that it leads to can't be recognised. Put {marker} into a text of "
                "its body that the message repeats."
            ),
        ),
        (
            "listeners: 1000",
            "listeners: 10",
            (
                "load.scenarios.notification_storm.listeners: a message to a tenant without a connection never arrives: 1,000 tenants and 10 "
                "listeners. Write listeners: 1000, or more."
            ),
        ),
        (
            "{type: users, users: 100, sessions: 1000}",
            "{type: users, users: 100}",
            "load.scenarios.ticket_spike.arrivals: users need either seconds or sessions, to know when it is over. Write one of them.",
        ),
        (
            "pattern: daily, compressed_times",
            "pattern: dayly, compressed_times",
            'load.scenarios.tier.arrivals.pattern: there is no pattern "dayly". Did you mean `daily`?',
        ),
        (
            'query: {months: "12"}, objective: forecast_12_months',
            'query: {months: "12"}, objective: forecast_13_months',
            (
                'load.sessions.asks_forecast.steps[0].objective: there is no operation "forecast_13_months" in objectives.operations. Did you mean '
                "`forecast_3_months`?"
            ),
        ),
    ],
    ids=["session", "route", "load test", "name", "marker", "listeners", "endless", "pattern", "operation"],
)
def test_a_mistake_is_said_once_with_its_place_and_its_fix(tmp_path: Path, old: str, new: str, said: str) -> None:
    found = problems(tmp_path, old, new)
    assert [each for each in found if said in each] == found[:1]
    assert found[0].startswith("capacity.yaml:")
    assert all("load.sessions.support_agent" in each for each in found[1:])
