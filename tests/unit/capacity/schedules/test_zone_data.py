"""Time zones as the machine has them."""

from __future__ import annotations

import zoneinfo
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from phase3b.capacity.schedules.zone_data import zone_of
from phase3b.errors import ExitCode, Phase3bError


def test_a_zone_has_the_rules_of_its_name() -> None:
    assert datetime(2026, 7, 1, tzinfo=zone_of("Europe/Berlin")).utcoffset() == timedelta(hours=2)


@pytest.fixture
def without_data(tmp_path: Path) -> Iterator[None]:
    """A machine without the files of time zones."""
    there = zoneinfo.TZPATH
    zoneinfo.reset_tzpath([str(tmp_path)])
    yield
    zoneinfo.reset_tzpath(there)


@pytest.mark.usefixtures("without_data")
def test_utc_needs_no_data_and_others_do() -> None:
    assert zone_of("UTC") is UTC
    # A name that no other test has asked for: Python keeps those that it has read.
    with pytest.raises(Phase3bError, match='no data of the time zone "Indian/Kerguelen"') as found:
        zone_of("Indian/Kerguelen")
    assert found.value.exit_code == ExitCode.OUTSIDE_FAILURE
