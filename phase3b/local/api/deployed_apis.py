"""What CloudWatch knows the deployed APIs by: asked of the embedded AWS, as Terraform has made it."""

from __future__ import annotations

from typing import Any

from phase3b.capacity.deployment import ApiDeployment
from phase3b.local.api.asked_aws import AskedAws
from phase3b.local.api.local_service import ApiLog, DeployedApis
from phase3b.naming import Names


def deployed_apis(api: ApiDeployment, names: Names, aws: AskedAws) -> DeployedApis:
    """Name and id, the access logs of the stages, the throttle of the WebSocket API's, and the firewall's metric."""
    rest, websockets = aws.client("apigateway"), aws.client("apigatewayv2")
    name = names.shared("api")
    rest_id = next(
        each["id"]
        for page in rest.get_paginator("get_rest_apis").paginate()
        for each in page["items"]
        if each["name"] == name
    )
    stage = rest.get_stage(restApiId=rest_id, stageName=api.definition.stage)
    found = DeployedApis(
        rest_name=name,
        rest_log=_log(stage.get("accessLogSettings"), "destinationArn", "format"),
        web_acl="" if api.capacity.waf is None else names.web_acl(),
    )
    websocket = api.definition.websocket
    if websocket is None:
        return found
    own = names.shared("websocket")
    websocket_id = next(each["ApiId"] for each in websockets.get_apis()["Items"] if each["Name"] == own)
    of_stage = websockets.get_stage(ApiId=websocket_id, StageName=websocket.stage)
    throttle = api.capacity.throttle
    return DeployedApis(
        found.rest_name,
        websocket_id,
        found.web_acl,
        found.rest_log,
        _log(of_stage.get("AccessLogSettings"), "DestinationArn", "Format"),
        throttle.rate_per_second,
        throttle.burst,
    )


def _log(settings: Any, destination: str, template: str) -> ApiLog | None:
    if not settings or not settings.get(template):
        return None
    return ApiLog(str(settings[destination]).rpartition(":log-group:")[2].removesuffix(":*"), str(settings[template]))
