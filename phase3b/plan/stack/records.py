"""Terraform's own: data sources, local values, outputs."""

from __future__ import annotations

from phase3b.naming import Address
from phase3b.quick_dataclass import dataclass


@dataclass(frozen=True, slots=True)
class DataSource:
    """Something that is asked of AWS at plan time: who is calling, in which partition."""

    address: Address


@dataclass(frozen=True, slots=True)
class LocalValue:
    """A value with a name, for expressions."""

    address: Address
    value: str


@dataclass(frozen=True, slots=True)
class Output:
    """What the stack tells others."""

    name: str
    value: str
    description: str

    @property
    def address(self) -> Address:
        """Outputs are addressed as output.NAME in a plan."""
        return Address("output", self.name)


StackRecord = DataSource | LocalValue | Output
