"""phase3b tune policy as a user calls it: whole output and exit code."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from split_file import securebase

HERE = Path(__file__).parent
Result = subprocess.CompletedProcess[str]


@pytest.fixture
def phase3b(tmp_path: Path) -> Callable[..., Result]:
    (tmp_path / "capacity.yaml").write_text(securebase(), "utf-8")

    def call(*arguments: str) -> Result:
        command = [sys.executable, "-m", "phase3b", "tune", "policy", *arguments]
        return subprocess.run(command, cwd=tmp_path, check=False, capture_output=True, text=True)

    return call


def test_the_policy_is_printed(phase3b: Callable[..., Result], golden: Callable[[Path, str], None]) -> None:
    done = phase3b("prod")
    assert (done.returncode, done.stderr) == (0, "")
    golden(HERE / "output" / "tune-policy.txt", done.stdout)


def test_the_json_is_the_same_documents(phase3b: Callable[..., Result]) -> None:
    printed, data = phase3b("prod").stdout, json.loads(phase3b("prod", "--json").stdout)
    assert data["environment"] == "prod"
    (policy,) = data["policies"]
    assert policy["name"] == "securebase-prod-tune"
    assert policy["characters"] == len(json.dumps(policy["document"], separators=(",", ":")))
    begin, end = printed.index("{"), printed.index("# the tune role")
    assert json.loads(printed[begin:end]) == policy["document"]
    assert [f"#   {each['statement']}: {each['why']}" for each in data["not_narrower"]] == printed[end:].splitlines()[
        1:
    ]


def test_an_environment_that_is_not_there(phase3b: Callable[..., Result]) -> None:
    done = phase3b("prdo")
    assert (done.returncode, done.stdout) == (2, "")
    assert "prdo" in done.stderr
    assert "[P3B-" in done.stderr
