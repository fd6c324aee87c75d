"""API Gateway's side of a WebSocket connection: sends to it, ends it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from botocore.exceptions import BotoCoreError, ClientError, ConnectTimeoutError, EndpointConnectionError

from shared import log

if TYPE_CHECKING:
    from mypy_boto3_apigatewaymanagementapi import ApiGatewayManagementApiClient

GONE_STATUS, FULL_STATUS = 410, 429
GONE_CODE, FULL_CODE = "GoneException", "LimitExceededException"


class Outcome(Enum):
    """What became of a message to one connection."""

    SENT = "sent"
    # The connection is no more.
    GONE = "gone"
    # Not sent, and known not to be: the client's buffer is full (429), or API Gateway could not be reached.
    BUSY = "busy"
    # Nobody knows: no answer in time, or a failure of API Gateway's.
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Gateway:
    """The connections of the WebSocket API. What fails of one connection is an outcome, never an exception."""

    client: ApiGatewayManagementApiClient

    def post(self, connection_id: str, data: bytes) -> Outcome:
        """Sends one message, in one attempt."""
        try:
            self.client.post_to_connection(ConnectionId=connection_id, Data=data)
        except (ClientError, BotoCoreError) as error:
            return _outcome(error, connection_id)
        return Outcome.SENT

    def end(self, connection_id: str) -> Outcome:
        """Ends a connection: SENT where API Gateway has it ended now, GONE where it had ended before."""
        try:
            self.client.delete_connection(ConnectionId=connection_id)
        except (ClientError, BotoCoreError) as error:
            return _outcome(error, connection_id)
        return Outcome.SENT


def _outcome(error: ClientError | BotoCoreError, connection_id: str) -> Outcome:
    if isinstance(error, ClientError):
        code = error.response.get("Error", {}).get("Code")
        status = error.response.get("ResponseMetadata", {}).get("HTTPStatusCode")
        if code == GONE_CODE or status == GONE_STATUS:
            return Outcome.GONE
        if code == FULL_CODE or status == FULL_STATUS:
            return Outcome.BUSY
        log.error("API Gateway refused a connection", error, connection_id=connection_id)
        return Outcome.UNKNOWN
    # The client's own, and not ours: one line, without a traceback for each client that does not read.
    log.warning("a connection did not answer", connection_id=connection_id, error=type(error).__name__)
    return Outcome.BUSY if isinstance(error, ConnectTimeoutError | EndpointConnectionError) else Outcome.UNKNOWN
