"""What the REST API answers browsers by itself, as the deployed one does: preflight requests, and headers on its own errors."""

from __future__ import annotations

from phase3b.capacity.service.cors import CorsDeployment
from phase3b.local.api.requests.event import Asked
from phase3b.plan.apis import cors

Headers = tuple[tuple[str, str], ...]


def preflight(shared: CorsDeployment, asked: Asked, methods: str) -> Headers:
    """Headers of the answer to OPTIONS on a path with these methods."""
    found = {**cors.preflight_headers(shared, methods), **cors.headers_for(shared, asked.header(cors.ORIGIN.lower()))}
    return tuple((name.lower(), value) for name, value in found.items())


def error_headers(shared: CorsDeployment | None, asked: Asked) -> Headers:
    """Headers of an error of the gateway's own: of several origins the one that asks is repeated, as deployed."""
    if shared is None:
        return ()
    prefix, found = "gatewayresponse.header.", []
    for name, value in cors.gateway_response_headers(shared).items():
        text = value.strip("'") if value.startswith("'") else asked.header(value.rpartition(".")[2].lower())
        if text is not None:
            found.append((name.removeprefix(prefix).lower(), text))
    return tuple(found)
