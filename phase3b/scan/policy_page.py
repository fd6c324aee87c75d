"""docs/policies.md: every policy of ours, why it is one, who decides, and its two examples."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from policies.catalogue import POLICIES
from policies.policy import Policy

EXAMPLES: Final = Path(__file__).resolve().parents[2] / "policies" / "examples"
PACKAGE_SHOWN: Final = "packages"


def page() -> str:
    """The page as markdown."""
    parts = [
        "# Policies",
        "",
        "<!-- Rendered from policies/ and its examples by `make docs`; a test fails when it is out of date. -->",
        "",
        f"What `phase3b scan` asks besides checkov's own AWS checks: {len(POLICIES)} policies. A finding names the key of",
        "`capacity.yaml` that decides it; where a policy is rightly not followed, `policies/exceptions.yaml` says why,",
        "who owns that, and until when.",
        "",
        "| policy | what it asks | decided by |",
        "|---|---|---|",
        *(f"| [{each.id}](#{each.id.lower()}) | {each.name} | `{_key(each)}` |" for each in POLICIES),
    ]
    for policy in POLICIES:
        parts += ["", *_section(policy)]
    return "\n".join(parts) + "\n"


def _key(policy: Policy) -> str:
    return policy.key.replace("{tier}", "TIER").replace("{environment}", "ENV").replace("{subject}", "NAME")


def _section(policy: Policy) -> Iterator[str]:
    yield f"## {policy.id}"
    yield ""
    yield f"{policy.name}. {policy.why}"
    yield ""
    asked = ", ".join(f"`{kind}`" for kind in policy.types) or "everything"
    mend = policy.mend if policy.mend[1].isupper() else policy.mend[0].lower() + policy.mend[1:]
    yield f"Asked of {asked}. To fix it: {mend} (`{_key(policy)}`)."
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
        if given.get("production") is False:
            yield ""
            yield f"where the environment `{given['environment']}` says `production: false`."
        if "package_bytes" in given:
            budget = given["package_bytes"]
            sizes = {each.name: each.stat().st_size for each in sorted((folder / PACKAGE_SHOWN).iterdir())}
            weighs = ", ".join(f"{name} weighs {size:,} bytes" for name, size in sizes.items())
            yield ""
            yield f"where {weighs} and the budget is {budget:,}."


if __name__ == "__main__":
    import click

    click.echo(page(), nl=False)
