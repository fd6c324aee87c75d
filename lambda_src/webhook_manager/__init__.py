"""Webhooks: registered, changed, tested, and a delivery queued for each event that one listens to."""
