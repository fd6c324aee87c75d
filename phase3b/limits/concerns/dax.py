"""Where AWS is sent what is recorded of DAX, which functions read tables through."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from phase3b.limits.fields.sent_field import OF_TERRAFORM, Kind, Sent

_DAX: Final = "tier.dax"
_READS: Final = "service.dax"
_NAME: Final = "service.component"

FIELDS: Final[Mapping[str, Kind]] = {
    "DaxSubnetGroup": Kind(
        "subnet group of DAX",
        "aws_dax_subnet_group",
        "dax.CreateSubnetGroup",
        {
            "name": Sent("name", "SubnetGroupName", _NAME, named=True),
            "description": Sent("description", "Description", _NAME),
            "subnet_ids[]": Sent("subnet_ids[]", "SubnetIds[]", _DAX),
        },
    ),
    "DaxParameterGroup": Kind(
        "parameter group of DAX",
        "aws_dax_parameter_group",
        "dax.CreateParameterGroup",
        {
            "name": Sent("name", "ParameterGroupName", _NAME, named=True),
            "description": Sent("description", "Description", _NAME),
            "parameters{key}": Sent(
                "parameters[].name", "ParameterNameValues[].ParameterName", _READS, of="dax.UpdateParameterGroup"
            ),
            "parameters{*}": Sent(
                "parameters[].value", "ParameterNameValues[].ParameterValue", _READS, of="dax.UpdateParameterGroup"
            ),
        },
    ),
    "DaxCluster": Kind(
        "DAX cluster",
        "aws_dax_cluster",
        "dax.CreateCluster",
        {
            "name": Sent("cluster_name", "ClusterName", _NAME, named=True),
            "description": Sent("description", "Description", _NAME),
            "node_type": Sent("node_type", "NodeType", f"{_DAX}.node_type"),
            "nodes": Sent("replication_factor", "ReplicationFactor", f"{_DAX}.nodes"),
            "role_arn": Sent("iam_role_arn", "IamRoleArn", _NAME),
            "parameter_group_name": Sent("parameter_group_name", "ParameterGroupName", _NAME, named=True),
            "subnet_group_name": Sent("subnet_group_name", "SubnetGroupName", _NAME, named=True),
            "security_group_ids[]": Sent("security_group_ids[]", "SecurityGroupIds[]", _DAX),
            "needs[]": OF_TERRAFORM,
            "maintenance_window": Sent(
                "maintenance_window", "PreferredMaintenanceWindow", f"{_DAX}.maintenance_window"
            ),
        },
    ),
}
