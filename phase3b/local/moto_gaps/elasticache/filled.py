"""Adds what is missing to moto: its operations, and tags of what it does not know."""

from __future__ import annotations

import re
from collections.abc import Callable
from types import ModuleType
from typing import Final

from moto.elasticache.models import ElastiCacheBackend
from moto.elasticache.responses import ElastiCacheResponse

from phase3b.local.moto_gaps.elasticache import node_settings, replication_groups, serverless, users
from phase3b.local.moto_gaps.replace import replace

TAGGED: Final = re.compile(
    r"^arn:aws[a-z-]*:elasticache:[^:]*:[0-9]*:"
    r"(cluster|snapshot|subnetgroup|replicationgroup|user|usergroup|parametergroup|serverlesscache):.*$"
)
ROOMS: Final[tuple[ModuleType, ...]] = (node_settings, replication_groups, serverless, users)
# How the operations begin that are in those files.
VERBS: Final = ("create_", "decrease_", "delete_", "describe_", "increase_", "modify_", "reset_")


def fill() -> None:
    """Adds what is missing to moto's classes."""
    replace(ElastiCacheBackend, "__init__", _with_more_tags)
    for room in ROOMS:
        for name, operation in vars(room).items():
            if name.startswith(VERBS):
                setattr(ElastiCacheResponse, name, operation)
    replace(ElastiCacheResponse, "describe_cache_clusters", replication_groups.with_nodes)


def _with_more_tags(original: Callable[..., None]) -> Callable[..., None]:
    def init(self: ElastiCacheBackend, region_name: str, account_id: str) -> None:
        original(self, region_name, account_id)
        self.arn_regex = TAGGED

    return init
