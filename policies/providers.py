"""Policies of how Terraform reaches AWS and its state, and of the provider that it does so with."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from policies.bounds import bounds
from policies.policy import Policy, Verdict
from policies.stack import Resource, Stack


def _settings(values: Mapping[str, Any], kind: str, called: str) -> Iterator[str]:
    allowed = set(map(str, bounds()["settings"][kind]))
    yield from (
        f"{called}{key} is given: it decides where calls go, or as whom"
        for key, value in values.items()
        if key not in {*allowed, "//"} and value not in (None, [], {}, False)
    )


def _reached(resource: Resource, stack: Stack) -> Verdict:
    del stack
    if resource.type == "provider":
        return tuple(_settings(resource.values, "provider", ""))
    known = bounds()["settings"]
    return tuple(
        problem
        for kind, values in resource.values.items()
        if kind in known and isinstance(values, Mapping)
        for problem in _settings(values, kind, f"{kind}.")
    )


POLICIES: Final = (
    Policy(
        "P3B_PROVIDER_ARGUMENT",
        "Terraform reaches AWS and its state as it does by itself",
        ("provider", "terraform"),
        "Another endpoint, proxy, profile or certificate hands credentials and state to whoever answers there.",
        "Take the argument away: credentials come from the pipeline; one that is right is listed in policies/bounds.yaml",
        "environments.{environment}",
        _reached,
        security=True,
    ),
)
