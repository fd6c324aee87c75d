"""What API Gateway tells browsers by itself: the answer to a preflight request, and the headers of its own errors.

The answers of functions carry their headers already (lambda_src/shared/cors.py): a proxy integration passes them on.
Source: "CORS for REST APIs" and "Use a mapping template to override an API's request and response parameters" in the API
Gateway Developer Guide; the protocol is that of the Fetch standard.
"""

from __future__ import annotations

from collections.abc import Mapping
from http import HTTPStatus
from typing import Any, Final

from phase3b.capacity.service.cors import ANY_ORIGIN, CorsDeployment, allow_origin

ALLOW_ORIGIN: Final = "Access-Control-Allow-Origin"
ALLOW_METHODS: Final = "Access-Control-Allow-Methods"
ALLOW_HEADERS: Final = "Access-Control-Allow-Headers"
ALLOW_CREDENTIALS: Final = "Access-Control-Allow-Credentials"
EXPOSE_HEADERS: Final = "Access-Control-Expose-Headers"
MAX_AGE: Final = "Access-Control-Max-Age"
ORIGIN: Final = "Origin"
VARY: Final = "Vary"
METHOD: Final = "OPTIONS"


def fixed_headers(cors: CorsDeployment) -> dict[str, str]:
    """Headers of every answer that do not depend on who asks."""
    found = {}
    if (origin := _fixed_origin(cors)) is not None:
        found[ALLOW_ORIGIN] = origin
    if origin != ANY_ORIGIN:
        found[VARY] = ORIGIN
    if cors.definition.credentials:
        found[ALLOW_CREDENTIALS] = "true"
    return found


def preflight_headers(cors: CorsDeployment, methods: str) -> dict[str, str]:
    """Headers of the answer to a preflight request that do not depend on who asks; `methods` are those of the path."""
    return {
        **fixed_headers(cors),
        ALLOW_METHODS: methods,
        ALLOW_HEADERS: ", ".join(cors.definition.headers),
        MAX_AGE: str(cors.definition.max_age_seconds),
    }


def headers_for(cors: CorsDeployment, asked: str | None) -> dict[str, str]:
    """Headers of an answer to a page of an origin, as a browser sees them."""
    found = fixed_headers(cors)
    if (origin := allow_origin(cors.origins, asked)) is not None:
        found[ALLOW_ORIGIN] = origin
    return found


def preflight_responses(cors: CorsDeployment, methods: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """The answer to a preflight request, as a method declares it and as its integration makes it."""
    headers = preflight_headers(cors, methods)
    return (
        {"description": HTTPStatus(204).phrase, "headers": declared((*headers, ALLOW_ORIGIN))},
        {
            "statusCode": "204",
            "responseParameters": method_responses(headers),
            "responseTemplates": {"application/json": origin_template(cors)},
        },
    )


def declared(names: tuple[str, ...]) -> dict[str, Any]:
    """Headers as a response of a method declares them."""
    return {name: {"schema": {"type": "string"}} for name in sorted(set(names))}


def method_responses(headers: Mapping[str, str]) -> dict[str, str]:
    """Headers of fixed values as an integration response maps them."""
    return {f"method.response.header.{name}": f"'{value}'" for name, value in headers.items()}


def origin_template(cors: CorsDeployment) -> str:
    """What writes Access-Control-Allow-Origin where several origins are allowed; nothing where its value is fixed.

    Header names come as the client writes them: HTTP/2 has them in lower case.
    """
    if _fixed_origin(cors) is not None:
        return ""
    allowed = " || ".join(f'$origin == "{origin}"' for origin in cors.origins)
    return (
        f'#set($origin = $input.params().header.get("{ORIGIN}"))'
        f'#if(!$origin)#set($origin = $input.params().header.get("{ORIGIN.lower()}"))#end'
        f"#if({allowed})#set($context.responseOverride.header.{ALLOW_ORIGIN} = $origin)#end"
    )


def gateway_response_headers(cors: CorsDeployment | None) -> dict[str, str]:
    """Headers of the errors that API Gateway answers itself.

    Of several origins it can't choose one here, as a gateway response has no conditions: it repeats the one that asks. Such
    an error holds nothing of a tenant, and a rule allows credentials with a single origin alone.
    """
    if cors is None:
        return {}
    found = {name: f"'{value}'" for name, value in fixed_headers(cors).items()}
    found.setdefault(ALLOW_ORIGIN, f"method.request.header.{ORIGIN}")
    if cors.definition.expose_headers:
        found[EXPOSE_HEADERS] = f"'{', '.join(cors.definition.expose_headers)}'"
    return {f"gatewayresponse.header.{name}": value for name, value in found.items()}


def _fixed_origin(cors: CorsDeployment) -> str | None:
    """The one value that Access-Control-Allow-Origin may have; None where there are several."""
    if cors.any_origin:
        return ANY_ORIGIN
    return cors.origins[0] if len(cors.origins) == 1 else None
