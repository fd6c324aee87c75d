"""Parameter groups and subnet groups of nodes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from moto.core.responses import ActionResult, EmptyResult, PaginatedResult
from moto.elasticache.responses import ElastiCacheResponse

from phase3b.local.moto_gaps.elasticache.made import (
    GROUPS,
    PARAMETER_GROUPS,
    Made,
    StillUsed,
    asked,
    every,
    make,
    one,
)

# What each of them has by itself, of the parameters of a group; the others are not asked for.
DEFAULT_PARAMETERS: Final[Mapping[str, str]] = {"maxmemory-policy": "volatile-lru"}
_NO_PARAMETERS: Final = "CacheParameterGroupNotFound"


def create_cache_parameter_group(self: ElastiCacheResponse) -> ActionResult:
    """CreateCacheParameterGroup."""
    given = self._get_params()
    name = given["CacheParameterGroupName"]
    made = make(
        self,
        PARAMETER_GROUPS,
        name,
        "CacheParameterGroupAlreadyExists",
        {
            "CacheParameterGroupName": name,
            "CacheParameterGroupFamily": given["CacheParameterGroupFamily"],
            "Description": given["Description"],
            "IsGlobal": False,
            "parameters": {},
        },
    )
    return ActionResult({"CacheParameterGroup": _group_shown(made)})


def _group_shown(group: Made) -> Made:
    return {key: value for key, value in group.items() if key != "parameters"}


def describe_cache_parameter_groups(self: ElastiCacheResponse) -> ActionResult:
    """DescribeCacheParameterGroups."""
    found = asked(self, PARAMETER_GROUPS, self._get_param("CacheParameterGroupName"), _NO_PARAMETERS)
    return PaginatedResult({"CacheParameterGroups": [_group_shown(each) for each in found]})


def describe_cache_parameters(self: ElastiCacheResponse) -> ActionResult:
    """DescribeCacheParameters: those that somebody set, or with another source those that nobody did."""
    given = self._get_params()
    own = one(self, PARAMETER_GROUPS, given["CacheParameterGroupName"], _NO_PARAMETERS)["parameters"]
    shown = own if given.get("Source") == "user" else {**DEFAULT_PARAMETERS, **own}
    return PaginatedResult(
        {
            "Parameters": [
                {"ParameterName": name, "ParameterValue": value, "Source": "user" if name in own else "system"}
                for name, value in shown.items()
            ]
        }
    )


def modify_cache_parameter_group(self: ElastiCacheResponse) -> ActionResult:
    """ModifyCacheParameterGroup."""
    given = self._get_params()
    group = one(self, PARAMETER_GROUPS, given["CacheParameterGroupName"], _NO_PARAMETERS)
    for each in given.get("ParameterNameValues", ()):
        group["parameters"][each["ParameterName"]] = each["ParameterValue"]
    return ActionResult({"CacheParameterGroupName": given["CacheParameterGroupName"]})


def reset_cache_parameter_group(self: ElastiCacheResponse) -> ActionResult:
    """ResetCacheParameterGroup."""
    given = self._get_params()
    group = one(self, PARAMETER_GROUPS, given["CacheParameterGroupName"], _NO_PARAMETERS)
    for each in given.get("ParameterNameValues", ()):
        group["parameters"].pop(each["ParameterName"], None)
    return ActionResult({"CacheParameterGroupName": given["CacheParameterGroupName"]})


def delete_cache_parameter_group(self: ElastiCacheResponse) -> ActionResult:
    """DeleteCacheParameterGroup, which is refused while nodes have it."""
    name = self._get_params()["CacheParameterGroupName"]
    one(self, PARAMETER_GROUPS, name, _NO_PARAMETERS)
    if any(each["given"]["CacheParameterGroupName"] == name for each in every(self, GROUPS).values()):
        raise StillUsed("InvalidCacheParameterGroupState", f"The parameter group {name} is used by a cluster.")
    del every(self, PARAMETER_GROUPS)[name]
    return EmptyResult()


def modify_cache_subnet_group(self: ElastiCacheResponse) -> ActionResult:
    """ModifyCacheSubnetGroup."""
    given, backend = self._get_params(), self.elasticache_backend
    (group,) = backend.describe_cache_subnet_groups(given["CacheSubnetGroupName"])
    text = given.get("CacheSubnetGroupDescription", group.cache_subnet_group_description)
    del backend.cache_subnet_groups[given["CacheSubnetGroupName"]]
    made = backend.create_cache_subnet_group(
        given["CacheSubnetGroupName"], text, given.get("SubnetIds", group.subnet_ids), group.tags
    )
    return ActionResult({"CacheSubnetGroup": made})


def delete_cache_subnet_group(self: ElastiCacheResponse) -> ActionResult:
    """DeleteCacheSubnetGroup, which is refused while nodes are in it."""
    name, backend = self._get_params()["CacheSubnetGroupName"], self.elasticache_backend
    backend.describe_cache_subnet_groups(name)
    if any(each["given"]["CacheSubnetGroupName"] == name for each in every(self, GROUPS).values()):
        raise StillUsed("CacheSubnetGroupInUse", f"The subnet group {name} is used by a cluster.")
    del backend.cache_subnet_groups[name]
    return EmptyResult()
