"""Notifications: listed, sent, read, and pushed to WebSocket connections."""
