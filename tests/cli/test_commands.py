"""Commands as a user calls them: the whole output and the exit code."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import click
import pytest
from split_file import securebase

from phase3b.cli.command_page import commands

HERE = Path(__file__).parent
SMALL = Path(__file__).parents[1] / "golden/small.yaml"
Result = subprocess.CompletedProcess[str]


@pytest.fixture
def phase3b(tmp_path: Path) -> Callable[..., Result]:
    """Runs phase3b in an empty folder that holds the small capacity file; without a terminal, so without colour."""
    (tmp_path / "capacity.yaml").write_text(SMALL.read_text("utf-8"))

    def call(*arguments: str, path: str | None = None) -> Result:
        environment = {**os.environ, "COLUMNS": "200"}
        if path is not None:
            environment["PATH"] = path
            environment.pop("TERRAFORM_BINARY_NAME", None)
        return subprocess.run(
            [sys.executable, "-m", "phase3b", *arguments],
            cwd=tmp_path,
            env=environment,
            check=False,
            capture_output=True,
            text=True,
        )

    return call


COMMANDS = {
    "validate": ["validate"],
    "validate-json": ["validate", "--json"],
    "tier-list": ["tier", "list"],
    "tier-list-json": ["tier", "list", "--json"],
    "tier-show": ["tier", "show", "growth"],
    "tier-show-json": ["tier", "show", "growth", "--json"],
    "show": ["show", "prod"],
    "show-other-tier": ["show", "dev", "--tier", "growth"],
    "show-json": ["show", "dev", "--json"],
    "iam": ["iam", "prod"],
    "iam-plan-json": ["iam", "dev", "--role", "plan", "--json"],
    "help": ["--help"],
}


@pytest.mark.parametrize("name", COMMANDS)
def test_output(name: str, phase3b: Callable[..., Result], golden: Callable[[Path, str], None]) -> None:
    done = phase3b(*COMMANDS[name])
    assert (done.returncode, done.stderr) == (0, "")
    assert "\x1b" not in done.stdout
    golden(HERE / "output" / f"{name}.txt", done.stdout)


WARNED = """scale_in_cooldown_seconds: 60, schedules: {
      night: {expression: "cron(0 20 * * ? *)", timezone: Europe/Berlin, read: {min: 5}},
      sale: {expression: "cron(0 6 ? * FRI *)", write: {min: 300, max: 400}},
      back: {expression: "cron(0 22 ? * FRI *)", write: {}}}}"""


@pytest.mark.parametrize("as_json", [False, True], ids=["text", "json"])
def test_warnings_of_schedules(
    phase3b: Callable[..., Result], tmp_path: Path, golden: Callable[[Path, str], None], *, as_json: bool
) -> None:
    file = tmp_path / "capacity.yaml"
    file.write_text(file.read_text().replace("scale_in_cooldown_seconds: 60}", WARNED))
    done = phase3b("validate", *(["--json"] if as_json else []))
    assert (done.returncode, done.stderr) == (0, "")
    golden(HERE / "output" / f"validate-warnings{'-json' if as_json else ''}.txt", done.stdout)


def test_a_time_zone_that_the_machine_has_no_data_of(
    phase3b: Callable[..., Result], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A bill needs the hours of each schedule; to judge the file needs none."""
    file = tmp_path / "capacity.yaml"
    file.write_text(
        securebase().replace(
            "      scale_in_cooldown_seconds: 60\n",
            "      scale_in_cooldown_seconds: 60\n      schedules: {night: {expression: cron(0 20 * * ? *), timezone: Europe/Berlin, "
            "read: {min: 1}}}\n",
            1,
        )
    )
    monkeypatch.setenv("PYTHONTZPATH", str(tmp_path))
    done = phase3b("cost", "of", "dev")
    assert (done.returncode, done.stdout) == (3, "")
    assert done.stderr == (
        'this machine has no data of the time zone "Europe/Berlin". Install the package tzdata, of the system or of pip. '
        "[P3B-EXTRA-MISSING]\n"
    )


