"""Verifies tokens."""
