"""What each right of the printed roles was used for: requests of real Terraform and of phase3b, kept in docs/iam-rights.json.

A right is an action of a statement. Its witness is a recorded request that the role's policies allow, and don't allow
without it: AWS answers AccessDenied then. tests/terraform/recorded/iam_rights.py records them.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from phase3b.documents.document import document
from phase3b.permissions.judge import Request, judged

ROOT = Path(__file__).parents[2]
RECORD = ROOT / "docs/iam-rights.json"
PAGE = ROOT / "docs/iam-rights.md"
UNRECORDED = Path(__file__).with_name("unrecorded_rights.json")
# The environment that was recorded; another's names differ from its in this word.
ENVIRONMENT = "prod"
Document = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Recorded:
    """A request: `operation` asked for it, while `during` was done."""

    operation: str
    action: str
    resource: str
    context: Mapping[str, tuple[str, ...]]
    during: str

    @property
    def request(self) -> Request:
        """As the judge takes it."""
        return Request(self.action, self.resource, self.context)


@dataclass(frozen=True, slots=True)
class Right:
    """An action of a statement."""

    sid: str
    action: str


@dataclass(frozen=True, slots=True)
class Record:
    """By role the witnesses, and the types of Terraform that were deployed, changed and destroyed."""

    types: tuple[str, ...]
    witnesses: Mapping[str, Mapping[Right, Recorded]]


def rights(documents: Sequence[Document]) -> Iterator[Right]:
    """Every action of every statement."""
    for policy in documents:
        for statement in policy["Statement"]:
            yield from (Right(statement["Sid"], action) for action in statement["Action"])


def without(documents: Sequence[Document], right: Right) -> list[dict[str, Any]]:
    """The documents, but for one right; a statement with nothing left is left out."""
    made = []
    for policy in documents:
        statements = [
            {**each, "Action": [action for action in each["Action"] if Right(each["Sid"], action) != right]}
            for each in policy["Statement"]
        ]
        made.append({**policy, "Statement": [each for each in statements if each["Action"]]})
    return made


def notices(documents: Sequence[Document], right: Right, found: Recorded) -> bool:
    """Whether a request is allowed, and without the right is not."""
    if found.action != right.action or not judged(documents, found.request).allowed:
        return False
    return not judged(without(documents, right), found.request).allowed


def witnesses(documents: Sequence[Document], found: Sequence[Recorded]) -> dict[Right, Recorded]:
    """For each right, the first request that notices it; those that none notices are not there."""
    by_action: dict[str, list[Recorded]] = {}
    for each in found:
        by_action.setdefault(each.action, []).append(each)
    made: dict[Right, Recorded] = {}
    for right in rights(documents):
        noticed = next((each for each in by_action.get(right.action, ()) if notices(documents, right, each)), None)
        if noticed is not None:
            made[right] = noticed
    return made


@cache
def record(environment: str = ENVIRONMENT) -> Record:
    """What is kept, with the names of an environment."""
    text = re.sub(rf"\b{ENVIRONMENT}\b", environment, RECORD.read_text("utf-8"))
    data = json.loads(text)
    return Record(
        tuple(data["types"]),
        {
            role: {
                Right(each["statement"], each["action"]): Recorded(
                    each["operation"],
                    each["action"],
                    each["resource"],
                    {key: tuple(values) for key, values in each["context"].items()},
                    each["during"],
                )
                for each in several
            }
            for role, several in data["roles"].items()
        },
    )


def unrecorded() -> dict[str, dict[Right, str]]:
    """By role, the rights that no recorded request needs, each with the reason why the role has it."""
    data = json.loads(UNRECORDED.read_text("utf-8"))
    return {
        role: {Right(*each.split()): why for why, several in reasons.items() for each in several}
        for role, reasons in data["roles"].items()
    }


def unrecorded_types() -> dict[str, str]:
    """Terraform's types that no recording has deployed, each with the reason."""
    made: dict[str, str] = json.loads(UNRECORDED.read_text("utf-8"))["types"]
    return made


def as_json(made: Record) -> str:
    """What is written to docs/iam-rights.json."""
    roles = {
        role: [
            {
                "statement": right.sid,
                "action": right.action,
                "operation": each.operation,
                "resource": each.resource,
                "context": each.context,
                "during": each.during,
            }
            for right, each in several.items()
        ]
        for role, several in made.witnesses.items()
    }
    return json.dumps({"types": made.types, "roles": roles}, indent=1) + "\n"


def as_page(made: Record) -> str:
    """What is written to docs/iam-rights.md."""
    return document(
        "records/iam-rights.md.j2",
        environment=ENVIRONMENT,
        roles=made.witnesses,
        unrecorded_types=unrecorded_types(),
        unrecorded=unrecorded(),
    )
