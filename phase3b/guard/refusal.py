"""What the guard says, to a person who may be on call and half asleep."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Refusal:
    """One danger: `address` is also what --allow takes; it names a part of a resource where only that is in danger."""

    address: str
    what: str
    why: str
    mend: str

    def __str__(self) -> str:
        return f"{self.address}: {self.what} {self.why} {self.mend} If it is meant: --allow '{self.address}'"
