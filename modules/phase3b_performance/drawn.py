"""A block of Terraform's configuration, as CDKTF writes it: arguments by the provider's own names."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from phase3b.naming import Address
from phase3b.quick_dataclass import dataclass

PROTECTED: Final = {"prevent_destroy": True}


@dataclass(frozen=True, slots=True)
class Drawn:
    """One block: where it is, and what is in it; of a local value its expression."""

    address: Address
    content: Mapping[str, Any] | str


def drawn(address: Address, **arguments: Any) -> Drawn:
    """A block with these arguments; what is None is left to the provider, as in HCL."""
    return Drawn(address, given(**arguments))


def given(**arguments: Any) -> dict[str, Any]:
    """A block within a block, without what is None."""
    return {name: value for name, value in arguments.items() if value is not None}


def protected(protect: bool) -> Mapping[str, bool] | None:  # noqa: FBT001  the record's own word
    """The lifecycle of what holds data."""
    return PROTECTED if protect else None


def needs(addresses: tuple[Address, ...]) -> list[str] | None:
    """`depends_on`: what must be there first where no expression says it."""
    return [str(address) for address in addresses] or None
