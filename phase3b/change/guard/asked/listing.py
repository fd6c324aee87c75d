"""How AWS is asked whether something of a name exists, kind by kind: few calls, each a list of all.

A kind is here when its creation fails where the name is taken, or when a second one beside it would leave data or
customers with the first. A rule is taken
over, and is here because a permission is replaced where its ARN is not known. Others (alarms, dashboards, policies)
are overwritten by name and hold nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from phase3b.change.guard.asked.consumption import AwsAccess
from phase3b.change.guard.asked.existing import Thing


@dataclass(frozen=True, slots=True)
class Listing:
    """One operation that lists a kind.

    `result` is the member of its answer, `name` that of an entry (empty: the entry itself), where a name may be the
    last part of an ARN or a URL; `import_id` is the member that `terraform import` takes. `argument` is Terraform's
    for the name. `holds` counts what is in one, for those that hold something.
    """

    service: str
    operation: str
    result: str
    name: str
    import_id: str
    given: Mapping[str, Any] = field(default_factory=dict)
    argument: str = "name"


LISTINGS: Final[Mapping[str, Listing]] = {
    "aws_dynamodb_table": Listing("dynamodb", "list_tables", "TableNames", "", ""),
    "aws_sqs_queue": Listing("sqs", "list_queues", "QueueUrls", "", "", {"MaxResults": 1000}),
    "aws_s3_bucket": Listing("s3", "list_buckets", "Buckets", "Name", "Name", argument="bucket"),
    "aws_kms_alias": Listing("kms", "list_aliases", "Aliases", "AliasName", "AliasName"),
    "aws_secretsmanager_secret": Listing(
        "secretsmanager", "list_secrets", "SecretList", "Name", "ARN", {"IncludePlannedDeletion": True}
    ),
    "aws_cloudwatch_log_group": Listing("logs", "describe_log_groups", "logGroups", "logGroupName", "logGroupName"),
    "aws_lambda_function": Listing(
        "lambda", "list_functions", "Functions", "FunctionName", "FunctionName", argument="function_name"
    ),
    "aws_iam_role": Listing("iam", "list_roles", "Roles", "RoleName", "RoleName", {"MaxItems": 1000}),
    "aws_sns_topic": Listing("sns", "list_topics", "Topics", "TopicArn", "TopicArn"),
    "aws_cloudwatch_event_rule": Listing("events", "list_rules", "Rules", "Name", "Name"),
    "aws_api_gateway_rest_api": Listing("apigateway", "get_rest_apis", "items", "name", "id", {"limit": 500}),
    "aws_api_gateway_api_key": Listing("apigateway", "get_api_keys", "items", "name", "id", {"limit": 500}),
    "aws_api_gateway_usage_plan": Listing("apigateway", "get_usage_plans", "items", "name", "id", {"limit": 500}),
    "aws_apigatewayv2_api": Listing("apigatewayv2", "get_apis", "Items", "Name", "ApiId"),
    "aws_ce_anomaly_monitor": Listing("ce", "get_anomaly_monitors", "AnomalyMonitors", "MonitorName", "MonitorArn"),
    "aws_ce_anomaly_subscription": Listing(
        "ce", "get_anomaly_subscriptions", "AnomalySubscriptions", "SubscriptionName", "SubscriptionArn"
    ),
}
# A key has no name: it is found by its alias, which is at the address of the same name.
KEY: Final = "aws_kms_key"
ALIAS: Final = "aws_kms_alias"
COUNTED_AT_MOST: Final = 1000
_LAST_PART: Final = re.compile(r"^(?:arn:|https?://).*[/:]")


def entries(type_: str, client: Any) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Everything of a type in the client's region, by name, as AWS describes it.

    Raises:
        BotoCoreError, ClientError: AWS refuses or can't be reached.
    """
    listing = LISTINGS[type_]
    if client.can_paginate(listing.operation):
        given = {
            name: value for name, value in listing.given.items() if name not in {"MaxResults", "MaxItems", "limit"}
        }
        size = next(iter(listing.given.keys() & {"MaxResults", "MaxItems", "limit"}), None)
        paging = {} if size is None else {"PaginationConfig": {"PageSize": listing.given[size]}}
        pages = client.get_paginator(listing.operation).paginate(**given, **paging)
    else:
        pages = [getattr(client, listing.operation)(**listing.given)]
    for page in pages:
        for entry in page.get(listing.result) or ():
            described = entry if isinstance(entry, Mapping) else {"": entry}
            yield _LAST_PART.sub("", str(described[listing.name])), described


def thing(type_: str, name: str, entry: Mapping[str, Any], access: AwsAccess) -> Thing:
    """One entry as the guard gets it, with what is in it."""
    import_id = str(entry[LISTINGS[type_].import_id])
    place = str(next((value for key, value in entry.items() if key.lower().endswith("arn")), "")) or access.region
    return Thing(name, place, import_id, contents(type_, name, entry, access), going=bool(entry.get("DeletedDate")))


def contents(type_: str, name: str, entry: Mapping[str, Any], access: AwsAccess) -> str:
    """How much is in one: "about 1,204 items"; empty for a kind that holds nothing to be counted."""
    from botocore.exceptions import BotoCoreError, ClientError  # noqa: PLC0415  heavy

    try:
        match type_:
            case "aws_dynamodb_table":
                return _items(name, access)
            case "aws_sqs_queue":
                asked = access.client("sqs").get_queue_attributes(
                    QueueUrl=entry[""],
                    AttributeNames=["ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible"],
                )
                return f"about {sum(map(int, asked['Attributes'].values())):,} messages"
            case "aws_s3_bucket":
                found = access.client("s3").list_objects_v2(Bucket=name, MaxKeys=COUNTED_AT_MOST)
                return f"{'at least ' if found.get('IsTruncated') else ''}{found.get('KeyCount', 0):,} objects"
            case "aws_cloudwatch_log_group":
                return f"{entry.get('storedBytes', 0):,} bytes of logs"
            case _:
                return ""
    except (BotoCoreError, ClientError) as error:
        return f"how much is in it is not known: {error}"


def _items(table: str, access: AwsAccess) -> str:
    """AWS counts a table's items about every six hours; one that it calls empty is looked into."""
    from botocore.exceptions import BotoCoreError, ClientError  # noqa: PLC0415  heavy

    client = access.client("dynamodb")
    count = int(client.describe_table(TableName=table)["Table"].get("ItemCount", 0))
    if count:
        return f"about {count:,} items"
    try:
        seen = client.scan(TableName=table, Select="COUNT", Limit=COUNTED_AT_MOST)
    except (BotoCoreError, ClientError) as error:
        return f"0 items when AWS last counted, up to six hours ago; it can't be looked into: {error}"
    return f"{'at least ' if 'LastEvaluatedKey' in seen else ''}{seen['Count']:,} items"
