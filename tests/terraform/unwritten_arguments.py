"""Which arguments that our stacks never write may be anything in AWS without a word of Terraform, found out by real plans.

    make unwritten-arguments

silent_arguments.py asks of what is written. Of what is not, a provider may keep whatever AWS has (an argument that it
computes where nobody sets it, or a block whose absence it takes for "as it is"): somebody attaches a policy to a role,
and every plan after that is empty. So one environment is applied to the embedded AWS, its state is made to hold a value
in every argument that the stack leaves out, and a plan without a refresh is asked which of them it would put right. The
others are written into phase3b/guard/unwritten_arguments.json; tests/unit/guard/test_unwritten.py wants each of them
compared by us, or a reason why it need not be.
"""

from __future__ import annotations

import argparse
import copy
import json
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from silent_arguments import ENVIRONMENT, META, PROVIDER, ROOT, TIER, Laboratory, laboratory

from phase3b.local.deployment_run import STATE

DATA = ROOT / "phase3b/guard/unwritten_arguments.json"
POLICY = json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Principal": "*", "Action": "*"}]})
# Terraform's own, and what it makes a name of.
OF_TERRAFORM = frozenset({"id", "tags_all", "timeouts", "name_prefix", "statement_id_prefix", "force_destroy"})
Path_ = tuple[str, ...]


def settable(attribute: Mapping[str, Any]) -> bool:
    """Whether a configuration could set it."""
    return bool(attribute.get("optional") or attribute.get("required")) and not attribute.get("deprecated")


def invented(name: str, kind: Any, now: Any) -> Any:
    """A value of this type that is not the one there is."""
    match kind:
        case "string":
            return POLICY if "policy" in name else "invented"
        case "number":
            return (now or 0) + 7
        case "bool":
            return not now
        case ["list" | "set", "string"]:
            return ["invented"]
        case ["list" | "set", ["object", dict() as inner]]:
            return [{each: invented(each, of, None) for each, of in inner.items()}]
        case ["map", "string"]:
            return {"invented": "value"}
        case _:
            raise AssertionError(f"{name}: {kind}")


def left_out(block: Mapping[str, Any], written: Mapping[str, Any], path: Path_ = ()) -> Iterator[tuple[Path_, Any]]:
    """Every argument of a schema's block that a stack does not write, with the schema of what it is."""
    for name, each in block.get("attributes", {}).items():
        if settable(each) and name not in written and name not in OF_TERRAFORM:
            yield (*path, name), each
    for name, each in block.get("block_types", {}).items():
        if name in OF_TERRAFORM or each.get("deprecated"):
            continue
        if name not in written:
            yield (*path, name), each["block"]
            continue
        inner = written[name][0] if isinstance(written[name], list) else written[name]
        yield from left_out(each["block"], inner, (*path, name))


def block_of(schema: Mapping[str, Any]) -> dict[str, Any]:
    """A block with something in everything that can be set."""
    made = {
        name: invented(name, each["type"], None) if settable(each) else None
        for name, each in schema.get("attributes", {}).items()
    }
    return made | {name: [block_of(each["block"])] for name, each in schema.get("block_types", {}).items()}


def at(values: Any, path: Path_) -> Any:
    """What is at a path, of a block that may come several times in the first."""
    for name in path:
        values = values[0] if isinstance(values, list) and values else values
        values = values.get(name) if isinstance(values, dict) else None
    return values


def placed(values: Any, path: Path_, value: Any) -> bool:
    """Puts a value at a path; False where the state has no such block to put it in."""
    *way, last = path
    parent = at(values, tuple(way))
    parent = parent[0] if isinstance(parent, list) and parent else parent
    if not isinstance(parent, dict):
        return False
    parent[last] = value
    return True


def measured(lab: Laboratory, schema: Mapping[str, Any]) -> tuple[list[str], list[str]]:
    """The arguments that a plan leaves as they are, and those that it would put right."""
    (provider,) = schema["provider_schemas"].values()
    file = lab.folder / STATE
    honest = file.read_text("utf-8")
    silent, told = set[str](), set[str]()
    for kind, all_of in lab.stack["resource"].items():
        # What no resource of the type writes. Several are asked, as one has blocks that another has not.
        chosen = dict(list({frozenset(block): name for name, block in all_of.items()}.items())[:3]).values()
        questions: dict[Path_, tuple[str, Any]] = {}
        for name in chosen:
            for path, each in left_out(provider["resource_schemas"][kind]["block"], without_meta(all_of[name])):
                if all(at(without_meta(block), path) is None for block in all_of.values()):
                    questions.setdefault(path, (name, each))
        for group in alone_or_together(questions):
            state = json.loads(honest)
            by_name = {each["name"]: each["instances"][0] for each in state["resources"] if each["type"] == kind}
            put: dict[Path_, tuple[str, Any]] = {}
            for path in group:
                name, each = questions[path]
                values = by_name[name]["attributes"]
                value = invented(path[-1], each["type"], at(values, path)) if "type" in each else [block_of(each)]
                if placed(values, path, value):
                    put[path] = (f"{kind}.{name}", value)
            file.write_text(json.dumps({**state, "serial": state["serial"] + 1}), "utf-8")
            plan, _ = lab.plan(copy.deepcopy(lab.stack), "-refresh=false")
            file.write_text(honest, "utf-8")
            if plan is None:
                told |= {".".join((kind, *path)) for path in put} if len(group) == 1 else set()
                continue
            changes = {each["address"]: each["change"] for each in plan["resource_changes"]}
            for path, (address, _value) in put.items():
                change = changes[address]
                same = at(change["before"], path) == at(change["after"], path) and not at(
                    change.get("after_unknown") or {}, path[:1]
                )
                replaced = any(each[0] == path[0] for each in change.get("replace_paths", ()))
                (silent if same and not replaced else told).add(".".join((kind, *path)))
    return sorted(silent), sorted(told - silent)


def without_meta(block: Mapping[str, Any]) -> dict[str, Any]:
    """The arguments of a resource."""
    return {name: value for name, value in block.items() if name not in META}


def alone_or_together(questions: Mapping[Path_, Any]) -> Iterator[Sequence[Path_]]:
    """All of a type in one plan, which most types can do; each by itself after that, where it could not."""
    yield tuple(questions)


def main() -> None:
    """Writes the file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=DATA)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, laboratory(Path(folder)) as (lab, schema):
        silent, told = measured(lab, schema)
    record = {"provider": PROVIDER, "environment": ENVIRONMENT, "tier": TIER, "asked": len(silent) + len(told)}
    given.out.write_text(json.dumps({**record, "silent": silent}, indent=2) + "\n", "utf-8")
    print(f"{record['asked']} arguments that no stack writes, {len(silent)} of them silent: {given.out}")  # noqa: T201


if __name__ == "__main__":
    main()
