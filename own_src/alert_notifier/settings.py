"""What the function is told by its environment: whom it notifies, where links lead, how often it tries."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Receiver:
    """One receiver: what it is, which secret has its address, and what it wants to hear."""

    name: str
    to: str
    secret_arn: str
    levels: tuple[str, ...]
    others: bool


@dataclass(frozen=True, slots=True)
class Settings:
    """All of it. `escalation` are sentences: who answers within which time, the first level first."""

    service: str
    environment: str
    receivers: Mapping[str, Receiver]
    dashboard: str | None
    escalation: tuple[str, ...]
    pagerduty_url: str
    attempts: int
    first_wait_seconds: float
    request_seconds: float


def settings_of(variables: Mapping[str, str]) -> Settings:
    """The settings that the environment variables hold."""
    receivers = {
        name: Receiver(name, each["to"], each["secret"], tuple(each["levels"]), each["others"])
        for name, each in json.loads(variables["RECEIVERS"]).items()
    }
    dashboard = variables.get("DASHBOARD", "")
    return Settings(
        service=variables["SERVICE"],
        environment=variables["ENVIRONMENT"],
        receivers=receivers,
        dashboard=dashboard if dashboard.startswith("https://") else None,
        escalation=tuple(json.loads(variables.get("ESCALATION", "[]"))),
        pagerduty_url=variables["PAGERDUTY_URL"],
        attempts=int(variables["ATTEMPTS"]),
        first_wait_seconds=float(variables["FIRST_WAIT_SECONDS"]),
        request_seconds=float(variables["REQUEST_SECONDS"]),
    )
