"""The tiers of our capacity.yaml, each as an instance of the module beside its stack."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

from module_likeness import differences
from module_run import ModuleRun, resources_of
from split_file import copied

from phase3b.capacity.loader import load
from phase3b.local.aws.embedded_aws import EmbeddedAws

ROOT = Path(__file__).parents[3]
TIERS = tuple(load(ROOT / "capacity.yaml").tiers)


def file_of_one_region(folder: Path) -> Path:
    """Our file without its second region, which no module has: a module is in the region of its provider."""
    file = copied(folder)
    text, count = re.subn(r"^    second_region: .*\n", "", file.read_text("utf-8"), flags=re.MULTILINE)
    assert count == 2
    file.write_text(text, "utf-8")
    return file


def see_tiers(
    module: Path, aws: EmbeddedAws, folder: Path, stack_of: Callable[..., Path], tiers: tuple[str, ...]
) -> None:
    """Each tier in an instance of its own, with its cache, in one plan, each resource beside that of the tier's stack."""
    capacity = load(ROOT / "capacity.yaml")
    environment = capacity.environments["prod"]
    inputs = {
        "environment": "prod",
        "project_name": capacity.service.project,
        "alert_email": environment.alert_email,
        "manage_api_gateway_account": environment.manage_api_gateway_account,
        "tags": dict(capacity.service.tags),
        "cache_enabled": True,
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
    file = file_of_one_region(folder / "file")
    for tier in tiers:
        stack = json.loads(stack_of("prod", tier, file).read_text("utf-8"))
        # The environment's own pages, of which a module knows none.
        for function in stack["resource"]["aws_lambda_function"].values():
            variables = function["environment"]["variables"]
            function["environment"]["variables"] = {
                name: value for name, value in variables.items() if not name.startswith("CORS_")
            }
        found = differences(stack, resources_of(plan, f"module.{tier}"), tags)
        assert not found, "\n".join((tier, *found))
