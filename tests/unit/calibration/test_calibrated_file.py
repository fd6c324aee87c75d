"""Measured numbers in the file: comments and everything else stay, git and patch take it, a second time changes nothing."""

from __future__ import annotations

import shutil
import subprocess
from collections import Counter
from pathlib import Path

import pytest

from phase3b.calibration.calibrated_file import Calibrated, calibrated
from phase3b.calibration.figures import Figures, RouteUnits, Units
from phase3b.capacity.loader import load
from phase3b.capacity.model.assumptions import Assumptions, Measured
from phase3b.capacity.text.capacity_text import read_capacity_text

ROOT = Path(__file__).parents[3]
SMALL = ROOT / "tests/golden/small.yaml"
ROUTE = "GET /support/tickets/{ticket_id}"
UNITS: RouteUnits = {"support_tickets": {None: Units(1, 0), "tenant_status": Units(0, 0.25)}}
FIGURES = Figures(
    "a run, by hand",
    "2026-11-30",
    {
        ("response_kb",): {"value": 1.5},
        ("functions", "support_tickets"): {"duration_ms": 42},
        ("tables", "support_tickets"): {"read_units_per_invocation": 0.7, "write_units_per_ticket": 9},
    },
    {ROUTE: UNITS},
)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """The repository's own capacity file in a working copy, with its parts."""
    shutil.copy(ROOT / "capacity.yaml", tmp_path)
    shutil.copytree(ROOT / "capacity", tmp_path / "capacity")
    subprocess.run(["git", "init", "-q", "."], cwd=tmp_path, check=True)
    return tmp_path


def made(project: Path, figures: Figures = FIGURES) -> Calibrated:
    file = project / "capacity.yaml"
    assumptions = load(file).service.assumptions
    assert assumptions is not None
    return calibrated(file, read_capacity_text(file, str(file)), assumptions, figures)


def applied(project: Path, diff: str, *command: str) -> Assumptions:
    (project / "measured.patch").write_text(diff)
    subprocess.run(command, cwd=project, check=True, input=diff.encode(), capture_output=True)
    found = load(project / "capacity.yaml").service.assumptions
    assert found is not None
    return found


@pytest.mark.parametrize("command", [("git", "apply", "measured.patch"), ("patch", "-p1")])
def test_the_patch_is_taken_and_means_what_was_measured(project: Path, command: tuple[str, ...]) -> None:
    before = load(project / "capacity.yaml").service.assumptions
    assert before is not None
    found = applied(project, made(project).diff, *command)
    whole = Measured(source="a run, by hand", date="2026-11-30")
    assert (found.response_kb.value, found.response_kb.measured) == (1.5, whole)
    function = found.functions["support_tickets"]
    # Of its three numbers one was measured.
    assert (function.duration_ms, function.measured) == (42, whole.model_copy(update={"keys": ("duration_ms",)}))
    assert function.invocations_percent == before.functions["support_tickets"].invocations_percent
    assert function.reason.startswith("Assumed before as duration_ms 300: The objective's average")
    table = found.tables["support_tickets"]
    assert (table.read_units_per_invocation, table.write_units_per_ticket) == (0.7, 9)
    assert table.operations == before.tables["support_tickets"].operations
    route = found.routes[ROUTE]
    assert route.measured == whole
    assert route.tables["support_tickets"].read_units == 1
    assert route.tables["support_tickets"].indexes["tenant_status"].write_units == 0.25
    assert found.websocket == before.websocket


def test_every_line_that_is_not_measured_stays(project: Path) -> None:
    file = project / "capacity/assumptions.yaml"
    before = file.read_text().splitlines()
    applied(project, made(project).diff, "git", "apply", "measured.patch")
    after = file.read_text().splitlines()
    assert [line for line in before if line.startswith("#")] == [line for line in after if line.startswith("#")]
    gone = Counter(before) - Counter(after)
    assert {line.strip().split(":")[0] for line in gone if ROUTE not in line} - {"tables", "reason", "measured"} == {
        "support_tickets",
        "read_units_per_invocation",
        "write_units_per_ticket",
        "response_kb",
    }


def test_a_second_time_there_is_nothing_to_change_and_a_later_run_keeps_the_reason(project: Path) -> None:
    applied(project, made(project).diff, "git", "apply", "measured.patch")
    assert made(project).diff == ""
    later = Figures("another", "2026-12-01", {("response_kb",): {"value": 2}}, {})
    found = applied(project, made(project, later).diff, "git", "apply", "measured.patch")
    assert found.response_kb.value == 2
    assert found.response_kb.measured == Measured(source="another", date="2026-12-01")
    assert found.response_kb.reason.startswith("Assumed before as 4:")


def test_what_changes_and_what_stays_assumed_is_named(project: Path) -> None:
    found = made(project)
    assert [(each.what, each.before, each.after) for each in found.changes] == [
        ("response_kb", 4, 1.5),
        ("functions.support_tickets.duration_ms", 300, 42),
        ("tables.support_tickets.read_units_per_invocation", 0.5, 0.7),
        ("tables.support_tickets.write_units_per_ticket", 10, 9),
    ]
    assert "functions.authorizer" in found.assumed
    assert "tables.support_tickets.indexes.tenant_status" in found.assumed
    assert not {"response_kb", "functions.support_tickets"} & set(found.assumed)


def test_what_was_left_out_of_a_file_is_written_there(tmp_path: Path) -> None:
    """Of a file without assumptions single numbers are; shares of functions are not guessed."""
    (tmp_path / "capacity.yaml").write_text(SMALL.read_text())
    subprocess.run(["git", "init", "-q", "."], cwd=tmp_path, check=True)
    file = tmp_path / "capacity.yaml"
    capacity = load(file)
    numbers = {("webhook_kb",): {"value": 3.0}, ("functions", "nobody"): {"duration_ms": 1.0}}
    figures = Figures("a run", "2026-11-30", numbers, {})
    text = read_capacity_text(file, str(file))
    found = applied(
        tmp_path,
        calibrated(file, text, capacity.service.assumptions or Assumptions(), figures).diff,
        "git", "apply", "measured.patch",
    )  # fmt: skip
    assert found.webhook_kb.value == 3
    assert "nobody" not in found.functions


def test_an_earlier_measurement_that_is_replaced_is_named(project: Path) -> None:
    first = made(project)
    # What the repository's own file has measured of this route.
    assert first.replaced == {"phase3b load run, mixed for 120 s at the local API, 2026-11-29": 1}
    applied(project, first.diff, "git", "apply", "measured.patch")
    assert made(project).replaced == {}
    later = Figures("a shorter run", "2026-12-01", {("response_kb",): {"value": 2}}, {ROUTE: UNITS})
    assert made(project, later).replaced == {"a run, by hand, 2026-11-30": 2}
