"""API Gateway: GetTags, TagResource and UntagResource of whatever has tags; moto has them for a REST stage and a WebSocket API.

For any other resource moto answers an HTML page, and a change of a tag can't be applied.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any
from urllib.parse import unquote

from moto.apigateway import urls
from moto.apigateway.responses import APIGatewayResponse
from moto.apigatewayv2 import urls as v2_urls
from moto.apigatewayv2.responses import ApiGatewayV2Response

from phase3b.local.moto_gaps.replace import replace

Responses = APIGatewayResponse | ApiGatewayV2Response


def fill() -> None:
    """Adds what is missing to moto's classes."""
    # An ARN of API Gateway has slashes, which the server decodes before it looks for a route.
    urls.url_paths["{0}/tags/(?P<resource_arn>arn:.+)$"] = APIGatewayResponse.dispatch
    # Both versions are at one address, and moto's server has the routes of the second among those of the first.
    for module in (urls, v2_urls):
        module.url_paths["{0}/v2/tags/(?P<resource_arn>arn:.+)$"] = ApiGatewayV2Response.dispatch
    for responses in (APIGatewayResponse, ApiGatewayV2Response):
        replace(responses, "get_tags", _get_tags)
        replace(responses, "tag_resource", _tag_resource)
        replace(responses, "untag_resource", _untag_resource)


def _get_tags(original: Callable[..., Any]) -> Callable[..., Any]:
    def get_tags(self: Responses) -> Any:
        """GetTags."""
        tagged = _tagged(self)
        return original(self) if tagged is None else json.dumps({"tags": tagged.tags or {}})

    return get_tags


def _tag_resource(original: Callable[..., Any]) -> Callable[..., Any]:
    def tag_resource(self: Responses) -> Any:
        """TagResource, whose answer is empty."""
        tagged = _tagged(self)
        if tagged is None:
            return original(self)
        tagged.tags = {**(tagged.tags or {}), **json.loads(self.body)["tags"]}
        return "{}"

    return tag_resource


def _untag_resource(original: Callable[..., Any]) -> Callable[..., Any]:
    def untag_resource(self: Responses) -> Any:
        """UntagResource, whose answer is empty."""
        tagged = _tagged(self)
        if tagged is None:
            return original(self)
        gone = set(self.querystring.get("tagKeys", ()))
        tagged.tags = {key: value for key, value in (tagged.tags or {}).items() if key not in gone}
        return "{}"

    return untag_resource


def _tagged(response: Responses) -> Any | None:
    """moto's own object of the ARN in the path; None where moto knows how to tag it.

    moto raises what AWS answers where there is none.
    """
    arn = unquote(response.path.split("/tags/", 1)[1])
    match arn.rpartition(":")[2].lstrip("/").split("/"), response:
        case ["apis", api, "stages", stage], ApiGatewayV2Response():
            return response.apigatewayv2_backend.get_stage(api, stage)
        case ["restapis", api], APIGatewayResponse():
            return response.backend.get_rest_api(api)
        case ["apikeys", key], APIGatewayResponse():
            return response.backend.get_api_key(key)
        case ["usageplans", plan], APIGatewayResponse():
            return response.backend.get_usage_plan(plan)
        case _:
            return None
