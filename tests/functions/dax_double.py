"""A DAX that is a test double: in the place of AWS's client, with the answers of the table, kept as long as it is told.

It speaks no protocol: what is tested is what functions make of a DAX that answers, fails in some way, or is old.
"""

from __future__ import annotations

import copy
import json
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import boto3
from service_deployment import REGION

ENDPOINT = "daxs://dax.invalid:9111"


class AwayError(Exception):
    """What AWS's client raises where no node is reached."""


@dataclass
class DaxDouble:
    """Keeps what the table answered until `forget`; `fails` is what a read does instead, `broken` what its answer lacks."""

    fails: Callable[[], None] | None = None
    refuses_to_start: bool = False
    lacks: str = ""
    asked: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    made: int = 0
    given: dict[str, Any] = field(default_factory=dict)
    _kept: dict[str, Any] = field(default_factory=dict)

    def client(self, _: Any, **given: Any) -> _Client:
        self.made += 1
        self.given = given
        if self.refuses_to_start:
            raise AwayError("No cluster endpoints available")
        return _Client(self)

    def forget(self) -> None:
        self._kept.clear()

    def answer(self, operation: str, given: dict[str, Any]) -> Any:
        self.asked.append((operation, given))
        if self.fails is not None:
            self.fails()
        key = json.dumps([operation, given], sort_keys=True)
        if key not in self._kept:
            found = getattr(boto3.client("dynamodb", region_name=REGION), operation)(**given)
            self._kept[key] = {name: value for name, value in found.items() if name != "ResponseMetadata"}
        return {name: value for name, value in copy.deepcopy(self._kept[key]).items() if name != self.lacks}


@dataclass
class _Client:
    double: DaxDouble

    def query(self, **given: Any) -> Any:
        return self.double.answer("query", given)

    def get_item(self, **given: Any) -> Any:
        return self.double.answer("get_item", given)

    def batch_get_item(self, **given: Any) -> Any:
        return self.double.answer("batch_get_item", given)


def connected() -> None:
    """Waits for the thread that makes the client."""
    for each in threading.enumerate():
        if each.name == "dax":
            each.join(5)
            assert not each.is_alive()


def slow(seconds: float) -> Callable[[], None]:
    def fail() -> None:
        time.sleep(seconds)
        raise TimeoutError("timed out")

    return fail


def raising(error: Exception) -> Callable[[], None]:
    def fail() -> None:
        raise error

    return fail
