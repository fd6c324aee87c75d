"""SnapStart restores one import of a handler into every environment: nothing unique and nothing that ages may be made in it."""

from __future__ import annotations

import ast
import json
import os
import random
import socket
import sys
import time
import uuid
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from service_deployment import DEPLOYMENT
from service_event import Recorder

SOURCE = Path(__file__).parents[2] / "lambda_src"
FUNCTIONS = [each.name for each in DEPLOYMENT.functions]
# What gives another answer each time, or each moment.
ASKED: list[tuple[Any, str]] = [
    (time, "time"), (time, "monotonic"), (time, "time_ns"), (time, "monotonic_ns"), (time, "perf_counter"),
    (os, "urandom"), (uuid, "uuid4"), (random, "random"), (random, "randbytes"), (random, "getrandbits"),
]  # fmt: skip
Load = Callable[[str], tuple[ModuleType, Recorder]]


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the code of lambda_src asks of clocks and chance, and any connection that is opened."""
    found: list[str] = []

    def recorded(name: str, original: Callable[..., Any]) -> Callable[..., Any]:
        def ask(*given: Any, **named: Any) -> Any:
            file = sys._getframe(1).f_code.co_filename
            if file.startswith(str(SOURCE)):
                found.append(f"{name} in {Path(file).relative_to(SOURCE)}")
            return original(*given, **named)

        return ask

    for module, name in ASKED:
        monkeypatch.setattr(module, name, recorded(f"{module.__name__}.{name}", getattr(module, name)))

    def connect(*_: Any) -> None:
        found.append("a connection")
        raise OSError

    monkeypatch.setattr(socket.socket, "connect", connect)
    return found


@pytest.fixture
def restored(monkeypatch: pytest.MonkeyPatch) -> list[Callable[[], None]]:
    """The runtime of a version with SnapStart: what is to be called after each restore."""
    hooks: list[Callable[[], None]] = []
    runtime = ModuleType("snapshot_restore_py")

    def register_after_restore(hook: Callable[..., None], *given: Any) -> None:
        hooks.append(partial(hook, *given))

    vars(runtime)["register_after_restore"] = register_after_restore
    monkeypatch.setitem(sys.modules, "snapshot_restore_py", runtime)
    monkeypatch.setenv("AWS_LAMBDA_INITIALIZATION_TYPE", "snap-start")
    return hooks


@pytest.mark.parametrize("function", FUNCTIONS)
def test_an_import_asks_no_clock_no_chance_and_nobody_else(
    function: str,
    handler: Load,
    restored: list[Callable[[], None]],
    asked: list[str],
    capsys: pytest.CaptureFixture[str],
) -> None:
    """A key that was read, a time or an identifier of the import would be as old as the version, and the same everywhere."""
    handler(function)
    assert asked == []
    assert capsys.readouterr().out == ""
    # A start is counted by each restore, at its own time.
    for _ in range(2):
        for hook in restored:
            hook()
    lines = [json.loads(each) for each in capsys.readouterr().out.splitlines()]
    assert [(each["Function"], each["ColdStarts"]) for each in lines] == [(function, 1)] * 2
    assert asked == ["time.time in shared/metrics.py"] * 2


@pytest.mark.parametrize("function", ["support_tickets", "notification_handler", "cost_forecasting"])
def test_a_cache_is_connected_to_by_no_import(
    function: str, handler: Load, restored: list[Any], asked: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A connection of the snapshot would be closed at the other end, and an answer that it kept as old as the version."""
    for name in ("CACHE_SECONDS_LIST_TICKETS", "CACHE_SECONDS_LIST_NOTIFICATIONS", "CACHE_SECONDS_FORECAST"):
        monkeypatch.setenv(name, "60")
    secret = "arn:aws:secretsmanager:us-east-1:123456789012:secret:cache"  # noqa: S105  no secret
    for name, value in {"CACHE_HOST": "localhost", "CACHE_PORT": "6379", "CACHE_SECRET_ARN": secret}.items():
        monkeypatch.setenv(name, value)
    handler(function)
    assert (len(restored), asked) == (1, [])


def test_without_a_snapshot_the_import_is_the_start(handler: Load, asked: list[str], capsys: Any) -> None:
    handler("authorizer")
    assert json.loads(capsys.readouterr().out)["ColdStarts"] == 1
    assert asked == ["time.time in shared/metrics.py"]


def test_an_identifier_is_of_the_invocation(handler: Load, restored: list[Any], asked: list[str]) -> None:
    handler("support_tickets")
    assert len(restored) == 1
    made = {sys.modules["shared.identifiers"].fresh_id() for _ in range(2)}
    assert len(made) == 2
    assert asked == ["time.time in shared/identifiers.py", "os.urandom in shared/identifiers.py"] * 2


def random_names(tree: ast.AST) -> Iterator[str]:
    """What is used of the module random."""
    for node in ast.walk(tree):
        match node:
            case ast.Attribute(value=ast.Name(id="random"), attr=name):
                yield name
            case ast.ImportFrom(module="random", names=names):
                yield from (each.name for each in names)


@pytest.mark.parametrize("file", sorted(SOURCE.rglob("*.py")), ids=lambda each: str(each.relative_to(SOURCE)))
def test_chance_is_the_systems(file: Path) -> None:
    """The state of Python's own generator is in the snapshot: after a restore all environments would wait the same pauses."""
    assert set(random_names(ast.parse(file.read_text("utf-8")))) <= {"SystemRandom"}
