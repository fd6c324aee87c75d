"""What AWS has, as the guard is told: under names that a plan would create, and elsewhere of the same environment."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from phase3b.change.guard.place import Place


@dataclass(frozen=True, slots=True)
class Thing:
    """One resource that AWS has: its name, where it is (an ARN, or a region), and how much is in it.

    `import_id` is what `terraform import` takes for it, where it can be imported. `holds` is "about 1,204 items", or why that is not known;
    empty for a kind that holds nothing countable. `going` is one that AWS will delete at a day that is set already;
    `version` is that of a secret's value, which can't be imported.
    """

    name: str
    place: str
    import_id: str = ""
    holds: str = ""
    going: bool = False
    version: str = ""


@dataclass(frozen=True, slots=True)
class Earlier:
    """Another place where the environment was, and what AWS still has of it there; a reason where it could not be queried."""

    place: Place
    things: tuple[tuple[str, Thing], ...] = ()
    unknown_because: str = ""


@dataclass(frozen=True, slots=True)
class Existing:
    """What AWS has.

    `found` is by the Terraform address that would be created; `unknown` is why a type is not known, by type;
    `earlier` is what is elsewhere.
    """

    found: Mapping[str, Thing] = field(default_factory=dict)
    unknown: Mapping[str, str] = field(default_factory=dict)
    earlier: tuple[Earlier, ...] = ()
