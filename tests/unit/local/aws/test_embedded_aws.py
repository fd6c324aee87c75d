"""The embedded AWS as a process, its claim, and the override that leads to it."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from dataclasses import asdict, replace
from pathlib import Path

import pytest

from phase3b.errors import Phase3bError
from phase3b.local.aws.behaviour import Behaviour
from phase3b.local.aws.claim import Session, claim, held, live_session, note, read_session
from phase3b.local.aws.embedded_aws import EmbeddedAws, own_environment
from phase3b.local.aws.stack_override import SERVICES, embedded_override

SESSION = Session("dev", "http://127.0.0.1:1", 1, "2026-11-20T12:00:00", "here")


def test_the_override_changes_endpoints_credentials_and_state_only() -> None:
    override = embedded_override("http://127.0.0.1:5000", "terraform.tfstate")
    assert set(override) == {"terraform", "provider"}
    assert override["terraform"] == {"backend": {"local": {"path": "terraform.tfstate"}}}
    provider = override["provider"]["aws"]
    assert "region" not in provider
    assert "default_tags" not in provider
    assert provider["endpoints"] == [dict.fromkeys(SERVICES, "http://127.0.0.1:5000")]


def test_every_service_of_the_bindings_has_an_endpoint(root: Path) -> None:
    """A service without one would be asked for at the real AWS."""
    listed = (root / "imports/resources.txt").read_text("utf-8")
    # The provider's names of services, where the names of their resources don't begin with them.
    other = {"api": "apigateway", "secretsmanager": "secretsmanager"}
    other |= dict.fromkeys(("default", "eip", "flow", "internet", "nat", "route", "security", "subnet", "vpc"), "ec2")
    cloudwatch = {"event": "events", "log": "logs"}
    named = set()
    for line in listed.splitlines():
        if line.startswith("aws_"):
            first, second, *_ = [*line.removeprefix("aws_").split("_"), ""]
            named.add(cloudwatch.get(second, "cloudwatch") if first == "cloudwatch" else other.get(first, first))
    assert named | {"sts"} == set(SERVICES)


def test_a_claim_is_held_once(tmp_path: Path) -> None:
    assert not held(tmp_path)
    with claim(tmp_path):
        note(tmp_path, SESSION)
        assert live_session(tmp_path) == SESSION
        program = f"from pathlib import Path; from phase3b.local.aws.claim import claim\nwith claim(Path({str(tmp_path)!r})): pass"
        done = subprocess.run([sys.executable, "-c", program], check=False, capture_output=True, text=True)
        assert "is up already (dev at http://127.0.0.1:1). End it with: phase3b local down." in done.stderr
    assert live_session(tmp_path) is None


def test_a_note_that_a_killed_process_left_is_not_believed(tmp_path: Path) -> None:
    program = (
        "import os, signal, sys; from pathlib import Path; from phase3b.local.aws.claim import *\n"
        f"folder = Path({str(tmp_path)!r})\n"
        "with claim(folder):\n"
        "    note(folder, Session('dev', 'e', os.getpid(), 's', 'f'))\n"
        "    os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    done = subprocess.run([sys.executable, "-c", program], check=False)
    assert done.returncode == -signal.SIGKILL
    assert (tmp_path / "up.json").exists()
    assert live_session(tmp_path) is None
    assert not (tmp_path / "up.json").exists()


def test_a_taken_port_is_one_clear_line() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(Phase3bError) as caught, EmbeddedAws(port):
            pass
    assert str(caught.value) == (
        f"port {port} can't be used: [Errno 98] Address already in use. Name another port, or leave --port out. [P3B-PORT-TAKEN]"
    )


def test_it_serves_while_the_block_runs_and_is_gone_after() -> None:
    with EmbeddedAws(account_id="210987654321") as aws:
        pid = aws.pid
        assert aws.running()
        code = (
            "import boto3; print(boto3.client('sts', endpoint_url='" + aws.endpoint + "', region_name='us-east-1',"
            "aws_access_key_id='x', aws_secret_access_key='x').get_caller_identity()['Account'])"
        )
        done = subprocess.run([sys.executable, "-W", "ignore", "-c", code], check=True, capture_output=True, text=True)
        assert done.stdout == "210987654321\n"
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


def test_no_orphan_when_its_parent_is_killed(tmp_path: Path) -> None:
    note_file = tmp_path / "pid"
    program = (
        "import os, signal; from pathlib import Path; from phase3b.local.aws.embedded_aws import EmbeddedAws\n"
        f"with EmbeddedAws() as aws:\n    Path({str(note_file)!r}).write_text(str(aws.pid))\n"
        "    os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    subprocess.run([sys.executable, "-c", program], check=False)
    pid = int(note_file.read_text())
    deadline = time.monotonic() + 60
    while Path(f"/proc/{pid}").exists() and _state(pid) != "Z" and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not Path(f"/proc/{pid}").exists() or _state(pid) == "Z"


def _state(pid: int) -> str:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0]
    except FileNotFoundError:
        return "Z"


def test_a_note_is_json_for_others(tmp_path: Path) -> None:
    note(tmp_path, SESSION)
    assert json.loads((tmp_path / "up.json").read_text())["endpoint"] == "http://127.0.0.1:1"


def test_what_leads_to_another_aws_or_another_state_stays_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in (
        "AWS_PROFILE",
        "AWS_SESSION_TOKEN",
        "TF_WORKSPACE",
        "TF_DATA_DIR",
        "TF_CLI_ARGS_plan",
        "TF_CLI_CONFIG_FILE",
    ):
        monkeypatch.setenv(name, "mine")
    kept = own_environment()
    assert kept["TF_CLI_CONFIG_FILE"] == "mine"
    assert not {"AWS_PROFILE", "AWS_SESSION_TOKEN", "TF_WORKSPACE", "TF_DATA_DIR", "TF_CLI_ARGS_plan"} & set(kept)


def test_it_starts_whatever_profile_the_user_works_with(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_PROFILE", "a-profile-that-is-not-here")
    with EmbeddedAws(behaviour=Behaviour(throttling=True, speed=600)) as aws:
        assert aws.running()

        def now() -> float:
            with urllib.request.urlopen(f"{aws.endpoint}/phase3b/clock", b"0") as answer:  # noqa: S310  our own
                found: float = json.loads(answer.read())["now"]
                return found

        first = now()
        time.sleep(0.05)
        # However long the answers took: what was slept is half a minute here.
        assert now() - first >= 0.05 * 600


def test_a_note_of_an_earlier_version_has_no_tier(tmp_path: Path) -> None:
    session = Session("dev", "http://127.0.0.1:1", 1, "2026-11-29T10:00:00", "folder", tier="growth")
    written = asdict(session)
    (tmp_path / "up.json").write_text(json.dumps(written), "utf-8")
    assert read_session(tmp_path) == session
    (tmp_path / "up.json").write_text(
        json.dumps({key: each for key, each in written.items() if key != "tier"}), "utf-8"
    )
    assert read_session(tmp_path) == replace(session, tier="")
    later = replace(session, speed=60.0, throttling=False)
    (tmp_path / "up.json").write_text(json.dumps(asdict(later)), "utf-8")
    assert read_session(tmp_path) == later
    earlier = {key: each for key, each in asdict(later).items() if key not in {"speed", "throttling"}}
    (tmp_path / "up.json").write_text(json.dumps(earlier), "utf-8")
    assert read_session(tmp_path) == replace(session, throttling=False)
