"""The documents about policies."""
