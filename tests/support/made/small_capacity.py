"""A small capacity file for unit tests, and a way to change it."""

from __future__ import annotations

from pathlib import Path

from phase3b.capacity.deployment import Deployment, resolve
from phase3b.capacity.loader import parse
from phase3b.capacity.model.capacity import Capacity
from phase3b.plan.plan import Plan, plan

TEXT = (Path(__file__).parents[2] / "golden/small.yaml").read_text("utf-8")


def changed(*edits: tuple[str, str]) -> str:
    """The file's text with each old text, which must be there, replaced once."""
    text = TEXT
    for old, new in edits:
        assert old in text, old
        text = text.replace(old, new, 1)
    return text


def capacity(*edits: tuple[str, str]) -> Capacity:
    return parse(changed(*edits), "small.yaml")


def deployment(environment: str = "prod", *edits: tuple[str, str], tier: str | None = None) -> Deployment:
    return resolve(capacity(*edits), environment, tier)


def planned(environment: str = "prod", *edits: tuple[str, str], tier: str | None = None) -> Plan:
    return plan(deployment(environment, *edits, tier=tier))
