"""docs/checkov.md: what checkov asks of our types, and the example that each check is known to catch."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from phase3b.scan.pages.checkov_examples import BESIDES, CheckOfType, cannot_fail, checks, examples


def page() -> str:
    """The page as markdown."""
    names = checks()
    failing, reasons = examples(), cannot_fail()
    caught = len(names.keys() & failing.keys())
    return (
        "\n".join(
            [
                "# What checkov asks",
                "",
                "<!-- Rendered from policies/checkov_checks.json and checkov_examples.yaml by `make docs`. -->",
                "",
                f"checkov has {len({each.check for each in names})} checks of what phase3b deploys, and of",
                f"{' and '.join(f'`{each}`' for each in BESIDES)}: {len(names)} questions to a type. For {caught} of them",
                "`policies/checkov_examples.yaml` has the least that fails it. A test runs all of these through the gate and",
                f"asks for each finding; {len(reasons)} can't fail, for the reason that stands beside them. The list of checks",
                "is compared with checkov's own registries, so that a new checkov, or a new type of ours, asks for new examples.",
                "",
                "| check | type | what it asks | failing example caught |",
                "|---|---|---|---|",
                *(
                    f"| {each.check} | `{each.kind}` | {name} | {_caught(each, failing, reasons)} |"
                    for each, name in sorted(names.items(), key=lambda item: _order(item[0]))
                ),
            ]
        )
        + "\n"
    )


def _caught(each: CheckOfType, failing: Collection[CheckOfType], reasons: Mapping[CheckOfType, str]) -> str:
    return "yes" if each in failing else reasons.get(each, "**no example**")


def _order(each: CheckOfType) -> tuple[str, int, str]:
    family, _, number = each.check.rpartition("_")
    return family, int(number), each.kind


if __name__ == "__main__":
    import click

    click.echo(page(), nl=False)
