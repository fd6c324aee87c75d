"""A stack written by hand: one resource of every kind whose life the embedded AWS is tested with."""

from __future__ import annotations

import json
from typing import Any

REGION = "eu-west-1"
ACCOUNT_ID = "210987654321"
TICKETS, FORECASTS = "acme-dev-tickets", "acme-dev-forecasts"
INDEX = "tenant-status-index"

Stack = dict[str, Any]


def made_by_hand() -> Stack:
    """What a synth writes, at its smallest: S3 state, default tags, an account guard."""
    throttles = {
        "alarm_name": "acme-dev-tickets-read-throttles",
        "comparison_operator": "GreaterThanThreshold",
        "evaluation_periods": 1,
        "threshold": 10,
        "treat_missing_data": "notBreaching",
        "alarm_actions": ["${aws_sns_topic.alerts.arn}"],
    }
    by_table = {"TableName": "${aws_dynamodb_table.tickets.name}"}
    consumed = {
        "namespace": "AWS/DynamoDB",
        "metric_name": "ConsumedReadCapacityUnits",
        "period": 60,
        "stat": "Sum",
        "dimensions": by_table,
    }
    alarms = {
        "simple": throttles
        | {
            "namespace": "AWS/DynamoDB",
            "metric_name": "ReadThrottleEvents",
            "period": 60,
            "statistic": "Sum",
            "dimensions": by_table,
        },
        "p95": throttles
        | {
            "alarm_name": "acme-dev-tickets-query-latency",
            "namespace": "AWS/DynamoDB",
            "metric_name": "SuccessfulRequestLatency",
            "period": 300,
            "extended_statistic": "p95",
            "evaluate_low_sample_count_percentiles": "ignore",
            "dimensions": {**by_table, "Operation": "Query"},
        },
        "math": throttles
        | {
            "alarm_name": "acme-dev-tickets-read-ceiling",
            "metric_query": [
                {"id": "percent", "expression": "100 * (c / PERIOD(c)) / 20", "label": "of 20/s", "return_data": True},
                {"id": "c", "metric": consumed, "return_data": False},
            ],
        },
    }
    return {
        "terraform": {
            "backend": {"s3": {"bucket": "never-reached", "key": "k", "region": REGION, "use_lockfile": True}},
            "required_providers": {"aws": {"source": "hashicorp/aws", "version": "5.100.0"}},
        },
        "provider": {
            "aws": [
                {
                    "region": REGION,
                    "allowed_account_ids": [ACCOUNT_ID],
                    "default_tags": [{"tags": {"Project": "acme", "ManagedBy": "phase3b"}}],
                }
            ]
        },
        "data": {"aws_caller_identity": {"current": {}}, "aws_partition": {"current": {}}},
        "resource": {
            "aws_kms_key": {
                "data": {
                    "deletion_window_in_days": 7,
                    "enable_key_rotation": True,
                    "policy": json.dumps(
                        {
                            "Version": "2012-10-17",
                            "Statement": [
                                {
                                    "Sid": "Account",
                                    "Effect": "Allow",
                                    "Principal": {
                                        "AWS": "arn:${data.aws_partition.current.partition}:iam::"
                                        "${data.aws_caller_identity.current.account_id}:root"
                                    },
                                    "Action": "kms:*",
                                    "Resource": "*",
                                }
                            ],
                        }
                    ),
                }
            },
            "aws_kms_alias": {
                "data": {"name": "alias/acme-dev-data", "target_key_id": "${aws_kms_key.data.key_id}"},
            },
            "aws_sns_topic": {"alerts": {"name": "acme-dev-alerts", "kms_master_key_id": "${aws_kms_key.data.arn}"}},
            "aws_sns_topic_policy": {
                "alerts": {
                    "arn": "${aws_sns_topic.alerts.arn}",
                    "policy": json.dumps(
                        {
                            "Version": "2012-10-17",
                            "Statement": [
                                {
                                    "Sid": "Alarms",
                                    "Effect": "Allow",
                                    "Principal": {"Service": "cloudwatch.amazonaws.com"},
                                    "Action": "sns:Publish",
                                    "Resource": "${aws_sns_topic.alerts.arn}",
                                }
                            ],
                        }
                    ),
                }
            },
            "aws_sns_topic_subscription": {
                "email": {
                    "topic_arn": "${aws_sns_topic.alerts.arn}",
                    "protocol": "email",
                    "endpoint": "ops@example.com",
                }
            },
            "aws_dynamodb_table": {"tickets": provisioned_table(), "forecasts": on_demand_table()},
            **scaling(),
            # AWS deletes no alarm that a rule names: what no rule names any more goes after the rule has changed.
            "aws_cloudwatch_metric_alarm": {
                name: {**each, "lifecycle": {"create_before_destroy": True}} for name, each in alarms.items()
            },
            "aws_cloudwatch_composite_alarm": {"page": composite_alarm("simple", "math")},
            "aws_cloudwatch_dashboard": {
                "performance": {
                    "dashboard_name": "acme-dev-performance",
                    "dashboard_body": json.dumps(
                        {
                            "widgets": [
                                {
                                    "type": "alarm",
                                    "x": 0,
                                    "y": 0,
                                    "width": 24,
                                    "height": 2,
                                    "properties": {"alarms": ["${aws_cloudwatch_metric_alarm.simple.arn}"]},
                                }
                            ]
                        }
                    ),
                }
            },
        },
        "output": {
            "tickets_table_name": {"value": "${aws_dynamodb_table.tickets.name}"},
            "account_id": {"value": "${data.aws_caller_identity.current.account_id}"},
        },
    }


