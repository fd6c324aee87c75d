"""Serverless caches."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from moto.core.responses import ActionResult, PaginatedResult
from moto.elasticache.responses import ElastiCacheResponse

from phase3b.local.moto_gaps.elasticache.made import SERVERLESS, USER_GROUPS, Made, asked, make, one

_NO_SERVERLESS: Final = "ServerlessCacheNotFoundFault"


def create_serverless_cache(self: ElastiCacheResponse) -> ActionResult:
    """CreateServerlessCache."""
    given = self._get_params()
    name, region = given["ServerlessCacheName"], self.elasticache_backend.region_name
    if group := given.get("UserGroupId"):
        one(self, USER_GROUPS, group, "UserGroupNotFound")
    kept = ("Description", "Engine", "MajorEngineVersion", "KmsKeyId", "SecurityGroupIds", "UserGroupId", "SubnetIds")
    what = {
        **{key: given[key] for key in kept if key in given},
        "ServerlessCacheName": name,
        "Status": "available",
        "FullEngineVersion": f"{given.get('MajorEngineVersion', '8')}.0",
        "CacheUsageLimits": _numbers(given.get("CacheUsageLimits", {})),
        "SnapshotRetentionLimit": int(given.get("SnapshotRetentionLimit", 0)),
        "DailySnapshotTime": given.get("DailySnapshotTime", "03:00"),
        "Endpoint": {"Address": f"{name}.embedded.serverless.{region}.cache.amazonaws.com", "Port": 6379},
        "ReaderEndpoint": {"Address": f"{name}.embedded.serverless.{region}.cache.amazonaws.com", "Port": 6380},
    }
    return ActionResult({"ServerlessCache": make(self, SERVERLESS, name, "ServerlessCacheAlreadyExistsFault", what)})


def describe_serverless_caches(self: ElastiCacheResponse) -> ActionResult:
    """DescribeServerlessCaches."""
    return PaginatedResult(
        {"ServerlessCaches": asked(self, SERVERLESS, self._get_param("ServerlessCacheName"), _NO_SERVERLESS)}
    )


def modify_serverless_cache(self: ElastiCacheResponse) -> ActionResult:
    """ModifyServerlessCache."""
    given = self._get_params()
    cache = one(self, SERVERLESS, given["ServerlessCacheName"], _NO_SERVERLESS)
    for key in ("Description", "SecurityGroupIds", "UserGroupId", "DailySnapshotTime"):
        if key in given:
            cache[key] = given[key]
    if "CacheUsageLimits" in given:
        cache["CacheUsageLimits"] = _numbers(given["CacheUsageLimits"])
    return ActionResult({"ServerlessCache": cache})


def delete_serverless_cache(self: ElastiCacheResponse) -> ActionResult:
    """DeleteServerlessCache."""
    cache = one(self, SERVERLESS, self._get_params()["ServerlessCacheName"], _NO_SERVERLESS)
    cache["Status"] = "deleting"
    return ActionResult({"ServerlessCache": cache})


def _numbers(limits: Mapping[str, Mapping[str, Any]]) -> Made:
    return {
        kind: {key: int(value) if key in ("Maximum", "Minimum") else value for key, value in each.items()}
        for kind, each in limits.items()
    }
