"""What every test may use, and how golden files and missing Terraform are treated."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

ROOT = Path(__file__).resolve().parent.parent

# What an assertion of theirs found is shown as one of a test is.
pytest.register_assert_rewrite(
    *sorted({file.stem for folder in (ROOT / "tests").rglob("support") for file in folder.rglob("*.py")})
)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="write the golden files again instead of comparing")


# Behind UTC, by half an hour more than whole ones, with a summer time: local time where UTC is meant is another minute,
# and for some hours another day. Where the names of zones are missing, the rule itself says the same.
ZONE = "America/St_Johns" if Path("/usr/share/zoneinfo/America/St_Johns").exists() else "NST3:30NDT,M3.2.0,M11.1.0"


def pytest_configure() -> None:
    """The same surroundings wherever the tests run: zone, signals, and no time that a property must keep to.

    Anyone who starts the tests in the background has Ctrl-C ignored, which every process below inherits.
    """
    # A third of what Terraform takes is Go's search for garbage, and a run of the tests starts it some hundred times.
    os.environ.setdefault("GOGC", "400")
    os.environ["TZ"] = ZONE
    time.tzset()
    # A busy machine is not a counterexample.
    settings.register_profile("phase3b", settings.default, deadline=None, suppress_health_check=[HealthCheck.too_slow])
    settings.load_profile("phase3b")
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    # No conftest finds its neighbours while it is imported.
    from forked_commands import ForkedCommands  # noqa: PLC0415

    subprocess.run = ForkedCommands().run


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Real Terraform first, as it takes longest; and a group of tests is one, or their fixtures are made per worker."""
    items.sort(key=lambda item: item.get_closest_marker("terraform") is None)
    if not config.getoption("loadgroup", default=False):
        return
    alone = [item.nodeid for item in items if item.get_closest_marker("xdist_group") and "@" not in item.nodeid]
    if alone:
        said = f"this pytest-xdist does not group the tests of this pytest: {alone[0]}"
        # A worker's last words are lost; what it writes by itself is not.
        with config.pluginmanager.getplugin("capturemanager").global_and_fixture_disabled():
            sys.stderr.write(f"{said}\n")
        raise pytest.UsageError(said)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> object:
    """Where everything must run (CI), a test that skips itself has failed."""
    report = yield
    if report.skipped and os.environ.get("PHASE3B_REQUIRE_TERRAFORM") == "1" and not hasattr(report, "wasxfail"):
        report.outcome = "failed"
        report.longrepr = f"skipped where nothing may be: {report.longrepr}"
    del item, call
    return report


@pytest.fixture(autouse=True)
def wide(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is printed is as wide as in a pipe, whatever terminal the tests are run in; a test of widths sets its own."""
    monkeypatch.setenv("COLUMNS", "200")


@pytest.fixture(autouse=True)
def moto_has_the_machines_time() -> Iterator[None]:
    """A clock that a test gave moto is of this process, and would be that of the tests behind it, whichever they are."""
    yield
    gaps = sys.modules.get("phase3b.local.moto_gaps")
    if gaps is not None:
        gaps.fill_clock()


@pytest.fixture(scope="session")
def root() -> Path:
    return ROOT


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[Path, str], None]:
    """Compares a text with a golden file, or writes that with --update-golden."""

    def compare(file: Path, text: str) -> None:
        if request.config.getoption("--update-golden"):
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, "utf-8")
            return
        assert file.exists(), f"no golden file {file}; run: make golden, and read the diff"
        assert text == file.read_text("utf-8"), f"differs from {file}; if that is intended, run: make golden"

    return compare
