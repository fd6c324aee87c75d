"""DynamoDB Accelerator, which functions read tables through."""

from __future__ import annotations

from typing import assert_never

from modules.phase3b_performance.drawn import Drawn, drawn, needs
from phase3b.plan.dax.records import DaxCluster, DaxParameterGroup, DaxRecord, DaxSubnetGroup


def draw(record: DaxRecord) -> Drawn:
    """Draws the cluster, or where it is and how long it keeps what it read."""
    match record:
        case DaxSubnetGroup():
            return drawn(
                record.address, name=record.name, description=record.description, subnet_ids=list(record.subnet_ids)
            )
        case DaxParameterGroup():
            return draw_parameters(record)
        case DaxCluster():
            return draw_cluster(record)
        case _:
            assert_never(record)


def draw_parameters(record: DaxParameterGroup) -> Drawn:
    """How long nodes keep what they read; another one is there before a cluster gives up this one."""
    return drawn(
        record.address,
        name=record.name,
        description=record.description,
        parameters=[{"name": name, "value": value} for name, value in sorted(record.parameters.items())],
        lifecycle={"create_before_destroy": True},
    )


def draw_cluster(record: DaxCluster) -> Drawn:
    """Nodes that are encrypted in transit and at rest; AWS places them in the zones of the subnets."""
    return drawn(
        record.address,
        cluster_name=record.name,
        description=record.description,
        node_type=record.node_type,
        replication_factor=record.nodes,
        iam_role_arn=record.role_arn,
        parameter_group_name=record.parameter_group_name,
        subnet_group_name=record.subnet_group_name,
        security_group_ids=list(record.security_group_ids),
        maintenance_window=record.maintenance_window,
        cluster_endpoint_encryption_type="TLS",
        server_side_encryption={"enabled": True},
        depends_on=needs(record.needs),
    )
