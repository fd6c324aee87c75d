"""Load tests: what is sent when, by whom, and what came of it."""
