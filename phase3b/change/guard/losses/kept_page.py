"""docs/kept.md: what may not go silently, why, and what Terraform does not say; and the module's part of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from phase3b.change.guard.losses.kept import KEPT, MAY_GO, Holds
from phase3b.change.guard.losses.lessened import LESSENED, Becomes
from phase3b.change.guard.losses.silent import ALWAYS_WRITTEN, ELSEWISE

HOLDS: Final[dict[Holds, str]] = {
    "data": "Data",
    "customers": "What customers call and hold",
    "work": "What works by itself",
    "alerts": "Who is told",
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
}


def page() -> str:
    """The page as markdown."""
    return "\n".join(_lines()) + "\n"


def _lines() -> Iterator[str]:
    yield "# What may not go silently"
    yield ""
    yield "<!-- Rendered from phase3b/change/guard/losses/kept.py and silent.py by `make docs`; a test fails when it is out of date. -->"
    yield ""
    yield "One list. `phase3b plan`, `apply`, `rollback` and `adopt` refuse by it unless `--allow` names the address, `phase3b diff`"
    yield "warns by it in the same words, and a release of the module keeps to it."
    yield ""
    yield "## Destroyed or replaced"
    for holds, title in HOLDS.items():
        yield from ("", f"### {title}", "", "| type | what is lost |", "|---|---|")
        yield from (f"| `{type_}` | {kind.loss} |" for type_, kind in KEPT.items() if kind.holds == holds)
    yield ""
    yield "What goes because of another thing that is named (the routes of an API that goes, the alias of a function) has no word"
    yield "of its own."
    yield from ("", "## Arguments that become less", "")
    yield from ("| argument | that is refused | why | known to `diff` |", "|---|---|---|---|")
    for each in LESSENED:
        known = "yes" if each.record_name is not None else f"no: {each.only_plan}"
        why = each.why.format(name="it", before="the one before", after="the new one")
        yield f"| `{each.type}.{each.argument}` | {BECOMES[each.becomes]} | {why} | {known} |"
    yield from ("", "## What may go", "", "| type | why |", "|---|---|")
    yield from (f"| `{type_}` | {why} |" for type_, why in MAY_GO.items())
    yield from ("", "## What Terraform says nothing of", "")
    yield "Measured with real plans of provider 5.100.0 (`make silent-arguments`, an hour): an argument *changed* or *removed* in the"
    yield "stack, or *drifted* in AWS, that a plan does not show. `phase3b plan` says that there is nothing to do only when AWS is as"
    yield "the file says here too, and names what it could not ask. Looked for are differences of what the file writes; what"
    yield "somebody added besides, in an argument that no stack writes, is not."
    yield ""
    yield f"{len(ALWAYS_WRITTEN)} arguments are silent when they are removed, and are written of every resource, so that they never are."
    yield from ("", "| argument | what is done |", "|---|---|")
    yield from (f"| `{argument}` | {what} |" for argument, what in sorted(ELSEWISE.items()))


if __name__ == "__main__":
    import click

    click.echo(page(), nl=False)
