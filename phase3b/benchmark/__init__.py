"""Every route and WebSocket event called one at a time: what `phase3b bench run` sends, measures and judges."""
