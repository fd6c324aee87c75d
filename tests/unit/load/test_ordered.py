"""From a scenario of the capacity file to an order: rates, bodies, tenants; and what can't be ordered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from phase3b.capacity.deployment import Deployment, resolve
from phase3b.capacity.loader import load, reading
from phase3b.capacity.model.capacity import Capacity
from phase3b.capacity.model.load import Step
from phase3b.capacity.text.capacity_text import read_capacity_text
from phase3b.errors import Phase3bError
from phase3b.load.launch import Processes, launched
from phase3b.load.order import Order
from phase3b.load.ordered import ordered, requests_per_session
from phase3b.load.recorded.recording import Recording
from phase3b.load.target import Target
from phase3b.packaging.service_packages import described

ROOT = Path(__file__).parents[3]


def tokens(tenants: Sequence[str], seconds: int) -> tuple[str, ...]:
    return tuple(f"{tenant} for {seconds}" for tenant in tenants)


TARGET = Target("http://127.0.0.1:1/v1", "ws://127.0.0.1:1/ws", "prod", True, tokens, tuple)


@pytest.fixture(scope="module")
def capacity() -> Capacity:
    return load(ROOT / "capacity.yaml", name="capacity.yaml")


@pytest.fixture(scope="module")
def deployment(capacity: Capacity) -> Deployment:
    return resolve(capacity, "prod")


def order(capacity: Capacity, deployment: Deployment, scenario: str, recording: Recording | None = None) -> Order:
    return ordered(capacity, deployment, scenario, TARGET, described(capacity).schemas, 1, recording=recording)


def changed(tmp_path: Path, old: str, new: str) -> Capacity:
    text = read_capacity_text(ROOT / "capacity.yaml", "capacity.yaml").alone()
    (tmp_path / "capacity.yaml").write_text(text.replace(old, new, 1), "utf-8")
    (tmp_path / "lambda_src").symlink_to(ROOT / "lambda_src")
    return reading(tmp_path / "capacity.yaml", name="capacity.yaml").valid()


def test_every_scenario_of_the_file_can_be_ordered(capacity: Capacity, deployment: Deployment) -> None:
    for name, scenario in capacity.load.scenarios.items():
        recording = Recording("r", rates=(1.0,)) if scenario.arrivals.type == "recorded" else None
        assert order(capacity, deployment, name, recording).scenario == name


def test_tenants_have_tokens_for_the_run_and_keys(capacity: Capacity, deployment: Deployment) -> None:
    found = order(capacity, deployment, "mixed")
    assert found.tenants[0] == "load-test-00000"
    assert len(found.tokens) == len(found.api_keys) == len(found.tenants) == 50
    # 120 s, 5 s of warm-up, ten minutes more.
    assert found.tokens[0] == "load-test-00000 for 725"


def test_a_tier_sends_its_documented_requests_in_a_second_over_a_compressed_day(
    capacity: Capacity, deployment: Deployment
) -> None:
    found = order(capacity, deployment, "tier")
    # Three days of the pattern in five minutes.
    assert found.seconds == pytest.approx(300, rel=0.001)
    sessions = sum(each.sessions for each in found.stretches)
    # business: 100,000 invocations a day; 30 % + 30 % x 40 % + 3 % + 10 % x 20 % of them by a REST request: 47 %.
    assert deployment.tier.documented.invocations_per_day == 100_000
    per_second = 100_000 * 0.47 / 86_400
    # The pattern's mean is 1: it goes evenly from 0.2 to 1.8.
    assert sessions * requests_per_session(found.sessions) / 300 == pytest.approx(per_second, rel=0.01)


def test_a_days_tickets_are_all_sent_in_so_much_less_time(capacity: Capacity, deployment: Deployment) -> None:
    found = order(capacity, deployment, "tickets_day")
    assert found.seconds == pytest.approx(86_400 / 480)
    assert sum(each.sessions for each in found.stretches) == pytest.approx(10_000)
    # The day's peak is at 14 h, at 1.8 times the mean, 480 times as fast.
    peak = max(found.stretches, key=lambda each: each.from_per_second)
    assert peak.from_per_second == pytest.approx(10_000 / 86_400 * 1.8 * 480)
    assert found.stretches.index(peak) == 14 * 60


def test_the_busiest_minute_has_its_own_rate(capacity: Capacity, deployment: Deployment) -> None:
    """A million a day are 11.57 a second on average, 20.83 at the peak of 1.8."""
    found = order(capacity, deployment, "notifications_peak")
    assert [(each.seconds, each.from_per_second) for each in found.stretches] == [
        (60, pytest.approx(20.8333, rel=1e-4))
    ]


def test_an_hours_forecasts_come_evenly(capacity: Capacity, deployment: Deployment) -> None:
    found = order(capacity, deployment, "forecasts_hour")
    assert [(each.seconds, each.sessions) for each in found.stretches] == [(120, pytest.approx(1000))]


def test_a_body_that_a_step_leaves_out_is_the_smallest_that_its_schema_takes(tmp_path: Path) -> None:
    capacity = changed(
        tmp_path,
        'body: {subject: "Export fails ({number})", description: "The export of {tenant} ends with an error", priority: high}',
        "percent: 50",
    )
    found = order(capacity, resolve(capacity, "prod"), "ticket_spike")
    assert found.sessions[0].requests[0].body == {"subject": "example", "description": "example"}


def test_a_scenario_in_which_no_session_ever_begins_is_refused(
    tmp_path: Path, capacity: Capacity, deployment: Deployment
) -> None:
    none = changed(
        tmp_path, "{type: constant, per_second: 10, seconds: 120}", "{type: constant, per_second: 0, seconds: 9}"
    )
    with pytest.raises(Phase3bError) as error:
        order(none, resolve(none, "prod"), "mixed")
    assert str(error.value) == (
        "load.scenarios.mixed.arrivals: no session ever begins: every rate is 0. Use a rate above 0. [P3B-VALUE-RANGE]"
    )
    with pytest.raises(Phase3bError, match="r: no session ever begins: every rate is 0"):
        order(capacity, deployment, "replay", Recording("r", rates=(0.0, 0.0)))


def test_a_scenario_that_is_not_there(capacity: Capacity, deployment: Deployment) -> None:
    with pytest.raises(Phase3bError) as error:
        order(capacity, deployment, "mixd")
    assert 'there is no scenario "mixd" in' in str(error.value)


def test_a_body_that_its_route_refuses_is_said_before_the_run(tmp_path: Path) -> None:
    capacity = changed(tmp_path, 'ends with an error", priority: high', 'ends with an error", priority: medium')
    with pytest.raises(Phase3bError) as error:
        order(capacity, resolve(capacity, "prod"), "ticket_spike")
    assert "priority: 'medium' is not one of ['low', 'normal', 'high', 'urgent']" in str(error.value)


def test_every_body_of_a_scenario_that_is_refused_is_said_with_its_place(tmp_path: Path) -> None:
    capacity = changed(tmp_path, "{send: GET /webhooks}", "{send: POST /support/tickets, body: {subject: One}}")
    wrong = {"send": "POST /support/tickets", "body": {"subject": "Two"}}
    mixed = capacity.load.scenarios["mixed"].model_copy(update={"prepare": (Step(**wrong),)})
    load = capacity.load.model_copy(update={"scenarios": {**capacity.load.scenarios, "mixed": mixed}})
    with pytest.raises(Phase3bError) as error:
        order(replace(capacity, load=load), resolve(capacity, "prod"), "mixed")
    assert [each.path for each in error.value.problems] == [
        "load.sessions.integration.steps[0].body",
        "load.scenarios.mixed.prepare[0].body",
    ]


def test_workers_that_do_not_come(capacity: Capacity, deployment: Deployment, tmp_path: Path) -> None:
    nobody = Processes(1, 0, "127.0.0.1", Processes.of_this_machine(1, "stop").port, patience_seconds=0.2)
    with pytest.raises(Phase3bError) as error:
        launched(order(capacity, deployment, "mixed"), nobody, tmp_path / "load", lambda _: None)
    assert "the load test did not run: 0 of 1 workers came within 0.2 s" in str(error.value)
