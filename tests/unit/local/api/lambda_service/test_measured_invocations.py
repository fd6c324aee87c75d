"""Each invocation by itself, as tuning asks a local API for it: its processor time, its memory, how it ended."""

from __future__ import annotations

import json
import urllib.request
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from http_answer import answer_to
from local_made import NOTHING

from phase3b.local.api.lambda_service.measured_invocations import MEASURED_INVOCATIONS, MOST_KEPT, MeasuredInvocations
from phase3b.local.api.local_service import LocalFunction, LocalRoute
from phase3b.local.api.options import Options
from phase3b.local.api.server import LocalApi

pytestmark = pytest.mark.xdist_group("local-api")
HANDLER = """
import time

def handle(event, context):
    if event["path"].endswith("raises"):
        raise KeyError("no")
    if event["path"].endswith("waits"):
        time.sleep(0.05)
    else:
        end = time.thread_time() + 0.05
        while time.thread_time() < end:
            pass
    return {"statusCode": 200, "body": ""}
"""


@pytest.fixture
def api(tmp_path: Path) -> Iterator[LocalApi]:
    with zipfile.ZipFile(tmp_path / "f.zip", "w") as archive:
        archive.writestr("handler.py", HANDLER)
    function = LocalFunction("f", "aws-f", "arn:f", tmp_path / "f.zip", "handler.handle", 20, 128, None, {})
    routes = tuple(
        LocalRoute("GET", f"/{name}", name, "f", False, 0, 1000, 1000, (), None)
        for name in ("waits", "works", "raises")
    )
    service = replace(NOTHING, functions=(function,), routes=routes)
    with LocalApi(service, Options(tmp_path / "running", processes=1)) as running:
        yield running


def told(api: LocalApi, after: str) -> Any:
    return answer_to(urllib.request.Request(f"{api.invocation_url}{MEASURED_INVOCATIONS}?after={after}"))  # noqa: S310  our own


def test_each_is_told_with_what_it_took(api: LocalApi, tmp_path: Path) -> None:
    numbers = [
        answer_to(urllib.request.Request(f"{api.url}/{name}")).headers.get("x-local-invocation")  # noqa: S310  our own
        for name in ("waits", "works", "raises")
    ]
    # An answer that the gateway makes of a failure tells nothing.
    assert numbers == ["1", "2", None]
    found = told(api, "0").body
    assert (found["last"], found["lost"]) == (3, 0)
    waits, works, raises = found["invocations"]
    assert [(each["number"], each["function"], each["cause"], each["outcome"]) for each in (waits, works, raises)] == [
        (1, "f", "GET /waits", "ok"),
        (2, "f", "GET /works", "ok"),
        (3, "f", "GET /raises", "failed"),
    ]
    assert waits["more"]["processorMs"] < 20
    assert waits["metrics"]["durationMs"] > 49
    assert works["more"]["processorMs"] > 49
    # The same process, of which all but the first are warm.
    assert len({each["environment"] for each in (waits, works, raises)}) == 1
    assert ["initDurationMs" in each["metrics"] for each in (waits, works, raises)] == [True, False, False]
    assert 1 < waits["more"]["residentMb"] <= waits["metrics"]["maxMemoryUsedMB"] + 1
    assert [each["number"] for each in told(api, "2").body["invocations"]] == [3]
    assert told(api, "-1").status == 400
    # Lambda's report has none of it.
    log = (tmp_path / "running/f.log").read_text("utf-8").splitlines()
    reports = [json.loads(line)["record"]["metrics"] for line in log if "platform.report" in line]
    assert len(reports) == 3
    assert {name for each in reports for name in each} == {
        "durationMs", "billedDurationMs", "memorySizeMB", "maxMemoryUsedMB", "initDurationMs",
    }  # fmt: skip


def test_the_last_are_kept() -> None:
    kept = MeasuredInvocations()
    for _ in range(MOST_KEPT + 5):
        kept.add("f", "f", 1, "ok", {})
    assert (kept.last, len(kept.kept), kept.kept[0].number) == (MOST_KEPT + 5, MOST_KEPT, 6)


def test_a_start_of_what_has_snap_start_is_reported_as_a_restore(tmp_path: Path) -> None:
    """The hook of the runtime is called before the first invocation, and Lambda's report names the restore."""
    text = f"import snapshot_restore_py\n\nsnapshot_restore_py.register_after_restore(print, 'restored')\n{HANDLER}"
    with zipfile.ZipFile(tmp_path / "f.zip", "w") as archive:
        archive.writestr("handler.py", text)
    function = LocalFunction(
        "f", "aws-f", "arn:f", tmp_path / "f.zip", "handler.handle", 20, 128, None, {}, snap_start=True
    )
    route = LocalRoute("GET", "/waits", "waits", "f", False, 0, 1000, 1000, (), None)
    service = replace(NOTHING, functions=(function,), routes=(route,))
    with LocalApi(service, Options(tmp_path / "running", processes=1)) as running:
        for _ in range(2):
            answer_to(urllib.request.Request(f"{running.url}/waits"))  # noqa: S310  our own
        (first, second) = told(running, "0").body["invocations"]
    assert ["initDurationMs" in each["metrics"] for each in (first, second)] == [True, False]
    log = next((tmp_path / "running").rglob("f.log")).read_text("utf-8").splitlines()
    assert log[0] == "restored"
    reports = [json.loads(line)["record"]["metrics"] for line in log if "platform.report" in line]
    assert ["restoreDurationMs" in each for each in reports] == [True, False]
    assert not [each for each in reports if "initDurationMs" in each]
