"""Sends queued webhook deliveries."""
