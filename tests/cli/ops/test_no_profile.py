"""AWS_PROFILE names a profile that this machine does not have: every command says so, and none ends with a traceback."""

from __future__ import annotations

from pathlib import Path

import pytest
from command_arguments import ARGUMENTS, COMMANDS

from phase3b.cli import run

ROOT = Path(__file__).resolve().parents[3]
ASKING = [
    name.removeprefix("phase3b ")
    for name in COMMANDS
    if name.startswith(("phase3b ops ", "phase3b doctor", "phase3b check", "phase3b failed ", "phase3b report"))
]
# What the shipped file has where the others name something of their own.
NAMES = {"notes": "support_tickets", "a": "support_tickets", "--offline": "--json"}
# What needs a choice before it asks AWS.
MORE = {"ops mute": ("prod", "--list"), "ops queue": ("prod",), "failed replay": ("prod",)}


@pytest.mark.parametrize("name", ASKING)
def test_it_is_said_and_not_raised(
    name: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for each in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN"):
        monkeypatch.delenv(each, raising=False)
    (tmp_path / "config").write_text("")
    monkeypatch.setenv("AWS_CONFIG_FILE", str(tmp_path / "config"))
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(tmp_path / "config"))
    monkeypatch.setenv("AWS_PROFILE", "nobody")
    for part in ("capacity.yaml", "capacity", "lambda_src", "policies"):
        (tmp_path / part).symlink_to(ROOT / part)
    monkeypatch.chdir(tmp_path)
    given = MORE.get(name, ARGUMENTS.get(name, ()))
    code = run([*name.split(), *(NAMES.get(each, each) for each in given)])
    told = capsys.readouterr()
    assert "nobody" in told.out + told.err, (code, told)
    assert code != 0
