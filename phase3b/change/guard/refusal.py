"""What the guard says, to a person who may be on call and half asleep."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, order=True)
class Refusal:
    """One danger: `address` is also what --allow takes; it names a part of a resource where only that is in danger.

    `allowable` is False of what can't be done at all: to allow it would change nothing. `code` names its kind.
    """

    address: str
    what: str
    why: str
    fix: str
    allowable: bool = True
    code: str = field(kw_only=True)

    def __str__(self) -> str:
        meant = f" If this is intended: --allow '{self.address}'" if self.allowable else ""
        return f"{self.address}: {self.what} {self.why} {self.fix}{meant} [{self.code}]"
