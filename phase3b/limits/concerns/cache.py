"""Where AWS is sent what is recorded of the cache that functions read before the tables."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from phase3b.limits.fields.sent_field import Kind, Sent

_CACHE: Final = "tier.cache"
_NAME: Final = "service.component"
_SERVERLESS: Final = "CacheUsageLimits"

FIELDS: Final[Mapping[str, Kind]] = {
    "CacheSecret": Kind(
        "secret",
        "aws_secretsmanager_secret",
        "secretsmanager.CreateSecret",
        {
            "name": Sent("name", "Name", _NAME, named=True),
            "description": Sent("description", "Description", _NAME),
            "key_id": Sent("kms_key_id", "KmsKeyId", _NAME),
        },
    ),
    "CacheSecretValue": Kind(
        "secret's value",
        "aws_secretsmanager_secret_version",
        "secretsmanager.PutSecretValue",
        {
            "secret_id": Sent("secret_id", "SecretId", _NAME),
            "user_name": Sent("secret_string_wo", "SecretString", _NAME),
            "length": Sent(
                "aws_secretsmanager_random_password.password_length",
                "PasswordLength",
                _CACHE,
                of="secretsmanager.GetRandomPassword",
            ),
        },
    ),
    "CacheUser": Kind(
        "user of the cache",
        "aws_elasticache_user",
        "elasticache.CreateUser",
        {
            "user_id": Sent("user_id", "UserId", _NAME, named=True),
            "user_name": Sent("user_name", "UserName", _NAME),
            "engine": Sent("engine", "Engine", _CACHE),
            "access_string": Sent("access_string", "AccessString", _CACHE),
            "password": Sent("authentication_mode[].passwords[]", "AuthenticationMode.Passwords[]", _CACHE),
        },
    ),
    "CacheUserGroup": Kind(
        "user group of the cache",
        "aws_elasticache_user_group",
        "elasticache.CreateUserGroup",
        {
            "group_id": Sent("user_group_id", "UserGroupId", _NAME, named=True),
            "engine": Sent("engine", "Engine", _CACHE),
            "user_ids[]": Sent("user_ids[]", "UserIds[]", _CACHE),
        },
    ),
    "CacheSubnetGroup": Kind(
        "subnet group of the cache",
        "aws_elasticache_subnet_group",
        "elasticache.CreateCacheSubnetGroup",
        {
            "name": Sent("name", "CacheSubnetGroupName", _NAME, named=True),
            "description": Sent("description", "CacheSubnetGroupDescription", _NAME),
            "subnet_ids[]": Sent("subnet_ids[]", "SubnetIds[]", _CACHE),
        },
    ),
    "CacheParameterGroup": Kind(
        "parameter group of the cache",
        "aws_elasticache_parameter_group",
        "elasticache.CreateCacheParameterGroup",
        {
            "name": Sent("name", "CacheParameterGroupName", _NAME, named=True),
            "description": Sent("description", "Description", _NAME),
            "family": Sent("family", "CacheParameterGroupFamily", _CACHE),
            "parameters{key}": Sent(
                "parameter[].name",
                "ParameterNameValues[].ParameterName",
                _CACHE,
                of="elasticache.ModifyCacheParameterGroup",
            ),
            "parameters{*}": Sent(
                "parameter[].value",
                "ParameterNameValues[].ParameterValue",
                _CACHE,
                of="elasticache.ModifyCacheParameterGroup",
            ),
        },
    ),
    "ReplicationGroup": Kind(
        "cache",
        "aws_elasticache_replication_group",
        "elasticache.CreateReplicationGroup",
        {
            "group_id": Sent("replication_group_id", "ReplicationGroupId", _NAME, named=True),
            "description": Sent("description", "ReplicationGroupDescription", _NAME),
            "engine": Sent("engine", "Engine", _CACHE),
            "engine_version": Sent("engine_version", "EngineVersion", _CACHE),
            "node_type": Sent("node_type", "CacheNodeType", f"{_CACHE}.node_type"),
            "nodes": Sent("num_cache_clusters", "NumCacheClusters", f"{_CACHE}.nodes"),
            "port": Sent("port", "Port", _CACHE),
            "key_arn": Sent("kms_key_id", "KmsKeyId", _NAME),
            "parameter_group_name": Sent("parameter_group_name", "CacheParameterGroupName", _NAME, named=True),
            "subnet_group_name": Sent("subnet_group_name", "CacheSubnetGroupName", _NAME, named=True),
            "security_group_ids[]": Sent("security_group_ids[]", "SecurityGroupIds[]", _CACHE),
            "user_group_ids[]": Sent("user_group_ids[]", "UserGroupIds[]", _CACHE),
        },
    ),
    "ServerlessCache": Kind(
        "serverless cache",
        "aws_elasticache_serverless_cache",
        "elasticache.CreateServerlessCache",
        {
            "name": Sent("name", "ServerlessCacheName", _NAME, named=True),
            "description": Sent("description", "Description", _NAME),
            "engine": Sent("engine", "Engine", _CACHE),
            "engine_version": Sent("major_engine_version", "MajorEngineVersion", _CACHE),
            "data_gb_max": Sent(
                "cache_usage_limits[].data_storage[].maximum",
                f"{_SERVERLESS}.DataStorage.Maximum",
                f"{_CACHE}.serverless.data_gb_max",
            ),
            "ecpu_per_second_max": Sent(
                "cache_usage_limits[].ecpu_per_second[].maximum",
                f"{_SERVERLESS}.ECPUPerSecond.Maximum",
                f"{_CACHE}.serverless.ecpu_per_second_max",
            ),
            "key_arn": Sent("kms_key_id", "KmsKeyId", _NAME),
            "subnet_ids[]": Sent("subnet_ids[]", "SubnetIds[]", _CACHE),
            "security_group_ids[]": Sent("security_group_ids[]", "SecurityGroupIds[]", _CACHE),
            "user_group_id": Sent("user_group_id", "UserGroupId", _NAME, named=True),
        },
    ),
}
