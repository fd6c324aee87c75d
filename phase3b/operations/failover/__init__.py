"""Failover of an environment with two regions: its rehearsal, and what becomes of requests that are under way."""
