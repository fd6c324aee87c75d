"""What is served after another apply: settings as Lambda has them, other batches, and processes that end for them."""

from __future__ import annotations

import asyncio
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from local_made import NOTHING

from phase3b.errors import Phase3bError
from phase3b.local.api.lambda_service.applied_again import AppliedAgain, functions_now, queues_now, serve_as_applied
from phase3b.local.api.local_service import LocalFunction, LocalService, QueueSource

FUNCTION = LocalFunction("f", "aws-f", "arn:f", Path("f.zip"), "handler.handle", 10, 512, 5, {"A": "1"})
QUEUE = QueueSource("f", "http://queue", "arn:aws:sqs:us-east-1:1:q", 10, 2)


class Lambda:
    """Answers as Lambda does."""

    def __init__(self, mappings: int = 1, **settings: Any) -> None:
        self.settings = {"Timeout": 10, "MemorySize": 512, "Environment": {"Variables": {"A": "1"}}, **settings}
        self.mappings = mappings

    def get_function_configuration(self, **asked: str) -> dict[str, Any]:
        assert asked == {"FunctionName": "aws-f"}
        return self.settings

    def get_function_concurrency(self, **_: str) -> dict[str, int]:
        return {"ReservedConcurrentExecutions": 5}

    def list_event_source_mappings(self, **asked: str) -> dict[str, Any]:
        assert asked == {"EventSourceArn": QUEUE.queue_arn}
        one = {"BatchSize": 1, "ScalingConfig": {"MaximumConcurrency": 7}}
        return {"EventSourceMappings": [one] * self.mappings}


def test_settings_as_lambda_has_them() -> None:
    assert functions_now([FUNCTION], Lambda()) == (FUNCTION,)
    other = Lambda(MemorySize=384, Timeout=3, Environment={"Variables": {"A": "2"}})
    assert functions_now([FUNCTION], other) == (
        replace(FUNCTION, memory_mb=384, timeout_seconds=3, environment={"A": "2"}),
    )


def test_batches_as_the_mapping_has_them() -> None:
    assert queues_now([QUEUE], Lambda()) == (replace(QUEUE, batch_size=1, maximum_concurrency=7),)
    # Which of two is this one nobody says.
    assert queues_now([QUEUE], Lambda(mappings=2)) == (QUEUE,)


class Pool:
    """Counts how often its processes were to end."""

    def __init__(self) -> None:
        self.function, self.retired = FUNCTION, 0
        self.variables: dict[str, str] = {}

    async def retire(self) -> None:
        self.retired += 1


class Held:
    """What functions are held by."""

    def __init__(self) -> None:
        self.pools, self.further = {"f": Pool()}, {"B": "9"}
        self.concurrency = type("Concurrency", (), {"functions": {"f": FUNCTION}})()


def served() -> LocalService:
    return replace(NOTHING, functions=(FUNCTION,), queues=(QUEUE,))


def test_only_what_changed_ends_its_processes() -> None:
    held = Held()
    queues: list[Any] = []
    answers = [Lambda(mappings=0), Lambda(mappings=1, MemorySize=384)]
    again = AppliedAgain(served(), held, lambda: answers.pop(0), queues.append)  # type: ignore[arg-type]
    first = asyncio.run(again.serve(None))  # type: ignore[arg-type]
    assert (json.loads(first.text or ""), held.pools["f"].retired, queues) == ({"functions": []}, 0, [])
    second = asyncio.run(again.serve(None))  # type: ignore[arg-type]
    assert json.loads(second.text or "") == {"functions": ["f"]}
    pool = held.pools["f"]
    assert (pool.retired, pool.function.memory_mb) == (1, 384)
    assert (pool.variables["AWS_LAMBDA_FUNCTION_MEMORY_SIZE"], pool.variables["B"]) == ("384", "9")
    assert held.concurrency.functions["f"].memory_mb == 384
    assert queues == [(replace(QUEUE, batch_size=1, maximum_concurrency=7),)]


def test_a_local_api_that_does_not_answer_is_said() -> None:
    with pytest.raises(Phase3bError, match="the local API still serves what was applied before"):
        serve_as_applied("http://127.0.0.1:9")
