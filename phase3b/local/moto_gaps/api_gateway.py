"""API Gateway: UpdateStage (of a WebSocket API; removed method settings), mock integrations, ANY and authorizers (PutRestApi), UpdateUsagePlan."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, Final

from moto.apigateway.models import APIGatewayBackend, UsagePlan
from moto.apigateway.models import Stage as RestStage
from moto.apigatewayv2.models import Stage
from moto.apigatewayv2.responses import ApiGatewayV2Response

from phase3b.local.moto_gaps.replace import replace

# function_id, resource_id, method_type, integration_type, uri
POSITION_OF_URI: Final = 5
RATE_LIMIT: Final = "/throttle/rateLimit"
AUTHORIZER: Final = "x-amazon-apigateway-authorizer"
# What API Gateway takes where a document says none: Authorizer in its API Reference.
DEFAULT_TTL_SECONDS: Final = 300
ANY_METHOD: Final = "x-amazon-apigateway-any-method"
Answer = tuple[int, dict[str, Any], str]


def fill() -> None:
    """Adds what is missing to moto's classes."""
    ApiGatewayV2Response.update_stage = _update_stage  # type: ignore[attr-defined]
    replace(APIGatewayBackend, "put_integration", _put_integration)
    replace(APIGatewayBackend, "put_rest_api", _put_rest_api)
    replace(RestStage, "apply_operations", _apply_operations)
    replace(UsagePlan, "apply_patch_operations", _apply_patch_operations)


def _put_integration(original: Callable[..., Any]) -> Callable[..., Any]:
    def put(self: APIGatewayBackend, *given: Any, **named: Any) -> Any:
        """A mock integration has neither a URI nor a method, which moto asks for."""
        if len(given) < POSITION_OF_URI:
            named = {"uri": "", "integration_method": "POST", **named}
        return original(self, *given, **named)

    return put


def _put_rest_api(original: Callable[..., Any]) -> Callable[..., Any]:
    def put(self: APIGatewayBackend, function_id: str, api_doc: dict[str, Any], *given: Any, **named: Any) -> Any:
        """AWS makes the method ANY of its extension of OpenAPI; moto takes the extension's name for a method."""
        paths = {
            path: {"any" if method == ANY_METHOD else method: each for method, each in methods.items()}
            for path, methods in api_doc.get("paths", {}).items()
        }
        made = original(self, function_id, {**api_doc, "paths": paths}, *given, **named)
        _make_authorizers(self, function_id, api_doc, overwrites=_mode(given, named) == "overwrite")
        return made

    return put


def _mode(given: tuple[Any, ...], named: dict[str, Any]) -> str:
    """`mode`, which comes after `fail_on_warnings`, and is "merge" where nothing is said."""
    return str(given[1] if len(given) > 1 else named.get("mode", "merge"))


def _make_authorizers(backend: APIGatewayBackend, api_id: str, document: dict[str, Any], *, overwrites: bool) -> None:
    """The authorizers of a document, which are those of its security schemes; moto passes over them."""
    api = backend.get_rest_api(api_id)
    schemes = (document.get("components") or {}).get("securitySchemes") or {}
    wanted = {name: scheme[AUTHORIZER] for name, scheme in schemes.items() if AUTHORIZER in scheme}
    for key in [key for key, each in api.authorizers.items() if overwrites or each.name in wanted]:
        del api.authorizers[key]
    for name, given in wanted.items():
        made = backend.create_authorizer(
            api_id,
            name,
            str(given["type"]).upper(),
            provider_arns=given.get("providerARNs"),
            auth_type=schemes[name].get("x-amazon-apigateway-authtype"),
            authorizer_uri=given.get("authorizerUri"),
            authorizer_credentials=given.get("authorizerCredentials"),
            identity_source=given.get("identitySource"),
            identiy_validation_expression=given.get("identityValidationExpression"),
            authorizer_result_ttl=given.get("authorizerResultTtlInSeconds", DEFAULT_TTL_SECONDS),
        )
        # moto spells the argument in one way and reads it in another.
        made.identity_validation_expression = given.get("identityValidationExpression")


def _apply_operations(original: Callable[..., Any]) -> Callable[..., Any]:
    def apply(self: RestStage, patch_operations: list[dict[str, Any]]) -> Any:
        """`remove` with a path of a method removes its settings: `/~1support~1tickets/GET`."""
        for operation in patch_operations:
            if operation["op"] == "remove":
                self.method_settings.pop(operation["path"].removeprefix("/"), None)
        return original(self, patch_operations)

    return apply


def _apply_patch_operations(original: Callable[..., Any]) -> Callable[..., Any]:
    def apply(self: UsagePlan, patch_operations: list[dict[str, Any]]) -> Any:
        """A rate is a double in AWS: ten requests a minute are 0.1667 a second, which moto would read as an int."""
        rates = [each for each in patch_operations if each["op"] in {"add", "replace"} and each["path"] == RATE_LIMIT]
        done = original(self, [each for each in patch_operations if each not in rates])
        for each in rates:
            self.throttle["rateLimit"] = float(each["value"])
        return done

    return apply


def _update_stage(self: ApiGatewayV2Response) -> Answer:
    """UpdateStage: what is given replaces what was, the rest stays."""
    parts = self.path.split("/")
    api = self.apigatewayv2_backend.get_api(parts[3])
    before = api.get_stage(parts[5])
    changed = Stage(api=api, config={**before.config, **json.loads(self.body), "stageName": before.name})
    changed.created = before.created
    api.stages[before.name] = changed
    return 200, {}, json.dumps(changed.to_json())
