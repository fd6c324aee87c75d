"""ElastiCache as the provider asks it: what is made is found with its nodes, what is used can't go, and what went is gone."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import boto3
import pytest
from botocore.exceptions import ClientError
from moto import mock_aws

from phase3b.local.moto_gaps import fill_gaps


@pytest.fixture
def elasticache() -> Iterator[Any]:
    fill_gaps()
    with mock_aws():
        yield boto3.client(
            "elasticache",
            region_name="us-east-1",
            aws_access_key_id="a",
            aws_secret_access_key="b",  # noqa: S106  moto's
        )


def code(call: Any, **given: Any) -> str:
    with pytest.raises(ClientError) as caught:
        call(**given)
    found: str = caught.value.response["Error"]["Code"]
    return found


def cached(elasticache: Any, **more: Any) -> Any:
    elasticache.create_cache_parameter_group(
        CacheParameterGroupName="p", CacheParameterGroupFamily="valkey8", Description="d"
    )
    mode = {"Type": "password", "Passwords": ["a" * 16]}
    elasticache.create_user(
        UserId="u", UserName="u", Engine="valkey", AccessString="on ~* +@read", AuthenticationMode=mode
    )
    elasticache.create_user_group(UserGroupId="g", Engine="valkey", UserIds=["u"])
    return elasticache.create_replication_group(
        ReplicationGroupId="c", ReplicationGroupDescription="d", Engine="valkey", EngineVersion="8.0",
        CacheNodeType="cache.t3.micro", NumCacheClusters=2, AutomaticFailoverEnabled=True, CacheParameterGroupName="p",
        TransitEncryptionEnabled=True, UserGroupIds=["g"], Tags=[{"Key": "Team", "Value": "x"}], **more,
    )["ReplicationGroup"]  # fmt: skip


def test_a_group_has_as_many_nodes_as_were_asked_for_and_one_name_of_its_primary(elasticache: Any) -> None:
    made = cached(elasticache)
    assert made["MemberClusters"] == ["c-001", "c-002"]
    (group,) = elasticache.describe_replication_groups(ReplicationGroupId="c")["ReplicationGroups"]
    (nodes,) = group["NodeGroups"]
    assert nodes["PrimaryEndpoint"] == {"Address": "master.c.embedded.us-east-1.cache.amazonaws.com", "Port": 6379}
    assert [each["CurrentRole"] for each in nodes["NodeGroupMembers"]] == ["primary", "replica"]
    assert {each["PreferredAvailabilityZone"] for each in nodes["NodeGroupMembers"]} == {"us-east-1a", "us-east-1b"}
    (node,) = elasticache.describe_cache_clusters(CacheClusterId="c-002")["CacheClusters"]
    assert (node["EngineVersion"], node["CacheParameterGroup"]["CacheParameterGroupName"]) == ("8.0.0", "p")
    assert elasticache.list_tags_for_resource(ResourceName=group["ARN"])["TagList"] == [{"Key": "Team", "Value": "x"}]
    changed = elasticache.increase_replica_count(ReplicationGroupId="c", NewReplicaCount=2, ApplyImmediately=True)
    assert len(changed["ReplicationGroup"]["MemberClusters"]) == 3


def test_what_is_used_can_not_go_and_what_went_is_gone(elasticache: Any) -> None:
    cached(elasticache)
    assert code(elasticache.delete_user_group, UserGroupId="g") == "InvalidUserGroupState"
    assert (
        code(elasticache.delete_cache_parameter_group, CacheParameterGroupName="p") == "InvalidCacheParameterGroupState"
    )
    elasticache.delete_replication_group(ReplicationGroupId="c")
    (leaving,) = elasticache.describe_replication_groups(ReplicationGroupId="c")["ReplicationGroups"]
    assert leaving["Status"] == "deleting"
    assert code(elasticache.describe_replication_groups, ReplicationGroupId="c") == "ReplicationGroupNotFoundFault"
    assert code(elasticache.describe_cache_clusters, CacheClusterId="c-001") == "CacheClusterNotFound"
    elasticache.delete_cache_parameter_group(CacheParameterGroupName="p")
    elasticache.delete_user_group(UserGroupId="g")
    elasticache.describe_user_groups(UserGroupId="g")
    assert code(elasticache.describe_user_groups, UserGroupId="g") == "UserGroupNotFound"


def test_nobody_is_let_in_by_a_group_that_is_not_there(elasticache: Any) -> None:
    given = {"ReplicationGroupId": "c", "ReplicationGroupDescription": "d"}
    assert code(elasticache.create_replication_group, **given, UserGroupIds=["none"]) == "UserGroupNotFound"
    assert code(elasticache.create_user_group, UserGroupId="g", Engine="valkey", UserIds=["none"]) == "UserNotFound"


def test_parameters_that_somebody_set_are_told_from_the_others(elasticache: Any) -> None:
    cached(elasticache)
    given = [{"ParameterName": "maxmemory-policy", "ParameterValue": "allkeys-lru"}]
    elasticache.modify_cache_parameter_group(CacheParameterGroupName="p", ParameterNameValues=given)
    own = elasticache.describe_cache_parameters(CacheParameterGroupName="p", Source="user")["Parameters"]
    assert [(each["ParameterName"], each["ParameterValue"]) for each in own] == [("maxmemory-policy", "allkeys-lru")]
    elasticache.reset_cache_parameter_group(CacheParameterGroupName="p", ParameterNameValues=given)
    assert elasticache.describe_cache_parameters(CacheParameterGroupName="p", Source="user")["Parameters"] == []


def test_a_serverless_cache_keeps_its_maximums(elasticache: Any) -> None:
    most = {"DataStorage": {"Maximum": 2, "Unit": "GB"}, "ECPUPerSecond": {"Maximum": 5000}}
    elasticache.create_serverless_cache(ServerlessCacheName="s", Engine="valkey", CacheUsageLimits=most)
    (cache,) = elasticache.describe_serverless_caches(ServerlessCacheName="s")["ServerlessCaches"]
    assert cache["CacheUsageLimits"] == most
    assert cache["Endpoint"]["Port"] == 6379
    elasticache.modify_serverless_cache(
        ServerlessCacheName="s", CacheUsageLimits={**most, "ECPUPerSecond": {"Maximum": 9000}}
    )
    (cache,) = elasticache.describe_serverless_caches()["ServerlessCaches"]
    assert cache["CacheUsageLimits"]["ECPUPerSecond"]["Maximum"] == 9000
