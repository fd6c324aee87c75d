"""What fails each of checkov's checks of our types: policies/checkov_examples.yaml as stacks."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

import yaml

from phase3b.files.home import HOME

EXAMPLES: Final = HOME / "policies" / "checkov_examples.yaml"
# What checkov asks of our types, as its own registries have it: `make checkov-checks`.
CHECKS: Final = HOME / "policies" / "checkov_checks.json"
OUR_TYPES: Final = HOME / "imports" / "resources.txt"
# Not among our bindings, and yet what a policy or a key may come from in anybody's stack.
BESIDES: Final = ("data.aws_iam_policy_document", "provider.aws")
POLICIES: Final = ("policy", "assume_role_policy")
NAME: Final = "it"


@dataclass(frozen=True, slots=True, order=True)
class CheckOfType:
    """One of checkov's checks, asked of one type."""

    check: str
    kind: str


@dataclass(frozen=True, slots=True)
class Example:
    """A stack that fails a check at an address."""

    document: Mapping[str, Any]
    address: str


def types() -> tuple[str, ...]:
    """The types that are deployed or read, and those that policies come from."""
    lines = OUR_TYPES.read_text("utf-8").splitlines()
    return (*(line for line in lines if line.startswith(("aws_", "data."))), *BESIDES)


def checks() -> dict[CheckOfType, str]:
    """The name of each of checkov's checks of these types, as they were when `make checkov-checks` ran."""
    return {CheckOfType(check, kind): name for check, kind, name in json.loads(CHECKS.read_text("utf-8"))}


def examples() -> dict[CheckOfType, Example]:
    """The failing example of each check."""
    file = _file()
    return {
        CheckOfType(check, kind): Example(
            _document(kind, values, file["with"].get(check, {}).get(kind, {})),
            kind if kind.startswith("provider.") else f"{kind}.{NAME}",
        )
        for check, kinds in file["fail"].items()
        for kind, values in kinds.items()
    }


def cannot_fail() -> dict[CheckOfType, str]:
    """Why nothing of a type can fail a check."""
    return {
        CheckOfType(check, kind): reason
        for check, kinds in _file()["cannot_fail"].items()
        for kind, reason in kinds.items()
    }


def _file() -> dict[str, dict[str, dict[str, Any]]]:
    found: dict[str, dict[str, dict[str, Any]]] = yaml.safe_load(EXAMPLES.read_text("utf-8"))
    return found


def _document(kind: str, values: Mapping[str, Any], others: Mapping[str, Any]) -> dict[str, Any]:
    document: dict[str, Any] = {"resource": {each: {NAME: _as_terraform(given)} for each, given in others.items()}}
    block, _, rest = kind.rpartition(".")
    if block == "provider":
        document["provider"] = {rest: [values]}
    else:
        document.setdefault(block or "resource", {})[rest] = {NAME: _as_terraform(values)}
    return document


def _as_terraform(values: Any) -> Any:
    """Values with policies as text."""
    match values:
        case Mapping():
            return dict(_arguments(values))
        case list():
            return [_as_terraform(each) for each in values]
        case _:
            return values


def _arguments(values: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    for key, value in values.items():
        yield key, json.dumps(value) if key in POLICIES and isinstance(value, Mapping) else _as_terraform(value)
