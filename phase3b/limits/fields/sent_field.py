"""What is said of a field of a record: where AWS is sent it, or why it is not."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from phase3b.quick_dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Sent:
    """A field that AWS is sent: as which argument, as which member, and what of capacity.yaml decides it.

    `of` is the operation, where it is not that of the record. `named` is a name that is made of other names.
    """

    argument: str
    member: str
    at: str
    of: str = ""
    named: bool = False


@dataclass(frozen=True, slots=True)
class Unsent:
    """A field that AWS is not sent, or not as it is, and why nothing of it is judged here."""

    reason: str


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of record: what people call it, its Terraform type, the operation that makes it, and its fields."""

    noun: str
    terraform: str
    operation: str
    fields: Mapping[str, Sent | Unsent]


OF_TERRAFORM: Final = Unsent("Terraform's own: an address, an order, a protection")
DRAWN: Final = Unsent("what draws it writes a constant, which STATIC_ARGUMENTS has")
IN_EXPRESSION: Final = Unsent("a part of the metric math, which is judged whole")
LIVE: Final = Unsent("what auto scaling made of it, between a minimum and a maximum that are both judged")
