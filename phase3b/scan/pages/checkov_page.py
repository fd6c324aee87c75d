"""docs/checkov.md: what checkov asks of our types, and the example that each check is known to catch."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from phase3b.documents.document import document
from phase3b.scan.pages.checkov_examples import BESIDES, CheckOfType, cannot_fail, checks, examples


@dataclass(frozen=True, slots=True)
class Question:
    """A check of a type, and whether an example of it is caught, or why there can be none."""

    check: str
    kind: str
    name: str
    caught: str


def page() -> str:
    """The page as markdown."""
    names = checks()
    failing, reasons = examples(), cannot_fail()
    return document(
        "reference/checkov.md.j2",
        checks=len({each.check for each in names}),
        besides=BESIDES,
        questions=[
            Question(each.check, each.kind, names[each], _caught(each, failing, reasons))
            for each in sorted(names, key=_order)
        ],
        caught=len(names.keys() & failing.keys()),
        cannot_fail=len(reasons),
    )


def _caught(each: CheckOfType, failing: Collection[CheckOfType], reasons: Mapping[CheckOfType, str]) -> str:
    return "yes" if each in failing else reasons.get(each, "**no example**")


def _order(each: CheckOfType) -> tuple[str, int, str]:
    family, _, number = each.check.rpartition("_")
    return family, int(number), each.kind


if __name__ == "__main__":
    import click

    click.echo(page(), nl=False)
