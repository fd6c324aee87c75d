"""phase3b calibrate as a user calls it: what it prints, its patch and its exit codes."""

from __future__ import annotations

import json
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from made_report import report

from phase3b.cli import run
from phase3b.load.consumed.consumption import Consumption, RouteUnits, RouteUse
from phase3b.load.report_page import as_json

ROOT = Path(__file__).parents[3]
CONSUMED = Consumption(
    (), (), (RouteUse("GET /webhooks", 100, 0, 0, 0, 204_800, (RouteUnits("webhooks", None, "read", 75),)),), {}, (), ()
)  # fmt: skip


TAKEN = ("--take", "routes", "--take", "payloads")


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    shutil.copy(ROOT / "capacity.yaml", tmp_path)
    shutil.copytree(ROOT / "capacity", tmp_path / "capacity")
    subprocess.run(["git", "init", "-q", "."], cwd=tmp_path, check=True)
    (tmp_path / "run.json").write_text(as_json(replace(report(1, windows=1), consumption=CONSUMED)))
    (tmp_path / "old.json").write_text(as_json(report(1, windows=1)))
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_a_patch_is_written_applied_and_then_there_is_nothing_to_change(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["calibrate", "run.json", *TAKEN, "--patch", "measured.patch"]) == 0
    shown = " ".join(capsys.readouterr().out.split())
    assert "measured: phase3b load run, mixed for 5 s at the local API, 2026-11-29" in shown
    assert "response_kb 4 2" in shown
    assert "routes: what a request of one route consumes" in shown
    assert "stay assumed: functions.support_tickets" in shown
    subprocess.run(["git", "apply", "measured.patch"], cwd=project, check=True)
    assert "webhooks: {read_units: 0.75}" in (project / "capacity/assumptions.yaml").read_text()
    later = replace(report(1, windows=1), consumption=CONSUMED, begun_at="2026-12-24T12:00:00+00:00")
    (project / "later.json").write_text(as_json(later))
    assert run(["calibrate", "later.json", *TAKEN, "--json"]) == 0
    before = "phase3b load run, mixed for 5 s at the local API, 2026-11-29"
    # The route, and the size of answers; nothing could be cached.
    assert json.loads(capsys.readouterr().out)["replaced"] == {before: 2}
    assert run(["calibrate", "later.json"]) == 0
    assert f"replaced: 1 figure measured before by {before}" in " ".join(capsys.readouterr().out.split())
    assert run(["calibrate", "run.json", *TAKEN, "--patch", "measured.patch"]) == 1
    assert (project / "measured.patch").read_text() == ""
    assert "There is nothing to change" in capsys.readouterr().out


def test_as_data_with_the_patch_in_it(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["calibrate", "run.json", "--take", "payloads", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert {each["what"]: (each["before"], each["after"]) for each in found["changes"]} == {"response_kb": (4, 2)}
    assert (found["routes"], found["date"]) == ([], "2026-11-29")
    assert found["patch"].startswith("--- a/capacity/assumptions.yaml\n")
    assert (project / "capacity/assumptions.yaml").read_text() == (ROOT / "capacity/assumptions.yaml").read_text()


@pytest.mark.parametrize(
    ("arguments", "text"),
    [
        ((), "either a report or an environment is needed"),
        (("run.json", "--from-cloudwatch", "prod"), "a report and --from-cloudwatch are two sources"),
        (("run.json", "--days", "3"), "--days is of --from-cloudwatch"),
        (("--from-cloudwatch", "prod", "--take", "routes"), "--take is of a report"),
        (("old.json",), "old.json has nothing of what was consumed"),
        (("capacity.yaml",), "capacity.yaml:1:1"),
    ],
)
def test_what_can_not_be_taken_is_one_message_and_2(
    project: Path, capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], text: str
) -> None:
    assert project.exists()
    assert run(["calibrate", *arguments]) == 2
    assert text in capsys.readouterr().err
