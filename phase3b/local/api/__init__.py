"""The REST and the WebSocket API on this machine: real handlers out of their real packages, over the embedded AWS."""
