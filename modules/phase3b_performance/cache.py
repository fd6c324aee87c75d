"""The cache that functions read before the tables (Amazon ElastiCache)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from modules.phase3b_performance.drawn import Drawn, drawn
from modules.phase3b_performance.secrets import RANDOM
from phase3b.naming import Address
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


def draw(record: CacheRecord) -> Iterator[Drawn]:
    """Draws the cache, or who may use it and where it is."""
    match record:
        case CacheSecret():
            yield drawn(
                record.address,
                name=record.name,
                description=record.description,
                kms_key_id=record.key_id,
                recovery_window_in_days=0,
            )
        case CacheSecretValue():
            yield from draw_secret_value(record)
        case PasswordQuestion():
            yield drawn(record.address, secret_id=record.secret_id, version_id=record.version_id)
        case CacheUser():
            yield drawn(
                record.address,
                user_id=record.user_id,
                user_name=record.user_name,
                engine=record.engine,
                access_string=record.access_string,
                authentication_mode={"type": "password", "passwords": [record.password]},
            )
        case CacheUserGroup():
            yield drawn(
                record.address, user_group_id=record.group_id, engine=record.engine, user_ids=list(record.user_ids)
            )
        case CacheSubnetGroup():
            yield drawn(
                record.address, name=record.name, description=record.description, subnet_ids=list(record.subnet_ids)
            )
        case CacheParameterGroup():
            yield draw_parameters(record)
        case ReplicationGroup():
            yield draw_replication_group(record)
        case ServerlessCache():
            yield draw_serverless(record)
        case _:
            assert_never(record)


def draw_secret_value(record: CacheSecretValue) -> Iterator[Drawn]:
    """The secret's first value, written once. The user takes its password of this version; replaced together they get another."""
    random = Address(RANDOM, record.address.name)
    yield drawn(random, password_length=record.length, exclude_punctuation=True)
    value = f'${{jsonencode({{"username" = "{record.user_name}", "password" = {random}.random_password}})}}'
    yield drawn(record.address, secret_id=record.secret_id, secret_string_wo=value, secret_string_wo_version=1)


def draw_parameters(record: CacheParameterGroup) -> Drawn:
    """How nodes behave where that is not the engine's own."""
    return drawn(
        record.address,
        name=record.name,
        description=record.description,
        family=record.family,
        parameter=[{"name": name, "value": value} for name, value in sorted(record.parameters.items())],
    )


def draw_replication_group(record: ReplicationGroup) -> Drawn:
    """Nodes that are encrypted in transit and at rest. It holds no data, so what is changed is changed at once."""
    return drawn(
        record.address,
        replication_group_id=record.group_id,
        description=record.description,
        engine=record.engine,
        engine_version=record.engine_version,
        node_type=record.node_type,
        num_cache_clusters=record.nodes,
        automatic_failover_enabled=record.fails_over,
        multi_az_enabled=record.fails_over,
        port=record.port,
        transit_encryption_enabled=True,
        at_rest_encryption_enabled=True,
        kms_key_id=record.key_arn,
        parameter_group_name=record.parameter_group_name,
        subnet_group_name=record.subnet_group_name,
        security_group_ids=list(record.security_group_ids),
        user_group_ids=list(record.user_group_ids),
        auto_minor_version_upgrade=True,
        apply_immediately=True,
        snapshot_retention_limit=0,
    )


def draw_serverless(record: ServerlessCache) -> Drawn:
    """A cache without nodes; AWS encrypts it in transit and at rest, whatever is said."""
    return drawn(
        record.address,
        name=record.name,
        description=record.description,
        engine=record.engine,
        major_engine_version=record.engine_version,
        cache_usage_limits={
            "data_storage": {"maximum": record.data_gb_max, "unit": "GB"},
            "ecpu_per_second": [{"maximum": record.ecpu_per_second_max}],
        },
        kms_key_id=record.key_arn,
        subnet_ids=list(record.subnet_ids),
        security_group_ids=list(record.security_group_ids),
        user_group_id=record.user_group_id,
        snapshot_retention_limit=0,
    )
