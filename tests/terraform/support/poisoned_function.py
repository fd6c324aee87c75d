"""A function that fails, fixed again, and `phase3b failed` as an operator calls it while the service is up."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from local_asked import Local

from phase3b.local.aws.claim import Session, claim, note

POISON = """
_whole = handle

def handle(event, context):
    if "NewImage" in str(event) and {word!r} in str(event):
        raise ValueError("poison")
    return _whole(event, context)
"""


@contextmanager
def poisoned(local: Local, function: str, word: str) -> Iterator[None]:
    """The function raises for every batch with this word in it, until the block ends."""
    with extended(local, function, POISON.format(word=word)):
        yield


@contextmanager
def extended(local: Local, function: str, more: str) -> Iterator[None]:
    """The function's handler ends in these lines, until the block ends."""
    pool = local.api.functions.pools[function]
    file = pool.folder / function / "handler.py"
    whole = file.read_text("utf-8")

    def deploy(text: str) -> None:
        file.write_text(text, "utf-8")
        local.api._wait(pool.close())
        pool.idle.clear()

    deploy(whole + more)
    try:
        yield
    finally:
        deploy(whole)


@contextmanager
def up(local: Local, folder: Path) -> Iterator[None]:
    """What `phase3b local up` notes for the other commands."""
    session = Session(
        "dev",
        local.api.service.aws_endpoint,
        os.getpid(),
        "now",
        str(folder),
        local.api.invocation_url,
        file="capacity.yaml",
        ready=True,
    )
    with claim(folder / ".phase3b/local"):
        note(folder / ".phase3b/local", session)
        yield


def failed(folder: Path, *arguments: str) -> tuple[int, dict[str, Any]]:
    """Exit code and output of a command of `phase3b failed`."""
    command = [sys.executable, "-m", "phase3b", "failed", *arguments, "--embedded", "--json"]
    done = subprocess.run(command, cwd=folder, check=False, capture_output=True, text=True)
    assert done.stderr == ""
    answer: dict[str, Any] = json.loads(done.stdout)
    return done.returncode, answer
