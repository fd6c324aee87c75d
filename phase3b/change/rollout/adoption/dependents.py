"""What goes with a resource that is adopted and would fail to be created beside it: the ids that `terraform import` takes.

Only kinds whose creation AWS refuses where one is there. Others (policies, alarms, rules, targets) are written over.
Source of the ids: the "Import" section of each resource of terraform-provider-aws 5.100.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from phase3b.change.guard.asked.consumption import AwsAccess
from phase3b.change.guard.plan_json import Values
from phase3b.files.json_file import parse_json


def dependent_id(type_: str, planned: Values, access: AwsAccess) -> str | None:
    """The import id of what AWS has already of a planned dependent; None where it has none, or a needed value is unknown.

    Raises:
        BotoCoreError, ClientError: AWS refuses or can't be reached.
    """
    needed, find = DEPENDENTS[type_]
    if any(planned.get(name) is None for name in needed):
        return None
    from botocore.exceptions import ClientError  # noqa: PLC0415  heavy

    try:
        return find(planned, access)
    except ClientError as error:
        if error.response.get("Error", {}).get("Code") in {"ResourceNotFoundException", "NotFoundException"}:
            return None
        raise


def _alias(planned: Values, access: AwsAccess) -> str | None:
    function, name = planned["function_name"], planned["name"]
    access.client("lambda").get_alias(FunctionName=function, Name=name)
    return f"{function}/{name}"


def _permission(planned: Values, access: AwsAccess) -> str | None:
    function, statement = planned["function_name"], planned["statement_id"]
    qualifier = {"Qualifier": planned["qualifier"]} if planned.get("qualifier") else {}
    policy = access.client("lambda").get_policy(FunctionName=function, **qualifier)["Policy"]
    statements = parse_json(policy, f"the policy of {function}", "Look at it with aws lambda get-policy").value
    if not any(each.get("Sid") == statement for each in statements["Statement"]):
        return None
    return f"{':'.join([function, *qualifier.values()])}/{statement}"


def _mapping(planned: Values, access: AwsAccess) -> str | None:
    pages = (
        access.client("lambda")
        .get_paginator("list_event_source_mappings")
        .paginate(FunctionName=planned["function_name"], EventSourceArn=planned["event_source_arn"])
    )
    return next((str(each["UUID"]) for page in pages for each in page["EventSourceMappings"]), None)


def _stage(planned: Values, access: AwsAccess) -> str | None:
    api, stage = planned["rest_api_id"], planned["stage_name"]
    access.client("apigateway").get_stage(restApiId=api, stageName=stage)
    return f"{api}/{stage}"


def _plan_key(planned: Values, access: AwsAccess) -> str | None:
    usage_plan, key = planned["usage_plan_id"], planned["key_id"]
    access.client("apigateway").get_usage_plan_key(usagePlanId=usage_plan, keyId=key)
    return f"{usage_plan}/{key}"


def _of_websocket(operation: str, name: str, id_: str, argument: str) -> Callable[[Values, AwsAccess], str | None]:
    def find(planned: Values, access: AwsAccess) -> str | None:
        api = planned["api_id"]
        items = getattr(access.client("apigatewayv2"), operation)(ApiId=api)["Items"]
        return next((f"{api}/{each[id_]}" for each in items if each.get(name) == planned[argument]), None)

    return find


Find = Callable[[Values, AwsAccess], str | None]
# Type -> the arguments that must be known, and who finds it.
DEPENDENTS: Final[Mapping[str, tuple[tuple[str, ...], Find]]] = {
    "aws_lambda_alias": (("function_name", "name"), _alias),
    "aws_lambda_permission": (("function_name", "statement_id"), _permission),
    "aws_lambda_event_source_mapping": (("function_name", "event_source_arn"), _mapping),
    "aws_api_gateway_stage": (("rest_api_id", "stage_name"), _stage),
    "aws_api_gateway_usage_plan_key": (("usage_plan_id", "key_id"), _plan_key),
    "aws_apigatewayv2_authorizer": (
        ("api_id", "name"),
        _of_websocket("get_authorizers", "Name", "AuthorizerId", "name"),
    ),
    "aws_apigatewayv2_integration": (
        ("api_id", "integration_uri"),
        _of_websocket("get_integrations", "IntegrationUri", "IntegrationId", "integration_uri"),
    ),
    "aws_apigatewayv2_route": (
        ("api_id", "route_key"),
        _of_websocket("get_routes", "RouteKey", "RouteId", "route_key"),
    ),
    "aws_apigatewayv2_stage": (("api_id", "name"), _of_websocket("get_stages", "StageName", "StageName", "name")),
}
