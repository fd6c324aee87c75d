"""What Lambda says of functions that are throttled, and of the mappings through which they read queues."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from phase3b.operations.doctor.evidence import QueueReader
from phase3b.operations.doctor.reading import Reading


def read_reserved(reading: Reading, functions: Iterable[str]) -> dict[str, int | None]:
    """The reserved concurrency of functions by their names in AWS; None where none is reserved."""
    found: dict[str, int | None] = {}
    for name in functions:
        answer = reading.ask(
            f"reserved concurrency of {name}",
            "lambda:GetFunction",
            _function,
            reading,
            name,
        )
        if answer is not None:
            found[name] = answer.get("Concurrency", {}).get("ReservedConcurrentExecutions")
    return found


def _function(reading: Reading, name: str) -> Mapping[str, Any]:
    answer: Mapping[str, Any] = reading.client("lambda").get_function(FunctionName=name)
    return answer


def read_readers(reading: Reading, consumers: Iterable[tuple[str, str]]) -> dict[str, QueueReader]:
    """The mappings of queues by the queue's name; `consumers` are pairs of a function and a queue."""
    found: dict[str, QueueReader] = {}
    asked: dict[str, list[dict[str, Any]] | None] = {}
    for function, queue in consumers:
        if function not in asked:
            asked[function] = reading.ask(
                f"event source mappings of {function}",
                "lambda:ListEventSourceMappings",
                _mappings,
                reading,
                function,
            )
        for each in asked[function] or ():
            if str(each.get("EventSourceArn", "")).rpartition(":")[2] == queue:
                found[queue] = QueueReader(
                    each["UUID"],
                    each["State"],
                    each.get("LastProcessingResult", ""),
                    each.get("StateTransitionReason", ""),
                    each.get("ScalingConfig", {}).get("MaximumConcurrency"),
                )
    return found


def _mappings(reading: Reading, function: str) -> list[dict[str, Any]]:
    pages = reading.client("lambda").get_paginator("list_event_source_mappings")
    # They call the alias, and a name without it finds none of them.
    return [
        each
        for page in pages.paginate()
        for each in page["EventSourceMappings"]
        if each.get("FunctionArn", "").split(":function:")[-1].partition(":")[0] == function
    ]
