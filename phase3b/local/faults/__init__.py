"""Faults that somebody asks for: what `phase3b local fault` puts into a running session, and what obeys it."""
