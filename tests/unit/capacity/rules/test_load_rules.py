"""What is wrong with load tests in a capacity file, each with its place and its fix."""

from __future__ import annotations

from pathlib import Path

import pytest

from phase3b.capacity.loader import reading
from phase3b.capacity.text.capacity_text import read_capacity_text

ROOT = Path(__file__).parents[4]


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
            "sessions: {asks_forecast: 1}",
            "zipf_exponent: 1",
            "load.scenarios.forecasts: what users do is of sessions or of a Locust file, one of the two. Write either sessions: {NAME: 1} or locust_file: users.py.",
        ),
        (
            "sessions: {creates_ticket: 1}",
            "locust_file: users.py",
            "load.scenarios.ticket_spike.arrivals: users of a Locust file have tasks and no sessions that could be counted. Write seconds in place of sessions.",
        ),
        (
            "{type: daily, pattern: daily, compressed_times: 864}\n      sessions: {support_agent: 3, customer: 6, integration: 1}",
            "{type: daily, pattern: daily, compressed_times: 864}\n      locust_file: users.py",
            "load.scenarios.tier.arrivals: arrivals of the type daily need sessions",
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
            "listeners: 1000\n      expects",
            "listeners: 10\n      expects",
            (
                "load.scenarios.notification_storm.listeners: a message to a tenant without a connection never arrives: 1,000 tenants and 10 "
                "listeners. Write listeners: 1000, or more."
            ),
        ),
        (
            "listeners: 1000\n      messages:",
            "messages:",
            "load.scenarios.concurrent_users.messages: there are no connections that could send them. Write how many: listeners: 100.",
        ),
        (
            "objective: websocket_message}}",
            "objective: websocket_messages}}",
            (
                'load.scenarios.concurrent_users.messages.ping.objective: there is no operation "websocket_messages" in '
                "objectives.operations. Did you mean `websocket_message`?"
            ),
        ),
        (
            "{type: users, users: 100, sessions: 1000}",
            "{type: users, users: 100}",
            "load.scenarios.ticket_spike.arrivals: users need either seconds or sessions, to know when it is over. Write one of them.",
        ),
        (
            "compressed_times: 480, spacing",
            "compressed_times: 480, busiest_seconds: 9, spacing",
            (
                "load.scenarios.tickets_day.arrivals: a target needs either compressed_times or busiest_seconds, to know how long it is sent. "
                "Write one of them."
            ),
        ),
        (
            "target: forecasts_per_hour, compressed",
            "target: forecasts_per_hour, pattern: daily, compressed",
            (
                "load.scenarios.forecasts_hour.arrivals.pattern: a pattern is the shape of a day, and forecasts_per_hour is of an hour. "
                "Leave the pattern out."
            ),
        ),
        (
            "forecasts_per_hour: 1000",
            "forecasts_per_hour: null",
            (
                "load.scenarios.forecasts_hour.arrivals.target: objectives.service_level has no forecasts_per_hour. "
                "Write objectives.service_level.forecasts_per_hour."
            ),
        ),
        (
            "concurrent_users: concurrent_users",
            "concurrent_users: concurrent_user",
            'load.success.concurrent_users: there is no scenario "concurrent_user". Did you mean `concurrent_users`?',
        ),
        (
            "concurrent_users: concurrent_users",
            "concurrent_users: tickets_day",
            (
                'load.success.concurrent_users: the scenario "tickets_day" does not send concurrent_users. Name one whose arrivals are '
                "{type: users}."
            ),
        ),
        (
            "tickets_per_day: tickets_day",
            "tickets_per_day: forecasts_hour",
            (
                'load.success.tickets_per_day: the scenario "forecasts_hour" does not send tickets_per_day. Name one whose arrivals are '
                "{type: target, target: tickets_per_day}."
            ),
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
    ids=[
        "session",
        "route",
        "sessions",
        "tasks",
        "rates",
        "load test",
        "name",
        "marker",
        "listeners",
        "nobody sends",
        "message",
        "endless",
        "endless target",
        "pattern of an hour",
        "no target",
        "unknown scenario",
        "success of users",
        "success of another target",
        "pattern",
        "operation",
    ],
)
def test_a_mistake_is_said_once_with_its_place_and_its_fix(tmp_path: Path, old: str, new: str, said: str) -> None:
    found = problems(tmp_path, old, new)
    assert [each for each in found if said in each] == found[:1]
    assert found[0].startswith("capacity.yaml:")
    assert all("load.sessions.support_agent" in each for each in found[1:])


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            "{type: users, users: 100, sessions: 1000}",
            "{type: users, users: 100, pause_seconds: -1, sessions: 1000}",
            "load.scenarios.ticket_spike.arrivals.pause_seconds: -1 is less than 0",
        ),
        (
            "{type: users, users: 100, sessions: 1000}",
            "{type: users, users: 0, sessions: 1000}",
            "load.scenarios.ticket_spike.arrivals.users: 0 is less than 1",
        ),
        (
            "{type: users, users: 100, sessions: 1000}",
            "{type: users, sessions: 1000}",
            "load.scenarios.ticket_spike.arrivals.users: `users` is missing",
        ),
        (
            "{type: users, users: 100, sessions: 1000}",
            "constant",
            'load.scenarios.ticket_spike.arrivals: "constant" is not a mapping',
        ),
        (
            "sessions: {creates_ticket: 1}",
            "sessions: {creates_ticket: -1}",
            "load.scenarios.ticket_spike.sessions.creates_ticket: -1 is not above 0",
        ),
    ],
    ids=["pause", "users", "no users", "a word", "weight"],
)
def test_a_value_that_is_none_is_said_once_at_its_own_key(tmp_path: Path, old: str, new: str, said: str) -> None:
    """A kind that is called as one of its keys, and a mapping that is empty once the bad value is left out."""
    (found,) = problems(tmp_path, old, new)
    assert said in found
