"""Pins a construct to the Terraform address that its record has, wherever in the tree it stands."""

from __future__ import annotations

from typing import TypeVar

from cdktf import TerraformElement

from phase3b.naming import Address

Element = TypeVar("Element", bound=TerraformElement)


def pinned(element: Element, address: Address) -> Element:
    """The element, at the address and no other: CDKTF would derive one from the construct's path."""
    element.override_logical_id(address.name)
    return element


def needing(element: TerraformElement, needs: tuple[Address, ...]) -> None:
    """Says what must be there first where no expression says it."""
    if needs:
        element.add_override("depends_on", [str(address) for address in needs])