def composite_alarm(*alarms: str) -> dict[str, Any]:
    return {
        "alarm_name": "acme-dev-page",
        "alarm_rule": " OR ".join(f'ALARM("${{aws_cloudwatch_metric_alarm.{each}.alarm_name}}")' for each in alarms),
        "alarm_actions": ["${aws_sns_topic.alerts.arn}"],
    }


def provisioned_table() -> dict[str, Any]:
    return {
        "name": TICKETS,
        "billing_mode": "PROVISIONED",
        "read_capacity": 5,
        "write_capacity": 5,
        "hash_key": "tenant_id",
        "range_key": "ticket_id",
        "attribute": [{"name": name, "type": "S"} for name in ("tenant_id", "ticket_id", "status")],
        "global_secondary_index": [
            {
                "name": INDEX,
                "hash_key": "tenant_id",
                "range_key": "status",
                "projection_type": "INCLUDE",
                "non_key_attributes": ["subject"],
                "read_capacity": 5,
                "write_capacity": 5,
            }
        ],
        "ttl": {"attribute_name": "expires_at", "enabled": True},
        "point_in_time_recovery": {"enabled": True},
        "server_side_encryption": {"enabled": True, "kms_key_arn": "${aws_kms_key.data.arn}"},
        "deletion_protection_enabled": True,
        "stream_enabled": True,
        "stream_view_type": "NEW_AND_OLD_IMAGES",
        "tags": {"Name": TICKETS},
    }


def on_demand_table() -> dict[str, Any]:
    ceiling = {"max_read_request_units": 25, "max_write_request_units": 25}
    return {
        "name": FORECASTS,
        "billing_mode": "PAY_PER_REQUEST",
        "hash_key": "tenant_id",
        "attribute": [{"name": name, "type": "S"} for name in ("tenant_id", "horizon")],
        "global_secondary_index": [
            {
                "name": INDEX,
                "hash_key": "tenant_id",
                "range_key": "horizon",
                "projection_type": "ALL",
                "on_demand_throughput": ceiling,
            }
        ],
        "on_demand_throughput": ceiling,
        "point_in_time_recovery": {"enabled": False},
        "server_side_encryption": {"enabled": True, "kms_key_arn": "${aws_kms_key.data.arn}"},
        "deletion_protection_enabled": False,
        "tags": {"Name": FORECASTS},
    }


def scaling() -> dict[str, Any]:
    def pair(name: str, resource_id: str, dimension: str) -> tuple[dict[str, Any], dict[str, Any]]:
        target = {
            "service_namespace": "dynamodb",
            "resource_id": resource_id,
            "scalable_dimension": dimension,
            "min_capacity": 5,
            "max_capacity": 20,
        }
        policy = {
            "name": name,
            "policy_type": "TargetTrackingScaling",
            "service_namespace": "dynamodb",
            "resource_id": f"${{aws_appautoscaling_target.{name}.resource_id}}",
            "scalable_dimension": dimension,
            "target_tracking_scaling_policy_configuration": {
                "predefined_metric_specification": {"predefined_metric_type": "DynamoDBReadCapacityUtilization"},
                "target_value": 70,
                "scale_in_cooldown": 60,
                "scale_out_cooldown": 30,
            },
        }
        return target, policy

    table = "table/${aws_dynamodb_table.tickets.name}"
    on_table = pair("tickets_read", table, "dynamodb:table:ReadCapacityUnits")
    on_index = pair("tickets_index_read", f"{table}/index/{INDEX}", "dynamodb:index:ReadCapacityUnits")
    return {
        "aws_appautoscaling_target": {"tickets_read": on_table[0], "tickets_index_read": on_index[0]},
        "aws_appautoscaling_policy": {"tickets_read": on_table[1], "tickets_index_read": on_index[1]},
    }


def table_of(stack: Stack, name: str) -> dict[str, Any]:
    found: dict[str, Any] = stack["resource"]["aws_dynamodb_table"][name]
    return found
