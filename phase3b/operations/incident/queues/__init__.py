"""Queues during an incident: what waits, what was given up and why, and how it is given to its consumer again."""
