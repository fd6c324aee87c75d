"""Every command takes --json, and ends with one JSON document on stdout for its problems, too."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click
import pytest
from command_arguments import ARGUMENTS, COMMANDS, WITHOUT_A_FILE
from split_file import securebase

from phase3b.cli import run

ROOT = Path(__file__).parents[2]
KEYS = {"code", "file", "line", "column", "path", "what", "fix"}
# Looks for the environment before it judges the file.
NAMES_FIRST = {"tier set"}


def document(done: pytest.CaptureResult[str]) -> dict[str, Any]:
    assert done.err == ""
    read: dict[str, Any] = json.loads(done.out)
    return read


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_takes_json(name: str) -> None:
    assert "--json" in [option for parameter in COMMANDS[name].params for option in parameter.opts]


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_ends_with_one_document_of_its_problems(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    short = name.removeprefix("phase3b ")
    (tmp_path / "capacity.yaml").write_text("version: 1\nversion: 1\n", "utf-8")
    code = run([*short.split(), *ARGUMENTS.get(short, ()), *WITHOUT_A_FILE.get(short, ()), "--json"])
    read = document(capsys.readouterr())
    assert read["exit_code"] == code == 2
    assert read["problems"]
    for problem in read["problems"]:
        assert set(problem) == KEYS
        assert problem["code"].startswith("P3B-")
        assert problem["what"]
        assert problem["fix"]
    if short not in {*WITHOUT_A_FILE, *NAMES_FIRST}:
        twice = next(each for each in read["problems"] if each["code"] == "P3B-KEY-TWICE")
        assert (twice["file"], twice["line"], twice["column"]) == ("capacity.yaml", 2, 1)


@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_line_that_is_not_understood_is_a_document(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run([*name.split()[1:], "--json", "--no-such-option"]) == 2
    read = document(capsys.readouterr())
    (problem,) = read["problems"]
    assert (problem["code"], read["exit_code"]) == ("P3B-OPTION-UNKNOWN", 2)
    assert problem["fix"].startswith(f"Run: {name.removesuffix(' of')}")


@pytest.mark.parametrize(
    ("arguments", "code", "what"),
    [
        (["shw", "--json"], "P3B-COMMAND-UNKNOWN", "there is no command 'shw'. Did you mean `show`?"),
        (["tier", "lst", "--json"], "P3B-COMMAND-UNKNOWN", "No such command 'lst'"),
        (["show", "--json"], "P3B-ARGUMENT-MISSING", "Missing argument 'ENV'"),
        (["cost", "--format", "json", "--customers", "0"], "P3B-ARGUMENT-VALUE", "Invalid value for '--customers'"),
        (["simulate", "--format=json", "--seed"], "P3B-OPTION-UNKNOWN", "No such option"),
        (["show", "prod", "dev", "--json"], "P3B-COMMAND-USAGE", "Got unexpected extra argument"),
    ],
)
def test_usage(arguments: list[str], code: str, what: str, capsys: pytest.CaptureFixture[str]) -> None:
    """The code is at the end of the message, and in the document."""
    assert run(arguments) == 2
    (problem,) = document(capsys.readouterr())["problems"]
    assert problem["code"] == code
    assert problem["what"].startswith(what)
    plain = [each for each in arguments if each not in {"--json", "--format=json", "--format", "json"}]
    assert run(plain) == 2
    done = capsys.readouterr()
    assert done.out == ""
    assert done.err.splitlines()[-1].startswith(f"Error: {what}")
    assert done.err.endswith(f" [{code}]\n")


def test_json_behind_two_dashes_is_a_name(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["show", "--file", "nowhere.yaml", "--", "--json"]) == 2
    done = capsys.readouterr()
    assert done.out == ""
    assert done.err == (
        "there is no file nowhere.yaml. Name an existing file, or start from the capacity.yaml of phase3b. "
        "[P3B-FILE-MISSING]\n"
    )


def test_what_the_system_refuses_is_a_document(tmp_path: Path) -> None:
    (tmp_path / "capacity.yaml").write_text(securebase(), "utf-8")
    (tmp_path / ".phase3b").write_text("in the way", "utf-8")
    (tmp_path / "terraform").write_text("""#!/bin/sh\necho '{"terraform_version":"1.11.4"}'\n""", "utf-8")
    (tmp_path / "terraform").chmod(0o755)
    done = subprocess.run(
        [sys.executable, "-m", "phase3b", "local", "up", "--json"],
        cwd=tmp_path,
        env={"PATH": "/usr/bin:/bin", "TERRAFORM_BINARY_NAME": str(tmp_path / "terraform"), "PYTHONPATH": str(ROOT)},
        check=False,
        capture_output=True,
        text=True,
    )
    assert (done.returncode, done.stderr) == (3, "")
    assert json.loads(done.stdout) == {
        "problems": [
            {
                "code": "P3B-SYSTEM-REFUSED",
                "file": None,
                "line": None,
                "column": None,
                "path": "",
                "what": ".phase3b/local: Not a directory",
                "fix": "Put that right and try again",
            }
        ],
        "exit_code": 3,
    }


