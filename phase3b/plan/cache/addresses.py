"""Where the cache is in Terraform, and how what reads it refers to it."""

from __future__ import annotations

from typing import Final

from phase3b.capacity.service.cache import CacheCapacity
from phase3b.naming import Address

# Of Valkey and of Redis OSS; ElastiCache's default.
PORT: Final = 6379
REPLICATION_GROUP: Final = Address("aws_elasticache_replication_group", "cache")
SERVERLESS: Final = Address("aws_elasticache_serverless_cache", "cache")
SECRET: Final = Address("aws_secretsmanager_secret", "cache")


def endpoint_host(size: CacheCapacity) -> str:
    """An expression for the name that the cache is reached by: of nodes, the primary's, which moves when another takes over."""
    if size.serverless is not None:
        return SERVERLESS.ref("endpoint[0].address")
    return REPLICATION_GROUP.ref("primary_endpoint_address")


def endpoint_port(size: CacheCapacity) -> str:
    """The port, in digits; of a serverless cache an expression."""
    return SERVERLESS.ref("endpoint[0].port") if size.serverless is not None else str(PORT)


def secret_arn() -> str:
    """The secret with the user's name and password."""
    return SECRET.ref("arn")
