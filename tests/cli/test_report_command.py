"""phase3b report: where it writes, what it refuses, and that it asks AWS for nothing where it should not."""

from __future__ import annotations

import json
import subprocess
import sys
import urllib.request
from collections.abc import Callable
from pathlib import Path

import pytest
from made.no_credentials import without_credentials

from phase3b.cli import run

Asked = Callable[..., tuple[int, str, str]]


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch, root: Path, capsys: pytest.CaptureFixture[str]) -> Asked:
    monkeypatch.chdir(root)

    def call(*arguments: str) -> tuple[int, str, str]:
        code = run(["report", *arguments])
        captured = capsys.readouterr()
        return code, captured.out, captured.err

    return call


def test_one_file(asked: Asked, tmp_path: Path) -> None:
    code, out, err = asked("prod", "--offline", "--out", str(tmp_path / "a/b"))
    assert (code, out) == (0, "")
    assert err.startswith(str(tmp_path / "a/b/index.html"))
    text = (tmp_path / "a/b/index.html").read_text("utf-8")
    assert "prod (business)" in text
    assert [path.name for path in (tmp_path / "a/b").iterdir()] == ["index.html"]


def test_every_environment_as_data(asked: Asked) -> None:
    code, out, _ = asked("--offline", "--json")
    found = json.loads(out)["environments"]
    assert code == 0
    assert [each["environment"] for each in found] == ["dev", "staging", "prod"]
    states = {chapter["name"]: chapter["state"] for chapter in found[2]["chapters"]}
    assert states["headroom"] == "in order"
    assert {states[name] for name in ("now", "drift", "alarms")} == {"not known"}


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("prod", "--offline"), "Add --out DIR, --serve or --json"),
        (("prod", "--offline", "--embedded", "--json"), "Leave one of them out"),
        (("prd", "--offline", "--json"), "Did you mean `prod`?"),
        (("prod", "--offline", "--out", "README.md"), "Name a folder with --out"),
    ],
)
def test_bad_input(asked: Asked, arguments: tuple[str, ...], said: str) -> None:
    code, out, err = asked(*arguments)
    assert code in {2, 3}
    assert said in out + err


def test_without_credentials_the_page_says_what_is_not_known(asked: Asked, monkeypatch: pytest.MonkeyPatch) -> None:
    without_credentials(monkeypatch)
    code, out, _ = asked("dev", "--json")
    (found,) = json.loads(out)["environments"]
    assert code == 3
    assert found["unknown"]
    states = {chapter["name"]: chapter["state"] for chapter in found["chapters"]}
    assert states["now"] == "not known"


def test_it_is_served_until_it_is_stopped(root: Path) -> None:
    command = [sys.executable, "-m", "phase3b", "report", "dev", "--offline", "--serve"]
    with subprocess.Popen(command, cwd=root, stderr=subprocess.PIPE, text=True) as served:
        assert served.stderr is not None
        address = served.stderr.readline().split()[0]
        with urllib.request.urlopen(address, timeout=20) as answer:  # noqa: S310  of this machine
            assert b"dev (starter)" in answer.read()
            assert "default-src 'none'" in answer.headers["content-security-policy"]
        served.terminate()
        assert served.wait(20) in {143, 0}
