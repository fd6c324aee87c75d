"""What `terraform show -json` says of a plan, as data.

Source: https://developer.hashicorp.com/terraform/internals/json-format
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

Values = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class ResourceChange:
    """A resource before and after; `before` is empty for one that is created, `after` for one that is destroyed.

    `unknown` is after's shape with True where a value is known only after the apply; `replaced_for` names the
    attributes whose change forces a replacement; `imported` is one that is taken into the state; `tainted` one that
    Terraform replaces because it is marked so.
    """

    address: str
    type: str
    actions: tuple[str, ...]
    before: Values = field(default_factory=dict)
    after: Values = field(default_factory=dict)
    unknown: Values = field(default_factory=dict)
    replaced_for: tuple[str, ...] = ()
    imported: bool = False
    tainted: bool = False

    @property
    def destroyed(self) -> bool:
        """Whether what is there now is gone afterwards."""
        return "delete" in self.actions

    @property
    def replaced(self) -> bool:
        """Whether another comes in its place."""
        return "delete" in self.actions and "create" in self.actions

    @property
    def updated(self) -> bool:
        """Whether it is changed where it is."""
        return self.actions == ("update",)


def resource_changes(plan: Mapping[str, Any]) -> tuple[ResourceChange, ...]:
    """The managed resources of a plan, those that stay as they are included."""
    return tuple(_changes(plan.get("resource_changes", ())))


def resource_drift(plan: Mapping[str, Any]) -> tuple[ResourceChange, ...]:
    """How the refresh found managed resources to differ from the state; one that is no longer there is `destroyed`."""
    return tuple(_changes(plan.get("resource_drift", ())))


def prior_values(plan: Mapping[str, Any]) -> dict[str, Values]:
    """The managed resources that the state knows after the refresh, by address, with their values."""
    return {each["address"]: each.get("values") or {} for each in _prior(plan) if each.get("mode") != "data"}


def own_account(plan: Mapping[str, Any]) -> str:
    """The account of the credentials that made the plan, as its data source says; empty where it has none."""
    return next(
        (
            str(each["values"].get("account_id") or "")
            for each in _prior(plan)
            if each.get("type") == "aws_caller_identity"
        ),
        "",
    )


def _prior(plan: Mapping[str, Any]) -> Iterator[Values]:
    modules = [plan.get("prior_state", {}).get("values", {}).get("root_module", {})]
    while modules:
        module = modules.pop()
        modules += module.get("child_modules", ())
        yield from module.get("resources", ())


def _changes(written: Iterable[Values]) -> Iterator[ResourceChange]:
    for each in written:
        if each.get("mode") == "data":
            continue
        change = each["change"]
        yield ResourceChange(
            address=each["address"] + (f" (deposed {each['deposed']})" if "deposed" in each else ""),
            type=each["type"],
            actions=tuple(change["actions"]),
            before=change.get("before") or {},
            after=change.get("after") or {},
            unknown=change.get("after_unknown") or {},
            imported="importing" in change,
            tainted=each.get("action_reason") == "replace_because_tainted",
            replaced_for=tuple(dict.fromkeys(str(path[0]) for path in change.get("replace_paths", ()) if path)),
        )


def value_at(values: Values, path: str) -> Any:
    """The value at a dotted path through blocks of which there is one at most."""
    found: Any = values
    for name in path.split("."):
        if isinstance(found, list):
            found = found[0] if found else None
        if not isinstance(found, dict):
            # Of what is not known, all that is in it is not known.
            return found if found is True else None
        found = found.get(name)
    return found


def first_block(values: Values, name: str) -> Values:
    """A block of which there is one at most; empty where there is none."""
    blocks = values.get(name) or ()
    return blocks[0] or {} if blocks else {}


def indexes_of(table: Values) -> dict[str, Values]:
    """Global secondary indexes by their names."""
    return {index["name"]: index for index in table.get("global_secondary_index") or ()}
