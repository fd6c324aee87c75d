"""Commands that show, pack and describe the service: their whole output on bad input, and what they write on good."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from split_file import copied

ROOT = Path(__file__).parents[3]
SMALL = ROOT / "tests/golden/small.yaml"
Result = subprocess.CompletedProcess[str]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    copied(tmp_path)
    shutil.copy(SMALL, tmp_path / "small.yaml")
    return tmp_path


def call(folder: Path, *arguments: str) -> Result:
    return subprocess.run(
        [sys.executable, "-m", "phase3b", *arguments], cwd=folder, check=False, capture_output=True, text=True
    )


def test_openapi_of_an_environment(project: Path) -> None:
    done = call(project, "openapi", "prod", "--url", "https://api.securebase.dev")
    assert (done.returncode, done.stderr) == (0, "")
    document = json.loads(done.stdout)
    assert document["servers"] == [{"url": "https://api.securebase.dev"}]
    assert "/support/tickets" in document["paths"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (
            ["openapi", "prd"],
            'there is no environment "prd" in capacity.yaml. Did you mean `prod`? [P3B-ENVIRONMENT-UNKNOWN]\n',
        ),
        (
            ["openapi", "--file", "small.yaml"],
            "small.yaml describes no API. Add service.api and service.routes. [P3B-API-INCOMPLETE]\n",
        ),
        (
            ["local", "token", "acme"],
            "no embedded AWS of this project is up. Start one with: phase3b local up. [P3B-LOCAL-DOWN]\n",
        ),
        (
            ["local", "token", "a#b"],
            "'a#b' can't be the name of a tenant. Use 1 to 64 letters, digits, dots, hyphens and underscores. [P3B-IDENTITY-FORM]\n",
        ),
        (
            ["local", "token", "acme", "--user", ""],
            "'' can't be the name of a user. Use 1 to 128 printable characters. [P3B-IDENTITY-FORM]\n",
        ),
        (
            ["local", "up", "--tenant", "a b"],
            "'a b' can't be the name of a tenant. Use 1 to 64 letters, digits, dots, hyphens and underscores. [P3B-IDENTITY-FORM]\n",
        ),
    ],
)
def test_bad_input(project: Path, arguments: list[str], said: str) -> None:
    done = call(project, *arguments)
    assert (done.returncode, done.stdout, done.stderr) == (2, "", said)


def test_show_lists_what_runs_and_what_it_answers(project: Path) -> None:
    done = call(project, "show", "prod", "--tier", "global")
    assert (done.returncode, done.stderr) == (0, "")
    lines = [" ".join(line.split()) for line in done.stdout.splitlines()]
    assert "support_tickets 512 10 200 10 Creates, lists and updates support tickets and their comments" in lines
    assert "GET /cost/forecast cost_forecasting forecast 300 3,000" in lines
    assert (
        "API: cache 1.6 GB, 1,000 requests/s with a burst of 2,000, 100 a minute for each customer with a burst of 200; "
        "firewall 3,000 requests of an IP address in 300 s; queues: webhook_deliveries FIFO; traces off"
    ) in " ".join(lines)
    # docs/alarm-samples.md counts as many.
    assert (
        "13 alarms are not written, as the documented load of global can't reach them; replaced by: function_error_share"
        " for 13 (--json lists them)"
    ) in lines


def test_show_as_json_has_every_record_and_what_is_not_written(project: Path) -> None:
    done = call(project, "show", "prod", "--json")
    shown = json.loads(done.stdout)
    kinds = {record["kind"] for record in shown["records"]}
    assert {"LambdaFunction", "RestApi", "WebSocketApi", "Queue", "Secret", "LogGroup"} <= kinds
    written = {record["address"]["name"] for record in shown["records"] if record["kind"] == "MetricAlarm"}
    replaced = {each["name"] for each in shown["replaced_alarms"]}
    assert (len(replaced), written & replaced) == (42, set())


def test_validate_counts_functions_and_routes(project: Path) -> None:
    done = call(project, "validate")
    assert done.stdout.splitlines()[0] == (
        "capacity.yaml is valid: 7 tables, 4 indexes, 6 functions, 27 routes, 6 tiers"
    )


def test_synth_puts_the_packages_beside_the_stack(project: Path) -> None:
    done = call(project, "synth", "--env", "dev")
    assert (done.returncode, done.stderr) == (0, "")
    folder = project / "cdktf.out/stacks/dev"
    stack = json.loads((folder / "cdk.tf.json").read_text())
    for function in stack["resource"]["aws_lambda_function"].values():
        assert (folder / function["filename"].removeprefix("${path.module}/")).is_file()
    assert str(project) not in (folder / "cdk.tf.json").read_text()


def test_a_package_of_a_function_that_is_gone_goes_too(project: Path) -> None:
    call(project, "synth", "--env", "dev")
    stale = project / "cdktf.out/stacks/dev/packages/gone.zip"
    stale.write_bytes(b"old")
    call(project, "synth", "--env", "dev")
    assert not stale.exists()
