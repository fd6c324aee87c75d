"""The published module with real Terraform: its own checks, its numbers beside a stack's, its smallest example's life.

What takes longer is in test_module_matrix.py.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from module_likeness import differences
from module_run import ModuleRun, resources_of

from phase3b.capacity.loader import load
from phase3b.local.embedded_aws import EmbeddedAws
from phase3b.module.archive import put_module
from phase3b.module.built_module import NAME, RELEASED, built_module
from phase3b.module.released import read_released

pytestmark = [pytest.mark.terraform, pytest.mark.xdist_group("module")]
ROOT = Path(__file__).parents[2]
TIERS = tuple(load(ROOT / "capacity.yaml").tiers)


@pytest.fixture(scope="session")
def module(tmp_path_factory: pytest.TempPathFactory, terraform: str) -> Path:
    """The module, built once."""
    del terraform
    made = built_module(ROOT / "capacity.yaml", "prod", "0.0.0", read_released(RELEASED))
    return put_module(made.files, tmp_path_factory.mktemp("module"), NAME, "0.0.0").folder


@pytest.fixture
def aws() -> Iterator[EmbeddedAws]:
    with EmbeddedAws() as running:
        yield running


def test_format_validity_and_its_own_tests(module: Path) -> None:
    run = ModuleRun(module)
    assert run.terraform("fmt", "-check", "-recursive", "-diff") == ""
    run.terraform("init", "-backend=false", "-input=false")
    assert "The configuration is valid" in run.terraform("validate")
    assert "0 failed" in run.terraform("test")


def test_the_smallest_and_the_largest_tier_are_as_their_stacks(
    module: Path, aws: EmbeddedAws, tmp_path: Path, stack_of: Callable[..., Path]
) -> None:
    see_tiers(module, aws, tmp_path, stack_of, (TIERS[0], TIERS[-1]))


def see_tiers(
    module: Path, aws: EmbeddedAws, folder: Path, stack_of: Callable[..., Path], tiers: tuple[str, ...]
) -> None:
    """Each tier in an instance of its own, in one plan, each resource beside that of the tier's stack."""
    capacity = load(ROOT / "capacity.yaml")
    environment = capacity.environments["prod"]
    inputs = {
        "environment": "prod",
        "project_name": capacity.service.project,
        "alert_email": environment.alert_email,
        "manage_api_gateway_account": environment.manage_api_gateway_account,
        "tags": dict(capacity.service.tags),
    }
    instances = {tier: {**inputs, "capacity_tier": tier} for tier in tiers}
    plan = ModuleRun.of_instances(module, folder / "instances", aws, instances).planned()
    tags = {
        "Project": capacity.service.project,
        "Environment": "prod",
        "Component": capacity.service.component,
        "ManagedBy": "phase3b",
        **capacity.service.tags,
    }
    for tier in tiers:
        stack = json.loads(stack_of("prod", tier).read_text("utf-8"))
        assert list(differences(stack, resources_of(plan, f"module.{tier}"), tags)) == [], tier


def test_the_comparison_sees_a_difference(stack_of: Callable[..., Path]) -> None:
    """A resource that is missing, a number that is another, a resource too many."""
    stack = json.loads(stack_of("dev").read_text("utf-8"))
    stack["resource"] = {"aws_sqs_queue": {"q": {"name": "q", "message_retention_seconds": 60, "tags": {"A": "b"}}}}

    def planned(**values: object) -> list[dict[str, object]]:
        same = {"name": "q", "message_retention_seconds": 60, "tags_all": {"A": "b"}}
        return [{"type": "aws_sqs_queue", "name": "q", "address": "aws_sqs_queue.q", "values": {**same, **values}}]

    assert list(differences(stack, planned(), {})) == []
    assert list(differences(stack, [], {})) != []
    assert list(differences(stack, planned(message_retention_seconds=61), {})) != []
    assert list(differences(stack, planned(tags_all={}), {})) != []
    assert list(differences(stack, [*planned(), *planned(name="r")], {})) != []


def test_the_basic_example_applied_and_destroyed(module: Path, aws: EmbeddedAws, tmp_path: Path) -> None:
    run = ModuleRun.of_example(module, "basic", tmp_path, aws)
    assert set(run.actions().values()) == {("create",)}
    run.apply()
    assert run.actions() == {}
    assert set(run.actions("-destroy").values()) == {("delete",)}
    run.apply()
    assert run.actions("-destroy") == {}
