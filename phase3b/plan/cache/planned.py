"""The records of the cache, where the tier has one that a function reads."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from phase3b.capacity.deployment import Deployment
from phase3b.naming import Address, Names
from phase3b.plan.cache.addresses import PORT, REPLICATION_GROUP, SECRET, SERVERLESS
from phase3b.plan.cache.records import (
    CacheParameterGroup,
    CacheRecord,
    CacheSecret,
    CacheSecretValue,
    CacheSubnetGroup,
    CacheUser,
    CacheUserGroup,
    PasswordQuestion,
    ReplicationGroup,
    ServerlessCache,
)
from phase3b.plan.encryption.planned import key_arn
from phase3b.plan.network.addresses import CACHE_GROUP
from phase3b.plan.network.members import cache_members, private_subnets

ENGINE: Final = "valkey"
# "Supported engines and versions" in the ElastiCache User Guide; of a serverless cache the major one alone is said.
ENGINE_VERSION: Final = "8.0"
MAJOR_VERSION: Final = "8"
FAMILY: Final = "valkey8"
# Every answer can be had again from the tables: what was used least lately makes room.
PARAMETERS: Final = {"maxmemory-policy": "allkeys-lru"}
# Reads and writes on every key; nothing that lists all keys, empties the cache or changes how it works. INFO tells whether it was
# restarted, which AWS counts as dangerous.
ACCESS: Final = "on ~* -@all +@read +@write +@connection -@dangerous +info"
# ElastiCache takes 16 to 128 characters: "Authenticating users with Role-Based Access Control".
PASSWORD_CHARACTERS: Final = 64
USER: Final = Address("aws_elasticache_user", "cache")
USER_GROUP: Final = Address("aws_elasticache_user_group", "cache")
SECRET_VALUE: Final = Address("aws_secretsmanager_secret_version", "cache")
PASSWORD: Final = Address("data.aws_secretsmanager_secret_version", "cache")


def cache_records(deployment: Deployment, names: Names) -> Iterator[CacheRecord]:
    """The cache with its user; nodes of it, or a serverless one."""
    size = deployment.tier.cache
    if size is None or not cache_members(deployment):
        return
    name, shared = names.cache(), names.shared("cache")
    description = f"What functions of {names.prefix} read before the tables"
    yield CacheSecret(SECRET, shared, f"The user of the cache of {names.prefix}", key_arn(deployment))
    yield CacheSecretValue(SECRET_VALUE, SECRET.ref("id"), names.component, PASSWORD_CHARACTERS)
    yield PasswordQuestion(PASSWORD, SECRET.ref("id"), SECRET_VALUE.ref("version_id"))
    password = f'${{jsondecode({PASSWORD}.secret_string)["password"]}}'
    yield CacheUser(USER, name, names.component, ENGINE, ACCESS, password)
    yield CacheUserGroup(USER_GROUP, name, ENGINE, (USER.ref("user_id"),))
    groups = (CACHE_GROUP.ref("id"),)
    if size.serverless is not None:
        yield ServerlessCache(
            SERVERLESS,
            name,
            description,
            ENGINE,
            MAJOR_VERSION,
            size.serverless.data_gb_max,
            size.serverless.ecpu_per_second_max,
            key_arn(deployment),
            private_subnets(deployment),
            groups,
            USER_GROUP.ref("user_group_id"),
        )
        return
    if size.node_type is None or size.nodes is None:  # The rules have refused such a file.
        return
    subnets = CacheSubnetGroup(
        Address("aws_elasticache_subnet_group", "cache"), shared, description, private_subnets(deployment)
    )
    parameters = CacheParameterGroup(
        Address("aws_elasticache_parameter_group", "cache"), shared, description, FAMILY, PARAMETERS
    )
    yield subnets
    yield parameters
    yield ReplicationGroup(
        REPLICATION_GROUP,
        name,
        description,
        ENGINE,
        ENGINE_VERSION,
        size.node_type,
        size.nodes,
        PORT,
        key_arn(deployment),
        parameters.address.ref("name"),
        subnets.address.ref("name"),
        groups,
        (USER_GROUP.ref("user_group_id"),),
    )
