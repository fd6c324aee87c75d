"""imports/aws holds what imports/resources.txt lists, all of which is drawn, by arguments that the provider has."""

from __future__ import annotations

import ast
import re
import tarfile
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from dax_made import with_dax
from domain_made import named_plan
from split_file import securebase

from modules.environment_stack import PROVIDER
from modules.phase3b_performance.module import module_blocks
from phase3b.capacity.deployment import resolve
from phase3b.capacity.loader import load, parse
from phase3b.capacity.model.network import Network, Vpc
from phase3b.capacity.service.cache import CacheCapacity, ServerlessSize
from phase3b.packaging.service_packages import described
from phase3b.plan.environment_plans import plans_of
from phase3b.plan.plan import plan
from phase3b.plan.records import UNTAGGED

# Scheduled scaling, which the shipped file has not.
SCHEDULED = (
    "      scale_in_cooldown_seconds: 60\n",
    "      scale_in_cooldown_seconds: 60\n      schedules: {night: {expression: rate(1 day), read: {min: 1}, write: {}}}\n",
)


@pytest.fixture(scope="module")
def listed() -> list[str]:
    text = (Path(__file__).parents[3] / "imports/resources.txt").read_text("utf-8")
    return [line for line in text.splitlines() if line and not line.startswith(("#", "provider "))]


def folder_of(name: str) -> str:
    """aws_sns_topic -> sns_topic; data.aws_partition -> data_aws_partition."""
    return name.replace("data.aws_", "data_aws_").removeprefix("aws_")


def test_the_list_is_sorted_and_has_nothing_twice(listed: list[str]) -> None:
    assert listed == sorted(set(listed), key=lambda name: (name.startswith("data."), name))


def test_generated_are_the_listed_and_no_others(root: Path, listed: list[str]) -> None:
    # By their source: a folder may outlive its type as nothing but a __pycache__, which git does not remove.
    made = {file.parent.name for file in (root / "imports/aws").glob("*/__init__.py")} - {"_jsii"}
    assert made == {folder_of(name) for name in listed} | {"provider"}


@pytest.fixture(scope="module")
def blocks() -> list[tuple[str, Any]]:
    """The type and the arguments of every resource and data source of prod, in every tier."""
    capacity = load(Path(__file__).parents[3] / "capacity.yaml")
    artifacts = described(capacity)
    plans = [plan(resolve(capacity, "prod", tier), artifacts) for tier in capacity.tiers]
    scheduled = parse(securebase().replace(*SCHEDULED, 1), "capacity.yaml")
    plans.append(plan(resolve(scheduled, "prod"), artifacts))
    # Nor has it a NAT gateway, a serverless cache, or a network that is there already.
    scale = resolve(capacity, "prod", "scale")
    serverless = CacheCapacity(serverless=ServerlessSize(data_gb_max=1, ecpu_per_second_max=1000))
    theirs = Vpc(subnet_ids=("subnet-0123456789abcdef0",), security_group_ids=("sg-0123456789abcdef0",))
    for network in ({"network": Network(nat=True)}, {"vpc": theirs}):
        environment = scale.environment.model_copy(update=network)
        tier = scale.tier.model_copy(update={"cache": serverless})
        plans.append(plan(replace(scale, environment=environment, tier=tier), artifacts))
    # Nor a customer's key, which a second region has a copy of.
    plans += plans_of(capacity, "dev", artifacts, "global")
    # Nor DAX.
    plans.append(plan(with_dax(), artifacts))
    # Nor a domain, in one region or in two.
    plans.append(named_plan("staging"))
    written = [module_blocks(each.records, each.name) for each in plans]
    found = [
        (kind, block) for each in written for kind, of_kind in each["resource"].items() for block in of_kind.values()
    ]
    for each in written:
        found += [(f"data.{kind}", block) for kind, of_kind in each["data"].items() for block in of_kind.values()]
    return found


# Of a block of Terraform and not of the provider.
OF_TERRAFORM = {"//", "lifecycle", "depends_on", "for_each"}


def test_all_are_used(listed: list[str], blocks: list[tuple[str, Any]]) -> None:
    assert {kind for kind, _ in blocks} == set(listed)


