"""tests/policies/mutations.yaml: what a reviewer would send back, and how a stack is changed so."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from typing import Any, Final

import yaml

from phase3b.scan.stack_text.stacks import TargetStack

FILE: Final = Path(__file__).with_name("mutations.yaml")
# Addresses whose first word is not a resource's type: where they are in Terraform's JSON.
PLACES: Final = {"local": "locals", "output": "output", "module": "module", "variable": "variable"}


@dataclass(frozen=True)
class Mutation:
    """One change of a stack: what a reviewer says of it, and the check that must."""

    name: str
    review: str
    check: str
    set: Mapping[str, Any] = field(default_factory=dict)
    remove: tuple[str, ...] = ()
    context: Mapping[str, Any] = field(default_factory=dict)
    address: str = ""

    @property
    def about(self) -> str:
        """The address that the finding must have."""
        if self.address:
            return self.address
        address = next(path.split(" > ", 1)[0] for path in (*self.set, *self.remove))
        return "terraform.backend" if address == "terraform" else address

    @property
    def touched(self) -> frozenset[str]:
        """Every address that it changes or is about."""
        return frozenset({self.about, *(path.split(" > ", 1)[0] for path in (*self.set, *self.remove))})


@cache
def mutations() -> tuple[Mutation, ...]:
    """The file."""
    return tuple(Mutation(**each) for each in yaml.safe_load(FILE.read_text("utf-8")))


def keys(path: str) -> list[str]:
    """Where a path begins in Terraform's JSON, and what follows."""
    address, *rest = path.split(" > ")
    first, _, name = address.partition(".")
    if address in {"terraform", "provider", "import"}:
        return [address, *rest]
    if first in {"data", "ephemeral"}:
        kind, name = name.split(".")
        return [first, kind, name, *rest]
    return [PLACES[first], name, *rest] if first in PLACES else ["resource", first, name, *rest]


def changed(value: Any, path: list[str], new: Any, *, remove: bool) -> Any:
    """A copy of a value with one place changed; a text that holds JSON is read and written again."""
    if isinstance(value, str):
        return json.dumps(changed(json.loads(value), path, new, remove=remove))
    here, rest = path[0], path[1:]
    if isinstance(value, list):
        position = _position(value, here)
        own = changed(value[position], rest, new, remove=remove) if rest else new
        return [*value[:position], *([] if remove and not rest else [own]), *value[position + 1 :]]
    if remove and not rest:
        assert here in value, f"there is no {here}"
        return {key: each for key, each in value.items() if key != here}
    if rest:
        return {**value, here: changed(value.get(here, {}), rest, new, remove=remove)}
    return {**value, here: new}


def _position(value: list[Any], here: str) -> int:
    """Where an element is: by its number, or by the Sid of a statement."""
    found = [place for place, each in enumerate(value) if str(place) == here or each.get("Sid") == here]
    assert found, f"there is no {here} among {len(value)}"
    return found[0]


def _exists(document: Any, path: str) -> bool:
    for key in keys(path.split(" > ", 1)[0]):
        if key not in document:
            return False
        document = document[key]
    return True


def mutated(stack: TargetStack, *chosen: Mutation) -> TargetStack:
    """The stack with the changes of mutations that touch different addresses."""
    document: Any = stack.document
    for mutation in chosen:
        for path, new in mutation.set.items():
            assert _exists(document, path) or " > " not in path, f"nothing is at {path}"
            document = changed(document, keys(path), new, remove=False)
        for path in mutation.remove:
            document = changed(document, keys(path), None, remove=True)
        stack = replace(stack, context=replace(stack.context, **mutation.context))
    return replace(stack, document=document)


def together(chosen: tuple[Mutation, ...]) -> list[list[Mutation]]:
    """Mutations in as few stacks as they fit in, each address changed once in a stack."""
    groups: list[list[Mutation]] = []
    for mutation in chosen:
        for group in groups:
            if not mutation.context and not any(mutation.touched & each.touched or each.context for each in group):
                group.append(mutation)
                break
        else:
            groups.append([mutation])
    return groups
