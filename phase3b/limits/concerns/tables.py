"""Where AWS is sent what is recorded of DynamoDB tables and their auto scaling."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from phase3b.limits.fields.sent_field import LIVE, OF_TERRAFORM, Kind, Sent, Unsent

_TABLE: Final = "service.tables.{table}"
_INDEX: Final = "service.tables.{table}.indexes.{indexes}"
_TRACKING: Final = "TargetTrackingScalingPolicyConfiguration"
_TRACKING_ARGUMENT: Final = "target_tracking_scaling_policy_configuration[]"
# What DynamoDB keeps alike in all replicas of a table.
_OF_BOTH: Final = (
    "billing_mode",
    *(f"{units}.{side}" for units in ("provisioned", "on_demand_ceiling") for side in ("read", "write")),
    *(f"indexes[].{part}" for part in ("name", "partition_key", "sort_key", "projection", "non_key_attributes")),
    "indexes[].non_key_attributes[]",
    *(
        f"indexes[].{units}.{side}"
        for units in ("provisioned", "scaled", "on_demand_ceiling", "lifted_ceiling")
        for side in ("read", "write")
    ),
    "indexes[].lifted_ceiling.needed",
)


FIELDS: Final[Mapping[str, Kind]] = {
    "DynamodbTable": Kind(
        "table",
        "aws_dynamodb_table",
        "dynamodb.CreateTable",
        {
            "name": Sent("name", "TableName", _TABLE, named=True),
            "billing_mode": Sent("billing_mode", "BillingMode", "tier.tables.{table}.billing_mode"),
            "provisioned.read": Sent(
                "read_capacity", "ProvisionedThroughput.ReadCapacityUnits", "tier.tables.{table}.read.min"
            ),
            "provisioned.write": Sent(
                "write_capacity", "ProvisionedThroughput.WriteCapacityUnits", "tier.tables.{table}.write.min"
            ),
            "scaled.read": LIVE,
            "scaled.write": LIVE,
            "on_demand_ceiling.read": Sent(
                "on_demand_throughput[].max_read_request_units",
                "OnDemandThroughput.MaxReadRequestUnits",
                "tier.tables.{table}.read.max",
            ),
            "on_demand_ceiling.write": Sent(
                "on_demand_throughput[].max_write_request_units",
                "OnDemandThroughput.MaxWriteRequestUnits",
                "tier.tables.{table}.write.max",
            ),
            "lifted_ceiling.read": LIVE,
            "lifted_ceiling.write": LIVE,
            "lifted_ceiling.needed": OF_TERRAFORM,
            "partition_key": Sent("hash_key", "KeySchema[].AttributeName", f"{_TABLE}.partition_key"),
            "sort_key": Sent("range_key", "KeySchema[].AttributeName", f"{_TABLE}.sort_key"),
            "attributes[].0": Sent("attribute[].name", "AttributeDefinitions[].AttributeName", f"{_TABLE}.attributes"),
            "attributes[].1": Sent("attribute[].type", "AttributeDefinitions[].AttributeType", f"{_TABLE}.attributes"),
            "indexes[].name": Sent(
                "global_secondary_index[].name", "GlobalSecondaryIndexes[].IndexName", _INDEX, named=True
            ),
            "indexes[].partition_key": Sent(
                "global_secondary_index[].hash_key",
                "GlobalSecondaryIndexes[].KeySchema[].AttributeName",
                f"{_INDEX}.partition_key",
            ),
            "indexes[].sort_key": Sent(
                "global_secondary_index[].range_key",
                "GlobalSecondaryIndexes[].KeySchema[].AttributeName",
                f"{_INDEX}.sort_key",
            ),
            "indexes[].projection": Sent(
                "global_secondary_index[].projection_type",
                "GlobalSecondaryIndexes[].Projection.ProjectionType",
                f"{_INDEX}.projection",
            ),
            "indexes[].non_key_attributes": Sent(
                "global_secondary_index[].non_key_attributes",
                "GlobalSecondaryIndexes[].Projection.NonKeyAttributes",
                f"{_INDEX}.non_key_attributes",
            ),
            "indexes[].non_key_attributes[]": Sent(
                "global_secondary_index[].non_key_attributes[]",
                "GlobalSecondaryIndexes[].Projection.NonKeyAttributes[]",
                f"{_INDEX}.non_key_attributes",
            ),
            "indexes[].provisioned.read": Sent(
                "global_secondary_index[].read_capacity",
                "GlobalSecondaryIndexes[].ProvisionedThroughput.ReadCapacityUnits",
                "tier.tables.{table}.indexes.{indexes}.read.min",
            ),
            "indexes[].provisioned.write": Sent(
                "global_secondary_index[].write_capacity",
                "GlobalSecondaryIndexes[].ProvisionedThroughput.WriteCapacityUnits",
                "tier.tables.{table}.indexes.{indexes}.write.min",
            ),
            "indexes[].scaled.read": LIVE,
            "indexes[].scaled.write": LIVE,
            "indexes[].on_demand_ceiling.read": Sent(
                "global_secondary_index[].on_demand_throughput[].max_read_request_units",
                "GlobalSecondaryIndexes[].OnDemandThroughput.MaxReadRequestUnits",
                "tier.tables.{table}.indexes.{indexes}.read.max",
            ),
            "indexes[].on_demand_ceiling.write": Sent(
                "global_secondary_index[].on_demand_throughput[].max_write_request_units",
                "GlobalSecondaryIndexes[].OnDemandThroughput.MaxWriteRequestUnits",
                "tier.tables.{table}.indexes.{indexes}.write.max",
            ),
            "indexes[].lifted_ceiling.read": LIVE,
            "indexes[].lifted_ceiling.write": LIVE,
            "indexes[].lifted_ceiling.needed": OF_TERRAFORM,
            "ttl_to_end": Unsent("an expression: the attribute that AWS still deletes by, to be switched off"),
            "ttl_attribute": Sent(
                "ttl[].attribute_name",
                "TimeToLiveSpecification.AttributeName",
                f"{_TABLE}.ttl_attribute",
                of="dynamodb.UpdateTimeToLive",
            ),
            "stream": Sent("stream_view_type", "StreamSpecification.StreamViewType", f"{_TABLE}.stream"),
            "stream_while_replicated": OF_TERRAFORM,
            "replicated": OF_TERRAFORM,
            "point_in_time_recovery": Sent(
                "point_in_time_recovery[].enabled",
                "PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled",
                "environment.point_in_time_recovery",
                of="dynamodb.UpdateContinuousBackups",
            ),
            "deletion_protection": Sent(
                "deletion_protection_enabled", "DeletionProtectionEnabled", "environment.deletion_protection"
            ),
            "prevent_destroy": OF_TERRAFORM,
            "key_arn": Sent("server_side_encryption[].kms_key_arn", "SSESpecification.KMSMasterKeyId", _TABLE),
            "tags{key}": Sent("tags{key}", "Tags[].Key", _TABLE),
            "tags{*}": Sent("tags{*}", "Tags[].Value", _TABLE, named=True),
        },
    ),
    "TableReplica": Kind(
        "replica of a table",
        "aws_dynamodb_table_replica",
        "dynamodb.UpdateTable",
        {
            "name": Sent("tags{*}", "Tags[].Value", _TABLE, named=True, of="dynamodb.CreateTable"),
            "table_arn": Sent("global_table_arn", "TableName", _TABLE, named=True),
            "key_arn": Sent(
                "kms_key_arn", "ReplicaUpdates[].Create.KMSMasterKeyId", "environment.second_region.kms_key_arn"
            ),
            "point_in_time_recovery": Sent(
                "point_in_time_recovery",
                "PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled",
                "environment.point_in_time_recovery",
                of="dynamodb.UpdateContinuousBackups",
            ),
            "deletion_protection": Sent(
                "deletion_protection_enabled", "DeletionProtectionEnabled", "environment.deletion_protection"
            ),
            "prevent_destroy": OF_TERRAFORM,
            **dict.fromkeys(_OF_BOTH, Unsent("as the first region's table has it, which is judged there")),
            "tags{key}": Sent("tags{key}", "Tags[].Key", _TABLE, of="dynamodb.CreateTable"),
            "tags{*}": Sent("tags{*}", "Tags[].Value", _TABLE, named=True, of="dynamodb.CreateTable"),
        },
    ),
    "ScalingTarget": Kind(
        "scaling target",
        "aws_appautoscaling_target",
        "application-autoscaling.RegisterScalableTarget",
        {
            "resource_id": Sent("resource_id", "ResourceId", "{owner}", named=True),
            "dimension": Sent("scalable_dimension", "ScalableDimension", "{owner}"),
            "floor": Sent("min_capacity", "MinCapacity", "{capacity}.{side}.min"),
            "ceiling": Sent("max_capacity", "MaxCapacity", "{capacity}.{side}.max"),
            "scheduled": OF_TERRAFORM,
        },
    ),
    "ScalingPolicy": Kind(
        "scaling policy",
        "aws_appautoscaling_policy",
        "application-autoscaling.PutScalingPolicy",
        {
            "name": Sent("name", "PolicyName", "{owner}", named=True),
            "resource_id": Sent("resource_id", "ResourceId", "{owner}", named=True),
            "dimension": Sent("scalable_dimension", "ScalableDimension", "{owner}"),
            "predefined_metric": Sent(
                f"{_TRACKING_ARGUMENT}.predefined_metric_specification[].predefined_metric_type",
                f"{_TRACKING}.PredefinedMetricSpecification.PredefinedMetricType",
                "{owner}",
            ),
            "target_percent": Sent(
                f"{_TRACKING_ARGUMENT}.target_value", f"{_TRACKING}.TargetValue", "{tracking}.target_percent"
            ),
            "scale_out_cooldown_seconds": Sent(
                f"{_TRACKING_ARGUMENT}.scale_out_cooldown",
                f"{_TRACKING}.ScaleOutCooldown",
                "{tracking}.scale_out_cooldown_seconds",
            ),
            "scale_in_cooldown_seconds": Sent(
                f"{_TRACKING_ARGUMENT}.scale_in_cooldown",
                f"{_TRACKING}.ScaleInCooldown",
                "{tracking}.scale_in_cooldown_seconds",
            ),
        },
    ),
    "ScheduledAction": Kind(
        "scheduled action",
        "aws_appautoscaling_scheduled_action",
        "application-autoscaling.PutScheduledAction",
        {
            "name": Sent("name", "ScheduledActionName", "{schedule}", named=True),
            "resource_id": Sent("resource_id", "ResourceId", "{owner}", named=True),
            "dimension": Sent("scalable_dimension", "ScalableDimension", "{owner}"),
            "expression": Sent("schedule", "Schedule", "{schedule}.expression"),
            "timezone": Sent("timezone", "Timezone", "{schedule}.timezone"),
            "floor": Sent(
                "scalable_target_action[].min_capacity", "ScalableTargetAction.MinCapacity", "{schedule}.{side}.min"
            ),
            "ceiling": Sent(
                "scalable_target_action[].max_capacity", "ScalableTargetAction.MaxCapacity", "{schedule}.{side}.max"
            ),
        },
    ),
}
