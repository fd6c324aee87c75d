"""docs/embedded-dynamodb.md: what of DynamoDB the embedded AWS does differently."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from phase3b.documents.document import document
from phase3b.local.dynamodb import ministack_parts
from phase3b.local.dynamodb.throughput.throttled import LIMIT_TYPES, LaneName, Throttled

FILE: Final = Path(ministack_parts.__file__).with_name("not_covered.json")


@dataclass(frozen=True, slots=True)
class NotCovered:
    """Something that AWS does, and what happens here instead."""

    id: str
    aws: str
    here: str


def not_covered() -> tuple[NotCovered, ...]:
    """Everything that is known to be different."""
    return tuple(NotCovered(**each) for each in json.loads(FILE.read_text("utf-8")))


def page() -> str:
    """The page as markdown."""
    reasons = [
        Throttled(LaneName("", None, side), limit, "").reason for limit in LIMIT_TYPES for side in ("read", "write")
    ]
    return document(
        "reference/embedded-dynamodb.md.j2", version=ministack_parts.VERSION, limits=not_covered(), reasons=reasons
    )


if __name__ == "__main__":
    import click

    click.echo(page(), nl=False)