def test_every_argument_is_one_of_the_providers(root: Path, blocks: list[tuple[str, Any]]) -> None:
    """Blocks are data, which no type checker reads: the bindings, which are made of the provider's schema, hold them."""
    classes: dict[str, dict[str, dict[str, str]]] = {}
    wrong = []
    for kind, block in blocks:
        folder = folder_of(kind)
        if folder not in classes:
            classes[folder] = arguments_of(root / "imports/aws" / folder / "__init__.py")
        of_kind = classes[folder]
        top = next(name for name in of_kind if "scope" in of_kind[name])
        wrong += list(_unknown({key: block[key] for key in block.keys() - OF_TERRAFORM}, top, of_kind, kind))
    assert wrong == []
    assert len(blocks) > len(classes) > 0


def arguments_of(bindings: Path) -> dict[str, dict[str, str]]:
    """What the constructor of each generated class takes, by name, with its type as it is written there."""
    tree = ast.parse(bindings.read_text("utf-8"))
    return {
        each.name: {
            arg.arg: ast.unparse(arg.annotation) if arg.annotation else ""
            for arg in [*args.posonlyargs, *args.args, *args.kwonlyargs]
        }
        for each in tree.body
        if isinstance(each, ast.ClassDef)
        for made in each.body
        if isinstance(made, ast.FunctionDef) and made.name == "__init__"
        for args in (made.args,)
    }


def _unknown(block: Any, of_class: str, classes: Mapping[str, Mapping[str, str]], path: str) -> Iterator[str]:
    """The arguments of a block that its class does not take, and those of the blocks in it."""
    takes = classes[of_class]
    for name, value in block.items():
        if name == "dynamic":
            for inner, made in value.items():
                yield from _unknown({inner: made["content"]}, of_class, classes, path)
            continue
        if name not in takes:
            yield f"{path}.{name}"
            continue
        inner_class = next(
            (each for each in re.findall(r"'(\w+)'|\b(\w+)\b", takes[name]) for each in each if each in classes), None
        )
        for each in value if isinstance(value, list | tuple) else [value]:
            if inner_class is not None:
                yield from _unknown(each, inner_class, classes, f"{path}.{name}")
            # Of a statement of WAF, which may hold others, the bindings know no form: the provider refuses what is wrong of it.
            elif isinstance(each, Mapping) and "Mapping" not in takes[name] and takes[name] != "typing.Any":
                yield f"{path}.{name} is not a block"


def test_the_provider_is_pinned_to_the_listed_one(root: Path) -> None:
    assert f"provider hashicorp/aws@{PROVIDER['version']}\n" in (root / "imports/resources.txt").read_text("utf-8")


def test_the_provider_is_the_listed_one(root: Path) -> None:
    listed = (root / "imports/resources.txt").read_text("utf-8")
    wanted = re.search(r"^provider hashicorp/aws@(\S+)$", listed, re.MULTILINE)
    assert wanted is not None
    made = set(re.findall(r"/providers/hashicorp/aws/([\d.]+)/docs", _all_text(root)))
    assert made == {wanted[1]}


def test_nothing_generated_names_a_machine(root: Path) -> None:
    assert not re.search(r"(/home/|/root/|/tmp/|/Users/|/work/)", _all_text(root) + _packed_text(root))


def _all_text(root: Path) -> str:
    return "\n".join(file.read_text("utf-8") for file in (root / "imports/aws").rglob("*.py"))


def _packed_text(root: Path) -> str:
    """What node runs: the JavaScript in the archive, which a search through the folder does not see."""
    (packed,) = (root / "imports/aws/_jsii").glob("*.tgz")
    with tarfile.open(packed, "r:gz") as archive:
        files = [archive.extractfile(member) for member in archive]
        return "\n".join(file.read().decode("utf-8") for file in files if file is not None)


def test_the_tags_of_a_consumer_are_on_all_that_can_carry_some() -> None:
    """A stack has tags from its provider; the module puts them on each resource, beside its own."""
    capacity = load(Path(__file__).parents[3] / "capacity.yaml")
    made = plan(resolve(capacity, "prod", "enterprise"), described(capacity))
    given = module_blocks(made.records, "prod", {"owner": "me"})["resource"]
    without = module_blocks(made.records, "prod")["resource"]
    tagged = {
        kind for kind, blocks in given.items() if all("owner" in block.get("tags", {}) for block in blocks.values())
    }
    assert tagged == set(given) - UNTAGGED
    assert set(given) & UNTAGGED
    for kind, blocks in given.items():
        for name, block in blocks.items():
            own = without[kind][name].get("tags", {})
            assert block.get("tags", {}) == ({**own, "owner": "me"} if kind in tagged else own)
    assert any("tags" in block for block in without["aws_dynamodb_table"].values())
