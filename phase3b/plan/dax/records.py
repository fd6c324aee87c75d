"""Records of DAX: where its nodes are, how long they keep what they read, and the cluster."""

from __future__ import annotations

from collections.abc import Mapping

from phase3b.naming import Address
from phase3b.quick_dataclass import dataclass


@dataclass(frozen=True, slots=True)
class DaxSubnetGroup:
    """The subnets that nodes are placed in."""

    address: Address
    name: str
    description: str
    subnet_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DaxParameterGroup:
    """How long each node keeps what it read.

    Its name has the times: AWS changes none of a group that a cluster has, so other times are another group, made before the old one goes.
    """

    address: Address
    name: str
    description: str
    parameters: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class DaxCluster:
    """A primary node with its replicas; encrypted in transit and at rest. What it holds can be read again.

    It has no topic: AWS's documents say whose a topic must be ("CreateCluster", DAX API Reference: the cluster's own account), but not
    as whom DAX publishes to one that is encrypted with a customer's key. Its events are read by `dax describe-events`.
    """

    address: Address
    name: str
    description: str
    node_type: str
    nodes: int
    role_arn: str
    parameter_group_name: str
    subnet_group_name: str
    security_group_ids: tuple[str, ...]
    maintenance_window: str
    # The role's policy: DAX looks at it when it is made.
    needs: tuple[Address, ...]


DaxRecord = DaxSubnetGroup | DaxParameterGroup | DaxCluster
