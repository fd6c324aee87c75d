"""Runs that end themselves, and a disk that takes no more."""

from __future__ import annotations

import resource
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from loaded_service import Run

from phase3b.load.arrivals import Stretch
from phase3b.load.order import Order, Users

SMALL_FILE_BYTES = 200


@pytest.fixture
def little_space() -> Iterator[None]:
    """No file may get larger than this, as on a disk that is full."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (SMALL_FILE_BYTES, before[1]))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.usefixtures("little_space")
def test_what_was_measured_is_there_though_it_could_not_be_written(order: Order, run: Run, tmp_path: Path) -> None:
    raw = run(replace(order, stretches=(Stretch(2, 10, 10),)))
    assert raw["unwritten"] == f"{tmp_path / 'load' / 'result.json'} can't be written: File too large"
    assert raw["labels"]["GET /ok"]["statuses"] == {"200": 20}
    assert not (tmp_path / "load" / "result.json").exists()


@pytest.mark.long
def test_a_service_that_is_not_there(order: Order, run: Run) -> None:
    limits = replace(order.limits, stop_error_percent=100)
    raw = run(replace(order, rest_url="http://127.0.0.1:1/v1", limits=limits, stretches=(Stretch(60, 10, 10),)))
    assert raw["ended_by"].startswith("nothing answered for 2 s (")


@pytest.mark.long
@pytest.mark.parametrize(
    ("limit", "why"),
    [("longest_seconds", "it took the 2 s that a run may take"), ("most_requests", " cost as much as a run may")],
)
def test_users_who_would_go_on_are_stopped(order: Order, run: Run, limit: str, why: str) -> None:
    limits = replace(order.limits, **{limit: 2})
    raw = run(replace(order, stretches=(), users=Users(2, None, 1_000_000), limits=limits))
    assert raw["ended_by"].endswith(why)
