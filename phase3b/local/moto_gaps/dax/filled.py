"""Adds what is missing to moto: its operations, and what clusters are made with."""

from __future__ import annotations

from types import ModuleType
from typing import Final

from moto.dax.models import DaxCluster
from moto.dax.responses import DAXResponse

from phase3b.local.moto_gaps.dax import clusters, groups
from phase3b.local.moto_gaps.replace import replace

ROOMS: Final[tuple[ModuleType, ...]] = (clusters, groups)
# How the operations begin that are in those files.
VERBS: Final = ("create_", "delete_", "describe_", "update_")


def fill() -> None:
    """Adds what is missing to moto's classes."""
    for room in ROOMS:
        for name, operation in vars(room).items():
            if name.startswith(VERBS):
                setattr(DAXResponse, name, operation)
    replace(DAXResponse, "create_cluster", clusters.complete)
    replace(DaxCluster, "to_json", clusters.shown)
