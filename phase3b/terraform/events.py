"""What `terraform -json` says, as data.

Source: https://developer.hashicorp.com/terraform/internals/machine-readable-ui
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from phase3b.errors import Phase3bError
from phase3b.files.json_file import parse_json
from phase3b.quick_dataclass import dataclass


@dataclass(frozen=True, slots=True)
class PlannedChange:
    """A resource that will change; `action` is create, update, delete, replace, read or move."""

    address: str
    action: str


@dataclass(frozen=True, slots=True)
class DriftFound:
    """A resource that is no longer as the state remembers it."""

    address: str
    action: str


@dataclass(frozen=True, slots=True)
class ApplyStarted:
    """Work on a resource began."""

    address: str
    action: str


@dataclass(frozen=True, slots=True)
class ApplyEnded:
    """Work on a resource ended, well or not."""

    address: str
    action: str
    failed: bool


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """An error or a warning in Terraform's words."""

    severity: str
    summary: str
    detail: str
    address: str


@dataclass(frozen=True, slots=True)
class Summary:
    """How many resources change, or did."""

    add: int
    change: int
    remove: int
    operation: str


@dataclass(frozen=True, slots=True)
class Outputs:
    """The root module's outputs; None where a value is sensitive or not yet known.

    `changed` is what a plan would change, as PlannedChange("output.NAME", action); empty after an apply.
    """

    values: dict[str, object]
    changed: tuple[PlannedChange, ...] = ()


@dataclass(frozen=True, slots=True)
class Progress:
    """Terraform is alive and says something that needs no answer (still creating, a version, a text)."""

    text: str


@dataclass(frozen=True, slots=True)
class LockWaited:
    """Another run holds the state; Terraform waits for it."""


Event = LockWaited | PlannedChange | DriftFound | ApplyStarted | ApplyEnded | Diagnostic | Summary | Outputs | Progress


def parse_event(line: str) -> Event:
    """One line of output; a line that is no JSON object is text for a person and kept as such."""
    try:
        sentence: Any = parse_json(line, "Terraform", "").value
    except Phase3bError:
        return Progress(line.strip())
    if not isinstance(sentence, dict):
        return Progress(line.strip())
    try:
        return _event(sentence)
    except (KeyError, TypeError, AttributeError):
        # A Terraform of another version: what it says is shown as it is.
        return Progress(line.strip())


def _event(sentence: Mapping[str, Any]) -> Event:
    match sentence.get("type"):
        case "planned_change":
            return PlannedChange(sentence["change"]["resource"]["addr"], sentence["change"]["action"])
        case "resource_drift":
            return DriftFound(sentence["change"]["resource"]["addr"], sentence["change"]["action"])
        case "apply_start" | "apply_complete" if sentence["hook"].get("action") == "read":
            # A data source is asked, nothing is applied; Terraform has no other name for it.
            return Progress(str(sentence.get("@message", "")))
        case "apply_start":
            return ApplyStarted(sentence["hook"]["resource"]["addr"], sentence["hook"]["action"])
        case "apply_complete" | "apply_errored" as kind:
            return ApplyEnded(sentence["hook"]["resource"]["addr"], sentence["hook"]["action"], kind == "apply_errored")
        case "state_lock_acquire":
            return LockWaited()
        case "diagnostic":
            about = sentence["diagnostic"]
            return Diagnostic(about["severity"], about["summary"], about.get("detail", ""), about.get("address", ""))
        case "change_summary":
            changes = sentence["changes"]
            return Summary(changes["add"], changes["change"], changes["remove"], changes["operation"])
        case "outputs":
            return Outputs(
                {name: each.get("value") for name, each in sentence["outputs"].items()},
                tuple(
                    PlannedChange(f"output.{name}", each["action"])
                    for name, each in sentence["outputs"].items()
                    if each.get("action", "noop") != "noop"
                ),
            )
        case _:
            return Progress(str(sentence.get("@message", "")))
