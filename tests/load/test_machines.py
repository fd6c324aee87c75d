"""A run of several machines: workers come by themselves, from other folders, to an address that is not the usual one."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from phase3b.errors import ExitCode, Phase3bError
from phase3b.load.arrivals import Stretch
from phase3b.load.joining import join
from phase3b.load.launch import Processes, free_port, launched
from phase3b.load.order import Order

ELSEWHERE = "127.0.0.2"
SECRETS = ("token-of-one", "token-of-two", "key-of-one", "key-of-two")
OLDER = """
import phase3b
phase3b.__version__ = "0.0.1"
from phase3b.load.engine.worker import work
raise SystemExit(work("127.0.0.2", {port}, 30))
"""


def test_workers_of_another_machine_take_part(order: Order, tmp_path: Path) -> None:
    port = free_port()
    joined: list[float] = []
    events: list[str] = []

    def told(event: Mapping[str, Any]) -> None:
        events.append(str(event["event"]))
        if event["event"] == "listening":
            other.start()

    other = threading.Thread(
        target=lambda: joined.append(
            join(ELSEWHERE, port, 1, 30, tmp_path / "other", lambda: events.append("connected"))
        )
    )
    raw = launched(
        replace(order, stretches=(Stretch(2, 10, 10),), tokens=SECRETS[:2], api_keys=SECRETS[2:]),
        Processes(2, 1, ELSEWHERE, port),
        tmp_path / "master",
        told,
    ).value
    other.join(30)
    assert raw["ended_by"] == "all arrivals were sent"
    assert [each["started"] > 0 for each in raw["workers"]] == [True, True]
    assert sum(raw["labels"]["GET /ok"]["statuses"].values()) == 20
    # The clocks of two processes of one machine are the same.
    assert all(abs(each["clock_ahead_ms"]) <= each["clock_within_ms"] + 5 for each in raw["workers"])
    assert len(joined) == 1
    assert "connected" in events
    written = [each.read_text("utf-8", "replace") for each in tmp_path.rglob("*") if each.is_file()]
    # Tokens and API keys are in no file, on neither machine.
    assert written
    assert not any(secret in text for text in written for secret in SECRETS)


@pytest.mark.long
def test_a_worker_of_another_version_is_refused_and_told_why(order: Order, tmp_path: Path) -> None:
    port = free_port()
    workers: list[subprocess.Popen[bytes]] = []

    def told(event: Mapping[str, Any]) -> None:
        if event["event"] == "listening":
            workers.append(
                subprocess.Popen(
                    [sys.executable, "-c", OLDER.format(port=port)], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                    cwd=tmp_path, env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
                )
            )  # fmt: skip

    with pytest.raises(Phase3bError) as error:
        launched(order, Processes(1, 0, ELSEWHERE, port), tmp_path / "master", told)
    out, _ = workers[0].communicate(timeout=30)
    why = json.loads(out.splitlines()[-1])
    assert "is of phase3b 0.0.1+" in error.value.problems[0].what
    assert why["event"] == "failed"
    assert why["why"] in error.value.problems[0].what
    assert workers[0].returncode == ExitCode.OUTSIDE_FAILURE
