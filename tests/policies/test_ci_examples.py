"""The snippets in examples/ci run commands that exist."""

from __future__ import annotations

import re
import shlex
from pathlib import Path
from typing import Any

import click
import pytest
import yaml

from phase3b.cli import cli

FILES = ("github-actions.yml", "gitlab-ci.yml")


def scripts(value: Any) -> list[str]:
    match value:
        case {"run": str(script)}:
            return [script]
        case {"script": list(lines), **others}:
            return [str(line) for line in (*lines, *others.get("after_script", ()))]
        case dict():
            return [line for each in value.values() for line in scripts(each)]
        case list():
            return [line for each in value for line in scripts(each)]
        case _:
            return []


@pytest.mark.parametrize("name", FILES)
def test_what_a_snippet_runs_exists(name: str, root: Path) -> None:
    lines = scripts(yaml.safe_load((root / "examples/ci" / name).read_text("utf-8")))
    text = "\n".join(lines)
    assert "--format sarif --out phase3b.sarif" in text
    assert (root / "examples/ci" / name).read_text("utf-8").count("phase3b.sarif") > 1, "made, and not uploaded"
    assert [step for step in ("make synth", "phase3b validate", "make policy") if step not in text] == []
    targets = set(re.findall(r"^([a-z]+):", (root / "Makefile").read_text("utf-8"), re.MULTILINE))
    assert set(re.findall(r"make ([a-z]+)", text)) <= targets
    for given in re.findall(r'SCAN="([^"]+)"', text):
        command = cli.get_command(click.Context(cli), "scan")
        assert command is not None
        command.make_context("scan", shlex.split(given))
