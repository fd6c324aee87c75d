"""Policies of what must not be lost."""
