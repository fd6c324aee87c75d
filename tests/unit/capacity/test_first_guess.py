"""What `phase3b assume` fills in: shares that make a whole, what is assumed already as it is, and a file that is valid."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from split_file import securebase

from phase3b.capacity.loader import load, parse
from phase3b.capacity.model.assumptions import Assumptions, FunctionAssumption
from phase3b.capacity.service.first_guess import with_first_guesses
from phase3b.capacity.service.service import Service

ROOT = Path(__file__).resolve().parents[3]
SERVICE = parse(securebase(), "c.yaml").service
MINIMAL = load(ROOT / "examples/minimal/capacity.yaml").service


def assuming(assumed: Assumptions | None) -> Service:
    return SERVICE.model_copy(update={"assumptions": assumed})


def test_what_is_whole_stays_as_it_is() -> None:
    assert with_first_guesses(SERVICE) == SERVICE.assumptions


@pytest.mark.parametrize("service", [assuming(None), MINIMAL], ids=["securebase", "minimal"])
def test_shares_make_a_whole_and_everything_has_an_entry(service: Service) -> None:
    found = with_first_guesses(service)
    assert list(found.functions) == list(service.functions)
    assert list(found.tables) == list(service.tables)
    assert sum(each.invocations_percent for each in found.functions.values()) == pytest.approx(100)
    parts = [part for table in found.tables.values() for part in (table, *table.indexes.values())]
    assert sum(each.database_percent for each in parts) == pytest.approx(100)
    assert {name: set(each.indexes) for name, each in found.tables.items()} == {
        name: set(each.indexes) for name, each in service.tables.items()
    }
    assert (found.websocket is not None) == (service.api is not None and service.api.websocket is not None)


def test_what_is_missing_shares_what_is_left() -> None:
    assumed = FunctionAssumption(invocations_percent=70, rest_percent=10, duration_ms=5, reason="Measured in October")
    found = with_first_guesses(assuming(Assumptions(functions={"support_tickets": assumed}))).functions
    assert found["support_tickets"] == assumed
    # 30 % for five others.
    assert {each.invocations_percent for name, each in found.items() if name != "support_tickets"} == {6.0}
    assert (found["webhook_manager"].rest_percent, found["authorizer"].rest_percent) == (100, 0)


def test_what_is_printed_makes_the_minimal_project_complete(tmp_path: Path) -> None:
    def call(*arguments: str, folder: Path) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "phase3b", *arguments]
        return subprocess.run(command, cwd=folder, check=False, capture_output=True, text=True)

    assert call("init", "notes", folder=tmp_path).returncode == 0
    folder = tmp_path / "notes"
    (folder / "assumptions.yaml").write_text(call("assume", folder=folder).stdout, "utf-8")
    text = (folder / "capacity.yaml").read_text("utf-8")
    (folder / "capacity.yaml").write_text(
        text.replace("  api: {title", "  assumptions: {file: assumptions.yaml}\n  api: {title"), "utf-8"
    )
    done = call("validate", folder=folder)
    assert (done.returncode, done.stderr) == (0, "")
    done = call("cost", "prod", folder=folder)
    assert (done.returncode, done.stderr) == (0, "")
    assert "needs usage" not in done.stdout.split("Possible savings")[0]
