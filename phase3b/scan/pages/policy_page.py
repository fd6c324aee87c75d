"""docs/policies.md: every policy of ours, why it is one, who decides, and its two examples."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import yaml

from phase3b.documents.document import document
from phase3b.files.home import HOME
from phase3b.scan.pages.checkov_examples import cannot_fail, checks, examples
from policies.catalogue import POLICIES
from policies.policy import Policy

EXAMPLES: Final = HOME / "policies" / "examples"
MUTATIONS: Final = EXAMPLES.parents[1] / "tests" / "policies" / "mutations.yaml"
PACKAGE_SHOWN: Final = "packages"
# What an environment states that an example is judged by.
STATED: Final = ("region", "account", "backend", "alert_email", "warnings", "authorizer")


@dataclass(frozen=True, slots=True)
class Example:
    """A stack that passes or fails, and what is said of its environment and its packages."""

    passes: bool
    stack: str
    stated: Mapping[str, str]
    not_production: str
    budget_bytes: int
    package_bytes: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Section:
    """One policy with its examples; `changes` counts the changes of production that it catches first."""

    id: str
    name: str
    why: str
    types: tuple[str, ...]
    fix: str
    key: str
    security: bool
    changes: int
    examples: tuple[Example, ...]


def page() -> str:
    """The page as markdown."""
    caught = yaml.safe_load(MUTATIONS.read_text("utf-8"))
    counted = Counter(str(each["check"]) for each in caught)
    asked, failing, reasons = checks(), examples(), cannot_fail()
    return document(
        "reference/policies.md.j2",
        policies=[_section(policy, counted[policy.id]) for policy in POLICIES],
        # How much of all that is asked is known to be caught.
        checkov={
            "asked": len(asked),
            "caught": len(asked.keys() & failing.keys()),
            "cannot_fail": len(asked.keys() & reasons.keys()),
        },
        changes=caught,
    )


def _section(policy: Policy, changes: int) -> Section:
    return Section(
        policy.id,
        policy.name,
        policy.why,
        tuple(policy.types),
        policy.fix if policy.fix[1].isupper() else policy.fix[0].lower() + policy.fix[1:],
        policy.key.replace("{tier}", "TIER").replace("{environment}", "ENV").replace("{subject}", "NAME"),
        policy.security,
        changes,
        tuple(_example(EXAMPLES / policy.id / kind) for kind in ("pass", "fail")),
    )


def _example(folder: Path) -> Example:
    context = folder / "scan.json"
    given = json.loads(context.read_text("utf-8")) if context.exists() else {}
    packages = sorted((folder / PACKAGE_SHOWN).iterdir()) if "package_bytes" in given else []
    return Example(
        folder.name == "pass",
        (folder / "stack.tf.json").read_text("utf-8").rstrip(),
        {key: _told(given[key]) for key in STATED if key in given},
        given["environment"] if given.get("production") is False else "",
        given.get("package_bytes", 0),
        {each.name: each.stat().st_size for each in packages},
    )


def _told(value: object) -> str:
    """A value of the environment as a reader finds it: a block's keys in a row."""
    return ", ".join(f"{key} {each}" for key, each in value.items()) if isinstance(value, dict) else str(value)


if __name__ == "__main__":
    import click

    click.echo(page(), nl=False)