BAD = {
    "no-such-environment": (["show", "prdo"], 2),
    "no-such-tier": (["tier", "show", "grwth"], 2),
    "no-such-tier-to-show-as": (["show", "prod", "--tier", "huge"], 2),
    "no-such-environment-to-synthesize": (["synth", "--env", "prdo"], 2),
    "no-such-tier-to-synthesize": (["synth", "--tier", "huge"], 2),
    "no-such-file": (["validate", "nothing.yaml"], 2),
    "no-such-file-to-synthesize": (["synth", "--file", "nothing.yaml"], 2),
    "no-such-command": (["vaildate"], 2),
    "no-such-option": (["synth", "--environment", "prod"], 2),
    "no-such-format": (["schema", "--format", "xml"], 2),
    "nothing-to-show": (["local", "status"], 1),
    "nothing-to-end": (["local", "down"], 2),
    "a-port-that-is-none": (["local", "up", "--port", "99999"], 2),
    "an-environment-that-is-none": (["local", "up", "prdo"], 2),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_input(name: str, phase3b: Callable[..., Result], golden: Callable[[Path, str], None]) -> None:
    arguments, code = BAD[name]
    done = phase3b(*arguments)
    assert (done.returncode, done.stdout) == (code, "")
    assert "Traceback" not in done.stderr
    golden(HERE / "bad" / f"{name}.txt", done.stderr)


def test_problems_as_json(phase3b: Callable[..., Result], tmp_path: Path) -> None:
    file = tmp_path / "capacity.yaml"
    file.write_text(file.read_text().replace("tier: growth", "tier: grwth"))
    done = phase3b("validate", "--json")
    assert (done.returncode, done.stderr) == (2, "")
    assert json.loads(done.stdout) == {
        "valid": False,
        "problems": [
            {
                "code": "P3B-TIER-UNKNOWN",
                "file": "capacity.yaml",
                "line": 76,
                "column": 11,
                "path": "environments.prod.tier",
                "what": 'there is no tier "grwth"',
                "fix": "Did you mean `growth`?",
            }
        ],
        "exit_code": 2,
    }


def test_terraform_missing_is_one_line_and_nothing_is_started(phase3b: Callable[..., Result], tmp_path: Path) -> None:
    done = phase3b("local", "up", "dev", path=str(tmp_path))
    assert done.returncode == 3
    assert done.stdout == ""
    assert done.stderr == (
        "Terraform is not installed, and this command runs it. Install Terraform 1.11 or later. [P3B-TERRAFORM-MISSING]\n"
    )
    assert not (tmp_path / ".phase3b").exists()


def test_schema_pipes_into_a_reader_that_stops_early(tmp_path: Path) -> None:
    done = subprocess.run(
        ["sh", "-c", f"{sys.executable} -m phase3b schema | head -c 20"],
        cwd=tmp_path,
        check=False,
        capture_output=True,
    )
    assert done.stderr == b""


def test_every_command_has_an_example_and_every_option_an_explanation() -> None:
    for name, command in commands():
        for parameter in command.params:
            if parameter.param_type_name == "option":
                assert isinstance(parameter, click.Option)
                assert parameter.help, f"{name} {parameter.name}"
        if name not in {"phase3b tier", "phase3b local"}:
            assert "Example:" in (command.help or ""), name


def test_every_command_stands_in_the_readme(root: Path) -> None:
    readme = (root / "README.md").read_text("utf-8")
    for name, _ in commands():
        if name not in {"phase3b", "phase3b tier", "phase3b local"}:
            assert name in readme, f"README.md does not mention {name}"
    # `make` alone is `make help`.
    targets = re.findall(r"^([a-z]+):.*## ", (root / "Makefile").read_text("utf-8"), re.MULTILINE)
    assert "synth" in targets
    for target in targets:
        assert target == "help" or f"make {target}" in readme, f"README.md does not mention make {target}"
