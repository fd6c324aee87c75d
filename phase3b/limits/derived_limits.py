"""botocore's models -> phase3b/limits/aws_limits.json: what `make limits` writes and a test compares.

botocore is AWS's own word on what an operation takes. Only the members that are deployed are kept, and of each what
bounds a value: its type, least and most (of a number, or of the length of a text or a list), its pattern, its words.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from phase3b.limits.fields.deployed_fields import KINDS, TAG_KEY, TAG_VALUE, member_of
from phase3b.limits.fields.sent_field import Sent
from phase3b.limits.fields.static_arguments import STATIC_ARGUMENTS

FILE: Final = Path(__file__).with_name("aws_limits.json")
# Java's classes of characters that Python's `re` has not, as sets that hold all of them.
_CLASSES: Final = {r"\p{L}": r"\w", r"\p{N}": r"\d", r"\p{Z}": r"\s", r"\p{Print}": r"[^\x00-\x1f\x7f]"}
# A pair of surrogates is in a set of some patterns for what is beyond 16 bits.
_BEYOND_16_BITS: Final = r"\uD800\uDC00-\uDBFF\uDFFF"
_FLAGS: Final = re.compile(r"\(\?([a-z]+)\)")
# An escaped character or a class of characters, in which a bracket is none.
_BRACKETS: Final = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]])*\]|[()]")
# What a stack can do without. Of other services the lists of younger partitions are not complete (IAM is in none of aws-eusc).
OF_COSTS: Final = ("budgets", "ce")
# What capacity.yaml says of accounts and sessions, which is no argument of a resource.
OF_ACCOUNTS: Final = (
    "lambda.CreateFunction.ImageConfig.Command",
    "lambda.CreateFunction.ImageConfig.EntryPoint",
    "lambda.CreateFunction.VpcConfig.SecurityGroupIds",
    "lambda.CreateFunction.VpcConfig.SubnetIds",
    "sts.AssumeRole.DurationSeconds",
    "sts.AssumeRole.ExternalId",
    "sts.AssumeRole.RoleSessionName",
    "sts.AssumeRole.SourceIdentity",
)
_STEP: Final = re.compile(r"(?P<name>[^\[{]+)|(?P<each>\[\])|\{(?P<key>[^}]+)\}")


def members() -> Iterator[str]:
    """The members of everything that is deployed."""
    for kind in KINDS.values():
        yield from (member_of(kind, sent) for sent in kind.fields.values() if isinstance(sent, Sent))
    yield from (member for member in STATIC_ARGUMENTS.values() if isinstance(member, str))
    yield from (TAG_KEY, TAG_VALUE)
    yield from OF_ACCOUNTS


def derived(today: str) -> dict[str, Any]:
    """What the installed botocore says of them."""
    import botocore  # noqa: PLC0415  only `make limits` and its test need it
    from botocore.loaders import Loader  # noqa: PLC0415
    from botocore.session import Session  # noqa: PLC0415

    session = Session()
    regions = {
        region: partition["id"]
        for partition in Loader().load_data("partitions")["partitions"]
        for region in sorted(partition["regions"])
        if not region.endswith("-global")
    }
    return {
        "botocore": botocore.__version__,
        "derived": today,
        "regions": regions,
        "partitions": dict(_partitions(session)),
        "members": {member: _bounds(shape_of(session, member)) for member in sorted(set(members()))},
    }


def _partitions(session: Any) -> Iterator[tuple[str, dict[str, Any]]]:
    """Of each partition the domain of its endpoints, and which of the services of costs it has no endpoint of."""
    from botocore.loaders import Loader  # noqa: PLC0415

    endpoints = {each["partition"]: each["services"] for each in Loader().load_data("endpoints")["partitions"]}
    prefixes = {name: str(session.get_service_model(name).endpoint_prefix) for name in OF_COSTS}
    for partition in Loader().load_data("partitions")["partitions"]:
        there = endpoints.get(partition["id"], {})
        without = sorted(name for name in prefixes if not there.get(prefixes[name], {}).get("endpoints"))
        yield partition["id"], {"dns_suffix": partition["outputs"]["dnsSuffix"], "without": without}


def shape_of(session: Any, member: str) -> Any:
    """botocore's shape of a member: `service.Operation.path`, or `service.Shape.path` where no operation has the name."""
    service, owner, *path = member.split(".")
    model = session.get_service_model(service)
    shape = model.operation_model(owner).input_shape if owner in model.operation_names else model.shape_for(owner)
    for part in path:
        for step in _STEP.finditer(part):
            match step.lastgroup:
                case "name":
                    shape = shape.members[step["name"]]
                case "each":
                    shape = shape.member
                case _:
                    shape = _of_map(shape, step["key"], member)
    return shape


def _of_map(shape: Any, key: str, member: str) -> Any:
    if key == "key":
        return shape.key
    names = shape.key.metadata.get("enum")
    if key != "*" and names and key not in names:
        raise KeyError(f"{member}: {key} is not one of {names}")
    return shape.value


def _bounds(shape: Any) -> dict[str, Any]:
    found: dict[str, Any] = {"type": shape.type_name}
    found |= {key: shape.metadata[key] for key in ("min", "max") if key in shape.metadata}
    if "pattern" in shape.metadata:
        found["pattern"] = python_pattern(shape.metadata["pattern"])
    if shape.metadata.get("enum"):
        found["enum"] = list(shape.metadata["enum"])
    return found


def python_pattern(pattern: str) -> str:
    """A pattern of a model as Python's `re` takes it.

    Raises:
        re.error: it still does not.
    """
    # Java's own \w and \d are ASCII alone; those that stand for a class of Unicode are not.
    prefix = "(?a)" if re.search(r"\\[wds]", pattern) else ""
    for theirs, ours in _CLASSES.items():
        pattern = pattern.replace(theirs, ours)
    pattern = pattern.replace(_BEYOND_16_BITS, "\\U00010000-\\U0010ffff")
    pattern = prefix + _scoped(pattern)
    re.compile(pattern)
    return pattern


def _scoped(pattern: str) -> str:
    """Flags in the middle, which hold to the end of their group, as a group of their own: (a|(?i)b) is (a|(?i:b))."""
    while (found := _FLAGS.search(pattern, 1)) is not None:
        end = _end_of_group(pattern, found.end())
        pattern = f"{pattern[: found.start()]}(?{found[1]}:{pattern[found.end() : end]}){pattern[end:]}"
    return pattern


def _end_of_group(pattern: str, start: int) -> int:
    """Where the group that `start` is in ends; the whole pattern's end where it is in none."""
    depth = 0
    for piece in _BRACKETS.finditer(pattern, start):
        depth += {"(": 1, ")": -1}.get(piece[0], 0)
        if depth < 0:
            return piece.start()
    return len(pattern)


def text(limits: dict[str, Any]) -> str:
    """The file: one member a line, so that a difference can be read."""
    lines = [f"    {json.dumps(member)}: {json.dumps(each)}" for member, each in limits["members"].items()]
    head = json.dumps({key: value for key, value in limits.items() if key != "members"}, indent=2)
    return f'{head.removesuffix("}").rstrip()},\n  "members": {{\n' + ",\n".join(lines) + "\n  }\n}\n"


def main() -> int:
    """Writes the file."""
    limits = derived(datetime.now(UTC).date().isoformat())
    FILE.write_text(text(limits), "utf-8")
    sys.stdout.write(f"{FILE.name}: {len(limits['members'])} members of botocore {limits['botocore']}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
