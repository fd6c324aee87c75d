"""API Gateway: UpdateStage of a WebSocket API, which moto answers with "not implemented"."""

from __future__ import annotations

import json
from typing import Any

from moto.apigatewayv2.models import Stage
from moto.apigatewayv2.responses import ApiGatewayV2Response

Answer = tuple[int, dict[str, Any], str]


def fill() -> None:
    """Adds what is missing to moto's classes."""
    ApiGatewayV2Response.update_stage = _update_stage  # type: ignore[attr-defined]


def _update_stage(self: ApiGatewayV2Response) -> Answer:
    """UpdateStage: what is given replaces what was, the rest stays."""
    parts = self.path.split("/")
    api = self.apigatewayv2_backend.get_api(parts[3])
    before = api.get_stage(parts[5])
    changed = Stage(api=api, config={**before.config, **json.loads(self.body), "stageName": before.name})
    changed.created = before.created
    api.stages[before.name] = changed
    return 200, {}, json.dumps(changed.to_json())
