"""The REST and the WebSocket API."""
