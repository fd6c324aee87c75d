"""Lambda as far as tuning asks it, with recorded answers and errors: in memory, and every request is kept."""

from __future__ import annotations

import base64
import io
import json
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from botocore.exceptions import ClientError, ReadTimeoutError

REPORT = (
    "START RequestId: 8f507cfc-0000-4000-8000-000000000000 Version: {version}\n"
    "REPORT RequestId: 8f507cfc-0000-4000-8000-000000000000\tDuration: {ms:.2f} ms\tBilled Duration: {billed} ms\t"
    "Memory Size: {size} MB\tMax Memory Used: {used} MB{init}\t\n"
)


def refused(operation: str, code: str, message: str) -> ClientError:
    return ClientError({"Error": {"Code": code, "Message": message}}, operation)


class Pages:
    def __init__(self, found: Iterator[dict[str, Any]]) -> None:
        self.found = found

    def paginate(self, **_: Any) -> Iterator[dict[str, Any]]:
        return self.found


class FakeLambda:
    """One function with versions; `answer` decides what an invocation of a size gives: a dictionary, or an error."""

    def __init__(self, answer: Callable[[int, Mapping[str, Any], bool], Any], reserved: int | None = None) -> None:
        self.answer, self.reserved = answer, reserved
        self.memory_mb, self.versions, self.next = 512, {"7": 512}, 8
        self.alias = "7"
        self.descriptions: dict[str, str] = {}
        self.asked: list[tuple[str, Mapping[str, Any]]] = []
        self.fail: dict[str, list[Exception]] = {}
        self.warm: set[str] = set()
        self.updating = 0

    def _asked(self, operation: str, sent: Mapping[str, Any]) -> None:
        self.asked.append((operation, sent))
        waiting = self.fail.get(operation)
        if waiting:
            raise waiting.pop(0)

    def get_function_configuration(self, **sent: Any) -> dict[str, Any]:
        self._asked("get_function_configuration", sent)
        self.updating = max(0, self.updating - 1)
        return {"MemorySize": self.memory_mb, "LastUpdateStatus": "InProgress" if self.updating else "Successful"}

    def get_function_concurrency(self, **sent: Any) -> dict[str, Any]:
        self._asked("get_function_concurrency", sent)
        return {} if self.reserved is None else {"ReservedConcurrentExecutions": self.reserved}

    def update_function_configuration(self, **sent: Any) -> dict[str, Any]:
        self._asked("update_function_configuration", sent)
        self.memory_mb, self.updating = sent["MemorySize"], 2
        return {}

    def publish_version(self, **sent: Any) -> dict[str, Any]:
        self._asked("publish_version", sent)
        assert not self.updating, "published while it is updated"
        # As Lambda: without a difference to the last one there is no new version.
        last = max(self.versions, key=int)
        if self.versions[last] == self.memory_mb:
            return {"Version": last, "Description": self.descriptions.get(last, "")}
        number, self.next = str(self.next), self.next + 1
        self.versions[number], self.descriptions[number] = self.memory_mb, sent["Description"]
        return {"Version": number, "Description": sent["Description"]}

    def deployed(self, memory_mb: int) -> str:
        """What somebody else deploys meanwhile: a version of his own, at which the alias is from then on."""
        self.alias, self.next = str(self.next), self.next + 1
        self.memory_mb = self.versions[self.alias] = memory_mb
        self.descriptions[self.alias] = "deployed"
        return self.alias

    def get_paginator(self, operation: str) -> Pages:
        self._asked(operation, {})
        found = [{"Version": "$LATEST"}, *self._described()]
        return Pages(iter([{"Versions": found[:2]}, {"Versions": found[2:]}]))

    def _described(self) -> Iterator[dict[str, str]]:
        for each in self.versions:
            yield {"Version": each, "Description": self.descriptions.get(each, "")}

    def delete_function(self, **sent: Any) -> None:
        self._asked("delete_function", sent)
        if sent["Qualifier"] == self.alias:
            raise refused("DeleteFunction", "ResourceConflictException", "Unable to delete: referenced by alias live")
        del self.versions[sent["Qualifier"]]

    def invoke(self, **sent: Any) -> dict[str, Any]:
        self._asked("invoke", sent)
        version = sent["Qualifier"]
        assert version in self.versions, "neither an alias nor $LATEST"
        cold = version not in self.warm
        self.warm.add(version)
        found = self.answer(self.versions[version], json.loads(sent["Payload"]), cold)
        if isinstance(found, Exception):
            raise found
        return dict(found)


def answered(
    size: int, ms: float, *, used: int = 60, cold: bool = False, body: Any = None, version: str = "9"
) -> dict[str, Any]:
    """A proxy answer with the tail of its log."""
    init = "\tInit Duration: 250.50 ms" if cold else ""
    log = REPORT.format(version=version, ms=ms, billed=int(ms) + 1, size=size, used=used, init=init)
    payload = {"statusCode": 200, "body": json.dumps(body or {})}
    return {"Payload": io.BytesIO(json.dumps(payload).encode()), "LogResult": base64.b64encode(log.encode()).decode()}


def failed(message: str, log: str) -> dict[str, Any]:
    """What Lambda answers where the handler failed."""
    return {
        "FunctionError": "Unhandled",
        "Payload": io.BytesIO(json.dumps({"errorMessage": message}).encode()),
        "LogResult": base64.b64encode(log.encode()).decode(),
    }


def slow_answer() -> Exception:
    return ReadTimeoutError(endpoint_url="https://lambda.us-east-1.amazonaws.com")
