"""Traffic, minute by minute, and where it comes from."""
