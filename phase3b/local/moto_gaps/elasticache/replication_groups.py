"""Replication groups and their nodes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from moto.core.responses import ActionResult, PaginatedResult
from moto.elasticache.exceptions import CacheClusterNotFound
from moto.elasticache.responses import ElastiCacheResponse

from phase3b.local.moto_gaps.elasticache.made import (
    GROUPS,
    PARAMETER_GROUPS,
    USER_GROUPS,
    Made,
    asked,
    every,
    is_true,
    make,
    one,
    switched,
)

NO_GROUP: Final = "ReplicationGroupNotFoundFault"


def create_replication_group(self: ElastiCacheResponse) -> ActionResult:
    """CreateReplicationGroup."""
    given = self._get_params()
    name, nodes = given["ReplicationGroupId"], int(given.get("NumCacheClusters", 1))
    backend = self.elasticache_backend
    for group in given.get("UserGroupIds", ()):
        one(self, USER_GROUPS, group, "UserGroupNotFound")
    if wanted := given.get("CacheParameterGroupName"):
        one(self, PARAMETER_GROUPS, wanted, "CacheParameterGroupNotFound")
    if subnets := given.get("CacheSubnetGroupName"):
        backend.describe_cache_subnet_groups(subnets)
    made = make(self, GROUPS, name, "ReplicationGroupAlreadyExists", {})
    made |= {
        "ReplicationGroupId": name,
        "Description": given["ReplicationGroupDescription"],
        "Status": "available",
        "Engine": given.get("Engine", "redis"),
        "CacheNodeType": given.get("CacheNodeType"),
        "AutomaticFailover": switched(given.get("AutomaticFailoverEnabled")),
        "MultiAZ": switched(given.get("MultiAZEnabled")),
        "ClusterEnabled": False,
        "ClusterMode": "disabled",
        "SnapshotRetentionLimit": int(given.get("SnapshotRetentionLimit", 0)),
        "SnapshotWindow": "05:00-06:00",
        "AuthTokenEnabled": False,
        "TransitEncryptionEnabled": is_true(given.get("TransitEncryptionEnabled")),
        "TransitEncryptionMode": "required" if is_true(given.get("TransitEncryptionEnabled")) else None,
        "AtRestEncryptionEnabled": is_true(given.get("AtRestEncryptionEnabled")),
        "KmsKeyId": given.get("KmsKeyId"),
        "UserGroupIds": list(given.get("UserGroupIds", ())),
        "AutoMinorVersionUpgrade": is_true(given.get("AutoMinorVersionUpgrade", True)),
        "DataTiering": "disabled",
        "NetworkType": "ipv4",
        "IpDiscovery": "ipv4",
        "given": {
            "Port": int(given.get("Port", 6379)),
            "EngineVersion": f"{given.get('EngineVersion', '7.1')}.0",
            "CacheSubnetGroupName": given.get("CacheSubnetGroupName"),
            "CacheParameterGroupName": given.get("CacheParameterGroupName"),
            "SecurityGroupIds": list(given.get("SecurityGroupIds", ())),
        },
    }
    _set_nodes(made, nodes, backend.region_name)
    return ActionResult({"ReplicationGroup": _shown(made)})


def _set_nodes(group: Made, nodes: int, region: str) -> None:
    name, port = group["ReplicationGroupId"], group["given"]["Port"]
    domain = f"{name}.embedded.{region}.cache.amazonaws.com"
    group["MemberClusters"] = [f"{name}-{number:03}" for number in range(1, nodes + 1)]
    group["NodeGroups"] = [
        {
            "NodeGroupId": "0001",
            "Status": "available",
            "PrimaryEndpoint": {"Address": f"master.{domain}", "Port": port},
            "ReaderEndpoint": {"Address": f"replica.{domain}", "Port": port},
            "NodeGroupMembers": [
                {
                    "CacheClusterId": member,
                    "CacheNodeId": "0001",
                    "ReadEndpoint": {"Address": f"{member}.{domain}", "Port": port},
                    "PreferredAvailabilityZone": f"{region}{'abcdef'[position % 2]}",
                    "CurrentRole": "replica" if position else "primary",
                }
                for position, member in enumerate(group["MemberClusters"])
            ],
        }
    ]


def _shown(group: Made) -> Made:
    return {key: value for key, value in group.items() if key != "given"}


def describe_replication_groups(self: ElastiCacheResponse) -> ActionResult:
    """DescribeReplicationGroups."""
    found = asked(self, GROUPS, self._get_param("ReplicationGroupId"), NO_GROUP)
    return PaginatedResult({"ReplicationGroups": [_shown(each) for each in found]})


def modify_replication_group(self: ElastiCacheResponse) -> ActionResult:
    """ModifyReplicationGroup."""
    given = self._get_params()
    group = one(self, GROUPS, given["ReplicationGroupId"], NO_GROUP)
    for member, key in (
        ("ReplicationGroupDescription", "Description"),
        ("Engine", "Engine"),
        ("CacheNodeType", "CacheNodeType"),
    ):
        if member in given:
            group[key] = given[member]
    for member, key in (("AutomaticFailoverEnabled", "AutomaticFailover"), ("MultiAZEnabled", "MultiAZ")):
        if member in given:
            group[key] = switched(given[member])
    if "SnapshotRetentionLimit" in given:
        group["SnapshotRetentionLimit"] = int(given["SnapshotRetentionLimit"])
    if "EngineVersion" in given:
        group["given"]["EngineVersion"] = f"{given['EngineVersion']}.0"
    for key in ("CacheParameterGroupName", "SecurityGroupIds"):
        if key in given:
            group["given"][key] = given[key]
    left = set(given.get("UserGroupIdsToRemove", ()))
    group["UserGroupIds"] = [
        *(each for each in group["UserGroupIds"] if each not in left), *given.get("UserGroupIdsToAdd", ())
    ]  # fmt: skip
    return ActionResult({"ReplicationGroup": _shown(group)})


def increase_replica_count(self: ElastiCacheResponse) -> ActionResult:
    """IncreaseReplicaCount, which is asked for how many replicas there are to be."""
    group = one(self, GROUPS, self._get_param("ReplicationGroupId"), NO_GROUP)
    _set_nodes(group, int(self._get_params()["NewReplicaCount"]) + 1, self.elasticache_backend.region_name)
    return ActionResult({"ReplicationGroup": _shown(group)})


def decrease_replica_count(self: ElastiCacheResponse) -> ActionResult:
    """DecreaseReplicaCount, likewise."""
    return increase_replica_count(self)


def delete_replication_group(self: ElastiCacheResponse) -> ActionResult:
    """DeleteReplicationGroup: once more it is there, with what becomes of it."""
    group = one(self, GROUPS, self._get_param("ReplicationGroupId"), NO_GROUP)
    group["Status"] = "deleting"
    return ActionResult({"ReplicationGroup": _shown(group)})


def with_nodes(original: Callable[..., ActionResult]) -> Callable[..., ActionResult]:
    """DescribeCacheClusters made of moto's."""

    def describe_cache_clusters(self: ElastiCacheResponse) -> ActionResult:
        """DescribeCacheClusters with the nodes of replication groups."""
        name = self._get_param("CacheClusterId")
        nodes = [
            _node(group, member)
            for group in every(self, GROUPS).values()
            for member in group["MemberClusters"]
            if name in (None, member)
        ]
        if nodes:
            return PaginatedResult({"CacheClusters": nodes})
        if name:
            raise CacheClusterNotFound(name)
        return original(self)

    return describe_cache_clusters


