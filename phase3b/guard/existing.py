"""What AWS has, as the guard is told: under names that a plan would create, and elsewhere of the same environment."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Thing:
    """One resource that AWS has: its name, where it is (an ARN, or a region and a name), and how much is in it.

    `import_id` is what `terraform import` takes for it. `holds` is "1,204 items", or why that is not known; empty for
    a kind that holds none.
    """

    name: str
    place: str
    import_id: str = ""
    holds: str = ""


@dataclass(frozen=True, slots=True)
class Existing:
    """`found` is by the Terraform address that would be created; `unknown` is why a type can't be told, by type."""

    found: Mapping[str, Thing] = field(default_factory=dict)
    unknown: Mapping[str, str] = field(default_factory=dict)
