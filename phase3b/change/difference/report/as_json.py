"""A difference as JSON: the schema that `--json` promises."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from phase3b.capacity.text.node import Plain
from phase3b.change.difference.environment_difference import EnvironmentDifference
from phase3b.change.difference.resources import Action, ResourceChange
from phase3b.change.difference.rules.kept_capacity import ASSUMPTION
from phase3b.change.difference.values import ValueChange, Written

# Grows only by new keys; a key that goes or means something else makes it 2.
VERSION: Final = 1
_ACTIONS: Final[tuple[Action, ...]] = ("create", "update", "replace", "destroy")


def as_json(before: str, after: str, differences: Sequence[EnvironmentDifference]) -> dict[str, object]:
    """The difference of two sides, named as a person named them."""
    return {
        "version": VERSION,
        "from": before,
        "to": after,
        "assumes": ASSUMPTION,
        "environments": [_environment(each) for each in differences],
    }


def _environment(difference: EnvironmentDifference) -> dict[str, object]:
    return {
        "environment": difference.environment,
        "from_tier": difference.before_tier,
        "to_tier": difference.after_tier,
        "changes": [_value(change) for change in difference.values],
        "resources": {
            action: [_resource(change) for change in difference.resources if change.action == action]
            for action in _ACTIONS
        },
        "rules": [
            {
                "kind": rule.kind,
                "code": rule.code,
                "level": rule.level,
                "about": rule.about,
                "says": rule.says,
                "source": rule.source,
            }
            for rule in difference.rules
        ],
        "not_compared": list(difference.not_compared),
    }


def _value(change: ValueChange) -> dict[str, object]:
    return {
        "key": change.key,
        "before": _plain(change.before),
        "after": _plain(change.after),
        "written_before": _written(change.before_written),
        "written_after": _written(change.after_written),
        "deployed": change.deployed,
    }


def _plain(value: Plain) -> object:
    return list(value) if isinstance(value, tuple) else value


def _written(written: Written | None) -> dict[str, object] | None:
    if written is None:
        return None
    where = written.where
    return {"key": written.key, "file": where.file, "line": where.line, "column": where.column}


def _resource(change: ResourceChange) -> dict[str, object]:
    return {
        "address": str(change.address),
        "holds_data": change.holds_data,
        "attributes": [{"name": each.name, "before": each.before, "after": each.after} for each in change.attributes],
    }
