"""Records of the cache: who may use it, where it is, and its nodes or their serverless counterpart."""

from __future__ import annotations

from collections.abc import Mapping

from phase3b.naming import Address
from phase3b.quick_dataclass import dataclass


@dataclass(frozen=True, slots=True)
class CacheSecret:
    """What the functions sign in to the cache with, encrypted.

    It can be deleted at once: it opens nothing but the cache, and one that waits would keep its name from the next.
    """

    address: Address
    name: str
    description: str
    key_id: str


@dataclass(frozen=True, slots=True)
class CacheSecretValue:
    """The first value of the secret: a name, and random characters as its password."""

    address: Address
    secret_id: str
    user_name: str
    length: int


@dataclass(frozen=True, slots=True)
class PasswordQuestion:
    """Asks Secrets Manager for the version of a secret that Terraform wrote: the user's password is that."""

    address: Address
    secret_id: str
    version_id: str


@dataclass(frozen=True, slots=True)
class CacheUser:
    """Who the functions are to the cache; `password` is an expression for the value in the secret."""

    address: Address
    user_id: str
    user_name: str
    engine: str
    access_string: str
    password: str


@dataclass(frozen=True, slots=True)
class CacheUserGroup:
    """All who may use the cache; nobody else can."""

    address: Address
    group_id: str
    engine: str
    user_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CacheSubnetGroup:
    """The subnets that nodes are placed in."""

    address: Address
    name: str
    description: str
    subnet_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CacheParameterGroup:
    """How each node behaves where that is not the engine's own."""

    address: Address
    name: str
    description: str
    family: str
    parameters: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class ReplicationGroup:
    """A primary node with its replicas in other zones; encrypted in transit and at rest."""

    address: Address
    group_id: str
    description: str
    engine: str
    engine_version: str
    node_type: str
    nodes: int
    port: int
    key_arn: str
    parameter_group_name: str
    subnet_group_name: str
    security_group_ids: tuple[str, ...]
    user_group_ids: tuple[str, ...]

    @property
    def fails_over(self) -> bool:
        """Whether a replica takes over when the primary fails."""
        return self.nodes > 1


@dataclass(frozen=True, slots=True)
class ServerlessCache:
    """A cache that AWS scales by what is stored and asked, up to a maximum of each."""

    address: Address
    name: str
    description: str
    engine: str
    engine_version: str
    data_gb_max: int
    ecpu_per_second_max: int
    key_arn: str
    subnet_ids: tuple[str, ...]
    security_group_ids: tuple[str, ...]
    user_group_id: str


CacheRecord = (
    CacheSecret
    | CacheSecretValue
    | PasswordQuestion
    | CacheUser
    | CacheUserGroup
    | CacheSubnetGroup
    | CacheParameterGroup
    | ReplicationGroup
    | ServerlessCache
)
