"""IAM policies as literal JSON, so that a policy scan can judge them.

Only the account and the partition are Terraform expressions: a policy inside `${jsonencode(...)}` is passed by
scanners unread.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Final, Literal

from phase3b.capacity.aws_limits import dns_suffix

# The principals of other services end in amazonaws.com in every partition: "AWS service principals", IAM User Guide.
Condition = Mapping[str, Mapping[str, str | Sequence[str]]]
CostService = Literal["budgets", "anomalies"]


def _document(*statements: Mapping[str, object]) -> str:
    return json.dumps({"Version": "2012-10-17", "Statement": list(statements)}, separators=(",", ":"))


def _statement(
    sid: str,
    effect: str,
    principal: Mapping[str, str] | str,
    action: str | Sequence[str],
    resource: str,
    condition: Condition | None = None,
) -> dict[str, object]:
    statement: dict[str, object] = {
        "Sid": sid,
        "Effect": effect,
        "Principal": principal,
        "Action": action,
        "Resource": resource,
    }
    return statement if condition is None else {**statement, "Condition": condition}


# Who publishes what is found of costs, and the ARNs that they do it for: "Creating an Amazon SNS topic for budget
# notifications" and "Creating an Amazon SNS topic for anomaly notifications" in the AWS Cost Management User Guide.
# AWS gives no ARN for the latter.
COST_SERVICES: Final[Mapping[CostService, tuple[str, str, str | None]]] = {
    "budgets": ("BudgetsOfThisAccount", "budgets.amazonaws.com", "arn:{partition}:budgets::{account}:*"),
    "anomalies": ("CostAnomaliesOfThisAccount", "costalerts.amazonaws.com", None),
}


def _of_costs(
    costs: Sequence[CostService], action: str | Sequence[str], resource: str, partition: str, account: str
) -> list[dict[str, object]]:
    """What AWS's services that watch costs may do, on behalf of this account alone."""
    found = []
    for each in costs:
        sid, principal, source = COST_SERVICES[each]
        condition: dict[str, Mapping[str, str]] = {"StringEquals": {"aws:SourceAccount": account}}
        if source is not None:
            condition["ArnLike"] = {"aws:SourceArn": source.format(partition=partition, account=account)}
        found.append(_statement(sid, "Allow", {"Service": principal}, action, resource, condition))
    return found


def key_policy(
    partition: str,
    region: str,
    account: str,
    prefix: str,
    *,
    schedules: bool,
    apis: bool,
    costs: Sequence[CostService] = (),
) -> str:
    """Who may use the key; `costs` names the services that publish what they find of costs.

    The account's own IAM policies decide for people and roles (DynamoDB uses the key on their behalf, through
    grants); CloudWatch needs it to publish to an encrypted topic, CloudWatch Logs to encrypt this deployment's log
    groups (API Gateway's of executions are named by an id that is made after the key), EventBridge to leave in an
    encrypted queue what it could not deliver. In a key's policy `*` is the key itself. Sources: "Default key policy" in the KMS Developer Guide; "Key
    management" in the SNS Developer Guide; "Encrypt log data" in the CloudWatch Logs User Guide.
    """
    group = f"arn:{partition}:logs:{region}:{account}:log-group:"
    groups = [f"{group}/aws/*/{prefix}-*"]
    if apis:
        groups += [f"{group}API-Gateway-Execution-Logs_*", f"{group}/aws/apigateway/*"]
    return _document(
        _statement("Account", "Allow", {"AWS": f"arn:{partition}:iam::{account}:root"}, "kms:*", "*"),
        _statement(
            "AlarmsPublishToEncryptedTopic",
            "Allow",
            {"Service": "cloudwatch.amazonaws.com"},
            ["kms:Decrypt", "kms:GenerateDataKey"],
            "*",
            {"StringEquals": {"aws:SourceAccount": account}},
        ),
        _statement(
            "LogGroupsOfThisDeployment",
            "Allow",
            {"Service": f"logs.{region}.{dns_suffix(region)}"},
            ["kms:Encrypt", "kms:Decrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:DescribeKey"],
            "*",
            {"ArnLike": {"kms:EncryptionContext:aws:logs:arn": groups}},
        ),
        *(
            [
                _statement(
                    "SchedulesLeaveWhatTheyCouldNotDeliver",
                    "Allow",
                    {"Service": "events.amazonaws.com"},
                    ["kms:Decrypt", "kms:GenerateDataKey"],
                    "*",
                    {
                        "StringEquals": {"aws:SourceAccount": account},
                        "ArnLike": {"aws:SourceArn": f"arn:{partition}:events:{region}:{account}:rule/{prefix}-*"},
                    },
                )
            ]
            if schedules
            else []
        ),
        *_of_costs(costs, ["kms:Decrypt", "kms:GenerateDataKey"], "*", partition, account),
    )


def alert_topic_policy(
    topic_arn: str, partition: str, region: str, account: str, prefix: str, costs: Sequence[CostService] = ()
) -> str:
    """Who may publish alerts: this deployment's alarms, and what watches this account's costs, over TLS."""
    return _document(
        _statement(
            "AlarmsOfThisDeployment",
            "Allow",
            {"Service": "cloudwatch.amazonaws.com"},
            "sns:Publish",
            topic_arn,
            {
                "ArnLike": {"aws:SourceArn": f"arn:{partition}:cloudwatch:{region}:{account}:alarm:{prefix}-*"},
                "StringEquals": {"aws:SourceAccount": account},
            },
        ),
        *_of_costs(costs, "sns:Publish", topic_arn, partition, account),
        _statement(
            "OnlyEncryptedInTransit",
            "Deny",
            "*",
            "sns:Publish",
            topic_arn,
            {"Bool": {"aws:SecureTransport": "false"}},
        ),
    )
