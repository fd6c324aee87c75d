"""The proof of a switch of tiers: what changes, what it costs, whether it holds, what policies and the plan say."""
