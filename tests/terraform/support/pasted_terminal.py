"""A terminal as a person has one: the AWS CLI and phase3b on its PATH, lines that are pasted into it, and somebody who answers y."""

from __future__ import annotations

import itertools
import os
import pty
import re
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
AWS = ROOT / ".tools/awscli/bin/aws"
_CALL = re.compile(r"aws --region \S+(?: --endpoint-url \S+)? (\S+ \S+)")


@dataclass(frozen=True)
class Ran:
    """A line, its exit code, and what it said."""

    line: str
    code: int
    said: str


def need_aws_cli() -> None:
    """Skips where the AWS CLI is not installed."""
    if not AWS.exists():
        pytest.skip("the AWS CLI is not installed; run: make awscli")


def paste(line: str, folder: Path) -> Ran:
    """Runs a line in bash. What asks is answered with y; nothing of this machine's account of AWS is seen."""
    programs = folder / "programs"
    if not programs.exists():
        programs.mkdir()
        (programs / "aws").symlink_to(AWS)
        (programs / "phase3b").write_text(f'#!/bin/sh\nexec "{sys.executable}" -m phase3b "$@"\n')
        (programs / "phase3b").chmod(0o755)
    environment = {name: value for name, value in os.environ.items() if not name.startswith("AWS_")} | {
        "PATH": f"{programs}:{os.environ['PATH']}",
        "HOME": str(folder),
        "PYTHONPATH": str(ROOT),
        "COLUMNS": "200",
        "AWS_EC2_METADATA_DISABLED": "true",
        # What an embedded AWS does not know it does not know the second time either.
        "AWS_MAX_ATTEMPTS": "1",
    }
    person, terminal = pty.openpty()
    try:
        os.write(person, b"y\n")
        done = subprocess.run(
            ["bash", "-u", "-c", line], cwd=folder, env=environment, stdin=terminal, check=False, text=True,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        )  # fmt: skip
    finally:
        os.close(person)
        os.close(terminal)
    return Ran(line, done.returncode, done.stdout)


def kinds(line: str) -> frozenset[str]:
    """What a line is an example of: the operations of AWS that it calls, or the command of phase3b without what it is given.

    One that writes a patch is another than the same without: a later line applies it.
    """
    if "aws " in line:
        return frozenset(_CALL.findall(line))
    program, *words = line.replace("-", "").split()[:3]
    written = ["with a patch"] if "--patch" in line else []
    return frozenset({" ".join([program, *itertools.takewhile(str.isalpha, words), *written])})


def of_each_kind(lines: Iterable[str]) -> list[str]:
    """A line of each kind, in their order: those of which no line before is an example."""
    seen: set[str] = set()
    found = []
    for line in lines:
        if kinds(line) - seen:
            seen |= kinds(line)
            found.append(line)
    return found
