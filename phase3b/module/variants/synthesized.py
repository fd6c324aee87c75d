"""The resources of the module, as they were drawn in every variant."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping as ReadMapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from phase3b.files.json_file import read_json
from phase3b.module.hcl.expression import Expression, Mapping, When
from phase3b.module.variants.dashboard_rows import MARK, marked
from phase3b.module.variants.joined import ABSENT, Joiner, JsonText, read_texts
from phase3b.module.variants.switches import Presence
from phase3b.module.variants.variants import BASE, Variants
from phase3b.naming import Address
from phase3b.synthesis.process import STACK_FILE, run_main
from phase3b.synthesis.request import SynthesisRequest

# Of what no plan has: it is there wherever anything is.
NOWHERE: Final = Presence()
DASHBOARD: Final = "aws_cloudwatch_dashboard"
DEPLOYMENT: Final = "aws_api_gateway_deployment"
# Hand-made or meaningless in a module: who asks what, and where the state is.
OWN_SECTIONS: Final = ("resource", "ephemeral", "data", "output")
# Questions that only the cache and its network ask; all others are in the files written by hand.
ASKED: Final = frozenset({"aws_availability_zones", "aws_secretsmanager_secret_version"})


@dataclass(frozen=True, slots=True)
class Drawn:
    """A resource with its arguments, and the test that must hold for it to be there; None is always."""

    address: Address
    arguments: Mapping
    test: str | None
    presence: Presence = NOWHERE

    def argument(self, name: str) -> Expression | When | None:
        """One of its arguments."""
        return self.arguments.get(name)


def drawn(capacity_file: Path, environment: str, variants: Variants) -> dict[Address, Drawn]:
    """Every resource, ephemeral resource and output of the module.

    Raises:
        Phase3bError: the synthesis failed, or what it drew can't be said as one module.
    """
    with tempfile.TemporaryDirectory(prefix="phase3b-module-") as folder:
        run_main(SynthesisRequest(str(capacity_file), (), (), folder, environment))
        trees = {
            name: _sections(Path(folder) / "stacks" / name / STACK_FILE)
            for name in (BASE, *(variant.name for variant, _ in variants.others))
        }
    for tree in trees.values():
        _in_the_same_rows(tree, trees[BASE])
    joiner = Joiner(variants.placeholders)
    found: dict[Address, Drawn] = {}
    base_plan = trees[BASE]
    # What is not there without a part has its presence to say so.
    gone = {variant.name: variants.gone(plan) if variant.part is None else set() for variant, plan in variants.others}
    plans = (variants.base_plan, *(plan for _, plan in variants.others))
    order: dict[Address, int] = {}
    for plan in plans:
        for record in plan.records:
            order.setdefault(record.address, len(order))
    for address in sorted(
        dict.fromkeys([*base_plan, *(address for tree in trees.values() for address in tree)]),
        # What is drawn beside a record is before it.
        key=lambda address: order.get(address, -1),
    ):
        elsewhere = [
            (variant, ABSENT if address in gone[variant.name] else trees[variant.name][address])
            for variant, _ in variants.others
            if address in gone[variant.name] or address in trees[variant.name]
            # Of a dashboard each widget has its presence; a deployment has a hash of the document, in any variant.
            if variant.part is None or address.type not in {DASHBOARD, DEPLOYMENT}
        ]
        joined = joiner.join(base_plan.get(address, ABSENT), elsewhere)
        test = joined.test if isinstance(joined, When) else None
        arguments = joined.value if isinstance(joined, When) else joined
        if not isinstance(arguments, Mapping):
            raise TypeError(address)
        presence = variants.presences.get(address, NOWHERE)
        found[address] = Drawn(address, arguments, test, presence)
    return found


def _sections(file: Path) -> dict[Address, Any]:
    tree: ReadMapping[str, ReadMapping[str, Any]] = read_json(file, "Try again").value
    found: dict[Address, Any] = {}
    for section in OWN_SECTIONS:
        for kind, each in tree.get(section, {}).items():
            if section == "output":
                found[Address("output", kind)] = read_texts(each)
                continue
            if section == "data" and kind not in ASKED:
                continue
            for name, arguments in each.items():
                prefix = "" if section == "resource" else f"{section}."
                found[Address(f"{prefix}{kind}", name)] = _marked(kind, read_texts(arguments))
    return found


def _marked(kind: str, arguments: Any) -> Any:
    if kind != DASHBOARD:
        return arguments
    return {
        name: JsonText(marked(each.value)) if isinstance(each, JsonText) else each for name, each in arguments.items()
    }


def _in_the_same_rows(tree: ReadMapping[Address, Any], base: ReadMapping[Address, Any]) -> None:
    """Puts each widget where the usual one has it, where only whole rows go: the heights of rows let go of those.

    Where a widget comes, or one is beside others than usually, all stay where they are.
    """
    for address, arguments in tree.items():
        if address.type != DASHBOARD or address not in base:
            continue
        at_base = {each[MARK]: each for each in _widgets(base[address])}
        widgets = _widgets(arguments)
        if all(each[MARK] in at_base and each["x"] == at_base[each[MARK]]["x"] for each in widgets):
            for each in widgets:
                each["y"] = at_base[each[MARK]]["y"]


def _widgets(arguments: ReadMapping[str, Any]) -> list[dict[str, Any]]:
    return [
        widget for each in arguments.values() if isinstance(each, JsonText) for widget in each.value.get("widgets", [])
    ]