def _node(group: Made, member: str) -> Made:
    given = group["given"]
    return {
        "CacheClusterId": member,
        "ReplicationGroupId": group["ReplicationGroupId"],
        "CacheClusterStatus": group["Status"],
        "CacheNodeType": group["CacheNodeType"],
        "Engine": group["Engine"],
        "EngineVersion": given["EngineVersion"],
        "NumCacheNodes": 1,
        "PreferredMaintenanceWindow": "sun:05:00-sun:06:00",
        "CacheSubnetGroupName": given["CacheSubnetGroupName"],
        "CacheParameterGroup": {
            "CacheParameterGroupName": given["CacheParameterGroupName"],
            "ParameterApplyStatus": "in-sync",
        },
        "SecurityGroups": [{"SecurityGroupId": each, "Status": "active"} for each in given["SecurityGroupIds"]],
        "AutoMinorVersionUpgrade": group["AutoMinorVersionUpgrade"],
        "SnapshotRetentionLimit": group["SnapshotRetentionLimit"],
        "SnapshotWindow": group["SnapshotWindow"],
        "TransitEncryptionEnabled": group["TransitEncryptionEnabled"],
        "AtRestEncryptionEnabled": group["AtRestEncryptionEnabled"],
        "ARN": group["ARN"].replace(":replicationgroup:", ":cluster:").rpartition(":")[0] + f":{member}",
    }
