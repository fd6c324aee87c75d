"""Incidents: what is slow, what fails, what waits, what starts cold; the evidence, the likely cause, the next command."""