@pytest.mark.parametrize(("raised", "code"), [(KeyboardInterrupt, 130), (OSError, 3)])
def test_what_ends_it_from_outside(
    raised: type[BaseException], code: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def end(*_: object) -> None:
        raise raised

    monkeypatch.setattr("phase3b.capacity.loader.load", end)
    assert run(["tier", "list", "--json"]) == code
    done = capsys.readouterr()
    # click ends the line on which a terminal shows ^C.
    assert done.err.strip() == ""
    read = json.loads(done.out)
    assert read["exit_code"] == code
    assert [each["code"] for each in read["problems"]] == [
        "P3B-COMMAND-STOPPED" if code == 130 else "P3B-SYSTEM-REFUSED"
    ]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no device that is full")
@pytest.mark.parametrize(
    ("arguments", "lines"),
    [
        (("tier", "list", "--json"), ()),
        (("tier", "list"), ()),
        (("show", "nope", "--json"), ("P3B-ENVIRONMENT-UNKNOWN",)),
    ],
)
def test_a_stdout_that_is_full_is_a_line_on_stderr(
    arguments: tuple[str, ...], lines: tuple[str, ...], root: Path
) -> None:
    """Neither the output nor the document of the problem can be written: no traceback, and nothing is said to be in order."""
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "phase3b", *arguments], cwd=root, stdout=full, stderr=subprocess.PIPE, text=True, check=False
        )  # fmt: skip
    said = done.stderr.splitlines()
    assert said[-1] == "the system: No space left on device. Put that right and try again. [P3B-SYSTEM-REFUSED]"
    assert [each.rpartition("[")[2].rstrip("]") for each in said[:-1]] == list(lines)
    assert done.returncode == 3


def test_explained_in_any_writing(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["explain", "[p3b-tier-unknown]"]) == 0
    said = capsys.readouterr().out
    assert said.startswith("P3B-TIER-UNKNOWN: There is no tier of this name\n")
    assert "docs/problems/P3B-TIER-UNKNOWN.md" in said
    assert (ROOT / "docs/problems/P3B-TIER-UNKNOWN.md").exists()
    assert run(["explain", "P3B-TIER-UNKNOWN", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["exit_codes"] == [2]


def test_a_code_that_is_not_there(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["explain", "P3B-TIER-UNKNWN"]) == 2
    assert capsys.readouterr().err == (
        'there is no code "P3B-TIER-UNKNWN". Did you mean `P3B-TIER-UNKNOWN`? [P3B-CODE-UNKNOWN]\n'
    )


def test_all_codes_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["explain"]) == 0
    listed = {line.split()[0] for line in capsys.readouterr().out.splitlines() if line.startswith("  P3B-")}
    assert run(["explain", "--json"]) == 0
    assert listed == {each["code"] for each in json.loads(capsys.readouterr().out)["problems"]}
    assert all(max(map(len, line.split())) < 80 for line in listed)


def test_apply_as_json_asks_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    from phase3b.cli.change.apply import _ask  # noqa: PLC0415
    from phase3b.errors import Phase3bError  # noqa: PLC0415

    asked: Callable[..., bool] = lambda *_, **__: pytest.fail("somebody was asked")  # noqa: E731
    monkeypatch.setattr(click, "confirm", asked)
    monkeypatch.setattr("sys.stdin.isatty", lambda: True)
    with pytest.raises(Phase3bError) as caught:
        _ask({})
    assert str(caught.value).endswith("[P3B-CONFIRMATION-MISSING]")
