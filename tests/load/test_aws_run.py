"""A whole run against an environment that is not local: AWS is moto, the service is the test's own, the processes are real."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import boto3
import pytest
from loaded_service import Service
from moto import mock_aws

from phase3b.capacity.text.capacity_text import read_capacity_text
from phase3b.cli import run
from phase3b.naming import Names

ROOT = Path(__file__).parents[2]
KEY = "k" * 40
TINY = """  tiny:
    description: Some lists of tickets
    arrivals: {type: constant, per_second: 5, seconds: 2, spacing: even}
    sessions: {integration: 1}
    tenants: 2
    warm_up_seconds: 0
"""
RUN = ["load", "run", "dev", "--scenario", "tiny", "--i-own-this", "dev", "--websocket-url", "ws://127.0.0.1:1/ws"]


@pytest.fixture
def gateway(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Any]:
    """API Gateway of an account in which dev is deployed, and a project with a tiny scenario."""
    text = read_capacity_text(ROOT / "capacity.yaml", "capacity.yaml").alone()
    (tmp_path / "capacity.yaml").write_text(
        text.replace("  scenarios:\n", f"  scenarios:\n{indented(TINY)}", 1), "utf-8"
    )
    (tmp_path / "lambda_src").symlink_to(ROOT / "lambda_src")
    monkeypatch.chdir(tmp_path)
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        monkeypatch.setenv(name, "embedded")
    names = Names("securebase", "dev", "phase3b")
    with mock_aws():
        made = boto3.client("apigateway", region_name="us-east-1")
        made.create_usage_plan(name=names.shared("customers"))
        boto3.client("secretsmanager", region_name="us-east-1").create_secret(
            Name=names.shared("token_key"), SecretString=KEY
        )
        yield made


def indented(text: str) -> str:
    return "".join(f"  {line}\n" for line in text.splitlines())


@pytest.mark.long
def test_it_is_sent_and_judged_and_leaves_no_secret(
    gateway: Any, service: Service, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run([*RUN, "--rest-url", f"{service.url}/v1", "--json", "--out", "report.json"]) in (0, 1)
    report = json.loads(capsys.readouterr().out)
    assert (report["environment"], report["local"], report["complete"]) == ("dev", False, True)
    assert report["labels"]["GET /webhooks"]["count"] == 10
    assert any(note.startswith("computed before the run: it costs $") for note in report["notes"])
    # The probe, and two requests of each of ten sessions.
    assert len(service.asked) == 21
    keys = [each["value"] for each in gateway.get_api_keys(includeValues=True)["items"]]
    assert len(keys) == 2
    for file in (each for each in tmp_path.rglob("*") if each.is_file() and "lambda_src" not in each.parts):
        text = file.read_text("utf-8", "replace")
        # The header that every token of ours begins with.
        assert not any(secret in text for secret in (*keys, KEY, "eyJhbGciOiJIUzI1NiI")), file


@pytest.mark.long
def test_a_report_that_can_not_be_kept_is_shown(
    gateway: Any, service: Service, capsys: pytest.CaptureFixture[str]
) -> None:
    """A device that is always full; in JSON it is one document still."""
    del gateway
    assert run([*RUN, "--rest-url", f"{service.url}/v1", "--json", "--out", "/dev/full"]) == 3
    report = json.loads(capsys.readouterr().out)
    assert report["labels"]["GET /webhooks"]["count"] == 10
    assert report["exit_code"] == 3
    assert report["problems"][0]["what"] == "/dev/full can't be written: No space left on device"


@pytest.mark.long
def test_what_refuses_the_token_gets_no_load(
    gateway: Any, service: Service, capsys: pytest.CaptureFixture[str]
) -> None:
    del gateway
    service.status = 401
    assert run([*RUN, "--rest-url", f"{service.url}/v1"]) == 2
    assert "was refused with 401" in capsys.readouterr().err
    assert len(service.asked) == 1


@pytest.mark.long
def test_what_costs_too_much_makes_no_key(gateway: Any, service: Service, capsys: pytest.CaptureFixture[str]) -> None:
    assert run([*RUN, "--rest-url", f"{service.url}/v1", "--most-usd", "0.000001"]) == 2
    assert "[P3B-LOAD-COST]" in capsys.readouterr().err
    assert gateway.get_api_keys()["items"] == []
    assert service.asked == []
