"""The proof of a switch of tiers: what changes, what it costs, whether it handles the traffic, what policies and the plan say."""
