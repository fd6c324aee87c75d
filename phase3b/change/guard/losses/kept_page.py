"""docs/kept.md: what may not go silently, why, and what Terraform does not say; and the module's part of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from phase3b.change.guard.losses.kept import KEPT, MAY_GO, Holds
from phase3b.change.guard.losses.lessened import LESSENED, Becomes
from phase3b.change.guard.losses.silent import ALWAYS_WRITTEN, ELSEWISE
from phase3b.documents.document import document

HOLDS: Final[dict[Holds, str]] = {
    "data": "Data",
    "customers": "What customers call and hold",
    "work": "What works by itself",
    "alerts": "Who is notified",
}
BECOMES: Final[dict[Becomes, str]] = {
    "off": "switched off",
    "on": "switched on",
    "lower": "lower",
    "given_up_sooner": "lower, or a number where there was no end",
    "rarer": "that runs less often, begins later or ends sooner",
    "ends_sooner": "lower, or no longer for ever",
    "zero": "0",
    "removed": "removed",
    "changed": "another value",
    "fewer": "fewer of them",
    "disabled": "DISABLED",
    "filtered": "others, or fewer where there were some",
}


@dataclass(frozen=True, slots=True)
class LessenedRow:
    """An argument that may not become less; `only_plan` is why a diff of the file can't know it."""

    argument: str
    becomes: str
    why: str
    only_plan: str | None


def page() -> str:
    """The page as markdown."""
    return document(
        "reference/kept.md.j2",
        kept={
            title: {type_: kind.loss for type_, kind in KEPT.items() if kind.holds == holds}
            for holds, title in HOLDS.items()
        },
        lessened=[
            LessenedRow(
                f"{each.type}.{each.argument}",
                BECOMES[each.becomes],
                each.why.format(name="it", before="the one before", after="the new one"),
                None if each.record_name is not None else each.only_plan,
            )
            for each in LESSENED
        ],
        may_go=MAY_GO,
        always_written=len(ALWAYS_WRITTEN),
        silent=sorted(ELSEWISE.items()),
    )


if __name__ == "__main__":
    import click

    click.echo(page(), nl=False)
