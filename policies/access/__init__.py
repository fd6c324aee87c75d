"""Policies of who may do what."""
