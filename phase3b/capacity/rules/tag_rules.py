"""Tags that AWS would refuse in the middle of an apply, or that say something else than phase3b does."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from phase3b.capacity.text.place import Place
from phase3b.capacity.text.problem_text import listed, quoted
from phase3b.errors import Problem

OURS: Final = ("Project", "Environment", "Component", "ManagedBy")
"""What every resource has."""
NAMED: Final = "Name"
"""What a table has beside those."""
RESERVED: Final = "aws:"


def tag_problems(tags: Mapping[str, str], service: Mapping[str, str], place: Place) -> Iterator[Problem]:
    """Keys that are taken; `service` has the tags that an environment's own come beside, which it may change.

    IAM takes keys that differ in their case alone as one, and refuses a role that has both.

    Source: "Tags for AWS Identity and Access Management resources" in the IAM User Guide.
    """
    ours = {key.lower(): key for key in (*OURS, NAMED)}
    others = {key.lower(): key for key in reversed(list(service))}
    for key in tags:
        alike = key.lower()
        if alike.startswith(RESERVED):
            what, fix = f"{quoted(key)} begins with {RESERVED}, which AWS keeps for itself", "Name it otherwise"
        elif alike in ours:
            same = "is a tag" if key == ours[alike] else f"and {quoted(ours[alike])} are one key for IAM, a tag"
            what = f"{quoted(key)} {same} that phase3b sets"
            fix = f"Remove it: {listed((*OURS, NAMED), word='and')} come by themselves"
        elif others.setdefault(alike, key) != key:
            what, fix = f"{quoted(key)} and {quoted(others[alike])} are one key for IAM", f"Write {others[alike]}"
        else:
            continue
        yield place.key_problem(("tags", key), what, fix, code="P3B-TAG-RESERVED")
