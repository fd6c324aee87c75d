"""What a run is asked for: a scenario, and what options make of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from phase3b.capacity.loader import load
from phase3b.capacity.model.capacity import Capacity
from phase3b.capacity.model.load import UserArrivals
from phase3b.errors import Phase3bError
from phase3b.load.asked_scenario import Asked, AskedScenario, asked_scenario, read_locust_file

ROOT = Path(__file__).parents[3]
USERS = "from locust import User, task\n\nprint('read')\n\n\nclass Somebody(User):\n    @task\n    def look(self):\n        pass\n"


@pytest.fixture(scope="module")
def capacity() -> Capacity:
    return load(ROOT / "capacity.yaml", name="capacity.yaml")


def test_a_scenario_alone_is_what_the_file_says(capacity: Capacity, tmp_path: Path) -> None:
    found = asked_scenario(capacity, Asked("mixed", tmp_path))
    assert found == AskedScenario("mixed", capacity, None, None, "mixed")


def test_users_take_the_place_of_the_arrivals_and_have_a_history_of_their_own(
    capacity: Capacity, tmp_path: Path
) -> None:
    found, more = (asked_scenario(capacity, Asked("mixed", tmp_path, users=users, seconds=60)) for users in (5, 6))
    assert found.capacity.load.scenarios["mixed"].arrivals == UserArrivals(type="users", users=5, seconds=60)
    assert found.capacity.load.scenarios["mixed"].sessions == capacity.load.scenarios["mixed"].sessions
    assert len({"mixed", found.kept_name, more.kept_name}) == 3


def test_a_locust_file_alone_is_a_scenario_whose_users_have_a_tenant_each(capacity: Capacity, tmp_path: Path) -> None:
    file = tmp_path / "users.py"
    file.write_text(USERS, "utf-8")
    found = asked_scenario(capacity, Asked(None, tmp_path, locust_file=file, users=7, seconds=30))
    scenario = found.capacity.load.scenarios["users"]
    assert (found.name, scenario.tenants, scenario.sessions, scenario.expects) == ("users", 7, {}, None)
    assert found.locust_file is not None
    assert (found.locust_file.text, found.locust_file.folder) == (USERS, str(tmp_path))


def test_another_recording_is_another_history(capacity: Capacity, tmp_path: Path) -> None:
    names = set()
    for requests in (60, 60, 120):
        file = tmp_path / f"{len(names)}.csv"
        file.write_text(f"time,requests\n2026-01-22T09:30:00Z,{requests}\n2026-01-22T09:31:00Z,60\n", "utf-8")
        names.add(asked_scenario(capacity, Asked("replay", tmp_path, recorded=file)).kept_name)
    assert len(names) == 2


@pytest.mark.parametrize(
    ("asked", "what"),
    [
        (Asked(None, Path()), "neither --scenario nor --locust-file says what to run"),
        (Asked("mixed", Path(), users=3), "--users and --seconds say together"),
        (Asked(None, Path(), locust_file=Path("users.py")), "nothing says how many users of users.py there are"),
        (Asked("mixd", Path()), 'there is no scenario "mixd"'),
    ],
)
def test_what_does_not_go_together_is_said(capacity: Capacity, asked: Asked, what: str) -> None:
    with pytest.raises(Phase3bError) as error:
        asked_scenario(capacity, asked)
    assert str(error.value).startswith(what)


def test_a_locust_file_whose_import_does_not_end_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "users.py"
    file.write_text("while True:\n    pass\n", "utf-8")
    with pytest.raises(Phase3bError) as error:
        read_locust_file(file, 0.2)
    assert str(error.value).startswith(f"{file}:1:1: importing it did not end within 0.2 s. Do what takes long")
