"""Both APIs: REST and WebSocket."""

from __future__ import annotations

from modules.phase3b_performance import rest_api, websocket_api
from modules.phase3b_performance.drawn import Drawn
from phase3b.plan.apis.records import ApiRecord, RestRecord


def draw(record: ApiRecord) -> Drawn:
    """Draws the REST or the WebSocket API."""
    return rest_api.draw(record) if isinstance(record, RestRecord) else websocket_api.draw(record)
