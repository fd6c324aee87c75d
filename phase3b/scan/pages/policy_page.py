"""docs/policies.md: every policy of ours, why it is one, who decides, and its two examples."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import yaml

from phase3b.scan.pages.checkov_examples import cannot_fail, checks, examples
from policies.catalogue import POLICIES
from policies.policy import Policy

EXAMPLES: Final = Path(__file__).resolve().parents[3] / "policies" / "examples"
MUTATIONS: Final = EXAMPLES.parents[1] / "tests" / "policies" / "mutations.yaml"
PACKAGE_SHOWN: Final = "packages"
# What an environment states that an example is judged by.
STATED: Final = ("region", "account", "backend", "alert_email", "warnings", "authorizer")


def page() -> str:
    """The page as markdown."""
    caught = yaml.safe_load(MUTATIONS.read_text("utf-8"))
    counted = Counter(str(each["check"]) for each in caught)
    parts = [
        "# Policies",
        "",
        "<!-- Rendered from policies/ and its examples by `make docs`; a test fails when it is out of date. -->",
        "",
        f"What `phase3b scan` asks besides checkov's own AWS checks: {len(POLICIES)} policies. A finding names the key of",
        "`capacity.yaml` that decides it; where a policy is rightly not followed, `policies/exceptions.yaml` says why,",
        "who owns that, and until when.",
        "",
        "Each has an example that passes and one that fails; a test runs the failing ones through the whole gate. The",
        "last column counts the [changes of production](#changes-that-are-caught) that a reviewer would send back.",
        "",
        *_summary(len(caught)),
        "",
        "| policy | what it asks | decided by | security | changes caught |",
        "|---|---|---|---|---|",
        *(
            f"| [{each.id}](#{each.id.lower()}) | {each.name} | `{_key(each)}` | {'yes' if each.security else 'no'} "
            f"| {counted[each.id]} |"
            for each in POLICIES
        ),
        "",
        "The numbers that they judge by, the types and accounts that are known, and which of checkov's checks are not",
        "about security stand in `policies/bounds.yaml`.",
    ]
    for policy in POLICIES:
        parts += ["", *_section(policy)]
    parts += [
        "",
        "## Changes that are caught",
        "",
        f"{len(caught)} changes of production's stack, in `tests/policies/mutations.yaml`: what a reviewer says of each, and the",
        "check that says it first.",
        "",
        "| change | what a reviewer says | caught by |",
        "|---|---|---|",
        *(f"| {each['name']} | {each['review'].replace('|', chr(92) + '|')} | {each['check']} |" for each in caught),
    ]
    return "\n".join(parts) + "\n"


def _summary(changes: int) -> Iterator[str]:
    """How much of all that is asked is known to be caught."""
    asked, failing, reasons = checks(), examples(), cannot_fail()
    yield "| asked through the whole gate | how many | caught | can't fail, and why |"
    yield "|---|--:|--:|---|"
    yield f"| policies of ours, each with a failing example | {len(POLICIES)} | {len(POLICIES)} | - |"
    yield (
        f"| checkov's checks of the types that are deployed | {len(asked)} | {len(asked.keys() & failing.keys())} "
        f"| {len(asked.keys() & reasons.keys())}: [checkov.md](checkov.md) |"
    )
    yield f"| changes of production | {changes} | {changes} | - |"


def _key(policy: Policy) -> str:
    return policy.key.replace("{tier}", "TIER").replace("{environment}", "ENV").replace("{subject}", "NAME")


def _section(policy: Policy) -> Iterator[str]:
    yield f"## {policy.id}"
    yield ""
    yield f"{policy.name}. {policy.why}"
    yield ""
    asked = ", ".join(f"`{kind}`" for kind in policy.types) or "everything"
    fix = policy.fix if policy.fix[1].isupper() else policy.fix[0].lower() + policy.fix[1:]
    yield f"Asked of {asked}. To fix it: {fix} (`{_key(policy)}`)."
    if policy.security:
        yield ""
        yield "It keeps somebody out: an exception names each address, without `*`."
    for kind, said in (("pass", "Passes"), ("fail", "Fails")):
        folder = EXAMPLES / policy.id / kind
        yield ""
        yield f"{said}:"
        yield ""
        yield "```json"
        yield (folder / "stack.tf.json").read_text("utf-8").rstrip()
        yield "```"
        context = folder / "scan.json"
        given = json.loads(context.read_text("utf-8")) if context.exists() else {}
        stated = [f"`{key}` is {_told(given[key])}" for key in STATED if key in given]
        if stated:
            yield ""
            yield f"where the environment's {', '.join(stated)}."
        if given.get("production") is False:
            yield ""
            yield f"where the environment `{given['environment']}` says `production: false`."
        if "package_bytes" in given:
            budget = given["package_bytes"]
            sizes = {each.name: each.stat().st_size for each in sorted((folder / PACKAGE_SHOWN).iterdir())}
            weighs = ", ".join(f"{name} weighs {size:,} bytes" for name, size in sizes.items())
            yield ""
            yield f"where {weighs} and the budget is {budget:,}."


def _told(value: object) -> str:
    """A value of the environment as a reader finds it: a block's keys in a row."""
    return ", ".join(f"{key} {each}" for key, each in value.items()) if isinstance(value, dict) else str(value)


if __name__ == "__main__":
    import click

    click.echo(page(), nl=False)
