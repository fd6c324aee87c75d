"""From a scenario of the capacity file to an order: rates, bodies, tenants; and what can't be ordered."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from phase3b.capacity.deployment import Deployment, resolve
from phase3b.capacity.loader import load, reading
from phase3b.capacity.model.capacity import Capacity
from phase3b.capacity.text.capacity_text import read_capacity_text
from phase3b.errors import Phase3bError
from phase3b.load.launch import Processes, launched
from phase3b.load.order import Order
from phase3b.load.ordered import ordered, requests_per_session
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


def order(capacity: Capacity, deployment: Deployment, scenario: str) -> Order:
    return ordered(capacity, deployment, scenario, TARGET, described(capacity).schemas, 1)


def changed(tmp_path: Path, old: str, new: str) -> Capacity:
    text = read_capacity_text(ROOT / "capacity.yaml", "capacity.yaml").alone()
    (tmp_path / "capacity.yaml").write_text(text.replace(old, new, 1), "utf-8")
    (tmp_path / "lambda_src").symlink_to(ROOT / "lambda_src")
    return reading(tmp_path / "capacity.yaml", name="capacity.yaml").valid()


def test_every_scenario_of_the_file_can_be_ordered(capacity: Capacity, deployment: Deployment) -> None:
    for name in capacity.load.scenarios:
        assert order(capacity, deployment, name).scenario == name


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


def test_a_body_that_a_step_leaves_out_is_the_smallest_that_its_schema_takes(tmp_path: Path) -> None:
    capacity = changed(
        tmp_path,
        'body: {subject: "Export fails ({number})", description: "The export of {tenant} ends with an error", priority: high}',
        "percent: 50",
    )
    found = order(capacity, resolve(capacity, "prod"), "ticket_spike")
    assert found.sessions[0].requests[0].body == {"subject": "example", "description": "example"}


def test_a_scenario_that_is_not_there(capacity: Capacity, deployment: Deployment) -> None:
    with pytest.raises(Phase3bError) as error:
        order(capacity, deployment, "mixd")
    assert 'there is no scenario "mixd" in' in str(error.value)


def test_a_body_that_its_route_refuses_is_said_before_the_run(tmp_path: Path) -> None:
    capacity = changed(tmp_path, 'ends with an error", priority: high', 'ends with an error", priority: medium')
    with pytest.raises(Phase3bError) as error:
        order(capacity, resolve(capacity, "prod"), "ticket_spike")
    assert "priority: 'medium' is not one of ['low', 'normal', 'high', 'urgent']" in str(error.value)


def test_workers_that_do_not_come(capacity: Capacity, deployment: Deployment, tmp_path: Path) -> None:
    nobody = Processes(1, 0, "127.0.0.1", Processes.of_this_machine(1, "stop").port, patience_seconds=0.2)
    with pytest.raises(Phase3bError) as error:
        launched(order(capacity, deployment, "mixed"), nobody, tmp_path / "load", lambda _: None)
    assert "the load test did not run: 0 of 1 workers came within 0.2 s" in str(error.value)
