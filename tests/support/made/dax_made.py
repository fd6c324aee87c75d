"""A deployment with DAX, which no tier of the file here has."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from phase3b.capacity.deployment import Deployment, resolve
from phase3b.capacity.loader import load
from phase3b.capacity.model.capacity import Capacity
from phase3b.capacity.service.dax import DaxCapacity
from phase3b.packaging.service_packages import described
from phase3b.plan.plan import Plan, plan

ROOT = Path(__file__).parents[3]
TIER = "\n  enterprise:\n    extends: global\n"
DAX = "{node_type: dax.t3.small, nodes: 3}"
KEPT = TemporaryDirectory()
SIZE = DaxCapacity(node_type="dax.t3.small", nodes=3)


@cache
def capacity() -> Capacity:
    return load(ROOT / "capacity.yaml")


def file_with_dax(folder: Path, dax: str = DAX, *changes: tuple[str, str]) -> Path:
    """A capacity file like ours in a folder, whose tier enterprise has DAX as given; with more changes of its text."""
    text = (ROOT / "capacity.yaml").read_text("utf-8")
    for old, new in ((TIER, f"{TIER}    dax: {dax}\n"), *changes):
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    folder.mkdir(parents=True, exist_ok=True)
    for name in ("capacity", "lambda_src"):
        if not (folder / name).exists():
            (folder / name).symlink_to(ROOT / name)
    file = folder / "capacity.yaml"
    file.write_text(text, "utf-8")
    return file


@cache
def capacity_with_dax() -> Capacity:
    """Ours, whose tier enterprise has DAX."""
    return load(file_with_dax(Path(KEPT.name)))


def with_dax(
    tier: str = "enterprise", size: DaxCapacity | None = SIZE, environment: str = "prod", **settings: Any
) -> Deployment:
    """The environment in a tier that has DAX; with `cached` False without the cache before the tables."""
    cached = settings.pop("cached", True)
    found = resolve(capacity(), environment, tier)
    assert found.api is not None
    sized: dict[str, Any] = {"dax": size} if cached else {"dax": size, "cache": None}
    api = replace(found.api, dax=None if size is None else capacity().service.dax)
    return replace(
        found,
        tier=found.tier.model_copy(update=sized),
        api=api if cached else replace(api, read_cache=None),
        environment=found.environment.model_copy(update=settings),
    )


def planned(deployment: Deployment) -> Plan:
    return plan(deployment, described(capacity()))
