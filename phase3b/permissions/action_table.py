"""Which actions on which resources an operation of AWS needs: aws_actions.json, which names its sources and its date."""

from __future__ import annotations

import functools
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

_FILE: Final = Path(__file__).with_name("aws_actions.json")
# ACTION@RESOURCE, then ?MEMBER, !MEMBER or :PATH.
_RIGHT: Final = re.compile(r"([\w-]+:\w+)@(\w+)(?:([?!:])(.+))?")
Condition = Mapping[str, Mapping[str, str]]


@dataclass(frozen=True, slots=True)
class ResourceKind:
    """A kind of resource in the sense of IAM.

    `arn` has `{name}` (or `{path}`) where the resource's own name goes; `own` is what policies put there. `given_by` are
    the members of a request that name it, the first that is there. `why` says why policies can't be narrower.
    """

    name: str
    arn: str
    own: tuple[str, ...]
    given_by: tuple[str, ...]
    only: Condition
    why: str | None


@dataclass(frozen=True, slots=True)
class Right:
    """An action that an operation needs. `mark` is ?, ! or :, and `member` what it is about."""

    action: str
    resource: ResourceKind
    mark: str
    member: str


@dataclass(frozen=True, slots=True)
class ActionTable:
    """The whole table. `types` are Terraform's types, and `state` is what a backend in S3 needs, by role, and of its key.

    `doctor` are the operations of `phase3b doctor`, which only reads; `ops` those of the commands of `phase3b ops` that only
    read; `operator` is what those need that change something, and `never_while_operating` what their role is refused. `tuning` is what `phase3b tune` needs on AWS, and
    `never_while_tuning` what its role is refused, whatever else is attached to it.
    `assumed` is what is needed to assume a role, with tags or a source identity; `bounded` takes the place of the same actions
    where every role has a permissions boundary. `scheduled_concurrency` is needed where schedules set provisioned concurrency, in place
    of the same actions on tables. `network` is needed for functions in a VPC, `layers` for those with layers,
    `images` for those that run from an image and, where its repository is the account's own, `own_images`.
    """

    read_on: str
    operations: Mapping[str, tuple[Right, ...]]
    types: Mapping[str, Mapping[str, tuple[str, ...]]]
    always: Mapping[str, tuple[str, ...]]
    doctor: tuple[str, ...]
    ops: tuple[str, ...]
    operator: tuple[Right, ...]
    never_while_operating: tuple[Right, ...]
    tuning: tuple[Right, ...]
    never_while_tuning: tuple[Right, ...]
    state: Mapping[str, tuple[Right, ...]]
    assumed: Mapping[str, tuple[Right, ...]]
    bounded: tuple[Right, ...]
    scheduled_concurrency: tuple[Right, ...]
    replicated_secrets: tuple[Right, ...]
    second_region: Mapping[str, tuple[Right, ...]]
    network: tuple[Right, ...]
    layers: tuple[Right, ...]
    images: tuple[Right, ...]
    own_images: tuple[Right, ...]


@functools.cache
def action_table() -> ActionTable:
    """The table, read once."""
    data: dict[str, Any] = json.loads(_FILE.read_text("utf-8"))
    kinds = {name: _kind(name, each) for name, each in data["resources"].items()}
    return ActionTable(
        data["read_on"],
        {name: tuple(_rights(texts, kinds)) for name, texts in data["operations"].items()},
        {name: {role: tuple(each) for role, each in roles.items()} for name, roles in data["types"].items()},
        {role: tuple(each) for role, each in data["always"].items()},
        tuple(data["doctor"]),
        tuple(data["ops"]),
        tuple(_rights(data["operator"], kinds)),
        tuple(_rights(data["never_while_operating"], kinds)),
        tuple(_rights(data["tuning"], kinds)),
        tuple(_rights(data["never_while_tuning"], kinds)),
        {role: tuple(_rights(texts, kinds)) for role, texts in data["state"].items()},
        {what: tuple(_rights(texts, kinds)) for what, texts in data["assumed"].items()},
        tuple(_rights(data["bounded"], kinds)),
        tuple(_rights(data["scheduled_concurrency"], kinds)),
        tuple(_rights(data["replicated_secrets"], kinds)),
        {role: tuple(_rights(texts, kinds)) for role, texts in data["second_region"].items()},
        tuple(_rights(data["network"], kinds)),
        tuple(_rights(data["layers"], kinds)),
        tuple(_rights(data["images"], kinds)),
        tuple(_rights(data["own_images"], kinds)),
    )


def _kind(name: str, data: Mapping[str, Any]) -> ResourceKind:
    own = data.get("own", ())
    return ResourceKind(
        name,
        data["arn"],
        (own,) if isinstance(own, str) else tuple(own),
        tuple(data.get("from", ())),
        data.get("only", {}),
        data.get("why"),
    )


def _rights(texts: Sequence[str], kinds: Mapping[str, ResourceKind]) -> Iterator[Right]:
    for text in texts:
        found = _RIGHT.fullmatch(text)
        if found is None:
            # Our own file: no user can fix it.
            raise ValueError(text)
        yield Right(found[1], kinds[found[2]], found[3] or "", found[4] or "")
