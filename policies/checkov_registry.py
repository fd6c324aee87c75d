"""Prints checkov's checks of our types, as its own registries have them: run by checkov's Python, with the types.

A check of what resources are connected by has a verdict on those alone that the filter at its root names, if it has one.
"""

from __future__ import annotations

import json
import sys
from typing import Any

from checkov.common.checks_infra.registry import get_graph_checks_registry
from checkov.terraform.checks.data.registry import data_registry
from checkov.terraform.checks.provider.registry import provider_registry
from checkov.terraform.checks.resource.registry import resource_registry

REGISTRIES = {"data": data_registry, "provider": provider_registry}


def judged(check: Any) -> set[str]:
    """The types that a graph check has a verdict on."""
    filters = [each for each in check.sub_checks if each.operator == "within" and each.attribute == "resource_type"]
    named = {kind for each in filters for kind in each.attribute_value}
    return named if named and check.operator == "and" else set(check.resource_types)


def main() -> None:
    """The checks of the types that are given, as JSON: id, type, name."""
    found: set[tuple[str, str, str]] = set()
    graph = get_graph_checks_registry("terraform")
    graph.load_checks()
    for kind in sys.argv[1:]:
        first, _, rest = kind.partition(".")
        for check in (REGISTRIES.get(first) or resource_registry).get_checks(rest or first):
            found.add((check.id, kind, check.name))
        for check in graph.checks:
            if kind in judged(check):
                found.add((check.id, kind, check.name))
    print("[" + ",\n ".join(json.dumps(each) for each in sorted(found)) + "]")  # noqa: T201  that is what it is for


main()
